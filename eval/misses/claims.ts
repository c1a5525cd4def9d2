import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Claim, Extraction } from '../../schema/model.ts';
import { jsonLines } from '../data.ts';
import type { FindMisses, Miss } from './miss.ts';

type Relation = readonly [subject: string, predicate: string, object: string];
interface Judged<T> {
  readonly required: readonly T[];
  readonly allowed: readonly T[];
}
/** A sentence of gold, as a claim is judged. */
export interface GoldSentence {
  readonly id: string;
  readonly quote: string;
  readonly type: string;
  readonly support: string | null;
  readonly supportEither?: unknown;
  readonly hedged: boolean;
  readonly mechanisms: Judged<string>;
  readonly relations: Judged<Relation>;
}

export const claimMisses: FindMisses = function* (gold, extraction, tools) {
  const all = jsonLines<Extraction>(extraction);
  for (const file of gold.split(',')) {
    const { source, sentences } = JSON.parse(readFileSync(file, 'utf8')) as {
      source: string;
      sentences: GoldSentence[];
    };
    const found = all.find(({ article }) => basename(article.file ?? '') === source);
    if (!found) continue;
    const rows = sentences.map((sentence) => ({ ...sentence, words: tools.words(sentence.quote) }));
    const claims = new Map<string, Claim[]>();
    for (const claim of found.claims) {
      const row = tools.closest(claim.quote, rows);
      if (row?.type === 'CLAIM') claims.set(row.id, [...(claims.get(row.id) ?? []), claim]);
      else if (row?.type !== 'EITHER') {
        yield { line: 'claims.f1', kind: 'no claim', text: `${row?.type ?? 'no sentence'}: ${claim.quote}` };
      }
    }
    for (const row of rows.filter(({ type }) => type === 'CLAIM')) {
      const own = claims.get(row.id);
      if (own) yield* missesOf(row, own, found, tools.norm);
      else yield { line: 'claims.f1', kind: 'claim not found', text: `${row.id}: ${row.quote}` };
    }
  }
};

function* missesOf(
  row: GoldSentence,
  claims: readonly Claim[],
  { mechanisms }: Extraction,
  norm: (text: string) => string,
): Iterable<Miss> {
  const text = `${row.id}: ${row.quote}`;
  const names = new Map(mechanisms.map(({ id, name, synonyms }) => [id, new Set([name, ...synonyms].map(norm))]));
  const nameOf = (id: string): string => mechanisms.find((mechanism) => mechanism.id === id)?.name ?? id;
  const same = (id: string, name: string): boolean =>
    names.get(id)?.has(norm(name)) === true || norm(id) === norm(name);
  const scope = claims.some(({ citationScope }) => citationScope === 'DIRECT')
    ? 'CITED'
    : claims.some(({ citationScope }) => citationScope === 'NEARBY')
      ? 'NEARBY'
      : claims.some(({ attribution }) => attribution === 'VAGUE')
        ? 'VAGUE'
        : 'NONE';
  if (!row.supportEither && scope !== row.support) {
    yield { line: 'support.accuracy', kind: `${String(row.support)}, not ${scope}`, text };
  }
  if (claims.some(({ hedged }) => hedged) !== row.hedged) {
    const cues = claims.map(({ hedge }) => hedge?.cue ?? '').join(' ');
    yield { line: 'hedge.accuracy', kind: row.hedged ? 'hedge not found' : 'no hedge', text: `${cues} — ${text}` };
  }
  const ids = [...new Set(claims.flatMap(({ mentions }) => mentions.map(({ mechanismId }) => mechanismId)))];
  const known = [...row.mechanisms.required, ...row.mechanisms.allowed];
  for (const name of row.mechanisms.required) {
    if (!ids.some((id) => same(id, name)))
      yield { line: 'mechanisms.f1', kind: 'not found', text: `${name} — ${text}` };
  }
  for (const id of ids) {
    if (!known.some((name) => same(id, name))) {
      yield { line: 'mechanisms.f1', kind: 'not in the gold', text: `${nameOf(id)} — ${text}` };
    }
  }
  const statements = claims.flatMap((claim) => claim.statements);
  const relations = [...row.relations.required, ...row.relations.allowed];
  for (const [line, exact] of [
    ['statements.f1', true],
    ['statement_pairs.f1', false],
  ] as const) {
    const equal = (one: (typeof statements)[number], [a, predicate, b]: Relation): boolean => {
      const straight = same(one.subject, a) && same(one.object, b);
      const either = straight || (same(one.subject, b) && same(one.object, a));
      if (!exact) return either;
      const says = `${one.negated ? 'NOT ' : ''}${one.predicate}` === predicate;
      return says && (predicate.endsWith('ASSOCIATED_WITH') ? either : straight);
    };
    for (const relation of row.relations.required) {
      if (!statements.some((one) => equal(one, relation))) {
        yield { line, kind: 'not found', text: `${relation.join(' ')} — ${text}` };
      }
    }
    for (const one of statements) {
      if (relations.some((relation) => equal(one, relation))) continue;
      const says = `${nameOf(one.subject)} ${one.negated ? 'NOT ' : ''}${one.predicate} ${nameOf(one.object)}`;
      yield { line, kind: 'not in the gold', text: `${says} (${one.rule}) — ${text}` };
    }
  }
}

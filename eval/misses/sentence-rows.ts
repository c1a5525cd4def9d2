import type { Claim } from '../../schema/model.ts';
import type { FindMisses } from './miss.ts';

interface CertaintyRow {
  readonly text: string;
  readonly certainty: string;
  readonly negated: boolean;
}

export const certaintyMisses: FindMisses = function* (gold, extraction, tools) {
  for (const [name, doc, { claims }] of tools.extracted<{ rows: CertaintyRow[] }>(gold, extraction)) {
    const rows = doc.rows.map((row) => ({ ...row, words: tools.words(row.text), claims: [] as Claim[] }));
    for (const claim of claims) tools.closest(claim.quote, rows)?.claims.push(claim);
    for (const row of rows.filter(({ certainty }) => /^L[123]$/.test(certainty))) {
      const text = `${name}: ${row.text}`;
      if (row.claims.length === 0) {
        yield { line: 'certainty.coverage', kind: 'no claim', text };
        continue;
      }
      const hedge = row.claims.find(({ hedged }) => hedged)?.hedge?.cue;
      const negation = row.claims.find(({ negated }) => negated)?.negation?.cue;
      const hedged = row.certainty !== 'L3';
      if (hedged !== (hedge !== undefined)) {
        yield { line: 'certainty.hedged.f1', kind: hedged ? 'hedge not found' : `no hedge: ${hedge}`, text };
      }
      if (row.negated !== (negation !== undefined)) {
        const kind = row.negated ? 'negation not found' : `no negation: ${negation}`;
        yield { line: 'certainty.negated.f1', kind, text };
      }
    }
  }
};

interface Abstract {
  readonly title?: string;
  readonly sentences: readonly string[];
  readonly labels: readonly string[];
}

export const conclusionMisses: FindMisses = function* (gold, extraction, tools) {
  for (const [name, doc, { claims }] of tools.extracted<Abstract>(gold, extraction)) {
    const rows = [
      { text: doc.title ?? '', words: tools.words(doc.title ?? ''), at: -1 },
      ...doc.sentences.map((text, at) => ({ text, words: tools.words(text), at })),
    ];
    const found = new Map<number, Claim[]>();
    for (const claim of claims) {
      const row = tools.closest(claim.quote, rows);
      if (row) found.set(row.at, [...(found.get(row.at) ?? []), claim]);
    }
    for (const { text, at } of rows.slice(1)) {
      const own = found.get(at) ?? [];
      const conclusion = doc.labels[at] === '1';
      const miss = `${name} ${at + 1}/${doc.sentences.length}: ${text}`;
      if (conclusion && own.length === 0) yield { line: 'claimlines.all.recall', kind: 'no claim', text: miss };
      const finding = own.find(({ kind }) => kind === 'FINDING');
      if (conclusion !== (finding !== undefined)) {
        const kind = finding ? `no conclusion: ${finding.rule}` : `conclusion as ${own[0]?.kind ?? 'no claim'}`;
        yield { line: 'claimlines.finding.f1', kind, text: miss };
      }
    }
  }
};

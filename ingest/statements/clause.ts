import type { Assertion, Mention, Predicate } from '../../schema/model.ts';
import type { Span } from '../../schema/span.ts';
import { compose } from './compose.ts';
import { groupAt } from './groups.ts';
import type { Item } from './items.ts';
import { type Cue, hyphenatedPredicate, TREATED } from './lexicon.ts';
import { objectsOf, type Target } from './objects.ts';
import { finiteSubject, gerundSubject, groupBefore, type Memory, positionOf, type Reading } from './subjects.ts';
import { BE, BOUNDARIES, isAdverb, isWord, RELATIVE } from './words.ts';

/** What is asserted, before negation is looked at. */
export type Relation = Omit<Assertion, 'negated'>;

export interface Clause {
  readonly relations: Relation[];
  /** What the next sentence can refer to. */
  readonly memory: Memory;
}

const PREPOSITION_AT_END = /(?:to|with|into|in|from|on|upon|against|for)$/;

/** Reads the items of one claim from left to right: each cue relates its subject to its objects. */
export function readClause(
  items: readonly Item[],
  text: string,
  memory: Memory,
  refer: (mention: Mention) => readonly Mention[],
): Clause {
  const reading: Reading = { items, memory, refer, subject: [], main: [], lastVerb: -1 };
  const relations: Relation[] = [];
  const used = new Set<number>();
  const emit = (
    rule: string,
    subjects: readonly Mention[],
    predicate: Predicate,
    targets: readonly Target[],
    cue: Span,
  ) => {
    for (const subject of subjects) {
      for (const { mention, inner } of targets) {
        relations.push({
          subject: subject.mechanismId,
          predicate: compose(predicate, inner),
          object: mention.mechanismId,
          rule,
          cue,
          subjectSpan: subject.span,
          objectSpan: mention.span,
        });
      }
    }
  };
  const emitBoth = (
    rule: string,
    a: readonly Mention[],
    predicate: Predicate,
    b: readonly Target[],
    cue: Span,
    reversed: boolean,
  ) => {
    if (!reversed) return emit(rule, a, predicate, b, cue);
    const targets = a.map((mention) => ({ mention, inner: [] }));
    for (const { mention } of b) emit(rule, [mention], predicate, targets, cue);
  };
  const enter = (subject: readonly Mention[], at: number, relative: boolean): void => {
    if (!relative && reading.main.length === 0) reading.main = subject;
    reading.subject = subject;
    reading.lastVerb = at;
  };

  items.forEach((item, at) => {
    if (item.kind !== 'CUE' || used.has(at)) {
      if (item.kind === 'WORD') hyphenated(items, at, emit);
      return;
    }
    const position = positionOf(items, at);
    const cue = asVerb(item.cue, items, at, position.hasBe);
    const span = item.span;
    const take = (from = at + 1): Target[] => {
      const found = objectsOf(items, from);
      for (const place of found.used) used.add(place);
      return found.targets;
    };
    switch (cue.role) {
      case 'VERB': {
        if (isNounHere(items, at, cue.form)) return;
        const relative = isWord(items[position.before], RELATIVE);
        const phrase = text.slice(span.start, span.end).toLowerCase();
        const participle = cue.form === 'PARTICIPLE' || cue.form === 'EITHER';
        const agent = participle ? agentAfter(items, at + 1) : null;
        const passive = participle && (position.hasBe || agent !== null) && !PREPOSITION_AT_END.test(phrase);
        if (passive) {
          const patient = position.hasBe ? finiteSubject(reading, position) : groupBefore(items, at);
          if (position.hasBe) enter(patient, at, relative);
          if (agent)
            emit(
              'passive',
              agent,
              cue.predicate,
              patient.map((mention) => ({ mention, inner: [] })),
              span,
            );
          return;
        }
        if (
          participle &&
          !position.hasBe &&
          items[position.before]?.kind !== 'MENTION' &&
          !PREPOSITION_AT_END.test(phrase) &&
          cue.form === 'PARTICIPLE'
        )
          return;
        const gerund = cue.form === 'GERUND';
        const subject =
          cue.predicate === 'CONVERTS_TO' && position.hasTo
            ? groupBefore(items, position.before + 1)
            : gerund
              ? gerundSubject(reading, position)
              : participle &&
                  !position.hasBe &&
                  PREPOSITION_AT_END.test(phrase) &&
                  items[position.before]?.kind === 'MENTION' &&
                  reading.lastVerb < 0
                ? groupBefore(items, at)
                : finiteSubject(reading, position);
        if (!gerund || position.hasBe) enter(subject, at, relative);
        emitBoth(gerund ? 'by-doing' : 'verb', subject, cue.predicate, take(), span, cue.reversed);
        return;
      }
      case 'COPULA': {
        const be = beBefore(items, at);
        const subject = be === null ? groupBefore(items, at) : finiteSubject(reading, positionOf(items, be));
        if (be !== null) enter(subject, at, isWord(items[positionOf(items, be).before], RELATIVE));
        emitBoth(be === null ? 'apposition' : 'copula', subject, cue.predicate, take(), span, cue.reversed);
        return;
      }
      case 'HAVING': {
        const subject = finiteSubject(reading, position);
        enter(subject, at, isWord(items[position.before], RELATIVE));
        const treated = items.slice(0, at).some((one) => one.kind === 'WORD' && TREATED.has(one.key));
        const targets = take().filter(({ inner }) => inner.length > 0);
        for (const target of targets) {
          const predicate = treated ? compose('INCREASES', target.inner) : 'ASSOCIATED_WITH';
          emit('change-in', subject, predicate, [{ ...target, inner: [] }], span);
        }
        return;
      }
      case 'NOUN': {
        const { targets, to } = objectsOf(items, at + 1);
        const agent = agentAfter(items, to);
        if (agent) emit('nominal', agent, cue.predicate, targets, span);
        return;
      }
      case 'BETWEEN': {
        const between = pairAfter(items, at + 1);
        if (between)
          emit(
            'between',
            between[0],
            'ASSOCIATED_WITH',
            between[1].map((mention) => ({ mention, inner: [] })),
            span,
          );
        return;
      }
      case 'OF_ON': {
        const first = objectsOf(items, at + 1);
        if (isWord(items[first.to], new Set(['on', 'in', 'upon']))) {
          emit(
            'effect-on',
            first.targets.map(({ mention }) => mention),
            'REGULATES',
            take(first.to + 1),
            span,
          );
        }
        return;
      }
      case 'CHANGE':
        return;
    }
  });
  return { relations, memory: memoryOf(items, reading, relations) };
}

/** "increased" behind a mechanism or a form of "be" is a verb, before one an adjective. */
function asVerb(cue: Cue, items: readonly Item[], at: number, hasBe: boolean): Cue {
  if (cue.role !== 'CHANGE' || !items[at]!.key.endsWith('ed')) return cue;
  let before = at - 1;
  while (isAdverb(items[before])) before--;
  const isVerb = items[before]?.kind === 'MENTION' || (hasBe && agentAfter(items, at + 1) !== null);
  return isVerb ? { role: 'VERB', predicate: cue.predicate, form: 'EITHER', reversed: false } : cue;
}

const NOMINAL_BEFORE = new Set([
  'a',
  'an',
  'the',
  'of',
  'this',
  'these',
  'those',
  'significant',
  'its',
  'their',
  'your',
  'no',
  'any',
  'marked',
  'such',
]);

/** "the increase", "of support": a noun spelled like a verb. */
const isNounHere = (items: readonly Item[], at: number, form: string): boolean =>
  form === 'FINITE' && isWord(items[at - 1], NOMINAL_BEFORE);

/** The mechanisms behind "by", when it is the next word but for a few. */
function agentAfter(items: readonly Item[], from: number): readonly Mention[] | null {
  for (let at = from; at < Math.min(items.length, from + 5); at++) {
    const item = items[at]!;
    if (item.kind === 'WORD' && item.key === 'by') {
      for (let next = at + 1; next < Math.min(items.length, at + 7); next++) {
        if (items[next]!.kind === 'MENTION') return groupAt(items, next, items.length, true).mentions;
        if (items[next]!.kind === 'CUE' || isWord(items[next], BOUNDARIES)) return null;
      }
      return null;
    }
    if (item.kind !== 'WORD' || isWord(item, BOUNDARIES) || item.key === ',' || item.key === 'and') return null;
  }
  return null;
}

/** "between A and B", "between A and the B". */
function pairAfter(items: readonly Item[], from: number): [readonly Mention[], readonly Mention[]] | null {
  const first = items.findIndex((item, at) => at >= from && at < from + 6 && item.kind === 'MENTION');
  if (first < 0) return null;
  const group = groupAt(items, first, items.length, false).mentions;
  if (group.length >= 2) return [group.slice(0, 1), group.slice(1)];
  const and = items.findIndex((item, at) => at > first && at < first + 6 && item.kind === 'WORD' && item.key === 'and');
  const second = and < 0 ? -1 : items.findIndex((item, at) => at > and && at < and + 7 && item.kind === 'MENTION');
  return second < 0 ? null : [group, groupAt(items, second, items.length, true).mentions];
}

/** The place of the form of "be" that a predicate noun or adjective belongs to; null in an apposition or behind a noun. */
function beBefore(items: readonly Item[], at: number): number | null {
  for (let before = at - 1; before >= Math.max(0, at - 8); before--) {
    if (isWord(items[before], BE)) return before;
    const item = items[before]!;
    if (item.kind !== 'WORD' || item.key === ',' || isWord(item, BOUNDARIES) || isWord(item, RELATIVE)) return null;
  }
  return null;
}

type Emit = (
  rule: string,
  subjects: readonly Mention[],
  predicate: Predicate,
  targets: readonly Target[],
  cue: Span,
) => void;

/** "RANKL-induced bone loss" */
function hyphenated(items: readonly Item[], at: number, emit: Emit): void {
  const [before, hyphen, second, after] = [items[at - 2], items[at - 1], items[at]!, items[at + 1]];
  const predicate = second.kind === 'WORD' ? hyphenatedPredicate(second.key) : undefined;
  if (predicate === undefined || hyphen?.key !== '-' || before?.kind !== 'MENTION') return;
  const object = after?.kind === 'MENTION' ? after : items[at + 2];
  if (object?.kind !== 'MENTION') return;
  emit('hyphenated', [before.mention], predicate, [{ mention: object.mention, inner: [] }], second.span);
}

function memoryOf(items: readonly Item[], reading: Reading, relations: readonly Relation[]): Memory {
  const mentions = items.flatMap((item) => (item.kind === 'MENTION' ? [item.mention] : []));
  const first = items.findIndex(({ kind }) => kind === 'MENTION');
  const subject =
    reading.main.length > 0 ? reading.main : first < 0 ? [] : groupAt(items, first, items.length, false).mentions;
  const last = relations.at(-1);
  const objects = last
    ? mentions.filter((mention) => relations.some((one) => one.cue === last.cue && one.objectSpan === mention.span))
    : mentions.slice(-1);
  return { subject, objects };
}

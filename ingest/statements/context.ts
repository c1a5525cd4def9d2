import type { Assertion, Mention, Predicate } from '../../schema/model.ts';
import { compose } from './compose.ts';
import type { Item } from './items.ts';
import { IMPAIRED, LOST } from './lexicon.ts';
import { objectsOf, type Target } from './objects.ts';
import type { StatementRule } from './rules.ts';
import type { Memory, Reading } from './subjects.ts';
import { BE, isWord, PRONOUNS } from './words.ts';

/** What is asserted, before negation is looked at. */
export interface Relation extends Omit<Assertion, 'negated' | 'rule'> {
  readonly rule: StatementRule;
  /** Whether it is the opposite of what the words say of the lack or loss of the subject or object. */
  readonly turned: boolean;
}

/** What rules read a claim with, and where they write what they find. */
export interface Context extends Reading {
  readonly text: string;
  readonly relations: Relation[];
  /** The places of cues that were read as part of another's object. */
  readonly used: Set<number>;
}

export interface Surroundings {
  readonly text: string;
  readonly memory: Memory;
  readonly refer: (mention: Mention) => readonly Mention[];
  readonly categoryOf: (mention: Mention) => string;
}

export const newContext = (items: readonly Item[], surroundings: Surroundings): Context => ({
  ...surroundings,
  items,
  relations: [],
  used: new Set(),
  subject: [],
  main: [],
  objects: [],
  lastVerb: -1,
});

/** Predicates that have no opposite. */
const MATERIAL: ReadonlySet<Predicate> = new Set(['PRODUCES', 'CONVERTS_TO', 'CONTAINS', 'PART_OF']);

/** Categories of what happens or is measured rather than is. */
const PROCESSES: ReadonlySet<string> = new Set(['process', 'disease', 'measure']);

export const plainly = (mentions: readonly Mention[]): Target[] => mentions.map((mention) => ({ mention, inner: [] }));

/** Notes that each subject stands to each target as the cue at a place says; turned around where the cue is. */
export function relate(
  context: Context,
  rule: StatementRule,
  at: number,
  predicate: Predicate,
  subjects: readonly Mention[],
  targets: readonly Target[],
  reversed = false,
): void {
  if (reversed) {
    for (const { mention } of targets) relate(context, rule, at, predicate, [mention], plainly(subjects));
    return;
  }
  for (const subject of subjects) {
    const change = changeOf(context.items, subject, at);
    for (const { mention, inner } of targets) {
      const changes = [...change, ...inner, ...lossBehind(context.items, mention)];
      const isLess = changes.filter((one) => one === 'DECREASES').length % 2 === 1;
      // "The loss of A produces B", "A makes less B": neither is turned around.
      if (isLess && MATERIAL.has(predicate)) continue;
      const providesProcess = predicate === 'CONTAINS' && PROCESSES.has(context.categoryOf(mention));
      context.relations.push({
        subject: subject.mechanismId,
        predicate: providesProcess ? 'INCREASES' : compose(predicate, changes),
        object: mention.mechanismId,
        rule,
        cue: context.items[at]!.span,
        subjectSpan: subject.span,
        objectSpan: mention.span,
        turned: isLess,
      });
    }
  }
}

const BETWEEN_CHANGE =
  /^(?:levels?|intakes?|concentrations?|status|production|amounts?|activity|expression|of|in|the|serum|blood|circulating|dietary|plasma|activated|chronic|systemic)$/;
/** How many words may stand between a change and what is changed: "reduced levels of". */
const FARTHEST_CHANGE = 3;

/** The change that a subject is told in: of "reduced levels of A" a decrease. Nothing in a list, but for its first member. */
function changeOf(items: readonly Item[], subject: Mention, cue: number): Predicate[] {
  const own = placeOf(items, subject);
  const place = own >= 0 ? own : items.findIndex((item) => isWord(item, PRONOUNS));
  if (place < 0 || place > cue) return [];
  if (LOST.has(items[place + 1]?.key ?? '') || isImpaired(items, place, cue)) return ['DECREASES'];
  for (let at = place - 1; at >= Math.max(0, place - FARTHEST_CHANGE); at--) {
    const item = items[at]!;
    if (item.kind === 'CUE') {
      // A balance is no change.
      if (item.key === 'balance') return [];
      return item.cue.role === 'NOUN' || item.cue.role === 'CHANGE' ? [item.cue.predicate] : [];
    }
    if (item.kind === 'MENTION' || !BETWEEN_CHANGE.test(item.key)) return [];
  }
  return [];
}

const placeOf = (items: readonly Item[], mention: Mention): number =>
  items.findIndex((item) => item.kind === 'MENTION' && item.mentions.includes(mention));

/** "estrogen deficiency" as an object */
function lossBehind(items: readonly Item[], object: Mention): Predicate[] {
  const place = placeOf(items, object);
  return place >= 0 && LOST.has(items[place + 1]?.key ?? '') ? ['DECREASES'] : [];
}

/** "When A is compromised, it …" */
function isImpaired(items: readonly Item[], subject: number, cue: number): boolean {
  for (let at = subject + 1; at < cue - 1; at++) {
    if (
      BE.has(items[at]!.key) &&
      items.slice(at + 1, at + 3).some(({ key }, after) => IMPAIRED.has(key) && at + 1 + after < cue)
    )
      return true;
  }
  return false;
}

/** The objects behind a cue; the changes that were read with them are no cues of their own any more. */
export function takeObjects(context: Context, from: number): Target[] {
  const { targets, used } = objectsOf(context.items, from);
  for (const place of used) context.used.add(place);
  return targets;
}

/** Remembers the subject of a verb for those that go on with it. */
export function enter(context: Context, at: number, subject: readonly Mention[], isRelative: boolean): void {
  if (!isRelative && context.main.length === 0) context.main = subject;
  context.subject = subject;
  context.lastVerb = at;
}

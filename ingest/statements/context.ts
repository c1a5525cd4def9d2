import type { Assertion, Mention, Predicate } from '../../schema/model.ts';
import { compose } from './compose.ts';
import type { Item } from './items.ts';
import { objectsOf, type Target } from './objects.ts';
import type { Memory, Reading } from './subjects.ts';

/** What is asserted, before negation is looked at. */
export type Relation = Omit<Assertion, 'negated'>;

/** What rules read a claim with, and where they write what they find. */
export interface Context extends Reading {
  readonly text: string;
  /** Whether a mechanism is something that happens or is measured rather than a thing. */
  readonly isProcess: (mention: Mention) => boolean;
  readonly relations: Relation[];
  /** The places of cues that were read as part of another's object. */
  readonly used: Set<number>;
}

export interface Surroundings {
  readonly text: string;
  readonly memory: Memory;
  readonly refer: (mention: Mention) => readonly Mention[];
  readonly isProcess: (mention: Mention) => boolean;
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

export const plainly = (mentions: readonly Mention[]): Target[] => mentions.map((mention) => ({ mention, inner: [] }));

/** Notes that each subject stands to each target as the cue at a place says; turned around where the cue is. */
export function relate(
  context: Context,
  rule: string,
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
    const change = changeOf(context.items, subject);
    for (const { mention, inner } of targets) {
      const providesProcess = predicate === 'CONTAINS' && context.isProcess(mention);
      context.relations.push({
        subject: subject.mechanismId,
        predicate: providesProcess ? 'INCREASES' : compose(predicate, [...change, ...inner]),
        object: mention.mechanismId,
        rule,
        cue: context.items[at]!.span,
        subjectSpan: subject.span,
        objectSpan: mention.span,
      });
    }
  }
}

/** How many words may stand between a change and what is changed: "reduced levels of". */
const FARTHEST_CHANGE = 3;

/** The change that a subject is told in: of "reduced levels of A" a decrease. Nothing in a list, but for its first member. */
function changeOf(items: readonly Item[], subject: Mention): Predicate[] {
  const place = items.findIndex((item) => item.kind === 'MENTION' && item.mentions.includes(subject));
  for (let at = place - 1; at >= Math.max(0, place - FARTHEST_CHANGE); at--) {
    const item = items[at]!;
    if (item.kind === 'CUE') {
      // A balance is no change.
      if (item.key === 'balance') return [];
      return item.cue.role === 'NOUN' || item.cue.role === 'CHANGE' ? [item.cue.predicate] : [];
    }
    if (item.kind === 'MENTION' || !/^(?:\p{L}{4,}|of|in|the)$/u.test(item.key) || item.key === 'that') return [];
  }
  return [];
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

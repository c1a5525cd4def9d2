// Nouns of what happens to something, which is no doer then: "its rupture", "absorption from the gut".
import type { Mention } from '../../schema/model.ts';
import { isBodily, isProcess } from './effects.ts';
import { lastCueIn } from './finding.ts';
import type { Item } from './items.ts';
import { objectsOf, type Target } from './objects.ts';
import { PERSONS } from '../lexicon.ts';
import { kindOf } from './referring.ts';
import {
  ADJUNCTS,
  AUXILIARIES,
  BOUNDARIES,
  COORDINATORS,
  DETERMINERS,
  isAdverb,
  isWord,
  RELATIVE,
  set,
} from './words.ts';

type CategoryOf = (mention: Mention) => string;

const HAPPENING =
  /(?:tion|[^s]sion|ysis|esis)$|^(?:uptake|release|transport|transfer|entry|passage|flow|breakdown|turnover|traffic|signal?ling)$/;
/** Nouns that end so and tell of no happening. */
const THING = /(?:popula|medica|informa|nutri|concentra)tion$/;
/** How many words may stand before what happens. */
const MOST_BEFORE = 2;

/** "Absorption from A is blocked": what has no name and happens there is told of, and not A, which is a place. */
export function isPlaceOfHappening(
  items: readonly Item[],
  from: number,
  place: number,
  categoryOf: CategoryOf,
): boolean {
  const item = items[place];
  const preposition = isWord(items[place - 1], DETERMINERS) ? place - 2 : place - 1;
  const happening = items[preposition - 1];
  return (
    (isWord(items[preposition], ADJUNCTS) || isWord(items[preposition], TOWARDS)) &&
    preposition > from &&
    preposition - 1 - from <= MOST_BEFORE &&
    happening!.kind !== 'MENTION' &&
    HAPPENING.test(happening!.key) &&
    !THING.test(happening!.key) &&
    item?.kind === 'MENTION' &&
    item.mentions.every((one) => isBodily(categoryOf(one)))
  );
}
const TOWARDS = set('to');

/** "Levels increase in A, and are …": whether what is told of has no name, and happens in A. */
export function isPlaceOfChange(items: readonly Item[], from: number, place: number, categoryOf: CategoryOf): boolean {
  const verb = lastCueIn(items, Math.max(from + 1, place - FARTHEST_PLACE), place);
  if (verb < 0 || !isWord(items[verb - 1], MEASURED) || !CHANGING.test(items[verb]!.key)) return false;
  const item = items[place];
  return item?.kind === 'MENTION' && item.mentions.every((one) => isBodily(categoryOf(one)));
}
/** How many words may tell which part of the body is meant. */
const FARTHEST_PLACE = 4;
const CHANGING = /^(?:increase|decrease|rise|fall|decline|drop|peak|change)[sd]?$/;
const MEASURED = set('levels rates numbers counts amounts concentrations');

/** "Localization of X-9 in A", "one patient in the A group", "the tag at the end of A": of what has no name, and not of where that is. */
export function isWhereUnnamed(items: readonly Item[], from: number, place: number, categoryOf: CategoryOf): boolean {
  for (let at = place - 1; at > from; at--) {
    const item = items[at]!;
    if (item.kind === 'MENTION' || isWord(item, CLAUSAL)) return false;
    // "transcript levels increase in A"
    if (
      item.kind === 'CUE' &&
      RISING.test(item.key) &&
      items[at - 1]?.kind === 'WORD' &&
      /[^su]s$/.test(items[at - 1]!.key)
    )
      return true;
    if (item.kind === 'CUE' && item.cue.role !== 'CHANGE') return false;
    if (!isWord(item, WHERE)) continue;
    const head = items[at - 1]!;
    // "Patients in the A group had": of A, but of no single one.
    if (isWord(items[place + 1], GROUPS) && PERSONS.has(head.key)) return isWord(items[at - 2], FEW);
    return head.kind === 'WORD' && isUnnamed(head, isWord(item, TIMES)) && !isHolding(items[place]!, categoryOf);
  }
  return false;
}
const RISING = /^(?:increase|decrease|rise|drop|fall|decline)$/;
const WHERE = set('in within inside at near on upon during after before among amongst throughout across');
/** What is told of something in time is not told of that time: "disorders during A". */
const TIMES = set('upon during after before');
const CLAUSAL = set(BOUNDARIES, RELATIVE, COORDINATORS, AUXILIARIES);
const GROUPS = set('group groups arm');
const FEW = set('a an one two three four five');

/** Of "something in garlic does" garlic: a food does what is in it does. */
const isHolding = (item: Item, categoryOf: CategoryOf): boolean =>
  item.kind === 'MENTION' && item.mentions.some((one) => categoryOf(one) === 'food');

/** Whether a noun is no part or activity of where it is, no change of it and no kind of what has names: "cells in A", "changes in A". */
const isUnnamed = (head: Item, isInTime: boolean): boolean =>
  NOUN.test(head.key) &&
  !isAdverb(head) &&
  !PARTS.has(head.key) &&
  (isInTime || !OF_CHANGE.test(head.key)) &&
  kindOf(head.key) === undefined;
const NOUN = /^\p{L}[\p{L}\p{N}-]{2,}$/u;
const PARTS = set(
  'cells cell glands gland nerves receptors tissue tissues vessels muscles organs walls lining sensors those activity',
  'living working being growing',
);
const OF_CHANGE =
  /^(?:changes?|decreas|increas|reduc|defects?|defici|mutations?|varia|polymorphism|alter|loss|gain|abnormal|impair|disrupt|rise|drop|fall|differen|deletion|dysfunction|problems?|disorder|shift|imbalance|errors?|interest|role|trust|expansions?|insertions?|substitutions?|repeats?|alleles?|SNPs?)/;

const BEFALLING = set(
  'rupture collapse failure breakdown loss death destruction damage decline decay growth enlargement shrinkage swelling',
  'scarring scaling narrowing hardening closure blockage removal degradation spread leakage breakage',
);
const PACE = set('rate pace speed');

/** Of "its rupture" whether that befalls something, which then does not do what its rupture does. */
export const isBefalling = (items: readonly Item[]): boolean => items.some(({ key }) => BEFALLING.has(key));

/** Whether "its pace" can be that of what is meant: a process has one. */
export const hasPace = (items: readonly Item[], meant: readonly Mention[], categoryOf: CategoryOf): boolean =>
  !items.some((item) => isWord(item, PACE)) || meant.every((one) => isProcess(categoryOf(one)));

/** C of "and release of C", from "and", where nobody else does that. */
export function furtherEvent(items: readonly Item[], and: number): readonly Target[] {
  const event = items[and + 1];
  if (items[and]?.key !== 'and' || event?.kind !== 'CUE' || event.cue.role !== 'NOUN') return [];
  const { targets, to } = objectsOf(items, and + 1);
  return items[to]?.key === 'by' ? [] : targets;
}

// Nouns of what happens to something, which is no doer then: "its rupture", "absorption from the gut".
import type { Mention } from '../../schema/model.ts';
import { isBodily, isProcess } from './effects.ts';
import type { Item } from './items.ts';
import { ADJUNCTS, DETERMINERS, isWord, set } from './words.ts';

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

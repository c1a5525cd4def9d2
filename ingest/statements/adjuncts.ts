import type { Item } from './items.ts';
import { isAdverb, isWord, set } from './words.ts';

/** What an adjunct of time or measure begins with. */
export const OPENING = set('by over within after for during in');
const BETWEEN = set(
  'the a an about around roughly nearly almost as much many up to more less fewer than over only just another first next',
  'last several few some many couple of at least most past every each two three four five six seven eight nine ten twelve half',
);
const MEASURES = set('percent % fold points pounds kg kilograms third thirds quarter quarters half');
const UNITS = set(
  MEASURES,
  'second seconds minute minutes hour hours day days night nights week weeks month months year years decade decades lifetime',
);
/** In a pair of commas: "A, in turn, does B". */
const ASIDES = set('in on by for within after over at of however though too instead likewise');
/** In "healthy as it is". */
const ITSELF = set('it they');
const LONGEST_ADJUNCT = 8;
const LONGEST_ASIDE = 7;

/** The items without "by 15 per cent", "within a few weeks" and ", in some people," where these name nothing. */
export function withoutAdjuncts(items: readonly Item[]): readonly Item[] {
  const left = new Set<number>();
  for (let at = 1; at < items.length; at++) {
    const end = isWord(items[at], OPENING)
      ? endOfAdjunct(items, at)
      : isMoreThan(items, at)
        ? at + 2
        : endOfAside(items, at);
    for (let gone = at; gone < end; gone++) left.add(gone);
    if (end > at) at = end - 1;
  }
  return left.size === 0 ? items : items.filter((_, at) => !left.has(at));
}

/** "by more than 300 enzymes": no more of them. */
const isMoreThan = (items: readonly Item[], at: number): boolean =>
  items[at + 1]?.key === 'than' && COMPARED.has(items[at]!.key) && /^[\d,.]+$/.test(items[at + 2]?.key ?? '');
const COMPARED = set('more less fewer');

/** The place behind an adjunct of time or measure that begins at a place; the place itself where none does. */
function endOfAdjunct(items: readonly Item[], from: number): number {
  let last = -1;
  for (let at = from + 1; at < Math.min(items.length, from + LONGEST_ADJUNCT); at++) {
    const item = items[at]!;
    if (isUnit(items, at)) last = at;
    else if (item.kind !== 'WORD' || !(isWord(item, BETWEEN) || /^[\d.,]*\d$/.test(item.key) || item.key === 'per'))
      break;
  }
  if (last < 0) return from;
  // "by the second day": of a measure alone "by" tells how much.
  const isBy = items[from]!.key === 'by' && !isWord(items[last], MEASURES) && items[last]!.key !== 'cent';
  return isBy ? from : last + 1;
}

const isUnit = (items: readonly Item[], at: number): boolean =>
  isWord(items[at], UNITS) || (items[at]!.key === 'cent' && items[at - 1]?.key === 'per');

/** The place behind the second of two commas that hold words alone, the first being at a place; the place itself elsewhere. */
function endOfAside(items: readonly Item[], from: number): number {
  if (items[from]!.key !== ',') return from;
  // "A, useful as it is, does B"
  if (items[from + 2]?.key === 'as' && isWord(items[from + 3], ITSELF) && items[from + 5]?.key === ',') return from + 6;
  if (!isWord(items[from + 1], ASIDES)) return from;
  for (let at = from + 1; at < Math.min(items.length, from + LONGEST_ASIDE); at++) {
    const item = items[at]!;
    if (item.kind !== 'WORD') return from;
    if (item.key === ',') return opensVerb(items[at + 1]) ? at + 1 : from;
  }
  return from;
}

/** "A can, in some, raise B": a verb stands behind the aside. */
const opensVerb = (item: Item | undefined): boolean =>
  item?.kind === 'CUE' ? item.cue.role === 'VERB' || item.cue.role === 'MOVE' : isAdverb(item);

import type { Item } from './items.ts';
import { KINDS } from '../lexicon.ts';
import { toldByName } from './names.ts';
import { isWord, PRONOUNS, set } from './words.ts';

/** The category of what a noun, in the plural or singular, stands for: of "hormone" that of hormones. */
export const kindOf = (noun: string): string | undefined => KINDS_OF_NOUNS.get(noun);
const KINDS_OF_NOUNS: ReadonlyMap<string, string> = new Map([
  ...Array.from(KINDS, ([noun, kind]) => [noun.replace(/s$/, ''), kind] as const),
  ...KINDS,
]);

/** "bacteria" in "these bacteria": a noun that says what kind of thing is meant, and not which. */
export const isKindNoun = toldByName((quote) => kindOf(quote.toLowerCase().split(/[\s-]/).at(-1)!) !== undefined);

/** Whether what stands at a place points to what was named before: "it", "these", "the hormone". */
export const isReferring = (items: readonly Item[], at: number): boolean =>
  (isWord(items[at], PRONOUNS) && !isOfPersons(items, at)) || isDefinite(items, at) || isBoth(items, at);

/** "those who" */
const isOfPersons = (items: readonly Item[], at: number): boolean =>
  items[at]!.key === 'those' && items[at + 1]?.key === 'who';

/** "both drugs" */
const isBoth = (items: readonly Item[], at: number): boolean =>
  isWord(items[at], BOTH) && items[at + 1] !== undefined && kindOf(nounOf(items[at + 1]!)) !== undefined;
const BOTH = set('both');

/** "the hormone", where the sentence does not go on to say which: "the hormone A", "the hormone that does B". */
export function isDefinite(items: readonly Item[], at: number): boolean {
  // "none of the vitamins"
  if (!isWord(items[at], THE) || (items[at - 1]?.key === 'of' && items[at - 2]?.key === 'none')) return false;
  const noun = nounPlace(items, at);
  const [own, next] = [items[noun], items[noun + 1]];
  if (own === undefined || kindOf(nounOf(own)) === undefined || next === undefined) return false;
  if (next.kind === 'WORD') return !TELLS_WHICH.has(next.key);
  return next.kind === 'CUE' && items[noun + 2]?.key !== 'by';
}
export const THE = set('the');
/** Before a noun: what is known already. */
export const KNOWN = set('the', 'this', 'these', 'those');
/** Of "the hormone" and "the two hormones" the place of the noun, by that of "the". */
export const nounPlace = (items: readonly Item[], the: number): number =>
  isWord(items[the + 1], NUMBERS) ? the + 2 : the + 1;
const NUMBERS = set('two three four');
const TELLS_WHICH = set('of that which who in for from with on between called known named - / :');

const nounOf = (item: Item): string => (item.kind === 'MENTION' ? item.mentions[0]!.quote.toLowerCase() : item.key);

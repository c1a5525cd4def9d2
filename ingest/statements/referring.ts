import type { Item } from './items.ts';
import { KINDS } from './lexicon.ts';
import { isWord, PRONOUNS, set } from './words.ts';

/** The category of what a noun, in the plural or singular, stands for: of "hormone" that of hormones. */
export const kindOf = (noun: string): string | undefined => KINDS.get(noun) ?? KINDS.get(`${noun}s`);

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
  if (!isWord(items[at], THE)) return false;
  const [noun, next] = [items[at + 1], items[at + 2]];
  if (noun === undefined || kindOf(nounOf(noun)) === undefined || next === undefined) return false;
  if (next.kind === 'WORD') return !TELLS_WHICH.has(next.key);
  return next.kind === 'CUE' && items[at + 3]?.key !== 'by';
}
export const THE = set('the');
/** Before a noun: what is known already. */
export const KNOWN = set('the', 'this', 'these', 'those');
const TELLS_WHICH = set('of that which who in for from with on between called known named - / :');

const nounOf = (item: Item): string => (item.kind === 'MENTION' ? item.mentions[0]!.quote.toLowerCase() : item.key);

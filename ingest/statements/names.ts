import type { Mention } from '../../schema/model.ts';
import { WordMemo } from '../word-memo.ts';

/** More than the names of an article. */
const MOST_NAMES = 1 << 12;

/** What names tell by their letters alone, found out once of each: an article has few, and many rules ask the same of them. */
export function toldByName<T>(tell: (quote: string) => T): (mention: Pick<Mention, 'quote'>) => T {
  const memo = new WordMemo((raw) => ({ raw, told: tell(raw) }), MOST_NAMES);
  return ({ quote }) => memo.at(quote, 0, quote.length).told;
}

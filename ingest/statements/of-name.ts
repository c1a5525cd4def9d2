import type { Mention } from '../../schema/model.ts';
import { WordMemo } from '../word-memo.ts';

/** How many names are remembered at most (a power of two): an article speaks of the same few again and again. */
const SLOTS = 1 << 10;

/** What a name tells by its words alone, read once for each name. */
export function ofName<T>(read: (quote: string) => T): (mention: Pick<Mention, 'quote'>) => T {
  const told = new WordMemo(read, SLOTS);
  return ({ quote }) => told.at(quote, 0, quote.length);
}

/** A name in lower case. */
export const lowerCase = ofName((quote) => quote.toLowerCase());

/** The last word of a name, in lower case. */
export const lastWord = ofName((quote) => quote.toLowerCase().split(/[\s-]/).at(-1)!);

import type { Mention } from '../../schema/model.ts';

/** How many names are remembered at a time: more than most articles have. */
const MOST = 4096;

/** What names tell by their letters alone, found out once of each: an article has few, and many rules ask the same of them. */
export function toldByName<T>(tell: (quote: string) => T): (mention: Pick<Mention, 'quote'>) => T {
  const known = new Map<string, T>();
  return ({ quote }) => {
    const told = known.get(quote);
    if (told !== undefined) return told;
    const found = tell(quote);
    if (known.size === MOST) known.clear();
    known.set(copied(quote), found);
    return found;
  };
}
/** A string of its own: engines keep a slice as a view, which would hold on to the whole text. */
const copied = (quote: string): string => quote.split('').join('');

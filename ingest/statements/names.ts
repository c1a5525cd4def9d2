import type { Mention } from '../../schema/model.ts';
import { copied } from '../word-memo.ts';

/** A name, and what was told of it, by the number of who tells it. */
interface Name {
  readonly quote: string;
  readonly told: unknown[];
}

/** How many names are remembered at a time: more than most articles have. */
const MOST = 4096;
/** Of how many places the name that stands there is kept at hand (a power of two): a sentence names a few, and all rules ask of these. */
const AT_HAND = 64;

const known = new Map<string, Name>();
const atHand = new Array<Name | undefined>(AT_HAND).fill(undefined);
let tellers = 0;

/** What names tell by their letters alone, found out once of each: an article has few, and many rules ask the same of them. */
export function toldByName<T>(tell: (quote: string) => T): (mention: Pick<Mention, 'quote' | 'span'>) => T {
  const teller = tellers++;
  return (mention) => {
    const { quote, told } = nameOf(mention);
    return (told[teller] ??= tell(quote)) as T;
  };
}

function nameOf({ quote, span }: Pick<Mention, 'quote' | 'span'>): Name {
  const slot = span.start & (AT_HAND - 1);
  const near = atHand[slot];
  if (near?.quote === quote) return near;
  let name = known.get(quote);
  if (name === undefined) {
    if (known.size === MOST) known.clear();
    name = { quote: copied(quote), told: new Array<unknown>(tellers).fill(undefined) };
    known.set(name.quote, name);
  }
  return (atHand[slot] = name);
}

import type { Item } from './items.ts';

/** Of how many words each who tells keeps what it told (a power of two): few words make up most of a text. */
const AT_HAND = 256;

/** What the letters of a word tell, where no list of words can: looked at once for a word that comes again and again. */
export function toldBySpelling(tell: (key: string) => boolean): (item: Pick<Item, 'key' | 'sum'>) => boolean {
  const keys = new Array<string | undefined>(AT_HAND).fill(undefined);
  const told = new Uint8Array(AT_HAND);
  return ({ key, sum }) => {
    const slot = sum & (AT_HAND - 1);
    if (keys[slot] !== key) {
      told[slot] = tell(key) ? 1 : 0;
      keys[slot] = key;
    }
    return told[slot] === 1;
  };
}

/** How many words are remembered at most (a power of two): more than an article has. */
const SLOTS = 1 << 16;
/** Longer words are rare, and of hostile texts may be of any length. */
const LONGEST = 40;

/** A hash of the letters of a word: that of none, and that with one more. */
export const NO_LETTERS = 0x811c9dc5 | 0;
export const withLetter = (hash: number, code: number): number => Math.imul(hash ^ code, LETTER_FACTOR);
export const LETTER_FACTOR = 0x01000193;

/** The hash of the letters of a text from `start` up to `end`. */
export function hashOf(text: string, start: number, end: number): number {
  let hash = NO_LETTERS;
  for (let i = start; i < end; i++) hash = withLetter(hash, text.charCodeAt(i));
  return hash;
}

/**
 * What is made of a word wherever it stands, found by its letters where they are: a text's words are mostly those met before, and of
 * these none is cut out, hashed or folded again. A word has two slots, and takes that of the word that it pushes into the other, so
 * that all are never forgotten at once, nor two by turns.
 */
export class WordMemo<T extends { readonly raw: string }> {
  readonly #slots = new Array<T | undefined>(SLOTS).fill(undefined);
  readonly #make: (raw: string) => T;

  constructor(make: (raw: string) => T) {
    this.#make = make;
  }

  /** What is made of the word at `start` up to `end` of a text. */
  at(text: string, start: number, end: number): T {
    return this.hashed(hashOf(text, start, end), text, start, end);
  }

  /** `at` for those who went through the letters themselves. */
  hashed(hash: number, text: string, start: number, end: number): T {
    const slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
    const known = this.#slots[slot];
    if (known !== undefined && isAt(known.raw, text, start, end)) return known;
    const other = this.#slots[slot ^ 1];
    if (other !== undefined && isAt(other.raw, text, start, end)) return other;
    if (end - start > LONGEST) return this.#make(text.slice(start, end));
    this.#slots[slot ^ 1] = known;
    return (this.#slots[slot] = this.#make(copied(text.slice(start, end))));
  }
}

function isAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}

/**
 * A string of its own: engines keep a long slice as a view, which would hold on to the whole text, and all letters of a text with one
 * Greek letter at double width, which makes comparing them with those of another dear.
 */
export const copied = (slice: string): string => slice.split('').join('');

import { SUMS, sumOf, type Word } from './words.ts';

const SETS_OF_BOARD = 32;
/** Of how many stretches a board remembers what it told (a power of two): more than are asked about by turns. */
const KEPT = 32;
/** In words: shorter stretches are looked through at once. */
const SHORTEST_KEPT = 8;

/** Tells of up to 32 sets by one look which may have a word in a stretch: each has a bit in the number of its words' sums. */
class Board {
  readonly bits = new Int32Array(SUMS);
  sets = 0;
  readonly #words = new Array<readonly Word[] | undefined>(KEPT).fill(undefined);
  readonly #told = new Int32Array(KEPT);

  /** The bits of all the words. */
  toldOf(words: readonly Word[]): number {
    const slot = words[0]!.start & (KEPT - 1);
    if (this.#words[slot] === words) return this.#told[slot]!;
    let told = 0;
    for (const { sum } of words) told |= this.bits[sum]!;
    this.#words[slot] = words;
    this.#told[slot] = told;
    return told;
  }
}

let board = new Board();

/**
 * Words of one use, as they are looked for in sentences: most sentences have none, which one look at their words tells of all sets
 * together. To be made before any words are looked at.
 */
export class WordSet {
  readonly #keys: ReadonlySet<string>;
  readonly #board: Board;
  readonly #bit: number;

  constructor(keys: Iterable<string>) {
    this.#keys = new Set(keys);
    if (board.sets === SETS_OF_BOARD) board = new Board();
    this.#board = board;
    this.#bit = 1 << board.sets++;
    for (const key of this.#keys) this.#board.bits[sumOf(key)]! |= this.#bit;
  }

  has(word: Word): boolean {
    return (this.#board.bits[word.sum]! & this.#bit) !== 0 && this.#keys.has(word.key);
  }

  /** Whether some of the words may be of the set: where not, none is. */
  mayBeIn(words: readonly Word[]): boolean {
    if (words.length >= SHORTEST_KEPT) return (this.#board.toldOf(words) & this.#bit) !== 0;
    for (const { sum } of words) if ((this.#board.bits[sum]! & this.#bit) !== 0) return true;
    return false;
  }

  isIn(words: readonly Word[]): boolean {
    return this.mayBeIn(words) && words.some((word) => this.has(word));
  }
}

import type { Span } from '../schema/span.ts';
import { classOf, endOfRun, isApostrophe, isSurrogate, LETTER, NUMBER, SIGN, SPACE, unitsOf } from './characters.ts';
import { NO_LETTERS, withLetter, WordMemo } from './word-memo.ts';

/** A word or a sign of a sentence, as cues are compared by it. */
export interface Word extends Span {
  /** Lower case, with straight apostrophes; a sign is its own key. */
  readonly key: string;
  /** A number of the key below `SUMS`, the same for the same key: where it differs, so do keys. */
  readonly sum: number;
  readonly isWord: boolean;
}

export const SUMS = 1 << 15;

/** How many bits a set tells its words by: few enough to stay near, and so many that few of them are set. */
const BITS = 1 << 10;

/** Words of one use, by their keys. */
export interface KeySet extends ReadonlySet<string> {
  /** `has`, of a word whose sum is known: of most others a bit of it tells that they are none of these. */
  holds(word: Pick<Word, 'key' | 'sum'>): boolean;
}

class SummedSet extends Set<string> implements KeySet {
  readonly #bits = new Uint32Array(BITS >> 5);

  constructor(words: Iterable<string>) {
    super();
    for (const word of words) this.add(word);
  }

  override add(word: string): this {
    const sum = sumOf(word) & (BITS - 1);
    this.#bits[sum >> 5]! |= 1 << (sum & 31);
    return super.add(word);
  }

  holds({ key, sum }: Pick<Word, 'key' | 'sum'>): boolean {
    const bit = sum & (BITS - 1);
    return (this.#bits[bit >> 5]! & (1 << (bit & 31))) !== 0 && this.has(key);
  }
}

/** Words of one use: lists of them with blanks between, and other sets. */
export const set = (...lists: readonly (string | Iterable<string>)[]): KeySet =>
  new SummedSet(lists.flatMap((list) => (typeof list === 'string' ? list.split(' ') : [...list])));

/** Whether some words are of a set. */
export function areAnyOf(words: readonly Word[], keys: KeySet): boolean {
  for (const word of words) if (keys.holds(word)) return true;
  return false;
}

export const FORMS_OF_BE = set('is are was were be been being');
export const MODALS = set('can could may might will would');
export const ARTICLES = set('the', 'a', 'an');

/** The `sum` of a key. */
export function sumOf(key: string): number {
  let sum = key.length;
  for (let i = 0; i < key.length; i++) sum = (Math.imul(sum, 31) + key.charCodeAt(i)) | 0;
  return (sum ^ (sum >>> 15)) & (SUMS - 1);
}

const FIRST = /[\p{L}\p{M}\p{N}]/u;

/** What a word is wherever it stands. */
const forms = new WordMemo((raw) => {
  const key = raw.toLowerCase().replaceAll('’', "'");
  return { raw, key, sum: sumOf(key), isWord: FIRST.test(raw) };
});

/** Gives stretches of one text their words. */
export type WordsOf = (span: Span) => readonly Word[];

/** How many stretches keep their words at a time: more than any rule looks around, and no more, as what is kept for long is dear to keep. */
const MOST_KEPT = 128;

/** `splitWords` for those who ask for the same stretches again: the words of the last ones are kept, those of a whole book would fill the memory. */
export function wordsIn(text: string): WordsOf {
  const kept: { readonly span: Span; readonly words: readonly Word[] }[] = [];
  return (span) => {
    const slot = span.start % MOST_KEPT;
    const known = kept[slot];
    if (known?.span.start === span.start && known.span.end === span.end) return known.words;
    const words = splitWords(text, span);
    kept[slot] = { span, words };
    return words;
  };
}

/** The words and signs of a stretch of text, in order; hyphens are signs, so that "bone-derived" has three. */
export function splitWords(text: string, { start, end }: Span): Word[] {
  const words: Word[] = [];
  for (let at = start; at < end;) {
    const from = at;
    let hash = NO_LETTERS;
    let code = text.charCodeAt(at);
    for (; at < end && classOf(code) >= LETTER; code = text.charCodeAt(++at)) hash = withLetter(hash, code);
    if (at === from && classOf(code) === SPACE) {
      at++;
      continue;
    }
    const isWhole = at > from && !isApostrophe(code) && !isSurrogate(code);
    if (!isWhole) at = endOfWord(text, from, end);
    const { key, sum, isWord } = isWhole ? forms.hashed(hash, text, from, at) : forms.at(text, from, at);
    words.push({ key, sum, isWord, start: from, end: at });
  }
  return words;
}

/** Where the word or the sign ends that begins at a place; for those with apostrophes or letters of two units. */
function endOfWord(text: string, from: number, end: number): number {
  const point = text.codePointAt(from)!;
  if (classOf(point) === SIGN) return from + unitsOf(point);
  let at = endOfRun(text, from, end, LETTER, NUMBER);
  while (isApostrophe(text.charCodeAt(at))) {
    const next = endOfRun(text, at + 1, end, LETTER);
    if (next === at + 1) break;
    at = next;
  }
  return at;
}

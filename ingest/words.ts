import type { Span } from '../schema/span.ts';
import { WordMemo } from './word-memo.ts';

/** A word or a sign of a sentence, as cues are compared by it. */
export interface Word extends Span {
  /** Lower case, with straight apostrophes; a sign is its own key. */
  readonly key: string;
  /** A number of the key below `SUMS`, the same for the same key: where it differs, so do keys. */
  readonly sum: number;
  readonly isWord: boolean;
}

export const SUMS = 4096;

/** The `sum` of a key. */
export function sumOf(key: string): number {
  let sum = key.length;
  for (let i = 0; i < key.length; i++) sum = (Math.imul(sum, 31) + key.charCodeAt(i)) | 0;
  return (sum ^ (sum >>> 12)) & (SUMS - 1);
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

const SPACE = 1;
const LETTER = 2;
/** A number or mark: it makes words as letters do, but not behind an apostrophe. */
const PART = 3;
const SIGN = 4;

const CLASSES: readonly (readonly [RegExp, number])[] = [
  [/\s/, SPACE],
  [/\p{L}/u, LETTER],
  [/[\p{M}\p{N}]/u, PART],
];
const classes = new Uint8Array(0x10000);

/** What a character is. */
const classOf = (point: number): number => classes[point] || classify(point);

/** Apart from the look-up, which would else make room for its closure with each character. */
function classify(point: number): number {
  const character = String.fromCodePoint(point);
  const found = CLASSES.find(([pattern]) => pattern.test(character))?.[1] ?? SIGN;
  if (point < classes.length) classes[point] = found;
  return found;
}

/** Where the run of letters, or of all that words are made of, ends that begins at `at`. */
function endOfRun(text: string, at: number, end: number, onlyLetters: boolean): number {
  while (at < end) {
    const point = text.codePointAt(at)!;
    const kind = classOf(point);
    if (kind !== LETTER && (onlyLetters || kind !== PART)) break;
    at += point > 0xffff ? 2 : 1;
  }
  return at;
}

const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019;

/** The words and signs of a stretch of text, in order; hyphens are signs, so that "bone-derived" has three. */
export function splitWords(text: string, { start, end }: Span): Word[] {
  const words: Word[] = [];
  for (let at = start; at < end;) {
    const point = text.codePointAt(at)!;
    const kind = classOf(point);
    if (kind === SPACE) {
      at++;
      continue;
    }
    const from = at;
    if (kind === SIGN) at += point > 0xffff ? 2 : 1;
    else {
      at = endOfRun(text, at, end, false);
      while (isApostrophe(text.charCodeAt(at))) {
        const next = endOfRun(text, at + 1, end, true);
        if (next === at + 1) break;
        at = next;
      }
    }
    const { key, sum, isWord } = forms.at(text, from, at);
    words.push({ key, sum, isWord, start: from, end: at });
  }
  return words;
}

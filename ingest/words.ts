import type { Span } from '../schema/span.ts';

/** A word or a sign of a sentence, as cues are compared by it. */
export interface Word extends Span {
  /** Lower case, with straight apostrophes; a sign is its own key. */
  readonly key: string;
  /** A number of the key below `SUMS`, the same for the same key: where it differs, so do keys. */
  readonly sum: number;
  readonly isWord: boolean;
}

/** What a word is wherever it stands. */
type Form = Pick<Word, 'key' | 'sum' | 'isWord'>;

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’]\p{L}+)*|[^\s\p{L}\p{M}\p{N}]/gu;
const FIRST = /[\p{L}\p{M}\p{N}]/u;

export const SUMS = 4096;

/** The `sum` of a key. */
export function sumOf(key: string): number {
  let sum = key.length;
  for (let i = 0; i < key.length; i++) sum = (Math.imul(sum, 31) + key.charCodeAt(i)) | 0;
  return (sum ^ (sum >>> 12)) & (SUMS - 1);
}

const MOST_REMEMBERED = 20_000;
/** Longer ones are rare, and would hold on to the text that they were cut from. */
const LONGEST_REMEMBERED = 12;
const forms = new Map<string, Form>();

function formOf(raw: string): Form {
  const known = forms.get(raw);
  if (known) return known;
  const key = raw.toLowerCase().replaceAll('’', "'");
  const form = { key, sum: sumOf(key), isWord: FIRST.test(raw) };
  if (raw.length > LONGEST_REMEMBERED) return form;
  if (forms.size >= MOST_REMEMBERED) forms.clear();
  forms.set(raw, form);
  return form;
}

/** Gives stretches of one text their words. */
export type WordsOf = (span: Span) => readonly Word[];

/** How many stretches keep their words at a time: more than any rule looks around. */
const MOST_KEPT = 64;

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
  const body = text.slice(start, end);
  let to = 0;
  // Only white space lies between one and the next: looking each up finds its own place.
  return (body.match(WORD) ?? []).map((raw) => {
    const from = body.indexOf(raw, to);
    to = from + raw.length;
    const { key, sum, isWord } = formOf(raw);
    return { key, sum, isWord, start: start + from, end: start + to };
  });
}

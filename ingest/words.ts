import type { Span } from '../schema/span.ts';

/** A word or a sign of a sentence, as cues are compared by it. */
export interface Word extends Span {
  /** Lower case, with straight apostrophes; a sign is its own key. */
  readonly key: string;
  readonly isWord: boolean;
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’]\p{L}+)*|[^\s\p{L}\p{M}\p{N}]/gu;
const FIRST = /[\p{L}\p{M}\p{N}]/u;

/** The words and signs of a stretch of text, in order; hyphens are signs, so that "bone-derived" has three. */
export function splitWords(text: string, { start, end }: Span): Word[] {
  return Array.from(text.slice(start, end).matchAll(WORD), ({ 0: raw, index }) => ({
    key: raw.toLowerCase().replaceAll('’', "'"),
    isWord: FIRST.test(raw),
    start: start + index,
    end: start + index + raw.length,
  }));
}

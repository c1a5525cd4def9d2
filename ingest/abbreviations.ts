import type { Span } from '../schema/span.ts';

/** A short form that a text defines: "short-chain fatty acids (SCFAs)", "SCFAs (short-chain fatty acids)". */
export interface Abbreviation {
  /** Without the s of a plural. */
  readonly short: string;
  /** Where the long form stands. */
  readonly long: Span;
}

const SHORT = /^[\p{L}\p{N}][\p{L}\p{N}-]{1,9}$/u;
const SHORT_BEFORE = /(?<![\p{L}\p{N}-])[\p{L}\p{N}][\p{L}\p{N}-]{1,9}\s?$/u;
const CAPITALS = /\p{Lu}[^\p{Lu}]*[\p{Lu}\p{N}]/u;
const PLURAL = /^(.*\p{Lu})s$/u;
const ALPHANUMERIC = /[\p{L}\p{N}]/u;
/** Behind the first of the members of a class, "the kinases A, B and others of it (KRAS, BRAF)". */
const LIST_GOES_ON = /^, ?\p{Lu}/u;
const LONGEST_SHORT = 12;
const LONGEST_LONG = 200;

/**
 * The short forms that sentences define, by place, in brackets or before them. After Schwartz and Hearst, "A simple algorithm for
 * identifying abbreviation definitions in biomedical text" (2003); a short form has two capitals or digits at least.
 */
export function findAbbreviations(text: string, sentences: readonly Span[]): Abbreviation[] {
  const found: Abbreviation[] = [];
  let open = text.indexOf('(');
  for (const { start, end } of sentences) {
    while (open >= 0 && open < start) open = text.indexOf('(', open + 1);
    for (; open >= 0 && open < end; open = text.indexOf('(', open + 1)) {
      const definition = shortInside(text, open, { start, end }) ?? longInside(text, open, { start, end });
      if (definition) found.push(definition);
    }
    if (open < 0) break;
  }
  return found;
}

/** "long form (SF)". */
function shortInside(text: string, open: number, { start, end }: Span): Abbreviation | null {
  const inside = text.slice(open + 1, Math.min(open + 1 + LONGEST_SHORT, end));
  const short = inside.slice(0, Math.max(0, inside.search(/[),;]/)));
  if (!isShort(short)) return null;
  let to = open;
  while (to > start && /\s/.test(text[to - 1]!)) to--;
  const from = longFormStart(short, text, { start, end: to });
  if (from === null || (LIST_GOES_ON.test(inside.slice(short.length)) && text.slice(from, to).includes(',')))
    return null;
  return { short: singularOf(short), long: { start: from, end: to } };
}

/** "SF (long form)". */
function longInside(text: string, open: number, { start, end }: Span): Abbreviation | null {
  const short = SHORT_BEFORE.exec(text.slice(Math.max(start, open - LONGEST_SHORT), open))?.[0].trimEnd() ?? '';
  if (!isShort(short)) return null;
  const length = text.slice(open + 1, Math.min(open + 1 + LONGEST_LONG, end)).search(/[),;]/);
  const long = { start: open + 1, end: open + 1 + length };
  if (length < 0 || longFormStart(short, text, long) !== long.start) return null;
  return { short: singularOf(short), long };
}

const isShort = (text: string): boolean => SHORT.test(text) && CAPITALS.test(text);
const singularOf = (short: string): string => PLURAL.exec(short)?.[1] ?? short;

/** Every letter of the short form, from its end, is sought backwards in the long one; the first must begin a word. */
function longFormStart(short: string, text: string, { start, end }: Span): number | null {
  const first = windowStart(short.length, text, { start, end });
  let at = end;
  for (let index = short.length - 1; index >= 0; index--) {
    const letter = short[index]!.toLowerCase();
    if (!ALPHANUMERIC.test(letter)) continue;
    do at--;
    while (
      at >= first &&
      (text[at]!.toLowerCase() !== letter || (index === 0 && at > first && ALPHANUMERIC.test(text[at - 1]!)))
    );
    if (at < first) return null;
  }
  while (at > first && !/\s/.test(text[at - 1]!)) at--;
  return end - at > short.length ? at : null;
}

/** As many words back as a long form may have: the lesser of five more than the short one's letters and twice as many. */
function windowStart(letters: number, text: string, { start, end }: Span): number {
  const least = Math.max(start, end - LONGEST_LONG);
  let words = Math.min(letters + 5, letters * 2);
  for (let at = end - 1; at > least; at--) {
    if (/\s/.test(text[at - 1]!) && !/\s/.test(text[at]!) && --words === 0) return at;
  }
  return least;
}

import type { Span } from '../schema/span.ts';

/** A short form that a text defines in brackets behind the long one: "short-chain fatty acids (SCFAs)". */
export interface Abbreviation {
  /** Without the s of a plural. */
  readonly short: string;
  /** Where the long form stands. */
  readonly long: Span;
}

const SHORT = /^[\p{L}\p{N}][\p{L}\p{N}-]{1,9}$/u;
const CAPITALS = /\p{Lu}[^\p{Lu}]*[\p{Lu}\p{N}]/u;
const PLURAL = /^(.*\p{Lu})s$/u;
const ALPHANUMERIC = /[\p{L}\p{N}]/u;
const LONGEST_LONG = 200;

/**
 * The short forms that sentences define, by place. After Schwartz and Hearst, "A simple algorithm for identifying abbreviation
 * definitions in biomedical text" (2003), of which only "long form (short form)" is taken, with two capitals or digits at least.
 */
export function findAbbreviations(text: string, sentences: readonly Span[]): Abbreviation[] {
  const found: Abbreviation[] = [];
  let open = text.indexOf('(');
  for (const { start, end } of sentences) {
    while (open >= 0 && open < start) open = text.indexOf('(', open + 1);
    for (; open >= 0 && open < end; open = text.indexOf('(', open + 1)) {
      const inside = text.slice(open + 1, Math.min(open + 13, end));
      const short = inside.slice(0, Math.max(0, inside.search(/[),;]/)));
      if (!SHORT.test(short) || !CAPITALS.test(short)) continue;
      let to = open;
      while (to > start && /\s/.test(text[to - 1]!)) to--;
      const from = longFormStart(short, text, { start, end: to });
      if (from !== null) found.push({ short: PLURAL.exec(short)?.[1] ?? short, long: { start: from, end: to } });
    }
    if (open < 0) break;
  }
  return found;
}

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

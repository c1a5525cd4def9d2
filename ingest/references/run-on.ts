import { matchesOf } from '../matches.ts';

/** What only an entry has: a year, an identifier, an address, or "et al". */
export const looksLikeEntry = (text: string): boolean =>
  /\b(?:1[5-9]|20)\d\d[a-z]?\b|10\.\d{4,9}\/|https?:|www\.|\bet al\b|\bPMID\b|\b(?:in|im)\s+press\b/i.test(text);

/** A number as it stands before an entry, within a line: behind the end of another, before a name or title. */
const WITHIN =
  /(?<=(?:[.\])?!"”\d]|\/\S{1,80})\s{1,3})(?:\[(\d{1,4})\]|\((\d{1,4})\)|(\d{1,4})[.)])\s{1,3}(?=[\p{Lu}"“])/gu;

/** Where an entry begins within a line, and behind its number. */
export interface Start {
  readonly label: string;
  readonly at: number;
  readonly end: number;
}

/** The entries that stand in one line behind that numbered `first`: their numbers go on by one, and each looks like an entry. */
export function startsWithin(line: string, first: number): Start[] {
  const starts: Start[] = [];
  let from = 0;
  for (const match of matchesOf(WITHIN, line)) {
    const label = match[1] ?? match[2] ?? match[3]!;
    if (Number(label) !== first + starts.length + 1 || !looksLikeEntry(line.slice(from, match.index))) continue;
    from = match.index + match[0].length;
    starts.push({ label, at: match.index, end: from });
  }
  return looksLikeEntry(line.slice(from)) ? starts : starts.slice(0, -1);
}

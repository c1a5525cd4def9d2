import type { ScorerTools } from '../scorer.ts';

/** Something that the scorer counted as wrong: the line of its output that it weighs on, and what a person must read to mend it. */
export interface Miss {
  readonly line: string;
  /** What kind of miss: listed by kind, the most frequent first. */
  readonly kind: string;
  readonly text: string;
}

/** Lists the misses of one mode of the scorer, in a gold and an extraction file. */
export type FindMisses = (gold: string, extraction: string, tools: ScorerTools) => Iterable<Miss>;

export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** What only one of two lists has, as "missing a, b; not there c"; empty where they agree. */
export function difference(want: readonly string[], got: readonly string[]): string {
  const missing = want.filter((one) => !got.includes(one));
  const extra = got.filter((one) => !want.includes(one));
  return [missing.length ? `missing ${missing.join(', ')}` : '', extra.length ? `not there: ${extra.join(', ')}` : '']
    .filter(Boolean)
    .join('; ');
}

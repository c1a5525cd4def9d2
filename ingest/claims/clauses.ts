import { contains, overlaps, type Span, trimmed } from '../../schema/span.ts';
import { splitWords } from '../words.ts';
import type { Sentence } from './sentence.ts';
import { hasFiniteVerb } from './verbs.ts';

const BREAK = /;\s+|,\s+(?:whereas|while|but)\s+/g;
const FEWEST_WORDS = 5;
/** What has more clauses is a list. */
const MOST_CUTS = 8;

/**
 * The clauses of a sentence that stand as claims of their own: only where each has a verb and a citation of its own, so that it
 * can be told what each of them rests on; otherwise the sentence as a whole.
 */
export function splitClauses(text: string, { span, citations }: Sentence): Span[] {
  const breaks = [...text.slice(span.start, span.end).matchAll(BREAK)];
  if (breaks.length === 0 || breaks.length > MOST_CUTS) return [span];
  const cuts = breaks
    .map(({ index, 0: cut }) => {
      const end = span.start + index;
      return { end, start: end + (cut.startsWith(';') ? cut.length : 1) };
    })
    .filter(({ end }) => !citations.some((citation) => overlaps(citation.span, { start: end, end: end + 1 })));
  if (cuts.length === 0) return [span];
  const starts = [span.start, ...cuts.map(({ start }) => start)];
  const ends = [...cuts.map(({ end }) => end), span.end];
  const clauses = starts.map((start, at) => trimmed(text, { start, end: ends[at]! }));
  const isWhole = (clause: Span): boolean => {
    const words = splitWords(text, clause);
    return words.length >= FEWEST_WORDS && hasFiniteVerb(words) && citations.some((one) => contains(clause, one.span));
  };
  return clauses.every(isWhole) ? clauses : [span];
}

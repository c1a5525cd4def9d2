import type { Mention } from '../../schema/model.ts';
import { keyIn, mentionIn } from './finding.ts';
import type { Item } from './items.ts';
import type { Reading } from './reading.ts';
import { AND, DETERMINERS, isWord, set } from './words.ts';

/** Of "A, but not B, does", "A rather than B does" the place of A, -1 where it has no name; null elsewhere. */
export function beforeContrast(items: readonly Item[], before: number): number | null {
  const last = items[before]?.key === ',' ? before - 1 : before;
  if (items[last]?.kind !== 'MENTION') return null;
  const first = isWord(items[last - 1], DETERMINERS) ? last - 2 : last - 1;
  const pair = `${items[first - 1]?.key ?? ''} ${items[first]?.key ?? ''}`;
  if (!CONTRASTS.has(pair)) return null;
  const end = items[first - 2]?.key === ',' ? first - 3 : first - 2;
  return items[end]?.kind === 'MENTION' ? end : -1;
}
const CONTRASTS: ReadonlySet<string> = new Set(['but not', 'rather than']);

/** "A raises B, and this was prevented by C": of B, where there was more of it. */
export function raised({ items, lastVerb, objects }: Reading): readonly Mention[] {
  const verb = items[lastVerb];
  return verb?.kind === 'CUE' && verb.cue.role === 'VERB' && verb.cue.predicate === 'INCREASES' ? objects : [];
}

/** Whether "it" or "they" stands behind how it does it, "By blocking A, it": it is not A. */
export const meansBefore = (items: readonly Item[], pronoun: number): boolean =>
  isWord(items[pronoun], SUBJECT_PRONOUNS) &&
  items[pronoun - 1]?.key === ',' &&
  isWord(items[0], BY) &&
  items[1]?.key.endsWith('ing') === true &&
  keyIn(items, ',', 0) === pronoun - 1;
const SUBJECT_PRONOUNS = set('it', 'they');
const BY = set('by');

/** Of "they spin A, and Bs, known as C" the place behind the "and", as a list would have a comma before; where the clause starts elsewhere. */
export function behindJoint(items: readonly Item[], start: number, end: number): number {
  const and = items.findLastIndex((item, at) => at < end && at > start && isWord(item, AND));
  const isOwn = and > 0 && items[and - 1]!.key === ',' && keyIn(items, ',', start) === and - 1;
  return isOwn && mentionIn(items, and, end) > 0 ? and + 1 : start;
}

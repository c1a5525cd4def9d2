import { type Item, replaced, worded } from './items.ts';
import { set } from './words.ts';

/** What something is there for. */
export const JOBS = set('job', 'role', 'function', 'task', 'purpose', 'aim', 'goal');
/** How many adjectives may stand before such a noun. */
const MOST_ADJECTIVES = 2;

/** The items with "job is to" before a verb as plain words: "A's job is to lower B" says what "A lowers B" does. */
export const withoutJobs = (items: readonly Item[]): readonly Item[] =>
  replaced(items, ({ key, span }, at) =>
    isJob(items, at) ? [key, 'is', 'to'].map((word) => worded(word, span)) : null,
  );

const isJob = (items: readonly Item[], at: number): boolean => {
  const [item, next] = [items[at]!, items[at + 1]];
  return (
    item.kind === 'CUE' &&
    item.cue.role === 'COPULA' &&
    JOBS.has(item.key) &&
    next?.kind === 'CUE' &&
    (next.key === 'lower' || (next.cue.role === 'VERB' && next.cue.form === 'BASE'))
  );
};

/** The place of what tells whose job it is, "whose", "its" or A of "A's main job", before the noun at a place; -1 where it is none. */
export function ownerOfJob(items: readonly Item[], noun: number): number {
  const job = items[noun]?.key === 'it' ? noun - 1 : noun;
  if (items[job]?.kind !== 'WORD' || !JOBS.has(items[job].key)) return -1;
  for (let at = job - 1; at >= Math.max(0, job - 1 - MOST_ADJECTIVES); at--) {
    const item = items[at]!;
    if (item.kind === 'MENTION' || OWNERS.has(item.key)) return at;
    if (item.kind !== 'WORD' || item.key === ',') break;
  }
  return -1;
}
const OWNERS = set('whose', 'its', 'their');

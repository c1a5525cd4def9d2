import { cued, type Item } from './items.ts';
import { PHRASAL } from '../lexicon.ts';
import { objectsOf } from './objects.ts';
import { ARTICLES, isAdverb, isWord, OBJECT_PRONOUNS, set } from './words.ts';

/** What is kept up or down is told by the state that it is kept in. */
const KEEPING = /^(?:keep|kept)/;

/** The items with "pushes A up" as "pushes up A": what a verb with its particle says, whatever stands between the two. */
export function withParticles(items: readonly Item[]): readonly Item[] {
  const joined: Item[] = [];
  const particles = new Set<number>();
  for (const [at, item] of items.entries()) {
    if (particles.has(at)) continue;
    const cue = item.kind === 'MENTION' || KEEPING.test(item.key) ? undefined : PHRASAL.get(item.key);
    const particle = cue === undefined ? -1 : particleAt(items, at, cue);
    if (particle > 0) particles.add(particle);
    joined.push(particle > 0 ? cued(cue!.get(items[particle]!.key)!, item, item.span) : item);
  }
  return joined;
}

/** The place of the particle right behind what a verb acts on; -1 where there is none. */
function particleAt(items: readonly Item[], verb: number, cues: ReadonlyMap<string, unknown>): number {
  const { targets, to } = objectsOf(items, verb + 1);
  // "turn it up": of who reads it.
  const isPronoun = isWord(items[verb + 1], OBJECT_PRONOUNS) && items[verb]!.key.endsWith('s');
  if (targets.length === 0 && !isPronoun) return -1;
  const first = isPronoun ? verb + 2 : to;
  // "brings B back up"
  const isAgain = items[first]?.key === 'back' && cues.has(items[first + 1]?.key ?? '');
  const at = isAdverb(items[first]) || isAgain ? first + 1 : first;
  const [particle, next] = [items[at], items[at + 1]];
  // "brings calcium down the gut": where to.
  if (particle === undefined || particle.kind === 'MENTION' || next?.kind === 'MENTION') return -1;
  return cues.has(particle.key) && !isBackToNormal(items, at) ? at : -1;
}

/** "brings B back to normal", "brings B back into the normal range": neither more of it nor less. */
export function isBackToNormal(items: readonly Item[], at: number): boolean {
  if (items[at]?.key !== 'back' || !isWord(items[at + 1], TOWARDS)) return false;
  return isWord(items[at + 2], NORMAL) || (isWord(items[at + 2], ARTICLES) && isWord(items[at + 3], NORMAL));
}
const TOWARDS = set('to into within in');
const NORMAL = set('normal baseline balance healthy range');

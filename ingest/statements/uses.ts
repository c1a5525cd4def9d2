// The use of a drug: "its use", "their administration".
import type { Mention } from '../../schema/model.ts';
import { isGiven } from './effects.ts';
import { mentionIn } from './finding.ts';
import { groupAt } from './groups.ts';
import type { Item } from './items.ts';
import type { Reading } from './reading.ts';
import { isWord, POSSESSIVES, set } from './words.ts';

const USE = set(
  'use usage utility usefulness application applications administration effectiveness efficacy dose doses',
);
/** How many words may stand between "its" and "use". */
const MOST_ADJECTIVES = 3;

/** "use", "efficacy": what only what can be given has. */
export const isUse = ({ kind, key }: Item): boolean => kind !== 'MENTION' && USE.has(key);

/** Whether a stretch is "its use" and its like. */
export function isOfUse(items: readonly Item[], from: number, to: number): boolean {
  const owner = items.findIndex((item, at) => at >= from && at < to && isWord(item, POSSESSIVES));
  return owner >= 0 && items.slice(owner + 1, Math.min(to, owner + 2 + MOST_ADJECTIVES)).some(isUse);
}

/** Those of some that can be given. */
export const givenOf = (
  { categoryOf }: Pick<Reading, 'categoryOf'>,
  mentions: readonly Mention[],
): readonly Mention[] => mentions.filter((one) => isGiven(categoryOf(one)));

/** What "its use" before a place is the use of: what can be given and the sentence speaks of, or the one before. */
export function usedOnes(reading: Reading, before: number): readonly Mention[] {
  const { items, memory, main } = reading;
  const first = mentionIn(items, 0, before);
  const opening = first < 0 ? [] : groupAt(items, first, before, false).mentions;
  const found = [main, opening, memory.subject].map((some) => givenOf(reading, some));
  return found.find(({ length }) => length > 0) ?? [];
}

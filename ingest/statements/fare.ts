import type { Mention } from '../../schema/model.ts';
import { mentionIn } from './finding.ts';
import { groupAt } from './groups.ts';
import type { Item } from './items.ts';
import type { Reading } from './reading.ts';
import { BE, isWord, RELATIVE } from './words.ts';

const FARE = /^(?:foods?|diets?|products?|drinks?|beverages?|meals?|snacks?|dishes|items|supplements?)$/;

/** Of "foods that contain A and B do" A and B: what is told of foods is told of what they are known by; `end` is the last item before the verb. */
export function heldByFare({ items, lastVerb }: Pick<Reading, 'items' | 'lastVerb'>, end: number): readonly Mention[] {
  const verb = items[lastVerb];
  if (verb?.kind !== 'CUE' || items[end]?.kind !== 'MENTION') return [];
  const { cue } = verb;
  if ((cue.role !== 'VERB' && cue.role !== 'COPULA') || cue.predicate !== 'CONTAINS' || cue.reversed) return [];
  let relative = lastVerb - 1;
  while (isWord(items[relative], BE)) relative--;
  if (!isWord(items[relative], RELATIVE) || !isFare(items[relative - 1])) return [];
  const first = mentionIn(items, lastVerb + 1);
  const { mentions, to } = groupAt(items, first, end + 1, false);
  return to === end + 1 ? mentions : [];
}

export const isFare = (item: Item | undefined): boolean =>
  item !== undefined &&
  (item.kind === 'MENTION' ? item.mentions.every(({ quote }) => FARE.test(quote)) : FARE.test(item.key));

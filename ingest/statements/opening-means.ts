import type { Mention } from '../../schema/model.ts';
import { keyIn } from './finding.ts';
import type { Item } from './items.ts';
import { objectsOf } from './objects.ts';
import { hasForm, isWord, set } from './words.ts';

const TAKING = set('take eat drink consume use add do practice practise');
export const READERS = set('you', 'we', 'one');

/** "By feeding A, you …", "When you take A, you …": what is told of the reader is told of A; nothing where the sentence opens otherwise. */
export function openingMeans(items: readonly Item[], before: number): readonly Mention[] {
  const taking = keyIn(items, 'when', 0);
  if (taking >= 0 && taking < 2 && isWord(items[taking + 1], READERS) && isWord(items[taking + 2], TAKING)) {
    const { targets, to } = objectsOf(items, taking + 3);
    return to <= before ? targets.map(({ mention }) => mention) : [];
  }
  if (items[0]?.key !== 'by') return [];
  const verb = items.findIndex((item) => hasForm(item, 'GERUND'));
  if (verb < 1 || verb > 3) return [];
  const { targets, to } = objectsOf(items, verb + 1);
  return to <= before ? targets.map(({ mention }) => mention) : [];
}

import type { Mention } from '../../schema/model.ts';
import { type Item, named, worded } from './items.ts';
import { saidOf } from './said-of.ts';
import { INDEFINITE, isWord, RELATIVE } from './words.ts';

/** The items of "build bone", "building bone" or "found in B" below "A helps to:" or behind the label "A:", with A before them. */
export function completed(items: readonly Item[], subject: readonly Mention[]): readonly Item[] {
  const [verb] = items;
  if (verb === undefined || subject.length === 0) return items;
  const span = { start: verb.span.start, end: verb.span.start };
  if (isKindOfRelative(items)) return [named(subject, span), worded(',', span), ...items];
  const said = saidOf(items);
  return said === null ? items : [named(subject, span), ...said];
}

/** "A: a nutrient that builds B", "As: nutrients that build B" */
function isKindOfRelative(items: readonly Item[]): boolean {
  if (items[0]?.kind !== 'CUE' && isWord(items[1], RELATIVE)) return true;
  if (!isWord(items[0], INDEFINITE)) return false;
  const relative = items.slice(0, LONGEST_KIND).findIndex((item) => isWord(item, RELATIVE));
  return relative > 0 && !items.slice(0, relative).some(({ kind }) => kind === 'CUE');
}
const LONGEST_KIND = 6;

import type { Mention } from '../../schema/model.ts';
import { nameIn, namesIn } from './finding.ts';
import { groupAt } from './groups.ts';
import type { Item } from './items.ts';
import { saidOf } from './said-of.ts';
import { DASHES, isWord, set } from './words.ts';

const OF_ASIDE = set(DASHES, '-');
export const SIGNS = set(OF_ASIDE, ':');
/** How many items may stand before the names of a label: a bullet, "raw". */
const FARTHEST = 3;

/** The place of the sign behind a label that only names things, "A and B:"; -1 where a sentence begins otherwise. */
function signOf(items: readonly Item[]): number {
  const first = nameIn(items, 0, FARTHEST);
  if (first < 0) return -1;
  const { to } = groupAt(items, first, items.length, false);
  return isWord(items[to], SIGNS) ? to : -1;
}

/** What the label of a sentence names: of "A: This mineral does B" A. */
export function labelOf(items: readonly Item[]): readonly Mention[] {
  const sign = signOf(items);
  return sign < 0 ? [] : namesIn(items.slice(0, sign));
}

/** The items of "A: builds bone" and "A – found in B" without the sign, so that A does what follows. */
export function withoutLabelSign(items: readonly Item[]): readonly Item[] {
  const sign = signOf(items);
  if (sign < 0) return items;
  const next = items[sign + 1];
  const isHyphen = items[sign]?.key === '-' && items[sign - 1]!.span.end === items[sign]!.span.start;
  // "A – found in B – does C": no label, but an aside.
  const isAside = items.slice(sign + 1).some((item) => isWord(item, OF_ASIDE));
  if (next === undefined || isHyphen || isAside) return items;
  const said = saidOf(items.slice(sign + 1));
  return said === null ? items : [...items.slice(0, sign), ...said];
}

import { compose } from './compose.ts';
import { type Context, plainly, relate } from './context.ts';
import { groupAt } from './groups.ts';
import type { Item } from './items.ts';
import { HEADS } from '../lexicon.ts';
import { type Occasion, occasionBehind } from './occasions.ts';
import { changeOf, placeOf } from './told.ts';
import { BE, isAdverb, isWord, set } from './words.ts';

export const AMOUNTS = set('less fewer more');
const SO = set('so');
const APPEARING = /^(?:appear|form|emerge|develop|mature|arrive|remain|circulate|flow|reach|get|enter)(?:e?s|e?d)?$/;
const MADE = /^(?:absorbed|available|left|formed|taken|stored|laid)$/;
const ADJECTIVE = /^(?:new|of|the|its|their|healthy|mature|fresh)$/;
/** How many words may stand between "less" and what there is less of. */
const MOST_BEFORE_NAME = 3;

/** "A blocks B, so less C is made", "Because A shrinks, fewer C appear": what A does to B, or what becomes of A, is done to C. */
export function readAmount(context: Context, at: number): void {
  const { items } = context;
  const amount = items[at]!;
  if (amount.kind !== 'CUE' || amount.cue.role !== 'CHANGE') return;
  let first = at + 1;
  while (first <= at + MOST_BEFORE_NAME && ADJECTIVE.test(items[first]?.key ?? '')) first++;
  if (items[first]?.kind !== 'MENTION') return;
  const { mentions, to } = groupAt(items, first, items.length, false);
  if (!isMade(items, to) && !mentions.every(({ quote }) => DONE_WITHIN.test(quote))) return;
  const change = amount.cue.predicate;
  if (isWord(items[at - 1], SO)) return relate(context, 'change-with', at, change, context.main, plainly(mentions));
  const opened = openedBefore(items, at);
  if (opened === null) return;
  const isHeard = changeOf(items, opened.mentions[0]!, at).length > 0;
  const told = isHeard ? change : compose(change, [opened.moved]);
  relate(context, 'change-with', at, told, opened.mentions, plainly(mentions));
}

/** "vitamin B12 is absorbed", named as one */
const DONE_WITHIN = /\s(?:is|are|was|were|gets?)\s/i;

/** "is made", "appear" */
function isMade(items: readonly Item[], from: number): boolean {
  let at = from;
  while (isAdverb(items[at]) || isWord(items[at], HEADS)) at++;
  if (!isWord(items[at], BE)) return APPEARING.test(items[at]?.key ?? '');
  do at++;
  while (isAdverb(items[at]));
  const item = items[at];
  return (
    MADE.test(item?.key ?? '') ||
    (item?.kind === 'CUE' && item.cue.role === 'VERB' && item.cue.predicate === 'PRODUCES' && item.key !== 'making')
  );
}

/** What opens a sentence up to the comma right before a place: "When A falls,". */
function openedBefore(items: readonly Item[], at: number): Occasion | null {
  const opened = items[at - 1]?.key === ',' ? occasionBehind(items, 0) : null;
  return opened?.mentions.every((one) => placeOf(items, one) < at) ? opened : null;
}

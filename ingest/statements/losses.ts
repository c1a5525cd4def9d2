import type { Mention } from '../../schema/model.ts';
import { type Context, plainly, relate } from './context.ts';
import { isUndesired } from './effects.ts';
import { nameIn, wordIn } from './finding.ts';
import { groupAt } from './groups.ts';
import type { Item } from './items.ts';
import { BOUNDARIES, isAdverb, isWord, set } from './words.ts';

export const LOSING_AFTER = set('after following during with');
const LOSE = /^(?:los(?:e|es|t|ing))$/;
const LOSS = /\blos(?:e|es|t|ing|s)\b/i;
/** What many are glad to lose. */
const UNWANTED = /\b(?:weight|fat|pounds|kilos|kilograms)\b/i;
/** What may stand between a loss and what it comes with, beside adverbs. */
const BETWEEN = set(
  'quickly fast most some that seen in the first few next two three five ten seven to years months weeks early',
);
const MOST_BETWEEN = 7;
/** How far behind a verb what is lost may stand: "up to 20 percent of their". */
const FARTHEST = 10;
/** "as much as" */
const SHARE = set('as much many little');
/** How far behind its preposition what brings the loss may stand. */
const NEAR = 3;
/** Categories of what somebody loses something by. */
const CAUSES = /^(?:disease|process|drug|intervention|lifestyle)$/;
const LOST = /^(?:measure|nutrient|anatomy|cell)$/;

/** "Women lose bone after menopause", "lose 5 percent of their muscle mass with age": what the loss comes of. */
export function readLoss(context: Context, at: number): void {
  const { items, categoryOf } = context;
  const place = lastNameBefore(items, at);
  const item = items[place];
  const first = nameIn(items, at + 1, at + 1 + NEAR);
  if (item?.kind !== 'MENTION' || first < 0 || wordIn(items, BOUNDARIES, at, first) >= 0 || isTime(items, at, first))
    return;
  const causes = groupAt(items, first, items.length, true).mentions.filter((one) => CAUSES.test(categoryOf(one)));
  const losses = item.mentions.filter((one) => isLoss(one, categoryOf(one)));
  if (losses.length > 0) return relate(context, 'nominal', at, 'INCREASES', causes, plainly(losses));
  if (isLostBefore(items, place))
    relate(context, 'nominal', at, 'DECREASES', causes, plainly(lostAmong(item.mentions, categoryOf)));
}

/** "hair loss during the first hair cycle", "only during A": when, and not of what. */
export const isTime = (items: readonly Item[], preposition: number, first: number): boolean =>
  items[preposition - 1]?.key === 'only' || wordIn(items, STAGES, preposition, first) >= 0;
const STAGES = set('first second third fourth last early late initial final each every next subsequent previous');

const isLoss = (one: Mention, category: string): boolean =>
  LOSS.test(one.quote) && !UNWANTED.test(one.quote) && (category === 'process' || isUndesired(one, category));
const lostAmong = (mentions: readonly Mention[], categoryOf: (one: Mention) => string): readonly Mention[] =>
  mentions.filter((one) => LOST.test(categoryOf(one)) && !UNWANTED.test(one.quote));

/** The place of a name right before a place, or before an adverb there; -1 where there is none. */
function lastNameBefore(items: readonly Item[], at: number): number {
  for (let place = at - 1; place >= Math.max(0, at - 1 - MOST_BETWEEN); place--) {
    const item = items[place]!;
    if (item.kind === 'MENTION') return place;
    if (!isAdverb(item) && !isWord(item, BETWEEN)) return -1;
  }
  return -1;
}

/** Whether a name is what somebody loses, in whatever share. */
function isLostBefore(items: readonly Item[], name: number): boolean {
  for (let place = name - 1; place >= Math.max(0, name - FARTHEST); place--) {
    const item = items[place]!;
    if (item.kind !== 'MENTION' && LOSE.test(item.key)) return true;
    if (SHARE.has(item.key)) continue;
    if (item.kind !== 'WORD' || isWord(item, BOUNDARIES) || item.key === ',') return false;
  }
  return false;
}

// What something is mixed from: "S, a blend of A and B, …", "S is a mix of A and B", "S combines A and B".
import { type Context, enter, relate, takeObjects } from './context.ts';
import { isBodily, isProcess } from './effects.ts';
import type { Item } from './items.ts';
import { finiteSubject, groupBefore, positionOf } from './subjects.ts';
import { BE, DASHES, DENYING, isWord, RELATIVE, set } from './words.ts';

export const MIXTURES = set('combination combinations mix mixes mixture mixtures blend blends');
export const COMBINING = set('combine combines');
/** How many items may stand between what is mixed and the word for it: "a carefully balanced". */
const MOST_BEFORE_MIXTURE = 4;

/** "S, a mix of A and B", "S – blends of A and B –", "S is a mix of A and B": they are in it. */
export function readMixture(context: Context, at: number): void {
  const { items, categoryOf } = context;
  if (items[at + 1]?.key !== 'of') return;
  let opener = at - 1;
  while (opener >= at - MOST_BEFORE_MIXTURE && !isOpener(items[opener])) {
    const item = items[opener];
    if (item === undefined || item.kind === 'MENTION' || isWord(item, DENYING)) return;
    opener--;
  }
  if (!isOpener(items[opener])) return;
  const isTold = isWord(items[opener], BE);
  if (!isTold && items[opener - 1]?.kind !== 'MENTION') return;
  const whole = isTold ? finiteSubject(context, positionOf(items, opener)) : groupBefore(items, opener).slice(-1);
  const parts = takeObjects(context, at + 2).filter(({ mention }) => !isProcess(categoryOf(mention)));
  const wholes = whole.filter((one) => !isProcess(categoryOf(one)) && !isBodily(categoryOf(one)));
  relate(context, 'contents', at, 'CONTAINS', wholes, parts);
}
const isOpener = (item: Item | undefined): boolean =>
  isWord(item, BE) || isWord(item, DASHES) || (item?.kind === 'WORD' && item.key === ',');

/** "S combines A and B": they are in it. */
export function readCombining(context: Context, at: number): void {
  const { items, categoryOf } = context;
  const position = positionOf(items, at);
  if (position.hasTo) return;
  const subject = finiteSubject(context, position);
  const parts = takeObjects(context, at + 1).filter(({ mention }) => !isProcess(categoryOf(mention)));
  const wholes = subject.filter((one) => TAKEN.has(categoryOf(one)));
  if (parts.length < 2 || wholes.length === 0) return;
  relate(context, 'contents', at, 'CONTAINS', wholes, parts);
  enter(context, at, subject, isWord(items[position.before], RELATIVE));
}
/** Categories of what can be mixed for somebody. */
const TAKEN = set('food drug nutrient chemical intervention');

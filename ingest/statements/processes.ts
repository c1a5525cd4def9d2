import type { Mention } from '../../schema/model.ts';
import { type Context, plainly, relate } from './context.ts';
import { BY } from './doers.ts';
import { isBodily, isLiving, isProcess, isUndesired } from './effects.ts';
import { nameIn, wordIn } from './finding.ts';
import { groupAt } from './groups.ts';
import type { Item } from './items.ts';
import { isTime } from './losses.ts';
import { groupBefore, positionOf } from './subjects.ts';
import { ADJUNCTS, ARTICLES, BE, BOUNDARIES, isWord, set, WITHIN } from './words.ts';

/** How many words may stand between "by" and who does it. */
const FARTHEST = 3;
/** Categories of what comes of something, and of what that may come of. */
const COMING = /^(?:disease|process)$/;
const CAUSES = /^(?:disease|process|drug|intervention|lifestyle)$/;

/** "bone resorption by osteoclasts": what cells do; "bone loss following menopause": what comes of what. */
export function readProcess(context: Context, at: number): void {
  const { items, categoryOf } = context;
  const isBy = isWord(items[at], BY);
  const process = items[at - 1];
  if (process?.kind !== 'MENTION') return;
  const first = nameIn(items, at + 1, at + FARTHEST + 1);
  if (first < 0 || wordIn(items, BOUNDARIES, at, first) >= 0) return;
  if (!isBy && isTime(items, at, first)) return;
  const { mentions } = groupAt(items, first, items.length, true);
  if (isBy) {
    const done = process.mentions.filter((one) => isProcess(categoryOf(one)));
    const doers = mentions.filter((one) => isLiving(categoryOf(one)));
    if (!isOfPassive(items, at)) relate(context, 'nominal', at, 'INCREASES', doers, plainly(done));
    return;
  }
  const come = process.mentions.filter((one) => COMING.test(categoryOf(one)) && isUndesired(one, categoryOf(one)));
  const causes = mentions.filter((one) => CAUSES.test(categoryOf(one)));
  relate(context, 'nominal', at, 'INCREASES', causes, plainly(come));
}

/** "is raised in A by B": of what is raised. */
function isOfPassive(items: readonly Item[], by: number): boolean {
  for (let at = by - 2; at > Math.max(0, by - LONGEST_PASSIVE); at--) {
    const item = items[at]!;
    if (isWord(item, BOUNDARIES) || isWord(item, BY)) return false;
    if (item.kind === 'CUE' && item.cue.role === 'VERB')
      return positionOf(items, at).hasBe && isWord(items[at + 1], ADJUNCTS);
  }
  return false;
}
/** How far before "by" the participle may stand that it goes with, in items. */
const LONGEST_PASSIVE = 6;

export const PARTS = set(
  'layer shell tissue lining covering coating surface wall core part region portion section segment end ends inside',
  'outside interior exterior membrane structure structures point points',
);
/** A part may run along the whole; what is made to do something does so within a place, and not along one. */
const BEFORE_WHOLE = set(WITHIN, 'along');
/** How far before "layer of" the form of "be" may stand, in items. */
const FARTHEST_BE = 7;

/** "A is the outer layer of B", "A, the outer layer of B": a part of it. */
export function readPart(context: Context, at: number): void {
  const { items, categoryOf } = context;
  if (!isWord(items[at + 1], BEFORE_WHOLE)) return;
  let be = at - 1;
  while (be > 0 && be > at - FARTHEST_BE && items[be]!.kind === 'WORD' && !isWord(items[be], BE)) {
    if (isWord(items[be], BOUNDARIES) || items[be]!.key === ',') break;
    be--;
  }
  // "A, the inner lining of B"
  const isApposed = items[be]?.key === ',' && isWord(items[be + 1], ARTICLES);
  if ((!isApposed && !isWord(items[be], BE)) || items[be - 1]?.kind !== 'MENTION') return;
  const first = nameIn(items, at + 2, at + 3 + FARTHEST);
  const whole = first < 0 ? [] : groupAt(items, first, items.length, true).mentions;
  const ofBody = (mentions: readonly Mention[]): Mention[] => mentions.filter((one) => isBodily(categoryOf(one)));
  relate(context, 'contents', at, 'PART_OF', ofBody(groupBefore(items, be)), plainly(ofBody(whole)));
}

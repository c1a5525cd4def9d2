import type { Mention } from '../../schema/model.ts';
import { type Context, relation } from './context.ts';
import { isProcess, isUndesired } from './effects.ts';
import { objectsOf } from './objects.ts';
import { finiteSubject, groupBefore, positionOf } from './subjects.ts';
import { isWord, set } from './words.ts';

export const AVAILABLE = set('available');
const FOR = set('for');
const MAKING = set('make makes made making leave leaves left leaving keep keeps kept keeping');
/** Categories of what the body can use, and of parts of it that use something. */
const USED = set('nutrient chemical gene-or-protein');
const USING = set('anatomy cell');
const ENSURING = /^(?:ensur|guarante|leav|left)/;
/** How far before "available" the verb may stand that makes it so, in items. */
const FARTHEST_MAKING = 5;

/** "A is available for B", "making A available for B": B comes of A, and so it does where there is too little of A for it. */
export function readAvailable(context: Context, at: number): void {
  const { items, categoryOf } = context;
  if (!isWord(items[at + 1], FOR)) return;
  const used = readyAt(context, at).filter((one) => USED.has(categoryOf(one)));
  const isServed = (one: Mention): boolean =>
    (USING.has(categoryOf(one)) || isProcess(categoryOf(one))) && !isUndesired(one, categoryOf(one));
  for (const { mention } of objectsOf(items, at + 2).targets.filter((one) => isServed(one.mention)))
    for (const one of used)
      context.relations.push(relation(one, 'INCREASES', mention, 'predicative', items[at]!.span, false, true));
}

/** What is said to be available, or is made so. */
function readyAt(context: Context, at: number): readonly Mention[] {
  const { items } = context;
  const position = positionOf(items, at);
  // "ensuring enough A is available": of A, and not of who ensures it.
  const opening = items.slice(Math.max(0, position.before - FARTHEST_MAKING), position.before);
  const isBare = items[position.before]?.kind === 'MENTION' && opening.some(({ key }) => ENSURING.test(key));
  if (position.hasBe && isBare) return groupBefore(items, position.before + 1);
  if (position.hasBe) return finiteSubject(context, position);
  const isMade = items.slice(Math.max(0, at - FARTHEST_MAKING), at).some(({ key }) => MAKING.has(key));
  return isMade && items[at - 1]?.kind === 'MENTION' ? groupBefore(items, at) : [];
}

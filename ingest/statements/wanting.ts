import { amend, type Context, enter, relate, takeObjects } from './context.ts';
import { isMatter } from './effects.ts';
import { goesOn } from './nominals.ts';
import { finiteSubject, positionOf } from './subjects.ts';
import { isWord, RELATIVE } from './words.ts';

/** "free of B", "low in B", "lacks B", "has no B": the first word, and what has to stand behind it. */
const OPENERS: ReadonlyMap<string, RegExp> = new Map([
  ['free', /^(?:of|from)$/],
  ['devoid', /^of$/],
  ['void', /^of$/],
  ['bereft', /^of$/],
  ['low', /^in$/],
  ['poor', /^in$/],
  ['has', /^no$/],
  ['have', /^no$/],
  ['lacks', /^/],
  ['lack', /^/],
]);
const MEASURES = /^(?:low|poor)$/;
const VERBS = /^(?:has|have|lacks?)$/;
export const WANTING = OPENERS.keys();

/** "Rice is free of B", "Rice lacks B": what can be eaten or taken does not hold it; of "low in B" nothing is told. */
export function readWanting(context: Context, at: number): void {
  const { items, categoryOf } = context;
  const { key } = items[at]!;
  const next = items[at + 1];
  const isBare = key.startsWith('lack');
  if (!OPENERS.get(key)!.test(next?.key ?? '') || items[isBare ? at + 1 : at + 2]?.kind !== 'MENTION') return;
  const position = positionOf(items, at);
  const isSecond = !position.hasBe && goesOn(context, at);
  if (!VERBS.test(key) && !position.hasBe && !isSecond) return;
  const subject = isSecond ? context.subject : finiteSubject(context, position);
  if (!isSecond) enter(context, at, subject, isWord(items[position.before], RELATIVE));
  // It is low in something, and not low itself.
  context.used[at] = true;
  const holders = subject.filter((one) => HOLDING.has(categoryOf(one)));
  const held = takeObjects(context, isBare ? at + 1 : at + 2).filter(({ mention }) => isMatter(categoryOf(mention)));
  // How little of it there is in it, and not whether there is any.
  if (MEASURES.test(key)) return;
  const from = context.relations.length;
  relate(context, 'contents', at, 'CONTAINS', holders, held);
  amend(context, from, { denied: true });
}
/** Categories of what can be eaten or taken. */
const HOLDING: ReadonlySet<string> = new Set(['food', 'nutrient', 'chemical', 'drug']);

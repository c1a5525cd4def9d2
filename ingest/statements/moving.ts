import type { Mention } from '../../schema/model.ts';
import { type Context, enter, plainly, relate } from './context.ts';
import { CONTENT } from './contents.ts';
import { isBodily } from './effects.ts';
import { gerundSubject } from './gerunds.ts';
import { objectsOf } from './objects.ts';
import { finiteSubject, positionOf } from './subjects.ts';
import { isWord, RELATIVE, set } from './words.ts';

export const MOVING = set(
  'move moves moved moving bring brings brought bringing send sends sent sending shuttle shuttles shuttled shuttling',
  'pull pulls pulled pulling draw draws drew drawing suck sucks sucked sucking ferry ferries take takes took taking',
  'frees freed freeing',
);
const BETWEEN = set('the its their your our a cell cells outer plasma muscle');
const OUTSIDE = /(?:surface|membrane)s?$/i;
const BLOOD = /(?:blood|bloodstream|circulation)$/i;
/** "sugar out of the blood", named as one. */
const TAKEN = /\s(?:out of|from)\s.*(?:blood|bloodstream|circulation)$/i;
/** Where the body keeps what its hormones fetch. */
const STORE = /(?:bones?|skeleton|muscles?|liver|fat|fat (?:cells|tissue)|stores|tissues?)$/i;
const HORMONE = /hormones?$|^(?:cortisol|adrenaline|noradrenaline|epinephrine|calcitriol)$/i;
/** How many items may stand between "to" and "surface". */
const FARTHEST = 4;

/**
 * "moves A to the cell surface": there is more of it at work; "pulls A out of the blood": less of it; "a hormone pulls A out of
 * bone": more of it, and less of the bone.
 */
export function readMoving(context: Context, at: number): void {
  const { items } = context;
  const { targets, to } = objectsOf(items, at + 1);
  const [first] = targets;
  if (first === undefined) return;
  const isOut = TAKEN.test(first.mention.quote) || (items[to]?.key === 'out' && endsIn(context, to + 2, BLOOD));
  const isUp = items[to]?.key === 'to' && endsIn(context, to + 1, OUTSIDE);
  const source = isOut || isUp ? -1 : behindFrom(items, to);
  const isFetched = source > 0 && endsIn(context, source, STORE);
  if (!isOut && !isUp && !isFetched) return;
  const position = positionOf(items, at);
  const isGerund = items[at]!.key.endsWith('ing') && !position.hasBe;
  const subject: readonly Mention[] = isGerund ? gerundSubject(context, position) : finiteSubject(context, position);
  // "The gland takes A out of the blood": for itself, where it is no more than brought there.
  if (isOut && !TAKEN.test(first.mention.quote) && subject.some((one) => isBodily(context.categoryOf(one)))) return;
  const mentions = targets.map(({ mention }) => mention);
  if (isFetched) {
    const hormones = subject.filter((one) => isHormone(one, context.categoryOf(one)));
    const held = mentions.filter((one) => CONTENT.has(context.categoryOf(one)));
    relate(context, 'verb', at, 'INCREASES', hormones, plainly(held));
    if (hormones.length > 0) enter(context, at, subject, isGerund || isWord(items[position.before], RELATIVE));
    return;
  }
  const moved = plainly(isOut ? mentions : mentions.filter((one) => context.categoryOf(one) === 'gene-or-protein'));
  relate(context, 'verb', at, isOut ? 'DECREASES' : 'INCREASES', subject, moved);
  enter(context, at, subject, isGerund || isWord(items[position.before], RELATIVE));
}

const isHormone = ({ quote }: Mention, category: string): boolean =>
  category === 'gene-or-protein' || HORMONE.test(quote);

/** The place behind "from" or "out of"; -1 where neither stands there. */
const behindFrom = (items: Context['items'], at: number): number =>
  items[at]?.key === 'from'
    ? at + 1
    : items[at]?.key === 'out' && /^(?:of|from)$/.test(items[at + 1]?.key ?? '')
      ? at + 2
      : -1;

/** Whether no more than its article stands before a word or name that ends so. */
function endsIn({ items }: Context, from: number, end: RegExp): boolean {
  for (let at = from; at < from + FARTHEST; at++) {
    const item = items[at];
    if (item === undefined || item.kind === 'CUE') return false;
    if (item.kind === 'MENTION') {
      if (item.mentions.some(({ quote }) => end.test(quote))) return true;
    } else if (end.test(item.key)) return true;
    else if (!isWord(item, BETWEEN)) return false;
  }
  return false;
}

import type { Mention } from '../../schema/model.ts';
import { type Context, plainly, relate, takeObjects } from './context.ts';
import { isGiven } from './effects.ts';
import { groupAt, isFollowedByVerb } from './groups.ts';
import type { Effect } from './lexicon.ts';
import type { Target } from './objects.ts';
import { placeOf } from './told.ts';
import { BOUNDARIES, isWord } from './words.ts';

const MEANS: ReadonlySet<string> = new Set(['through', 'via', 'with']);
/** How far behind its preposition what something is done with may stand, in items. */
const FARTHEST = 4;

/** "treat B with A", "lower B through A": what is given or done to that end. `named` is whether the verb has a subject of its own. */
export function readMeans(
  context: Context,
  at: number,
  effect: Effect,
  targets: readonly Target[],
  named: boolean,
): void {
  const { items, categoryOf } = context;
  const last = targets.at(-1);
  if (!last) return;
  const preposition = placeOf(items, last.mention) + 1;
  if (!isWord(items[preposition], MEANS) || (named && items[preposition]!.key === 'with')) return;
  for (let next = preposition + 1; next < Math.min(items.length, preposition + FARTHEST); next++) {
    const item = items[next]!;
    if (item.kind === 'CUE' || isWord(item, BOUNDARIES)) return;
    if (item.kind !== 'MENTION') continue;
    if (items[next + 1]?.key === '-') return;
    const { mentions, to } = groupAt(items, next, items.length, true);
    const given = mentions.filter((mention) => isGiven(categoryOf(mention)));
    if (!isFollowedByVerb(items, to)) relate(context, 'means', at, effect, given, targets);
    return;
  }
}

const WORKING = /^work/;
const AIM: ReadonlySet<string> = new Set(['for', 'towards', 'toward']);

/** "A works with B for C": both do. */
export function readJointly(
  context: Context,
  at: number,
  subject: readonly Mention[],
  targets: readonly Target[],
): void {
  const { items } = context;
  const last = targets.at(-1);
  if (!last || !WORKING.test(items[at]!.key)) return;
  const aim = placeOf(items, last.mention) + 1;
  if (!isWord(items[aim], AIM)) return;
  const partners = [...subject, ...targets.map(({ mention }) => mention)];
  relate(context, 'jointly', aim, 'BENEFITS', partners, takeObjects(context, aim + 1));
}

const DENYING: ReadonlySet<string> = new Set(['cannot', "can't", 'not', 'unable', 'never', 'no', "won't", "couldn't"]);

/** "Without A, you cannot B": A is what B hangs on. */
export function readWithout(context: Context, at: number): void {
  const { items } = context;
  if (!isWord(items[at], WITHOUT)) return;
  const first = items.findIndex(({ kind }, place) => place > at && place < at + 5 && kind === 'MENTION');
  if (first < 0) return;
  const { mentions, to } = groupAt(items, first, items.length, false);
  if (items[to]?.key !== ',') return;
  let denied = false;
  for (let next = to + 1; next < items.length; next++) {
    const item = items[next]!;
    if (item.kind === 'MENTION') {
      if (!denied) return;
      const before = context.relations.length;
      relate(context, 'without', at, 'INCREASES', mentions, plainly(item.mentions));
      const found = context.relations.splice(before).map((one) => ({ ...one, affirmed: true as const }));
      context.relations.push(...found);
      return;
    }
    if (isWord(item, BOUNDARIES) || item.key === ',') return;
    denied ||= isWord(item, DENYING);
  }
}
const WITHOUT: ReadonlySet<string> = new Set(['without']);

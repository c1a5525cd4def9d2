import type { Mention } from '../../schema/model.ts';
import { type Context, plainly, relate } from './context.ts';
import { keyIn, wordIn } from './finding.ts';
import { groupAt } from './groups.ts';
import type { Item } from './items.ts';
import { groupBefore } from './subjects.ts';
import { placeOf } from './told.ts';
import { isWord, set } from './words.ts';

const JOINT = set(
  'combination combinations combined coadministration coadministered cotreatment cotreated administration treatment',
  'treated administered concomitant concurrent simultaneous synergy synergism synergistic',
);
/** Words that say "joint" only behind "co-". */
const ONLY_BEHIND_CO = set('administration', 'treatment', 'treated', 'administered');
const JOINING = set('and', 'with', 'plus', '/', '+', '-');
/** How far behind "combination" the first may stand, and how far behind it the second, in items. */
const FARTHEST = 6;
const FARTHEST_SECOND = 4;

/** "combination of A and B", "co-administration of A with B", "A combined with B", "A plus B": what is given together. */
export function readTogether(context: Context, at: number): void {
  const { items } = context;
  const item = items[at]!;
  if (item.key === 'plus' || item.key === '+')
    return join(context, at, groupBefore(items, at), groupBehind(items, at + 1, 3));
  // "had received A in addition to B": what some had got.
  if (
    item.key === 'addition' &&
    items.slice(1, at).some(({ key }, past) => key === 'received' && items[past]!.key === 'had')
  )
    return;
  if (item.key === 'addition' && items[at - 1]?.key === 'in' && items[at + 1]?.key === 'to')
    return join(context, at, groupBefore(items, at - 1), groupBehind(items, at + 2, 3));
  if (item.key === 'alone' && items[at + 1]?.key === 'or' && items[at + 2]?.key === 'with')
    return join(context, at, groupBefore(items, at), groupBehind(items, at + 3, 3));
  if (COURSE.has(item.key)) joinCourse(context, at);
  if (!JOINT.has(item.key) || (ONLY_BEHIND_CO.has(item.key) && !isCo(items, at))) return;
  if (items[at + 1]?.key === 'with') return join(context, at, before(items, at), groupBehind(items, at + 2, 3));
  const first = groupBehind(items, at + 1, FARTHEST);
  const place = placeOf(items, first[0]!);
  if (place < 0) return;
  const last = placeOf(items, first.at(-1)!);
  const joint = wordIn(items, JOINING, last + 1, last + FARTHEST_SECOND);
  const second = joint < 0 ? [] : groupBehind(items, joint + 1, 3);
  if (second.length > 0) join(context, at, first, second);
  // "A or B" is one of them.
  else if (keyIn(items, 'or', place, last) < 0) join(context, at, first.slice(0, 1), first.slice(1));
}

/** "therapy with A, B and C", "A-B combination": of a list, where it is not one or the other. */
function joinCourse(context: Context, at: number): void {
  const { items } = context;
  // "A in combination with B and C": each with A.
  if (items[at]!.key === 'combination' && items[at + 1]?.key === 'with') return;
  const isList = isWord(items[at + 1], OF_COURSE);
  const group = isList
    ? groupBehind(items, at + 2, 3, false)
    : items[at - 1]?.kind === 'MENTION'
      ? groupBefore(items, at)
      : [];
  if (group.length < 2) return;
  const [first, last] = [placeOf(items, group[0]!), placeOf(items, group.at(-1)!)];
  const between = items.slice(first, last);
  if (between.some(({ key }) => key === 'or')) return;
  if (isList ? between.some(({ key }) => key === 'and') : between.some(({ key }) => key === '-' || key === '/'))
    for (const [place, one] of group.entries()) join(context, at, [one], group.slice(place + 1));
}
const COURSE = set('therapy', 'chemotherapy', 'polychemotherapy', 'regimen', 'regimens', 'combination');
const OF_COURSE = set('with', 'of');
export const TOGETHER = set(JOINT, COURSE, 'plus', '+', 'addition', 'alone');

const isCo = (items: readonly Item[], at: number): boolean => items[at - 1]?.key === '-' && items[at - 2]?.key === 'co';

/** What stands before "in combination", "combined". */
const before = (items: readonly Item[], at: number): readonly Mention[] => groupBefore(items, at);

function groupBehind(items: readonly Item[], from: number, most: number, isObject = true): readonly Mention[] {
  for (let at = from; at < Math.min(items.length, from + most); at++) {
    if (items[at]!.kind === 'MENTION') return groupAt(items, at, items.length, isObject).mentions;
    if ((items[at]!.kind === 'CUE' && items[at]!.key !== 'treatment') || items[at]!.key === ',') return [];
  }
  return [];
}

function join(context: Context, at: number, first: readonly Mention[], second: readonly Mention[]): void {
  const given = (mention: Mention): boolean => /^(?:drug|chemical)$/.test(context.categoryOf(mention));
  relate(context, 'together', at, 'ASSOCIATED_WITH', first.filter(given), plainly(second.filter(given)));
}

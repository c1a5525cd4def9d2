import type { Mention } from '../../schema/model.ts';
import { type Context, plainly, relate, takeObjects } from './context.ts';
import { isUndesired } from './effects.ts';
import { namesIn } from './finding.ts';
import { groupAt } from './groups.ts';
import type { Item } from './items.ts';
import { CHANGE_WORDS, HEADS, PERSONS } from '../lexicon.ts';
import { finiteSubject, positionOf } from './subjects.ts';
import { placeOf } from './told.ts';
import { AMONG, BOUNDARIES, isAdverb, isWord, RELATIVE, set } from './words.ts';

const LIKELY = set('likely');

/** Whether a verb at a place is what somebody is more or less likely to do: "are more likely to have". */
export function isLikely(items: readonly Item[], at: number): boolean {
  const to = items[at - 1]?.key === 'to' ? at - 2 : -1;
  return isWord(items[to], LIKELY) && CHANGE_WORDS.has(items[to - 1]?.key ?? '');
}

/** "People with A are more likely to be obese": what goes together with what they have or do. */
export function readLikely(context: Context, at: number): void {
  const { items, categoryOf } = context;
  if (!isLikely(items, at)) return;
  let first = at + 1;
  while (isAdverb(items[first])) first++;
  if (items[first]?.kind !== 'MENTION') return;
  const states = groupAt(items, first, items.length, true).mentions.filter((one) => isUndesired(one, categoryOf(one)));
  relate(
    context,
    'change-in',
    at,
    'ASSOCIATED_WITH',
    finiteSubject(context, positionOf(items, at - 1)),
    plainly(states),
  );
}

export const GETTING = set('get gets got catch catches caught');

/** "Those who do A get more B", "catch fewer B": what goes together with what they do. */
export function readGetting(context: Context, at: number): void {
  const { items, categoryOf } = context;
  const degree = items[at + 1];
  if (degree?.kind !== 'CUE' || degree.cue.role !== 'CHANGE' || items[at + 2]?.kind !== 'MENTION') return;
  const befalling = takeObjects(context, at + 2).filter(({ mention }) => isUndesired(mention, categoryOf(mention)));
  const subject = finiteSubject(context, positionOf(items, at));
  relate(context, 'change-in', at, 'ASSOCIATED_WITH', subject, befalling);
}

export const PRONE = set('prone', 'vulnerable', 'susceptible', 'liable');

/** "Those with A are prone to B": B goes together with A. */
export function readProne(context: Context, at: number): void {
  const position = positionOf(context.items, at);
  if (!position.hasBe || context.items[at + 1]?.key !== 'to') return;
  const { categoryOf } = context;
  const befalling = takeObjects(context, at + 2).filter(({ mention }) => isUndesired(mention, categoryOf(mention)));
  relate(context, 'copula', at, 'ASSOCIATED_WITH', finiteSubject(context, position), befalling);
}

/** "makes C more prone to B", "leaves C less vulnerable to B": more of B, or less. Whether that is told. */
export function relateProne(context: Context, at: number, from: number, subject: readonly Mention[]): boolean {
  const { items } = context;
  const degree = CHANGE_WORDS.get(items[from]?.key ?? '');
  let prone = degree === undefined ? from : from + 1;
  while (isAdverb(items[prone])) prone++;
  if (!PRONE.has(items[prone]?.key ?? '') || items[prone + 1]?.key !== 'to') return false;
  const befalling = takeObjects(context, prone + 2);
  relate(context, 'state', at, degree === 'DECREASES' ? 'DECREASES' : 'INCREASES', subject, befalling);
  return befalling.length > 0;
}

/** "B levels in obese women are lower", "B of people with A is higher": B goes together with what those have in whom it is. */
export function readOfPersons(context: Context, at: number, changed: readonly Mention[]): void {
  const { items, categoryOf } = context;
  const last = changed.at(-1);
  let from = last ? placeOf(items, last) + 1 : 0;
  while (from > 0 && isWord(items[from], HEADS)) from++;
  if (from < 1 || from > at || !isWord(items[from], AMONG)) return;
  const between = items.slice(from, at);
  if (!between.some((item) => isWord(item, PERSONS))) return;
  if (
    between.some(
      (item) =>
        (item.kind === 'CUE' && item.cue.role !== 'HAVING') || isWord(item, BOUNDARIES) || isWord(item, RELATIVE),
    )
  )
    return;
  const had = namesIn(between);
  const diseases = had.filter((one) => categoryOf(one) === 'disease');
  relate(context, 'change-with', at, 'ASSOCIATED_WITH', diseases, plainly(changed));
}

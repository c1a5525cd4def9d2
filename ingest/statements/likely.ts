import type { Mention } from '../../schema/model.ts';
import { type Context, plainly, relate, takeObjects } from './context.ts';
import { isChange, isUndesired } from './effects.ts';
import { mentionIn, nameIn, namesIn } from './finding.ts';
import { groupAt } from './groups.ts';
import type { Item } from './items.ts';
import { CHANGE_WORDS, HEADS, PERSONS } from '../lexicon.ts';
import { finiteSubject, positionOf } from './subjects.ts';
import { placeOf } from './told.ts';
import { AMONG, BOUNDARIES, isAdverb, isWord, RELATIVE, set } from './words.ts';

export const LIKELY = set('likely');

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
  const had = finiteSubject(context, positionOf(items, at - 1));
  relate(context, 'change-in', at, 'ASSOCIATED_WITH', had, plainly(states));
}

/** "People who have A are more likely to develop B", "If you have A, you are more likely to get B": the two go together. */
export function readLikelyOfHaving(context: Context, likely: number): void {
  const { items, categoryOf } = context;
  const got = items[likely + 2];
  if (items[likely + 1]?.key !== 'to' || !CHANGE_WORDS.has(items[likely - 1]?.key ?? '') || !GOT.test(got?.key ?? ''))
    return;
  const first = nameIn(items, likely + 3, likely + 3 + FARTHEST_STATE);
  const had = hadBefore(items, likely);
  if (first < 0 || had < 0) return;
  const [ownedBy, states] = [groupAt(items, had, likely, true), groupAt(items, first, items.length, true)].map(
    ({ mentions }) => mentions.filter((one) => isUndesired(one, categoryOf(one))),
  );
  relate(context, 'change-in', likely, 'ASSOCIATED_WITH', ownedBy!, plainly(states!));
}
/** How far behind "develop" a disease may stand, in items. */
const FARTHEST_STATE = 3;

/** The place of A in "people who have A are more", "if you have A, you are more"; -1 elsewhere. */
function hadBefore(items: readonly Item[], likely: number): number {
  const having = items.findIndex((item, at) => at < likely && item.key === 'have' && isWord(items[at - 1], HOLDERS));
  if (having < 1) return -1;
  const isOfPersons =
    items[having - 1]!.key === 'who' ? isWord(items[having - 2], PERSONS) : items[having - 2]?.key === 'if';
  const first = nameIn(items, having + 1, having + 1 + FARTHEST_STATE);
  if (!isOfPersons || first < 0) return -1;
  const { to } = groupAt(items, first, likely, true);
  const between = items.slice(to, likely - 1);
  return between.length <= LONGEST_LINK && between.every(({ kind }) => kind === 'WORD') ? first : -1;
}
const HOLDERS = set('who you');
/** How many words may stand between what one has and "more likely": ", you also are". */
const LONGEST_LINK = 5;

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

export const CHANCES = set('that');
const CHANCE = set('risk chance chances likelihood odds probability possibility danger');
/** How far behind "that" what may happen stands, and how far before it what is done to the chance, in items. */
const FARTHEST_EVENT = 6;
const FARTHEST_DEED = 3;

/** "A makes it more likely that B will happen", "A raises the chance that you will get B": more of B, or less. */
export function readChance(context: Context, that: number): void {
  const { items, categoryOf } = context;
  const { key } = items[that - 1] ?? { key: '' };
  const deed = key === 'likely' || /^ma[kd]/.test(key) ? madeLikely(context, that - 1) : doneToChance(items, that - 1);
  // "raises the possibility that A does B": lets one think so.
  if (deed === null || (key === 'possibility' && /^rais/.test(items[deed.at]!.key))) return;
  const first = mentionIn(items, that + 1, that + 1 + FARTHEST_EVENT);
  if (first < 0) return;
  const between = items.slice(that + 1, first);
  const isGot = between.some(({ kind, key }) => kind !== 'WORD' || GOT.test(key));
  const isOther = (item: Item): boolean =>
    item.kind === 'CUE' && item.cue.role !== 'HAVING' && item.cue.role !== 'CHANGE' && !GOT.test(item.key);
  if (between.some(isOther)) return;
  const { mentions } = groupAt(items, first, items.length, true);
  const befalling = mentions.filter((one) => !isGot || isUndesired(one, categoryOf(one)));
  relate(context, 'verb', deed.at, deed.change, finiteSubject(context, positionOf(items, deed.at)), plainly(befalling));
}
const GOT = /^(?:have|has|get|gets|develops?|suffers?|catch|experience)$/;

interface Deed {
  readonly at: number;
  readonly change: 'INCREASES' | 'DECREASES';
}

/** Of "makes it more likely" the place of "makes"; null elsewhere. */
function madeLikely({ items, text }: Context, likely: number): Deed | null {
  const last = items[likely]!;
  // "makes it less likely", read as one cue.
  if (last.kind === 'CUE')
    return /less likely$/i.test(text.slice(last.span.start, last.span.end))
      ? { at: likely, change: 'DECREASES' }
      : null;
  const change = CHANGE_WORDS.get(items[likely - 1]?.key ?? '');
  const verb = items[likely - 2]?.key === 'it' ? likely - 3 : -1;
  if (!/^ma(?:ke|kes|de)$/.test(items[verb]?.key ?? '') || (change !== 'INCREASES' && change !== 'DECREASES'))
    return null;
  return { at: verb, change };
}

/** Of "raises the chance" the place of "raises"; null elsewhere. */
function doneToChance(items: readonly Item[], chance: number): Deed | null {
  if (!isWord(items[chance], CHANCE)) return null;
  for (let at = chance - 1; at >= chance - FARTHEST_DEED && at >= 0; at--) {
    const item = items[at]!;
    if (item.kind === 'MENTION') return null;
    if (item.kind !== 'CUE' || item.cue.role !== 'VERB') continue;
    const { predicate, reversed } = item.cue;
    return isChange(predicate) && !reversed ? { at, change: predicate } : null;
  }
  return null;
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

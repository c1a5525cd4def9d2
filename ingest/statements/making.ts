import type { Mention } from '../../schema/model.ts';
import { isClassNoun } from './antecedents.ts';
import { compose } from './compose.ts';
import { type Context, plainly, relate, takeObjects } from './context.ts';
import { isBodily, isChange, isLiving } from './effects.ts';
import { keyIn, mentionIn } from './finding.ts';
import { groupAt } from './groups.ts';
import type { Item } from './items.ts';
import type { Effect } from '../lexicon.ts';
import { objectsOf, type Target } from './objects.ts';
import { readOccasion } from './occasions.ts';
import type { StatementRule } from './rules.ts';
import { finiteSubject, groupBefore, positionOf } from './subjects.ts';
import { placeOf } from './told.ts';
import { FUNCTION_WORDS, type VerbCue } from './verb-forms.ts';
import { toldBySpelling } from './spelling.ts';
import {
  ADJUNCTS,
  ARTICLES,
  BE,
  BOUNDARIES,
  COORDINATORS,
  DETERMINERS,
  isAdverb,
  isWord,
  OBJECT_PRONOUNS,
  RELATIVE,
  set,
  TOLD_LAST,
} from './words.ts';

/** "cells that stop doing B" */
export const isStopped = (items: readonly Item[], at: number): boolean =>
  /^(?:stop|cease)(?:p?ed|s)?$/.test(items[at - 1]?.key ?? '');

/** "When A is low, B stops making C": B makes C, and what A is told to be does less of it; "which stops holding C back" does, else. */
export function readStopped(context: Context, at: number, { predicate }: VerbCue): void {
  if (isChange(predicate)) {
    const held = finiteSubject(context, positionOf(context.items, at - 1));
    return relate(context, 'by-doing', at, predicate, held, takeObjects(context, at + 1));
  }
  if (predicate !== 'PRODUCES') return;
  const { before } = positionOf(context.items, at - 1);
  const doers = groupBefore(context.items, before + 1);
  const targets = takeObjects(context, at + 1);
  relateMakers(context, 'by-doing', at, doers, targets);
  readOccasion(context, at, 'DECREASES', targets);
}

/** That the parts of the body among some that do it make something. */
export function relateMakers(
  context: Context,
  rule: StatementRule,
  at: number,
  doers: readonly Mention[],
  made: readonly Target[],
): void {
  const makers = doers.filter((one) => isBodily(context.categoryOf(one)));
  relate(context, rule, at, 'PRODUCES', makers, made);
}

/** "Diverse bacteria make C", named as a diversity: the bacteria do. */
export const heldMakers = ({ items, categoryOf }: Context, named: readonly Mention[]): readonly Mention[] =>
  named.flatMap((one) => {
    const item = categoryOf(one) === 'measure' ? items[placeOf(items, one)] : undefined;
    const living = item?.kind === 'MENTION' ? item.held.filter((part) => isLiving(categoryOf(part))) : [];
    return living.length > 0 ? living.slice(0, 1) : [one];
  });

/** "A blocks the enzyme that makes C": what A does to a kind that is named by what it does, it does to that. */
export function readThroughKind(
  context: Context,
  relative: number,
  effect: Effect,
  kind: readonly Mention[],
  targets: readonly Target[],
): void {
  const { items, relations } = context;
  if (items[relative - 1]?.key === ',' || kind.length !== 1 || !kind.every(isClassNoun)) return;
  if (effect !== 'PRODUCES' && !isChange(effect)) return;
  for (const relation of relations.filter(({ objectSpan }) => objectSpan === kind[0]!.span)) {
    if (!isChange(relation.predicate)) continue;
    for (const { mention, inner } of targets) {
      const predicate = compose(relation.predicate, [effect, ...inner]);
      relations.push({ ...relation, predicate, object: mention.mechanismId, objectSpan: mention.span });
    }
  }
}

/** "is made in the liver": the organs or cells that do it. */
export function makersAt({ items, categoryOf }: Context, start: number): readonly Mention[] {
  const from = isAdverb(items[start]) ? start + 1 : start;
  if (items[from]?.key !== 'in' && items[from]?.key !== 'from') return [];
  const first = items[from + 1]?.kind === 'MENTION' ? from + 1 : from + 2;
  if (items[first]?.kind !== 'MENTION') return [];
  return groupAt(items, first, items.length, true).mentions.filter((one) => isBodily(categoryOf(one)));
}

/** "In the liver, A is turned into B", "A is turned into B in the liver": the organs or cells where it is done, by the place behind B. */
export function placesOfMaking(context: Context, behind: number): readonly Mention[] {
  const makers = makersAt(context, behind);
  if (makers.length > 0) return makers;
  const comma = keyIn(context.items, ',', 1, LONGEST_OPENING);
  return comma > 0 && context.items[comma - 1]?.kind === 'MENTION' ? makersAt(context, 0) : [];
}
/** How many items may tell where something is done before the clause begins. */
const LONGEST_OPENING = 6;

/** "B is made from A", "makes B in the liver from A": of substances, which one the other comes of; whether it is told. */
export function readMadeFrom(context: Context, at: number, made: readonly Mention[]): boolean {
  const { items, categoryOf } = context;
  const from = keyIn(items, 'from', at + 1, at + FARTHEST_FROM + 1);
  const isNear =
    from > 0 &&
    items
      .slice(at + 1, from)
      .every(({ kind, key }) => kind === 'MENTION' || /^(?:in|by|the|an?|enzymes?|up)$/.test(key));
  const first = mentionIn(items, from + 1, from + 5);
  if (!isNear || first < 0) return false;
  const isSubstance = (one: Mention): boolean => SUBSTANCES.has(categoryOf(one));
  // "from B, chiefly C": C is no source.
  const end = items.findIndex(({ key }, place) => place > first && key === ',' && items[place + 1]?.kind === 'WORD');
  const group = groupAt(items, first, end < 0 ? items.length : end, true).mentions;
  const sources = group.filter(isSubstance);
  relate(context, 'convert', at, 'CONVERTS_TO', sources, plainly(made.filter(isSubstance)));
  return sources.length > 0;
}

/** The same of what a verb is told to make, "builds B from A", "makes it from A"; `last` is the last item of the verb. */
export function readBuiltFrom(context: Context, at: number, last: number, made: readonly Target[]): boolean {
  const { items } = context;
  if (made.length === 0 || !isMakingFrom(items[at]!)) return false;
  const end = isWord(items[last + 1], OBJECT_PRONOUNS) ? last + 1 : placeOf(items, made.at(-1)!.mention);
  const mentions = made.map(({ mention }) => mention);
  return end >= 0 && readMadeFrom(context, end, mentions);
}
const isMakingFrom = toldBySpelling((key) =>
  /^(?:ma[kd]|buil|form|produc|synthesi[sz]|generat|manufactur|deriv|creat|assembl)/.test(key),
);
const SUBSTANCES = set('chemical', 'nutrient', 'gene-or-protein');
/** How far behind "made" its "from" may stand, in items. */
const FARTHEST_FROM = 6;

const MAKING = set('make', 'makes', 'made', 'making');

/** "The skin makes it from B": what may be made. */
const MADE = set('it', 'them');
const isEndOfPhrase = (item: Item | undefined): boolean =>
  item === undefined || isAdverb(item) || isWord(item, DAILY) || isWord(item, NO_NOUN);
const NO_NOUN = set(ADJUNCTS, BOUNDARIES, COORDINATORS, RELATIVE);
const DAILY = set('daily naturally here there too when while whenever if as itself themselves');
const MADE_TO = set('you', 'us', 'them', 'it', 'people', 'me', 'everyone');

/** "makes bones weak", "makes you lose B": an adjective or verb behind the object. */
export function isMaking({ items }: Context, at: number): boolean {
  if (!MAKING.has(items[at]!.key)) return false;
  if (isWord(items[at + 1], MADE_TO)) return !(isWord(items[at + 1], MADE) && isEndOfPhrase(items[at + 2]));
  const { to } = objectsOf(items, at + 1);
  const [made, next] = [items[to - 1], items[to]];
  if (made?.kind !== 'MENTION') return false;
  // "makes platelets less sticky" is one name.
  if (made.mentions.some(({ quote }) => TOLD_LAST.test(quote))) return true;
  if (next === undefined) return false;
  if (next.kind === 'CUE') return next.cue.role === 'CHANGE';
  return next.kind === 'WORD' && /^\p{L}+$/u.test(next.key) && !FUNCTION_WORDS.holds(next);
}

/** "A is a hormone the gland makes", "A, a hormone that the gland makes": the gland, and A. */
export function madeBy(
  context: Context,
  last: number,
): { makers: readonly Mention[]; made: readonly Mention[] } | null {
  const { items, categoryOf } = context;
  const maker = items[last];
  if (maker?.kind !== 'MENTION' || !maker.mentions.every((one) => isBodily(categoryOf(one)))) return null;
  const start = isWord(items[last - 1], DETERMINERS) ? last - 1 : last;
  const noun = isWord(items[start - 1], RELATIVE) ? start - 2 : start - 1;
  const opener = items.findLastIndex((item, at) => at < noun && at >= noun - LONGEST_KIND && isWord(item, ARTICLES));
  if (opener < 1 || items[noun]?.key === ',' || isWord(items[noun], BOUNDARIES)) return null;
  const isApposed = items[opener - 1]!.key === ',' && items[opener - 2]?.kind === 'MENTION';
  if (!isApposed && !isWord(items[opener - 1], BE)) return null;
  const made = isApposed ? groupBefore(items, opener - 1) : finiteSubject(context, positionOf(items, opener - 1));
  return { makers: maker.mentions, made };
}
/** How many words may stand between the article and the noun of what something is. */
const LONGEST_KIND = 3;

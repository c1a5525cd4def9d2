// When somebody gets what nobody wants: "Gout develops when B builds up", "Angina can occur if B blocks an artery".
import type { Mention } from '../../schema/model.ts';
import { type Context, plainly, relate } from './context.ts';
import { isBodily, isUndesired } from './effects.ts';
import { keyIn, nameIn, wordIn } from './finding.ts';
import { groupAt } from './groups.ts';
import type { Item } from './items.ts';
import type { Effect } from '../lexicon.ts';
import { ARISING, stateBehind } from './states.ts';
import { finiteSubject, positionOf } from './subjects.ts';
import { DENYING, hasForm, isAdverb, isWord, set } from './words.ts';

/** What opens the clause that tells of the occasion. */
export const ON_OCCASION = set('when whenever if');
const ONSET = /^(?:occur|happen|develop|arise|arose|begin|began|start|result|appear|emerge|flare)(?:s|red|ed)?$/;
/** How far behind "when" what it tells of may stand, in items. */
const FARTHEST_NAME = 4;
/** What says no more of something than how it is, or whose. */
const BEFORE_NAME = set('the a an your their our his her its certain some any other');

/** "A occurs when B builds up", "A can happen if B blocks C": what nobody wants comes of what is told there. */
export function readOnset(context: Context, at: number): void {
  const { items, categoryOf } = context;
  let verb = at - 1;
  while (verb > 0 && (isAdverb(items[verb]) || isWord(items[verb], FOCUS))) verb--;
  const told = items[verb];
  if (told === undefined || told.kind === 'MENTION' || !ONSET.test(told.key)) return;
  const surplus = surplusAt(items, at);
  const first = surplus < 0 ? occasionAt(items, at) : surplus;
  if (first < 0) return;
  const { mentions, to } = groupAt(items, first, items.length, true);
  const state = surplus < 0 ? (stateBehind(items, to) ?? stateOfDeed(items, to)) : 'INCREASES';
  // "Cramps happen when the muscle shortens", "when the gland attacks B": of a part of the body only what it harms.
  const doers = harmsAt(items, to) ? mentions : mentions.filter((one) => !isBodily(categoryOf(one)));
  if (doers.length === 0 || state === null) return;
  const got: readonly Mention[] = finiteSubject(context, positionOf(items, verb));
  const unwanted = got.filter((one) => isUndesired(one, categoryOf(one)));
  if (unwanted.length === got.length) relate(context, 'change-with', verb, state, doers, plainly(unwanted));
}
const FOCUS = set('only even most often also sometimes');

/** The place of what stands first in the clause behind a word, with no more before it than whose it is; -1 elsewhere. */
function occasionAt(items: readonly Item[], opener: number): number {
  let first = opener + 1;
  while (first < opener + FARTHEST_NAME && isWord(items[first], BEFORE_NAME)) first++;
  return items[first]?.kind === 'MENTION' ? first : -1;
}

/** The place of B in "the gland makes too much B", "you have too much B"; -1 elsewhere. */
function surplusAt(items: readonly Item[], opener: number): number {
  const much = keyIn(items, 'too', opener + 1, opener + FARTHEST_SURPLUS) + 1;
  if (much < 1 || !isWord(items[much], MUCH)) return -1;
  const before = items.slice(opener + 1, much - 1);
  const isMade = before.some(({ kind, key }) => kind !== 'MENTION' && MAKING.test(key));
  const named = nameIn(items, much + 1, much + 3);
  return isMade && wordIn(items, DENYING, opener, much) < 0 ? named : -1;
}
const FARTHEST_SURPLUS = 9;
const MUCH = set('much many');
const MAKING = /^(?:ma[dk]e|produce|release|secrete|ha[sv]e?|get|is|are|contain)s?$/;

/** More, where what stands before a place does something there that is not denied: "builds up", "blocks"; null elsewhere. */
function stateOfDeed(items: readonly Item[], from: number): 'INCREASES' | null {
  const verb = verbBehind(items, from);
  const item = items[verb];
  if (item === undefined || item.kind === 'MENTION' || wordIn(items, DENYING, from, verb + 2) >= 0) return null;
  if (item.kind !== 'CUE' || item.cue.role !== 'VERB') return ARISING.test(item.key) ? 'INCREASES' : null;
  // "B builds up in C": it is there.
  const isThere = item.cue.reversed && item.cue.predicate === 'CONTAINS';
  return hasForm(item, 'FINITE', 'BASE') &&
    (isThere || (!item.cue.reversed && item.cue.predicate !== 'ASSOCIATED_WITH'))
    ? 'INCREASES'
    : null;
}

/** "attacks", "damage": what is done to something there to its harm. */
function harmsAt(items: readonly Item[], from: number): boolean {
  const item = items[verbBehind(items, from)];
  return item?.kind === 'CUE' && item.cue.role === 'VERB' && HARMING.has(item.cue.predicate);
}
const HARMING: ReadonlySet<Effect> = new Set<Effect>(['DECREASES', 'HARMS']);

/** The place behind the adverbs from a place on. */
function verbBehind(items: readonly Item[], from: number): number {
  let verb = from;
  while (isAdverb(items[verb])) verb++;
  return verb;
}

// On what occasion something is done, and whether it rises or falls: "When A is low, the body makes C", "as A falls".
import type { Mention } from '../../schema/model.ts';
import { type Context, relate } from './context.ts';
import { isUndesired } from './effects.ts';
import { keyIn, mentionIn, nameIn } from './finding.ts';
import { groupAt } from './groups.ts';
import type { Item } from './items.ts';
import { HEADS, IMPAIRED } from '../lexicon.ts';
import type { Target } from './objects.ts';
import { isWholeClause } from './places.ts';
import { stateBehind } from './states.ts';
import { ARTICLES, BE, BECOMING, COORDINATORS, isAdverb, isWord, set } from './words.ts';

export const WHEN = set('when whenever once if as');
/** Before why it is so. */
export const SINCE = set('because since');
/** What tells no more of something than that it is there. */
const OCCURRING = /^(?:occur|happen|strik|set|hit|kick|arriv|appear|increase|decrease|spike|start|begin|flare)/;
const GRADED = set('high elevated raised present active up down too');
/** How many items may tell of the occasion. */
const LONGEST = 12;

/**
 * "When A is low, the body makes C", "In response to A, it makes C": A brings about what is done to C, and less of it where A is
 * said to be wanting. `effect` is what is done.
 */
export function readOccasion(
  context: Context,
  at: number,
  effect: 'INCREASES' | 'DECREASES',
  targets: readonly Target[],
): void {
  const { items } = context;
  if (targets.length === 0 || context.relations.length > MOST_BEFORE) return;
  const occasion = occasionOf(items, at);
  if (occasion.length > 0) relate(context, 'change-with', at, effect, occasion, targets);
}
/** A claim that has told so much goes on with something else. */
const MOST_BEFORE = 6;

function occasionOf(items: readonly Item[], at: number): readonly Mention[] {
  const isWhen = isWord(items[0], WHEN);
  if (!isWhen && !(items[0]?.key === 'in' && items[1]?.key === 'response')) return [];
  const comma = keyIn(items, ',', 0);
  const first = mentionIn(items, 0);
  if (comma < 0 || first < 0 || first > comma || comma > LONGEST || comma > at) return [];
  const { mentions, to } = groupAt(items, first, comma, false);
  const isWhole = to === comma || items.slice(to, comma).every((item) => isWord(item, HEADS));
  return (isWhen ? isSimple(items, to, comma) : isWhole) && !isWord(items[comma + 1], COORDINATORS) ? mentions : [];
}

/** Whether no more is told between two places than that there is more or less of what stands before. */
function isSimple(items: readonly Item[], from: number, comma: number): boolean {
  let at = from;
  while (at < comma && (isWord(items[at], HEADS) || isAdverb(items[at]))) at++;
  const item = items[at];
  if (item === undefined || at >= comma) return false;
  if (item.kind === 'MENTION' || items.slice(at, comma).some(({ kind }) => kind === 'MENTION')) return false;
  if (item.kind === 'CUE') return item.cue.role === 'MOVE' || OCCURRING.test(item.key);
  if (!BE.has(item.key) && !BECOMING.has(item.key)) return OCCURRING.test(item.key);
  const state = items[isAdverb(items[at + 1]) || isWord(items[at + 1], TOO) ? at + 2 : at + 1];
  return state !== undefined && (state.kind === 'CUE' ? state.cue.role === 'CHANGE' : STATES.has(state.key));
}
const TOO = set('too very so chronically');
const STATES = set(IMPAIRED, GRADED);

/** What is said to rise or fall, and which of the two. */
export interface Occasion {
  readonly mentions: readonly Mention[];
  readonly moved: 'INCREASES' | 'DECREASES';
}

/** How far behind "as" what it names may stand, in items. */
const FARTHEST_NAME = 4;

/** "as A falls", "once A is gone", "because A rises": what is told of right at a place; null elsewhere. */
export function occasionBehind(items: readonly Item[], from: number): Occasion | null {
  let at = from;
  while (isAdverb(items[at])) at++;
  if (!isWord(items[at], WHEN) && !isWord(items[at], SINCE) && items[at]?.key !== 'after') return null;
  const first = nameIn(items, at + 1, at + FARTHEST_NAME + 1);
  // "after a meal, A is released": of A something else is told.
  if (first < 0 || keyIn(items, ',', at, first) >= 0) return null;
  const { mentions, to } = groupAt(items, first, items.length, true);
  const moved = isWholeClause(items[first]) ? 'INCREASES' : stateBehind(items, to);
  return moved === 'INCREASES' || moved === 'DECREASES' ? { mentions, moved } : null;
}

/** What goes on at some time, of "after A" right before a place: "at the menopause", "during puberty". */
export function stageBefore({ items, categoryOf }: Context, end: number): readonly Mention[] {
  const stage = items[end - 1];
  const preposition = isWord(items[end - 2], ARTICLES) ? end - 3 : end - 2;
  if (stage?.kind !== 'MENTION' || !isWord(items[preposition], AT_STAGE)) return [];
  return stage.mentions.filter((one) => categoryOf(one) === 'process' && !isUndesired(one, 'process'));
}
const AT_STAGE = set('after at during around following');

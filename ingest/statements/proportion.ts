import type { Mention, Predicate } from '../../schema/model.ts';
import { type Context, plainly, relate } from './context.ts';
import { isUndesired } from './effects.ts';
import { mentionIn, keyIn } from './finding.ts';
import { groupAt } from './groups.ts';
import type { Item } from './items.ts';
import type { Effect } from '../lexicon.ts';
import { contrary } from './outcomes.ts';
import { THE } from './referring.ts';
import { isWord, set } from './words.ts';

const DEGREES: ReadonlyMap<string, Effect> = new Map([
  ['longer', 'INCREASES'],
  ['faster', 'INCREASES'],
  ['bigger', 'INCREASES'],
  ['better', 'BENEFITS'],
  ['worse', 'HARMS'],
  ['slower', 'DECREASES'],
  ['shorter', 'DECREASES'],
]);
/** How many items either side may have. */
const LONGEST = 10;

/** "The more A you have, the more B you make", "Less A, fewer B": B rises with A; it falls where one of the two is less. */
export function readProportion(context: Context, at: number): void {
  const { items, categoryOf } = context;
  const first = degreeAt(items, at);
  if (first === null) return;
  const comma = keyIn(items, ',', at + 1);
  const second = comma < 0 || comma > at + LONGEST ? null : degreeAt(items, comma + 1);
  if (second === null || (first.isBare && (at > 0 || !second.isBare || items.some(isVerb)))) return;
  const subject = namedBetween(items, first.to, comma);
  const object = namedBetween(items, second.to, comma + LONGEST);
  const isLess = subject.some((one) => signOf(first.effect, isUndesired(one, categoryOf(one))) === 'DECREASES');
  relate(context, 'proportion', comma, isLess ? contrary(second.effect) : second.effect, subject, plainly(object));
}

const isVerb = (item: Item): boolean => item.kind === 'CUE' && item.cue.role === 'VERB';

/** Of what one does not want a worse one is more. */
const signOf = (effect: Effect, isUnwanted: boolean): Predicate =>
  effect === 'DECREASES' || effect === (isUnwanted ? 'BENEFITS' : 'HARMS') ? 'DECREASES' : 'INCREASES';

/** What a comparative says, behind "the" or bare, and the place behind it. */
function degreeAt(items: readonly Item[], at: number): { effect: Effect; to: number; isBare: boolean } | null {
  const isBare = !isWord(items[at], THE);
  const to = isBare ? at + 1 : at + 2;
  const degree = items[to - 1];
  if (degree === undefined || degree.kind === 'MENTION') return null;
  const isChange = degree.kind === 'CUE' && degree.cue.role === 'CHANGE' && isComparative(degree.key);
  const isPlain = !isBare && degree.kind === 'WORD' && COMPARATIVE.test(degree.key) && isWord(items[to], OPENING);
  const effect = DEGREES.get(degree.key) ?? (isChange ? degree.cue.predicate : isPlain ? 'INCREASES' : null);
  return effect && { effect, to, isBare };
}
/** "the fattier the A" */
const COMPARATIVE = /^\p{L}{3,}er$/u;
const OPENING = set('the', 'your', 'our', 'you', 'we', 'a', 'an');
const isComparative = (key: string): boolean => key === 'more' || key === 'less' || key.endsWith('er');

function namedBetween(items: readonly Item[], from: number, to: number): readonly Mention[] {
  const first = mentionIn(items, from, to);
  return first < 0 ? [] : groupAt(items, first, Math.min(to, items.length), true).mentions;
}

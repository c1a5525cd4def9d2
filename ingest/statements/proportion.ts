import type { Predicate } from '../../schema/model.ts';
import { type Context, plainly, relate } from './context.ts';
import { mentionIn, wordIn } from './finding.ts';
import { groupAt } from './groups.ts';
import type { Item } from './items.ts';
import { isWord, set } from './words.ts';

const THE = set('the');
const COMMA = set(',');
const DEGREES: ReadonlyMap<string, Predicate> = new Map([
  ['longer', 'INCREASES'],
  ['faster', 'INCREASES'],
  ['bigger', 'INCREASES'],
  ['worse', 'INCREASES'],
  ['slower', 'DECREASES'],
  ['shorter', 'DECREASES'],
]);
/** How many items either side may have. */
const LONGEST = 10;

/** "The more A you have, the more B you make": B rises with A; it falls where one of the two is less. */
export function readProportion(context: Context, at: number): void {
  const { items } = context;
  const first = degreeAt(items, at);
  if (first === undefined) return;
  const comma = wordIn(items, COMMA, at + 1);
  const second = comma < 0 || comma > at + LONGEST ? undefined : degreeAt(items, comma + 1);
  if (second === undefined) return;
  const [subject, object] = [namedBetween(items, at + 2, comma), namedBetween(items, comma + 3, comma + LONGEST)];
  relate(context, 'proportion', comma, first === second ? 'INCREASES' : 'DECREASES', subject, plainly(object));
}

/** What "the" before a comparative says. */
function degreeAt(items: readonly Item[], at: number): Predicate | undefined {
  const [article, degree] = [items[at], items[at + 1]];
  if (!isWord(article, THE) || degree === undefined || degree.kind === 'MENTION') return undefined;
  const isChange = degree.kind === 'CUE' && degree.cue.role === 'CHANGE' && isComparative(degree.key);
  const isPlain = degree.kind === 'WORD' && COMPARATIVE.test(degree.key) && isWord(items[at + 2], OPENING);
  return DEGREES.get(degree.key) ?? (isChange ? degree.cue.predicate : isPlain ? 'INCREASES' : undefined);
}
/** "the fattier the A" */
const COMPARATIVE = /^\p{L}{3,}er$/u;
const OPENING = set('the', 'your', 'our', 'you', 'we', 'a', 'an');
const isComparative = (key: string): boolean => key === 'more' || key === 'less' || key.endsWith('er');

function namedBetween(items: readonly Item[], from: number, to: number) {
  const first = mentionIn(items, from, to);
  return first < 0 ? [] : groupAt(items, first, Math.min(to, items.length), true).mentions;
}

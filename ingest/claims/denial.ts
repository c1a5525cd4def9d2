import type { Mention, NegationCue } from '../../schema/model.ts';
import { contains, type Span } from '../../schema/span.ts';
import { phraseSet } from '../phrases.ts';
import type { Word } from '../words.ts';
import { hasFiniteVerb } from './verbs.ts';

/** "not everyone", "not always": denies that it is all, and not that it is. */
const LIMITS = phraseSet([
  'not all|always|every|everyone|everybody|everything|everywhere|necessarily',
  "isn't|aren't|wasn't|weren't|doesn't|don't|didn't|can't|cannot always|necessarily",
]);
/** Where a clause ends that another may stand beside. */
const JOINTS = new Set([';', ':', '—', '–', 'but', 'although', 'though', 'while', 'whereas', 'yet']);
const COLON: ReadonlySet<string> = new Set([':']);
const NONE: ReadonlySet<number> = new Set();
/** How many mechanisms a clause names at least that says something of them. */
const FEWEST_RELATED = 2;

/**
 * What a claim denies by its main assertion, of all that is denied in it, in order; null where this asserts. A clause that only
 * limits another ("but not everyone tolerates it") leaves that one asserted, and so does one that names no mechanism beside a
 * colon whose other side relates some ("It is no villain: A slowed B"), or one in brackets.
 */
export function mainDenial(
  words: readonly Word[],
  negations: readonly NegationCue[],
  mentions: readonly Mention[],
): NegationCue | null {
  if (negations.length === 0) return null;
  const denials = new Set(negations.map(({ span }) => span.start));
  const asserts = (clause: readonly Word[]): boolean =>
    hasFiniteVerb(clause) && !clause.some(({ start }) => denials.has(start));
  const limits = partAt(words, JOINTS).some(asserts)
    ? new Set(LIMITS.all(words).map(({ from }) => words[from]!.start))
    : NONE;
  const beside = bareSide(words, mentions);
  const isMain = (one: NegationCue): boolean =>
    !limits.has(one.span.start) && !(beside && contains(beside, one.span)) && !isBracketed(words, one.span);
  return negations.find(isMain) ?? null;
}

/** Whether a denial stands in brackets, beside what is asserted: "The twins (two without a spleen) sleep". */
function isBracketed(words: readonly Word[], { start }: Span): boolean {
  let depth = 0;
  for (const word of words) {
    if (word.start >= start) return depth > 0;
    if (word.key === '(') depth++;
    else if (word.key === ')' && depth > 0) depth--;
  }
  return false;
}

/** The side of a colon that names no mechanism, where both are clauses and the other relates some. */
function bareSide(words: readonly Word[], mentions: readonly Mention[]): Span | null {
  const sides = partAt(words, COLON).filter(hasFiniteVerb).map(spanOf);
  const named = sides.map((side) => mentions.filter(({ span }) => contains(side, span)).length);
  if (sides.length !== 2 || Math.max(...named) < FEWEST_RELATED) return null;
  return sides[named.indexOf(0)] ?? null;
}

const spanOf = (words: readonly Word[]): Span => ({ start: words[0]!.start, end: words.at(-1)!.end });

/** The words between those that part them. */
function partAt(words: readonly Word[], joints: ReadonlySet<string>): Word[][] {
  const found: Word[][] = [[]];
  for (const word of words) {
    if (joints.has(word.key)) found.push([]);
    else found.at(-1)!.push(word);
  }
  return found;
}

// What is said below a label, or as an item of a list, without a subject: "builds bone", "rich in B".
import { isFinite } from '../claims/verbs.ts';
import { type Item, worded } from './items.ts';
import { ADJUNCTS, AUXILIARIES, BE, hasForm, INDEFINITE, isAdverb, isWord, OF_KIND, RELATIVE, set } from './words.ts';

/**
 * What is said of something that stands before as a label, or as what a list hangs on: "builds bone", and "is rich in B" of "rich
 * in B", "will build bone" of "build bone"; null of what has a subject of its own, and of a mere name.
 */
export function saidOf(items: readonly Item[]): readonly Item[] | null {
  const start = items.findIndex((item) => !isAdverb(item) && !isWord(item, ADVERBS));
  const first = items[start];
  if (first === undefined) return null;
  const span = { start: items[0]!.span.start, end: items[0]!.span.start };
  if (isPredicate(items, start)) return [worded('is', span), ...items];
  if (!opensWithVerb(items, start)) return null;
  const isPlain = first.key === 'lower' || hasForm(first, 'BASE');
  // "A will build bone": behind one thing alone, a plain form is read as a noun.
  return isPlain ? [worded('will', span), ...items] : items;
}
const ADVERBS = set('also often well not never best always');

/** "Rich in B", "A good source of B", "Found in B", "Low in B" */
function isPredicate(items: readonly Item[], at: number): boolean {
  const [first, next] = [items[at]!, items[at + 1]];
  if (WANTING.has(first.key)) return isWord(next, BEHIND_WANTING);
  if (first.kind === 'CUE') {
    const { cue } = first;
    const isPassive =
      cue.role === 'VERB' && (cue.form === 'PARTICIPLE' || (cue.form === 'EITHER' && next?.kind !== 'MENTION'));
    return cue.role === 'COPULA' || isPassive;
  }
  if (first.kind === 'MENTION') return false;
  if (/.ed$/.test(first.key)) return isWord(next, ADJUNCTS);
  return isWord(first, OF_KIND) && isKind(items, at + 1);
}
const WANTING = set('low poor free');
const BEHIND_WANTING = set('in of from');

/** "[a] good source of B", but no "[a] source of B is A", "[a] diet that does B" */
function isKind(items: readonly Item[], from: number): boolean {
  const noun = items.findIndex((item, at) => at >= from && item.kind !== 'WORD');
  const kind = items[noun];
  if (kind?.kind !== 'CUE' || kind.cue.role !== 'COPULA' || noun > from + LONGEST_KIND) return false;
  const end = items.findIndex((item, at) => at > noun && (item.key === ',' || isWord(item, RELATIVE)));
  const rest = items.slice(noun + 1, end < 0 ? items.length : end);
  return !rest.some((item) => isWord(item, BE) || (item.kind === 'CUE' && item.cue.role === 'VERB'));
}
/** How many words may tell of which kind: "one [of the very best] sources". */
const LONGEST_KIND = 4;

/** "Builds bone", "Has C", "May build bone", "Travels to B" */
function opensWithVerb(items: readonly Item[], at: number): boolean {
  const [first, next] = [items[at]!, items[at + 1]];
  if (first.kind === 'CUE') return OPENING.has(first.cue.role) || first.key === 'lower';
  if (first.kind === 'MENTION') return false;
  if (isWord(first, AUXILIARIES)) return true;
  return /[^siu]s$/.test(first.key) && (isFinite(first) ? !isWord(next, AFTER_NOUN) : isWord(next, BEHIND_VERB));
}
const OPENING = set('VERB', 'HAVING', 'MOVE');
/** What a noun in the plural may stand before, and a verb may not. */
const AFTER_NOUN = set('of and or that which are were is have can may');
const BEHIND_VERB = set(INDEFINITE, 'the your its their up down on off out');

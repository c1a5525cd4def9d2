import type { Mention } from '../../schema/model.ts';
import { keyIn, lastKeyIn, mentionIn, nameIn } from './finding.ts';
import type { Item } from './items.ts';
import type { Reading } from './reading.ts';
import { HEADS, PERSONS } from '../lexicon.ts';
import { kindOf } from './referring.ts';
import { isPlainNoun } from './verb-forms.ts';
import {
  ADJUNCTS,
  AND,
  ARTICLES,
  AUXILIARIES,
  BOUNDARIES,
  COORDINATORS,
  DETERMINERS,
  hasForm,
  isAdverb,
  isWord,
  RELATIVE,
  set,
} from './words.ts';

/** Of "A, but not B, does", "A rather than B does" the place of A, -1 where it has no name; null elsewhere. */
export function beforeContrast(items: readonly Item[], before: number): number | null {
  const last = items[before]?.key === ',' ? before - 1 : before;
  if (items[last]?.kind !== 'MENTION') return null;
  if (isOfOtherPersons(items, last)) return -1;
  const first = isWord(items[last - 1], DETERMINERS) ? last - 2 : last - 1;
  if (items[first] === undefined || !ENDS_CONTRAST.holds(items[first])) return null;
  const pair = `${items[first - 1]?.key ?? ''} ${items[first].key}`;
  if (!CONTRASTS.has(pair)) return null;
  const end = items[first - 2]?.key === ',' ? first - 3 : first - 2;
  return items[end]?.kind === 'MENTION' ? end : -1;
}
/** "patients with A and not those with B do": of people, and neither of A nor of B. */
function isOfOtherPersons(items: readonly Item[], last: number): boolean {
  let at = last - 1;
  while (at > last - MOST_TOLD && items[at]?.kind === 'WORD' && items[at]!.key !== 'not') at--;
  const isContrast = items[at]?.key === 'not' && isWord(items[at - 1], CONTRASTING);
  return isContrast && items.slice(at, last).some(({ key }) => PERSONS.has(key));
}
const MOST_TOLD = 7;
const CONTRASTING = set('and but');
const ENDS_CONTRAST = set('not than');
const CONTRASTS: ReadonlySet<string> = new Set(['but not', 'rather than']);

/** "A raises B, and this was prevented by C": of B, where there was more of it. */
export function raised({ items, lastVerb, objects }: Reading): readonly Mention[] {
  const verb = items[lastVerb];
  return verb?.kind === 'CUE' && verb.cue.role === 'VERB' && verb.cue.predicate === 'INCREASES' ? objects : [];
}

/** "A warms up, and heat kills B": of what has no name here. */
export function isOfPlainNoun(items: readonly Item[], noun: number): boolean {
  const verb = items[noun + 1];
  if (!isPlainNoun(items[noun]) || isWord(items[noun], LINKING) || HEADS.has(items[noun]!.key)) return false;
  if (kindOf(items[noun]!.key) !== undefined || !hasForm(verb, 'FINITE') || !verb!.key.endsWith('s')) return false;
  return opensClause(items, noun - 1) && !/s$/.test(items[noun]!.key);
}
const LINKING = set(
  'thereby thus hence therefore often sometimes perhaps maybe instead again later soon never always alone',
);

/** "A falls, and the body does B": whether what is told of is but a noun with its article. */
export const isOfDefiniteNoun = (items: readonly Item[], noun: number): boolean =>
  isPlainNoun(items[noun]) && isWord(items[noun - 1], DEFINITE) && opensClause(items, noun - 2);
/** "A was tied to B and the link was": the same without a comma. */
export const isOfNextNoun = (items: readonly Item[], noun: number): boolean =>
  isPlainNoun(items[noun]) &&
  !HEADS.has(items[noun]!.key) &&
  kindOf(items[noun]!.key) === undefined &&
  items[noun - 1]?.key === 'the' &&
  items[noun - 2]?.key === 'and' &&
  items[noun - 3]?.kind === 'MENTION' &&
  isWord(items[noun + 1], PAST_BE);
const PAST_BE = set('is are was were');
const DEFINITE = set(ARTICLES, DETERMINERS);

/** Whether a comma and an "and" or "but" end at a place, behind what names something. */
const opensClause = (items: readonly Item[], joint: number): boolean =>
  isWord(items[joint], CLAUSE_JOINTS) && items[joint - 1]?.key === ',' && mentionIn(items, 0, joint) >= 0;
const CLAUSE_JOINTS = set('and', 'but', 'so');

/** Whether "it" or "they" stands behind how it does it, "By blocking A, it": it is not A. */
export const meansBefore = (items: readonly Item[], pronoun: number): boolean =>
  isWord(items[pronoun], SUBJECT_PRONOUNS) &&
  items[pronoun - 1]?.key === ',' &&
  isWord(items[0], BEFORE_DOING) &&
  items[1]?.key.endsWith('ing') === true &&
  keyIn(items, ',', 0) === pronoun - 1;
const SUBJECT_PRONOUNS = set('it', 'they');
const BEFORE_DOING = set('by', 'besides', 'beyond');

/** Of "they spin A, and Bs, known as C" the place behind the "and", as a list would have a comma before; where the clause starts elsewhere. */
export function behindJoint(items: readonly Item[], start: number, end: number): number {
  const and = items.findIndex((item, at) => at < end && at > start && isWord(item, AND) && items[at - 1]!.key === ',');
  const isOwn = and > 0 && keyIn(items, ',', start) === and - 1;
  return isOwn && mentionIn(items, and, end) > 0 ? and + 1 : start;
}

/** "A spreads B, and bed nets prevent it": of what has no name here. */
export function isOfPlainPlural(items: readonly Item[], noun: number): boolean {
  const [own, verb] = [items[noun], items[noun + 1]];
  const isTold =
    isWord(verb, GIVING) ||
    (verb?.kind === 'CUE' && verb.cue.role === 'VERB' && verb.cue.form === 'BASE' && !verb.cue.reversed);
  if (
    !isTold ||
    own?.kind !== 'WORD' ||
    !/^\p{L}{2,}[^su]s$/u.test(own.key) ||
    HEADS.has(own.key) ||
    kindOf(own.key) !== undefined
  )
    return false;
  const first = isPlainWord(items[noun - 1]) ? noun - 1 : noun;
  return isWord(items[first - 1], AND) && items[first - 2]?.key === ',' && nameIn(items, 0, first) >= 0;
}
const GIVING = set('give', 'keep', 'leave', 'hold');
const isPlainWord = (item: Item | undefined): boolean =>
  item?.kind === 'WORD' && /^\p{L}{3,}$/u.test(item.key) && !isAdverb(item) && !isWord(item, NO_NOUN);
const NO_NOUN = set(
  AUXILIARIES,
  ADJUNCTS,
  COORDINATORS,
  'a an the you we they it these those this that such its their both some many most certain several few',
);

/** "and some strains do": of what is not named. */
export function isOfOthers(items: readonly Item[], noun: number): boolean {
  if (items[noun]?.kind !== 'WORD' || !/^\p{L}{3,}s$/u.test(items[noun].key)) return false;
  const some = isWord(items[noun - 1], SOME) ? noun - 1 : noun - 2;
  return isWord(items[some], SOME) && isWord(items[some - 1], COORDINATORS) && items[some - 1]!.key !== ',';
}
const SOME = set('some', 'many', 'most', 'certain', 'several', 'few');

/** "A lowers B, elixir lowers C": of what has no name here. */
export const isUnknown = (items: readonly Item[], noun: number): boolean =>
  items[noun]?.kind === 'WORD' &&
  /^\p{L}{6,}$/u.test(items[noun].key) &&
  !isAdverb(items[noun]) &&
  !HEADS.has(items[noun].key) &&
  items[noun - 1]?.key === ',' &&
  items[noun - 2]?.kind === 'MENTION' &&
  items[noun + 1]?.kind === 'CUE';

/** "A raises B, and the lack of data does C", "If A falls, the lack of data does C": of a noun phrase without a name that begins a clause. */
export function isOfOwnUnnamed(items: readonly Item[], noun: number): boolean {
  // "A spread to B, and most hold C", and not "patients with A do B, and some have C"
  if (isWord(items[noun], SOME) && isWord(items[noun - 1], CLAUSE_JOINTS) && items[noun - 2]?.key === ',')
    return !items.slice(0, 2).some(({ key }) => PERSONS.has(key));
  const isPerson = items[noun]?.kind === 'WORD' && PERSONS.has(items[noun].key);
  if ((!isPlainNoun(items[noun]) && !isPerson) || items[noun]!.key === 'body') return false;
  let first = noun;
  while (first > 0 && isOfPhrase(items[first - 1]!)) first--;
  // "in which cells do"
  if (items[first - 1]?.key === 'which' && isWord(items[first - 2], ADJUNCTS)) return true;
  if (!isWord(items[first], OPENING_PHRASE) || first === noun) return false;
  if (items.slice(first, noun + 1).some(({ key }) => kindOf(key) !== undefined)) return false;
  const joint = isWord(items[first - 1], CLAUSE_JOINTS) ? first - 2 : first - 1;
  if (items[joint]?.key !== ',' || mentionIn(items, 0, joint) < 0) return false;
  if (joint < first - 1) return true;
  const opener = items.findLastIndex((item, at) => at < joint && isWord(item, BOUNDARIES));
  return isWord(items[opener], CONCEDING);
}
/** "the", "of", "lack of": what a noun phrase without a name may hold. */
const isOfPhrase = (item: Item): boolean =>
  item.kind === 'CUE'
    ? item.cue.role === 'NOUN' || item.cue.role === 'CHANGE'
    : item.kind === 'WORD' && ![COMMA, CLAUSE_JOINTS, BOUNDARIES, RELATIVE].some((words) => isWord(item, words));
const COMMA = set(',');
const OPENING_PHRASE = set('the a an some many most several no all each another');
const CONCEDING = set('if although though while whereas unless');

/** Of "A senses cases where B is low and acts to do C", "… and does C" the place of "where", as A acts; -1 elsewhere. */
export function placeOfCase(items: readonly Item[], before: number, hasTo: boolean): number {
  if (!hasTo && items[before]?.key !== 'and') return -1;
  const where = items.findLastIndex((item, at) => at < before && isWord(item, BOUNDARIES));
  if (!isWord(items[where], CASES) || !isPlainNoun(items[where - 1]) || isWord(items[where - 2], ADJUNCTS)) return -1;
  const and = keyIn(items, 'and', where + 1, before + 1);
  const verb = items[and + 1];
  return and > 0 && verb?.kind !== 'MENTION' && /[^s]s$/.test(verb?.key ?? '') ? where : -1;
}
const CASES = set('where when');

/** Whether a comma closes what is told, "to which A binds", of a noun without a name that opens its clause. */
export function isBehindUnnamedAside(items: readonly Item[], end: number): boolean {
  if (items[end]?.key !== ',' || items[end]!.kind !== 'WORD') return false;
  for (let at = end - 1; at > Math.max(0, end - LONGEST_ASIDE); at--) {
    const item = items[at]!;
    if (item.kind !== 'WORD' || item.key !== ',') continue;
    if (!isWord(items[at + 1], OF_RELATIVE) || !isWord(items[at + 2], RELATIVE)) return false;
    let start = at;
    while (start > 0 && items[start - 1]!.kind === 'WORD' && !isWord(items[start - 1], CLAUSE_ENDS)) start--;
    // "the TNF-tailed strand, to which"
    const isPrefix = items[start]?.key === '-' && items[start - 1]?.kind === 'MENTION';
    return start < at && (isPrefix || items[start - 1] === undefined || items[start - 1]!.kind === 'WORD');
  }
  return false;
}
const OF_RELATIVE = set(ADJUNCTS, 'to of on');
const CLAUSE_ENDS = set(BOUNDARIES, ',');
/** How many items may stand between the commas. */
const LONGEST_ASIDE = 12;

/** "drugs for A": what these do, A does not do. */
export function isPurpose(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  if (before?.kind === 'CUE' && before.cue.role === 'COPULA' && before.cue.predicate === 'TREATS') return true;
  const of = Math.max(lastKeyIn(items, 'for', at - 3, at), lastKeyIn(items, 'against', at - 3, at));
  return of > 0 && MEDICINE.test(items[of - 1]!.key);
}
const MEDICINE =
  /^(?:drugs?|treatments?|therap(?:y|ies)|medications?|medicines?|remed(?:y|ies)|cures?|developed|used)$/;

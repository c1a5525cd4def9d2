import { CUES } from '../cues.ts';
import { mentionIn } from './finding.ts';
import type { Item } from './items.ts';
import { verbForms } from '../inflect.ts';
import { HEADS } from '../lexicon.ts';
import {
  AND,
  ARTICLES,
  AUXILIARIES,
  DETERMINERS,
  INDEFINITE,
  isAdverb,
  isWord,
  OBJECT_PRONOUNS,
  POSSESSIVES,
  set,
} from './words.ts';

/**
 * Whether a new clause begins at the comma before an "and", of a verb that stands before a place and whose first object has no
 * name: "irritates the wall, and A does". In a list there would be a comma before.
 */
export function opensBehindUnnamed(items: readonly Item[], comma: number, from: number): boolean {
  if (comma === from || items[comma]!.key !== ',' || !isWord(items[comma + 1], CLAUSE_JOINTS)) return false;
  return items.slice(from, comma).every((item) => item.kind === 'WORD' && item.key !== ',' && item.key !== ':');
}
const CLAUSE_JOINTS = set('and', 'but', 'so', 'or');

/** "raises A, and B adds to it", "dissolves A, and a second crew, the Bs, fills it": the place of the comma before a clause of its own. */
export function opensOwnVerb(items: readonly Item[], comma: number): boolean {
  if (items[comma]!.key !== ',' || !isWord(items[comma + 1], AND)) return false;
  const name = mentionIn(items, comma + 2, comma + 2 + LONGEST_SUBJECT);
  if (name < 0) return false;
  const before = items.slice(comma + 2, name);
  if (before.some((item) => item.kind === 'CUE' && item.cue.role === 'VERB')) return false;
  const inner = before.findIndex((item) => item.key === ',');
  if (inner >= 0) return inner > 1 && isNounPhrase(before.slice(0, inner)) && isWord(before[inner + 1], ARTICLES);
  // "and a second hormone, the B, fills it"
  const isApposed = items[name + 1]?.key === ',' && isWord(items[name + 2], ARTICLES) && items[name + 4]?.key === ',';
  const behind = isApposed ? name + 5 : behindOf(items, name + 1);
  // "and a dish of rice and beans will"
  if (behind > name + 1 && isWord(items[behind], AUXILIARIES) && items[behind]!.key !== 'also') return true;
  return isPlainVerb(items, isAdverb(items[behind]) ? behind + 1 : behind);
}

/** Of "A does B, and C follows to", where what C does first is no cue, the place behind "and"; -1 elsewhere. */
export function ownClauseBehind(items: readonly Item[], from: number, end: number): number {
  const comma = items.findIndex((_, at) => at > from && at < end && opensOwnVerb(items, at));
  return comma < 0 ? -1 : comma + 2;
}

/** Behind "of rice and beans". */
function behindOf(items: readonly Item[], from: number): number {
  if (items[from]?.key !== 'of') return from;
  let at = from + 1;
  while (
    at < from + LONGEST_SUBJECT &&
    items[at] !== undefined &&
    items[at]!.kind !== 'CUE' &&
    !isWord(items[at], AUXILIARIES) &&
    items[at]!.key !== ','
  )
    at++;
  return at;
}
/** How many items may stand before the name of the subject of a clause. */
const LONGEST_SUBJECT = 6;

const isNounPhrase = ([first, ...rest]: readonly Item[]): boolean =>
  (isWord(first, INDEFINITE) || isWord(first, DETERMINERS)) && rest.every(({ kind }) => kind === 'WORD');

/** "adds", "leaves the", "become": a verb that is no cue. */
export function isPlainVerb(items: readonly Item[], at: number): boolean {
  const [verb, next] = [items[at], items[at + 1]];
  if (verb?.kind !== 'WORD' || HEADS.has(verb.key)) return false;
  if (ONLY_VERBS.has(verb.key)) return true;
  return (THIRD_PERSON.has(verb.key) || BARE.has(verb.key)) && (next?.kind === 'MENTION' || isWord(next, OPENING));
}
/** Forms that are no nouns. */
const ONLY_VERBS = set(
  'adds fills becomes become gives keeps makes brings goes gets takes lets begins stays comes sends holds tells seems loses',
  'settles settle sits lives lies spends follows remain remains gets became went took gave kept made brought came',
);
const THIRD_PERSON: ReadonlySet<string> = new Set(CUES.verbs.map((verb) => verbForms(verb).third));
const BARE: ReadonlySet<string> = new Set(CUES.verbs);
const OPENING = set(ARTICLES, DETERMINERS, INDEFINITE, OBJECT_PRONOUNS, POSSESSIVES);

// What the people got of whom something is told: A of "people with B who took A".
import type { Mention } from '../../schema/model.ts';
import { isSham } from './effects.ts';
import { keyIn, lastKeyIn, mentionIn, wordIn } from './finding.ts';
import { groupAt } from './groups.ts';
import type { Item } from './items.ts';
import { PERSONS } from '../lexicon.ts';
import {
  AUXILIARIES,
  BE,
  BOUNDARIES,
  DASHES,
  DENYING,
  ENOUGH,
  isAdverb,
  isWord,
  type KeySet,
  LISTED,
  set,
} from './words.ts';

/** Behind the name of a drug, those who got it. */
export const GROUPS = set('group', 'groups', 'arm', 'users', 'recipients', 'cohort');
const WHO = set('who', 'that');
const HAVING = set('have', 'had', 'has');
/** What is done in a study. */
const GETTING = set(
  'received receives receiving treated took taking given administered supplemented fed injected exposed on',
);
/** What people do anyway. */
const PAST = set('ate drank used consumed did practiced practised followed got');
const EATING = set(
  PAST,
  'eat eating drink drinking take use using consume consuming do doing practice practise follow get start started began',
);
const QUANTITIES = set('most', 'more', 'highest', 'higher', 'least', 'less', 'regular');
const LIKELY = set('risk', 'risks', 'rate', 'rates', 'likely', 'odds', 'chance', 'chances');
/** How far before a verb its persons may be told of, and how far before that the word for them, in items. */
const LONGEST = 24;
const FARTHEST = 9;

/** What those got of whom something is told, and whether they may as well have got it of themselves. */
export interface Got {
  readonly mentions: readonly Mention[];
  readonly isObserved: boolean;
}

/**
 * Of "people with B who took A" right before a verb A: it is told of what they took, and not of what they suffer from. Nothing of
 * "people with B who walk", and null of others.
 */
export function gotByPersons(items: readonly Item[], before: number): Got | null {
  // "The responders – women who improved A – had"
  const isAside = isWord(items[before], DASHES);
  const last = isAside ? before - 1 : before;
  const owned = ownedByPersons(items, last);
  if (owned !== null) return { mentions: owned, isObserved: true };
  const start = placeOfDoing(items, last);
  if (start < 0) return null;
  let verb = start;
  while (isAdverb(items[verb]) || isHelp(items, verb)) verb++;
  // "people who never ate A": not A makes it so.
  if (wordIn(items, DENYING, start, last) >= 0 && wordIn(items, ENOUGH, start, last) < 0)
    return { mentions: [], isObserved: true };
  const changed = isAside ? changedAt(items, verb, last) : null;
  if (changed !== null) return changed;
  const isGot = hasKey(items[verb], GETTING);
  const isHad = hasKey(items[verb], HAVING);
  const first =
    isGot || isHad || hasKey(items[verb], EATING)
      ? mentionIn(items, verb + 1, Math.min(last + 1, verb + (isHad ? 3 : FARTHEST)))
      : -1;
  const isSuffering = items.slice(Math.max(0, start - FARTHEST), start).some(({ key }) => key === 'with');
  if (first < 0) return isSuffering ? { mentions: [], isObserved: true } : null;
  const { mentions, to } = groupAt(items, first, last + 1, false);
  // "those who take A and have": they have it as well.
  if (items[last]!.key === 'and' && to === last) return null;
  const isMuch = items.slice(verb, first).some((item) => hasKey(item, QUANTITIES));
  const isLikely = items.slice(before + 1, before + FARTHEST).some((item) => hasKey(item, LIKELY));
  const isTrial = isGot || (hasKey(items[verb], PAST) && !isMuch && !isLikely);
  const others = isTrial ? [] : besidePersons(items, start);
  return { mentions: [...others, ...mentions].filter((one) => !isSham(one)), isObserved: !isTrial };
}

/** A of "people with B whose A is high"; null where nobody is told of so. */
function ownedByPersons(items: readonly Item[], last: number): readonly Mention[] | null {
  const whose = lastKeyIn(items, 'whose', last - FARTHEST, last);
  if (whose < 0 || wordIn(items, BOUNDARIES, whose, last + 1) >= 0) return null;
  const first = mentionIn(items, whose + 1, Math.min(last, whose + LONGEST_OWNED));
  if (first < 0 || !items.slice(Math.max(0, whose - LONGEST_OWNED), whose).some(isSomebody)) return null;
  return keyIn(items, ',', whose, last + 1) < 0 ? groupAt(items, first, last + 1, false).mentions : null;
}
const LONGEST_OWNED = 4;

/** A and B of "people with A, people with B and people who take C": what the others have. */
function besidePersons(items: readonly Item[], doing: number): readonly Mention[] {
  let persons = items.findLastIndex((item, at) => at < doing && isSomebody(item));
  const found: Mention[] = [];
  while (
    isWord(items[persons - 1], LISTED) &&
    items[persons - 3]?.key === 'with' &&
    isWord(items[persons - 4], PERSONS)
  ) {
    const had = items[persons - 2];
    if (had?.kind !== 'MENTION') break;
    found.unshift(...had.mentions);
    persons -= 4;
  }
  return found;
}

/** "who improved A": nobody made them do so; null where they did something else. */
function changedAt(items: readonly Item[], at: number, end: number): Got | null {
  const verb = items[at];
  const first = mentionIn(items, at + 1, Math.min(end + 1, at + FARTHEST));
  if (verb?.kind !== 'CUE' || !CHANGING.has(verb.cue.role) || first < 0) return null;
  return { mentions: groupAt(items, first, end + 1, false).mentions, isObserved: true };
}

/** "improved", and "lowered", which an adjective is spelled like. */
const CHANGING: ReadonlySet<string> = new Set(['VERB', 'CHANGE']);

/** "were given", "had regularly taken" */
const isHelp = (items: readonly Item[], at: number): boolean =>
  (isWord(items[at], AUXILIARIES) || hasKey(items[at], HAVING)) &&
  (isAdverb(items[at + 1]) || isWord(items[at + 1], BE) || hasKey(items[at + 1], GETTING));

/** Of "people with B who take A" and "people taking A" the place of what they do; -1 elsewhere. */
function placeOfDoing(items: readonly Item[], last: number): number {
  for (let at = last; at > Math.max(0, last - LONGEST); at--) {
    const item = items[at]!;
    if (isWord(item, BOUNDARIES) || item.key === ',') return -1;
    if (item.key === 'who' || (isWord(item, WHO) && isWord(items[at - 1], GROUPS))) return at + 1;
    if (hasKey(item, GETTING) && isSomebody(items[at - 1]) && !isWord(items[at - 1], BE)) return at;
  }
  return -1;
}

/** "received" is a verb as well as a word. */
export const hasKey = (item: Item | undefined, keys: KeySet): boolean =>
  item !== undefined && item.kind !== 'MENTION' && keys.holds(item);
export const isSomebody = (item: Item | undefined): boolean => isWord(item, PERSONS) || isWord(item, GROUPS);

/** Of "in the cells of patients with B", from "of", the place of B; -1 elsewhere. */
export function bearersBehind(items: readonly Item[], from: number): number {
  if (!isWord(items[from], OF_BEARERS)) return -1;
  const persons = wordIn(items, PERSONS, from + 1, from + LONGEST_BEARER);
  if (persons < 0 || items[persons + 1]?.key !== 'with') return -1;
  return items.slice(from, persons).every(({ kind }) => kind === 'WORD')
    ? mentionIn(items, persons + 2, persons + 4)
    : -1;
}
const OF_BEARERS = set('of', 'from', 'in');
/** How many words may stand between where something is and whose it is. */
const LONGEST_BEARER = 5;

/** "People with A have B", in general: "have", "develop", and no "had". */
export const isOfPersonsHaving = (items: readonly Item[], at: number): boolean =>
  /^(?:have|develop|experience)$/.test(items[at]!.key) &&
  items
    .slice(0, at)
    .some((item, place) =>
      item.kind === 'MENTION'
        ? standsForPersons(item.mentions) || isWord(items[place + 1], PLURAL_PERSONS)
        : isWord(item, PLURAL_PERSONS) && items[place + 1]?.key === 'with',
    );
/** "Affected children have", "They have" of those who have something */
const standsForPersons = (mentions: readonly Mention[]): boolean =>
  mentions.some(({ quote }) => /^(?:affected|they$|these \p{L}+$)/iu.test(quote));
const PLURAL_PERSONS = set('people women men patients those individuals adults children');

import { keyIn, wordIn } from './finding.ts';
import type { Item } from './items.ts';
import { HEADS } from '../lexicon.ts';
import { isPlainVerb } from './next-clauses.ts';
import type { Reading } from './reading.ts';
import { isOfOne } from './verb-forms.ts';
import {
  ADJUNCTS,
  BE,
  WITHIN,
  BOUNDARIES,
  COORDINATORS,
  EXAMPLES,
  hasForm,
  INDEFINITE,
  isBefallen,
  isWord,
  POSSESSIVES,
  RELATIVE,
  set,
} from './words.ts';

/**
 * Where the words of a verb's own subject begin: behind the last boundary, behind "that", or behind the "and" that follows an
 * earlier verb; null where the subject is that of the main clause.
 */
export function regionStart(reading: Reading, end: number): number | null {
  const { items, lastVerb } = reading;
  let sawMention = false;
  for (let at = end - 1; at >= 0; at--) {
    const item = items[at]!;
    if (item.kind === 'MENTION') sawMention = true;
    // "A raises B, and it lowers C", "A raises B, and its loss lowers C"
    if (!sawMention && (isWord(item, NOMINATIVE) || isWord(item, POSSESSIVES)) && isWord(items[at - 1], COORDINATORS))
      return at;
    // "A, to which they are bound"
    if (!sawMention && isWord(item, NOMINATIVE) && items[at - 1]?.key === 'which') return at;
    if (isWord(item, BOUNDARIES) && !isBeingAs(items, at, end) && !isWhileDoing(items, at, end)) return at + 1;
    // "A breaks B down faster than C builds it"
    if (sawMention && lastVerb >= 0 && isThan(items, at, end)) return at + 1;
    // "By ensuring that B is there, A does"
    if (
      sawMention &&
      item.key === ',' &&
      at > lastVerb &&
      isWord(items[0], OPENING) &&
      !opensRest(items[at + 1]) &&
      !isAmongNames(items, at)
    )
      return at + 1;
    // "Acting on B, A does": of a list there would be an "and".
    if (sawMention && item.key === ',' && at > lastVerb && isDoing(items[0]) && !isList(items, at, end)) return at + 1;
    // "signs that tell us that A does B"
    if (isTelling(items, at) && at < end - 1) return at + 1;
    if (item.kind === 'WORD' && item.key === 'that' && items[at - 1]?.kind !== 'MENTION') {
      // "The fear is that such a thing does B": what is feared.
      const isTold = REPORTING.test(items[at - 1]?.key ?? '') || isWord(items[at - 1], BE);
      if (sawMention || (at < end - 1 && isTold)) return at + 1;
    }
    // "a way by which A does B"
    if (item.kind === 'WORD' && item.key === 'which' && sawMention && isWord(items[at - 1], ADJUNCTS)) return at + 1;
    if (at > lastVerb) {
      // "A was shown to work, binding to B, to lower C": no new clause.
      const isAside = item.key === ',' && hasForm(items[at + 1], 'GERUND');
      const isSplit =
        lastVerb >= 0 && sawMention && isWord(item, COORDINATORS) && !isAside && !isReported(items, lastVerb, at);
      // "suggests that A is common, and B does"
      if (sawMention && lastVerb >= 0 && item.key === 'and' && items[at - 1]?.key === ',' && closesClause(items, at))
        return at + 1;
      if (isSplit && !joinsSubject(items, at, lastVerb)) return at + 1;
      if (lastVerb < 0 && sawMention && item.key === ',' && opensSplice(items, at, end)) return at + 1;
      if (lastVerb < 0 && sawMention && item.key === 'and' && (closesClause(items, at) || isOfLast(items, at, end)))
        return at + 1;
      // "A flattens, and B can do C"
      if (lastVerb < 0 && sawMention && item.key === 'and' && isBehindVerb(items, at)) return at + 1;
      continue;
    }
    if (lastVerb >= 0) return null;
  }
  return 0;
}

/** "A rises; B and C do D", "A rises, and B and C do D": the second "and" joins what begins the clause. */
function joinsSubject(items: readonly Item[], and: number, lastVerb: number): boolean {
  if (items[and - 1]?.kind !== 'MENTION') return false;
  const behindName = (from: number): number => {
    let at = from;
    while (at > lastVerb && from - at <= MOST_BEFORE_NAME && isPlainWord(items[at]!)) at--;
    return at;
  };
  const first = behindName(and - 2);
  // "A in the B and the C do"
  const isPlace = items[first]?.kind === 'MENTION' && first > lastVerb && isWord(items[first + 1], WITHIN);
  const at = isPlace ? behindName(first - 1) : first;
  if (at <= lastVerb) return false;
  return items[at]!.key === ';' || (isWord(items[at], COORDINATORS) && items[at - 1]?.key === ',' && at - 1 > lastVerb);
}
const isPlainWord = (item: Item): boolean =>
  item.kind === 'WORD' && !isWord(item, BOUNDARIES) && !isWord(item, COORDINATORS) && item.key !== ',';
const MOST_BEFORE_NAME = 4;

/** Whether a comma before "and" stands behind a word of its own: no list of names. */
const isBehindVerb = (items: readonly Item[], and: number): boolean => {
  const [name, verb, comma] = items.slice(Math.max(0, and - 3), and);
  return comma?.key === ',' && name?.kind === 'MENTION' && verb?.kind === 'WORD' && !isWord(verb, HEADS);
};

/** "A grows under load, B": whether a clause of its own begins behind a comma, as in a list there would be an "and". */
function opensSplice(items: readonly Item[], comma: number, end: number): boolean {
  const before = items.slice(0, comma);
  // "A, B does": no clause goes before.
  if (items[end - 1]?.kind !== 'MENTION' || !before.some(isHappening)) return false;
  const isName = items.slice(comma + 1, end - 1).every((item) => isPlainWord(item) || item.kind === 'CUE');
  return isName && before.some(({ kind }) => kind === 'MENTION') && wordIn(items, EXAMPLES, 0, end) < 0;
}

const isHappening = (item: Item, at: number, before: readonly Item[]): boolean =>
  item.kind === 'MENTION' ? item.mentions.some(isBefallen) : isWord(item, BE) || isPlainVerb(before, at);

/** "A is common in B, and C harms": the verb is told of one alone. */
function isOfLast(items: readonly Item[], and: number, end: number): boolean {
  if (items[and - 1]?.key !== ',' || items[end - 1]?.kind !== 'MENTION') return false;
  return isOfOne(items[end]) && items.slice(and + 1, end - 1).every(isPlainWord);
}

/** "faster than C does", and not "rather than C, A does" */
const isThan = (items: readonly Item[], at: number, end: number): boolean =>
  items[at]!.kind === 'WORD' &&
  items[at]!.key === 'than' &&
  !/^(?:rather|other)$/.test(items[at - 1]?.key ?? '') &&
  !items.slice(at, end).some(({ kind, key }) => kind === 'WORD' && key === ',');

const OPENING = set('by', 'through', 'when', 'while', 'because', 'although', 'since');
/** "While A, B and C were": whether names alone stand before a comma. */
const isAmongNames = (items: readonly Item[], comma: number): boolean =>
  items.slice(1, comma).every((item) => item.kind === 'MENTION' || isWord(item, COORDINATORS));
/** Whether a comma does not end an opening, but goes on in a list or opens a relative clause. */
const opensRest = (item: Item | undefined): boolean =>
  item === undefined || isWord(item, COORDINATORS) || isWord(item, RELATIVE) || isWord(item, ADJUNCTS);

/** Who is told something. */
const isTelling = (items: readonly Item[], at: number): boolean =>
  items[at]!.key === 'that' && isWord(items[at - 1], TOLD);
/** Whether what somebody is told, or what is shown, begins between two places. */
export const tellsThat = (items: readonly Item[], from: number, to: number): boolean =>
  items.slice(from, to).some((_, past) => isTelling(items, from + past) || isShowing(items, from + past));
/** "The loss of A suggests that B acts to": what shows something does not do what it shows. */
const isShowing = (items: readonly Item[], at: number): boolean =>
  items[at]!.key === 'that' && items[at - 1]?.kind !== 'MENTION' && REPORTING.test(items[at - 1]?.key ?? '');
const TOLD = set('us', 'me', 'doctors', 'scientists', 'researchers');
const NOMINATIVE = set('it', 'they', 'this', 'these');

/** Of "A, the loss of B while keeping C, is" "while": no new clause. */
const isWhileDoing = (items: readonly Item[], at: number, end: number): boolean =>
  items[at]!.key === 'while' &&
  items.slice(at + 1, at + 3).some((item) => item.kind !== 'MENTION' && /.{3}ing$/.test(item.key)) &&
  items[end - 1]?.key !== ',' &&
  keyIn(items, ',', at, end) > 0;

/** "acts as", "is known as": no new clause. */
const isBeingAs = (items: readonly Item[], as: number, end: number): boolean =>
  items[as]!.key === 'as' &&
  (items[as + 1]?.key === 'well' ||
    isRole(items, as, end) ||
    AGES.has(items[as + 2]?.key ?? '') ||
    items[as - 1]?.key === 'well' ||
    BEING.test(items[as - 1]?.key ?? ''));
/** "use A as a B to do C": in what role, and no clause of its own. */
const isRole = (items: readonly Item[], as: number, end: number): boolean =>
  isWord(items[as + 1], INDEFINITE) &&
  items[end]?.key === 'to' &&
  items.slice(as + 2, end).every(({ kind }) => kind !== 'CUE');
/** "as a child": when, and no clause of its own. */
const AGES = set('baby', 'child', 'kid', 'teen', 'teenager', 'adult', 'infant', 'toddler');
const BEING =
  /^(?:act|serv|function|work|known|used|such|studied|tested|promoted|recommended|regarded|considered|described|proposed|touted)/;

/** "these data show that X does": these data do nothing, whatever X is. */
export const REPORTING =
  /^(?:show|demonstrat|establish|indicat|suggest|reveal|f[io]u?nd|conclu|report|confirm|observ|hypothes|propos|know|evidence|impl[iy]|given|fact|clear|likely|possible)/;

/** "A is common, and": whether a clause without a cue ends before an "and". */
const closesClause = (items: readonly Item[], and: number): boolean => {
  // "It is known that A is common, and": behind "that".
  const shown = items.findLastIndex((_, at) => at < and && isShowing(items, at)) + 1;
  const be = wordIn(items, BE, shown);
  return be > shown && be < and && wordIn(items, RELATIVE, shown, and) < 0;
};

/** "suggests that A and B do": behind "that" A is no object of the verb, but a subject with B. */
const isReported = (items: readonly Item[], verb: number, end: number): boolean =>
  items
    .slice(verb + 1, end)
    .some(({ kind, key }, past) => kind === 'WORD' && key === 'that' && items[verb + past]!.kind !== 'MENTION') &&
  // "suggests that A is B, and C does": of C.
  !(items[end - 1]?.key === ',' && wordIn(items, BE, verb + 1, end) >= 0);

const isDoing = (item: Item | undefined): boolean => item?.kind !== 'MENTION' && /.{3}ing$/.test(item?.key ?? '');
const isList = (items: readonly Item[], from: number, to: number): boolean =>
  items.slice(from, to).some(({ key }) => key === 'and' || key === 'or');

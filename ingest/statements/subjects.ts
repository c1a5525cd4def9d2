import type { Mention } from '../../schema/model.ts';
import { antecedentOf, hasAntecedent } from './antecedents.ts';
import {
  beforeContrast,
  isBehindUnnamedAside,
  behindJoint,
  isOfDefiniteNoun,
  isOfNextNoun,
  isOfOthers,
  isOfOwnUnnamed,
  isOfPlainNoun,
  isOfPlainPlural,
  isUnknown,
  meansBefore,
  placeOfCase,
  raised,
} from './beside-subjects.ts';
import { isHelp } from './beside-verbs.ts';
import { isNeededFor } from './causing.ts';
import { dosedBefore } from './doses.ts';
import { heldByFare } from './fare.ts';
import { keyIn, mentionIn, nameIn, wordIn } from './finding.ts';
import { kindOf } from './referring.ts';
import { type Group, groupAt, isFollowedByVerb, TAKING } from './groups.ts';
import type { Item } from './items.ts';
import { ownerOfJob } from './jobs.ts';
import { isPlural, isPrefixed, leading } from './leading.ts';
import { HEADS, KINDS, PERSONS } from '../lexicon.ts';
import { ownClauseBehind } from './next-clauses.ts';
import { isBred, isOfGenes, relativeApart } from './nameless.ts';
import { openingMeans, READERS } from './opening-means.ts';
import { gotByPersons } from './persons.ts';
import type { Reading } from './reading.ts';
import { REPORTING, regionStart, tellsThat } from './regions.ts';
import { isPointed, placeOf } from './told.ts';
import { isOfOne } from './verb-forms.ts';
import {
  ADJUNCTS,
  AMONG,
  AND,
  AUXILIARIES,
  BE,
  BOUNDARIES,
  COORDINATORS,
  DASHES,
  DENYING,
  DETERMINERS,
  ENOUGH,
  EXAMPLES,
  FINITE,
  hasForm,
  INDEFINITE,
  isAdverb,
  isDone,
  isWord,
  OBJECT_PRONOUNS,
  RELATIVE,
  set,
} from './words.ts';

/** How a verb stands: behind which word, past its auxiliaries, and whether a form of "be" or "to" is among these. */
export interface Position {
  /** The place of the item before the auxiliaries; -1 at the beginning. */
  readonly before: number;
  readonly hasBe: boolean;
  readonly hasTo: boolean;
}

const MOST_BEFORE_ANTECEDENT = 8;
/** Subjects that are no mechanism and stand for none. */
const UNNAMED = set('nobody we you he she people one i everybody researchers scientists experts doctors women men');

/** "B levels in obese women": of B, and not of the women. */
const isOfPersons = (items: readonly Item[], persons: number): boolean =>
  PERSONS.has(items[persons]!.key) &&
  items[persons - 1]?.kind === 'MENTION' &&
  isWord(items[persons - 2], AMONG) &&
  (items[persons - 3]?.kind === 'MENTION' || HEADS.has(items[persons - 3]?.key ?? ''));

/** "which means that your body cannot": of the body, and of nothing that was named. */
const isOfBody = (items: readonly Item[], noun: number): boolean =>
  items[noun]?.key === 'body' &&
  isWord(items[noun - 1], DETERMINERS) &&
  BEFORE_BODY.has(items[noun - 2]?.key ?? '') &&
  (isWord(items[noun + 1], FINITE) || isWord(items[noun + 1], DENYING) || hasForm(items[noun + 1], 'FINITE'));

const BEFORE_BODY = set('that which means meaning so because since');

const PERFECT = set('has', 'have', 'had');
/** "which in turn lowers" */
const isInTurn = (items: readonly Item[], at: number): boolean => {
  const last = items[at];
  if (last === undefined || !ENDS_IN_TIME.holds(last)) return false;
  const pair = `${items[at - 1]?.key ?? ''} ${last.key}`;
  return pair === 'in turn' || (IN_TIME.has(pair) && isWord(items[at - 2], RELATIVE));
};
const ENDS_IN_TIME = set('turn time times part general');
const IN_TIME: ReadonlySet<string> = new Set(['over time', 'in time', 'in part', 'at times', 'in general']);

const SEEMING = set('seem', 'seems', 'seemed', 'appear', 'appears', 'appeared', 'tend', 'tends', 'tended');

/** Steps back from a verb over its adverbs and auxiliaries. */
export function positionOf(items: readonly Item[], verb: number): Position {
  let hasBe = false;
  let hasTo = false;
  let before = verb - 1;
  for (; before >= 0; before--) {
    const item = items[before];
    if (isWord(item, BE)) hasBe = true;
    // "A seems to do B": as "A does B".
    else if (item?.kind === 'WORD' && item.key === 'to') hasTo = !isWord(items[before - 1], SEEMING);
    // "which has been": no having.
    else if (item?.kind === 'CUE' && item.cue.role === 'HAVING' && PERFECT.has(item.key)) continue;
    else if (isInTurn(items, before)) before--;
    else if (isHelp(item)) continue;
    // "potently and persistently"
    else if (item?.key === 'and' && isAdverb(items[before - 1]) && isAdverb(items[before + 1])) before--;
    else if (!isAdverb(item) && !isWord(item, AUXILIARIES)) break;
  }
  return { before, hasBe, hasTo };
}

/** The subject of a verb that stands for itself, by what is before it. */
export function finiteSubject(reading: Reading, { before, hasTo, hasBe }: Position): readonly Mention[] {
  const { items } = reading;
  const item = items[before];
  // "those who": of persons.
  if ((item?.key === 'who' || item?.key === 'that') && isWord(items[before - 1], PERSONS)) return [];
  const got = gotByPersons(items, before);
  const dosed = got === null || got.mentions.length === 0 ? dosedBefore(reading, before) : null;
  if (dosed !== null) return dosed;
  if (got !== null) return got.mentions;
  // "blocking it lowers B": what is done to it does.
  const doing = items[before - 1];
  if (isWord(item, OBJECT_PRONOUNS) && hasForm(doing, 'GERUND')) return [];
  // "A does B, and a lack of it": of A.
  if (isPointed(items, before) && reading.main.length > 0) return reading.main;
  const apart = beforeContrast(items, before);
  if (apart !== null) return apart < 0 ? [] : finiteSubject(reading, { before: apart, hasBe, hasTo });
  if (item?.key === 'this' && hasBe && isWord(items[before - 1], AND)) return raised(reading);
  const meant = meansBefore(items, before) ? reading.memory.subject : null;
  if (meant !== null) return item!.key === 'it' && isPlural(meant) ? [] : meant;
  if (items[before + 1]?.key === 'both' && (item === undefined || isWord(item, BOUNDARIES))) {
    const two = bothOf(reading, before);
    if (two !== null) return two;
  }
  const maker = makerOfKind(reading, before);
  if (maker.length > 0) return maker;
  if (isWord(item, RELATIVE) && hasAntecedent(items, before)) return antecedentOf(reading, before);
  if (isWord(item, RELATIVE)) return [];
  if (isWord(item, UNNAMED) && !isOfPersons(items, before))
    return isWord(item, READERS) ? openingMeans(items, before) : [];
  if (!hasTo && isOfBody(items, before)) return [];
  if (hasTo && !hasBe && KNOWN.test(items[before + 1]?.key ?? '')) {
    // "A blocks molecules known to do B": nothing of A.
    const isObject = item?.kind === 'WORD' && item.key !== ',' && reading.lastVerb >= 0;
    return isObject && !items.slice(reading.lastVerb, before).some(({ kind }) => kind === 'MENTION')
      ? []
      : antecedentOf(reading, before + 1);
  }
  const owner = hasTo && hasBe ? ownerOfJob(items, before) : -1;
  if (owner >= 0) return ownerOf(reading, owner);
  const again = namedBefore(reading, before);
  if (again !== null) return again;
  if (isOfGenes(items, before) || (hasTo && isBred(items, before))) return [];
  const parted = relativeApart(items, before);
  if (parted >= 0) return antecedentOf(reading, parted);
  if (isOfPlainPlural(items, before) || isOfPlainNoun(items, before) || isOfOwnUnnamed(items, before)) return [];
  if (reading.lastVerb >= 0 && isOfNextNoun(items, before)) return [];
  if (isOfDefiniteNoun(items, before)) return leading(reading, before - 1, before + 1);
  if (reading.lastVerb >= 0 && (isOfOthers(items, before) || isUnknown(items, before))) return [];
  // "Steps aimed at lowering A do B": what is done to A does.
  const isAim = reading.lastVerb >= 0 && isWord(items[positionOf(items, reading.lastVerb).before], AIMS);
  if (isAim && item?.kind === 'MENTION' && item.mentions.some((one) => reading.objects.includes(one)))
    return reading.objects;
  const where = placeOfCase(items, before, hasTo);
  if (where > 0) return leading(reading, clauseStart(items, where), where);
  const own = ownSubjectBehindComma(reading, before + 1);
  if (own !== null) return leading(reading, own, before + 1);
  const held = heldByFare(reading, before);
  if (held.length > 0) return held;
  const members = membersBefore(items, before);
  if (members.length > 0) return members;
  // "The strand, to which A binds, does B": not of A.
  if (isBehindUnnamedAside(items, before)) return [];
  const aside = beforeAside(reading, before);
  // "Drugs that mimic A, a hormone that does B, do C": of the drugs.
  if (aside > 0 && isOfUnnamed(items, clauseStart(items, aside), aside)) return [];
  if (aside > 0) return leading(reading, behindJoint(items, clauseStart(items, aside), aside), aside);
  const acting = hasTo ? actingBefore(items, before) : isWord(item, AND) ? actingBeyond(reading, before) : [];
  if (acting.length > 0) return acting;
  // "cutting D, eating A to do B": A does.
  const taken = hasTo ? takenBefore(items, before) : [];
  if (taken.length > 0) return taken;
  // "not enough A to do B": A does.
  const sufficing = hasTo ? sufficingBefore(items, before) : [];
  if (sufficing.length > 0) return sufficing;
  const verb = items[reading.lastVerb];
  // "B relies on A to do C": neither of A nor of B can it be told.
  if (hasTo && verb?.kind === 'CUE' && verb.cue.role === 'VERB' && verb.cue.reversed) {
    // "A is needed to do C", "B needs A to do C": of A.
    if (before === reading.lastVerb && isNeededFor(reading, before)) return reading.subject;
    return item?.kind === 'MENTION' && isNeededFor(reading, before) ? reading.objects : [];
  }
  // "not only does this, but also that": the subject stays.
  const upTo = item?.key === 'but' ? before : before + 1;
  const follows =
    reading.lastVerb >= 0 && !hasBoundary(items, reading.lastVerb, upTo) && !tellsThat(items, reading.lastVerb, upTo);
  const relative = follows && isWord(item, COORDINATORS) ? relativeBefore(reading, before) : -1;
  if (relative >= 0) return antecedentOf(reading, relative);
  if (follows && isWord(item, COORDINATORS) && closesRelative(reading, before)) return reading.main;
  const main = follows && isWord(item, COORDINATORS) ? mainBehindClause(reading, before) : -1;
  if (main >= 0) return leading(reading, main, before + 1);
  // "A chews B, and C follows to do D", "…, and a second crew, the Cs, does D": C does.
  const isNext = (follows || reading.lastVerb < 0) && (hasTo || item?.key === ',');
  const nextClause = isNext ? ownClauseBehind(items, reading.lastVerb, before) : -1;
  if (nextClause >= 0) return leading(reading, nextClause, before + 1);
  if (follows && (hasTo || isWord(item, COORDINATORS))) return reading.subject;
  const end = beforeDashes(items, before + 1);
  const start = regionStart(reading, end);
  if (start === null && reading.main.length === 0) return beforeRestriction(reading, before);
  if (start === null) return reading.subject.length > 0 ? reading.main : [];
  return leading(reading, start, end);
}

/** A of "A, whose job is to", "A's role is to", and what "its role is to" speaks of. */
function ownerOf(reading: Reading, at: number): readonly Mention[] {
  const item = reading.items[at]!;
  if (item.kind === 'MENTION') return item.mentions;
  if (item.key === 'whose') return antecedentOf(reading, at);
  const { subject } = reading.memory;
  if (reading.items.slice(0, at).some(({ kind }) => kind === 'MENTION')) return leading(reading, at, at + 1);
  return item.key === 'its' && isPlural(subject) ? [] : subject;
}

/** "they release chemicals that do B": who releases them, where they have no name. */
function makerOfKind({ items, lastVerb, subject }: Reading, relative: number): readonly Mention[] {
  const [verb, kind] = [items[lastVerb], items[relative - 1]];
  if (items[relative]?.key !== 'that' || kind?.kind !== 'WORD' || !KINDS.has(kind.key)) return [];
  const isMade = verb?.kind === 'CUE' && verb.cue.role === 'VERB' && verb.cue.predicate === 'PRODUCES';
  return isMade && lastVerb >= relative - MOST_BEFORE_KIND && !items.slice(lastVerb, relative).some(isNamed)
    ? subject
    : [];
}
const isNamed = ({ kind }: Item): boolean => kind === 'MENTION';
/** How many items before "that" a verb may stand whose object is a kind without a name. */
const MOST_BEFORE_KIND = 4;

/** "A and B are signs, because both do C", "Both do C": the two that were named; null where there are not two. */
function bothOf({ items, main, memory }: Reading, before: number): readonly Mention[] | null {
  const first = mentionIn(items, 0, Math.max(0, before));
  const here = main.length > 0 || first < 0 ? main : groupAt(items, first, before, false).mentions;
  return [here, memory.subject].find((some) => some.length === 2) ?? null;
}

/** "When A meets B cells, the cells do C": the last of that kind in the sentence. */
function namedBefore({ items, categoryOf }: Reading, noun: number): readonly Mention[] | null {
  const kind = items[noun]?.kind === 'WORD' && items[noun - 1]?.key === 'the' ? kindOf(items[noun]!.key) : undefined;
  if (kind === undefined) return null;
  for (let at = noun - 1; at >= 0; at--) {
    const item = items[at]!;
    if (item.kind === 'MENTION' && item.mentions.every((one) => categoryOf(one) === kind)) return item.mentions;
  }
  return null;
}

/** A and B of "disorders that do this, such as A and B, do": what is told of these. */
function membersBefore(items: readonly Item[], end: number): readonly Mention[] {
  if (items[end]?.key !== ',' || items[end]!.kind !== 'WORD' || items[end - 1]?.kind !== 'MENTION') return [];
  for (let at = end - 2; at > Math.max(0, end - LONGEST_ASIDE); at--) {
    const item = items[at]!;
    if (item.kind === 'CUE' || isWord(item, RELATIVE)) return [];
    if (!EXAMPLES.has(item.key) || items[at - 1]?.key !== ',') continue;
    const first = item.key === 'such' ? at + 2 : at + 1;
    return items[first]?.kind === 'MENTION' ? groupAt(items, first, end, false).mentions : [];
  }
  return [];
}

/** Of "When A does this, B leaks and does" the place behind the comma, where what B does first is no cue; -1 elsewhere. */
function mainBehindClause({ items, lastVerb }: Reading, joint: number): number {
  // "Made when B does this, A does and does"
  const isOpening = isWord(items[0], SUBORDINATING) || (items[0]?.kind === 'CUE' && isWord(items[1], SUBORDINATING));
  if (!isOpening || items[joint]!.key === ',') return -1;
  const comma = keyIn(items, ',', lastVerb + 1, joint);
  return comma >= 0 && nameIn(items, comma + 1, comma + 4) >= 0 ? comma + 1 : -1;
}
const SUBORDINATING = set('when', 'once', 'as', 'because', 'since', 'if', 'after');

/** A of "for A to enter the blood and", where what A does first is no cue. */
function actingBeyond({ items, lastVerb }: Reading, and: number): readonly Mention[] {
  for (let to = and - 1; to > Math.max(lastVerb, and - LONGEST_DEED); to--) {
    const item = items[to]!;
    if (item.kind === 'CUE' || isWord(item, BOUNDARIES) || item.key === ',') return [];
    if (item.key === 'to' && item.kind === 'WORD')
      return items[to + 1]?.kind === 'WORD' ? actingBefore(items, to - 1) : [];
  }
  return [];
}
/** How many items may tell what is done first. */
const LONGEST_DEED = 7;

/** A of "for the A" right before "to", and of "for the A cells". */
function actingBefore(items: readonly Item[], before: number): readonly Mention[] {
  const last = HEADS.has(items[before]?.key ?? '') ? before - 1 : before;
  const item = items[last];
  const preposition = isWord(items[last - 1], DETERMINERS) ? last - 2 : last - 1;
  const opener = items[preposition];
  const isFor = opener?.key === 'for' || (opener?.kind === 'CUE' && opener.cue.role === 'COPULA');
  return item?.kind === 'MENTION' && isFor ? item.mentions : [];
}

/** A of "eating A", "adding fresh A" right before "to". */
function takenBefore(items: readonly Item[], last: number): readonly Mention[] {
  if (items[last]?.kind !== 'MENTION') return [];
  const group = groupBefore(items, last + 1);
  const first = placeOf(items, group[0]!);
  const taking = items[first - 1]?.kind === 'WORD' && !TAKING.has(items[first - 1]!.key) ? first - 2 : first - 1;
  // "A works, using B to do C": A does.
  const opening = items.slice(0, items.findIndex(({ kind }) => kind !== 'WORD') + 1);
  const isOfMain =
    items[taking]?.key === 'using' &&
    opening.at(-1)?.kind === 'MENTION' &&
    !opening.some(({ key }) => key.endsWith('ing'));
  return TAKING.has(items[taking]?.key ?? '') && !isOfMain ? group : [];
}

/** A of "enough A" right before "to". */
function sufficingBefore(items: readonly Item[], last: number): readonly Mention[] {
  if (items[last]?.kind !== 'MENTION') return [];
  const group = groupBefore(items, last + 1);
  const first = placeOf(items, group[0]!);
  return items.slice(Math.max(0, first - 3), first).some(({ key }) => ENOUGH.has(key)) ? group : [];
}

/** Of "A blocks B, which settles here and does C" the place of "which", where no cue is what B does first; -1 elsewhere. */
function relativeBefore({ items, lastVerb }: Reading, joint: number): number {
  // "a protein that builds bone, lowers C": "builds bone" is a name.
  const done = items[joint - 1];
  if (done?.kind === 'MENTION' && done.mentions.every(isDone) && isWord(items[joint - 2], RELATIVE)) return joint - 2;
  if (items[joint]!.key === ',') return -1;
  for (let at = joint - 1; at > lastVerb; at--) {
    const item = items[at]!;
    if (item.key === ',' && !isWord(items[at + 1], RELATIVE)) return -1;
    if (!isWord(item, RELATIVE)) continue;
    const named = items.slice(Math.max(lastVerb + 1, at - 3), at).findLast(({ kind }) => kind === 'MENTION');
    if (named?.kind !== 'MENTION' || items[at + 1]?.kind !== 'WORD') return -1;
    // "cells that rush there and do C"
    const isBare = isPlural(named.mentions) && !isWord(items[at + 1], FUNCTIONAL);
    return isBare || /[^s]s$/.test(items[at + 1]!.key) ? at : -1;
  }
  return -1;
}

const FUNCTIONAL = set(AUXILIARIES, ADJUNCTS, COORDINATORS, 'a an the you we they it');

/** "A raises B, the hormone that does C, and lowers D": A does. */
function closesRelative({ items, lastVerb, main }: Reading, and: number): boolean {
  if (main.length === 0 || items[and - 1]?.key !== ',' || items[and]!.key === ',') return false;
  const relative = positionOf(items, lastVerb).before;
  // "A lowers Bs, which build C, and raises D": A does, as the verb is in the singular.
  const [told, next] = [items[lastVerb], items[and + 1]];
  const isPluralTold = hasForm(told, 'BASE');
  if (items[relative]?.key === 'which' && isPluralTold && isOfOne(next)) return true;
  const explains = keyIn(items, ',', Math.max(0, relative - LONGEST_KIND), relative) >= 0;
  return items[relative]?.key === 'that' && explains;
}
/** How many items may tell of what kind something is, from the comma to "that". */
const LONGEST_KIND = 6;

/** "A, known to do B": A. */
const KNOWN = /^(?:known|shown|thought|believed|found)$/;

/** Of "A, in which B does C, does" and "A, a hormone that does B, does" the place of the first comma; -1 elsewhere. */
function beforeAside({ items }: Reading, end: number): number {
  if (items[end]?.key !== ',' || items[end]!.kind !== 'WORD') return -1;
  for (let at = end - 1; at > Math.max(0, end - LONGEST_ASIDE); at--) {
    const item = items[at]!;
    if (isWord(item, DASHES) || item.key === ';') return -1;
    if (item.kind !== 'WORD' || item.key !== ',' || items[at - 1]?.kind !== 'MENTION') continue;
    const next = items[at + 1]!;
    const opens =
      isWord(next, RELATIVE) ||
      (isWord(next, IF) && items[at + 2]?.kind !== 'MENTION') ||
      (isWord(next, ADJUNCTS) && isWord(items[at + 2], RELATIVE));
    const inside = items.slice(at + 2, end);
    const explains =
      (isWord(next, INDEFINITE) && inside.some((one) => isWord(one, RELATIVE))) ||
      (isWord(next, NAMING) && !inside.some((one) => isWord(one, COORDINATORS)));
    if (!opens && !explains) continue;
    return items.slice(clauseStart(items, at), at).some(isVerb) ? -1 : at;
  }
  return -1;
}
/** Whether what is named between two places only tells which of things without a name are meant. */
function isOfUnnamed(items: readonly Item[], from: number, to: number): boolean {
  const relative = wordIn(items, RELATIVE, from + 1, to);
  const noun = items[relative - 1]?.key ?? '';
  return relative > 0 && !REPORTING.test(noun) && items.slice(from, relative).every(({ kind }) => kind === 'WORD');
}
const LONGEST_ASIDE = 20;
/** "A, if left alone, does": what is told on a condition is told of A. */
const IF = set('if', 'when', 'once', 'unless', 'especially', 'particularly');
const NAMING = set('a', 'an', 'the', 'one', 'also', 'as', 'known', 'called');

/** Of "A that does B does": A, behind whose object the main verb stands. */
function beforeRestriction(reading: Reading, end: number): readonly Mention[] {
  const { items, lastVerb } = reading;
  let relative = lastVerb - 1;
  while (isWord(items[relative], BE) || isAdverb(items[relative])) relative--;
  const noun = items[relative - 1];
  const isRestricted = isWord(items[relative], RELATIVE) && (noun?.kind === 'MENTION' || noun?.key === 'those');
  if (!isRestricted || items[end]?.kind !== 'MENTION') return reading.subject.length > 0 ? reading.main : [];
  return leading(reading, clauseStart(items, relative), relative);
}

const isVerb = (item: Item): boolean =>
  item.kind === 'CUE' ? item.cue.role === 'VERB' || item.cue.role === 'HAVING' : isWord(item, AUXILIARIES);

export function clauseStart(items: readonly Item[], end: number): number {
  let at = end;
  while (at > 0 && !isWord(items[at - 1], BOUNDARIES)) at--;
  return at;
}

/** Of "A — that is, … — does" the place of the first dash; else the end itself. */
function beforeDashes(items: readonly Item[], end: number): number {
  if (!isWord(items[end - 1], DASHES)) return end;
  for (let at = end - 2; at > 0; at--) if (isWord(items[at], DASHES)) return at;
  return end;
}

/** The nearest coordinated mechanisms before a place. */
export function groupBefore(items: readonly Item[], end: number): readonly Mention[] {
  const floor = Math.max(0, end - 30);
  let last = end - 1;
  while (last >= floor && (items[last]!.kind !== 'MENTION' || isPrefixed(items, last))) {
    if (end - last > MOST_BEFORE_ANTECEDENT || isWord(items[last], BOUNDARIES)) return [];
    last--;
  }
  if (last < floor) return [];
  for (let from = floor; from <= last; from++) {
    if (items[from]!.kind !== 'MENTION') continue;
    const group = groupAt(items, from, end, false);
    if (group.to > last) return behindPlace(items, group, end) ?? group.mentions;
    from = group.to - 1;
  }
  return [];
}

/** Of "In A, B and C do" and "In D, E and others, B and C do" B and C: the comma is that of an opening, and none of a list; null elsewhere. */
function behindPlace(items: readonly Item[], { from, to, mentions }: Group, end: number): readonly Mention[] | null {
  const start = clauseStart(items, from);
  const opens = isWord(items[start], ADJUNCTS) && from - start <= LONGEST_PLACE;
  if (mentions.length < 2 || !opens) return null;
  if (items.slice(start, from).some((item) => item.kind !== 'WORD' || isWord(item, COMMA))) return null;
  const and = items.findLastIndex((item, at) => at < to && at > from && isWord(item, AND));
  const last = and < 0 ? -1 : keyIn(items, ',', and, to);
  const comma = last > 0 ? last : from + 1;
  if (items[comma]!.key !== ',') return null;
  const next = mentionIn(items, comma + 1);
  return next < to && !isWord(items[comma + 1], AND) ? groupAt(items, next, end, false).mentions : null;
}
/** How many words may stand between a preposition and the place it goes with. */
const LONGEST_PLACE = 4;
const COMMA = set(',');

/** "If …, a diet may not be enough to …": where the main clause begins behind a clause that came first. */
export function ownSubjectBehindComma({ items, lastVerb }: Reading, end: number): number | null {
  for (let at = end - 1; at > lastVerb && lastVerb >= 0; at--) {
    if (items[at]!.kind !== 'WORD' || items[at]!.key !== ',') continue;
    const mention = mentionIn(items, at + 1, Math.min(at + 6, end));
    if (mention < 0 || items.slice(at + 1, mention).some((item) => isWord(item, COORDINATORS) || item.kind === 'CUE'))
      continue;
    let next = mention + 1;
    while (isAdverb(items[next])) next++;
    if (next < end && (isWord(items[next], BE) || isWord(items[next], FINITE))) return at + 1;
  }
  return null;
}

const hasBoundary = (items: readonly Item[], from: number, to: number): boolean =>
  wordIn(items, BOUNDARIES, from, to) >= 0;

export const AIMS = set('on', 'at');
const LONGEST_OPENING = 40;

/** The mechanisms behind the comma that ends an opening phrase: "By blocking A, B …" */
export function behindOpening(items: readonly Item[], from: number): readonly Mention[] {
  for (let comma = from + 1; comma < Math.min(items.length, from + LONGEST_OPENING); comma++) {
    if (items[comma]!.kind !== 'WORD' || items[comma]!.key !== ',') continue;
    const subject = mentionIn(items, comma + 1, comma + 6);
    if (subject < 0 || items.slice(comma, subject).some(({ kind }) => kind === 'CUE')) continue;
    const { mentions, to } = groupAt(items, subject, items.length, false);
    // "accounting for A, B or C would": what is accounted for.
    if (isFollowedByVerb(items, to) && keyIn(items, 'or', subject, to) < 0) return mentions;
  }
  return [];
}

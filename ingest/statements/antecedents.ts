import type { Mention } from '../../schema/model.ts';
import { keyIn, mentionIn } from './finding.ts';
import { BARE_NOUN, groupAt, opensParallel } from './groups.ts';
import { isMatter, isProcess } from './effects.ts';
import type { Item } from './items.ts';
import { isPlural, isSingular } from './leading.ts';
import { isOfAgents } from './subject-heads.ts';
import { CLASSES, HEADS } from '../lexicon.ts';
import { isOfUnnamedGenes, isUnnamedGene } from './nameless.ts';
import type { Reading } from './reading.ts';
import { isKindNoun, kindOf } from './referring.ts';
import { clauseStart, finiteSubject, groupBefore, positionOf } from './subjects.ts';
import { placeOf } from './told.ts';
import { actingOnUnnamed, actingSubject, isHolding } from './unnamed.ts';
import { FUNCTION_WORDS, isOfOne, isPlainNoun } from './verb-forms.ts';
import {
  ADJUNCTS,
  ARTICLES,
  BE,
  BOUNDARIES,
  DASHES,
  EXAMPLES,
  hasForm,
  INDEFINITE,
  isAdverb,
  isWord,
  POINTING,
  RELATIVE,
  set,
} from './words.ts';

/** The place of "is" in "A is the substance that", where no mechanism stands between; -1 elsewhere. */
export function beOf(items: readonly Item[], relative: number): number {
  for (let at = relative - 1; at > Math.max(0, relative - 9); at--) {
    const item = items[at]!;
    if (isWord(item, BE)) return at < relative - 1 ? at : -1;
    if (item.kind !== 'WORD' || isWord(item, BOUNDARIES) || item.key === ',') return -1;
  }
  return -1;
}

/** "…, which" and "cells that activate", not "shows that cells activate". */
export const hasAntecedent = (items: readonly Item[], relative: number): boolean =>
  beOf(items, relative) >= 0 ||
  items
    .slice(Math.max(0, relative - (items[relative]!.key === 'that' ? 4 : 7)), relative)
    .some(({ kind }) => kind === 'MENTION');

const EVENTS = set('effects changes responses results findings');

/** What "which" stands for; of "A is the protein that …" A. */
export function antecedentOf(reading: Reading, relative: number): readonly Mention[] {
  const { items } = reading;
  // "those that": of what is not named.
  if (items[relative - 1]?.key === 'those') return [];
  // "A lowers B, effects that": of all that was told.
  if (isWord(items[relative - 1], EVENTS) && items[relative - 2]?.key === ',') return [];
  // "A is destroyed during B, a process that": of what was told.
  if (isEventBehindAdjunct(items, relative)) return [];
  const cleft = cleftBefore(items, relative);
  if (cleft !== null) return cleft;
  const acting = isWord(items[relative], RELATIVE) ? actingOnUnnamed(items, relative) : null;
  if (acting !== null) return isHolding(acting) ? actingSubject(reading, acting) : [];
  if (isOfDeterminedNoun(items, relative)) return [];
  const be = beOf(items, relative);
  if (be >= 0) return finiteSubject(reading, positionOf(items, be));
  const made = madeBefore(items, relative);
  if (made > 0) return antecedentOf(reading, made);
  if (!isWord(items[relative], RELATIVE) && isUnnamedGene(items, relative - 1)) {
    const told = actingOnUnnamed(items, relative);
    return told !== null && isHolding(told) ? actingSubject(reading, told) : [];
  }
  // "A – like B – that": of B.
  const end = isWord(items[relative - 1], DASHES) ? relative - 1 : relative;
  const list = withoutIllness(reading, lastOfList(items, end, groupBefore(items, end)));
  // "an A-shifted form, which": of the form.
  if (list.length > 0 && isShifted(items, placeOf(items, list.at(-1)!))) return [];
  // "the expression of genes required for B": of the genes.
  if (list.length > 0 && isOfUnnamedGenes(list.at(-1)!)) return [];
  const group = explained(reading, namedBefore(items, list));
  const example = exampleBefore(items, relative, group);
  if (example.length > 0) return example;
  const first = placeOf(items, group[0]!);
  if (!isWord(items[relative], RELATIVE) && isTopic(items, first)) return [];
  const used = usedFor(items, relative, first);
  if (used.length > 0) return used;
  if (isOfOthers(items, relative, group) || (items[relative]?.key === 'which' && isOfAgents(items, first))) return [];
  if (isOfClause(reading, relative, group)) return reading.subject;
  const kindOfPlace = beBeforeKindOf(reading, group, first);
  if (kindOfPlace >= 0) return finiteSubject(reading, positionOf(items, kindOfPlace));
  const inPlace = placeBefore(
    reading,
    group,
    first,
    items[relative]?.key === 'which' && items[relative - 1]?.key === ',',
  );
  // "a build-up in the arteries, which": of what has no name.
  if (inPlace > 0) return isNamedBefore(items, inPlace) ? antecedentOf(reading, inPlace) : [];
  const kindOf = group.length === 1 && isKindNoun(group[0]!) ? beOfKind(items, first) : -1;
  if (kindOf >= 0) return finiteSubject(reading, positionOf(items, kindOf));
  for (let at = first - 1; at > 0 && at > first - 5; at--) {
    // "There have been reports of A that": of A.
    if (isWord(items[at], BE)) {
      // "B is A, which": of A, where no article makes it a kind, nor a plural: "B are kinds that".
      const isKind = items[relative]?.key === 'that' && items[relative - 1]?.kind === 'MENTION' && isPlural(group);
      const isPlain = at === first - 1 && !group.some(isKindNoun) && !isKind;
      const start = items[clauseStart(items, at)]!;
      return isPlain || isWord(start, ONE) || items[positionOf(items, at).before]?.key === 'there'
        ? group
        : finiteSubject(reading, positionOf(items, at));
    }
    if (items[at]!.kind !== 'WORD' || isWord(items[at], BOUNDARIES) || items[at]!.key === ',') break;
  }
  return group;
}

/** "in a pathway coupled to B", "the information provided by B": of a noun with its article, which has no name. */
export function isOfDeterminedNoun(items: readonly Item[], participle: number): boolean {
  if (isWord(items[participle], RELATIVE) || items[participle]?.kind !== 'CUE') return false;
  const noun = items[participle - 1];
  if (!isPlainNoun(noun) || kindOf(noun!.key) !== undefined) return false;
  let at = participle - 2;
  while (isPlainAdjective(items[at])) at--;
  const before = items[at - 1];
  return isWord(items[at], ARTICLES) && (isWord(before, ADJUNCTS) || before?.kind === 'CUE');
}

/** "data on A related to B": what the data are on. */
const isTopic = (items: readonly Item[], first: number): boolean =>
  isWord(items[first - 1], ABOUT) && DATA.test(items[first - 2]?.key ?? '');
const ABOUT = set('on about regarding concerning');
const DATA = /^(?:data|information|literature|research|knowledge|studies|reports?|reviews?|papers?|articles?)$/;

/** A of "uses A for B, which does": what is used, and not what for. */
function usedFor(items: readonly Item[], relative: number, first: number): readonly Mention[] {
  const used = items[first - 2];
  const isFor = items[first - 1]?.key === 'for' && items[relative]?.key === 'which' && items[relative - 1]?.key === ',';
  return isFor && used?.kind === 'MENTION' ? used.mentions : [];
}
/** Whether "a process", "a key step" stands before "that", behind a comma and what is named behind "during" or "in". */
function isEventBehindAdjunct(items: readonly Item[], relative: number): boolean {
  if (!isWord(items[relative - 1], EVENT)) return false;
  const article = isWord(items[relative - 2], INDEFINITE) ? relative - 2 : relative - 3;
  if (!isWord(items[article], INDEFINITE) || items[article - 1]?.key !== ',') return false;
  const name = article - 2;
  const before = isWord(items[name - 1], DETERMINERS) ? name - 2 : name - 1;
  return items[name]?.kind === 'MENTION' && isWord(items[before], ADJUNCTS);
}
const EVENT = set('process event step phenomenon effect change');

const isShifted = (items: readonly Item[], place: number): boolean =>
  items[place + 1]?.key === '-' &&
  /.{3}ed$/.test(items[place + 2]?.key ?? '') &&
  items[place + 3] !== undefined &&
  items[place + 3]!.kind !== 'MENTION';

/** Of "As, including B, which is" B, as the verb is in the singular. */
function exampleBefore(items: readonly Item[], relative: number, group: readonly Mention[]): readonly Mention[] {
  const [comma, verb] = [items[relative - 1], items[relative + 1]];
  const last = items[relative - 2];
  if (comma?.key !== ',' || last?.kind !== 'MENTION' || group.length < 2 || isPlural(last.mentions)) return [];
  const opener = items[relative - 3]?.key === 'as' ? relative - 4 : relative - 3;
  return isWord(items[opener], EXAMPLES) && (isOfOne(verb) || isWord(verb, OF_ONE)) ? last.mentions : [];
}
const OF_ONE = set('is', 'was', 'has');

/** "A blocks Bs, which lowers C": not of Bs, as the verb is in the singular, but of all that was told. */
function isOfClause({ items, categoryOf }: Reading, relative: number, group: readonly Mention[]): boolean {
  if (items[relative]?.key !== 'which' || items[relative - 1]?.key !== ',') return false;
  const verb = isAdverb(items[relative + 1]) ? items[relative + 2] : items[relative + 1];
  const last = group.at(-1);
  if (!isOfOne(verb) || last === undefined || !isPlural([last])) return false;
  const told = items.findLast((item, at) => at < relative && item.kind === 'CUE' && item.cue.role === 'VERB');
  if (categoryOf(last) === 'anatomy') return true;
  // "A stimulates Bs, which leads to C": as there is more of Bs, what comes of it comes of Bs.
  return told?.kind !== 'CUE' || told.cue.role !== 'VERB' || told.cue.predicate !== 'INCREASES';
}

/** Of "the absorption of A, a mineral that" A: what a kind of substance tells more of is one. */
function explained({ items, categoryOf }: Reading, group: readonly Mention[]): readonly Mention[] {
  const place = group.length > 0 ? placeOf(items, group.at(-1)!) : -1;
  const [item, comma, article] = items.slice(place, place + 3);
  if (item?.kind !== 'MENTION' || !item.mentions.every((one) => isProcess(categoryOf(one)))) return group;
  const isApposed =
    (comma?.key === ',' || isWord(comma, DASHES)) && (isWord(article, INDEFINITE) || article?.key === 'the');
  const kind = isApposed ? items.slice(place + 3, place + 3 + MOST_BEFORE_KIND).find(isSubstanceKind) : undefined;
  return kind === undefined ? group : item.held.filter((one) => isMatter(categoryOf(one))).slice(-1);
}
/** "mineral", "protein" */
function isSubstanceKind(item: Item): boolean {
  const noun = item.kind === 'MENTION' ? item.mentions[0]!.quote.toLowerCase() : item.key;
  return CLASSES.has(`${noun}s`) && isMatter(kindOf(noun) ?? 'gene-or-protein');
}

/** "A in cells that block": of the cells, where A is one and they are many. */
function isOfOthers(items: readonly Item[], relative: number, group: readonly Mention[]): boolean {
  const [noun, verb] = [items[relative - 1], items[relative + 1]];
  const isMany = noun?.kind === 'WORD' && /[^su]s$/.test(noun.key) && !HEADS.has(noun.key);
  return isMany && hasForm(verb, 'BASE') && isSingular(group);
}

/** Of "a hormone made by B that" the place of "made"; -1 elsewhere. */
function madeBefore(items: readonly Item[], relative: number): number {
  if (items[relative]?.key !== 'that' || items[relative - 1]?.kind !== 'MENTION') return -1;
  const by = items.findLastIndex(({ key }, at) => at < relative - 1 && at >= relative - 4 && BY.has(key));
  const made = by < 1 ? undefined : items[by - 1];
  const isParticiple =
    made?.kind === 'CUE' && made.cue.role === 'VERB' && made.cue.form !== 'GERUND' && !made.key.endsWith('s');
  return isParticiple && !isWord(items[by - 2], BE) ? by - 1 : -1;
}
const BY = set('by', 'in');

/** Of "A in the gut, which" the place of "in", behind a noun; -1 elsewhere, as of "made in the gut, which". */
function placeBefore(
  { items, categoryOf }: Reading,
  group: readonly Mention[],
  first: number,
  isApart: boolean,
): number {
  if (group.length === 0 || !group.every((mention) => categoryOf(mention) === 'anatomy')) return -1;
  let at = first - 1;
  while (isWord(items[at], DETERMINERS)) at--;
  // "A expression in B null mutant muscle, which": of what is in it.
  if (isApart) {
    const place = items.findLastIndex(
      (item, past) => past < first && past > first - LONGEST_PLACE && isWord(item, INSIDE),
    );
    if (place > 0 && isNamedBefore(items, place) && items.slice(place, first).every(isOfName)) return place;
  }
  const inside = items[at];
  // "a fat in the blood that": "fat in" is one cue.
  if (inside?.kind === 'CUE' && inside.cue.role === 'COPULA' && at < first - 1 && NOUN_IN.test(inside.key)) return at;
  // "A in muscle, which"
  if (at === first - 1 && !(isApart && isWord(inside, INSIDE) && isNamedBefore(items, at))) return -1;
  // "brings A to the gut, which": of A.
  if (isWord(inside, TOWARDS)) return isNamedBefore(items, at) ? at : -1;
  const isInside = isWord(inside, INSIDE);
  return isInside && (isNamedBefore(items, at) || BARE_NOUN.test(items[at - 1]?.key ?? '')) ? at : -1;
}
/** How many items may tell of a place before it is named. */
const LONGEST_PLACE = 6;
const isOfName = (item: Item): boolean => item.kind !== 'CUE' && item.key !== ',' && !isWord(item, BOUNDARIES);
/** Of "A is a disease of the brain that" and "A is a disease of pregnancy associated with" the place of "is"; -1 elsewhere. */
function beBeforeKindOf({ items, categoryOf }: Reading, group: readonly Mention[], first: number): number {
  if (group.length === 0) return -1;
  const of = isWord(items[first - 1], DETERMINERS) ? first - 2 : first - 1;
  const noun = items[of - 1];
  if (items[of]?.key !== 'of' || noun === undefined) return -1;
  // "A is a disease of pregnancy associated with", "A is a metabolic disease of pregnancy associated with"
  if (noun.kind === 'MENTION') return noun.mentions.every(isKindNoun) ? beOf(items, of - 1) : -1;
  const isKind = kindOf(noun.key) !== undefined;
  return isKind && (noun.kind === 'WORD' || group.every((one) => categoryOf(one) === 'anatomy')) ? beOf(items, of) : -1;
}
const NOUN_IN = /^(?:compound|ingredient|pigment|protein|mineral|sugar|fat|acid|fiber|starch)s?$/;
const isNamedBefore = (items: readonly Item[], at: number): boolean =>
  (HEADS.has(items[at - 1]?.key ?? '') ? items[at - 2] : items[at - 1])?.kind === 'MENTION';
const DETERMINERS = set('the', 'your', 'our', 'their', 'its');
const TOWARDS = set('to', 'into');
const INSIDE = set('in', 'within', 'inside', 'through');

/** "One of the kinds of B is A, which": of A. */
const ONE = set('one', 'another');

/** A of "it is the A in B that"; null elsewhere. */
export function cleftBefore(items: readonly Item[], relative: number): readonly Mention[] | null {
  if (!isWord(items[relative], RELATIVE)) return null;
  const be = items.findLastIndex((item, at) => at < relative && at > relative - LONGEST_CLEFT && isWord(item, BE));
  if (be < 1 || items[be - 1]!.key !== 'it') return null;
  // "it is this work which does B": of what has no name.
  const isOfUnnamed = isWord(items[be + 1], POINTING) && mentionIn(items, be + 1, relative) < 0;
  if (isOfUnnamed && items[relative - 1]!.kind === 'WORD') return [];
  if (items[relative]!.key !== 'that') return null;
  const first = mentionIn(items, be + 1, Math.min(relative, be + 4));
  return first < 0 ? null : groupAt(items, first, relative, false).mentions;
}
const LONGEST_CLEFT = 8;

/** The place of "is" in "A is a B-building kind of nutrient" and "A is one of many nutrients"; -1 elsewhere. */
function beOfKind(items: readonly Item[], kind: number): number {
  for (let at = kind - 1; at > Math.max(0, kind - FARTHEST_KIND); at--) {
    const item = items[at]!;
    if (isWord(item, BE)) return items.slice(at + 1, at + 3).some(({ key }) => INDEFINITE.has(key)) ? at : -1;
    if (
      (item.kind === 'CUE' && item.cue.role === 'VERB') ||
      item.key === ',' ||
      isWord(item, BOUNDARIES) ||
      isWord(item, RELATIVE)
    )
      return -1;
  }
  return -1;
}
/** How many items may stand between "is" and the kind. */
const FARTHEST_KIND = 12;

/** Of "A for B, and drugs that" the drugs, where B is a disease. */
function withoutIllness({ categoryOf }: Reading, list: readonly Mention[]): readonly Mention[] {
  const isIllness = (one: Mention): boolean => categoryOf(one) === 'disease';
  const last = list.at(-1);
  return last !== undefined && categoryOf(last) === 'drug' && list.some(isIllness)
    ? list.filter((one) => !isIllness(one))
    : list;
}

/** Of "A, B which" B: a list has an "and". */
function lastOfList(items: readonly Item[], relative: number, group: readonly Mention[]): readonly Mention[] {
  const place = items[relative - 1]?.key === ',' ? relative - 2 : relative - 1;
  const last = items[place];
  if (last?.kind !== 'MENTION' || group.length < 2) return group;
  const isSplice = place === relative - 1 && items[place - 1]?.key === ',';
  return isSplice || opensParallel(items, place, place) ? last.mentions : group;
}

/** A of "A—hormones that": what is told of a plural kind behind a dash. */
function pluralOwner(items: readonly Item[], group: readonly Mention[], kind: number): readonly Mention[] {
  const isKind = group.length === 1 && isKindNoun(group[0]!) && isPlural(group);
  return isKind && isWord(items[kind - 1], DASHES) && items[kind - 2]?.kind === 'MENTION'
    ? groupBefore(items, kind - 1)
    : [];
}

/** Of "A, a hormone that …" A, which is named before its kind. */
export function namedBefore(items: readonly Item[], group: readonly Mention[]): readonly Mention[] {
  const at = placeOf(items, group[0]!);
  const owner = pluralOwner(items, group, at);
  if (owner.length > 0) return owner;
  let before = at - 1;
  while (
    before > at - MOST_BEFORE_KIND &&
    (items[before]?.kind === 'WORD' || (before === at - 1 && items[before]?.kind === 'MENTION')) &&
    !INDEFINITE.has(items[before]!.key) &&
    !opensKind(items, before)
  )
    before--;
  // "A, the place of hormones that": of hormones.
  const isOther = items[before]?.key === 'the' && keyIn(items, 'of', before, at) >= 0;
  const isNaming =
    isWord(items[before], INDEFINITE) || (isWord(items[before], DEFINITE) && !isOther && group.every(isClassNoun));
  const isKind =
    group.length === 1 && isNaming && (items[before - 1]?.key === ',' || isWord(items[before - 1], DASHES));
  const last = items[before - 2];
  const named = isKind && last?.kind === 'MENTION' ? groupBefore(items, before - 1) : [];
  // Of a list only the last: "A, B and C, a hormone that …"
  if (named.length > 1 && last?.kind === 'MENTION' && isKindNoun(group[0]!)) return last.mentions;
  return named.length === 1 ? named : group;
}
export const isClassNoun = ({ quote }: Mention): boolean => {
  const noun = quote.toLowerCase().split(/[\s-]/).at(-1)!;
  return CLASSES.has(noun) || CLASSES.has(`${noun}s`);
};
/** "A, the hormone that", "A, one of the hormones that" */
const DEFINITE = set('the', 'one');
const opensKind = (items: readonly Item[], at: number): boolean =>
  isWord(items[at], DEFINITE) && (items[at - 1]?.key === ',' || isWord(items[at - 1], DASHES));
/** How many adjectives may stand before a kind. */
const MOST_BEFORE_KIND = 5;

/** "A raises B, a common condition associated with C", "A raises B, the process underlying C": B is. */
export function apposedTo(items: readonly Item[], at: number, isReduced: boolean): readonly Mention[] | null {
  let article = at - 2;
  while (article > at - FARTHEST_ARTICLE && isPlainAdjective(items[article])) article--;
  const [name, comma] = [items[article - 2], items[article - 1]];
  const isApposed =
    comma?.key === ',' &&
    isWord(items[article], ARTICLES) &&
    items[at - 1]?.kind === 'WORD' &&
    name?.kind === 'MENTION';
  return isReduced && isApposed ? name.mentions : null;
}
/** How far before a verb the article of what is told of may stand, in items. */
const FARTHEST_ARTICLE = 4;
const isPlainAdjective = (item: Item | undefined): boolean =>
  item?.kind === 'WORD' && /^\p{L}+$/u.test(item.key) && !FUNCTION_WORDS.holds(item) && !isWord(item, ARTICLES);

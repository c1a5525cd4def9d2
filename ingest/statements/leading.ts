import type { Mention } from '../../schema/model.ts';
import { hasPace, isBefalling, isPlaceOfChange, isPlaceOfHappening, isWhereUnnamed } from './event-nouns.ts';
import { isGiven, isMatter } from './effects.ts';
import { addedBefore } from './added.ts';
import { isPurpose } from './beside-subjects.ts';
import { MAKING } from './doings.ts';
import { classesOf } from './examples.ts';
import { keyIn, mentionIn, wordIn } from './finding.ts';
import { type Group, beginsCompound, groupAt } from './groups.ts';
import type { Item } from './items.ts';
import { labelOf } from './labels.ts';
import { HEADS, HYPHENATED, KINDS, PERSONS } from '../lexicon.ts';
import { isOfUnnamedMain } from './unnamed.ts';
import type { Reading } from './reading.ts';
import { isDefinite, isKindNoun, isReferring, kindOf, nounPlace } from './referring.ts';
import { toldByName } from './names.ts';
import { isKnown } from './strangers.ts';
import { behindStudies, listAround } from './studied.ts';
import { isOfAgents, isOfEvidence, isOfOtherHead, isOfSuch } from './subject-heads.ts';
import { placeOf } from './told.ts';
import { behindOpening } from './subjects.ts';
import { isOfUse, usedOnes } from './uses.ts';
import {
  ADJUNCTS,
  ARTICLES,
  AUXILIARIES,
  BE,
  CONNECTIVES,
  COORDINATORS,
  isWord,
  LISTED,
  POINTING,
  POSSESSIVES,
  set,
  SUBORDINATING,
  isDone,
} from './words.ts';

const OPENERS =
  /^(?:being|according|in|on|at|for|with|by|after|through|during|from|over|under|to|as|given|despite|beyond|among|until|once|without|acting|serving|known|found|derived|considered|regarded|unlike|instead|rather|thanks|alongside|besides|compared|regardless|irrespective|upon|following|before|within|throughout|consequently|moreover|furthermore|aside|apart)$/;

/** "When A is weak, B": where the main clause begins, if it names a mechanism. */
function behindClause(items: readonly Item[], from: number, end: number): number {
  for (let at = from; at < end; at++) {
    if (items[at]!.kind !== 'WORD' || items[at]!.key !== ',') continue;
    const next = mentionIn(items, at + 1, end);
    const isList = isWord(items[at + 1], COORDINATORS) || isWord(items[next + 1], COORDINATORS);
    if (next > 0 && next < at + 5 && !isList) return at + 1;
  }
  return from;
}

/** "bacteria and yeasts … The bacteria": those, where the sentence before named them beside another of their kind. */
const isPaired = ({ memory, text }: Reading, [kind]: readonly Mention[]): boolean =>
  memory.mentions.some(
    ({ mechanismId, span }) =>
      mechanismId === kind?.mechanismId &&
      /^ (?:and|or) /.test(text.slice(span.end, span.end + 5)) &&
      memory.mentions.some((one) => one.span.start - span.end <= 5 && one.span.start > span.end),
  );

/** "After A the B does": where B begins, though no comma tells; the place itself elsewhere. */
function behindAdjunct(items: readonly Item[], from: number, end: number): number {
  const named = mentionIn(items, from, end);
  const own = named + 1;
  const isShort = named > 0 && named <= from + 2 && isWord(items[from], TIMES);
  return isShort && isWord(items[own], STARTERS) && mentionIn(items, own, end) > 0 ? own : from;
}
const TIMES = set('in after during before at under with without');
const STARTERS = set('the', 'your', 'our', 'their', 'its', 'these', 'a', 'an', 'both');

/** "Produced by A, B does", "Found in A, B does" */
const isParticiple = (item: Item | undefined): boolean =>
  item?.kind === 'CUE' &&
  (item.cue.role === 'COPULA' ||
    (item.cue.role === 'VERB' && (item.cue.form === 'PARTICIPLE' || item.cue.form === 'EITHER')));

/** "the effect of A on B is …": what is told of the effect is not told of A. */
const isEffect = (items: readonly Item[], at: number, end: number): boolean =>
  (isFrame(items[at - 1]) || isFrame(items[at - 2])) && mentionIn(items, at + 1, end) >= 0;
const isFrame = (item: Item | undefined): boolean => item?.kind === 'CUE' && item.cue.role === 'FRAME';

/** "pro-A foods": of foods, and not of A. */
export function isPrefixed(items: readonly Item[], at: number): boolean {
  if (items[at - 1]?.key === '-' && PREFIX.test(items[at - 2]?.key ?? '')) return true;
  const [item, next] = [items[at], items[at + 1]];
  if (next?.kind !== 'MENTION' && !KINDS.has(next?.key ?? '')) return false;
  return item?.kind === 'MENTION' && item.mentions.every(isAdjectiveName);
}
const PREFIX = /^(?:pro|anti|non)$/;
const isAdjectiveName = toldByName((quote) => /^(?:pro|anti|non)-?\S+(?:ory|ic|al)$/i.test(quote));

/** "A-specific effects of B", "A-free food": of the effects, and of the food. */
const isConfining = (items: readonly Item[], at: number): boolean =>
  items[at + 1]?.key === '-' &&
  items[at + 2]?.kind !== 'MENTION' &&
  !HYPHENATED.has(items[at + 2]?.key ?? '') &&
  CONFINING.test(items[at + 2]?.key ?? '');
const CONFINING = /^(?:free|like|null|healthy|friendly|\p{L}+(?:ed|ive|ic|ent|al|ous))$/u;

/** "the leaves, by lowering A, do B": of the leaves. */
const isInMeans = (items: readonly Item[], start: number, at: number, end: number): boolean =>
  keyIn(items, ',', at + 1, end) > 0 &&
  items.slice(start + 1, at).some(({ key }, place) => key === 'by' && items[start + place]!.key === ',');

/** "yeast binding protein RanBP1", where nobody knows RanBP1: of that. */
function isOfStranger(items: readonly Item[], at: number, end: number): boolean {
  const next = mentionIn(items, at + 1, end);
  const stranger = items[next];
  if (stranger?.kind !== 'MENTION' || stranger.mentions.some(isKnown)) return false;
  return items
    .slice(at + 1, next)
    .every((item, past) =>
      item.kind === 'WORD' ? OF_NAME.test(item.key) && !GRAMMAR.holds(item) : items[at + past]?.key === '-',
    );
}
const OF_NAME = /^(?:-|\p{L}{3,}|\p{N}+)$/u;
const GRAMMAR = set(ADJUNCTS, COORDINATORS, POINTING, POSSESSIVES, SUBORDINATING);

/** The first mechanisms of a subject, an opening adjunct ("In mice, …") passed over; what a pronoun stands for where there are none. */
export function leading(reading: Reading, begin: number, end: number): readonly Mention[] {
  const { items, memory } = reading;
  const from = isWord(items[begin], CONNECTIVES) && items[begin + 1]?.key === ',' ? begin + 2 : begin;
  let start = from;
  if (isWord(items[from - 1], SUBORDINATING)) {
    start = behindClause(items, from, end);
    if (start === from && isOfUnnamedMain(items, from, end)) return [];
  } else if (isParticiple(items[from])) {
    const comma = keyIn(items, ',', from + 1, end);
    if (comma > 0) start = comma + 1;
  } else if (items[from]?.kind === 'WORD' && OPENERS.test(items[from].key)) {
    for (let at = from; at < end; at++) if (items[at]!.key === ',' && items[at]!.kind === 'WORD') start = at + 1;
    if (start === from) start = behindAdjunct(items, from, end);
    else start = listAround(items, from, start);
  }
  // "The latter does C"
  const which = items[start]?.key === 'the' ? ORDERED.get(items[start + 1]?.key ?? '') : undefined;
  if (which !== undefined) return pairOf(memory).slice(which).slice(0, 1);
  let pronoun: string | null = null;
  for (let at = start; at < end; at++) {
    const item = items[at]!;
    if (item.kind === 'MENTION') {
      // "A-induced B was less": B was.
      if (beginsCompound(items, at, end)) continue;
      if (isEffect(items, at, end)) return [];
      if (isPrefixed(items, at) || isConfining(items, at)) continue;
      if (isInMeans(items, start, at, end) || isOfStranger(items, at, end)) continue;
      if (isOfAgents(items, at) || isOfOtherHead(items, from, start, at, end)) return [];
      if (isPlaceOfHappening(items, start, at, reading.categoryOf)) return [];
      if (isPlaceOfChange(items, start, at, reading.categoryOf)) return [];
      if (isWhereUnnamed(items, start, at, reading.categoryOf)) return [];
      if (item.mentions.every((one) => isDone(one) && !NAMING.test(one.quote))) return [];
      const { mentions } =
        madeBy(items, at, end) ??
        contentOf(reading, at, end) ??
        doerOf(items, at, end) ??
        givenFor(reading, at, end) ??
        (isPurpose(items, at) ? { mentions: [] } : groupAt(items, at, end, false));
      if (pronoun === null)
        return start > from ? [...addedBefore(reading, from, start, end, mentions), ...mentions] : mentions;
      const meant = mentions.flatMap(reading.refer);
      const isUnknown = meant.every((mention, place) => mention === mentions[place]);
      if (isUnknown && pronoun === 'the') return isPaired(reading, mentions) ? mentions : ofSameKind(reading, mentions);
      const isKind =
        TELLING_WHICH.has(pronoun) &&
        isUnknown &&
        meant.every(isKindNoun) &&
        !meant.some(({ mechanismId }) => memory.mentions.some((one) => one.mechanismId === mechanismId));
      if (!isKind) return meant;
      const here = ofKindHere(reading, start, mentions[0]!, pronoun);
      if (here.length > 0) return here;
      // "A: This mineral does B"
      const label = labelOf(items.slice(0, from));
      return label.length > 0 ? label : ofSameKind(reading, mentions);
    }
    if (pronoun === null && isReferring(items, at)) {
      if (isWhereUnnamed(items, start, at, reading.categoryOf)) return [];
      pronoun = item.key;
      // "From there it reaches the brain and does C": of what "it" is, and not of the brain.
      if ((pronoun === 'it' || pronoun === 'they') && (isPlainVerb(items[at + 1]) || isWord(items[at + 1], BE))) break;
    }
    // "these foods from A": not A is meant.
    else if (pronoun !== null && KINDS.has(item.key) && isWord(items[at + 1], ADJUNCTS)) break;
  }
  if (pronoun === null) {
    const label = labelOf(items.slice(0, from));
    const owner = label.length > 0 ? label : memory.subject;
    return isPortion(items.slice(label.length > 0 ? from : 0, end)) && !isPlural(owner) ? owner : [];
  }
  if (isOfEvidence(items, start, end) || (start > 0 && isOfSuch(items, start, end))) return [];
  // "your body cannot make it": the body.
  if (POSSESSIVES.has(pronoun) && items.slice(start, end).some(({ key }) => key === 'body')) return [];
  // "A is a drug for B; its use does C": that of A.
  if (POSSESSIVES.has(pronoun) && isOfUse(items, start, end)) return usedOnes(reading, start);
  // "With their A, B does": of B.
  const ahead = POSSESSIVES.has(pronoun) && OPENERS.test(items[from]?.key ?? '') ? behindOpening(items, from) : [];
  if (ahead.length > 0) return ahead;
  const earlier = behindStudies(items, mentionIn(items, 0), from);
  // "All three raise A, and this does B": what they do.
  if (pronoun === 'this' && reading.main.length === 0 && reading.lastVerb >= 0 && reading.lastVerb < start) return [];
  // "Sleeping is good for B, because it does C": of what has no name.
  const isUntold = reading.main.length === 0 && (earlier < 0 || earlier > from || reading.lastVerb >= 0);
  if (pronoun === 'it' && isUntold && (isReason(items, from, reading.lastVerb) || isOfClauseBefore(items, start)))
    return [];
  if (earlier >= 0 && earlier < from && !opensWithPlace(reading, from)) {
    // "The body makes A when it does B": the body does.
    if (pronoun === 'it' && reading.main.length === 0 && isOfBody(items, earlier)) return [];
    const place = reading.main.length > 0 ? placeOf(items, reading.main[0]!) : -1;
    const isStudied = place > 0 && behindStudies(items, place, from) < 0;
    const main = reading.main.length > 0 && !isStudied ? reading.main : groupAt(items, earlier, from, false).mentions;
    // "fat cells release A, and it does B": A does.
    if ((pronoun === 'it' || pronoun === 'its') && isPlural(main) && !isPlural(reading.objects)) return reading.objects;
    // "Acne is common in teens, and they do": of these.
    if (pronoun === 'they' && isSingular(main)) return isSingular(reading.objects) ? [] : reading.objects;
    // "Making starts with A, and its pace does": of what has no name.
    const isWithin = reading.main.length === 0 && wordIn(items, ADJUNCTS, 0, earlier) > 0;
    return POSSESSIVES.has(pronoun) && (isWithin || isBefalling(items.slice(start, end))) ? [] : main;
  }
  const named = namedAgain(items.slice(start, end), memory.mentions);
  if (named.length > 0) return named;
  if (pronoun === 'the') {
    const the = items.findIndex((_, at) => at >= start && isDefinite(items, at));
    return ofKind(reading, items[nounPlace(items, the)]!.key);
  }
  // "Without A, B cannot be. This leads to …": what the lack of A does, A does not do.
  if (isNewlyNamed(items, start, end) || (pronoun === 'this' && memory.last?.affirmed)) return [];
  const isOne = pronoun === 'this' || pronoun === 'such';
  const noun = items.slice(start, end).find(({ key }) => (isOne ? kindOf(key) : KINDS.get(key)) !== undefined)?.key;
  const kind = noun === undefined ? undefined : kindOf(noun);
  const kin = ofCategory(reading, kind);
  const ofMany = (some: readonly Mention[]): readonly Mention[] =>
    pronoun === 'these' || pronoun === 'those' ? classesOf(reading.text, memory.mentions, some) : some;
  // "These foods" are those that were named, rather than the kind that they were said to be.
  const own = kin.filter((mention) => !isKindNoun(mention));
  if (pronoun === 'both' && own.length < 2) return [];
  if (kin.length > 0) return ofMany(own.length > 0 ? own : kin);
  const before = noun === undefined ? [] : ofKind(reading, noun);
  if (before.length > 0 || (noun !== undefined && memory.mentions.length > 0)) return before;
  const one = pronoun === 'this' || pronoun === 'it' || pronoun === 'they';
  // "Acid forms crystals in the joints. These crystals do": of no joint.
  const objects = memory.objects.filter((mention) => memory.last !== null || reading.categoryOf(mention) !== 'anatomy');
  if (!one && memory.objects.length > objects.length) return [];
  const isBare = pronoun === 'this' && noun === undefined && memory.outcome.length > 0;
  const meant = isBare ? memory.outcome : one || objects.length === 0 ? memory.subject : objects;
  const isMany = pronoun === 'they' || pronoun === 'these' || pronoun === 'those';
  if (POSSESSIVES.has(pronoun) && !hasPace(items.slice(start, end), meant, reading.categoryOf)) return [];
  const fits = (some: readonly Mention[]): boolean =>
    some.length > 0 && !(pronoun === 'it' ? isPlural(some) : isMany && isSingular(some));
  const isOfBefore = pronoun === 'it' || pronoun === 'they';
  const content = isOfBefore ? contentTurned(reading, end, meant) : [];
  if (fits(content)) return content;
  if (fits(meant)) return ofMany(meant);
  // "Nuts contain A. It does": A, as no plural is "it".
  return isOfBefore && memory.last !== null && fits(memory.objects) ? memory.objects : [];
}

/** "Kale contains A. It is converted into B": A, as no food turns into what is none. */
function contentTurned(
  { items, memory, categoryOf }: Reading,
  verb: number,
  meant: readonly Mention[],
): readonly Mention[] {
  const isFood = (one: Mention): boolean => categoryOf(one) === 'food';
  if (meant.length === 0 || !meant.every(isFood)) return [];
  const turning = items.slice(verb, verb + MOST_BEFORE_TURNING).findIndex(isTurning);
  const into = turning < 0 ? -1 : mentionIn(items, verb + turning);
  const made = items[into];
  if (made?.kind !== 'MENTION' || made.mentions.some(isFood)) return [];
  const named = memory.last?.predicate === 'CONTAINS' ? memory.objects : (memory.earlier[0] ?? []);
  const matter = named.filter((one) => !isFood(one) && isMatter(categoryOf(one)));
  // "the fats A and B": of A and B.
  return matter.filter((one, at) => matter[at + 1]?.span.start !== one.span.end + 1);
}
/** How many auxiliaries and adverbs may stand before what something turns into. */
const MOST_BEFORE_TURNING = 4;
/** "converted", "the precursor of", "broken down", "fermented" */
const isTurning = (item: Item): boolean =>
  item.kind === 'CUE' &&
  (((item.cue.role === 'VERB' || item.cue.role === 'COPULA') && item.cue.predicate === 'CONVERTS_TO') ||
    TAKEN_APART.test(item.key));
const TAKEN_APART = /^(?:broken|metaboli[sz]ed|fermented|digested)/;

/** "reaches", "act": what something does, though no cue is known for it. */
const isPlainVerb = (item: Item | undefined): boolean =>
  item?.kind === 'WORD' && /^\p{L}{3,}$/u.test(item.key) && !isWord(item, AUXILIARIES) && !isWord(item, LISTED);

/** "Around half", "About 80 percent", "Most of it": of what was spoken of. */
const isPortion = (items: readonly Item[]): boolean =>
  items.some((item) => isWord(item, PORTIONS) || isWord(item, MEASURES)) &&
  items.every((item) => (item.kind !== 'MENTION' && PORTION.holds(item)) || /^[\d.,–-]+$/.test(item.key));
const PORTIONS = set('half', 'third', 'thirds', 'quarter', 'quarters', 'percent', '%', 'most', 'rest', 'majority');
/** How much of it, and how often. */
const MEASURES = set('unit units glass glasses cup cups drink drinks serving servings gram grams g mg day week per');
const AROUND = set(
  'around about roughly nearly almost over more than only just at least up to a an the two three four five six one of it vast',
);
const PORTION = set(PORTIONS, MEASURES, AROUND);

/** "Losing weight" */
const NAMING = /^\p{L}+ing\s/u;

const ORDERED: ReadonlyMap<string, number> = new Map([
  ['former', 0],
  ['latter', -1],
]);
/** The two that "the former" and "the latter" are, where the sentence before has just two side by side. */
const pairOf = ({ subject, objects }: Reading['memory']): readonly Mention[] =>
  [subject, objects].find(({ length }) => length === 2) ?? [];

/** "The domain is an enzyme, and it does B": of what is told before, which has no name. */
const isOfClauseBefore = (items: readonly Item[], start: number): boolean => {
  const joint = items[start]?.key === 'and' || items[start]?.key === 'but' ? start : start - 1;
  return (
    isWord(items[joint], AND_BUT) &&
    items[joint - 1]?.key === ',' &&
    wordIn(items, BE, 1, joint) > 0 &&
    items
      .slice(0, joint)
      .every((item, at) => item.kind !== 'MENTION' && (item.kind === 'CUE' || !isReferring(items, at)))
  );
};
const AND_BUT = set('and', 'but');

/** Whether a clause tells why what is told before it, of something else than was spoken of, is so. */
const isReason = (items: readonly Item[], from: number, verb: number): boolean =>
  isWord(items[from - 1], REASONS) &&
  // "This change raises B, since it does C": nor is it B.
  ((isWord(items[0], POINTING) && verb > 1 && mentionIn(items, 0, verb) < 0) ||
    !items.slice(0, from).some((item, at) => item.kind !== 'CUE' && isReferring(items, at)));
const REASONS = set('because', 'since', 'as');

/** "Once in the blood, it": a place, and not what is spoken of. */
const opensWithPlace = ({ items, categoryOf }: Reading, end: number): boolean =>
  items[end - 1]?.key === ',' &&
  items
    .slice(0, end - 1)
    .every((item) =>
      item.kind === 'MENTION'
        ? item.mentions.every((mention) => categoryOf(mention) === 'anatomy')
        : isWord(item, PLACING),
    );
const PLACING = set('once', 'in', 'into', 'inside', 'within', 'there', 'the', 'your', 'our');

/**
 * Those of a category that the sentence before named: where it tells what is made, or is in something, and that is such, that alone.
 * Any matter but food may be called a substance.
 */
function ofCategory({ memory, categoryOf }: Reading, kind: string | undefined): readonly Mention[] {
  const isOwn = (one: Mention): boolean => categoryOf(one) === kind;
  const isSubstance = (one: Mention): boolean => categoryOf(one) !== 'food' && isMatter(categoryOf(one));
  const fits = kind === 'chemical' && !memory.mentions.some(isOwn) ? isSubstance : isOwn;
  const isMade = memory.last !== null && MATERIAL.has(memory.last.predicate) && memory.objects.some(fits);
  return (isMade ? memory.objects : memory.mentions).filter(fits);
}
const MATERIAL: ReadonlySet<string> = new Set(['PRODUCES', 'CONVERTS_TO', 'CONTAINS']);

/** "the hormone", "the drugs": those of that kind that the sentence before, or one before it, speaks of; of one, where it speaks of one. */
export function ofKind(
  { memory, categoryOf, text }: Pick<Reading, 'memory' | 'categoryOf' | 'text'>,
  noun: string,
): readonly Mention[] {
  const isKin = (one: Mention): boolean =>
    categoryOf(one) === kindOf(noun) && kindOf(one.quote.toLowerCase()) === undefined;
  const named = [memory.subject, memory.mentions, ...memory.earlier].find((mentions) => mentions.some(isKin)) ?? [];
  const meant = named.filter(isKin);
  if (PLURAL.test(noun)) return classesOf(text, [...memory.earlier.flat(), ...memory.mentions], meant);
  return new Set(meant.map(({ mechanismId }) => mechanismId)).size > 1 ? [] : meant;
}

/** Those of the kind that the first of some mentions names. */
const ofSameKind = (reading: Reading, [kind]: readonly Mention[]): readonly Mention[] =>
  kind ? ofKind(reading, kind.quote.toLowerCase()) : [];

/** "A and B stay, so that these minerals do C": those of the kind that the sentence itself named before, if they are as many as is told. */
function ofKindHere({ items, categoryOf }: Reading, end: number, kind: Mention, pronoun: string): readonly Mention[] {
  const named = items
    .slice(0, end)
    .flatMap((item) => (item.kind === 'MENTION' ? [...item.mentions, ...item.held] : []));
  const kin = new Map(
    named
      .filter((one) => categoryOf(one) === categoryOf(kind) && !isKindNoun(one))
      .map((one) => [one.mechanismId, one] as const),
  );
  const isMany = pronoun !== 'this' && pronoun !== 'such';
  return isMany === kin.size > 1 ? [...kin.values()] : [];
}

/** "this increased depth": something that was not named before. */
function isNewlyNamed(items: readonly Item[], start: number, end: number): boolean {
  const change = items[start + 1];
  const noun = items[start + 2];
  return (
    isWord(items[start], TELLING_WHICH) &&
    change?.kind === 'CUE' &&
    change.cue.role === 'CHANGE' &&
    start + 2 < end &&
    noun?.kind === 'WORD' &&
    !KINDS.has(noun.key) &&
    !HEADS.has(noun.key)
  );
}

/** "calcium absorption" for "this enhanced absorption": what was named before with the same noun. */
export const namedAgain = (items: readonly Item[], mentions: readonly Mention[]): readonly Mention[] =>
  items.flatMap(({ kind, key }) =>
    kind !== 'MENTION' && key.length > 4 && !KINDS.has(key)
      ? mentions
          .filter(({ quote }) =>
            quote
              .toLowerCase()
              .split(/[\s-]+/)
              .includes(key),
          )
          .slice(-1)
      : [],
  );

const isOfBody = (items: readonly Item[], first: number): boolean =>
  items.slice(0, Math.max(0, first)).some(({ kind, key }) => kind === 'WORD' && key === 'body');
const TELLING_WHICH = set(POINTING, 'both');

const PLURAL = /(?:[^suia]s|bacteria)$/;

/** No "it": several things, or a plain plural. */
export const isPlural = (mentions: readonly Mention[]): boolean =>
  // "Tumor necrosis factor, or TNF": one.
  mentions.some(({ mechanismId }) => mechanismId !== mentions[0]!.mechanismId) || mentions.some(isPluralName);
const isPluralName = toldByName(
  (quote) =>
    !IT.test(quote) && (PLURAL.test(quote.replace(/\s(?:levels|concentrations|stores)$/, '')) || THEY.test(quote)),
);
/** What was meant by a pronoun is as many as that said. */
const IT = /^its?$/i;
const THEY = /^the(?:y|m|ir)$/i;

/** No "they": one thing whose name has none of the endings of plurals and collectives. */
export const isSingular = (mentions: readonly Mention[]): boolean =>
  mentions.length > 0 &&
  mentions.every(({ mechanismId }) => mechanismId === mentions[0]!.mechanismId) &&
  isSingularName(mentions[0]!);
const isSingularName = toldByName(
  (quote) => IT.test(quote) || !/(?:[^sui]s|[ai]|ome|flora|system|tissue|^the(?:y|m|ir))$/i.test(quote),
);

/** Of "the kidney's release of A" A: what is told of making it is told of what is made. */
function madeBy(items: readonly Item[], at: number, end: number): Group | null {
  const noun = items[at + 1];
  if (noun?.kind !== 'CUE' || noun.cue.role !== 'NOUN' || !MAKING.test(noun.key)) return null;
  const made = isWord(items[at + 2], ARTICLES) ? at + 3 : at + 2;
  return made < end && items[made]?.kind === 'MENTION' ? groupAt(items, made, end, false) : null;
}

const CONTENT = set('rich high low abundant heavy poor short deficient lacking containing composed consisting');

/** Of "a diet rich in A and B" A and B: what a mixture does is told of what it is rich in. */
function contentOf({ items, categoryOf }: Reading, at: number, end: number): Group | null {
  const [item, next] = [items[at], items[at + 1]];
  if (next === undefined || !CONTENT.holds(next) || at + 2 >= end) return null;
  // "enzymes containing A": what they do is not told of A.
  if (item?.kind !== 'MENTION' || item.mentions.every((one) => ACTIVE.has(categoryOf(one)))) return null;
  const content = mentionIn(items, at + 2, Math.min(end, at + 5));
  return content < 0 ? null : groupAt(items, content, end, false);
}

/** Categories of what does something itself, whatever it contains. */
const ACTIVE = set('gene-or-protein cell anatomy microbe');

/** Of "the treatment of B with A" A: what comes of it comes of what is given. */
function givenFor({ items, categoryOf }: Reading, at: number, end: number): Group | null {
  // "treatment of B", "treating those with B"
  let treating = at - 1;
  while (treating > at - FARTHEST_TREATMENT && isWord(items[treating], OF_TREATED)) treating--;
  if (items[treating] === undefined || !TREATMENT.holds(items[treating]!)) return null;
  const { to } = groupAt(items, at, end, false);
  const next = items[to + 1];
  if (!isWord(items[to], GIVEN) || next?.kind !== 'MENTION' || to + 1 >= end) return null;
  return next.mentions.every((mention) => isGiven(categoryOf(mention))) ? groupAt(items, to + 1, end, false) : null;
}
const TREATMENT = set('treatment treating therapy management');
const OF_TREATED = set(PERSONS, ARTICLES, 'of', 'with', 'for');
const FARTHEST_TREATMENT = 4;
const GIVEN = set('with', 'by', 'using');

/** Of "the fermentation of A by B" B: what comes of a process is told of who does it. */
function doerOf(items: readonly Item[], at: number, end: number): Group | null {
  if (items[at + 1]?.key !== 'of') return null;
  const by = keyIn(items, 'by', at + 3, Math.min(end, at + 8));
  const doer = by < 0 ? undefined : items[by + 1];
  return doer?.kind === 'MENTION' && by + 1 < end ? groupAt(items, by + 1, end, false) : null;
}

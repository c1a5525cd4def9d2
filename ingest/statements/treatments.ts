import type { Mention } from '../../schema/model.ts';
import { type Context, plainly, relate } from './context.ts';
import { isGiven, isSham } from './effects.ts';
import { keyIn, mentionIn } from './finding.ts';
import { groupAt } from './groups.ts';
import type { Item } from './items.ts';
import { EXPOSURES, PERSONS } from '../lexicon.ts';
import { objectsOf } from './objects.ts';
import { finiteSubject, groupBefore, positionOf } from './subjects.ts';
import { placeOf } from './told.ts';
import { AUXILIARIES, BE, INDEFINITE, isAdverb, isWord, MODALS, REPRESENTING, set } from './words.ts';

const TREATMENT = set('treatment', 'therapy', 'prevention', 'prophylaxis', 'management', 'treating', 'preventing');
const COURSE = set('course courses regimen regimens monotherapy combination agents alone tablets');
const BEFORE_DISEASE = set('the', 'a', 'an', 'of', 'with', 'in', 'and', 'or', 'advanced', 'severe', 'acute', 'chronic');
/** How many words may stand between a drug and its preposition, and between that and the disease. */
const BEHIND_DRUG = 3;
const BEHIND_PREPOSITION = 7;

/** "A for B", "A in the treatment of B", "A therapy in patients with B": what is given to those who have something. */
export function readTreatmentFor(context: Context, at: number): void {
  const { items, categoryOf } = context;
  const isFor = items[at]!.key === 'for';
  const given = givenBefore(context, at);
  if (given.drugs.length === 0 || isArguedFor(items, placeOf(items, given.drugs[0]!))) return;
  const { purpose, persons, disease } = whomBehind(items, at);
  if (disease < 0) return;
  const isMeant =
    purpose || (isFor && (given.isCourse || given.isDrug)) || (persons && (given.isCourse || given.isDrug));
  const { mentions, to } = groupAt(items, disease, items.length, true);
  const diseases = mentions.filter((mention) => categoryOf(mention) === 'disease');
  if (!isMeant || (!isFor && isBlamedBehind(items, to))) return;
  const against = comparedBefore(context, given.drugs[0]!);
  const drugs = against ?? [...calledSo(context, given.drugs[0]!), ...given.drugs];
  relate(context, 'treatment-for', at, 'TREATS', drugs, plainly(diseases));
}

/** A of "A is an effective C for B" and "A represents a C for B", by C: of both. */
function calledSo(context: Context, kind: Mention): readonly Mention[] {
  const { items, categoryOf } = context;
  let article = placeOf(items, kind) - 1;
  while (items[article]?.kind === 'WORD' && /(?:ive|al|ful|ent|ant|ly|new|safe|novel)$/.test(items[article]!.key))
    article--;
  const be = article - 1;
  if (!isWord(items[article], INDEFINITE) || !(isWord(items[be], BE) || isWord(items[be], REPRESENTING))) return [];
  return finiteSubject(context, positionOf(items, be)).filter((one) => categoryOf(one) === 'drug');
}

/** "A in children with B can cause C": told of what it does to them, and not that it is for B. */
function isBlamedBehind(items: readonly Item[], from: number): boolean {
  let verb = from;
  while (isWord(items[verb], MODALS) || isAdverb(items[verb])) verb++;
  const item = items[verb];
  return item?.kind === 'CUE' && item.cue.role === 'VERB' && HARMING.test(item.key);
}
const HARMING = /^(?:caus|lead|led|trigger|worsen|harm|damag|provok|induc|result)/;

/** A of "A was better than placebo for B", "A beat placebo for B", and both of "A works as well as C for B"; null elsewhere. */
function comparedBefore(context: Context, first: Mention): readonly Mention[] | null {
  const { items } = context;
  const place = placeOf(items, first);
  const isShamFirst = isSham(first);
  const isAlike = keyIn(items, 'as', Math.max(0, place - 3), place) >= 0 && items[place - 1]?.key === 'as';
  if (!isShamFirst && !isAlike) return null;
  const subject = mentionIn(items, 0, place);
  if (subject < 0) return [];
  const tested = groupAt(items, subject, place, false).mentions.filter((one) => isGiven(context.categoryOf(one)));
  return isShamFirst ? tested : [...tested, first];
}

/** What can be given right before a place, "therapy" and its like in between. */
function givenBefore({ items, categoryOf }: Context, at: number) {
  let before = at - 1;
  let isCourse = false;
  while (before >= 0 && at - before <= BEHIND_DRUG && items[before]!.kind === 'WORD') {
    const { key } = items[before]!;
    if (!EXPOSURES.has(key) && !COURSE.has(key)) break;
    isCourse = true;
    before--;
  }
  const drugs =
    items[before]?.kind === 'MENTION' && !isWord(items[before - 1], BLAMED)
      ? groupBefore(items, before + 1).filter((mention) => isGiven(categoryOf(mention)))
      : [];
  isCourse ||= items[before - 1]?.key === 'of' && isWord(items[before - 2], TRIED);
  return { drugs, isCourse, isDrug: drugs.every((mention) => categoryOf(mention) === 'drug') };
}

/** "justify the use of A in patients with B", "promoted the use of A": argued for, whatever it does. */
const isArguedFor = (items: readonly Item[], drug: number): boolean => {
  const use = items.findLastIndex(({ key }, at) => at < drug && at >= drug - 3 && key === 'use');
  return use > 0 && items.slice(Math.max(0, use - 4), use).some(({ key }) => ARGUING.test(key));
};
const ARGUING = /^(?:justif|support|warrant|advocat|promot|encourag|discourag|question)/;

/** "efficacy and safety of A": of what is tried as a treatment. */
const TRIED = set('efficacy', 'effectiveness', 'safety', 'tolerability');

/** "brought on by A in patients with B": no treatment of B is told. */
const BLAMED = set('by', 'to');

/** The disease behind a preposition, and whether a treatment or persons are named before it. */
function whomBehind(items: readonly Item[], at: number): { purpose: boolean; persons: boolean; disease: number } {
  let purpose = false;
  let persons = false;
  let last = Math.min(items.length, at + BEHIND_PREPOSITION);
  for (let next = at + 1; next < last; next++) {
    const item = items[next]!;
    // "in a placebo- and B-controlled trial"
    if (item.kind === 'MENTION' && items[next + 1]?.key === '-' && CONTROLLED.test(items[next + 2]?.key ?? ''))
      continue;
    if (item.kind === 'MENTION')
      return { purpose, persons: persons || PERSONS.has(items[next + 1]?.key ?? ''), disease: next };
    const isTreatment = TREATMENT.has(item.key) || /^(?:treatment|therapy|prevention|management)$/.test(item.key);
    purpose ||= isTreatment;
    persons ||= PERSONS.has(item.key);
    if (TRIAL.has(item.key)) {
      last = Math.min(items.length, next + BEHIND_PREPOSITION);
      continue;
    }
    if (!isTreatment && !PERSONS.has(item.key) && !BEFORE_DISEASE.has(item.key) && !isQualifier(item)) break;
  }
  return { purpose, persons, disease: -1 };
}

const CONTROLLED = /^controlled$/;
const TRIAL = set('trial study placebo controlled randomized randomised blind label phase -');

const isQualifier = (item: Item): boolean =>
  item.kind === 'WORD' && (isAdverb(item) || /(?:ed|al|ic|ive|ous|ory|ant|ent|-)$/.test(item.key));

/** "take A to treat B": what is given to that end. */
export function readPurpose(context: Context, at: number, before: number): void {
  const { items, categoryOf } = context;
  if (items[before]?.kind !== 'MENTION') return;
  const drugs = groupBefore(items, before + 1).filter((mention) => isGiven(categoryOf(mention)));
  relate(context, 'treatment-for', at, 'TREATS', drugs, objectsOf(items, at + 1).targets);
}

export const GIVEN = set(
  'receiving treated taking on given administered undergoing under assigned randomized randomised responding',
);
/** How far behind "receiving" the drug may stand, in items. */
const FARTHEST = 6;

/** "B patients receiving A", "patients with B treated with A" */
export function readTreatedPersons(context: Context, at: number): void {
  const { items, categoryOf } = context;
  if (items[at - 1]?.key === '-') return readTreatedWith(context, at);
  let end = at;
  while (isAdverb(items[end - 1]) || isWord(items[end - 1], AUXILIARIES)) end--;
  const diseases = havingBefore(items, end).filter((mention) => categoryOf(mention) === 'disease');
  for (let next = at + 1; next < Math.min(items.length, at + FARTHEST); next++) {
    const one = items[next]!;
    if (one.kind === 'MENTION') {
      const drugs = groupAt(items, next, items.length, true).mentions.filter((mention) => isGiven(categoryOf(mention)));
      relate(context, 'treatment-for', at, 'TREATS', drugs, plainly(diseases));
      return;
    }
    if (one.kind === 'CUE' || one.key === ',') return;
  }
}

/** "A-treated B patients" */
function readTreatedWith(context: Context, at: number): void {
  const { items, categoryOf } = context;
  const drug = items[at - 2];
  const disease = mentionIn(items, at + 1, at + 4);
  const had = items[disease];
  if (drug?.kind !== 'MENTION' || had?.kind !== 'MENTION' || !isWord(items[disease + 1], PERSONS)) return;
  const drugs = drug.mentions.filter((mention) => isGiven(categoryOf(mention)));
  const diseases = had.mentions.filter((mention) => categoryOf(mention) === 'disease');
  relate(context, 'treatment-for', at, 'TREATS', drugs, plainly(diseases));
}

/** What those have who stand right before a place: "B patients", "patients with B"; nothing of "B in patients". */
export function havingBefore(items: readonly Item[], at: number): readonly Mention[] {
  const last = items[at - 1];
  if (isWord(last, PERSONS)) return items[at - 2]?.kind === 'MENTION' ? groupBefore(items, at - 1) : [];
  if (last?.kind !== 'MENTION') return [];
  for (let before = at - 2; before >= Math.max(1, at - 7); before--) {
    if (HAD.has(items[before]!.key)) return isOfPersons(items, before) ? groupBefore(items, at) : [];
    if (items[before]!.kind === 'CUE') return [];
  }
  return [];
}
const HAD = set('with', 'in');

/** "patients", "people aged over 75", right before a place. */
function isOfPersons(items: readonly Item[], at: number): boolean {
  if (items[at]!.key === 'with' && isWord(items[at - 1], PERSONS)) return true;
  const aged = items.findLastIndex(({ key }, place) => place < at && place >= at - LONGEST_AGE && key === 'aged');
  return aged > 0 && isWord(items[aged - 1], PERSONS);
}
/** How many words an age may have: "aged 76 years and older". */
const LONGEST_AGE = 6;

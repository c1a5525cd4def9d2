import type { Mention } from '../../schema/model.ts';
import { antecedentOf, beOf, hasAntecedent, namedBefore } from './antecedents.ts';
import { isFare } from './fare.ts';
import { isUndesired } from './effects.ts';
import { keyIn, mentionIn, namesIn, wordIn } from './finding.ts';
import { BARE_NOUN } from './groups.ts';
import type { Item } from './items.ts';
import { leading } from './leading.ts';
import { isUnnamedGene } from './nameless.ts';
import type { Reading } from './reading.ts';
import { PERSONS } from '../lexicon.ts';
import { REPORTING } from './regions.ts';
import { isPlainNoun } from './verb-forms.ts';
import {
  AIMS,
  behindOpening,
  finiteSubject,
  groupBefore,
  ownSubjectBehindComma,
  type Position,
  positionOf,
} from './subjects.ts';
import { actingOnUnnamed, actingSubject, isHolding } from './unnamed.ts';
import { ADJUNCTS, AUXILIARIES, BOUNDARIES, COORDINATORS, isWord, OF_KIND, RELATIVE, set } from './words.ts';

const isBareNoun = (item: Item | undefined): boolean =>
  item?.kind === 'WORD' && BARE_NOUN.test(item.key) && !NO_NOUN.holds(item);
const NO_NOUN = set(
  ADJUNCTS,
  COORDINATORS,
  AUXILIARIES,
  BOUNDARIES,
  RELATIVE,
  'thereby thus hence therefore of on a an the this time body',
);

const RESPONDING = set(
  'respond responds responded react reacts reacted compensate compensates works work acts act helps help',
);
const STARTING = set('start starts started begin begins began keep keeps kept continue continues continued');
const THERE = set('there');
const HENCE = set('thus', 'thereby', 'hence');
const GOING_ON = set('while', 'thus', 'thereby');

/** A of "A focuses on preventing B" where A is a treatment; of "In A, the treatment of B focuses on" the medicine that holds so. */
function focusing(reading: Reading, verb: number): readonly Mention[] {
  const { items, categoryOf } = reading;
  if (!isWord(items[verb], FOCUSING)) return [];
  const named = finiteSubject(reading, positionOf(items, verb)).filter((one) => TREATING.has(categoryOf(one)));
  if (named.length > 0) return named;
  const comma = keyIn(items, ',', 1, LONGEST_STANDPOINT);
  const opening = namesIn(items.slice(0, Math.max(0, comma)));
  const isOfTreatment = items.slice(Math.max(0, comma), verb).some(({ key }) => TREATMENT.test(key));
  return isOfTreatment && isWord(items[0], STANDPOINT) ? opening.filter((one) => MEDICINE.has(categoryOf(one))) : [];
}
const FOCUSING = set('focus focuses aims concentrates centers centres');
/** Categories of what is done to somebody's good, and of kinds of medicine. */
const TREATING = set('intervention lifestyle drug traditional-concept');
const MEDICINE = set('traditional-concept');
const TREATMENT = /^(?:treat|therap|manag|approach)/;
const STANDPOINT = set('from in according within under');
/** How many items may tell from where something is looked at. */
const LONGEST_STANDPOINT = 8;

/** The place of "which" behind a verb, where no cue is what is told there; -1 elsewhere. */
function relativeBehind(items: readonly Item[], verb: number, end: number): number {
  const relative = items.findLastIndex((item, at) => at > verb && at < end && isWord(item, RELATIVE));
  const isTold = relative >= 0 && items.slice(relative, end).every(({ kind }) => kind !== 'CUE');
  return isTold && hasAntecedent(items, relative) ? relative : -1;
}

/** "steps", where no mechanism stands before it. */
const isUnnamedPlural = (items: readonly Item[], at: number): boolean =>
  items[at]?.kind === 'WORD' && /^\p{L}{3,}s$/u.test(items[at].key) && items[at - 1]?.kind !== 'MENTION';
const STARTING_WITH = /^(?:start|beginn)ing$/;

/** A of "the data suggest that A is a disease, targeting B"; null where nothing is said so. */
function saidBefore(reading: Reading, comma: number): readonly Mention[] | null {
  const { items, lastVerb } = reading;
  const last = items[comma]?.key === 'and' ? comma - 1 : comma;
  if (lastVerb < 0 || items[last]?.key !== ',') return null;
  const that = keyIn(items, 'that', lastVerb + 1, last);
  if (that !== lastVerb + 1 || !REPORTING.test(items[lastVerb]!.key)) return null;
  const be = wordIn(items, FINITE_BE, that + 1, last);
  return be > that + 1 && mentionIn(items, that + 1, be) > 0 ? leading(reading, that + 1, be) : null;
}
const FINITE_BE = set('is are was were may can might could must');

/** "containing": what stands right before it does, and not what the clause is told of. */
const isHoldingItself = (items: readonly Item[], before: number): boolean => {
  const item = items[before + 1];
  return item?.kind === 'CUE' && item.cue.role === 'VERB' && item.cue.predicate === 'CONTAINS' && !item.cue.reversed;
};

/** B of "A turns into a B, containing C", and nobody of "A binds structures containing C"; null elsewhere. */
function holderBefore(reading: Reading, before: number): readonly Mention[] | null {
  const { items, lastVerb } = reading;
  if (lastVerb < 0) return null;
  if (items[before]?.key === ',') return items[before - 1]?.kind === 'MENTION' ? groupBefore(items, before) : null;
  return isBareNoun(items[before]) && !isFare(items[before]) ? [] : null;
}
/** "A eases B resulting in less C": so does A, and no ailment makes for less of another. */
function isOfLessening({ items, lastVerb, categoryOf }: Reading, before: number): boolean {
  const [eased, change, verb] = [items[before], items[before + 2], items[lastVerb]];
  return (
    eased?.kind === 'MENTION' &&
    RESULTING.test(items[before + 1]?.key ?? '') &&
    change?.kind === 'CUE' &&
    (change.cue.role === 'CHANGE' || change.cue.role === 'NOUN') &&
    change.cue.predicate === 'DECREASES' &&
    verb?.kind === 'CUE' &&
    verb.cue.role === 'VERB' &&
    EASING.has(verb.cue.predicate) &&
    eased.mentions.every((one) => isUndesired(one, categoryOf(one)))
  );
}
const RESULTING = /^(?:resulting|leading|causing)$/;
const EASING: ReadonlySet<string> = new Set(['DECREASES', 'TREATS', 'BENEFITS']);

/** The subject of "-ing": of "by", "," or "for" before it that of the verb before; else the mechanisms right before it. */
export function gerundSubject(reading: Reading, { before, hasBe }: Position): readonly Mention[] {
  const { items } = reading;
  if (hasBe) return finiteSubject(reading, { before, hasBe, hasTo: false });
  // "B responds by making C": B does.
  if (items[before]?.key === 'by' && isWord(items[before - 1], RESPONDING))
    return finiteSubject(reading, positionOf(items, before - 1));
  // "makes A, which coats B without raising C": A does not.
  const relative = items[before]?.key === 'without' ? relativeBehind(items, reading.lastVerb, before) : -1;
  if (relative >= 0) return antecedentOf(reading, relative);
  // "focuses on preventing", "aimed at preventing": what is meant, not what happens.
  if (isWord(items[before], AIMS)) return focusing(reading, before - 1);
  // "A in B start making C": A do.
  if (isWord(items[before], STARTING)) return finiteSubject(reading, positionOf(items, before));
  // "mice carrying B": who has no name.
  if (isWord(items[before], PERSONS)) return [];
  // "steps starting with A": in their order.
  if (isUnnamedPlural(items, before) && STARTING_WITH.test(items[before + 1]?.key ?? '')) return [];
  const said = saidBefore(reading, before);
  if (said !== null) return said;
  // "A is the process driving B", "A is the hormone driving B": A does.
  const be = beOf(items, before + 1);
  if (be >= 0 && isWord(items[be + 1], OF_KIND)) return finiteSubject(reading, positionOf(items, be));
  if (items[before]?.kind === 'MENTION') {
    if (isOfLessening(reading, before)) return reading.subject;
    const is = beOf(items, before);
    const isCalled = is >= 0 && isWord(items[is + 1], OF_KIND) && !isWord(items[is - 1], THERE);
    const called = isCalled ? finiteSubject(reading, positionOf(items, is)) : [];
    return called.length > 0 ? called : namedBefore(items, groupBefore(items, before + 1));
  }
  // "When A rises, B may grow weak, leading to C": B does.
  const own = items[before]?.key === ',' ? ownSubjectBehindComma(reading, before) : null;
  if (own !== null) return leading(reading, own, before);
  const holder = isHoldingItself(items, before) ? holderBefore(reading, before) : null;
  if (holder !== null) return holder;
  if (isUnnamedGene(items, before)) {
    // "genes modulating B": of what has no name, where nothing is told to hold or make it.
    const told = actingOnUnnamed(items, before + 1);
    return told !== null && isHolding(told) ? actingSubject(reading, told) : [];
  }
  if (isBareNoun(items[before])) {
    // "prevents the A build-up leading to B": A's does, and not what prevents it.
    if (items[before - 1]?.kind === 'MENTION') return groupBefore(items, before);
    const verb = items[reading.lastVerb];
    if (verb?.kind === 'CUE' && verb.cue.role === 'VERB' && verb.cue.predicate === 'DECREASES') return [];
    // "the steps in the process leading to B": of what has no name.
    if (verb === undefined && items[before - 1]?.key === 'the') return [];
  }
  // "A slows B that comes of C, thus lowering D": A does.
  const isHence = isWord(items[before], HENCE) || isWord(items[before + 1], HENCE);
  if (reading.lastVerb >= 0 && isHence && reading.main.length > 0) {
    const { before: relative } = positionOf(items, reading.lastVerb);
    if (items[relative]?.key === 'that' && items[relative - 1]?.key !== ',') return reading.main;
  }
  // "People eat A, lowering B": A does.
  const last = items[reading.lastVerb];
  const isOfNobody = last?.kind === 'CUE' && !last.key.endsWith('ing') && reading.subject.length === 0;
  if (isOfNobody && items[before]?.key === ',' && items[before - 1]?.kind === 'MENTION')
    return groupBefore(items, before);
  if (reading.lastVerb >= 0) return reading.subject;
  // "while also lowering B": what goes on with the clause before.
  if (before <= 0 && isWord(items[0], GOING_ON)) return reading.memory.subject;
  const opening = leading(reading, 0, Math.max(0, before));
  // "studies relating to A use B": of the studies.
  return opening.length > 0 || isPlainNoun(items[before]) ? opening : behindOpening(items, before + 1);
}

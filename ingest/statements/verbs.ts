import type { Mention } from '../../schema/model.ts';
import { slice } from '../../schema/span.ts';
import { readAbility } from './abilities.ts';
import { actedOn } from './acted-on.ts';
import { readAdded } from './added.ts';
import { antecedentOf, apposedTo, isOfDeterminedNoun } from './antecedents.ts';
import { ALLOWING, isAllowing } from './allowing.ts';
import { readVerbOfNoun } from './compound-verbs.ts';
import { type Context, enter, plainly, relate, takeObjects } from './context.ts';
import { readEntering } from './entering.ts';
import { wordIn } from './finding.ts';
import { gerundSubject } from './gerunds.ts';
import { isBodily, isChange, isLiving, isUndesired } from './effects.ts';
import { isInvariable } from '../inflect.ts';
import type { Item } from './items.ts';
import { CAUSATIVES, type Effect, EFFECT_SIGNS, signOf } from '../lexicon.ts';
import { readManner } from './manners.ts';
import { readJointly, readMadeMeans, readMeans } from './means.ts';
import { readCompound, readHyphenated } from './nominals.ts';
import { AROUND, objectsOf, type Target } from './objects.ts';
import { readChange, readOpeningChange, relateState } from './changes.ts';
import { readCounteracted } from './counteracts.ts';
import { agentAfter, BY, BY_OR_WITH } from './doers.ts';
import {
  behindTwin,
  isComingToBe,
  isShowing,
  isDonePoorly,
  isTellingThat,
  isForsaken,
  isHelp,
  isNoDeed,
  isResultOfObjects,
  isRoleInKeeping,
} from './beside-verbs.ts';
import { causationOf, readCausative, readDeed } from './causatives.ts';
import { isMadeFor, isMadeTo, isNeededFor, isUsedAs, isUsedFor, readCausing } from './causing.ts';
import { keptFrom, readKeptFrom } from './keeping-from.ts';
import { membersAt, membersBehind, membersBehindColon, readListedSubjects } from './listed.ts';
import {
  heldMakers,
  isMaking,
  isStopped,
  madeBy,
  makersAt,
  placesOfMaking,
  readBuiltFrom,
  readMadeFrom,
  readStopped,
  readThroughKind,
  relateMakers,
} from './making.ts';
import { changeOf, placeOf } from './told.ts';
import {
  AS,
  BECOMING,
  INTO,
  INTO_OR_TO,
  brokenDown,
  isBreaking,
  isBrokenInto,
  readBecoming,
  readConvert,
  relateConverted,
  readTurnInto,
  STORING,
} from './converting.ts';
import { ofSubstance } from './sources.ts';
import { readOwnMaking } from './doings.ts';
import { isUnnamedGene } from './nameless.ts';
import { readOccasion } from './occasions.ts';
import { contrary, doerBefore, isOfLess, readMeaningLess } from './outcomes.ts';
import { canBePast, isNoun, isPlainNoun, type VerbCue, JOINT } from './verb-forms.ts';
import { objectRelative, readNeeded } from './object-relatives.ts';
import { ownedObjects, pronounObjects } from './pronouns.ts';
import { readUnnamed } from './unnamed.ts';
import { readImprovingWith } from './improving-with.ts';
import { havingBefore, readPurpose } from './treatments.ts';
import { AIMS, finiteSubject, groupBefore, type Position, positionOf } from './subjects.ts';
import { toldBySpelling } from './spelling.ts';
import { hasForm, isAdverb, isWord, RELATIVE, set } from './words.ts';
import { isKindNoun } from './referring.ts';

/** "competes with host cells": a noun spelled like a verb, behind a verb with its preposition. */
const isOfNoun = ({ items, text }: Context, at: number, { form }: VerbCue): boolean =>
  form === 'BASE' && items[at - 1]?.kind === 'CUE' && OF_NOUN.test(slice(text, items[at - 1]!.span));
const OF_NOUN = /\s(?:with|into|in|from|on|upon|against|for|by)$/;

const PREPOSITION_AT_END = /\s(?:to|with|into|in|from|on|upon|against|for|by|as)$/;

/** Active, passive, infinitive or "-ing": tells the subject of a verb and relates it to its objects. */
export function readVerb(context: Context, at: number, own: VerbCue): void {
  const { items, text } = context;
  const through = readUnnamed(context, at, own);
  const cue = through ? { ...own, predicate: through.effect } : own;
  if (items[at - 1]?.key === '-') {
    if (cue.form === 'GERUND') readCompound(context, at, cue.predicate);
    else readHyphenated(context, at);
    return;
  }
  const last = behindTwin(items, at);
  const causation = causationOf(context, at);
  if (causation) return readDeed(context, at, last, cue, causation);
  if (isNoun(items, at, cue) || isOfNoun(context, at, cue) || isNoDeed(items, at)) return;
  const position = positionOf(items, at);
  if (isResultOfObjects(context, at, position)) {
    // "A eased the losses of B resulted from C": C brought them about.
    const { targets } = objectsOf(items, context.lastVerb + 1);
    return relate(
      context,
      'verb',
      at,
      cue.predicate,
      takeObjects(context, at + 1).map(({ mention }) => mention),
      targets,
    );
  }
  const isMadeToMake = cue.predicate === 'PRODUCES' && isMadeTo(context, position.before);
  // "A makes B make C": of A there is more of C.
  const maker = position.hasTo && isMadeToMake ? context.subject : [];
  if (position.hasTo && (isMadeToMake || isMadeFor(context, position.before))) context.subject = context.objects;
  if (isOfAllowed(context, at, position, cue)) context.subject = context.objects;
  const isRelative = isWord(items[position.before], RELATIVE);
  const { span } = items[at]!;
  const isPhrase = span.end - span.start > items[at]!.key.length;
  const takesPreposition = isPhrase && PREPOSITION_AT_END.test(text.slice(span.start, span.end));
  // "B is cut into C": no loss of C.
  if (takesPreposition && position.hasBe && isBrokenInto(context, at, []))
    return relateConverted(context, at, finiteSubject(context, position), takeObjects(context, at + 1), []);
  const isParticiple =
    cue.form === 'PARTICIPLE' || cue.form === 'EITHER' || (position.hasBe && isInvariable(items[at]!.key));
  if (isParticiple && !takesPreposition) {
    const agent = agentAfter(items, at + 1, cue.predicate === 'TREATS' ? BY_OR_WITH : BY);
    const isMadeThere =
      cue.predicate === 'PRODUCES' &&
      closesName(items, at) &&
      !isComingToBe(items, at) &&
      makersAt(context, at + 1).length > 0;
    const goesOn = !position.hasBe && goesOnBeing(context, at, position);
    // "A, made by B" goes on with A, and not with what was done before.
    if (goesOn && (!agent || items[position.before]!.key !== ','))
      return readPassive(context, at, cue, positionOf(items, context.lastVerb), agent ?? []);
    if (position.hasBe || agent || isMadeThere) return readPassive(context, at, cue, position, agent ?? []);
    if (cue.predicate === 'PRODUCES' && closesName(items, at) && items[at + 1]?.key === 'from')
      return void readMadeFrom(context, at, groupBefore(items, items[at - 1]!.key === ',' ? at - 1 : at).slice(-1));
    if (!canBePast(context, position, cue)) return;
  }
  if (cue.form === 'GERUND' && !position.hasBe) {
    if (readVerbOfNoun(context, at, last)) return;
    // "A shows less B, suggesting a loss of C"
    if (isShowing(items, at) && !(context.lastVerb < 0 && items[at - 2]?.kind === 'MENTION'))
      return void takeObjects(context, at + 1);
    // "with cooling ones": which of them.
    if (items[at + 1]?.key === 'ones') return;
    // "B in users receiving A": not B is what gets it.
    if (cue.predicate === 'TREATS' && cue.reversed && items[position.before]?.kind !== 'MENTION') return;
    if (isStopped(items, at)) return readStopped(context, at, cue);
    if (isAllowing(context, at)) return readEntering(context, at, []);
    if (isOneOfRange(context, at)) return;
    // "with A or B depending on the size of C": which of them, and not what C does; "A moves, feeding on B": what A eats.
    if (items[at]!.key === 'depending' || (items[at]!.key === 'feeding' && items[position.before]?.key === ','))
      return void takeObjects(context, at + 1);
    if (isForsaken(items, position.before)) return void takeObjects(context, at + 1);
    const kept = keptFrom(context, position.before, cue.predicate);
    if (kept) return relate(context, 'by-doing', at, kept.effect, kept.keepers, takeObjects(context, last + 1));
    if (cue.predicate === 'PRODUCES' && isMaking(context, at))
      return void relateState(context, at, gerundSubject(context, position));
    // "A brought B, resulting from C": B did.
    const isOfObject = cue.reversed && items[position.before]?.key === ',' && !NEEDING.test(items[at]!.key);
    // "from lowering A to raising B": of what does both.
    const own = position.hasTo ? { ...position, before: at - 1 } : position;
    const subject =
      apposedTo(items, at, !position.hasTo) ??
      (isOfObject ? groupBefore(items, position.before) : gerundSubject(context, own));
    readEntering(context, at, subject);
    if (readCausative(context, at, subject)) return enter(context, at, subject, true);
    const taken = takeObjects(context, last + 1);
    const acted = taken.length > 0 ? taken : ownedObjects(context, last, subject);
    if (readKeptFrom(context, 'by-doing', at, subject, acted)) return;
    const done = isRoleInKeeping(context, at, position.before) ? 'REGULATES' : signed(context, at, cue);
    relate(context, 'by-doing', at, done, subject, acted, cue.reversed);
    if (cue.predicate === 'PRODUCES') readMadeMeans(context, at, acted);
    if (!cue.reversed) readCounteracted(context, last, cue.predicate, subject, false);
    if (!cue.reversed && MEANT.has(cue.predicate)) readMeans(context, at, cue.predicate, acted, false);
    if (isWord(items[position.before], AIMS)) {
      enter(context, at, subject, true);
      context.objects = acted.map(({ mention }) => mention);
    }
    return;
  }
  if (cue.predicate === 'PRODUCES' && readNeeded(context, position, at)) return;
  if (position.hasTo && readAbility(context, at, last, cue, position.before)) return;
  // "A causes cells to respond to B": A does not.
  if (cue.reversed && position.hasTo && context.lastVerb >= 0 && isActedOn(context, position.before)) return;
  if (cue.predicate === 'CONVERTS_TO' && position.hasTo && context.lastVerb >= 0 && context.objects.length > 0)
    return readTurnInto(context, at);
  const isTurning = cue.predicate === 'CONVERTS_TO';
  const turned = isTurning === takesPreposition ? objectRelative(context, position, at) : null;
  if (turned && isTurning) {
    const made = takeObjects(context, last + 1);
    return relateConverted(context, at, turned.objects, made, turned.doers);
  }
  if (turned) return relate(context, 'verb', at, cue.predicate, turned.doers, plainly(turned.objects), cue.reversed);
  // "…, characterized by B" behind what has no name
  if (MARKED.holds(items[at]!) && !position.hasBe && items[position.before]?.key === ',')
    if (items[position.before - 1]?.kind === 'WORD') return void takeObjects(context, last + 1);
  const isReduced =
    isParticiple &&
    !position.hasBe &&
    (cue.form === 'PARTICIPLE' || isTied(items, at, position) || (takesPreposition && isOfDeterminedNoun(items, at)));
  const found =
    apposedTo(items, at, isParticiple && !position.hasBe) ??
    (isReduced
      ? antecedentOf(context, at)
      : through
        ? through.doers
        : goesOnWithMain(context, at, position)
          ? context.main
          : finiteSubject(context, position));
  if (cue.predicate === 'TREATS' && position.hasTo && !cue.reversed) readPurpose(context, at, position.before);
  // "This has been attributed to …" speaks of what was found, not of whom it was found in.
  const pointsBack = cue.reversed && position.hasBe && found === context.memory.subject;
  const doer = isRelative ? doerBefore(context, position.before, at, found) : null;
  const ahead = objectsOf(items, behindLikely(items, last + 1));
  const isLess = isRelative
    ? through?.isLess === true ||
      (doer === null && isOfLess(context, position.before, at, found, cue.predicate, ahead.targets))
    : (context.ofLess.length > 0 && context.ofLess === found) ||
      (cue.predicate === 'INCREASES' && isDonePoorly(items, ahead.to));
  const told = doer ?? (pointsBack ? context.memory.objects : found);
  const subject = cue.predicate === 'PRODUCES' ? heldMakers(context, told) : told;
  const isNeeded = position.hasTo && isNeededFor(context, position.before);
  // "A helps to make B": nothing that lives makes it with its help.
  const isHelped =
    cue.predicate === 'PRODUCES' &&
    items.slice(Math.max(0, at - FARTHEST_HELP), at).some(isHelp) &&
    !subject.some((one) => isLiving(context.categoryOf(one)));
  const broken = cue.predicate === 'PRODUCES' ? brokenDown(context, position) : [];
  enter(context, at, subject, isRelative);
  context.ofLess = isLess ? subject : [];
  readEntering(context, at, subject);
  if (readCausative(context, at, subject)) return;
  // "A rose and B fell": B is no object.
  const named =
    items[last + 1]?.key === 'and' && !isWord(items[last + 2], AROUND) ? [] : takeObjects(context, last + 1, ahead);
  const meant = named.length > 0 ? named : pronounObjects(context, last, subject);
  const owned = meant.length > 0 ? meant : ownedObjects(context, last, subject);
  // "Mercury shows up in fish" ties it to no fish.
  const isSeen = cue.predicate === 'ASSOCIATED_WITH' && /\sup in$/.test(text.slice(span.start, span.end));
  const targets =
    cue.predicate === 'SUPPLIES'
      ? ofSubstance(context, owned)
      : isSeen
        ? owned.filter(({ mention }) => context.categoryOf(mention) === 'disease')
        : owned;
  context.objects = targets.map(({ mention }) => mention);
  if (!cue.reversed) readCounteracted(context, last, cue.predicate, subject, false);
  if (targets.length === 0 && !takesPreposition && isChange(cue.predicate)) {
    return readChange(context, at, cue.predicate, subject);
  }
  if (targets.length === 0 && !takesPreposition && (cue.predicate === 'BENEFITS' || cue.predicate === 'HARMS'))
    return void readImprovingWith(context, at, cue.predicate, subject);
  if (cue.predicate === 'CONVERTS_TO' && BECOMING.test(items[at]!.key))
    return readBecoming(context, at, subject, targets);
  if (cue.predicate === 'CONVERTS_TO' && !takesPreposition)
    return void readConvert(context, at, targets, INTO_OR_TO, subject);
  if (isBrokenInto(context, at, targets) && readConvert(context, at, targets, INTO, subject)) return;
  if (STORING.holds(items[at]!) && isStoredAs(items, targets) && readConvert(context, at, targets.slice(0, 1), AS))
    return;
  // "A breaks B down to make C": A makes C, and B turns into it.
  if (broken.length > 0) relate(context, 'convert', at, 'CONVERTS_TO', broken, targets);
  if (cue.predicate === 'PRODUCES' && isMaking(context, at)) return void relateState(context, at, subject);
  if (targets.length === 0 && cue.predicate === 'PRODUCES' && !takesPreposition) {
    const made = madeBy(context, position.before);
    if (made) return relate(context, 'verb', at, 'PRODUCES', made.makers, plainly(made.made));
  }
  if (isAllowing(context, at) || isTellingThat(items, at, ahead.to) || (takesPreposition && isEvent(items[ahead.to])))
    return;
  if (readCausing(context, at, subject) || readOwnMaking(context, at, last, subject, owned)) return;
  if (targets.length === 0 && SWAYING.has(cue.predicate) && readManner(context, at, last + 1, subject)) return;
  if (isRelative && subject.length === 0 && readListedSubjects(context, at, cue, targets)) return;
  // "disorders that do B, such as A": A does.
  if (isRelative && subject.every(isKindNoun) && membersAt(items, targets) > 0)
    return void readListedSubjects(context, at, cue, targets);
  const listed =
    isRelative || position.hasTo
      ? membersBehind(context, at, last + 1)
      : membersBehindColon(context, position.before, ahead.to);
  if (listed.length > 0)
    return relate(context, 'listed-subjects', at, signed(context, at, cue), listed, targets, cue.reversed);
  if (readKeptFrom(context, 'verb', at, subject, targets)) return;
  if (cue.predicate === 'CONTAINS' && (isConveying(items, at, targets) || holdsGenes(items, last, targets))) return;
  // "holds B in an inactive state", "holds B together"
  if (isHolding(items[at]!) && (relateState(context, at, subject) || isWord(items[ahead.to], TOGETHER))) return;
  const isOfChange = targets.some(({ inner }) => inner.length > 0);
  const isGift = cue.predicate === 'CONTAINS' && GIVING.test(items[at]!.key) && isOfChange;
  // "The liver uses A to make B": the liver makes it, with the help of A.
  const isOfUse =
    isNeeded && isUsedFor(items, position.before) && subject.every((one) => isLiving(context.categoryOf(one)));
  const used = isOfUse ? groupBefore(items, position.before + 1) : [];
  const isTool = cue.predicate === 'PRODUCES' && used.length > 0 && !subject.includes(used[0]!);
  // "When you eat A, your body makes B": A does not.
  const isOfBody = items[position.before]?.key === 'body';
  const effect =
    isGift || ((isOfBody || (isNeeded && !isTool) || isHelped) && cue.predicate === 'PRODUCES')
      ? 'INCREASES'
      : signed(context, at, cue, ahead.to);
  // "offers an effective treatment for B"
  const isTreating = cue.predicate === 'CONTAINS' && GIVING.test(items[at]!.key) && opensTreatment(items, last + 1);
  if (isTreating) return relate(context, 'verb', at, 'TREATS', subject, targets);
  const isMarked = MARKED.holds(items[at]!);
  // "marked by much B": what something is like, and not what goes with it.
  if (isMarked && !isOfChange && !subject.some((one) => isUndesired(one, context.categoryOf(one)))) return;
  // "marked by reduced B", "marked by a loss of B": the change comes with it.
  const done =
    isMarked && isOfChange && effect === 'ASSOCIATED_WITH' ? 'INCREASES' : isLess ? contrary(effect) : effect;
  // "is converted into B in the liver": which makes it.
  if (isTurning && position.hasBe && !isBreaking(items[at]!))
    relateMakers(context, 'verb', at, placesOfMaking(context, ahead.to), targets);
  const isMade = readBuiltFrom(context, at, last, targets);
  const isUsedUp = cue.predicate === 'PRODUCES' && isUsedAs(context, position.before, [...subject, ...context.objects]);
  const makes =
    isMade && subject.every((one) => isBodily(context.categoryOf(one))) ? 'PRODUCES' : isUsedUp ? 'CONVERTS_TO' : done;
  if (readMeaningLess(context, at, subject, targets)) return;
  relate(context, 'verb', at, makes, subject, targets, cue.reversed);
  relate(context, 'verb', at, 'INCREASES', isTool ? used : maker, targets);
  readAdded(context, at, done, subject, cue.reversed);
  if (isRelative && !cue.reversed) readThroughKind(context, position.before, done, subject, targets);
  if (cue.predicate === 'PRODUCES' && !isRelative && items[position.before]?.kind === 'WORD')
    readOccasion(context, at, 'INCREASES', targets);
  readJointly(context, at, subject, targets);
  if (!cue.reversed && MEANT.has(cue.predicate)) readMeans(context, at, cue.predicate, targets, subject.length > 0);
}

/** "cells to", "B to", where these are what the verb before acts on. */
const isActedOn = ({ items, objects, lastVerb }: Context, at: number): boolean => {
  const [item, verb] = [items[at], items[lastVerb]!];
  if (item?.kind !== 'MENTION') return isPlainNoun(item);
  return CAUSATIVES.has(verb.key) && item.mentions.every((one) => objects.includes(one));
};

const SWAYING: ReadonlySet<Effect> = new Set<Effect>(['REGULATES', 'CONTROLS']);

const MARKED = set('characterized characterised marked');

/** "stores B as C": B turns into C. */
const isStoredAs = (items: readonly Item[], [first]: readonly Target[]): boolean => {
  const as = first ? placeOf(items, first.mention) + 1 : 0;
  return as > 0 && items[as]?.key === 'as' && items[as + 1]?.key !== 'well';
};

/** "carries B to C", "delivers B throughout C": takes it somewhere, and does not hold it. */
const isConveying = (items: readonly Item[], at: number, [first]: readonly Target[]): boolean => {
  if (first === undefined || !CONVEYING.test(items[at]!.key)) return false;
  const behind = placeOf(items, first.mention) + 1;
  return wordIn(items, WHITHER, behind, behind + FARTHEST_GOAL) >= 0;
};
const CONVEYING = /^(?:carr|deliver|suppl)/;
const WHITHER = set('to', 'into', 'from', 'through', 'throughout', 'around');
/** How far behind what is taken somewhere the word may stand that tells where, in items. */
const FARTHEST_GOAL = 4;

/** "contains genes encoding members of B": holds these, which have no name. */
const holdsGenes = (items: readonly Item[], verb: number, [first]: readonly Target[]): boolean => {
  const end = first === undefined ? -1 : placeOf(items, first.mention);
  return items
    .slice(verb + 1, Math.max(0, end))
    .some((_, past) => isUnnamedGene(items, verb + 1 + past) && items[verb + past + 2]?.key !== 'of');
};

const isHolding = toldBySpelling((key) => /^h(?:o|e)ld/.test(key));
const TOGETHER = set('together upright straight');

/** "provides improved B": what brings it, and does not hold it. */
const GIVING = /^(?:provid|offer|suppl)/;

const opensTreatment = (items: readonly Item[], from: number): boolean => {
  const cue = items.findIndex(({ kind }, at) => at >= from && kind !== 'WORD');
  const item = items[cue];
  return item?.kind === 'CUE' && item.cue.role === 'COPULA' && item.cue.predicate === 'TREATS';
};

/** "From A in C to doing B, …": C does nothing. */
const isOneOfRange = ({ items, lastVerb }: Context, at: number): boolean =>
  lastVerb < 0 &&
  items[at - 1]?.key === 'to' &&
  items.slice(0, at).some(({ kind, key }) => kind === 'WORD' && key === 'from');

/** What stands behind A in "leads to A getting into B": it does not lead to A. */
const isEvent = (item: Item | undefined): boolean => EVENT.has(item?.key ?? '');
const EVENT = set(
  'getting entering making leaking passing moving crossing escaping spilling reaching being becoming going building',
);

/** "A, made in B", "A made in B" */
const closesName = (items: readonly Item[], at: number): boolean =>
  (items[at - 1]?.key === ',' ? items[at - 2] : items[at - 1])?.kind === 'MENTION';

/** "A associated with B": of A, whatever was told before of what does something to A. */
const isTied = (items: readonly Item[], at: number, { before }: Position): boolean =>
  TIED.has(items[at]!.key) && before === at - 1 && items[before]?.kind === 'MENTION';
const TIED = set('associated', 'linked', 'related', 'connected', 'tied', 'implicated');

/** "A stimulates B to do C and lowers D": A does, as no infinitive is "lowers". */
function goesOnWithMain({ items, lastVerb, main }: Context, at: number, { before, hasTo }: Position): boolean {
  if (hasTo || main.length === 0 || !isWord(items[before], JOINT) || !/[^s]s$/.test(items[at]!.key)) return false;
  const last = items[lastVerb];
  return hasForm(last, 'BASE') && positionOf(items, lastVerb).hasTo;
}

/** What is told of the subject of a clause, "A are cells of B, requiring C", and not of what it ends with. */
const NEEDING = /^(?:requir|need)/;

/** What one can do to something with something else. */
const MEANT: ReadonlySet<Effect> = new Set<Effect>(['INCREASES', 'DECREASES', 'BENEFITS', 'TREATS']);

/** Of "makes you less likely to ever develop B" the place behind "develop"; the place itself elsewhere. */
function behindLikely(items: readonly Item[], to: number): number {
  const verb = items[to - 1];
  if (verb?.kind !== 'CUE' || verb.cue.role !== 'VERB' || items[to]?.key !== 'to' || !/^ma[kd]/.test(verb.key))
    return to;
  let had = to + 1;
  while (isAdverb(items[had]) || items[had]?.key === 'ever') had++;
  const item = items[had];
  return (item?.kind === 'CUE' && item.cue.role === 'HAVING') || isWord(item, GETTING) ? had + 1 : to;
}
const GETTING = set('get', 'have');

/** "helps to produce A, build B and make C" */
const FARTHEST_HELP = 10;

/** "allows B to enter and raise C": B raises it. */
function isOfAllowed(
  { items, lastVerb, objects }: Context,
  at: number,
  { before }: Position,
  { form }: VerbCue,
): boolean {
  if (form !== 'BASE' || items[before]?.key !== 'and' || lastVerb < 0 || !ALLOWING.has(items[lastVerb]!.key))
    return false;
  const last = items.findLastIndex(
    (item, place) => place < before && item.kind === 'MENTION' && item.mentions.some((one) => objects.includes(one)),
  );
  return (
    last > lastVerb &&
    items.slice(last, at).some((item, past) => item.key === 'to' && items[last + past + 1]?.kind === 'WORD')
  );
}

function readPassive(context: Context, at: number, cue: VerbCue, position: Position, agent: readonly Mention[]): void {
  const isFinite = position.hasBe;
  const patient = isFinite
    ? finiteSubject(context, position)
    : cue.predicate === 'TREATS' && context.items[position.before]?.kind !== 'MENTION'
      ? havingBefore(context.items, at)
      : actedOn(context, at);
  if (isFinite) enter(context, at, patient, isWord(context.items[position.before], RELATIVE));
  // "The drug can be stopped": by somebody.
  const isDrug = patient.every((one) => context.categoryOf(one) === 'drug');
  if (agent.length === 0 && isChange(cue.predicate) && !isDrug) readChange(context, at, cue.predicate, patient);
  const isLess = patient[0] !== undefined && changeOf(context.items, patient[0], at).length > 0;
  if (agent.length === 0 && !isLess && /^(?:releas|secret)/.test(context.items[at]!.key))
    readOpeningChange(context, at, 'INCREASES', patient);
  const hasMakers = agent.length === 0 && (cue.predicate === 'PRODUCES' || cue.predicate === 'CONVERTS_TO');
  const makers = hasMakers ? makersAt(context, at + 1) : agent;
  if (cue.predicate === 'CONVERTS_TO') return void readConvert(context, at, plainly(patient), INTO_OR_TO, makers);
  if (isBrokenInto(context, at, []) && readConvert(context, at, plainly(patient), INTO, agent)) return;
  if (cue.predicate === 'PRODUCES') readMadeFrom(context, at, patient);
  relate(context, 'passive', at, signed(context, at, cue), makers, plainly(patient));
  readCounteracted(context, at, cue.predicate, agent, true);
}

/** "is made in the skin and then converted in the liver": done to the same, as what stands behind it is no object. */
function goesOnBeing({ items, lastVerb }: Context, at: number, { before }: Position): boolean {
  const joint = items[before]?.key === 'then' ? before - 1 : before;
  return (
    lastVerb >= 0 &&
    (isWord(items[joint], JOINT) || items[joint]?.key === 'or') &&
    isWord(items[at + 1], IN_OR_TO) &&
    positionOf(items, lastVerb).hasBe
  );
}
const IN_OR_TO = set('in', 'to', 'into', 'by');

/** The sign of an adverb before a verb without one, or behind its objects, which end at a place: "negatively affects". */
function signed({ items, text }: Context, at: number, cue: VerbCue, end = 0): VerbCue['predicate'] {
  if (cue.predicate !== 'REGULATES') return cue.predicate;
  const within = text.slice(items[at]!.span.start, items[at]!.span.end).toLowerCase().split(' ');
  // "has a beneficial effect on"; a role may be beneficial whatever is done in it.
  if (within.length > 2 && within.some((word) => /^(?:effect|impact|influence)/.test(word)))
    return within.flatMap((word) => EFFECT_SIGNS.get(word) ?? [])[0] ?? cue.predicate;
  for (let before = at - 1; before >= at - 2 && isAdverb(items[before]); before--) {
    const sign = signOf(items[before]!.key);
    if (sign) return sign;
  }
  // "affects B negatively"
  return signOf(items[end]?.key ?? '') ?? cue.predicate;
}

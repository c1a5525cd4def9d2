import type { Mention } from '../../schema/model.ts';
import { biddenAt, isBidding } from './bidding.ts';
import { type Context, enter, plainly, relate, takeObjects } from './context.ts';
import { AS, INTO_OR_TO, readConvert, STORING } from './converting.ts';
import { isBodily, isChange } from './effects.ts';
import { namesIn } from './finding.ts';
import { gerundSubject } from './gerunds.ts';
import { groupAt } from './groups.ts';
import type { Item } from './items.ts';
import { BARE_CAUSATIVES, CAUSATIVES, type Effect, HEADS, PERSONS } from '../lexicon.ts';
import { ofKind } from './leading.ts';
import { isStopped, readBuiltFrom, relateMakers } from './making.ts';
import { pronounObjects } from './pronouns.ts';
import { kindOf, KNOWN } from './referring.ts';
import { finiteSubject, positionOf } from './subjects.ts';
import type { VerbCue } from './verb-forms.ts';
import {
  ADJUNCTS,
  BE,
  BOUNDARIES,
  hasForm,
  isAdverb,
  isWord,
  POSSESSIVES,
  RELATIVE,
  set,
  TO,
  WITHIN,
} from './words.ts';

/** "A makes B do C": the place of "makes", B, and that of "do". */
export interface Causation {
  readonly by: number;
  readonly doers: readonly Mention[];
  readonly deed: number;
}

/** How many words may stand between "makes" and who is made to do it, and behind that before "to". */
const FARTHEST_DOER = 4;
const LONGEST_PLACE = 6;
const ANYBODY = set('you us them it body bodies people someone cell cells tissues organs');
const STARTING = set('start', 'begin', 'continue', 'keep', 'stop');

/** All that a sentence tells of what makes what do something, by the place of what is done. */
export function causationsIn(items: readonly Item[]): ReadonlyMap<number, Causation> {
  let found: Map<number, Causation> | null = null;
  for (let by = 0; by < items.length; by++) {
    const causation = causationAt(items, by);
    if (causation) (found ??= new Map()).set(causation.deed, causation);
  }
  return found ?? NONE;
}

const NONE: ReadonlyMap<number, Causation> = new Map();

function causationAt(items: readonly Item[], by: number): Causation | null {
  const item = items[by]!;
  const isBare = BARE_CAUSATIVES.holds(item);
  if (item.kind === 'MENTION' || !(isBare || CAUSATIVES.holds(item)) || isNominal(items, by)) return null;
  const doer = doerBehind(items, by + 1);
  if (doer === null) return null;
  const deed = deedBehind(items, doer.to, isBare);
  return deed < 0 || isWord(items[deed + 1], THEMSELVES) ? null : { by, doers: doer.mentions, deed };
}
/** "signals cells to rebuild themselves": to none but them. */
const THEMSELVES = set('themselves', 'itself');
/** Before them what is spelled like such a verb is a noun. */
const NOMINAL = set('a', 'an', 'the', 'this', 'that', 'these', 'its', 'their', 'your', 'of', '-');

/** "the triggers", "this trigger", and not "This triggers". */
const isNominal = (items: readonly Item[], at: number): boolean =>
  isWord(items[at - 1], NOMINAL) && !(items[at - 1]!.key === 'this' && items[at]!.key.endsWith('s'));

/** Who is made to do something: mechanisms, or anybody. */
function doerBehind(
  items: readonly Item[],
  from: number,
): { readonly mentions: readonly Mention[]; readonly to: number } | null {
  for (let at = from; at < Math.min(items.length, from + FARTHEST_DOER); at++) {
    const item = items[at]!;
    if (item.kind === 'MENTION') {
      const { mentions, to } = groupAt(items, at, items.length, false);
      return { mentions, to: behindApposed(items, isWord(items[to], HEADS) ? to + 1 : to, mentions.length) };
    }
    if (isWord(item, ANYBODY) || isWord(item, PERSONS)) return { mentions: [], to: at + 1 };
    if (item.kind === 'CUE' && item.cue.role !== 'CHANGE') return null;
    if (item.key === ',' || item.key === 'to' || isWord(item, NO_DOER)) return null;
  }
  return null;
}
/** Of "the cells, the A, to" the place of "to", by that of the comma before it; the place itself elsewhere. */
function behindApposed(items: readonly Item[], comma: number, named: number): number {
  return named > 1 && items[comma]?.key === ',' && isWord(items[comma + 1], TO) ? comma + 1 : comma;
}
const NO_DOER = set(ADJUNCTS, BOUNDARIES, BE, 'and or that which who');

/** The place of what is done behind "to", or right behind who does it; -1 where nothing is. */
function deedBehind(items: readonly Item[], from: number, isBare: boolean): number {
  let at = from;
  // "blood vessels in the hands to"
  if (isWord(items[at], WITHIN)) {
    while (at < from + LONGEST_PLACE && items[at] !== undefined && !isWord(items[at], TO)) {
      if (items[at]!.kind === 'CUE' || items[at]!.key === ',') return -1;
      at++;
    }
  }
  while (isAdverb(items[at])) at++;
  if (isWord(items[at], TO) || items[at]?.key === 'into') at++;
  else if (!isBare || at > from) return -1;
  while (isAdverb(items[at])) at++;
  // "switches cells to making B"
  if (at > from && isMaking(items[at])) return at;
  const begun = STARTING.has(items[at]?.key ?? '') ? items[at + 1] : undefined;
  if (hasForm(begun, 'GERUND')) return at + 1;
  // "causes bones to become weak": into nothing else.
  const isState = items[at]?.key === 'become' && !items.slice(at, at + FARTHEST_DOER).some(isMention);
  if (isDeed(items[at])) return isState ? -1 : at;
  return at > from && items[at]?.kind === 'WORD' ? deedBeyond(items, at) : -1;
}
const isMention = ({ kind }: Item): boolean => kind === 'MENTION';

/** Of "to take up B and make C" the place of "make", where what is done first is no cue; -1 elsewhere. */
function deedBeyond(items: readonly Item[], from: number): number {
  for (let at = from + 1; at < Math.min(items.length, from + LONGEST_PLACE); at++) {
    const item = items[at]!;
    if (item.kind === 'CUE' || isWord(item, BOUNDARIES) || item.key === ',') return -1;
    if (isWord(item, AND)) return isDeed(items[at + 1]) ? at + 1 : -1;
  }
  return -1;
}
const AND = set('and');

const isDeed = (item: Item | undefined): boolean =>
  item?.kind === 'CUE'
    ? (item.cue.role === 'VERB' && item.cue.form === 'BASE' && !item.cue.reversed && item.key !== 'beat') ||
      (item.cue.role === 'MOVE' && !item.key.endsWith('s'))
    : item?.kind === 'WORD' && item.key === 'turn';

const isMaking = (item: Item | undefined): boolean =>
  item?.kind === 'CUE' && item.cue.role === 'VERB' && item.cue.form === 'GERUND' && item.cue.predicate === 'PRODUCES';

/** What makes something do what is told at a place. */
function causersOf(context: Context, { by, deed }: Causation): readonly Mention[] {
  const known = context.causers[deed];
  if (known) return known;
  const { items } = context;
  const position = positionOf(items, by);
  const isGerund = items[by]!.key.endsWith('ing') && !position.hasBe;
  const causers = isGerund ? gerundSubject(context, position) : finiteSubject(context, position);
  enter(context, by, causers, isGerund || isWord(items[position.before], RELATIVE));
  return (context.causers[deed] = causers);
}

/** Verbs that are themselves something done to cells: "stimulates cells to make C". */
const ROUSING = /^(?:stimulat|activat|driv|drove|trigger|induc|rous|excit)/;

/** What becomes something else is not roused. */
const CONVERTING = /^(?:becom|turn|differentiat|transform|convert|matur|develop|chang)/;

/** Whether what a verb at a place acts on is made to do something; if so, keeps in mind what makes it. */
export function readCausative(context: Context, at: number, causers: readonly Mention[]): boolean {
  if (readBidding(context, at, causers)) return true;
  if (context.causations.size === 0) return false;
  for (const { by, deed, doers } of context.causations.values()) {
    if (by !== at) continue;
    context.causers[deed] = causers;
    context.objects = doers;
    const cells = doers.filter((one) => context.categoryOf(one) === 'cell');
    const isTurned = CONVERTING.test(context.items[deed]!.key);
    if (ROUSING.test(context.items[at]!.key) && !isTurned)
      relate(context, 'verb', at, 'INCREASES', causers, plainly(cells));
    return true;
  }
  return false;
}

/** "A tells B to get to work": more of B, and "to rest" less of it. */
function readBidding(context: Context, at: number, causers: readonly Mention[]): boolean {
  const { items } = context;
  const doer = isBidding(items[at]!) && !isNominal(items, at) ? doerBehind(items, at + 1) : null;
  if (doer === null || doer.mentions.length === 0 || !isWord(items[doer.to], TO)) return false;
  const told = biddenAt(items, doer.to + 1);
  if (told === null) return false;
  for (let deed = doer.to + 1; deed <= doer.to + LONGEST_BIDDING; deed++) context.used[deed] = true;
  context.objects = doer.mentions;
  relate(context, 'verb', at, told, causers, plainly(doer.mentions));
  return true;
}
/** How many items may tell what one is told to do. */
const LONGEST_BIDDING = 2;

/** What tells of a deed at a place, or of the deed that it goes on with: "tells the gland to make B and release C". */
export function causationOf(context: Context, at: number): Causation | undefined {
  const { items, causations, lastVerb } = context;
  const own = causations.size === 0 ? undefined : causations.get(at);
  if (own) return own;
  const before = context.deeds[lastVerb];
  const item = items[at];
  if (before === undefined || item?.kind !== 'CUE' || item.cue.role !== 'VERB' || item.cue.form !== 'BASE') return;
  const position = positionOf(items, at);
  return items[position.before]?.key === 'and' && !position.hasBe ? before : undefined;
}

/** "A makes B do something to C": what B does, and what A does to C thereby. `last` is the place of the last of several verbs. */
export function readDeed(context: Context, at: number, last: number, { predicate }: VerbCue, made: Causation): void {
  const { items, text } = context;
  const told = made.doers.length > 0 ? made : { ...made, doers: pointedDoers(context, made) };
  const causers = causersOf(context, told);
  context.subject = causers;
  context.lastVerb = at;
  context.deeds[at] = told;
  // "tells B to hold on to its C": of C there is no more.
  if (KEEPING_OWN.test(items[at]!.key) && isWord(items[last + 1], POSSESSIVES)) return;
  const { start, end } = items[last]!.span;
  const isInto = CHANGING_INTO.test(text.slice(start, end));
  const named = takeObjects(context, last + 1);
  const targets = named.length > 0 ? named : pronounObjects(context, last, told.doers);
  context.objects = targets.map(({ mention }) => mention);
  if (predicate === 'CONVERTS_TO' && !isInto) {
    if (readConvert(context, at, targets, INTO_OR_TO)) relateMade(context, at, told);
    return;
  }
  if (STORING.holds(items[at]!) && readConvert(context, at, targets.slice(0, 1), AS))
    return relateMade(context, at, told);
  // "tells B to stop eating"
  const isOfUnnamed = /ing$/.test(items[last + 1]?.key ?? '');
  if (targets.length === 0 && (isChange(predicate) || predicate === 'BENEFITS'))
    return relate(context, 'verb', at, predicate, causers, isOfUnnamed ? [] : plainly(told.doers));
  const isBuilt = readBuiltFrom(context, at, last, targets);
  if (isBuilt && predicate === 'INCREASES') relateMakers(context, 'verb', at, told.doers, targets);
  if (predicate === 'CONVERTS_TO' || predicate === 'PRODUCES') {
    relate(context, predicate === 'PRODUCES' ? 'verb' : 'turn-into', at, predicate, told.doers, targets);
    return relate(context, 'verb', at, isStopped(items, at) ? 'DECREASES' : 'INCREASES', causers, targets);
  }
  const isOfOwn = HELD.has(predicate) || !told.doers.some((one) => isBodily(context.categoryOf(one)));
  if (isOfOwn) relate(context, 'verb', at, predicate, told.doers, targets);
  if (!HELD.has(predicate)) relate(context, 'verb', at, predicate, causers, targets);
}
/** "tells the cells to do C": those that were spoken of. */
function pointedDoers({ items, memory, categoryOf, text }: Context, { by }: Causation): readonly Mention[] {
  const noun = items[by + 2];
  if (!isWord(items[by + 1], KNOWN) || noun?.kind !== 'WORD' || kindOf(noun.key) === undefined) return [];
  return ofKind({ memory, categoryOf, text }, noun.key);
}

const KEEPING_OWN = /^(?:hold|hang|cling|keep|retain)/;

/** What is told of who does it only. */
const HELD: ReadonlySet<Effect> = new Set<Effect>(['CONTAINS', 'SUPPLIES', 'PART_OF', 'ASSOCIATED_WITH']);
const CHANGING_INTO = /^become$|\s(?:in)?to$/;

/** "A makes B rise": more of B. */
export function readMoved(context: Context, at: number, change: 'INCREASES' | 'DECREASES', told: Causation): void {
  relate(context, 'verb', at, change, causersOf(context, told), plainly(told.doers));
  context.subject = causersOf(context, told);
}

/** "A makes B turn C into D": of what became D at a place, B makes it, and of A there is more of it. */
export function relateMade(context: Context, at: number, told: Causation): void {
  const cue = context.items[at]!.span;
  const made = context.relations.filter((one) => one.cue === cue && one.predicate === 'CONVERTS_TO');
  const spans = new Set(made.map(({ objectSpan }) => objectSpan));
  const named = namesIn(context.items).filter(({ span }) => spans.has(span));
  relateMakers(context, 'verb', at, told.doers, plainly(named));
  relate(context, 'verb', at, 'INCREASES', causersOf(context, told), plainly(named));
}

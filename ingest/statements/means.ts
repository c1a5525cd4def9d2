import type { Mention } from '../../schema/model.ts';
import { amend, type Context, plainly, relate, takeObjects } from './context.ts';
import { isChange, isGiven, isLiving, isMatter } from './effects.ts';
import { mentionIn } from './finding.ts';
import { groupAt, isFollowedByVerb } from './groups.ts';
import type { Item } from './items.ts';
import { type Effect, HEADS } from '../lexicon.ts';
import { objectsOf, type Target } from './objects.ts';
import { FAILING, stateBehind } from './states.ts';
import { isFall, mentionOf, placeOf } from './told.ts';
import { finiteSubject, positionOf } from './subjects.ts';
import { BE, BOUNDARIES, COMING, DENYING, DETERMINERS, isAdverb, isWord, RELATIVE, set } from './words.ts';

const MEANS = set('through via with');
/** How far behind its preposition what something is done with may stand, in items. */
const FARTHEST = 4;

/** "treat B with A", "lower B through A": what is given or done to that end. `named` is whether the verb has a subject of its own. */
export function readMeans(
  context: Context,
  at: number,
  effect: Effect,
  targets: readonly Target[],
  named: boolean,
): void {
  const { items, categoryOf } = context;
  const last = targets.at(-1);
  if (!last) return;
  const preposition = placeOf(items, last.mention) + 1;
  const isTool = named && items[preposition]?.key === 'with';
  const isOfLiving = isTool && isChange(effect) && context.subject.every((one) => isLiving(categoryOf(one)));
  if (!isWord(items[preposition], MEANS) || (isTool && !isOfLiving)) return;
  for (let next = preposition + 1; next < Math.min(items.length, preposition + FARTHEST); next++) {
    const item = items[next]!;
    if (item.kind === 'CUE' || isWord(item, BOUNDARIES)) return;
    if (item.kind !== 'MENTION') continue;
    if (items[next + 1]?.key === '-') return;
    const { mentions, to } = groupAt(items, next, items.length, true);
    // "cells dissolve B with A": what they make or use.
    const isMeans = isTool ? isMatter : isGiven;
    const given = mentions.filter((mention) => isMeans(categoryOf(mention)));
    if (isFollowedByVerb(items, to)) return;
    relate(context, 'means', at, effect, given, targets);
    if (given.length > 0) withoutSystem(context, at);
    return;
  }
}

/** "By lowering B through A, a kind of medicine does C": what lowers B is A, and the medicine by A alone. */
function withoutSystem({ items, relations }: Context, at: number): void {
  const cue = items[at]!.span;
  const own = relations.filter(
    (one) => one.cue === cue && one.rule === 'by-doing' && SYSTEM.test(mentionOf(items, one.subjectSpan)?.quote ?? ''),
  );
  for (const one of own) relations.splice(relations.indexOf(one), 1);
}
const SYSTEM = /\b(?:medicine|TCM|ayurveda)$/i;

/** "cells dissolve B by making A": what they make does so. */
export function readMadeMeans(context: Context, at: number, made: readonly Target[]): void {
  const { items, relations, categoryOf } = context;
  const verb = items[context.lastVerb];
  if (items[at - 1]?.key !== 'by' || verb === undefined) return;
  const own = relations.filter(
    ({ cue, predicate, subject }) =>
      cue === verb.span &&
      isChange(predicate) &&
      context.subject.some((one) => one.mechanismId === subject && isLiving(categoryOf(one))),
  );
  const means = made.filter(({ mention, inner }) => inner.length === 0 && isMatter(categoryOf(mention)));
  for (const one of own)
    relations.push(
      ...means.map(({ mention }) => ({
        ...one,
        rule: 'means' as const,
        subject: mention.mechanismId,
        subjectSpan: mention.span,
      })),
    );
}

const WORKING = /^work/;
const AIM = set('for towards toward');

/** "A works with B for C": both do. */
export function readJointly(
  context: Context,
  at: number,
  subject: readonly Mention[],
  targets: readonly Target[],
): void {
  const { items } = context;
  const last = targets.at(-1);
  if (!last || !WORKING.test(items[at]!.key)) return;
  const aim = placeOf(items, last.mention) + 1;
  if (!isWord(items[aim], AIM)) return;
  const partners = [...subject, ...targets.map(({ mention }) => mention)];
  relate(context, 'jointly', aim, 'BENEFITS', partners, takeObjects(context, aim + 1));
}

/** "Without A, you cannot B", "In the absence of A, B falls", "B is impossible without A": A is what B hangs on. */
export function readWithout(context: Context, at: number): void {
  const { items } = context;
  const opens = opensWithout(items, at);
  if (!opens && items[at]!.key !== 'without') return;
  const first = mentionIn(items, at + 1, at + 5);
  if (first < 0) return;
  const group = groupAt(items, first, items.length, false);
  // "Without A, B falls": a list has an "and".
  const isList = items.slice(first, group.to).some(({ key }) => key === 'and' || key === 'or');
  const one = items[first]!;
  const { mentions, to } = isList || one.kind !== 'MENTION' ? group : { mentions: one.mentions, to: first + 1 };
  if (items[to]?.key === ',') relateDenied(context, at, mentions, to + 1);
  else if (to === items.length || items[to]?.key === '.') relateImpossible(context, at, mentions);
  else if (isWord(items[to], DETERMINERS) && items[to + 1]?.kind === 'MENTION')
    relateScarce(context, at, mentions, to + 2);
}

/** "without A the B absorbs little C", "without A the B cannot do C": C hangs on A. */
function relateScarce(context: Context, at: number, mentions: readonly Mention[], from: number): void {
  const { items } = context;
  const isDenied = isWord(items[from], DENYING);
  const verb = items[isDenied ? from + 1 : from];
  if (verb?.kind !== 'CUE' || verb.cue.role !== 'VERB' || verb.cue.reversed) return;
  const isLess = verb.cue.predicate === 'DECREASES';
  if (isDenied === isLess) return;
  const { targets } = objectsOf(items, isDenied ? from + 2 : from + 1);
  affirm(
    context,
    at,
    'INCREASES',
    mentions,
    targets.map(({ mention }) => mention),
  );
}

/** "Lacking A,", "Deprived of A,", "In the absence of A," */
const opensWithout = (items: readonly Item[], at: number): boolean =>
  at === 0 ? OPENING_WITHOUT.test(items[at]!.key) : at < 3 && items[0]!.key === 'in' && items[at]!.key === 'absence';
const OPENING_WITHOUT = /^(?:lacking|deprived|starved|robbed)$/;

/** What is denied behind a comma hangs on what goes before it, by what the verb says: of "cannot prevent B" A prevents B. */
function relateDenied(context: Context, at: number, mentions: readonly Mention[], from: number): void {
  const { items } = context;
  let denied = false;
  let effect: Effect = 'INCREASES';
  /** What cannot do something, where nothing is named that it does it to. */
  let hindered: readonly Mention[] = [];
  for (let next = from; next < items.length; next++) {
    const item = items[next]!;
    if (item.kind === 'MENTION') {
      // "Without A, B cannot be absorbed", named as one.
      const undone = item.mentions.filter(({ quote }) => DENIED_WITHIN.test(quote));
      if (undone.length > 0) return affirm(context, at, 'INCREASES', mentions, undone);
      // "Without A, the B cannot do C": C.
      if (!denied && isWord(items[next + 1], DENYING)) {
        hindered = item.mentions;
        continue;
      }
      const behind = isWord(items[next + 1], HEADS) ? next + 2 : next + 1;
      if (denied) affirm(context, at, effect, mentions, item.mentions);
      else if (isFailing(items, behind)) affirm(context, at, 'INCREASES', mentions, item.mentions);
      else if (stateBehind(items, behind) === 'INCREASES') affirm(context, at, 'DECREASES', mentions, item.mentions);
      return;
    }
    if (isWord(item, BOUNDARIES) || item.key === ',') break;
    // "Without A, cells that do B cannot": of what has no name.
    if (isWord(item, RELATIVE)) return;
    if (item.kind === 'CUE' && item.cue.role === 'VERB' && SIGNED.has(item.cue.predicate)) effect = item.cue.predicate;
    denied ||= isWord(item, DENYING);
  }
  affirm(context, at, effect, mentions, hindered);
}
/** "calcium is not absorbed", "fat cannot be digested" */
const DENIED_WITHIN = /\s(?:not|cannot|never|n't)\s/i;

/** "falls", "weakens", "suffers": gets less, where nothing is acted on. */
function isFailing(items: readonly Item[], at: number): boolean {
  const from = isWord(items[at], COMING) ? at + 1 : at;
  const [item, next] = [items[from], items[from + 1]];
  if (isFall(item) || (item !== undefined && FAILING.test(item.key))) return true;
  const isLess = item?.kind === 'CUE' && item.cue.role === 'VERB' && item.cue.predicate === 'DECREASES';
  return (
    isLess && (next === undefined || (next.kind === 'WORD' && /^(?:[.,;]|and|or|over|without|.*ly)$/.test(next.key)))
  );
}

/** What is more than that there is something. */
const SIGNED: ReadonlySet<Effect> = new Set<Effect>(['DECREASES', 'REGULATES', 'CONTROLS', 'TREATS']);

/** "B is impossible without A", "no B is made without A", "B falls without A" */
function relateImpossible(context: Context, at: number, mentions: readonly Mention[]): void {
  const { items } = context;
  const last = items[at - 1];
  // "B cannot be absorbed without A", named as one.
  const undone = last?.kind === 'MENTION' ? last.mentions.filter(({ quote }) => DENIED_WITHIN.test(quote)) : [];
  if (undone.length > 0) return affirm(context, at, 'INCREASES', mentions, undone);
  if (relateUndone(context, at, mentions)) return;
  let verb = at - 1;
  while (isAdverb(items[verb])) verb--;
  if (isFailing(items, verb))
    return affirm(context, at, 'INCREASES', mentions, finiteSubject(context, positionOf(items, verb)));
  const be = items.findLastIndex((item, place) => place < at && (isWord(item, BE) || item.key === 'cannot'));
  const between = items.slice(be, at);
  if (be < 0 || between.some(({ kind }) => kind === 'MENTION')) return;
  const subject = finiteSubject(context, positionOf(items, be + 1));
  const first = subject[0] ? placeOf(items, subject[0]) : -1;
  if (!between.some((item) => isWord(item, DENYING)) && items[first - 1]?.key !== 'no') return;
  affirm(context, at, 'INCREASES', mentions, subject);
}

/** "The body cannot make B without A": whether it is told that something cannot be done to what stands right before. */
function relateUndone(context: Context, at: number, mentions: readonly Mention[]): boolean {
  const { items } = context;
  const verb = items.findLastIndex(
    (item, place) => place < at && place > at - LONGEST_UNDONE && item.kind === 'CUE' && item.cue.role === 'VERB',
  );
  const item = items[verb];
  const done = items[at - 1];
  if (item?.kind !== 'CUE' || item.cue.role !== 'VERB' || item.cue.reversed || done?.kind !== 'MENTION') return false;
  const { predicate } = item.cue;
  if (!UNDONE.has(predicate) || !isWord(items[verb - 1], UNABLE)) return false;
  if (items.slice(verb + 1, at - 1).some(({ kind, key }) => kind !== 'WORD' || key === ',')) return false;
  affirm(context, at, predicate === 'DECREASES' ? 'DECREASES' : 'INCREASES', mentions, done.mentions);
  return true;
}
/** How many items may tell what cannot be done. */
const LONGEST_UNDONE = 5;
const UNABLE = set("cannot can't couldn't not");
const UNDONE: ReadonlySet<Effect> = new Set<Effect>(['INCREASES', 'DECREASES', 'PRODUCES', 'BENEFITS']);

function affirm(
  context: Context,
  at: number,
  effect: Effect,
  subjects: readonly Mention[],
  objects: readonly Mention[],
): void {
  const from = context.relations.length;
  relate(context, 'without', at, effect, subjects, plainly(objects));
  amend(context, from, { affirmed: true });
}

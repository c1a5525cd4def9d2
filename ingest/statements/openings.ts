// What opens a sentence and holds for the rest of it: "In pregnancy, …", "Thanks to A, …", "When A rises, …".
import type { Mention, Predicate } from '../../schema/model.ts';
import { amend, type Context, plainly, relate, takeObjects } from './context.ts';
import { isAging, isLiving } from './effects.ts';
import { compose } from './compose.ts';
import { keyIn, mentionIn, nameIn, wordIn } from './finding.ts';
import { groupAt } from './groups.ts';
import { ARISING, ENDS, FAILING, MADE, relateHappenings, stateAmong } from './happenings.ts';
import type { Item } from './items.ts';
import { HEADS, PERSONS } from '../lexicon.ts';
import { SINCE, WHEN } from './occasions.ts';
import { isWholeClause } from './places.ts';
import { changeOf, mentionOf, placeOf } from './told.ts';
import { AMONG, BE, BECOMING, COMING, DASHES, DENYING, isAdverb, isBefallen, isWord, RELATIVE, set } from './words.ts';

const IN = set('in during with among');
/** How far behind an opening's first word what it names may stand, in items. */
const FARTHEST_NAME = 4;
/** The same where "there is too little of it". */
const FARTHEST_HAD = 6;

/**
 * "When A rises, the liver makes B", "When A is plentiful, B is strong", "In A, the body makes no B": what happens in an organ
 * then happens for A.
 */
export function readOpening(context: Context): void {
  const { items, categoryOf } = context;
  // "However, in A, B does"
  const start = items[1]?.key === ',' ? 2 : 0;
  const isWhen = isWord(items[start], WHEN);
  if (items[start] === undefined) return;
  const isOwed = OWED.test(context.text.slice(items[start]!.span.start, items[start]!.span.start + LONGEST_OWED));
  const isWithout = items[start]!.key === 'without';
  if (!isWhen && !isOwed && !isWithout && !isWord(items[start], IN)) return;
  const first = mentionIn(items, start + 1, start + (isWhen ? FARTHEST_HAD : FARTHEST_NAME) + 1);
  if (first < 0) return;
  // "As we age skin thins": no comma needs to tell where the main clause begins.
  const isOpen = isWhen && isWholeClause(items[first]) && items[first + 1]?.key !== ',';
  const end = isOpen ? first : keyIn(items, ',', first + 1);
  if (end < 0) return;
  const { mentions, to } = groupAt(items, first, isOpen ? first + 1 : end, true);
  const isWith = items[start]!.key === 'with';
  const isTimes = mentions.every((one) => isTime(one, categoryOf(one)));
  const told = isTimes || isOwed ? 'INCREASES' : null;
  const state = isWhen
    ? stateOfClause(items, start, first, to)
    : isWithout
      ? 'DECREASES'
      : (told ?? (isWith ? stateWith(items, first, to) : null));
  const dash = items.findLastIndex((item, at) => at > to && isWord(item, DASHES));
  const comma = dash > end ? dash : end;
  if (state === null || (!isWhen && end !== to && !(isWith && told === null))) return;
  // "When A runs low": heard with A itself.
  // "In those with A, B is high": what goes together in them.
  if (isWord(items[start], AMONG) && wordIn(items, PERSONS, start + 1, first) > 0)
    return relateHad(context, mentions, comma);
  const isHeard = changeOf(items, mentions[0]!, comma + 2).length > 0;
  const change = isHeard ? 'INCREASES' : state;
  // "As A falls, so does B"
  if (items[comma + 1]?.key === 'so' && isWord(items[comma + 2], DOING)) {
    const alike = takeObjects(context, comma + 3).map(({ mention }) => mention);
    return relate(context, 'change-with', comma + 2, isHeard ? state : 'INCREASES', mentions, plainly(alike));
  }
  relateHappenings(context, mentions, change, comma + 1);
  relateDeeds(context, mentions, change, comma);
}
const DOING = set('do does did can will may');

/** "Thanks to A, B rises": what opens a sentence and tells to what the rest is owed. */
const OWED =
  /^(?:thanks to|because of|due to|owing to|with the (?:help|aid) of|under the influence of|in response to|in the presence of|powered by|fuell?ed by)\b/i;
const LONGEST_OWED = 30;

/** "A lowers B, as a result of which C falls", "A lowers B, with the result that the gland makes C": what A brings about. */
export function readResult(context: Context): void {
  const { items, text, main, categoryOf } = context;
  const which = items.findIndex(
    (item) =>
      isWord(item, RELATIVE) && RESULT.test(text.slice(Math.max(0, item.span.end - LONGEST_RESULT), item.span.end)),
  );
  // What an organ makes more or less of brings it about, and not the organ.
  const causes = which < 0 ? [] : main.filter((one) => !isLiving(categoryOf(one)));
  if (causes.length === 0) return;
  relateHappenings(context, causes, 'INCREASES', which + 1);
  relateDeeds(context, causes, 'INCREASES', which);
}
const RESULT = /, (?:as a (?:result|consequence) of which|with the (?:result|consequence|effect) that)$/i;
const LONGEST_RESULT = 32;

/** Whether "in A" tells when, and not where: a disease, "the luteal phase", "pregnancy". */
const isTime = (one: Mention, category: string): boolean =>
  category === 'disease' || isAging(one, category) || (category === 'process' && TIMES.test(one.quote));
const TIMES = /phase|pause|pregnan|puberty|stage|stress|deficien|resist|overload|dysbiosis|inflam/i;

/** The change that the clause behind "when" tells of what it names from `first` to `to`; null of none. */
export function stateOfClause(items: readonly Item[], start: number, first: number, to: number): Predicate | null {
  if (isWholeClause(items[first]) || (items[to]?.key === ',' && holdsVerb(items, start, first))) return 'INCREASES';
  const before = items.slice(start + 1, first);
  const verb = before.findIndex(({ key }) => HAS.test(key));
  if (verb < 1 || !before.every(({ kind, key }) => kind === 'CUE' || HAD.test(key))) return stateBehind(items, to);
  // "When there is more A in the blood", "When you get too little A"
  if (before.at(-1)!.key === 'no') return 'DECREASES';
  return amountBefore(items, first) !== null || before[0]!.key === 'there' ? 'INCREASES' : null;
}
const HAS = /^(?:is|are|gets?|eats?|takes?|drinks?|makes?|has|have|had)$/;
const HAD =
  /^(?:there|is|are|you|we|they|people|the|your|our|body|gets?|eats?|takes?|drinks?|makes?|has|have|had|not|n't|too|much|many|little|few|enough|of|no|isn't|aren't|don't|doesn't|does?|a|lot|plenty|only)$/;

/** "When arteries narrow", "Once plaque builds up": a name of what happens that holds its own verb. */
function holdsVerb(items: readonly Item[], start: number, first: number): boolean {
  const item = items[first]!;
  if (item.kind !== 'MENTION') return false;
  return items[start]!.key !== 'as' && first <= start + 2
    ? item.mentions.every(({ quote }) => /\s/.test(quote))
    : item.mentions.every(isBefallen);
}

/** The change that "with" tells of what stands behind it: "less A", "A low"; null of none. */
export function stateWith(items: readonly Item[], first: number, to: number): Predicate | null {
  const amount = items[first - 1]?.key === 'no' ? 'DECREASES' : amountBefore(items, first);
  if (amount !== null) return amount;
  return items[to]?.key === ',' ? null : stateAmong(items, to, 2);
}

/** The change of an amount right before a name: "less A", "too little A"; null of none. */
function amountBefore(items: readonly Item[], first: number): Predicate | null {
  const item = items[first - 1];
  if (item?.kind === 'CUE') return item.cue.role === 'CHANGE' ? item.cue.predicate : null;
  const amount = item?.key === 'of' ? items[first - 2] : item;
  return isWord(amount, LITTLE) ? 'DECREASES' : isWord(amount, MUCH) ? 'INCREASES' : null;
}
const LITTLE = set('little few');
const MUCH = set('much many enough sufficient adequate plenty lots');

/** The change that a condition tells of: "levels rise", "is plentiful", "runs low"; null of none. */
export function stateBehind(items: readonly Item[], from: number): Predicate | null {
  let at = from;
  while (isAdverb(items[at]) || isWord(items[at], HEADS) || isWord(items[at], COMING)) at++;
  const item = items[at];
  if (item?.kind === 'CUE' && item.cue.role === 'MOVE') return item.cue.predicate;
  if (item?.kind === 'CUE' && item.cue.role === 'VERB') {
    const { predicate } = item.cue;
    return endsState(items[at + 1]) && (predicate === 'INCREASES' || predicate === 'DECREASES') ? predicate : null;
  }
  if (item?.kind === 'WORD' && FAILING.test(item.key) && endsState(items[at + 1])) return 'DECREASES';
  if (item !== undefined && item.kind !== 'MENTION' && ARISING.test(item.key) && endsState(items[at + 1]))
    return 'INCREASES';
  if (!isWord(item, BE) && !isWord(item, BECOMING)) return null;
  const done = items[at + 1];
  // "is broken down"
  if (done?.kind === 'CUE' && done.cue.role === 'VERB' && /^(?:PARTICIPLE|EITHER)$/.test(done.cue.form)) {
    const { predicate } = done.cue;
    if (endsState(items[at + 2]) && (predicate === 'INCREASES' || predicate === 'DECREASES')) return predicate;
  }
  const denies = wordIn(items, DENYING, at + 1, at + 3) >= 0;
  const told =
    isWord(items[at + 1], PRESENT) || MADE.test(items[at + 1]?.key ?? '') ? 'INCREASES' : stateAmong(items, at + 1);
  return told === null ? null : denies ? compose('DECREASES', [told]) : told;
}
const PRESENT = set('present there around');

/** Whether nothing is acted on by what stands right before. */
const endsState = (next: Item | undefined): boolean =>
  next === undefined || (next.kind === 'WORD' && (ENDS.has(next.key) || next.key === 'in' || isAdverb(next)));

/** What is said to rise or fall, and which of the two. */
export interface Occasion {
  readonly mentions: readonly Mention[];
  readonly moved: 'INCREASES' | 'DECREASES';
}

/** "as A falls", "once A is gone", "because A rises": what is told of right at a place; null elsewhere. */
export function occasionBehind(items: readonly Item[], from: number): Occasion | null {
  let at = from;
  while (isAdverb(items[at])) at++;
  if (!isWord(items[at], WHEN) && !isWord(items[at], SINCE) && items[at]?.key !== 'after') return null;
  const first = nameIn(items, at + 1, at + FARTHEST_NAME + 1);
  // "after a meal, A is released": of A something else is told.
  if (first < 0 || keyIn(items, ',', at, first) >= 0) return null;
  const { mentions, to } = groupAt(items, first, items.length, true);
  const moved = isWholeClause(items[first]) ? 'INCREASES' : stateBehind(items, to);
  return moved === 'INCREASES' || moved === 'DECREASES' ? { mentions, moved } : null;
}

/** "In those with A, B is high": of B that it is high or low, or rises or falls. */
function relateHad(context: Context, had: readonly Mention[], comma: number): void {
  const from = context.relations.length;
  relateHappenings(context, had, 'INCREASES', comma + 1);
  amend(context, from, { predicate: 'ASSOCIATED_WITH' });
}

const isReversed = (item: Item | undefined): boolean =>
  item?.kind === 'CUE' && item.cue.role === 'VERB' && item.cue.reversed;

/** "makes less B": less is made. */
const amountMade = (items: readonly Item[], verb: number, made: number): Predicate =>
  items
    .slice(verb, made)
    .some((item) => item.kind === 'CUE' && item.cue.role === 'CHANGE' && item.cue.predicate === 'DECREASES')
    ? 'DECREASES'
    : 'INCREASES';

/** "…, the liver makes B": what an organ or cell does then; what it then does not, A keeps it from. */
function relateDeeds(context: Context, subjects: readonly Mention[], state: Predicate, comma: number): void {
  const { items, relations, categoryOf } = context;
  const from = items[comma]!.span.end;
  const deeds = relations.filter(({ cue, subjectSpan, predicate, rule }) => {
    const isDeed = predicate === 'PRODUCES' || predicate === 'INCREASES' || predicate === 'DECREASES';
    return rule === 'verb' && isDeed && cue.start > from && subjectSpan.start > from;
  });
  const cue = deeds[0]?.cue;
  for (const deed of deeds) {
    const place = items.findIndex(
      (item) => item.kind === 'MENTION' && item.mentions.some(({ span }) => span === deed.subjectSpan),
    );
    const doer = items[place];
    if (deed.cue !== cue || doer?.kind !== 'MENTION' || !doer.mentions.every((one) => isLiving(categoryOf(one))))
      continue;
    const verb = items.findIndex(({ span }) => span === deed.cue);
    // "B feeds on C": nothing is done to B.
    if (isReversed(items[verb])) continue;
    const denied = wordIn(items, DENYING, place, verb + 2) >= 0;
    const object = mentionOf(items, deed.objectSpan);
    // "In A, B tells the gland to make C": B brings it about.
    const isOfAnother = relations.some(
      ({ objectSpan, subjectSpan }) =>
        objectSpan === deed.objectSpan && subjectSpan !== deed.subjectSpan && subjectSpan.start > from,
    );
    if (object === undefined || isOfAnother) continue;
    const effect = deed.predicate === 'PRODUCES' ? amountMade(items, verb, placeOf(items, object)) : deed.predicate;
    const change = compose(effect, denied ? [state, 'DECREASES'] : [state]);
    const before = relations.length;
    relate(context, 'verb', verb, change, subjects, plainly([object]));
    amend(context, before, { affirmed: true });
    // "In A, the gland cannot make B": not so of the gland as such.
    if (denied) relations.splice(relations.indexOf(deed), 1);
  }
}

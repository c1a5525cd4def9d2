// What opens a sentence and holds for the rest of it: "In pregnancy, …", "Thanks to A, …", "When A rises, …".
import type { Mention, Predicate } from '../../schema/model.ts';
import { amend, type Context, plainly, relate, takeObjects } from './context.ts';
import { isAging, isChange, isLiving } from './effects.ts';
import { compose } from './compose.ts';
import { keyIn, mentionIn, wordIn } from './finding.ts';
import { groupAt } from './groups.ts';
import { relateHappenings } from './happenings.ts';
import type { Item } from './items.ts';
import { HEADS, PERSONS } from '../lexicon.ts';
import { WHEN } from './occasions.ts';
import { isWholeClause } from './places.ts';
import { stateOfClause, stateWith } from './states.ts';
import { REPORTING } from './regions.ts';
import { contrary } from './outcomes.ts';
import { changeOf, mentionOf, placeOf } from './told.ts';
import { AMONG, DASHES, DENYING, hasForm, isAdverb, isWord, RELATIVE, set } from './words.ts';

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
  const start = startOf(items);
  const isWhen = isWord(items[start], WHEN);
  if (items[start] === undefined) return;
  const mayBeOwed = items[start]!.kind === 'MENTION' || OPENS_OWED.holds(items[start]!);
  const isOwed =
    mayBeOwed && OWED.test(context.text.slice(items[start]!.span.start, items[start]!.span.start + LONGEST_OWED));
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
  // "in response to high A levels,"
  const isWhole = items.slice(to, end).every((item) => isWord(item, HEADS));
  if (state === null || (!isWhen && !isWhole && !(isWith && told === null))) return;
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
  const before = context.relations.length;
  relateHappenings(context, mentions, change, comma + 1);
  // "Without A, B may not heal": the denial is part of it.
  if (isWithout) amend(context, before, { affirmed: true });
  relateDeeds(context, mentions, change, comma);
  if (state === 'DECREASES') relateOutcome(context, mentions, comma + 1, isHeard);
}
const DOING = set('do does did can will may');

/** "When A is damaged, all of this breaks down, leading to B": of what the clause that follows speaks of without a name. */
function relateOutcome(context: Context, mentions: readonly Mention[], from: number, isHeard: boolean): void {
  const { items, relations } = context;
  const at = items.findIndex((item, place) => place > from && hasForm(item, 'GERUND'));
  const outcome = items[at];
  if (outcome?.kind !== 'CUE' || outcome.cue.role !== 'VERB' || mentionIn(items, from, at) >= 0) return;
  const { predicate, reversed } = outcome.cue;
  const comma = isAdverb(items[at - 1]) ? at - 2 : at - 1;
  if (items[comma]?.key !== ',' || reversed || !isChange(predicate)) return;
  if (relations.some(({ cue }) => cue === outcome.span)) return;
  relate(context, 'change-with', at, isHeard ? predicate : contrary(predicate), mentions, takeObjects(context, at + 1));
}

/** Behind "However," and "Studies show that". */
function startOf(items: readonly Item[]): number {
  if (items[1]?.key === ',') return 2;
  if (isWord(items[0], QUOTES)) return 1;
  const that = keyIn(items, 'that', 1, LONGEST_REPORT);
  const isReport = that > 0 && REPORTING.test(items[that - 1]!.key) && mentionIn(items, 0, that) < 0;
  return isReport ? that + 1 : 0;
}
const QUOTES = set('" \' “ ” ‘ ’ « »');
/** How many items may tell who found what follows: "but we now know that". */
const LONGEST_REPORT = 8;

/** "Thanks to A, B rises": what opens a sentence and tells to what the rest is owed. */
const OWED =
  /^(?:thanks to|because of|due to|owing to|with the (?:help|aid) of|under the influence of|in response to|in the presence of|powered by|fuell?ed by)\b/i;
const OPENS_OWED = set('thanks because due owing with under in powered fueled fuelled');
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

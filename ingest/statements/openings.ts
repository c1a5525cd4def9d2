import type { Mention, Predicate } from '../../schema/model.ts';
import { amend, type Context, plainly, relate } from './context.ts';
import { isLiving } from './effects.ts';
import { stateAt } from './changes.ts';
import { compose } from './compose.ts';
import { keyIn, mentionIn, nameIn, wordIn } from './finding.ts';
import { groupAt } from './groups.ts';
import type { Item } from './items.ts';
import { HEADS, IMPAIRED, PERSONS } from '../lexicon.ts';
import { SINCE, WHEN } from './occasions.ts';
import { isWholeClause } from './places.ts';
import { changeOf, mentionOf, placeOf } from './told.ts';
import { AMONG, BE, BECOMING, COMING, DASHES, DENYING, isAdverb, isWord, RELATIVE, set } from './words.ts';

const IN = set('in during with among');
const PLENTY = set('abundant plentiful sufficient adequate ample chronic full nourished');
const WANTING = set('scarce lacking deficient insufficient short empty');
/** How far behind an opening's first word what it names may stand, and the state it is in behind that, in items. */
const FARTHEST_NAME = 4;
const FARTHEST_STATE = 4;
/** How many items may tell of several states: "thick, glossy, and strong". */
const LONGEST_STATES = 7;

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
  const first = mentionIn(items, start + 1, start + FARTHEST_NAME + 1);
  if (first < 0) return;
  const end = keyIn(items, ',', first + 1);
  if (end < 0) return;
  const { mentions, to } = groupAt(items, first, end, true);
  const isTimes = mentions.every((one) => isTime(one, categoryOf(one)));
  const told = isTimes || isOwed ? 'INCREASES' : null;
  const state = isWhen ? stateBehind(items, to) : isWithout ? 'DECREASES' : told;
  const dash = items.findLastIndex((item, at) => at > to && isWord(item, DASHES));
  const comma = dash > end ? dash : end;
  if (state === null || (!isWhen && end !== to)) return;
  // "When A runs low": heard with A itself.
  // "In those with A, B is high": what goes together in them.
  if (isWord(items[start], AMONG) && wordIn(items, PERSONS, start + 1, first) > 0)
    return relateHad(context, mentions, comma);
  const isHeard = changeOf(items, mentions[0]!, comma + 2).length > 0;
  const change = isHeard ? 'INCREASES' : state;
  relateState(context, mentions, change, comma);
  relateDeeds(context, mentions, change, comma);
}

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
  relateState(context, causes, 'INCREASES', which);
  relateDeeds(context, causes, 'INCREASES', which);
}
const RESULT = /, (?:as a (?:result|consequence) of which|with the (?:result|consequence|effect) that)$/i;
const LONGEST_RESULT = 32;

/** Whether "in A" tells when, and not where: a disease, "the luteal phase", "pregnancy". */
const isTime = ({ quote }: Mention, category: string): boolean =>
  category === 'disease' || (category === 'process' && TIMES.test(quote));
const TIMES = /phase|pause|pregnan|puberty|stage|stress|deficien|resist|overload|dysbiosis|inflam/i;

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
  if (!isWord(item, BE) && !isWord(item, BECOMING)) return null;
  const denies = wordIn(items, DENYING, at + 1, at + 3) >= 0;
  const told = stateAmong(items, at + 1);
  return told === null ? null : denies ? compose('DECREASES', [told]) : told;
}
/** What does no more what it does. */
export const FAILING =
  /^(?:suffers?|deteriorates?|falters?|starves?|stalls?|fails?|shrinks?|thins?|shuts?|collapses?)$/;

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
  if (first < 0) return null;
  const { mentions, to } = groupAt(items, first, items.length, true);
  const moved = isWholeClause(items[first]) ? 'INCREASES' : stateBehind(items, to);
  return moved === 'INCREASES' || moved === 'DECREASES' ? { mentions, moved } : null;
}

/** "rises", "wears out": a change that no object follows. */
function movedAt(items: readonly Item[], at: number): Predicate | null {
  const [item, next] = [items[at], items[at + 1]];
  if (item?.kind !== 'CUE' || (item.cue.role !== 'MOVE' && item.cue.role !== 'VERB')) return null;
  const { predicate } = item.cue;
  const isAlone = next === undefined || isAdverb(next) || ENDS.has(next.key);
  return isAlone && (predicate === 'INCREASES' || predicate === 'DECREASES') ? predicate : null;
}
const ENDS = set('. , ; and too well — – sharply which as while');

function stateAmong(items: readonly Item[], from: number, most = FARTHEST_STATE): Predicate | null {
  for (let at = from; at < Math.min(items.length, from + most); at++) {
    const item = items[at]!;
    if (item.kind === 'MENTION') return null;
    if (isWord(item, PLENTY)) return 'INCREASES';
    if (isWord(item, WANTING) || isWord(item, IMPAIRED)) return 'DECREASES';
    const state = stateAt(items, at);
    if (state === 'INCREASES' || state === 'DECREASES') return state;
    if (item.key === ',' && items[at + 1]?.kind === 'MENTION') return null;
  }
  return null;
}

/** "In those with A, B is high": of B that it is high or low, or rises or falls. */
function relateHad(context: Context, had: readonly Mention[], comma: number): void {
  const from = context.relations.length;
  relateState(context, had, 'INCREASES', comma);
  amend(context, from, { predicate: 'ASSOCIATED_WITH' });
}

/** "…, B is strong": behind the comma what is said to be in a state. */
function relateState(context: Context, subjects: readonly Mention[], state: Predicate, comma: number): void {
  const { items } = context;
  const first = mentionIn(items, comma + 1, comma + FARTHEST_NAME + 1);
  if (first < 0) return;
  const { mentions, to } = groupAt(items, first, items.length, false);
  let at = to;
  while (isAdverb(items[at]) || isWord(items[at], HEADS) || isWord(items[at], COMING)) at++;
  const moved = movedAt(items, at);
  if (moved !== null && !context.relations.some(({ cue }) => cue === items[at]!.span))
    return relate(context, 'change-with', at, compose(state, [moved]), subjects, plainly(mentions));
  if (!isWord(items[at], BE) && !isWord(items[at], BECOMING)) return;
  const told = stateAmong(items, at + 1, LONGEST_STATES);
  // What is told of it by a verb or cue is told there.
  if (told === null || context.relations.some(({ cue }) => cue.start >= items[at]!.span.start)) return;
  relate(context, 'change-with', at, compose(state, [told]), subjects, plainly(mentions));
}

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

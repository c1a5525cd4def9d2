// What is told of a thing that there is more or less of it: "A rises", "A is scarce", "A runs low", "with less A".
import type { Predicate } from '../../schema/model.ts';
import { stateAt } from './changes.ts';
import { compose } from './compose.ts';
import { isChange } from './effects.ts';
import { wordIn } from './finding.ts';
import type { Item } from './items.ts';
import { HEADS, IMPAIRED } from '../lexicon.ts';
import { isWholeClause } from './places.ts';
import { BE, BECOMING, COMING, DENYING, isAdverb, isBefallen, isWord, set } from './words.ts';

const PLENTY = set('abundant plentiful sufficient adequate ample chronic full nourished');
const WANTING = set('scarce lacking deficient insufficient short empty absent gone missing difficult shallow');
/** How far behind a form of "be" the state may stand, in items. */
export const FARTHEST_STATE = 4;

/** What does no more what it does. */
export const FAILING =
  /^(?:suffers?|deteriorates?|falters?|starves?|stalls?|fails?|shrinks?|thins?|shuts?|collapses?)$/;
/** What comes to be, or comes to be where it was not. */
export const ARISING =
  /^(?:appear|develop|form|occur|emerge|follow|result|accumulate|collect|gather|multiply|multiplie|proliferate|start|begin|build|pile|reache?|enter|passe?|leak|escape|slip|spill|seep|flow)s?$/;
/** What is made or taken up, of which there is more then. */
export const MADE =
  /^(?:made|produced|released|secreted|formed|built|laid|absorbed|created|generated|deposited|stored)$/;
export const ENDS = set('. , ; and too well — – sharply which as while');

/** The state that is told of behind a form of "be" or "become"; null of none. */
export function stateAmong(items: readonly Item[], from: number, most = FARTHEST_STATE): Predicate | null {
  for (let at = from; at < Math.min(items.length, from + most); at++) {
    const item = items[at]!;
    if (item.kind === 'MENTION') return null;
    if (isWord(item, PLENTY)) return 'INCREASES';
    if (isWord(item, WANTING) || IMPAIRED.has(item.key)) return 'DECREASES';
    const state = stateAt(items, at);
    if (state !== undefined && isChange(state)) return state;
    if (item.key === ',' && items[at + 1]?.kind === 'MENTION') return null;
  }
  return null;
}

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
    return endsState(items[at + 1]) && isChange(predicate) ? predicate : null;
  }
  if (item?.kind === 'WORD' && FAILING.test(item.key) && endsState(items[at + 1])) return 'DECREASES';
  if (item !== undefined && item.kind !== 'MENTION' && ARISING.test(item.key) && endsState(items[at + 1]))
    return 'INCREASES';
  if (!isWord(item, BE) && !isWord(item, BECOMING)) return null;
  const done = items[at + 1];
  // "is broken down"
  if (done?.kind === 'CUE' && done.cue.role === 'VERB' && /^(?:PARTICIPLE|EITHER)$/.test(done.cue.form)) {
    const { predicate } = done.cue;
    if (endsState(items[at + 2]) && isChange(predicate)) return predicate;
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

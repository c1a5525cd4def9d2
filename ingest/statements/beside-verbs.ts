import { KEEPING } from './changes.ts';
import { lastKeyIn, wordIn } from './finding.ts';
import type { Item } from './items.ts';
import type { Reading } from './reading.ts';
import type { Position } from './subjects.ts';
import { AUXILIARIES, BOUNDARIES, RELATIVE, hasForm, isAdverb, isWord, LISTED, set } from './words.ts';

/** "help", before another verb no more than an auxiliary. */
export const isHelp = (item: Item | undefined): boolean =>
  item?.kind === 'CUE' && item.cue.role === 'VERB' && HELPING.holds(item);
const HELPING = set('help helps helped helping');

/** "helps keep B steady", "helps to raise B": what it does is told by the next verb. */
function isHelping(items: readonly Item[], at: number): boolean {
  if (!isHelp(items[at])) return false;
  const next = items[items[at + 1]?.key === 'to' ? at + 2 : at + 1];
  return isWord(next, KEEPING) || hasForm(next, 'BASE');
}

/** "instead of raising B", "rather than raising B": what is not done. */
export const isForsaken = (items: readonly Item[], at: number): boolean =>
  FORSAKEN.has(`${items[at - 1]?.key ?? ''} ${items[at]?.key ?? ''}`);
const FORSAKEN: ReadonlySet<string> = new Set(['instead of', 'rather than']);

/** "uses A to determine B", "B was determined by A": finds out, and changes nothing. What determines B is told in the present. */
const isMeasuring = (items: readonly Item[], at: number): boolean => {
  if (!DETERMINING.holds(items[at]!)) return false;
  return wordIn(items, items[at]!.key === 'determined' ? WAS : AIMING, at - 2, at) >= 0;
};
const DETERMINING = set('determine determined determining');
const WAS = set('was', 'were', 'been');
const AIMING = set('to', 'for', 'in', 'when', 'of');

/** "B formed in A": came to be there, where no other verb follows; A makes nothing. */
export const isComingToBe = (items: readonly Item[], at: number): boolean =>
  FORMED.has(items[at]!.key) &&
  !items.slice(at + 1).some((item) => isWord(item, AUXILIARIES) || hasForm(item, 'FINITE', 'BASE', 'EITHER'));
const FORMED = set('formed developed grown');

/** "makes use of B": makes nothing. */
const isMakingUse = (items: readonly Item[], at: number): boolean =>
  items[at + 1]?.key === 'use' && /^ma[kd]/.test(items[at]!.key);

/** Whether a verb at a place says nothing that is done. */
export const isNoDeed = (items: readonly Item[], at: number): boolean =>
  isHelping(items, at) ||
  isMeasuring(items, at) ||
  isMakingUse(items, at) ||
  isUnderlying(items, at) ||
  isUndone(items, at);

/** "of the underlying tissue": where it lies. */
const isUnderlying = (items: readonly Item[], at: number): boolean =>
  items[at]!.key === 'underlying' && isWord(items[at - 1], BEFORE_NOUN);
const BEFORE_NOUN = set('of the an any no in with from its their and');

/** "failures to achieve or maintain B": what is not done. */
const isUndone = (items: readonly Item[], at: number): boolean => {
  const to = lastKeyIn(items, 'to', at - 3, at);
  return to > 0 && items[to - 1]?.kind === 'WORD' && UNDONE.test(items[to - 1]!.key);
};
const UNDONE = /^(?:failures?|inabilit(?:y|ies)|incapacity|refusals?|reluctance)$/;

/** ", suggesting B", ", indicating B": what all that was told before lets one think, and does not do. */
export const isShowing = (items: readonly Item[], at: number): boolean =>
  items[isWord(items[at - 1], HENCE) ? at - 2 : at - 1]?.key === ',' && SHOWING.test(items[at]!.key);
const HENCE = set('thus', 'thereby', 'hence');
const SHOWING = /^(?:suggest|indicat|imply|demonstrat|reveal|confirm)/;

/** "A JB-1": the number of a strain. */
export const isStrain = (items: readonly Item[], at: number): boolean =>
  /^\d+$/.test(items[at]?.key ?? '') && items.slice(Math.max(0, at - 3), at).some(({ kind }) => kind === 'MENTION');

/** "plays a role in maintaining B", "the role of A in maintaining B": has a part in how B is, and more of B is not told. */
export function isRoleInKeeping({ items, text, lastVerb }: Reading, at: number, before: number): boolean {
  if (lastVerb < 0 || !UPHOLDING.test(items[at]!.key)) return false;
  const { start, end } = items[lastVerb]!.span;
  return ROLE.test(text.slice(start, end)) && (before === lastVerb || items[before]?.key === 'in');
}
const UPHOLDING = /^(?:maintain|sustain)/;
const ROLE = /\b(?:role|part)s?\b/i;

/** "absorbs B and C poorly": whether it ends so behind its objects. */
export function isDonePoorly(items: readonly Item[], from: number): boolean {
  let at = from;
  while (at < from + LONGEST_REST && (items[at]?.kind === 'MENTION' || isWord(items[at], LISTED))) at++;
  return isWord(items[at], POORLY) || (items[at]?.key === 'less' && isWord(items[at + 1], WELL));
}
const LONGEST_REST = 8;
const POORLY = set('poorly', 'badly', 'inadequately', 'insufficiently', 'inefficiently');
/** "absorbs B less well" */
const WELL = set('well efficiently effectively easily readily completely');

/** "tells the brain you are full", "tells your organs that it is night": what one learns, and not what is done to one. */
export const isTellingThat = (items: readonly Item[], at: number, to: number): boolean =>
  isWord(items[to], LEARNED) && /^t(?:ell|old)/.test(items[at]!.key);
const LEARNED = set('that you it we they there when whether how what about');

/** "prevents and treats B": the place of the last of several verbs that share their object. */
export function behindTwin(items: readonly Item[], at: number): number {
  // "first raises and later lowers B"
  const place = isAdverb(items[at + 2]) || isWord(items[at + 2], LATER) ? at + 3 : at + 2;
  const [and, next] = [items[at + 1], items[place]];
  if (!isWord(and, LISTED) || next?.kind !== 'CUE' || next.cue.role !== 'VERB') return at;
  // "breaks down, leading to B": no twin.
  if (hasForm(next, 'GERUND') && !hasForm(items[at], 'GERUND')) return at;
  // "steadies A binding and raises B": nor here.
  if (hasForm(items[at], 'GERUND') && hasForm(next, 'FINITE')) return at;
  // "tells B to multiply and restrains C": not the same does both.
  if (items[at - 1]?.key === 'to' && hasForm(items[at], 'BASE') && hasForm(next, 'FINITE')) return at;
  return behindTwin(items, place);
}
const LATER = set('later', 'then', 'also', 'even');

/** "resulted from" behind what another verb acts on, in the same clause. */
export const isResultOfObjects = (
  { items, lastVerb, objects }: Reading,
  at: number,
  { hasBe, hasTo }: Position,
): boolean =>
  items[at]!.key === 'resulted' &&
  !hasBe &&
  !hasTo &&
  lastVerb >= 0 &&
  objects.length > 0 &&
  items
    .slice(lastVerb + 1, at)
    .every((item) => item.key !== ',' && !isWord(item, RELATIVE) && !isWord(item, BOUNDARIES));

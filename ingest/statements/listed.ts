import type { Mention } from '../../schema/model.ts';
import { type Context, plainly, relate } from './context.ts';
import { mentionIn, wordIn } from './finding.ts';
import { groupAt, isFollowedByVerb } from './groups.ts';
import type { Item } from './items.ts';
import type { Cue } from '../lexicon.ts';
import { objectsOf, type Target } from './objects.ts';
import type { VerbCue } from './verb-forms.ts';
import { ofKind } from './leading.ts';
import { isKindNoun, kindOf, KNOWN } from './referring.ts';
import { readSymptoms } from './symptoms.ts';
import { placeOf } from './told.ts';
import { ADJUNCTS, BOUNDARIES, EXAMPLES, INCLUDING, isWord, RELATIVE, set } from './words.ts';

const LISTING = set('include', 'includes', 'is', 'are', 'was', 'were', 'may', 'can', 'be');
/** How far behind "include" the first that is listed may stand, in items. */
const FARTHEST = 6;

/** "Causes of B include A", "One source of B is A": what is told of B is told of what is named behind it. */
export function readListed(
  context: Context,
  at: number,
  cue: Extract<Cue, { role: 'COPULA' }>,
  targets: readonly Target[],
): boolean {
  const { items } = context;
  const last = targets.at(-1);
  if (readSymptoms(context, at)) return true;
  if (readOfKnown(context, at, cue)) return true;
  const members = last ? membersAmong(items, targets) : -1;
  if (members >= 0 && cue.predicate === 'INCREASES' && opensClause(items, at)) {
    const { start } = items[members]!.span;
    const first = mentionIn(items, members + 1);
    const named = first < 0 || first > members + FARTHEST ? [] : groupAt(items, first, items.length, false).mentions;
    const whole = targets.filter(({ mention }) => mention.span.start < start);
    relate(context, 'copula', at, cue.predicate, named, whole, cue.reversed);
    return true;
  }
  // What foods hold is for the rule of lists of sources.
  if (!last || cue.predicate === 'SUPPLIES' || cue.predicate === 'CONTAINS' || !opensClause(items, at)) return false;
  const verb = behindAdjuncts(items, placeOf(items, last.mention) + 1);
  const isList = isWord(items[verb], LISTING) || opensMembers(items, verb);
  const named = isList ? namedBehind(items, verb) : [];
  relate(context, 'copula', at, cue.predicate, named, targets, cue.reversed);
  return named.length > 0;
}

/** The place of "including" in "complications of B including A"; -1 elsewhere. */
function membersAmong(items: readonly Item[], [first]: readonly Target[]): number {
  const behind = first ? placeOf(items, first.mention) + 1 : 0;
  const at = items[behind]?.key === ',' ? behind + 1 : behind;
  return behind > 0 && EXAMPLES.has(items[at]?.key ?? '') ? at : -1;
}

/** "Causes of B: A and C", "Causes of B, such as A": what stands before the members of a kind. */
const opensMembers = (items: readonly Item[], at: number): boolean =>
  isWord(items[at], COLON)
    ? items[at + 1]?.kind === 'MENTION' && groupAt(items, at + 1, items.length, true).mentions.length > 1
    : EXAMPLES.has(items[items[at]?.key === ',' ? at + 1 : at]?.key ?? '');
const COLON = set(':');

/** "Causes of this condition include A": of the condition that was spoken of before. */
function readOfKnown(context: Context, at: number, cue: Extract<Cue, { role: 'COPULA' }>): boolean {
  const { items } = context;
  const kind = isWord(items[at + 1], KNOWN) ? kindOf(items[at + 2]?.key ?? '') : undefined;
  const verb = isWord(items[at + 3], LISTING) && !isWord(items[at + 4], LISTING) ? at + 3 : at + 4;
  if (kind === undefined || !isWord(items[verb], LISTING) || !opensClause(items, at)) return false;
  const known = ofKind(context, items[at + 2]!.key);
  relate(context, 'copula', at, cue.predicate, namedBehind(items, verb), plainly(known), cue.reversed);
  return true;
}

/** The place behind "of B in C", which tell more of what stands before. */
function behindAdjuncts(items: readonly Item[], from: number): number {
  let at = from;
  if (items[at]?.key !== 'of' && !isWord(items[at], ADJUNCTS)) return at;
  while (at < from + FARTHEST_VERB && items[at] && items[at]!.kind !== 'CUE' && !isWord(items[at], ENDS)) at++;
  return at;
}
const ENDS = set(LISTING, ',', 'which', 'that');
/** How many items may tell more of what is listed. */
const FARTHEST_VERB = 9;

/** Whether nothing is named in the clause before a place. */
function opensClause(items: readonly Item[], at: number): boolean {
  for (let before = at - 1; before >= 0; before--) {
    const item = items[before]!;
    if (item.kind === 'MENTION' || isWord(item, RELATIVE)) return false;
    if (isWord(item, BOUNDARIES)) return true;
  }
  return true;
}

function namedBehind(items: readonly Item[], verb: number): readonly Mention[] {
  for (let at = verb + 1; at < Math.min(items.length, verb + 1 + FARTHEST); at++) {
    const item = items[at]!;
    if (item.kind === 'MENTION') {
      const { mentions, to } = groupAt(items, at, items.length, true);
      return isFollowedByVerb(items, to) ? [] : mentions;
    }
    if (item.kind === 'CUE' || isWord(item, ADJUNCTS) || isWord(item, RELATIVE) || isWord(item, BOUNDARIES)) return [];
  }
  return [];
}

/** A and C of "Two minerals do B: A and C"; `last` is the last item of the subject, `from` the place behind the objects. */
export function membersBehindColon({ items }: Context, last: number, from: number): readonly Mention[] {
  const noun = items[last];
  const isKind = noun?.kind === 'MENTION' ? noun.mentions.every(isKindNoun) : kindOf(noun?.key ?? '') !== undefined;
  const first = mentionIn(items, from + 1, from + 3);
  if (!isWord(items[from], COLON) || !isKind || first < 0 || wordIn(items, COUNTS, last - 2, last) < 0) return [];
  const { mentions, to } = groupAt(items, first, items.length, true);
  return mentions.length > 1 && (to === items.length || items[to]?.key === '.') ? mentions : [];
}
const COUNTS = set('two three four five six several many some certain various');

const NAMING = set('is', 'are', 'was', 'were');
const CALLING = set('called', 'named', 'known', 'as', 'the', 'a', 'an', 'your', 'our');
/** How many items may stand between "is" and the name. */
const LONGEST_NAMING = 4;

/** A and C of "Foods that lower B include A and C", "Sports to build B include A": of a kind, what is one. */
export function membersBehind({ items }: Context, at: number, from: number): readonly Mention[] {
  const { to } = objectsOf(items, from);
  const verb = items[at]!.kind === 'MENTION' ? at + 1 : to;
  const naming = isWord(items[verb], NAMING) ? items.slice(verb + 1, verb + 1 + LONGEST_NAMING) : [];
  // "What lowers B is called A"
  if (naming[naming.findIndex((item) => !isWord(item, CALLING))]?.kind === 'MENTION') {
    const before = items.slice(0, at).findLast(({ kind }) => kind === 'MENTION');
    return before?.kind === 'MENTION' && !before.mentions.every(isKindNoun) ? [] : namedBehind(items, verb);
  }
  if (!isWord(items[verb], INCLUDING)) return [];
  const named = items.slice(0, at).findLast(({ kind }) => kind === 'MENTION');
  const isKind = named?.kind !== 'MENTION' || named.mentions.every(({ quote }) => /[^s]s$/.test(quote));
  return isKind ? namedBehind(items, verb) : [];
}

/** "Many factors that influence A, including B and C", "that influence A, such as B": B and C do. */
export function readListedSubjects(context: Context, at: number, cue: VerbCue, targets: readonly Target[]): boolean {
  const { items } = context;
  const opening = items.findIndex(({ kind, key }, place) => place > at && kind === 'WORD' && key === 'including');
  const listed = targets.length > 0 ? Math.max(opening, membersAt(items, targets)) : -1;
  if (listed < 0) return false;
  const { start } = items[listed]!.span;
  const objects = targets.filter(({ mention }) => mention.span.start < start);
  const subjects = targets.filter(({ mention }) => mention.span.start > start).map(({ mention }) => mention);
  relate(context, 'listed-subjects', at, cue.predicate, subjects, objects, cue.reversed);
  return true;
}

/** The comma of "A, such as B" among or behind what is acted on; -1 elsewhere. */
export function membersAt(items: readonly Item[], targets: readonly Target[]): number {
  for (const { mention } of targets) {
    const comma = placeOf(items, mention) + 1;
    if (items[comma]?.key === ',' && EXAMPLES.has(items[comma + 1]?.key ?? '')) return comma;
  }
  return -1;
}

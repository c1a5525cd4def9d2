// What speaks against the use of a drug: "the use of A is limited by B", "B limits its use".
import type { Mention } from '../../schema/model.ts';
import { type Context, plainly, relate } from './context.ts';
import { isUndesired } from './effects.ts';
import { mentionIn } from './finding.ts';
import { groupAt } from './groups.ts';
import { objectsOf } from './objects.ts';
import { finiteSubject, groupBefore, positionOf } from './subjects.ts';
import { givenOf, isUse, usedOnes } from './uses.ts';
import { BOUNDARIES, isWord, POSSESSIVES, set } from './words.ts';

export const LIMITING = set(
  'limit limits limited limiting restrict restricts restricted restricting hamper hampers hampered hampering',
  'hinder hinders hindered hindering preclude precludes precluded precluding complicate complicates complicated',
);
/** How many words may stand between such a verb and what it limits. */
const FARTHEST = 6;

/** Tells what a drug is said not to be used for: such an ailment goes with it, and a toxicity comes of it. */
export function readLimited(context: Context, at: number): void {
  const { items, categoryOf } = context;
  const position = positionOf(items, at);
  const isPassive = position.hasBe && items[at + 1]?.key === 'by';
  if (position.hasBe !== isPassive) return;
  const drugs = isPassive ? usedBefore(context, at) : usedBehind(context, at);
  if (drugs.length === 0) return;
  const told = isPassive
    ? objectsOf(items, at + 2).targets.map(({ mention }) => mention)
    : finiteSubject(context, position);
  const ailments = told.filter((one) => categoryOf(one) === 'disease' || isUndesired(one, categoryOf(one)));
  context.used[at] = true;
  const rule = isPassive ? 'passive' : 'verb';
  for (const one of ailments)
    relate(context, rule, at, TOXIC.test(one.quote) ? 'INCREASES' : 'ASSOCIATED_WITH', drugs, plainly([one]));
}
const TOXIC = /tox|side effect|adverse/i;

/** A of "limits the use of A", "limits A use" and "limits its use". */
function usedBehind(context: Context, at: number): readonly Mention[] {
  const { items } = context;
  for (let use = at + 1; use < Math.min(items.length, at + 1 + FARTHEST); use++) {
    if (isWord(items[use], BOUNDARIES)) return [];
    if (!isUse(items[use]!)) continue;
    const before = items[use - 1];
    if (before?.kind === 'MENTION') return givenOf(context, groupBefore(items, use));
    if (items.slice(at + 1, use).some((item) => isWord(item, POSSESSIVES))) return usedOnes(context, at);
    const first = items[use + 1]?.key === 'of' ? mentionIn(items, use + 2, use + 2 + FARTHEST) : -1;
    return first < 0 ? [] : givenOf(context, groupAt(items, first, items.length, true).mentions);
  }
  return [];
}

/** A of "the use of A", "A use" and "its use" as a subject. */
function usedBefore(context: Context, at: number): readonly Mention[] {
  const { items } = context;
  const subject = finiteSubject(context, positionOf(items, at));
  const use = items.findLastIndex((item, place) => place < at && isUse(item));
  if (use < 0 || items.slice(use, at).some((item) => isWord(item, BOUNDARIES))) return [];
  const isOwn = items.slice(Math.max(0, use - FARTHEST), use).some((item) => isWord(item, POSSESSIVES));
  const given = givenOf(context, subject);
  return given.length > 0 || !isOwn ? given : usedOnes(context, use);
}

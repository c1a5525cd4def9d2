import type { Mention } from '../../schema/model.ts';
import { type Context, plainly, relate } from './context.ts';
import { isGiven } from './effects.ts';
import { mentionIn, wordIn } from './finding.ts';
import { ANTI } from './frames.ts';
import { groupAt } from './groups.ts';
import type { Item } from './items.ts';
import { EFFECT_SIGNS } from '../lexicon.ts';
import { objectsOf } from './objects.ts';
import { finiteSubject, groupBefore, positionOf } from './subjects.ts';
import { BOUNDARIES, isWord, set } from './words.ts';

export const PROPERTY = set('effect effects activity activities action actions property properties potential');
const POSSESSING =
  /^(?:has|have|had|possess|possesses|possessed|exert|exerts|exerted|exhibit|exhibits|exhibited|show|shows|showed|shown|display|displays|displayed|demonstrated|produced|produces)$/;
/** How far behind "anti-B" its noun may stand, and how far before it the verb, in items. */
const FARTHEST = 8;

/** "the anti-B effect of A", "A has anti-B properties" */
export function readProperty(context: Context, at: number): void {
  const { items } = context;
  const against = items[at]!;
  if (against.kind !== 'MENTION') return;
  if (items[at - 1]?.key !== '-') return readEffect(context, at);
  if (items[at - 2]?.key !== 'anti') return;
  const noun = items.findIndex(
    (item, place) => place > at && place < at + FARTHEST && item.kind !== 'MENTION' && PROPERTY.has(item.key),
  );
  if (noun < 0 || wordIn(items, BOUNDARIES, at + 1, noun) >= 0) return;
  const owner = ownerBehind(context, noun) ?? ownerBefore(context, at - 2);
  relate(context, 'property', at, 'DECREASES', owner, plainly(against.mentions));
}

/** "the hypotensive effect of A": what a drug or chemical brings about. */
function readEffect(context: Context, at: number): void {
  const { items, categoryOf } = context;
  const item = items[at]!;
  const next = items[at + 1];
  if (item.kind !== 'MENTION' || next === undefined || !EFFECT.holds(next)) return;
  const diseases = item.mentions.filter((mention) => categoryOf(mention) === 'disease');
  const given = (ownerBehind(context, at + 1) ?? []).filter((mention) => isGiven(categoryOf(mention)));
  relate(context, 'property', at, 'INCREASES', given, plainly(diseases));
}
const EFFECT = set('effect effects action actions response responses activity potential');

const TOWARDS = set('in', 'against', 'for', 'toward', 'towards');

/** "A has an anticancer effect in B", "A showed a protective effect against B" */
export function readEffectIn(context: Context, at: number): void {
  const { items, categoryOf } = context;
  if (!isWord(items[at + 1], TOWARDS)) return;
  const { kind, key } = items[at - 1] ?? items[at]!;
  const effect = kind === 'MENTION' ? undefined : ANTI.test(key) ? 'TREATS' : EFFECT_SIGNS.get(key);
  if (!effect) return;
  const diseases = objectsOf(items, at + 2).targets.filter(({ mention }) => categoryOf(mention) === 'disease');
  relate(context, 'property', at, effect, ownerBefore(context, at - 1), diseases);
}

function ownerBehind({ items, text }: Context, noun: number): readonly Mention[] | null {
  const { start } = items[noun]!.span;
  const first = mentionIn(items, noun + 1, noun + 5);
  if (first < 0 || !/^\S+\s(?:of|to)\s/.test(text.slice(start, items[first]!.span.start))) return null;
  return groupAt(items, first, items.length, true).mentions;
}

const WITH = set('with');

/** A of "A, a natural compound", right before a place. */
function explainedBefore(items: readonly Item[], end: number): readonly Mention[] {
  for (let at = end - 1; at > Math.max(0, end - FARTHEST); at--) {
    const { kind, key } = items[at]!;
    if (kind === 'CUE' || key === ',') return [];
    if (/^an?$/.test(key)) return items[at - 1]?.key === ',' ? groupBefore(items, at - 1) : [];
  }
  return [];
}

function ownerBefore(context: Context, at: number): readonly Mention[] {
  const { items } = context;
  for (let before = at - 1; before >= Math.max(0, at - FARTHEST); before--) {
    const item = items[before]!;
    if (isWord(item, BOUNDARIES)) return [];
    if (item.kind !== 'MENTION' && POSSESSING.test(item.key)) return finiteSubject(context, positionOf(items, before));
    // "A, a compound with anti-B properties"
    if (isWord(item, WITH)) return explainedBefore(items, before);
  }
  return [];
}

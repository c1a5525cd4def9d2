import type { Mention } from '../../schema/model.ts';
import { type Context, plainly, relate } from './context.ts';
import { isBodily, isProcess } from './effects.ts';
import { wordIn } from './finding.ts';
import { groupAt } from './groups.ts';
import type { Item } from './items.ts';
import { isKindNoun, kindOf } from './referring.ts';
import { groupBefore } from './subjects.ts';
import { ARTICLES, BE, isAdverb, isWord, RELATIVE, set } from './words.ts';

export const CONTENT = set('nutrient', 'chemical', 'microbe', 'drug');
const SHARE = set('%', 'percent', 'most', 'half', 'majority', 'third', 'quarter', 'much', 'bulk', 'thirds');
const DETERMINERS = set('the', 'a', 'an', 'your', 'our', 'some', 'many', 'most', 'certain', 'raw', 'fresh', 'whole');

/** "the calcium in milk", "fibre from oats", "most zinc is in muscle": what is in something; of whom a hormone or a cell is. */
export function readContents(context: Context, at: number): void {
  const { items, categoryOf } = context;
  if (items[at]!.key === 'in') readCellsOf(context, at);
  readBasked(context, at);
  const before = items[at - 1];
  const named = apposed(items, at) ?? (before?.kind === 'MENTION' ? before.mentions : null);
  if (named !== null && items[at]!.key !== 'in') readOrigin(context, at, named);
  if (items[at]!.key === 'of' && !isWord(before, AMOUNT_OF)) return;
  let next = at + 1;
  while (isWord(items[next], DETERMINERS)) next++;
  if (items[next]?.kind !== 'MENTION') return;
  // "B in A and C binds D": before its verb, C is no subject of its own.
  const held = groupAt(items, next, items.length, context.lastVerb >= 0, false).mentions;
  if (items[at]!.key === 'in' && isWord(items[at - 1], BE)) {
    const share = items[at - 2]?.kind === 'MENTION' && isShare(context, at - 2) ? groupBefore(items, at - 1) : [];
    // "half of those on A are in remission"
    const holders = held.filter((one) => !isProcess(categoryOf(one)));
    return relate(context, 'contents', at, 'PART_OF', share, plainly(holders));
  }
  // "most B is from A"
  if (items[at]!.key === 'from' && isWord(items[at - 1], BE)) {
    const got = groupBefore(items, at - 1).filter((one) => CONTENT.has(categoryOf(one)));
    return relate(
      context,
      'contents',
      at,
      'CONTAINS',
      held.filter((one) => categoryOf(one) === 'food'),
      plainly(got),
    );
  }
  // "the B content of A"
  const content = isWord(items[at - 1], AMOUNT_OF) ? items[at - 2] : items[at - 1];
  if (content?.kind !== 'MENTION') return;
  const inside = content.mentions.filter((mention) => CONTENT.has(categoryOf(mention)));
  const foods = held.filter((mention) => categoryOf(mention) === 'food');
  relate(context, 'contents', at, 'CONTAINS', foods, plainly(inside));
}
/** "A contains more B than C" of what C may be in as well: A contains both. "A contains more B than D does" is told of B alone. */
export function readThan(context: Context, at: number): void {
  const { items, categoryOf, relations } = context;
  const [grade, more, less] = [items[at - 2], items[at - 1], items[at + 1]];
  if (grade?.key !== 'more' || more?.kind !== 'MENTION' || less?.kind !== 'MENTION' || isWord(items[at + 2], DOING))
    return;
  const held = relations.filter(
    ({ predicate, objectSpan }) => predicate === 'CONTAINS' && more.mentions.some(({ span }) => span === objectSpan),
  );
  const kinds = more.mentions.map(categoryOf);
  if (!less.mentions.every((one) => CONTENT.has(categoryOf(one)) || kinds.includes(categoryOf(one)))) return;
  for (const one of held)
    relations.push(
      ...less.mentions.map((mention) => ({ ...one, object: mention.mechanismId, objectSpan: mention.span })),
    );
}

const DOING = set(BE, 'do does did has have');

/** "A, a hormone from B": A. */
function apposed(items: readonly Item[], at: number): readonly Mention[] | null {
  const [name, comma, article, kind] = items.slice(Math.max(0, at - 4), at);
  const isKind =
    kind?.kind === 'MENTION' ? kind.mentions.every(isKindNoun) : kind !== undefined && kindOf(kind.key) !== undefined;
  return isKind && isWord(article, ARTICLES) && comma?.key === ',' && name?.kind === 'MENTION' ? name.mentions : null;
}

/** "cells of the pancreas" are part of it, "insulin from beta cells" is made by them. */
function readOrigin(context: Context, at: number, named: readonly Mention[]): void {
  const { items, categoryOf } = context;
  const owner = items.slice(at + 1, at + 1 + FARTHEST_OWNER).find(({ kind, key }) => kind !== 'WORD' || key === ',');
  if (owner?.kind !== 'MENTION') return;
  const are = (some: readonly Mention[], category: string): boolean =>
    some.every((one) => categoryOf(one) === category);
  if (items[at]!.key === 'of') {
    if (are(named, 'cell') && are(owner.mentions, 'anatomy'))
      relate(context, 'contents', at, 'PART_OF', named, plainly(owner.mentions));
    return;
  }
  // "A, a hormone from B": made there, wherever that is.
  const noun = items[at - 1]!;
  const isHormone = HORMONE.test(noun.kind === 'MENTION' ? noun.mentions[0]!.quote : noun.key);
  const isGland =
    are(named, 'chemical') &&
    owner.mentions.every((one) => GLANDS.test(one.quote) || (isHormone && isBodily(categoryOf(one))));
  if (isGland || (are(named, 'gene-or-protein') && owner.mentions.every((one) => isBodily(categoryOf(one)))))
    relate(context, 'contents', at, 'PRODUCES', owner.mentions, plainly(named));
}

/** "A are cells in B", "A, which are cells found deep inside B", "cells called A in B": cells that are part of it. */
export function readCellsOf(context: Context, at: number): void {
  const { items, categoryOf } = context;
  const place = items[at + (isWord(items[at + 1], DETERMINERS) ? 2 : 1)];
  if (place?.kind !== 'MENTION' || !place.mentions.every((one) => categoryOf(one) === 'anatomy')) return;
  const cells = cellsBefore(items, at).filter((one) => categoryOf(one) === 'cell');
  relate(context, 'contents', at, 'PART_OF', cells, plainly(place.mentions));
}

function cellsBefore(items: readonly Item[], at: number): readonly Mention[] {
  const named = items[at - 1];
  // "cells called A in B"; "and C in D" behind that
  if (named?.kind === 'MENTION') {
    const isNext = isWord(items[at - 2], JOINTS) && items[at - 3]?.kind === 'MENTION' && isWord(items[at - 4], INSIDE);
    return isWord(items[isNext ? at - 6 : at - 2], CELLS) ? named.mentions : [];
  }
  let noun = at - 1;
  while (isWord(items[noun], LYING) || (isAdverb(items[noun]) && noun > 1)) noun--;
  if (!isWord(items[noun], CELLS)) return [];
  const be = items.findLastIndex((item, place) => place < noun && place > noun - FARTHEST_OWNER && isWord(item, BE));
  if (be < 1) return [];
  const end = isWord(items[be - 1], RELATIVE) ? (items[be - 2]?.key === ',' ? be - 2 : be - 1) : be;
  return items[end - 1]?.kind === 'MENTION' ? groupBefore(items, end) : [];
}
const CELLS = set('cell', 'cells');
const JOINTS = set('and', 'or');
const INSIDE = set('in', 'inside', 'within');
const LYING = set('found', 'buried', 'embedded', 'lying', 'living', 'deep', 'sitting', 'located');

/** "The skin makes B in A", "the B that you get from A", of sunlight and its like: of what one is out in, and not of what holds B. */
function readBasked(context: Context, at: number): void {
  const { items, relations, categoryOf } = context;
  const exposure = items[at + 1];
  if (exposure?.kind !== 'MENTION' || !exposure.mentions.every(({ quote }) => BASKING.test(quote))) return;
  if (items[at]!.key === 'from' && isWord(items[at - 1], GETTING) && isWord(items[at - 2], SOMEBODY)) {
    const content = items[isWord(items[at - 3], RELATIVE) ? at - 4 : at - 3];
    const got = content?.kind === 'MENTION' ? content.mentions.filter((one) => CONTENT.has(categoryOf(one))) : [];
    return relate(context, 'change-with', at, 'INCREASES', exposure.mentions, plainly(got));
  }
  const last = relations.findLast(({ predicate }) => predicate === 'PRODUCES');
  const cue = last ? items.findIndex(({ span }) => span === last.cue) : -1;
  if (items[at]!.key !== 'in' || cue < 0 || cue > at || at - cue > FARTHEST_MAKING) return;
  if (items.slice(cue + 1, at).some((item) => item.kind === 'CUE' || item.key === ',' || item.key === 'and')) return;
  const made = relations.filter((one) => one.cue === last!.cue && one.predicate === 'PRODUCES');
  relations.push(
    ...exposure.mentions.flatMap(({ mechanismId, span }) =>
      made.map((one) => ({
        ...one,
        rule: 'change-with' as const,
        predicate: 'INCREASES' as const,
        subject: mechanismId,
        subjectSpan: span,
      })),
    ),
  );
}
const BASKING = /^(?:sunlight|sunshine|daylight|darkness|moonlight|cold|heat)$/i;
const GETTING = set('get gets make makes obtain absorb');
const SOMEBODY = set('you we people they one');
/** How far behind "made" what one is out in may stand, in items. */
const FARTHEST_MAKING = 6;

/** "from the neighbouring beta cells" */
const FARTHEST_OWNER = 4;
const HORMONE = /^hormones?$/i;
const GLANDS = /\b(?:glands?|adrenals|ovar(?:y|ies)|testes|testicles|pancreas|pituitary|thyroid)$/i;

const AMOUNT_OF = set('content', 'contents');

/** "60% of the body's A": how much of something. */
function isShare({ items }: Context, mention: number): boolean {
  const of = items.findLastIndex(({ key }, at) => at < mention && at > mention - 5 && key === 'of');
  return of > 0 && wordIn(items, SHARE, Math.max(0, of - 2), of) >= 0;
}

/** "A is about 30% B": what is part of it. */
export function readPercent(context: Context, at: number): void {
  const { items } = context;
  const part = items[at + 1];
  let be = at - 1;
  while (be > 0 && at - be < FARTHEST_BE && !isWord(items[be], BE)) {
    if (items[be]!.kind !== 'WORD' || !(AMOUNT.test(items[be]!.key) || isAdverb(items[be]))) return;
    be--;
  }
  if (part?.kind !== 'MENTION' || !isWord(items[be], BE) || items[be - 1]?.kind !== 'MENTION') return;
  const isThing = (mention: Mention): boolean => !isProcess(context.categoryOf(mention));
  const parts = part.mentions.filter(isThing);
  relate(context, 'contents', at, 'CONTAINS', groupBefore(items, be).filter(isThing), plainly(parts));
}
/** How many items may tell how much, before the sign. */
const FARTHEST_BE = 7;
const AMOUNT = /^(?:\d.*|about|around|over|up|to|than|more|[-–.])$/;

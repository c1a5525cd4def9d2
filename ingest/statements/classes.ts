import type { Mention } from '../../schema/model.ts';
import { type Context, plainly, relate } from './context.ts';
import { groupAt } from './groups.ts';
import type { Item } from './items.ts';
import { CLASSES } from '../lexicon.ts';
import { toldByName } from './names.ts';
import { groupBefore } from './subjects.ts';
import { BOUNDARIES, isWord, set } from './words.ts';

/** What members of a class stand behind: "such as", or nothing. */
const LEADING = /^(?:such|as|like|including|:|namely|gene|genes|cytokine|marker|markers|protein|proteins|e|g|\.)$/;
/** "cancer drugs such as A" */
const DRUGS = /^(?:drugs?|medications?|medicines?|agents?)$/;
const LISTING = /^(?:such|like|including)$/;
const INVOLVED = /^(?:involved|implicated|associated|linked|related|known|mutated|deregulated|dysregulated)/;
/** How far behind a disease its class and members may stand, and how far before it the class, in items. */
const FARTHEST_CLASS = 2;
const FARTHEST_MEMBER = 4;
const FARTHEST_BEFORE = 7;

/** "B markers such as A", "inflammatory cytokines (A, C)", "genes involved in B like A": members of a class that a disease gives. */
export function readClass(context: Context, at: number): void {
  const { items, categoryOf } = context;
  const disease = items[at]!;
  if (disease.kind !== 'MENTION') return;
  const diseases = disease.mentions.filter((mention) => categoryOf(mention) === 'disease');
  if (readSuppressor(context, at, diseases)) return;
  const from = diseases.length === 0 ? -1 : (classBehind(items, at) ?? classBefore(items, at));
  for (let next = from; next >= 0 && next < Math.min(items.length, from + FARTHEST_MEMBER); next++) {
    const item = items[next]!;
    if (item.kind === 'MENTION') {
      const { mentions } = groupAt(items, next, items.length, false);
      const members = mentions.filter((mention) => /^(?:gene-or-protein|chemical|drug)$/.test(categoryOf(mention)));
      const isDrug = items.slice(at + 1, next).some(({ key }) => DRUGS.test(key));
      relate(context, 'class-of', at, isDrug ? 'TREATS' : 'ASSOCIATED_WITH', members, plainly(diseases));
      return;
    }
    if (!LEADING.test(item.key) && !(item.key === ',' && LISTING.test(items[next + 1]?.key ?? ''))) return;
  }
}

/** "the A tumor suppressor": what keeps tumors down. */
function readSuppressor(context: Context, at: number, diseases: readonly Mention[]): boolean {
  const { items, categoryOf } = context;
  const noun = items[at + 1]?.key === '-' ? at + 2 : at + 1;
  const gene = items[at - 1];
  if (diseases.length === 0 || !/^suppressors?$/.test(items[noun]?.key ?? '') || gene?.kind !== 'MENTION') return false;
  const genes = groupBefore(items, at).filter((mention) => categoryOf(mention) === 'gene-or-protein');
  relate(context, 'class-of', at, 'ASSOCIATED_WITH', genes, plainly(diseases));
  return true;
}

/** The place behind "markers" of "B markers"; null where no class follows. */
function classBehind(items: readonly Item[], at: number): number | null {
  const isRelated =
    items[at + 1]?.key === '-' && /^(?:related|associated|linked|relevant)$/.test(items[at + 2]?.key ?? '');
  const from = isRelated ? at + 3 : at + 1;
  for (let next = from; next < Math.min(items.length, from + FARTHEST_CLASS); next++) {
    if (isClass(items[next]!)) return next + 1;
    if (items[next]!.kind === 'MENTION') return null;
  }
  return null;
}

/** The place behind B of "genes involved in B like"; -1 where no class goes before, or nothing that lists members follows. */
function classBefore(items: readonly Item[], at: number): number {
  if (!/^(?:such|like|including|namely|:)$/.test(items[at + 1]?.key ?? '')) return -1;
  let isInvolved = false;
  for (let before = at - 1; before >= Math.max(0, at - FARTHEST_BEFORE); before--) {
    const item = items[before]!;
    if (isInvolved && isClass(item)) return at + 1;
    if (item.kind === 'MENTION' || isWord(item, BOUNDARIES)) return -1;
    isInvolved ||= INVOLVED.test(item.key);
  }
  return -1;
}

/** In the plural and the singular. */
const CLASS_WORDS = set(
  CLASSES,
  Array.from(CLASSES, (noun) => noun.replace(/s$/, '')),
);
const isClassName = toldByName((quote) => CLASS_WORDS.has(quote.toLowerCase()));

function isClass(item: Item): boolean {
  return item.kind === 'MENTION' ? isClassName(item.mentions[0]!) : CLASS_WORDS.holds(item);
}

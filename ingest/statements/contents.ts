import type { Mention } from '../../schema/model.ts';
import { type Context, plainly, relate } from './context.ts';
import { groupAt } from './groups.ts';
import { isGiven, isUndesired } from './effects.ts';
import { EXPOSURES } from './lexicon.ts';
import { changeOf, isVariant } from './told.ts';
import { BOUNDARIES, isWord, RELATIVE } from './words.ts';

const CONTENT: ReadonlySet<string> = new Set(['nutrient', 'chemical', 'microbe', 'drug']);

/** "the calcium in milk", "fibre from oats": what is in food. */
export function readContents(context: Context, at: number): void {
  const { items, categoryOf } = context;
  const [content, preposition] = [items[at - 1], items[at]!];
  if (content?.kind !== 'MENTION' || !/^(?:in|from)$/.test(preposition.key)) return;
  const inside = content.mentions.filter((mention) => CONTENT.has(categoryOf(mention)));
  let next = at + 1;
  while (/^(?:the|a|an|your|some|many|most|certain|raw|fresh|whole)$/.test(items[next]?.key ?? '')) next++;
  if (inside.length === 0 || items[next]?.kind !== 'MENTION') return;
  const foods = groupAt(items, next, items.length, true).mentions.filter((mention) => categoryOf(mention) === 'food');
  relate(context, 'contents', at, 'CONTAINS', foods, plainly(inside));
}

const AFTER: ReadonlySet<string> = new Set(['after', 'following', 'during', 'with', 'from', 'under', 'upon']);
const AFTER_FARTHEST = 6;

/** "B after treatment with A", "B during A therapy": what follows on a drug, where one wants less of it. */
export function readAfterExposure(context: Context, at: number): void {
  const { items, categoryOf } = context;
  const [event, preposition] = [items[at - 1], items[at]!];
  if (event?.kind !== 'MENTION' || !isWord(preposition, AFTER)) return;
  const events = event.mentions.filter((mention) => isUndesired(mention, categoryOf(mention)));
  if (events.length === 0) return;
  let isExposure = false;
  for (let next = at + 1; next < Math.min(items.length, at + AFTER_FARTHEST); next++) {
    const item = items[next]!;
    if (item.kind === 'MENTION') {
      const { mentions, to } = groupAt(items, next, items.length, true);
      const words = [items[to]?.key ?? '', ...mentions.flatMap(({ quote }) => quote.toLowerCase().split(' '))];
      isExposure ||= words.some((word) => EXPOSURES.has(word));
      const given = mentions.filter((mention) => isGiven(categoryOf(mention)));
      const place = at - 1;
      const isLess = changeOf(items, event.mentions[0]!, place + 1).includes('DECREASES');
      if (isExposure) relate(context, 'after-exposure', at, isLess ? 'DECREASES' : 'INCREASES', given, plainly(events));
      return;
    }
    if (item.kind === 'CUE' || isWord(item, BOUNDARIES) || isWord(item, RELATIVE) || item.key === ',') return;
    isExposure ||= EXPOSURES.has(item.key);
  }
}

/** How far behind a gene the disease of those who carry its variants may stand, in items. */
const FARTHEST = 16;
const CARRIED = /^(?:in|with|among|for|from|of)$/;
const FOUND =
  /^(?:is|are|was|were|been|have|has|had|found|identified|detected|observed|reported|seen|occur|occurs|occurred|present|discovered|described)$/;

/** "mutations in A were found in patients with B", "A polymorphism and B risk" */
export function readVariant(context: Context, at: number): void {
  const { items, categoryOf } = context;
  const gene = items[at]!;
  if (gene.kind !== 'MENTION' || !gene.mentions.some((mention) => isVariant(items, mention))) return;
  const genes = gene.mentions.filter((mention) => categoryOf(mention) === 'gene-or-protein');
  if (genes.length === 0) return;
  let isOpen = false;
  for (let next = at + 1; next < Math.min(items.length, at + 1 + FARTHEST); next++) {
    const item = items[next]!;
    if (item.kind === 'MENTION') {
      const diseases: readonly Mention[] = isOpen
        ? groupAt(items, next, items.length, true).mentions.filter((mention) => categoryOf(mention) === 'disease')
        : [];
      if (diseases.length === 0) continue;
      relate(context, 'variant', at, 'ASSOCIATED_WITH', genes, plainly(diseases));
      return;
    }
    if (item.kind === 'CUE') {
      if (item.cue.role === 'VERB' || item.cue.role === 'HAVING') return;
      isOpen ||= / (?:in|with|among)$/.test(context.text.slice(item.span.start, item.span.end));
      continue;
    }
    if (isWord(item, RELATIVE) || (isWord(item, BOUNDARIES) && item.key !== '.')) return;
    if (CARRIED.test(item.key) || item.key === 'and') isOpen = true;
    else if (FOUND.test(item.key)) isOpen = false;
  }
}

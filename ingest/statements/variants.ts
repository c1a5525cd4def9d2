import type { Mention } from '../../schema/model.ts';
import { amend, type Context, plainly, relate } from './context.ts';
import { groupAt } from './groups.ts';
import type { Item } from './items.ts';
import { groupBefore } from './subjects.ts';
import { isVariant } from './told.ts';
import { havingBefore } from './treatments.ts';
import { BOUNDARIES, isWord, RELATIVE } from './words.ts';

/** How far from a gene the disease of those who carry its variants may stand, in items. */
const FARTHEST = 16;
const FARTHEST_BEFORE = 20;
const CARRIED = /^(?:in|with|among|for|from|of)$/;
const FOUND =
  /^(?:is|are|was|were|been|have|has|had|found|identified|detected|observed|reported|seen|occur|occurs|occurred|present|discovered|described)$/;

/** "mutations in A were found in patients with B", "A polymorphism and B risk"; "patients with B and an A mutation" */
export function readVariant(context: Context, at: number): void {
  const { items, categoryOf } = context;
  const gene = items[at]!;
  if (gene.kind !== 'MENTION') return;
  const genes = gene.mentions.filter((mention) => categoryOf(mention) === 'gene-or-protein');
  if (genes.length === 0 || !gene.mentions.some((mention) => isVariant(items, mention))) return;
  const found = diseasesBehind(context, at) ?? diseasesBefore(context, at);
  if (!found) return;
  const from = context.relations.length;
  relate(context, 'variant', at, 'ASSOCIATED_WITH', genes, plainly(found.diseases));
  // What denies it may stand anywhere between the two.
  const [first, last] = [Math.min(at, found.link), Math.max(at, found.link)];
  const cue = { start: items[first]!.span.start, end: items[last]!.span.end };
  amend(context, from, { cue });
}

interface Found {
  readonly diseases: readonly Mention[];
  /** The place of the word that ties them to the gene. */
  readonly link: number;
}

const isDisease =
  ({ categoryOf }: Context) =>
  (mention: Mention): boolean =>
    categoryOf(mention) === 'disease';

function diseasesBehind(context: Context, at: number): Found | null {
  const { items } = context;
  let isOpen = false;
  let link = at;
  for (let next = at + 1; next < Math.min(items.length, at + 1 + FARTHEST); next++) {
    const item = items[next]!;
    if (item.kind === 'MENTION') {
      const diseases = isOpen ? groupAt(items, next, items.length, true).mentions.filter(isDisease(context)) : [];
      if (diseases.length > 0) return { diseases, link };
      continue;
    }
    if (FOUND.test(item.key)) {
      // "found in" is one cue.
      isOpen = item.kind === 'CUE' && / in$/.test(context.text.slice(item.span.start, item.span.end));
      if (isOpen) link = next;
      continue;
    }
    if (item.kind === 'CUE') {
      isOpen = true;
      link = next;
      continue;
    }
    if (isWord(item, RELATIVE) || (isWord(item, BOUNDARIES) && item.key !== '.')) return null;
    const isProne = item.key === 'to' && PRONE.test(items[next - 1]?.key ?? '');
    if (CARRIED.test(item.key) || item.key === 'and' || isProne) {
      isOpen = true;
      link = next;
    }
  }
  return null;
}

const PRONE = /^(?:prone|predispos|susceptib|attribut|vulnerab)/;

const CARRYING =
  /^(?:carrying|carry|carried|carries|harboring|harbouring|harbored|harboured|bearing|homozygous|heterozygous|having|had|have|has|with|by|from|revealed|showed|due)$/;

/** "B caused by a mutation in A", "patients with B who carry an A variant", "B due to A mutations" */
function diseasesBefore(context: Context, at: number): Found | null {
  const { items } = context;
  let isCarried = false;
  let link = at;
  for (let before = at - 1; before >= Math.max(0, at - FARTHEST_BEFORE); before--) {
    const item: Item = items[before]!;
    if (item.kind === 'MENTION') {
      const diseases = groupBefore(items, before + 1).filter(isDisease(context));
      if (diseases.length > 0) return isCarried ? { diseases, link } : null;
      continue;
    }
    if (isWord(item, BOUNDARIES)) return null;
    const isInWhom = item.key === 'which' && items[before - 1]?.key === 'in';
    // "persons with B and an A genotype"
    const isHadToo =
      item.key === 'and' && items[before - 1]?.kind === 'MENTION' && havingBefore(items, before).length > 0;
    if (
      isInWhom ||
      isHadToo ||
      CARRYING.test(item.key) ||
      (item.kind === 'CUE' && /^(?:caus|result|associat|due)/.test(item.key))
    ) {
      isCarried = true;
      link = before;
    }
  }
  return null;
}

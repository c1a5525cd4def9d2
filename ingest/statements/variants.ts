import type { Mention } from '../../schema/model.ts';
import { VARIANTS } from '../lexicon.ts';
import { amend, type Context, plainly, relate } from './context.ts';
import { mentionIn } from './finding.ts';
import { groupAt } from './groups.ts';
import type { Item } from './items.ts';
import { groupBefore } from './subjects.ts';
import { isVariant, placeOf } from './told.ts';
import { havingBefore } from './treatments.ts';
import { BOUNDARIES, isWord, LISTED, RELATIVE, set } from './words.ts';

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
  if (genes.length === 0) return;
  const isOfVariant = gene.mentions.some((mention) => isVariant(items, mention));
  const found = isOfVariant ? (diseasesBehind(context, at) ?? diseasesBefore(context, at)) : analysed(context, at);
  if (!found) return;
  const from = context.relations.length;
  relate(context, 'variant', at, 'ASSOCIATED_WITH', genes, plainly(found.diseases));
  // What denies it may stand anywhere between the two.
  const [first, last] = [Math.min(at, found.link), Math.max(at, found.link)];
  const cue = { start: items[first]!.span.start, end: items[last]!.span.end };
  amend(context, from, { cue });
}

/** Of "sequencing of A in patients with B revealed a mutation" B. */
function analysed(context: Context, at: number): Found | null {
  const { items } = context;
  let of = at - 1;
  while (at - of <= NEAR && items[of]?.kind === 'WORD' && items[of]!.key !== 'of') of--;
  if (items[of]?.key !== 'of' || !isWord(items[of - 1], ANALYSES)) return null;
  const found = diseasesBehind(context, at);
  if (!found) return null;
  const from = placeOf(items, found.diseases.at(-1)!);
  for (let next = from + 1; next < Math.min(items.length, from + FARTHEST); next++) {
    const item = items[next]!;
    if (item.kind === 'MENTION' || isWord(item, BOUNDARIES) || isWord(item, RELATIVE)) return null;
    if (VARIANTS.has(item.key))
      return items.slice(from, next).some(({ key }) => SHOWN.test(key)) ? { ...found, link: next } : null;
  }
  return null;
}
const ANALYSES = set('analysis analyses sequencing resequencing screening genotyping scanning testing');
const SHOWN = /^(?:reveal|show|identif|detect|disclos|uncover|demonstrat|found$)/;

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
      if (!isOpen) continue;
      const { mentions, to } = groupAt(items, next, items.length, true);
      const diseases = mentions.filter(isDisease(context));
      if (diseases.length > 0)
        return { diseases: [...diseases, ...ranging(context, next, to), ...further(context, to)], link };
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

/** Of "a range from A to B" both. */
function ranging(context: Context, first: number, to: number): readonly Mention[] {
  const { items } = context;
  const last = items[to]?.key === 'to' && items[first - 1]?.key === 'from' ? mentionIn(items, to + 1, to + NEAR) : -1;
  return last < 0 ? [] : groupAt(items, last, items.length, true).mentions.filter(isDisease(context));
}
/** How far from a word that goes with it a disease may stand, in items. */
const NEAR = 4;

/** The diseases of "in three families with A, in some with B and in others with C" behind the first. */
function further(context: Context, from: number): readonly Mention[] {
  const { items } = context;
  const comma = isWord(items[from], ONLY) ? from + 1 : from;
  let at = comma;
  while (isWord(items[at], LISTED)) at++;
  // "in 30 % of families" stands here as "of families".
  if (at === comma || !isWord(items[at], IN_WHOM)) return [];
  const next = mentionIn(items, at + 1, at + FARTHEST_FURTHER);
  const between = items.slice(at + 1, next);
  if (next < 0 || !between.some((item) => isWord(item, HAVING)) || between.some((item) => isWord(item, BOUNDARIES)))
    return [];
  const { mentions, to } = groupAt(items, next, items.length, true);
  const diseases = mentions.filter(isDisease(context));
  return diseases.length === 0 ? [] : [...diseases, ...further(context, to)];
}
const ONLY = set('only', 'alone');
const IN_WHOM = set('in', 'of', 'among');
const HAVING = set('with', 'having');
const FARTHEST_FURTHER = 10;

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
    // "B is seen, and that the A variant": told of nobody with B.
    if (isWord(item, BOUNDARIES) || (item.key === 'that' && !isCarried)) return null;
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

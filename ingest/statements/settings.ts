import type { Mention } from '../../schema/model.ts';
import { amend, type Context, plainly, relate } from './context.ts';
import { mentionIn } from './finding.ts';
import { groupAt, isFollowedByVerb } from './groups.ts';
import type { Item } from './items.ts';
import { PERSONS } from '../lexicon.ts';
import { AND, BOUNDARIES, isWord, RELATIVE } from './words.ts';

/** How far behind "in" the disease may stand, and how far before it the gene, in items. */
const FARTHEST = 5;
const FARTHEST_GENE = 14;
const BEFORE_DISEASE =
  /^(?:the|a|an|human|of|with|from|both|most|some|all|primary|advanced|\p{L}+(?:al|ic|ed|ar|ive|ous|ant|oid))$/u;
/** Of what is asked or not known nothing is told. */
const ASKED =
  /^(?:investigat|assess|evaluat|examin|determin(?:e|ing)$|explor|aims?$|aimed|objective|purpose|undetermined|unknown|unclear|whether|hypothes)/;

/** "A drives growth in B", "A is lost in B cells": what is told of a gene where somebody has a disease. */
export function readSetting(context: Context, at: number): void {
  const { items, categoryOf } = context;
  // "A loosens this, and in people with B C does that": where the next clause is set.
  if (isWord(items[at - 1], AND) && items[at - 2]?.key === ',') return;
  const disease = diseaseBehind(context, at);
  const gene = disease < 0 ? null : geneBefore(context, at);
  if (gene === null || isMade(items[at - 1]) || items.some((_, place) => isAsked(items, place))) return;
  const isDisease = (mention: Mention): boolean => categoryOf(mention) === 'disease';
  const diseases = groupAt(items, disease, items.length, true).mentions.filter(isDisease);
  const from = context.relations.length;
  relate(context, 'setting', at, 'ASSOCIATED_WITH', gene.genes, plainly(diseases));
  // What denies it may stand anywhere between the two.
  const cue = { start: items[gene.place]!.span.start, end: items[at]!.span.end };
  amend(context, from, { cue });
}

/** "A slows the growth of B cells": what is told of a gene in the cells of a disease. */
export function readCells(context: Context, at: number): void {
  const { items, categoryOf } = context;
  const item = items[at]!;
  if (item.kind !== 'MENTION' || !CELLS.test(items[at + 1]?.key ?? '')) return;
  const diseases = item.mentions.filter((mention) => categoryOf(mention) === 'disease');
  if (diseases.length === 0 || items.some((_, place) => isAsked(items, place))) return;
  const [from, to] = clauseAround(items, at);
  const clause = items.slice(from, to);
  if (!clause.some(({ kind }) => kind === 'CUE')) return;
  const genes = clause.flatMap((one) =>
    one.kind === 'MENTION' ? one.mentions.filter((mention) => categoryOf(mention) === 'gene-or-protein') : [],
  );
  relate(context, 'setting', at, 'ASSOCIATED_WITH', genes, plainly(diseases));
}
const CELLS = /^(?:cells?|tissues?|xenografts?)$/;

function clauseAround(items: readonly Item[], at: number): [number, number] {
  let [from, to] = [at, at];
  while (from > 0 && !isWord(items[from - 1], BOUNDARIES) && !opensClause(items, from - 1)) from--;
  while (to < items.length && !isWord(items[to], BOUNDARIES) && !opensClause(items, to)) to++;
  return [from, to];
}

/** "and A does": a coordinator behind which something has a verb of its own. */
function opensClause(items: readonly Item[], at: number): boolean {
  if (items[at]!.key !== 'and') return false;
  const subject = mentionIn(items, at + 1, at + 4);
  return subject > 0 && isFollowedByVerb(items, subject + 1);
}

/** "is made in B": of where something is made, not of whom. */
const isMade = (item: Item | undefined): boolean =>
  item?.kind === 'CUE' && item.cue.role === 'VERB' && item.cue.predicate === 'PRODUCES';

/** Whether a word tells that something is asked or not known. */
function isAsked(items: readonly Item[], at: number): boolean {
  const { kind, key } = items[at]!;
  return kind !== 'MENTION' && (ASKED.test(key) || (key === 'known' && items[at - 1]?.key === 'not'));
}

function diseaseBehind({ items, categoryOf }: Context, at: number): number {
  for (let next = at + 1; next < Math.min(items.length, at + 1 + FARTHEST); next++) {
    const item = items[next]!;
    // "melanoma-free"
    if (item.kind === 'MENTION' && items[next + 1]?.key === '-') return -1;
    if (item.kind === 'MENTION') return item.mentions.some((mention) => categoryOf(mention) === 'disease') ? next : -1;
    if (item.kind === 'CUE' || !(PERSONS.has(item.key) || BEFORE_DISEASE.test(item.key))) return -1;
  }
  return -1;
}

/** The genes of which something is told right before a place, where it is told by more than their names. */
function geneBefore({ items, categoryOf }: Context, at: number): { genes: Mention[]; place: number } | null {
  const genes: Mention[] = [];
  let isTold = false;
  let place = at;
  for (let before = at - 1; before >= Math.max(0, at - FARTHEST_GENE); before--) {
    const item = items[before]!;
    if (isWord(item, BOUNDARIES) || isWord(item, RELATIVE)) break;
    // "the correlation with A was lower in B": of the correlation.
    if (item.kind !== 'MENTION' && /^correlat/.test(item.key)) return null;
    isTold ||= item.kind === 'CUE';
    if (item.kind !== 'MENTION') continue;
    const own = item.mentions.filter((mention) => categoryOf(mention) === 'gene-or-protein');
    if (own.length > 0) place = before;
    genes.push(...own);
  }
  return isTold && genes.length > 0 ? { genes, place } : null;
}

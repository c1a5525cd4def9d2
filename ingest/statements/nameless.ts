// What papers tell of by its kind alone, "genes required for B": it has no name, and is not what is named before.
import type { Mention } from '../../schema/model.ts';
import type { Item } from './items.ts';
import { PERSONS } from '../lexicon.ts';
import { ADJUNCTS, hasForm, isWord, set } from './words.ts';

/** Whether a noun is of such a kind, and not the head of a name: "leptin genes". */
export const isUnnamedGene = (items: readonly Item[], noun: number): boolean =>
  isWord(items[noun], GENES) && items[noun - 1]?.kind !== 'MENTION' && items[noun - 1]?.key !== '-';
const GENES = set(
  'genes transcripts alleles variants mutations loci proteins peptides factors pathways mechanisms enzymes receptors',
  'regions sequences polymorphisms traits molecules mrnas modules networks clusters families',
);

/** "enriched for transcripts correlated with": whether a participle is told of such a noun, behind a preposition. */
export function isOfGenes(items: readonly Item[], noun: number): boolean {
  if (!isUnnamedGene(items, noun) || !hasForm(items[noun + 1], 'EITHER', 'PARTICIPLE')) return false;
  return isWord(items[noun - 1], BEFORE_GENES) || isWord(items[noun - 2], BEFORE_GENES);
}
const BEFORE_GENES = set('of for in with to by from encoding');

/** "mice were crossed to B6 mice to make C": of those who are bred nothing is told. */
export const isBred = (items: readonly Item[], last: number): boolean =>
  PERSONS.has(items[last]?.key ?? '') && items.slice(0, last).some((item) => isWord(item, BREEDING));
const BREEDING = set('crossed backcrossed intercrossed outcrossed bred interbred mated');

/** Of "A, which, in response to B, does C" the place of "which" by that of the last comma; -1 elsewhere. */
export function relativeApart(items: readonly Item[], comma: number): number {
  if (items[comma]?.key !== ',') return -1;
  const which = items.findLastIndex(
    ({ key }, at) => at < comma - 1 && at > comma - LONGEST_APART && (key === 'which' || key === ','),
  );
  const isApart = items[which]?.key === ',' && items[which - 1]?.key === 'which' && items[which - 2]?.key === ',';
  return isApart && isWord(items[which + 1], ADJUNCTS) ? which - 1 : -1;
}
/** How many items may stand between two commas behind "which". */
const LONGEST_APART = 12;

/** "expression of genes", named as what happens to them. */
export const isOfUnnamedGenes = ({ quote }: Mention): boolean => OF_GENES.test(quote);
const OF_GENES = /\sof\s(?:[^\s]+\s){0,3}genes?$/i;

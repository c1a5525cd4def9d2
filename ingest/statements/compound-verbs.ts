// Verbs between two names that make one noun of them: "A binding site", "A modifying enzymes", "A secreting B cells".
import type { Mention } from '../../schema/model.ts';
import { type Context, plainly, relate } from './context.ts';
import { isLiving } from './effects.ts';
import { nameIn } from './finding.ts';
import type { Item } from './items.ts';
import { groupBefore } from './subjects.ts';
import { ADJUNCTS, ARTICLES, AUXILIARIES, hasForm, isWord, LISTED, POSSESSIVES, set } from './words.ts';

/** Of "A binding site", "A modifying enzymes": a verb's form that makes one noun of the name before it and the noun behind it. */
export const isWithinCompound = (items: readonly Item[], at: number): boolean =>
  hasForm(items[at], 'GERUND') &&
  (items[at - 1]?.kind === 'MENTION' || (/^\d+$/.test(items[at - 1]?.key ?? '') && items[at - 2]?.key === '-')) &&
  isHeadOfCompound(items[at + 1]);
const isHeadOfCompound = (item: Item | undefined): boolean =>
  item?.kind === 'MENTION'
    ? item.mentions.every(({ quote }) => HEAD_OF_COMPOUND.test(quote))
    : item?.kind === 'WORD' && HEAD_OF_COMPOUND.test(item.key);
const HEAD_OF_COMPOUND =
  /^(?:sites?|domains?|assays?|pockets?|motifs?|regions?|affinity|affinities|activity|activities|capacity|partners?|elements?|proteins?|enzymes?|factors?|peptides?|agents?|machinery|complex|complexes|subunits?|kinases?|cascades?|pathways?|properties|genes?|therapy|therapies|treatments?|strategy|strategies)$/i;

/** "A secreting B cells", where the cells make A, "A binding and B", which says nothing of the two; whether it is such a noun. */
export function readVerbOfNoun(context: Context, at: number, last: number): boolean {
  const { items } = context;
  if (isWithinCompound(items, at)) return true;
  if (items[at - 1]?.kind !== 'MENTION') return false;
  const makers = makersBehind(context, at);
  if (makers !== null) relate(context, 'hyphenated', at, 'PRODUCES', makers, plainly(madeBeside(items, at)));
  return makers !== null || (last === at && isWord(items[at + 1], LISTED));
}

/** Those of "A secreting B cells", which make A; null elsewhere. */
function makersBehind({ items, categoryOf }: Context, at: number): readonly Mention[] | null {
  const [made, verb] = [items[at - 1], items[at]];
  if (made?.kind !== 'MENTION' || verb?.kind !== 'CUE' || verb.cue.role !== 'VERB') return null;
  if (verb.cue.predicate !== 'PRODUCES' || made.mentions.some((one) => isLiving(categoryOf(one)))) return null;
  const first = nameIn(items, at + 1, at + 1 + MOST_BEFORE_MAKER);
  const makers = items[first];
  if (makers?.kind !== 'MENTION' || items.slice(at + 1, first).some((item) => FUNCTION.holds(item))) return null;
  return makers.mentions.every((one) => categoryOf(one) === 'cell') ? makers.mentions : null;
}
/** "central memory" */
const MOST_BEFORE_MAKER = 4;
const FUNCTION = set(ARTICLES, AUXILIARIES, ADJUNCTS, LISTED, POSSESSIVES, 'of on to your our');

/** A and B of "A/B secreting cells" */
const madeBeside = (items: readonly Item[], at: number): readonly Mention[] => {
  const first = items[at - 2]?.key === '/' && items[at - 3]?.kind === 'MENTION' ? at - 3 : at - 1;
  return groupBefore(items.slice(first, at), at - first);
};

import type { Mention } from '../../schema/model.ts';
import { type Context, plainly, relate } from './context.ts';
import { groupAt } from './groups.ts';
import type { Item } from './items.ts';
import { groupBefore } from './subjects.ts';
import { isWord, set } from './words.ts';

/** What one molecule is to another that it binds to or acts on. */
export const PARTNERS = set(
  'receptor receptors ligand ligands substrate substrates target targets effector effectors coactivator coactivators',
  'corepressor cofactor',
);
const BEFORE_NAME = set(',', 'protein', 'gene', 'genes', 'such', 'as', 'like', 'including', 'the', '-');
const BEFORE_PARTNER = set('- specific selective high low affinity downstream direct known main two three other');
/** How far behind "receptor" its name may stand, and how far before it whose it is, in items. */
const FARTHEST = 4;

/** "the A receptors B and C", "the A substrate, B", "A and its receptor B": what binds to or acts on each other. */
export function readPartner(context: Context, at: number): void {
  const { items } = context;
  const named = namedBehind(items, at + 1);
  if (named.length === 0) return;
  const isMolecule = (mention: Mention): boolean => MOLECULE.test(context.categoryOf(mention));
  relate(
    context,
    'partner',
    at,
    'ASSOCIATED_WITH',
    ownersBefore(items, at).filter(isMolecule),
    plainly(named.filter(isMolecule)),
  );
}
const MOLECULE = /^(?:gene-or-protein|chemical|drug|nutrient)$/;

function namedBehind(items: readonly Item[], from: number): readonly Mention[] {
  for (let at = from; at < Math.min(items.length, from + FARTHEST); at++) {
    const item = items[at]!;
    // "A receptors, B receptors and"
    if (item.kind === 'MENTION' && isWord(items[at + 1], PARTNERS)) return [];
    if (item.kind === 'MENTION')
      return items[at + 1]?.key === '-' ? [] : groupAt(items, at, items.length, false).mentions;
    if (!isWord(item, BEFORE_NAME)) return [];
  }
  return [];
}

/** Whose partner is named: right before it, or before "and its". */
function ownersBefore(items: readonly Item[], at: number): readonly Mention[] {
  for (let before = at - 1; before >= Math.max(0, at - FARTHEST); before--) {
    const item = items[before]!;
    if (item.kind === 'MENTION') return item.mentions;
    if (item.key === 'its' || item.key === 'their') return groupBefore(items, before).slice(-1);
    if (!isWord(item, BEFORE_PARTNER)) return [];
  }
  return [];
}

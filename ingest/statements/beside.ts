import type { Mention } from '../../schema/model.ts';
import { type Context, plainly, relate } from './context.ts';
import { isSham } from './effects.ts';
import type { Item } from './items.ts';
import { EXPOSURES, HEADS, VARIANTS } from './lexicon.ts';
import { isAsked } from './settings.ts';
import { BOUNDARIES, isWord } from './words.ts';

/** How far behind a molecule, and how far before it, what is told of it may stand, in items. */
const BEHIND = 3;
const BEFORE = 6;
/** Distinct molecules beyond which a claim is a list of what was looked at. */
const MOST = 3;
const DENYING = /^(?:no|none|not|nor|neither|without|cannot|lack\w*|absen\w+|fail\w*|unlinked|unrelated|rather)$/;
const MOLECULE = /^(?:gene-or-protein|chemical|drug|nutrient)$/;

/** "TS genotypes of B tumors", "steroid injections are a way to treat B": what is told of a molecule beside a disease, and of nothing else. */
export function readBeside(context: Context): void {
  const { items, categoryOf, relations } = context;
  if (relations.length > 0) return;
  const molecules = placesOf(items, (mention) => MOLECULE.test(categoryOf(mention)) && !isSham(mention));
  const diseases = placesOf(items, (mention) => categoryOf(mention) === 'disease');
  if (molecules.length === 0 || diseases.length === 0) return;
  if (new Set(molecules.map(({ mention }) => mention.mechanismId)).size > MOST) return;
  if (items.some((item, at) => isAsked(items, at) || (item.kind !== 'MENTION' && DENYING.test(item.key)))) return;
  for (const molecule of molecules.filter(({ at, mention }) => categoryOf(mention) === 'drug' || isTold(items, at))) {
    for (const disease of diseases) {
      const [first, last] = [Math.min(molecule.at, disease.at), Math.max(molecule.at, disease.at)];
      if (items.slice(first + 1, last).some((item) => isWord(item, BOUNDARIES))) continue;
      relate(context, 'beside', molecule.at, 'ASSOCIATED_WITH', [molecule.mention], plainly([disease.mention]));
    }
  }
}

interface Place {
  readonly at: number;
  readonly mention: Mention;
}

const placesOf = (items: readonly Item[], fits: (mention: Mention) => boolean): Place[] =>
  items.flatMap((item, at) =>
    item.kind === 'MENTION' ? item.mentions.filter(fits).map((mention) => ({ at, mention })) : [],
  );

/** Whether what is told is told of a molecule: of its levels, variants or use. */
const isTold = (items: readonly Item[], at: number): boolean =>
  items.slice(at + 1, at + 1 + BEHIND).some(isTopic) || items.slice(Math.max(0, at - BEFORE), at).some(isTopic);

const isTopic = (item: Item): boolean =>
  item.kind === 'CUE'
    ? item.cue.role === 'NOUN' || item.cue.role === 'FRAME' || item.cue.role === 'AGENT' || isNamed(item.key)
    : item.kind === 'WORD' && isNamed(item.key);
const isNamed = (key: string): boolean => HEADS.has(key) || EXPOSURES.has(key) || VARIANTS.has(key) || TOPIC.test(key);
const TOPIC =
  /^(?:roles?|use|value|significance|involvement|function|inhibition|modulation|regulation|efficacy|safety|deficiency|loss|overexpression|upregulation|downregulation|knockdown|silencing|induction|response|sensitivity|resistance|target\w*|inhibitors?|antagonists?|agonists?|ligands?|genotyp\w+)$/;

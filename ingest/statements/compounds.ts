// Names that only begin what is spoken of: "leg movements", "muscle fiber specification".
import type { Mention } from '../../schema/model.ts';
import { COMPOUND_HEADS, type Effect, HEADS, LOST, VARIANTS } from '../lexicon.ts';
import type { Item } from './items.ts';
import { placeOf } from './told.ts';
import { set } from './words.ts';

/** What happens to something, or a trait of it: a thing of its own, of which the name behind which it stands says nothing. */
const ABSTRACT_NOUN =
  /^\p{L}{3,}(?:(?:ta|a|i|u|c|p)tions?|sions?|[^b]ilit(?:y|ies)|ivit(?:y|ies)|[^h]ances?|esis|isms?|ness)$/u;
/** Verbs and measures that look like such nouns, and nouns of what a thing does, or of its being given. */
const TRANSPARENT = set(
  'function functions consumption absorption formation condition conditions combination nutrition position positions mention',
  'location locations balance imbalance substance substances advance solution solutions positivity ability activation digestion infection infections',
  'overexpression coexpression misexpression upregulation downregulation dysregulation induction elevation availability',
  'bioavailability abundance addition introduction restoration repletion transfusion transfusions antagonism agonism',
  'inflammation production action actions transmission neurotransmission stimulation innervation',
  'chelation injection injections infusion infusions application ingestion inhalation immunization vaccination medication',
);
/** "an autoimmune phenotype": what is so called by another name; of an organ it is a thing of its own. */
const PHENOTYPES = set('phenotype', 'phenotypes');
/** In whom something is: what is found in patients with a disease is found with the disease. */
const BEARERS = set('patients mice rats cohort cohorts carrier carriers');

/** Behind "of" stands what it is a time of. */
const TIMES = set('phase phases stage stages combination combinations neutralisation neutralization administration');

/** Whether a mention only begins the name of something else, by the noun right behind it: what is told of that is not told of it. */
export function beginsOther(
  items: readonly Item[],
  mention: Mention,
  effect: Effect,
  categoryOf: (mention: Mention) => string,
): boolean {
  const place = placeOf(items, mention);
  const next = items[place + 1];
  if (next?.kind === 'WORD') {
    if (PHENOTYPES.has(next.key)) return categoryOf(mention) === 'anatomy';
    if (BEARERS.has(next.key)) return effect !== 'ASSOCIATED_WITH';
    if (VARIANTS.has(next.key)) return false;
    if (isOther(next)) return true;
  }
  const of = place - 1 - Number(items[place - 1]?.kind === 'WORD' && items[place - 1]!.key !== 'of');
  return items[of]?.key === 'of' && isOther(items[of - 1]) && !TIMES.has(items[of - 1]!.key);
}

/** "the specification of muscle", "muscle specification" */
const isOther = (noun: Item | undefined): boolean =>
  noun?.kind === 'WORD' &&
  !HEADS.has(noun.key) &&
  !LOST.has(noun.key) &&
  !VARIANTS.has(noun.key) &&
  (COMPOUND_HEADS.has(noun.key) || (ABSTRACT_NOUN.test(noun.key) && !TRANSPARENT.has(noun.key)));

// Names that only begin what is spoken of: "leg movements", "muscle fiber specification".
import type { Mention } from '../../schema/model.ts';
import { APART, COMPOUND_HEADS, type Effect, HEADS, LOST, VARIANTS } from '../lexicon.ts';
import { isAilment } from './effects.ts';
import type { Item } from './items.ts';
import type { StatementRule } from './rules.ts';
import { placeOf } from './told.ts';
import { toldBySpelling } from './spelling.ts';
import { ADJUNCTS, BE, BOUNDARIES, COORDINATORS, isWord, RELATIVE, set } from './words.ts';

/** What happens to something, or a trait of it: a thing of its own, of which the name behind which it stands says nothing. */
const ABSTRACT_NOUN =
  /^\p{L}{3,}(?:(?:ta|a|i|u|c|p)tions?|sions?|[^b]ilit(?:y|ies)|ivit(?:y|ies)|[^h]ances?|(?:r|t)ency|esis|isms?|ness)$/u;
/** Verbs and measures that look like such nouns, and nouns of what a thing does, or of its being given. */
const TRANSPARENT = set(
  'function functions consumption absorption formation condition conditions combination nutrition position positions mention',
  'location locations balance imbalance substance substances advance solution solutions positivity ability activation digestion infection infections',
  'overexpression coexpression misexpression upregulation downregulation dysregulation induction elevation availability',
  'bioavailability abundance addition introduction restoration repletion transfusion transfusions antagonism agonism',
  'correlation correlations modulation coordination mediation mechanism mechanisms generation biosynthesis inflammation production action actions transmission neurotransmission stimulation innervation',
  'chelation injection injections infusion infusions application ingestion inhalation immunization vaccination medication',
);
/** "unwinding of DNA", "the splicing of A" */
const HANDLING =
  /^(?:un|mis|re)?(?:wind|fold|load|coupl|rout|splic|cycl|packag|dock|shuttl|tether|cluster|pattern|capp|gat|pair|stack|edit|loop|imprint|sequenc|mapp|clon|tagg|stain|label|labell|blott)ing$/;
/** "microinjection of A", "coadministration of A and B" */
const GIVING = /(?:injection|fusion|instillation|inhalation|administration)s?$/;
/** "an autoimmune phenotype": what is so called by another name; of an organ it is a thing of its own. */
const PHENOTYPES = set('phenotype', 'phenotypes');
/** In whom something is: what is found in patients with a disease is found with the disease. */
const BEARERS = set('patients mice rats cohort cohorts carrier carriers user users');

/** Behind "of" stands what it is a time or a kind of, or what is given. */
const TIMES = set(
  'pool pools subtype subtypes species phase phases stage stages combination combinations neutralisation neutralization administration',
);
/** "the pathogenesis of arthritis", "cancer progression": the course of a disease is the disease. */
const COURSES = set(
  'pathogenesis progression manifestation manifestations complication complications initiation evolution onset severity',
  'susceptibility predisposition incidence prevalence recurrence relapse relapses exacerbation exacerbations',
);
/** "T cell differentiation": how there come to be more of these cells. */
const OF_CELLS = set(
  'differentiation proliferation maturation expansion generation recruitment infiltration activation',
);

/** "the A susceptibility gene B", "A patients on B", "users of A", "A mutations": rules that read what stands beside a name. */
const OF_COMPOUNDS: ReadonlySet<StatementRule> = new Set([
  'class-of',
  'treatment-for',
  'variant',
  'measured-in',
  'after-exposure',
  'between',
  'named-by-cause',
]);

/** Whether a mention only begins the name of something else, by the noun right behind it: what is told of that is not told of it. */
export function beginsOther(
  items: readonly Item[],
  mention: Mention,
  rule: StatementRule,
  effect: Effect,
  categoryOf: (mention: Mention) => string,
): boolean {
  if (OF_COMPOUNDS.has(rule)) return false;
  const place = placeOf(items, mention);
  const next = items[place + 1];
  if (next?.kind === 'WORD') {
    if (PHENOTYPES.holds(next)) return categoryOf(mention) === 'anatomy';
    if (BEARERS.holds(next)) return rule !== 'hyphenated' && effect !== 'ASSOCIATED_WITH' && effect !== 'TREATS';
    if (VARIANTS.holds(next)) return false;
    // "arthritis susceptibility loci"
    if (isOther(next)) return !isCourse(next, categoryOf(mention)) || APART.has(items[place + 2]?.key ?? '');
  }
  // "nucleotide binding is needed"
  if (next?.kind === 'CUE' && next.key === 'binding' && next.span.end - next.span.start === 'binding'.length)
    if (items[place + 2]?.kind !== 'MENTION') return true;
  // "the course of A-induced B"
  if (rule === 'hyphenated') return false;
  let of = place - 1;
  while (of >= place - MOST_ADJECTIVES && isAdjective(items[of])) of--;
  const noun = items[of]?.key === 'of' ? items[of - 1] : undefined;
  // "required for patterning the embryo"
  const isPart = categoryOf(mention) === 'anatomy' || categoryOf(mention) === 'cell';
  if (rule === 'copula' && isPart && isDone(items, of) && !isWord(items[of + 1], NO_ADJECTIVE)) return true;
  // "higher in users of A"
  if (noun?.kind === 'WORD' && BEARERS.has(noun.key) && effect === 'ASSOCIATED_WITH') return false;
  return isOther(noun) && !TIMES.has(noun!.key) && !isCourse(noun!, categoryOf(mention));
}

/** "of the anterior embryo": what may stand between. */
const isAdjective = (item: Item | undefined): boolean =>
  item?.kind === 'WORD' && !NO_ADJECTIVE.holds(item) && /^\p{L}+$/u.test(item.key) && !/.{3}ing$/.test(item.key);
const NO_ADJECTIVE = set(ADJUNCTS, BOUNDARIES, COORDINATORS, BE, RELATIVE, 'of to on for as');
const MOST_ADJECTIVES = 3;

/** "for patterning", "in folding": something is done that no rule knows. */
const isDone = (items: readonly Item[], at: number): boolean =>
  items[at]?.kind === 'WORD' &&
  /^\p{L}{3,}ing$/u.test(items[at]!.key) &&
  !isWord(items[at], KEEPING) &&
  (items[at - 1]?.kind === 'CUE' || isWord(items[at - 1], BEFORE_DOING));
const BEFORE_DOING = set('for in of');
/** What leaves it as it is or has more of it. */
const KEEPING = set(
  'keeping maintaining sustaining preserving having getting making taking ensuring promoting managing doing using including',
  'building forming growing protecting supporting feeding generating creating developing shaping moving running working',
);

const isCourse = ({ key }: Item, category: string): boolean =>
  category === 'cell' ? OF_CELLS.has(key) : COURSES.has(key) && isAilment(category);

/** "the specification of muscle", "muscle specification" */
const isOther = (noun: Item | undefined): boolean =>
  noun?.kind === 'WORD' &&
  !HEADS.holds(noun) &&
  !LOST.holds(noun) &&
  !VARIANTS.holds(noun) &&
  (COMPOUND_HEADS.holds(noun) || isEvent(noun));
const isEvent = toldBySpelling(
  (key) => HANDLING.test(key) || (ABSTRACT_NOUN.test(key) && !TRANSPARENT.has(key) && !GIVING.test(key)),
);

import { type VerbForms, verbForms } from '../inflect.ts';
import { remembered } from '../remembered.ts';
import type { Category } from './file.ts';
import { keysOf } from './tokens.ts';

/** A noun of a process or state that makes a name with what it happens to: "bone loss". */
export interface Process {
  readonly noun: string;
  /** What names of it are kinds of, where the noun alone says something else: the death of cells is no mortality. */
  readonly kind?: string;
  /** Categories of what it makes a name of that no list holds; of anything else it does only where one holds it. */
  readonly of: readonly Category[];
  /** Nouns that say the same. */
  readonly nouns?: readonly string[];
  /** Verbs that make the name with their object, "lose bone", or what is said of them in the passive. */
  readonly verbs?: readonly string[];
  /** Verbs that do so in the passive alone: of who "takes up iodine" statements tell that it holds some. */
  readonly suffered?: readonly string[];
  /** Verbs that make the name with their subject: "skin sags". */
  readonly undergone?: readonly string[];
  /** Adjectives of what is in the state: "joints become stiff". */
  readonly adjectives?: readonly string[];
  /** What else than "of" may stand before what it happens to: "damage to the retina". */
  readonly preposition?: 'to' | 'in' | 'for' | 'against';
  /** Of what makes no process of a thing but something that acts on it: what that is. */
  readonly category?: Category;
}

const SUBSTANCE: readonly Category[] = ['nutrient', 'chemical', 'drug'];
const MOLECULE: readonly Category[] = [...SUBSTANCE, 'gene-or-protein'];
const PROTEIN: readonly Category[] = ['gene-or-protein'];
const EATEN: readonly Category[] = ['nutrient', 'chemical', 'food'];
const ORGAN: readonly Category[] = ['anatomy'];
const TISSUE: readonly Category[] = ['anatomy', 'cell'];
const DISEASED: readonly Category[] = ['anatomy', 'disease'];

/**
 * What happens to substances, cells and organs that an article names apart from them. Of what stands for the thing itself there
 * is nothing here: to raise the level, production or storage of a substance is to raise the substance.
 */
const PROCESSES: readonly Process[] = [
  { noun: 'absorption', of: [...SUBSTANCE, 'food'], nouns: ['uptake'], verbs: ['absorb'], suffered: ['take up'] },
  { noun: 'uptake', of: ['gene-or-protein'], suffered: ['take up'] },
  { noun: 'reabsorption', of: MOLECULE, verbs: ['reabsorb'] },
  { noun: 'excretion', of: MOLECULE, verbs: ['excrete'] },
  { noun: 'clearance', of: MOLECULE },
  { noun: 'breakdown', of: [...SUBSTANCE, 'anatomy', 'food'], nouns: ['degradation'] },
  {
    noun: 'resorption',
    of: [],
    verbs: ['resorb', 'dissolve', 'demolish', 'dismantle', 'break down', 'eat away', 'chew away', 'clear away'],
  },
  { noun: 'digestion', of: EATEN, verbs: ['digest'] },
  { noun: 'metabolism', of: [], verbs: ['metabolise', 'metabolize'] },
  { noun: 'oxidation', of: [], verbs: ['oxidise', 'oxidize'] },
  { noun: 'retention', of: SUBSTANCE, verbs: ['retain'] },
  { noun: 'withdrawal', of: SUBSTANCE },
  { noun: 'toxicity', of: SUBSTANCE, nouns: ['poisoning'] },
  { noun: 'craving', of: EATEN, preposition: 'for' },
  { noun: 'allergy', of: [...EATEN, 'drug'], preposition: 'to' },
  { noun: 'intolerance', of: EATEN, preposition: 'to' },
  { noun: 'sensitivity', of: EATEN, preposition: 'to' },
  { noun: 'resistance', of: ['drug', 'gene-or-protein'], preposition: 'to' },
  { noun: 'imbalance', of: [], preposition: 'in' },
  { noun: 'disruption', of: [], nouns: ['disturbance'], preposition: 'in' },
  { noun: 'overgrowth', of: ['microbe'], undergone: ['overgrow'] },
  { noun: 'loss', of: [...TISSUE, 'nutrient'], verbs: ['lose'] },
  { noun: 'gain', of: [], verbs: ['gain'] },
  { noun: 'damage', of: TISSUE, nouns: ['injury'], preposition: 'to' },
  { noun: 'repair', of: TISSUE, verbs: ['repair'] },
  { noun: 'healing', of: DISEASED, undergone: ['heal'] },
  { noun: 'regeneration', of: TISSUE },
  { noun: 'growth', of: TISSUE, undergone: ['grow'] },
  { noun: 'proliferation', of: TISSUE, undergone: ['proliferate'] },
  { noun: 'death', kind: 'cell death', of: ['cell'], undergone: ['die'] },
  { noun: 'inflammation', of: [], verbs: ['inflame'], adjectives: ['inflamed'] },
  { noun: 'irritation', of: ORGAN, verbs: ['irritate'], adjectives: ['irritated'] },
  { noun: 'swelling', of: ORGAN, undergone: ['swell'], adjectives: ['swollen'], preposition: 'in' },
  { noun: 'pain', of: ORGAN, undergone: ['hurt', 'ache'], adjectives: ['painful'], preposition: 'in' },
  { noun: 'soreness', of: ORGAN, adjectives: ['sore'] },
  { noun: 'itching', of: ORGAN, undergone: ['itch'], adjectives: ['itchy'] },
  { noun: 'numbness', of: ORGAN, adjectives: ['numb'], preposition: 'in' },
  { noun: 'cramp', of: ORGAN, nouns: ['spasm'], preposition: 'in' },
  { noun: 'infection', of: ['anatomy', 'microbe'] },
  { noun: 'failure', of: ORGAN },
  {
    noun: 'dysfunction',
    of: ORGAN,
    nouns: ['impairment'],
    adjectives: ['compromised', 'impaired', 'dysfunctional', 'unhealthy'],
    preposition: 'in',
  },
  { noun: 'formation', of: [], verbs: ['rebuild'], undergone: ['rebuild'] },
  { noun: 'utilization', of: [], verbs: ['use', 'utilise', 'utilize'] },
  { noun: 'diversity', of: [], adjectives: ['diverse', 'varied'], preposition: 'in' },
  { noun: 'enlargement', of: ORGAN, adjectives: ['enlarged'] },
  { noun: 'calcification', of: ORGAN, verbs: ['calcify'], undergone: ['calcify'] },
  { noun: 'scarring', of: ORGAN, verbs: ['scar'] },
  { noun: 'bleeding', of: ORGAN, undergone: ['bleed'] },
  { noun: 'rupture', of: DISEASED, undergone: ['rupture'] },
  { noun: 'erosion', of: ORGAN },
  { noun: 'wasting', of: ORGAN, nouns: ['atrophy'], undergone: ['waste away', 'waste'] },
  { noun: 'shrinkage', of: ORGAN, undergone: ['shrink'] },
  { noun: 'sagging', of: ORGAN, undergone: ['sag'] },
  { noun: 'aging', of: TISSUE, verbs: ['age'], undergone: ['age'] },
  { noun: 'emptying', of: ORGAN, verbs: ['empty'] },
  { noun: 'thinning', of: ORGAN, verbs: ['thin'], undergone: ['thin'] },
  { noun: 'thickening', of: ORGAN, verbs: ['thicken'], undergone: ['thicken'] },
  { noun: 'hardening', of: ORGAN, verbs: ['harden'], undergone: ['harden'] },
  { noun: 'softening', of: ORGAN, undergone: ['soften'] },
  { noun: 'narrowing', of: ORGAN, verbs: ['narrow'], undergone: ['narrow'] },
  { noun: 'constriction', of: ORGAN, verbs: ['constrict'], undergone: ['constrict'] },
  { noun: 'dilation', of: ORGAN, nouns: ['widening'], verbs: ['dilate', 'widen'], undergone: ['dilate', 'widen'] },
  { noun: 'relaxation', of: ORGAN, verbs: ['relax'], undergone: ['relax'] },
  { noun: 'contraction', of: ORGAN, verbs: ['contract'], undergone: ['contract'] },
  {
    noun: 'stiffness',
    of: ORGAN,
    verbs: ['stiffen'],
    undergone: ['stiffen'],
    adjectives: ['stiff'],
    preposition: 'in',
  },
  { noun: 'weakness', of: ORGAN, preposition: 'in' },
  { noun: 'strength', of: ORGAN },
  { noun: 'dryness', of: ORGAN, verbs: ['dry out', 'dry'], adjectives: ['dry'] },
  { noun: 'hydration', of: ORGAN, verbs: ['hydrate'], adjectives: ['hydrated'] },
  { noun: 'fragility', of: ORGAN, adjectives: ['brittle', 'fragile'] },
  { noun: 'flexibility', of: ORGAN, adjectives: ['flexible'] },
  { noun: 'elasticity', of: ORGAN, adjectives: ['elastic', 'supple', 'springy'] },
  { noun: 'hydration', of: [], adjectives: ['hydrated', 'moist', 'moisturized', 'moisturised'] },
  { noun: 'aggregation', of: [], adjectives: ['sticky'] },
  { noun: 'permeability', of: ORGAN, adjectives: ['leaky', 'permeable'] },
  { noun: 'receptor', of: MOLECULE, category: 'gene-or-protein' },
  { noun: 'inhibitor', of: PROTEIN, category: 'drug' },
  { noun: 'blocker', of: PROTEIN, category: 'drug' },
  { noun: 'antagonist', of: PROTEIN, category: 'drug' },
  { noun: 'agonist', of: PROTEIN, category: 'drug' },
  { noun: 'antibody', of: PROTEIN, category: 'gene-or-protein', preposition: 'against' },
];

/** A word of a process by its first key: the key of its particle, "waste away", where it has one, and that of the noun. */
export interface ProcessWord {
  readonly particle: string | undefined;
  readonly noun: string;
}

function tableOf(wordsOf: (process: Process) => readonly string[]): ReadonlyMap<string, readonly ProcessWord[]> {
  const table = new Map<string, ProcessWord[]>();
  for (const process of PROCESSES) {
    const [noun] = keysOf(process.noun);
    for (const words of new Set(wordsOf(process).map((word) => keysOf(word).join(' ')))) {
      const [word, particle] = words.split(' ');
      table.set(word!, [...(table.get(word!) ?? []), { particle, noun: noun! }]);
    }
  }
  return table;
}

const formsOf = (verbs: readonly string[] | undefined, select: (forms: VerbForms) => readonly string[]): string[] =>
  (verbs ?? []).flatMap((verb) => select(verbForms(verb)));

const nounsOf = ({ noun, nouns = [] }: Process): readonly string[] => [noun, ...nouns];
const nounKeysOf = remembered((process: Process): readonly string[] => nounsOf(process).flatMap(keysOf));
const present = ({ base, third, gerund }: VerbForms): readonly string[] => [base, third, gerund];

export const PROCESS_NOUNS = tableOf(nounsOf);
export const PROCESS_VERBS = tableOf(({ verbs }) => formsOf(verbs, present));
export const PROCESS_PARTICIPLES = tableOf(({ verbs = [], suffered = [] }) =>
  formsOf([...verbs, ...suffered], ({ participle }) => [participle]),
);
export const UNDERGONE = tableOf(({ undergone }) => formsOf(undergone, ({ base, third, past }) => [base, third, past]));
export const PROCESS_ADJECTIVES = tableOf(({ adjectives = [] }) => adjectives);
/** The prepositions before what a process happens to, "of" aside, with the nouns that they stand behind. */
export const PROCESS_PREPOSITIONS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  ['to', 'in', 'for', 'against'].map((preposition) => [
    preposition,
    new Set(PROCESSES.filter((one) => one.preposition === preposition).flatMap(nounKeysOf)),
  ]),
);
/** The keys of nouns of what acts on a thing, or what it acts on. */
export const ACTING_NOUNS: ReadonlySet<string> = new Set(
  PROCESSES.filter(({ category }) => category !== undefined).flatMap(nounKeysOf),
);
/** The keys of nouns that say something else alone. */
export const OTHERWISE_ALONE: ReadonlySet<string> = new Set(
  PROCESSES.filter(({ kind }) => kind !== undefined).flatMap(nounKeysOf),
);
/** Adjectives of states, by themselves and in the comparative: "stiff", "stiffer", "drier". */
export const STATE_WORDS: readonly string[] = PROCESSES.flatMap(({ adjectives = [] }) => adjectives).flatMap(
  (adjective) => [adjective, `${adjective.replace(/e$/, '').replace(/y$/, 'i')}er`],
);
/** Verbs as they are written, but for the past: "absorb", "absorbs", "absorbing". */
export const PROCESS_WORDS: readonly string[] = PROCESSES.flatMap(({ verbs }) => formsOf(verbs, present));

/** Verbs as they are written of what something undergoes: "sags". */
export const UNDERGONE_WORDS: readonly string[] = PROCESSES.flatMap(({ undergone }) =>
  formsOf(undergone, ({ base, third, past }) => [base, third, past]),
);

/** The process that a noun, by its key, is of what is of a category: the uptake of a nutrient is its absorption. */
export const processOf = (noun: string, category: string): Process | undefined =>
  PROCESSES.find((one) => nounKeysOf(one).includes(noun) && one.of.some((kind) => kind === category));

/** The keys of the nouns that say what one, by its key, says. */
export const nounsLike = (noun: string): readonly string[] =>
  PROCESS_NOUNS.has(noun)
    ? [
        ...new Set([
          noun,
          ...PROCESSES.map(nounKeysOf)
            .filter((keys) => keys.includes(noun))
            .flat(),
        ]),
      ]
    : [noun];

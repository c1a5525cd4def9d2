import { type VerbForms, verbForms } from '../inflect.ts';
import { keysOf } from './tokens.ts';

/** Nouns of processes, and the verbs that make the same name with their object: to "lose bone" is bone loss. */
const PROCESSES: Readonly<Record<string, readonly string[]>> = {
  absorption: ['absorb'],
  loss: ['lose', 'shed'],
  gain: ['gain'],
  repair: ['repair'],
  digestion: ['digest'],
  retention: ['retain'],
  excretion: ['excrete'],
  oxidation: ['oxidise', 'oxidize'],
  thinning: ['thin'],
  constriction: ['constrict'],
  dilation: ['dilate', 'widen'],
  relaxation: ['relax'],
  contraction: ['contract'],
};

const keyedBy = (select: (forms: VerbForms) => readonly string[]): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(PROCESSES).flatMap(([noun, verbs]) =>
      verbs.flatMap((verb) =>
        select(verbForms(verb)).map((form): [string, string] => [keysOf(form)[0]!, keysOf(noun)[0]!]),
      ),
    ),
  );

/** The keys of verbs, in the base form and in "-ing", with the key of the noun. */
export const PROCESS_VERBS = keyedBy(({ base, gerund }) => [base, gerund]);
/** The keys of their participles: "calcium is absorbed". */
export const PROCESS_PARTICIPLES = keyedBy(({ participle }) => [participle]);
/** Their forms as they are written, but for the past: "absorb", "absorbs", "absorbing". */
export const PROCESS_WORDS: readonly string[] = Object.values(PROCESSES)
  .flat()
  .flatMap((verb) => [verbForms(verb).base, verbForms(verb).third, verbForms(verb).gerund]);

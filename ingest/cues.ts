import { z } from 'zod';
import { readPackageFile } from '../schema/files.ts';

const phrases = z.array(z.string().min(1));
const byRule = z.record(z.string(), phrases);
const shape = z.strictObject({
  hedges: z.record(z.string(), z.strictObject({ kind: z.enum(['modal', 'verb', 'adverb']), phrases })),
  notHedges: phrases,
  negations: byRule,
  notNegations: phrases,
  populations: z.strictObject({ HUMAN: phrases, ANIMAL: phrases, IN_VITRO: phrases }),
  notPopulations: phrases,
  attributions: byRule,
  notAttributions: phrases,
  accordingTo: phrases,
  organisations: phrases,
  sayings: phrases,
  conclusions: phrases,
  findings: phrases,
  causal: phrases,
  joined: phrases,
  changes: phrases,
  associations: phrases,
  definitions: phrases,
  advice: z.strictObject({
    verbs: phrases,
    ambiguous: phrases,
    introductions: phrases,
    phrases,
    notPhrases: phrases,
    clauseOpeners: phrases,
  }),
  promotion: phrases,
  meta: phrases,
  notMeta: phrases,
  metaStarts: phrases,
  studies: phrases,
  clauses: z.strictObject({ bound: phrases, subordinate: phrases }),
  methods: z.strictObject({
    verbs: phrases,
    aims: phrases,
    outcomes: phrases,
    outcomeNouns: phrases,
    outcomeVerbs: phrases,
  }),
  firstPersonMeans: phrases,
  researchVerbs: phrases,
  readerMinds: phrases,
  deictic: phrases,
  subjectMatter: phrases,
  feelings: phrases,
  verbs: phrases,
  auxiliaries: phrases,
  continuing: phrases,
  continuingBackwards: phrases,
  referringBack: phrases,
  announcing: phrases,
});

/** The words that rules go by: schema/vocab/cues.json, its phrases as `phraseTable` reads them. */
export const CUES = shape.parse(JSON.parse(readPackageFile('schema/vocab/cues.json')));

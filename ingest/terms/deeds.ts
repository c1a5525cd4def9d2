import { verbForms } from '../inflect.ts';
import { keysOf } from './tokens.ts';

/** What a thing does or what is done to it, where that has a name without the verb: blood vessels that widen are vasodilation. */
export interface Deed {
  /** The name of the process, as the vocabulary has it. */
  readonly process: string;
  /** Names of what does it or has it done to it. */
  readonly things: readonly string[];
  /** Nouns that name such a thing only with these verbs: "the vessels". */
  readonly words?: readonly string[];
  /** What those nouns then name. */
  readonly meaning?: string;
  /** Verbs of what the thing does. */
  readonly undergone?: readonly string[];
  /** Verbs of what is done to it. */
  readonly verbs?: readonly string[];
  /** Verbs of doing less of it: the name is the thing's own, and they act on it. */
  readonly against?: readonly string[];
  /** What has to stand behind the verb: "beats faster". */
  readonly manner?: RegExp;
  /** Whether only several of such nouns are meant: of "the gene of A" what it makes is told. */
  readonly isMany?: boolean;
  /** What may not stand behind the thing: "turns on the gene for A". */
  readonly unlike?: RegExp;
}

const VESSELS = ['blood vessel', 'artery', 'arteriole', 'coronary artery', 'capillary'];
const VESSEL = { words: ['vessel'], meaning: 'blood vessel' };
const MUSCLES = ['muscle', 'skeletal muscle', 'smooth muscle', 'heart muscle', 'muscle fiber', 'muscle cell'];

export const DEEDS: readonly Deed[] = [
  {
    process: 'vasodilation',
    things: VESSELS,
    ...VESSEL,
    undergone: ['widen', 'open', 'open up', 'relax', 'dilate'],
    verbs: ['widen', 'relax', 'dilate'],
  },
  {
    process: 'vasoconstriction',
    things: VESSELS,
    ...VESSEL,
    undergone: ['constrict', 'tighten', 'clamp down', 'squeeze shut'],
    verbs: ['constrict', 'tighten', 'clamp down on', 'squeeze'],
  },
  // Arteries that narrow may be ill.
  {
    process: 'vasoconstriction',
    things: ['blood vessel', 'arteriole'],
    ...VESSEL,
    undergone: ['narrow'],
    verbs: ['narrow'],
  },
  { process: 'vascular permeability', things: ['blood vessel', 'capillary'], ...VESSEL, undergone: ['leak'] },
  {
    process: 'bronchodilation',
    things: ['airway'],
    undergone: ['widen', 'open', 'open up', 'relax', 'dilate'],
    verbs: ['widen', 'relax', 'dilate', 'open', 'open up'],
  },
  {
    process: 'bronchoconstriction',
    things: ['airway'],
    undergone: ['narrow', 'tighten', 'constrict'],
    verbs: ['narrow', 'tighten', 'constrict'],
  },
  {
    process: 'muscle contraction',
    things: MUSCLES,
    undergone: ['contract', 'tighten', 'tense'],
    verbs: ['contract', 'tighten'],
  },
  {
    process: 'muscle relaxation',
    things: MUSCLES,
    undergone: ['relax', 'loosen', 'let go'],
    verbs: ['relax', 'loosen'],
  },
  {
    process: 'heart rate',
    things: ['heart'],
    undergone: ['beat'],
    manner: /^(?:faster|slower|quicker|quickly|slowly|rapidly)$/,
  },
  {
    process: 'platelet aggregation',
    things: ['platelet'],
    undergone: ['clump', 'clump together', 'stick together', 'clot', 'aggregate'],
  },
  { process: 'blood coagulation', things: ['blood'], undergone: ['clot', 'coagulate'] },
  { process: 'gastric emptying', things: ['stomach'], undergone: ['empty'], verbs: ['empty'], against: ['slow'] },
  {
    process: 'gene expression',
    things: [],
    isMany: true,
    unlike: /^(?:for|of)$/,
    words: ['gene'],
    verbs: ['switch on', 'turn on', 'express', 'transcribe'],
    against: ['silence', 'switch off', 'turn off', 'shut down', 'shut off'],
  },
  {
    process: 'bone formation',
    things: ['bone', 'trabecular bone', 'cortical bone'],
    verbs: ['build', 'rebuild', 'make', 'lay down', 'form', 'put down'],
  },
  {
    process: 'bone resorption',
    things: ['bone', 'trabecular bone', 'cortical bone'],
    verbs: [
      'break down',
      'dissolve',
      'resorb',
      'take apart',
      'tear down',
      'eat away',
      'eat away at',
      'chew away',
      'chew up',
      'chew away at',
      'clear away',
      'gnaw away at',
    ],
  },
  { process: 'bone remodeling', things: ['bone'], verbs: ['renew', 'remodel'] },
  {
    process: 'cell proliferation',
    things: ['cell'],
    words: ['cell'],
    undergone: ['multiply', 'proliferate'],
  },
  { process: 'cell division', things: ['cell'], words: ['cell'], undergone: ['divide'] },
  {
    process: 'apoptosis',
    things: ['cell'],
    words: ['cell'],
    undergone: ['self - destruct', 'kill themselves', 'commit suicide'],
  },
];

export type Role = 'DOES' | 'DONE' | 'PASSIVE' | 'AGAINST';

/** A verb, by the key of its first word, with what goes on behind it. */
export interface Way {
  readonly deed: Deed;
  readonly role: Role;
  /** The keys behind the first: "down" of "break down". */
  readonly rest: readonly string[];
}

function waysOf(): ReadonlyMap<string, readonly Way[]> {
  const ways = new Map<string, Way[]>();
  const add = (verb: string, role: Role, deed: Deed): void => {
    const [first, ...rest] = keysOf(verb.replace(' - ', '-'));
    const known = ways.get(first!) ?? [];
    const isKnown = known.some((one) => one.deed === deed && one.role === role && one.rest.join() === rest.join());
    if (!isKnown) ways.set(first!, [...known, { deed, role, rest }]);
  };
  for (const deed of DEEDS) {
    const { undergone = [], verbs = [], against = [] } = deed;
    for (const { base, third, past, gerund } of undergone.map(verbForms))
      for (const form of [base, third, past, gerund]) add(form, 'DOES', deed);
    for (const { base, third, past, gerund } of verbs.map(verbForms))
      for (const form of [base, third, past, gerund]) add(form, 'DONE', deed);
    for (const { participle } of [...verbs, ...against].map(verbForms)) add(participle, 'PASSIVE', deed);
    for (const { base, third, past, gerund } of against.map(verbForms))
      for (const form of [base, third, past, gerund]) add(form, 'AGAINST', deed);
  }
  return ways;
}
export const WAYS = waysOf();

const present = (verb: string): readonly string[] => {
  const { base, third, gerund } = verbForms(verb);
  return [base, third, gerund];
};
/** Verbs of what is done to a thing, as they are written, but for the past; of "switch on" also "switch" before what ends in "on". */
export const DEED_WORDS: readonly string[] = [
  ...new Set(
    DEEDS.flatMap(({ verbs = [] }) => verbs)
      .flatMap(present)
      .flatMap((form) => (/^\S+ \S+$/.test(form) ? [form, form.replace(/ (\S+)$/, '(?=\\s.*\\s$1$)')] : [form])),
  ),
];
/** What is a noun as well: "a blood clot". */
const NOUNS = /^(?:clot|beat|leak)s?$/;
/** Verbs of what a thing does, as they are written. */
export const DOES_WORDS: readonly string[] = [
  ...new Set(
    DEEDS.flatMap(({ undergone = [] }) => undergone.map(verbForms))
      .flatMap(({ base, third, past, gerund }) => [base, third, past, gerund])
      .map((form) => form.replace(' - ', '-'))
      .map((form) => (NOUNS.test(form) ? `(?:to|from|can|cannot|may|might|could|will) ${form}` : form)),
  ),
];

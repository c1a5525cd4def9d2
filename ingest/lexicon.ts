import { z } from 'zod';
import { readPackageFile } from '../schema/files.ts';
import { type Predicate, PREDICATES } from '../schema/model.ts';
import { type VerbForms, verbForms } from './inflect.ts';
import { phraseTable } from './phrases.ts';
import { set } from './words.ts';

const words = z.array(z.string().min(1));
/** What words say that something does: a predicate, or one whose sign hangs on whether the object is wanted. */
export const EFFECTS = [
  ...PREDICATES,
  'BENEFITS',
  'HARMS',
  'TREATS',
  'CONTROLS',
  'SUPPLIES',
  'ANSWERS',
  'BRINGS',
] as const;
export type Effect = (typeof EFFECTS)[number];
const byPredicate = z.partialRecord(z.enum(PREDICATES), words);
const byEffect = z.partialRecord(z.enum(EFFECTS), words);
const frame = z.strictObject({
  predicate: z.enum(EFFECTS),
  nouns: words,
  second: words,
  reversed: z.boolean().optional(),
});
const shape = z.strictObject({
  verbs: byEffect,
  reversed: byEffect,
  copulas: byEffect,
  reversedCopulas: byEffect,
  moves: byPredicate,
  states: byPredicate,
  nouns: byPredicate,
  changes: byPredicate,
  having: words,
  treated: words,
  between: words,
  frames: z.array(frame),
  effectSigns: byEffect,
  agents: byPredicate,
  hyphenated: byPredicate,
  hyphenatedReversed: byPredicate,
  impaired: words,
  lost: words,
  variants: words,
  unbalanced: words,
  undesired: words,
  bounded: words,
  abstract: words,
  changeNouns: byPredicate,
  exposures: words,
  heads: words,
  kinds: z.record(z.string(), words),
  apart: words,
  compoundHeads: words,
  persons: words,
  classes: words,
  causatives: words,
  bareCausatives: words,
  worse: words,
  better: words,
});
const DATA = shape.parse(JSON.parse(readPackageFile('schema/vocab/predicates.json')));

/** BASE: also a noun's form. FINITE: third person or past that is no participle; PARTICIPLE: "-ed" and irregular ones; GERUND: "-ing". A form can be both of the first. */
export type VerbForm = 'BASE' | 'FINITE' | 'PARTICIPLE' | 'EITHER' | 'GERUND';

/** A word or phrase that relates what stands around it. */
export type Cue =
  | { readonly role: 'VERB'; readonly predicate: Effect; readonly form: VerbForm; readonly reversed: boolean }
  /** Behind a form of "be", or in apposition: "crucial for". */
  | { readonly role: 'COPULA'; readonly predicate: Effect; readonly reversed: boolean }
  /** "rises" with something, which no object follows */
  | { readonly role: 'MOVE'; readonly predicate: Predicate }
  /** "loss of" */
  | { readonly role: 'NOUN'; readonly predicate: Predicate }
  /** "increased" before what is increased */
  | { readonly role: 'CHANGE'; readonly predicate: Predicate }
  /** "have" before what is changed */
  | { readonly role: 'HAVING' }
  /** "link between" A and B */
  | { readonly role: 'BETWEEN' }
  /** "effect of" A on B: `second` are the words before B */
  | {
      readonly role: 'FRAME';
      readonly predicate: Effect;
      readonly second: ReadonlySet<string>;
      readonly reversed: boolean;
    }
  /** "inhibitor" of what is named before it */
  | { readonly role: 'AGENT'; readonly predicate: Predicate };

function* entriesOf(): Generator<readonly [string, Cue]> {
  for (const [predicate, phrase] of listed(DATA.changes)) yield [phrase, { role: 'CHANGE', predicate }];
  for (const reversed of [false, true]) {
    for (const [predicate, lemma] of listed(reversed ? DATA.reversed : DATA.verbs)) {
      for (const [form, phrase] of formsOf(lemma)) yield [phrase, { role: 'VERB', predicate, form, reversed }];
    }
    for (const [predicate, phrase] of listed(reversed ? DATA.reversedCopulas : DATA.copulas)) {
      yield [phrase, { role: 'COPULA', predicate, reversed }];
    }
  }
  for (const lemma of DATA.having) for (const [, phrase] of formsOf(lemma)) yield [phrase, { role: 'HAVING' }];
  for (const [predicate, phrase] of listed(DATA.nouns)) yield [phrase, { role: 'NOUN', predicate }];
  for (const phrase of DATA.between) yield [phrase, { role: 'BETWEEN' }];
  for (const { predicate, nouns, second, reversed = false } of DATA.frames) {
    for (const phrase of nouns) yield [phrase, { role: 'FRAME', predicate, second: new Set(second), reversed }];
  }
  for (const [predicate, lemma] of listed(DATA.moves)) {
    for (const [, phrase] of formsOf(lemma)) yield [phrase, { role: 'MOVE', predicate }];
  }
  for (const [predicate, word] of listed(DATA.agents)) yield [word, { role: 'AGENT', predicate }];
}

const listed = <E extends Effect>(lists: Partial<Record<E, string[]>>): [E, string][] =>
  (Object.entries(lists) as [E, string[]][]).flatMap(([effect, phrases]) =>
    phrases.map((phrase): [E, string] => [effect, phrase]),
  );

function formsOf(lemma: string): [VerbForm, string][] {
  const forms = verbForms(lemma);
  const british = britishForms(forms);
  return british ? [...formsIn(forms), ...formsIn(british)] : formsIn(forms);
}

/** "fuelling" beside "fueling"; null where British spelling doubles nothing. */
function britishForms(forms: VerbForms): VerbForms | null {
  const doubled = (form: string): string => form.replace(/^(\w*(?:[^aeiou][aeiou]|fue|dia)l)(?=(?:ed|ing)\b)/, '$1l');
  const [past, gerund] = [doubled(forms.past), doubled(forms.gerund)];
  return past === forms.past ? null : { ...forms, past, participle: doubled(forms.participle), gerund };
}

function formsIn({ base, third, past, participle, gerund }: VerbForms): [VerbForm, string][] {
  const finite: [VerbForm, string][] = [
    ['BASE', base],
    ['FINITE', third],
    ['GERUND', gerund],
  ];
  if (past === participle) return [...finite, ['EITHER', past]];
  return [...finite, ['FINITE', past], ['PARTICIPLE', participle]];
}

function activeForms(lemma: string): string[] {
  const { base, third, past, gerund } = verbForms(lemma);
  return [base, third, past, gerund];
}

/** Finds cues among words. Of two that are spelled alike the first listed counts, adjectives before verbs. */
export const CUE_TABLE = phraseTable(entriesOf());

const PARTICLE = /^(?:up|down|off|on|out|away|back|soaring|plummeting|plunging|climbing|tumbling)$/;

/** By the forms of verbs that take a particle, what they say with it: "push" and "up". */
export const PHRASAL: ReadonlyMap<string, ReadonlyMap<string, Extract<Cue, { role: 'VERB' }>>> = phrasalVerbs();

function phrasalVerbs(): Map<string, Map<string, Extract<Cue, { role: 'VERB' }>>> {
  const found = new Map<string, Map<string, Extract<Cue, { role: 'VERB' }>>>();
  for (const [predicate, lemma] of listed(DATA.verbs)) {
    const particle = lemma.split(' ').at(-1)!;
    if (lemma.split(' ').length !== 2 || !PARTICLE.test(particle)) continue;
    for (const [form, phrase] of formsOf(lemma)) {
      const verb = phrase.split(' ')[0]!;
      const cues = found.get(verb) ?? new Map<string, Extract<Cue, { role: 'VERB' }>>();
      found.set(verb, cues.set(particle, { role: 'VERB', predicate, form, reversed: false }));
    }
  }
  return found;
}

const wordMap = <E extends Effect>(lists: Partial<Record<E, string[]>>): ReadonlyMap<string, E> =>
  new Map(listed(lists).map(([effect, word]) => [word, effect]));
/** The predicate of the second part of "RANKL-induced"; of "calcium-rich", which speaks of what follows. */
export const HYPHENATED: ReadonlyMap<string, Predicate> = wordMap(DATA.hyphenated);
export const HYPHENATED_REVERSED: ReadonlyMap<string, Predicate> = wordMap(DATA.hyphenatedReversed);
/** What an adjective makes of an effect without a sign: "protective". */
export const EFFECT_SIGNS: ReadonlyMap<string, Effect> = wordMap(DATA.effectSigns);
/** The change that a noun behind what is changed says: "bone density improvements". */
export const CHANGE_NOUNS: ReadonlyMap<string, Predicate> = wordMap(DATA.changeNouns);
/** What "keeps A strong" says of A. */
export const STATES: ReadonlyMap<string, Predicate> = wordMap(DATA.states);
/** Words of a gene that differs from the usual one: what it does, the gene itself is only associated with. */
export const VARIANTS = set(DATA.variants);
/** Words of a subject that is out of balance: what that does, the subject itself does not do. */
export const UNBALANCED = set(DATA.unbalanced);
/** Nouns of what is known or asked: behind them stands what it is about, and no object. */
export const ABSTRACT = set(DATA.abstract);
/** Words of giving somebody a drug. */
export const EXPOSURES = set(DATA.exposures);
/** Nouns behind a mechanism that say what of it is meant: "levels". */
export const HEADS = set(DATA.heads);
/** Nouns behind a name that make the two a thing of its own: "leg movements". */
export const COMPOUND_HEADS = set(DATA.compoundHeads);
/** Words of things that one wants less of, diseases apart. */
export const UNDESIRED = set(DATA.undesired);

/** Nouns of what is measured and wanted neither high nor low. */
export const BOUNDED = set(DATA.bounded);

export const TREATED = set(DATA.treated);
/** What something is said to be that no longer does what it does: "compromised". */
export const IMPAIRED = set(DATA.impaired);
/** Nouns behind a mechanism that say that it is wanting: "estrogen deficiency". */
export const LOST = set(DATA.lost);
/** The category of mechanisms that a plural noun stands for: "these foods". */
export const KINDS: ReadonlyMap<string, string> = new Map(
  Object.entries(DATA.kinds).flatMap(([kind, nouns]) => nouns.map((noun) => [noun, kind] as const)),
);

/** Plural nouns of classes of mechanisms, behind which brackets hold members: "cytokines (A, B)". */
export const CLASSES = set([...KINDS.keys(), ...DATA.classes]);

/** Nouns behind a mechanism that make another thing of it: "bacterial chromosome", "kidney cell lines". */
export const APART = set(DATA.apart);
/** Forms of verbs that make something do what follows, with "to" and without: "tells B to", "makes B do". */
export const CAUSATIVES = set(DATA.causatives.flatMap(activeForms));
export const BARE_CAUSATIVES = set(DATA.bareCausatives.flatMap(activeForms));

/** Words of people and animals, behind which "with" names what they have. */
export const PERSONS = set(DATA.persons);
/** The sign that an adverb gives a verb without one: "negatively affects". */
export function signOf(adverb: string): Predicate | undefined {
  return DATA.worse.includes(adverb) ? 'DECREASES' : DATA.better.includes(adverb) ? 'INCREASES' : undefined;
}

/** Whether a word says that something is more or less than before: "larger". */
export const CHANGE_WORDS: ReadonlyMap<string, Predicate> = wordMap(DATA.changes);

import { z } from 'zod';
import { readPackageFile } from '../../schema/files.ts';
import { type Predicate, PREDICATES } from '../../schema/model.ts';
import { verbForms } from '../inflect.ts';
import { phraseTable } from '../phrases.ts';

const words = z.array(z.string().min(1));
const byPredicate = z.partialRecord(z.enum(PREDICATES), words);
const shape = z.strictObject({
  verbs: byPredicate,
  reversed: byPredicate,
  copulas: byPredicate,
  reversedCopulas: byPredicate,
  nouns: byPredicate,
  changes: byPredicate,
  having: words,
  treated: words,
  between: words,
  ofOn: words,
  hyphenated: byPredicate,
  impaired: words,
  lost: words,
  kinds: z.record(z.string(), words),
  persons: words,
  worse: words,
  better: words,
});
const DATA = shape.parse(JSON.parse(readPackageFile('schema/vocab/predicates.json')));

/** BASE: also a noun's form. FINITE: third person or past that is no participle; PARTICIPLE: "-ed" and irregular ones; GERUND: "-ing". A form can be both of the first. */
export type VerbForm = 'BASE' | 'FINITE' | 'PARTICIPLE' | 'EITHER' | 'GERUND';

/** A word or phrase that relates what stands around it. */
export type Cue =
  | { readonly role: 'VERB'; readonly predicate: Predicate; readonly form: VerbForm; readonly reversed: boolean }
  /** Behind a form of "be", or in apposition: "crucial for". */
  | { readonly role: 'COPULA'; readonly predicate: Predicate; readonly reversed: boolean }
  /** "loss of" */
  | { readonly role: 'NOUN'; readonly predicate: Predicate }
  /** "increased" before what is increased */
  | { readonly role: 'CHANGE'; readonly predicate: Predicate }
  /** "have" before what is changed */
  | { readonly role: 'HAVING' }
  /** "link between" A and B */
  | { readonly role: 'BETWEEN' }
  /** "effect of" A on B */
  | { readonly role: 'OF_ON' };

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
  for (const phrase of DATA.ofOn) yield [phrase, { role: 'OF_ON' }];
}

const listed = (lists: Partial<Record<Predicate, string[]>>): [Predicate, string][] =>
  Object.entries(lists).flatMap(([predicate, phrases]) =>
    phrases.map((phrase): [Predicate, string] => [predicate as Predicate, phrase]),
  );

function formsOf(lemma: string): [VerbForm, string][] {
  const { base, third, past, participle, gerund } = verbForms(lemma);
  const finite: [VerbForm, string][] = [
    ['BASE', base],
    ['FINITE', third],
    ['GERUND', gerund],
  ];
  if (past === participle) return [...finite, ['EITHER', past]];
  return [...finite, ['FINITE', past], ['PARTICIPLE', participle]];
}

/** Finds cues among words. Of two that are spelled alike the first listed counts, adjectives before verbs. */
export const CUE_TABLE = phraseTable(entriesOf());

const hyphenated = new Map(listed(DATA.hyphenated).map(([predicate, word]) => [word, predicate]));
/** The predicate of the second part of "RANKL-induced". */
export const hyphenatedPredicate = (word: string): Predicate | undefined => hyphenated.get(word);

export const TREATED: ReadonlySet<string> = new Set(DATA.treated);
/** What something is said to be that no longer does what it does: "compromised". */
export const IMPAIRED: ReadonlySet<string> = new Set(DATA.impaired);
/** Nouns behind a mechanism that say that it is wanting: "estrogen deficiency". */
export const LOST: ReadonlySet<string> = new Set(DATA.lost);
/** The category of mechanisms that a plural noun stands for: "these foods". */
export const KINDS: ReadonlyMap<string, string> = new Map(
  Object.entries(DATA.kinds).flatMap(([kind, nouns]) => nouns.map((noun) => [noun, kind] as const)),
);

/** Words of people and animals, behind which "with" names what they have. */
export const PERSONS: ReadonlySet<string> = new Set(DATA.persons);
/** The sign that an adverb gives a verb without one: "negatively affects". */
export function signOf(adverb: string): Predicate | undefined {
  return DATA.worse.includes(adverb) ? 'DECREASES' : DATA.better.includes(adverb) ? 'INCREASES' : undefined;
}

/** Whether a word says that something is more or less than before: "larger". */
export function changeWord(word: string): Predicate | undefined {
  return listed(DATA.changes).find(([, change]) => change === word)?.[0];
}

import { CUES } from '../cues.ts';
import { verbForms } from '../inflect.ts';
import { WordSet } from '../word-set.ts';
import type { Word } from '../words.ts';

const AUXILIARIES = new WordSet(CUES.auxiliaries);
/** Forms that can stand alone as the verb of a sentence. */
const FINITE = new Set([
  ...CUES.auxiliaries,
  ...CUES.verbs.flatMap((verb) => {
    const { base, third, past } = verbForms(verb);
    return [base, third, past];
  }),
]);
const FINITE_WORDS = new WordSet(FINITE);
export const PAST_FORMS: ReadonlySet<string> = new Set(CUES.verbs.map((verb) => verbForms(verb).past));
/** Forms in which a list can tell what something does: "reduce", "reduces", "reducing". */
const DOING = new Set(
  CUES.verbs.flatMap((verb) => {
    const { base, third, gerund } = verbForms(verb);
    return [base, third, gerund];
  }),
);
const ARTICLES = new Set(['a', 'an', 'the', 'of', 'to', 'your', 'our', 'their', 'its', 'for', 'with', 'in', 'no']);

export const isAuxiliary = (word: Word | undefined): boolean => word !== undefined && AUXILIARIES.has(word);
export const isEffectVerb = (word: Word | undefined): boolean => word !== undefined && DOING.has(word.key);
export const isFinite = (word: Pick<Word, 'key'> | undefined): boolean => word !== undefined && FINITE.has(word.key);

/** "bone-building"; the hyphen of "Zinc - helps" stands for a dash. */
const isHyphened = (words: readonly Word[], at: number): boolean =>
  (words[at - 1]!.key === '-' && words[at - 1]!.end === words[at]!.start) ||
  (words[at + 1]?.key === '-' && words[at + 1]!.start === words[at]!.end);

/** Whether some word can be the verb of a sentence. */
export const hasFiniteVerb = (words: readonly Word[]): boolean => words.some((_, at) => isFiniteAt(words, at));

/** Whether some word can be the verb of a sentence, a plain form only behind a plural: "nerve signal problems" has none. */
export const hasAgreeingVerb = (words: readonly Word[]): boolean =>
  words.some(({ key }, at) => isFiniteAt(words, at) && (!PLAIN.has(key) || PLURAL.test(words[at - 1]?.key ?? '')));
const PLAIN = new Set(CUES.verbs.map((verb) => verbForms(verb).base));
const PLURAL = /(?:[^su]s|people|men|women|children|they|you|we|bacteria)$/;

/** Whether a word can be the verb: one that no article or preposition makes a noun, no hyphen part of another. */
function isFiniteAt(words: readonly Word[], at: number): boolean {
  const word = words[at]!;
  if (AUXILIARIES.has(word)) return !isOther(words, at);
  if (!FINITE_WORDS.has(word) || at === 0) return false;
  return !ARTICLES.has(words[at - 1]!.key) && !isHyphened(words, at);
}

/** "nice to have", "a can of beans": no auxiliary. */
const isOther = (words: readonly Word[], at: number): boolean => {
  const before = words[at - 1]?.key;
  return before === 'to'
    ? INFINITIVES.has(words[at]!.key)
    : (before === 'a' || before === 'the') && NOUNS.has(words[at]!.key);
};
const INFINITIVES = new Set(['have', 'do']);
const NOUNS = new Set(['can', 'will', 'might', 'must']);

/** What opens a clause that tells which thing is meant. */
export const RELATIVE = new Set(['that', 'which', 'who', 'whose', 'where', 'whom']);
/** What opens a clause that another needs. */
export const SUBORDINATE = new Set(CUES.clauses.subordinate);

/**
 * Whether words have a verb that is not of a clause that tells which thing is meant, or on which condition: "rows, with a weight you can
 * lift" has none. Words before `from` are taken as they are.
 */
export function hasMainVerb(words: readonly Word[], from = 0): boolean {
  if (PRONOUNS.has(words[from]?.key ?? '') && /[a-z]s$/.test(words[from + 1]?.key ?? '')) return true;
  const bound = words.findIndex((_, at) => at > from && opensBound(words, at));
  return hasFiniteVerb(bound < 0 ? words : words.slice(0, bound));
}
const PRONOUNS = new Set(['it', 'this', 'that', 'each']);

function opensBound(words: readonly Word[], at: number): boolean {
  const { key } = words[at]!;
  const before = words[at - 1]!.key;
  if (key === 'with') return before === ',';
  return RELATIVE.has(key) || key === 'you' || (SUBORDINATE.has(key) && before !== 'such');
}

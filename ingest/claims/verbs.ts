import { CUES } from '../cues.ts';
import { verbForms } from '../inflect.ts';
import type { Word } from '../words.ts';

const AUXILIARIES = new Set(CUES.auxiliaries);
/** Forms that can stand alone as the verb of a sentence. */
const FINITE = new Set([
  ...AUXILIARIES,
  ...CUES.verbs.flatMap((verb) => {
    const { base, third, past } = verbForms(verb);
    return [base, third, past];
  }),
]);
/** Forms in which a list can tell what something does: "reduce", "reduces", "reducing". */
const DOING = new Set(
  CUES.verbs.flatMap((verb) => {
    const { base, third, gerund } = verbForms(verb);
    return [base, third, gerund];
  }),
);
const ARTICLES = new Set(['a', 'an', 'the', 'of', 'to', 'your', 'our', 'their', 'its', 'for', 'with', 'in', 'no']);

export const isAuxiliary = (word: Word | undefined): boolean => word !== undefined && AUXILIARIES.has(word.key);
export const isEffectVerb = (word: Word | undefined): boolean => word !== undefined && DOING.has(word.key);
export const isFinite = (word: Pick<Word, 'key'> | undefined): boolean => word !== undefined && FINITE.has(word.key);

/** "bone-building"; the hyphen of "Zinc - helps" stands for a dash. */
const isHyphened = (words: readonly Word[], at: number): boolean =>
  (words[at - 1]!.key === '-' && words[at - 1]!.end === words[at]!.start) ||
  (words[at + 1]?.key === '-' && words[at + 1]!.start === words[at]!.end);

/** Whether some word can be the verb of a sentence: one that no article or preposition makes a noun, no hyphen part of another. */
export function hasFiniteVerb(words: readonly Word[]): boolean {
  return words.some((word, at) => {
    if (AUXILIARIES.has(word.key)) return true;
    if (!FINITE.has(word.key) || at === 0) return false;
    return !ARTICLES.has(words[at - 1]!.key) && !isHyphened(words, at);
  });
}

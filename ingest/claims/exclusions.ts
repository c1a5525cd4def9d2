import { CUES } from '../cues.ts';
import { phraseSet } from '../phrases.ts';
import { isAdvice } from './advice.ts';
import { isFragment } from './fragment.ts';
import type { Sentence } from './sentence.ts';

/** A reason for which a sentence is no claim. */
export interface Exclusion {
  readonly id: string;
  applies(sentence: Sentence): boolean;
}

const PROMOTION = phraseSet(CUES.promotion);
const META = phraseSet(CUES.meta);
const READER_MINDS = phraseSet(CUES.readerMinds);
const FEELINGS = phraseSet(CUES.feelings);
const RESEARCH_VERBS = phraseSet(CUES.researchVerbs);
const SELF = new Set(CUES.firstPersonMeans);

const question: Exclusion = {
  id: 'question',
  applies: ({ text }) => /\?["'”’)\]]*$/.test(text),
};
const fragment: Exclusion = { id: 'fragment', applies: isFragment };
const meta: Exclusion = { id: 'meta', applies: ({ words }) => META.first(words) !== null };
const promotion: Exclusion = { id: 'promotion', applies: ({ words }) => PROMOTION.first(words) !== null };
const readerMind: Exclusion = { id: 'reader-mind', applies: ({ words }) => READER_MINDS.first(words) !== null };
const advice: Exclusion = { id: 'advice', applies: isAdvice };

/** What the author feels or does: "I …" anywhere near the beginning, "we …" where it is no finding of the author's. */
const firstPerson: Exclusion = {
  id: 'first-person',
  applies: ({ words }) => {
    const opening = words.slice(0, 12);
    if (opening.some(({ key }) => SELF.has(key)) || FEELINGS.first(words)) return true;
    const we = opening.findIndex(({ key }) => key === 'we' || key === "we've" || key === "we'll");
    return we >= 0 && we < 6 && RESEARCH_VERBS.first(words.slice(we + 1, we + 6)) === null;
  },
};

/** In order: the first that applies gives the reason. */
export const EXCLUSIONS: readonly Exclusion[] = [question, fragment, meta, promotion, readerMind, firstPerson, advice];

/** The id of the rule by which a sentence is no claim, or null where it is one. */
export const exclusionOf = (sentence: Sentence): string | null =>
  EXCLUSIONS.find((rule) => rule.applies(sentence))?.id ?? null;

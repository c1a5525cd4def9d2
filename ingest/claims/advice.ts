import { CUES } from '../cues.ts';
import { allForms } from '../inflect.ts';
import { phraseSet } from '../phrases.ts';
import type { Word } from '../words.ts';
import type { Sentence } from './sentence.ts';
import { isAuxiliary } from './verbs.ts';

const VERBS = new Set(CUES.advice.verbs);
const AMBIGUOUS = new Set(CUES.advice.ambiguous);
const INTRODUCTIONS = new Set(CUES.advice.introductions);
const OPENERS = new Set(CUES.advice.clauseOpeners);
const PHRASES = phraseSet(CUES.advice.phrases);
const DETERMINERS = new Set([
  'the',
  'a',
  'an',
  'your',
  'this',
  'these',
  'some',
  'any',
  'all',
  'each',
  'on',
  'up',
  'out',
  'with',
  'to',
  'for',
  'in',
  'at',
  'it',
  'more',
  'plenty',
  'yourself',
  'regularly',
  'both',
  'that',
  'if',
  'whether',
  'about',
  'into',
  'off',
  'down',
  'about',
  'well',
  'only',
  'from',
]);
const VERB_FORMS = new Set(CUES.verbs.flatMap((verb) => allForms(verb).slice(1)));

/** Whether a sentence tells its reader what to do rather than how things are. */
export function isAdvice({ words }: Sentence): boolean {
  return isImperative(words, firstWord(words, 0)) || isImperativeAfterClause(words) || PHRASES.first(words) !== null;
}

/** The place of the first word behind marks and introductions such as "Remember,". */
function firstWord(words: readonly Word[], from: number): number {
  let at = from;
  while (at < words.length - 1) {
    const { key, isWord } = words[at]!;
    const introduces = INTRODUCTIONS.has(key) && (!VERBS.has(key) || words[at + 1]?.key === ',');
    const adverb = key.endsWith('ly') && words[at + 1]?.key !== 'is';
    if (isWord && !introduces && !adverb) break;
    at++;
  }
  return at;
}

/** "Eat …", "Limit your …", but not "Exercise improves …" or "Limit values are …". */
function isImperative(words: readonly Word[], at: number): boolean {
  const verb = words[at];
  if (!verb || !VERBS.has(verb.key)) return false;
  const next = words[at + 1];
  if (!next) return false;
  // "Put together, …" is no order.
  if (['-', ',', 'together'].includes(next.key) || isAuxiliary(next)) return false;
  if (!AMBIGUOUS.has(verb.key)) return true;
  if (DETERMINERS.has(next.key)) return true;
  return !hasVerbSoon(words, at + 1);
}

const hasVerbSoon = (words: readonly Word[], from: number): boolean =>
  words.slice(from, from + 6).some((word) => isAuxiliary(word) || VERB_FORMS.has(word.key));

/** "To strengthen your bones, eat …", "If you smoke, stop …". */
function isImperativeAfterClause(words: readonly Word[]): boolean {
  const opener = words[firstWord(words, 0)];
  if (!opener || !OPENERS.has(opener.key)) return false;
  const comma = words.findIndex(({ key }) => key === ',');
  return comma > 0 && isImperative(words, firstWord(words, comma + 1));
}

import { CUES } from '../cues.ts';
import { allForms } from '../inflect.ts';
import { phraseTable } from '../phrases.ts';
import { WordSet } from '../word-set.ts';
import { set, type Word } from '../words.ts';
import type { Sentence } from './sentence.ts';
import { hasFiniteVerb, isAuxiliary, isEffectVerb } from './verbs.ts';

const VERBS = new Set(CUES.advice.verbs);
const AMBIGUOUS = new Set(CUES.advice.ambiguous);
const INTRODUCTIONS = new Set(CUES.advice.introductions);
const OPENERS = new Set(CUES.advice.clauseOpeners);
const PHRASES = phraseTable([
  ...CUES.advice.notPhrases.map((phrase) => [phrase, false] as const),
  ...CUES.advice.phrases.map((phrase) => [phrase, true] as const),
]);
const CHOICES = phraseTable([
  ...CUES.advice.notChoices.map((phrase) => [phrase, false] as const),
  ...CUES.advice.choices.map((phrase) => [phrase, true] as const),
]);
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
const PREPOSITIONS = new Set(['for', 'in', 'at', 'with', 'to', 'on', 'from', 'about', 'into', 'of', 'over']);
const SUBJECT_ENDS = new Set([
  'that',
  'which',
  'who',
  'you',
  'they',
  'it',
  ',',
  ';',
  'what',
  'how',
  'where',
  'when',
  'if',
]);
const LONGEST_SUBJECT = 10;
const VERB_FORMS = new Set(CUES.verbs.flatMap((verb) => allForms(verb).slice(1)));

/** Whether a sentence tells its reader what to do rather than how things are. */
export function isAdvice({ words, mentions }: Sentence): boolean {
  const first = firstWord(words, 0);
  // "Sleep: Melatonin does B."
  const isLabel = words[first + 1]?.key === ':' && mentions.some(({ span }) => span.start === words[first]!.start);
  return (
    (!isLabel && isImperative(words, first)) ||
    isImperativeAfterClause(words) ||
    isImperativeAfterLabel(words) ||
    PHRASES.all(words).some(({ value, from }) => value && !isAdded(words, from)) ||
    namesChoice(words)
  );
}

/** "It can lead to B and should be treated": what stands before says something of the same. */
const isAdded = (words: readonly Word[], at: number): boolean =>
  ADDED.has(words[at]!.key) &&
  words[at - 1]?.key === 'and' &&
  words.slice(0, at).some(isEffectVerb) &&
  !words.slice(0, at).some(({ key }) => key === 'you' || ADDED.has(key)) &&
  hasFiniteVerb(words.slice(0, at - 1));
const ADDED = new Set(['should', 'must']);

/** "Fibre: Aim for …", "Our advice: count …", "Balance, every day: stand on …", "One warning: if you smoke, see …" */
function isImperativeAfterLabel(words: readonly Word[]): boolean {
  if (!COLON.mayBeIn(words)) return false;
  const colon = words.slice(0, LONGEST_LABEL + 1).findIndex(({ key }) => key === ':');
  const behind = words.slice(colon + 1);
  if (colon < 1 || behind.length < 2 || hasFiniteVerb(words.slice(0, colon))) return false;
  const label = words.slice(0, colon);
  if (label.some(({ key }) => ADVISING.has(key)))
    return isImperative(behind, firstWord(behind, 0)) || isImperativeAfterClause(behind);
  // "Beans: Feed the bacteria" tells what they do.
  return TOLD_TO.has(behind[0]!.key) && isImperative(behind, 0);
}
const COLON = new WordSet([':']);
/** In words. */
const LONGEST_LABEL = 8;
const ADVISING = set('advice tip tips rule warning suggestion recommendation takeaway caution reminder');
/** What a reader alone does, and no food or drug. */
const TOLD_TO = set(
  'aim include choose try avoid pick ask see add eat drink swap opt stir stand sit limit consider walk check get have do start skip buy',
);

/** "This is a good choice for vegans", "A good target is 30 g": nothing is said of what it does, before or behind. */
function namesChoice(words: readonly Word[]): boolean {
  const choice = CHOICES.first(words);
  if (!choice?.value || hasFiniteVerb(words.slice(0, choice.from))) return false;
  const behind = words.slice(choice.to);
  const condition = behind.findIndex(({ key }) => CONDITIONS.has(key));
  const told = condition < 0 ? behind : behind.slice(0, condition);
  return !told.some(isEffectVerb) && !hasFiniteVerb(told);
}
const CONDITIONS = new Set(['if', 'when', 'unless']);

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
  if (/^\d/.test(next.key) || isSubject(words, at + 1)) return false;
  if (DETERMINERS.has(next.key)) return true;
  return !hasVerbSoon(words, at + 1);
}

/** "Support for the tree was …", "Exercise in the morning is …": a noun with what belongs to it, before its verb. */
function isSubject(words: readonly Word[], at: number): boolean {
  if (!PREPOSITIONS.has(words[at]!.key)) return false;
  const ahead = words.slice(at, at + LONGEST_SUBJECT);
  const verb = ahead.findIndex(isAuxiliary);
  return verb > 1 && !ahead.slice(0, verb).some(({ key }) => SUBJECT_ENDS.has(key));
}

/** Whether a verb stands soon behind, up to where a clause gives the reason: "Walk after meals, since …". */
function hasVerbSoon(words: readonly Word[], from: number): boolean {
  const soon = words.slice(from, from + 6);
  const reason = soon.findIndex(({ key }, at) => key === ',' && REASONS.has(words[from + at + 1]?.key ?? ''));
  return soon.slice(0, reason < 0 ? 6 : reason).some((word) => isAuxiliary(word) || VERB_FORMS.has(word.key));
}
const REASONS = new Set(['since', 'because', 'so', 'as']);

/** "To strengthen your bones, eat …", "If you smoke, stop …". */
function isImperativeAfterClause(words: readonly Word[]): boolean {
  const opener = words[firstWord(words, 0)];
  if (!opener || !OPENERS.has(opener.key)) return false;
  const comma = words.findIndex(({ key }) => key === ',');
  if (comma > 0 && isImperative(words, firstWord(words, comma + 1))) return true;
  if (!words.slice(0, OPENING).some(({ key }) => key === 'you')) return false;
  return words.some(({ key }, at) => key === ',' && SEEKS.has(words[at + 1]?.key ?? '') && isImperative(words, at + 1));
}
/** In words: "So if, like me, you …" */
const OPENING = 8;
/** What a reader is told to do at once: "If you cough, sneeze or ache, ask a nurse." */
const SEEKS = set('ask see tell call avoid speak talk consult seek choose try');

import { allForms } from '../inflect.ts';
import { WordSet } from '../word-set.ts';
import { set, type Word } from '../words.ts';
import { isVague } from './attribution.ts';
import { findPopulations } from './population.ts';
import type { Sentence } from './sentence.ts';
import { PAST_FORMS } from './verbs.ts';

/** "She" for a person of whom something is told: with a copula or what stands for it, if any. */
const SUBJECTS = set("she he she's he's she'd he'd");
const OWNERS = set('her his');
const PERSONS = new WordSet([...SUBJECTS, ...OWNERS]);
/** Those of whom "she" may be said though no one person is meant. */
const ANYBODY = set('someone somebody anyone anybody everyone everybody whoever or');
/** What somebody does who finds something out, or says so: then it is a finding, or a saying, whoever had it. */
const FINDS = new Set([
  ...[
    ...set(
      'find discover isolate identify show prove report publish describe develop invent propose suggest demonstrate',
    ),
    ...set(
      'coin observe notice conclude argue believe say tell explain add warn recommend link think write inject teach',
    ),
    ...set('suspect learn advise'),
  ].flatMap(allForms),
  // Those whose other forms are nouns: "her test came back".
  ...set('measured estimated claimed noted tested compared studied named called fed won'),
]);
const PAST = new Set([
  ...PAST_FORMS,
  ...['was', 'were', 'had', 'did', "wasn't", "hadn't", "didn't", 'sat', 'ran', 'slept', 'came', 'ate', 'drank'],
]);
const YEAR = /^1[5-9]\d\d$|^20\d\d$/;
const AGE = /^\d{1,3}$/;
/** How far behind its subject a verb stands, in words, and how far behind an owner. */
const WITHIN = 3;
const WITHIN_OWNED = 5;

/**
 * Whether a sentence tells what befell one person: "She was 61 and had never been ill.", "Ann, now 58, sleeps well." Of no person
 * is what somebody found out or says, what names those who were studied, or a year.
 */
export function tellsOfOne({ text, words, citations }: Sentence): boolean {
  if (citations.length > 0) return false;
  const person = PERSONS.mayBeIn(words) ? words.findIndex((_, at) => befalls(words, at)) : -1;
  if (person < 0 && !isOfAge(text, words)) return false;
  if (words.some(({ key }) => FINDS.has(key) || YEAR.test(key))) return false;
  if (words.slice(0, Math.max(0, person)).some(({ key }) => ANYBODY.has(key))) return false;
  return findPopulations(words).length === 0 && !isVague(words);
}

/** "she was", "she's been", "her scan came back" */
function befalls(words: readonly Word[], at: number): boolean {
  const { key } = words[at]!;
  if (SUBJECTS.has(key)) {
    const behind = words.slice(at + 1, at + 1 + WITHIN);
    const perfect = key.endsWith("'s") ? 0 : behind[0]?.key === 'has' ? 1 : -1;
    return (
      key.endsWith("'d") ||
      behind.some(isPast) ||
      /[a-z]{3}ed$/.test(behind[0]?.key ?? '') ||
      (perfect >= 0 && HAD.test(behind[perfect]?.key ?? ''))
    );
  }
  return OWNERS.has(key) && opens(words, at) && words.slice(at + 1, at + 1 + WITHIN_OWNED).some(isPast);
}
const HAD = /^(?:been|had|lost|gone|got|taken|[a-z]{2,}ed)$/;
const isPast = ({ key }: Word): boolean => PAST.has(key);

/** Whether a word has the first word in its sentence, or in what stands behind a comma. */
const opens = (words: readonly Word[], at: number): boolean =>
  at === 0 || words[at - 1]!.key === ',' || (at === 1 && OPENERS.has(words[0]!.key));
const OPENERS = set('and but so then now today soon still yet');

/** "Ann, now 58, …", "Ann Smith, 58, …" */
function isOfAge(text: string, words: readonly Word[]): boolean {
  const comma = words.slice(0, LONGEST_NAME + 1).findIndex(({ key }) => key === ',');
  if (comma < 1 || !words.slice(0, comma).every(({ start }) => /\p{Lu}/u.test(text[start - words[0]!.start] ?? '')))
    return false;
  const age = words[comma + 1]?.key === 'now' || words[comma + 1]?.key === 'aged' ? comma + 2 : comma + 1;
  return AGE.test(words[age]?.key ?? '') && words[age + 1]?.key === ',';
}
/** In words. */
const LONGEST_NAME = 3;

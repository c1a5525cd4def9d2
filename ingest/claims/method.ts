import { CUES } from '../cues.ts';
import { allForms, verbForms } from '../inflect.ts';
import { WordSet } from '../word-set.ts';
import type { Word } from '../words.ts';

const DONE = new Set(CUES.methods.verbs.flatMap((verb) => [verbForms(verb).past, verbForms(verb).participle]));
/** Whatever follows, it is only sought. */
const AIMED = new Set(CUES.methods.aims);
/** Words that tell an outcome, whatever was done. */
const OUTCOMES = new Set([
  ...CUES.methods.outcomes,
  ...CUES.methods.outcomeVerbs.flatMap((verb) => allForms(verb).filter((form) => form !== verb)),
]);
/** What is found where something was done, and only looked for where somebody did it: "we studied the effect of …". */
const FOUND = new Set(CUES.methods.outcomeNouns);
const WE = new WordSet(['we']);
const BE = new Set(['was', 'were']);
/** How far behind its subject a verb may stand, in words. */
const WITHIN = 3;

/** "We measured …", "we aimed to …": what the authors did, without what came of it. */
export const tellsOwnDoing = (words: readonly Word[]): boolean =>
  WE.mayBeIn(words) &&
  (words.some(({ key }, at) => key === 'we' && hasSoon(words, at, (word) => AIMED.has(word))) ||
    (words.some(({ key }, at) => key === 'we' && hasSoon(words, at, (word) => DONE.has(word))) &&
      !tellsOutcome(words)));

/** "Samples were collected …": what was done, without what came of it. */
export const tellsDoing = (words: readonly Word[]): boolean =>
  words.some(({ key }, at) => BE.has(key) && hasSoon(words, at, (word) => DONE.has(word))) &&
  !tellsOutcome(words) &&
  !words.some(({ key }) => FOUND.has(key));

const hasSoon = (words: readonly Word[], at: number, test: (key: string) => boolean): boolean =>
  words.slice(at + 1, at + 1 + WITHIN).some(({ key }) => test(key));

const tellsOutcome = (words: readonly Word[]): boolean => words.some(({ key }) => OUTCOMES.has(key));

import { WordSet } from '../word-set.ts';
import type { Word } from '../words.ts';

/** What somebody does who is asked to picture it: "Step outside, and …". */
const MOVES = new Set([
  'step',
  'walk',
  'open',
  'close',
  'lie',
  'sit',
  'turn',
  'go',
  'climb',
  'wake',
  'look',
  'bend',
  'stand',
]);
const BE = new Set(['is', 'are']);
/** How many clauses on the reader's own state, without a link between them, make a scene. */
const FEWEST_STATES = 3;
/** How far behind "your" its verb stands, in words. */
const WITHIN = 4;

/**
 * Whether a sentence paints the state of its reader rather than tell how things are: "Step outside, and you're shivering.", "Your
 * head is hot, your back is stiff, your hands are cold."
 */
export const isScene = (words: readonly Word[]): boolean =>
  (MOVES.has(words[0]?.key ?? '') && words.some((_, at) => isFeltNow(words, at))) || stringsStates(words);

/** "you're shivering" */
function isFeltNow(words: readonly Word[], at: number): boolean {
  const { key } = words[at]!;
  const next = key === "you're" ? at + 1 : key === 'you' && words[at + 1]?.key === 'are' ? at + 2 : null;
  return next !== null && (words[next]?.key.endsWith('ing') ?? false);
}

const YOUR = new WordSet(['your']);

function stringsStates(words: readonly Word[]): boolean {
  if (!YOUR.mayBeIn(words)) return false;
  const states = words.filter(
    ({ key }, at) =>
      key === 'your' &&
      (at === 0 || words[at - 1]!.key === ',') &&
      words.slice(at + 1, at + 1 + WITHIN).some((word) => BE.has(word.key)),
  );
  return states.length >= FEWEST_STATES;
}

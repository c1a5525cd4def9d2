import { CUES } from '../cues.ts';
import { phraseSet } from '../phrases.ts';
import { splitWords, type Word, set } from '../words.ts';

const STRONG = phraseSet(CUES.strongCausal);
/** Before a participle: it tells what something is like, not what was done to it. */
const ADJECTIVAL = set('is are was were be been being a an the of with by and or in to from as more less');

/** Whether the words of a claim say outright that one thing makes another happen: "reduces", "prevented", "is lowered by", not "affects" or "plays a role in". */
export function isStronglyCausal(quote: string): boolean {
  const words = splitWords(quote, { start: 0, end: quote.length });
  return STRONG.all(words).some(
    // "disease-causing" is a word of its own.
    ({ from, to }) => words[from - 1]?.key !== '-' && (!isParticiple(words, from) || words[to]?.key === 'by'),
  );
}

const isParticiple = (words: readonly Word[], at: number): boolean =>
  words[at]!.key.endsWith('ed') && (at === 0 || ADJECTIVAL.has(words[at - 1]!.key));

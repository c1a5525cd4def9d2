import { sumOf, type Word } from '../words.ts';

const CONTRACTED = /^(it|that|they|there|these|you|we|he|she|which|who)'(s|re|ve|ll)$/;
const FULL: Readonly<Record<string, string>> = { s: 'is', re: 'are', ve: 'have', ll: 'will' };

/** The words with "it's" and its like taken apart, so that a verb has its subject: "it", "is". */
export function withoutContractions(words: readonly Word[]): readonly Word[] {
  if (!words.some(({ key }) => key.includes("'") && CONTRACTED.test(key))) return words;
  return words.flatMap((word) => {
    const [, first, ending] = CONTRACTED.exec(word.key) ?? [];
    if (first === undefined) return [word];
    const apostrophe = word.start + first.length;
    return [
      { ...word, key: first, sum: sumOf(first), end: apostrophe },
      { ...word, key: FULL[ending!]!, sum: sumOf(FULL[ending!]!), start: apostrophe },
    ];
  });
}

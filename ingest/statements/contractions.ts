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

/** The words with "1.2" as the one word that it is, so that its point ends nothing. */
export function withDecimals(words: readonly Word[]): readonly Word[] {
  if (!words.some((_, at) => isPoint(words, at))) return words;
  const made: Word[] = [];
  for (let at = 0; at < words.length; at++) {
    if (!isPoint(words, at)) {
      made.push(words[at]!);
      continue;
    }
    const [whole, part] = [made.pop()!, words[++at]!];
    const key = `${whole.key}.${part.key}`;
    made.push({ ...whole, key, sum: sumOf(key), end: part.end });
  }
  return made;
}

/** Whether a point stands between the digits of one number. */
function isPoint(words: readonly Word[], at: number): boolean {
  const [whole, point, part] = [words[at - 1], words[at]!, words[at + 1]];
  return (
    point.key === '.' &&
    whole?.end === point.start &&
    part?.start === point.end &&
    DIGITS.test(whole.key) &&
    DIGITS.test(part.key)
  );
}
const DIGITS = /^\d+$/;

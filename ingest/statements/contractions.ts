import { areAnyOf, set, sumOf, type Word } from '../words.ts';

const FULL: Readonly<Record<string, string>> = { s: 'is', re: 'are', ve: 'have', ll: 'will' };
/** "it's" and its like: the two words of each. */
const CONTRACTED: ReadonlyMap<string, readonly [string, string]> = new Map(
  'it that they there these you we he she which who'
    .split(' ')
    .flatMap((first) => Object.entries(FULL).map(([ending, full]) => [`${first}'${ending}`, [first, full]] as const)),
);
const CONTRACTIONS = set(CONTRACTED.keys());

/** The words with "it's" and its like taken apart, so that a verb has its subject: "it", "is". */
export function withoutContractions(words: readonly Word[]): readonly Word[] {
  if (!areAnyOf(words, CONTRACTIONS)) return words;
  return words.flatMap((word) => {
    const parts = CONTRACTED.get(word.key);
    if (parts === undefined) return [word];
    const [first, second] = parts;
    const apostrophe = word.start + first.length;
    return [
      { ...word, key: first, sum: sumOf(first), end: apostrophe },
      { ...word, key: second, sum: sumOf(second), start: apostrophe },
    ];
  });
}

/** The words with "1.2" as the one word that it is, so that its point ends nothing. */
export function withDecimals(words: readonly Word[]): readonly Word[] {
  if (!hasPoint(words)) return words;
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

function hasPoint(words: readonly Word[]): boolean {
  for (let at = 0; at < words.length; at++) if (isPoint(words, at)) return true;
  return false;
}

/** Whether a point stands between the digits of one number. */
function isPoint(words: readonly Word[], at: number): boolean {
  const point = words[at]!;
  if (point.isWord || point.key !== '.') return false;
  const [whole, part] = [words[at - 1], words[at + 1]];
  return whole?.end === point.start && part?.start === point.end && DIGITS.test(whole.key) && DIGITS.test(part.key);
}
const DIGITS = /^\d+$/;

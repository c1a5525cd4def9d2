import { readPackageFile } from '../schema/files.ts';

/** The most frequent function words of each language; a word of two languages counts for both. */
const STOP_WORDS: readonly (readonly [language: string, words: ReadonlySet<string>])[] = Object.entries(
  JSON.parse(readPackageFile('schema/vocab/stop-words.json')) as Record<string, string[]>,
).map(([language, words]) => [language, new Set(words)]);

/** Words that are looked at: enough to tell, whatever the length of the text. */
const SAMPLE = 2000;

/** The primary subtag of a language tag, lower case ("en-GB" gives "en"); null for what is none. */
export function primaryLanguage(tag: string | null): string | null {
  return /^([a-z]{2,3})(?:[-_].*)?$/i.exec(tag?.trim() ?? '')?.[1]?.toLowerCase() ?? null;
}

/**
 * The language of a text by its function words: the one with the most of them, where they are at least 8 % of the words and at
 * least ten; null where nothing tells. A text mostly of other scripts than Latin is `und`.
 */
export function detectLanguage(text: string): string | null {
  const beginning = text.slice(0, 20_000);
  const letters = lengthWithout(beginning, /\P{L}+/gu);
  const latin = lengthWithout(beginning, /\P{Script=Latin}+/gu);
  if (letters >= 50 && latin < letters / 2) return 'und';
  const words: string[] = [];
  for (const { 0: word } of text.toLowerCase().matchAll(/\p{L}+/gu)) {
    if (words.push(word) === SAMPLE) break;
  }
  let best: { language: string; count: number } | null = null;
  for (const [language, stops] of STOP_WORDS) {
    const count = words.reduce((sum, word) => sum + (stops.has(word) ? 1 : 0), 0);
    if (count > (best?.count ?? 0)) best = { language, count };
  }
  return best && best.count >= 10 && best.count >= words.length * 0.08 ? best.language : null;
}

/** How many characters are left without some. */
const lengthWithout = (text: string, some: RegExp): number => [...text.replace(some, '')].length;

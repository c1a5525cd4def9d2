import { readPackageFile } from '../schema/files.ts';

/** The most frequent function words of each language; a word of two languages counts for both. */
const STOP_WORDS: readonly (readonly [language: string, words: readonly string[]])[] = Object.entries(
  JSON.parse(readPackageFile('schema/vocab/stop-words.json')) as Record<string, string[]>,
).map(([language, words]) => [language, [...new Set(words)]]);

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
  const ascii = beginning.replace(/[^A-Za-z]+/g, '').length;
  const others = beginning.replace(/[^\u0080-\uffff]+/g, '');
  const letters = ascii + (others.match(/\p{L}/gu)?.length ?? 0);
  const latin = ascii + (others.match(/\p{Script=Latin}/gu)?.length ?? 0);
  if (letters >= 50 && latin < letters / 2) return 'und';
  let words = 0;
  const counts = new Map<string, number>();
  for (const { 0: written } of text.matchAll(/\p{L}+/gu)) {
    const word = written.toLowerCase();
    counts.set(word, (counts.get(word) ?? 0) + 1);
    if (++words === SAMPLE) break;
  }
  let best: { language: string; count: number } | null = null;
  for (const [language, stops] of STOP_WORDS) {
    const count = stops.reduce((sum, stop) => sum + (counts.get(stop) ?? 0), 0);
    if (count > (best?.count ?? 0)) best = { language, count };
  }
  return best && best.count >= 10 && best.count >= words * 0.08 ? best.language : null;
}

import type { Metadata } from '../document.ts';
import { partialDate } from './dates.ts';
import { NO_METADATA } from './reader.ts';

/** Which key of a front matter says what; the first that is there wins. */
const KEYS: Readonly<Record<keyof Metadata, readonly string[]>> = {
  title: ['title', 'headline'],
  byline: ['author', 'authors', 'byline', 'by'],
  publishedAt: ['date', 'published', 'publishedat', 'pubdate'],
  site: ['site', 'publisher', 'journal', 'container-title'],
  url: ['canonical', 'canonical_url', 'url', 'source'],
  doi: ['doi'],
  pmid: ['pmid'],
  pmcid: ['pmcid'],
  language: ['lang', 'language', 'locale'],
};

/** What the `key: value` lines between two `---` say, and where they end (0 where there are none). */
export function frontMatterOf(text: string): { metadata: Metadata; end: number } {
  const close = text.startsWith('---\n') ? text.indexOf('\n---', 3) : -1;
  const end = close < 0 ? -1 : text.indexOf('\n', close + 1);
  if (close < 0 || !/^\n---[ \t]*(?:\n|$)/.test(text.slice(close, close + 40)))
    return { metadata: NO_METADATA, end: 0 };
  const values = new Map<string, string>();
  for (const line of text.slice(4, close).split('\n')) {
    const colon = line.indexOf(':');
    const value = unquoted(line.slice(colon + 1).trim());
    if (colon > 0 && value !== '' && !/^\s/.test(line)) values.set(line.slice(0, colon).trim().toLowerCase(), value);
  }
  const first = (keys: readonly string[]): string | null =>
    keys.map((key) => values.get(key)).find((value) => value !== undefined) ?? null;
  const metadata = Object.fromEntries(Object.entries(KEYS).map(([name, keys]) => [name, first(keys)]));
  const date = metadata['publishedAt'];
  return {
    metadata: { ...NO_METADATA, ...metadata, publishedAt: date ? partialDate(date) : null },
    end: end < 0 ? text.length : end + 1,
  };
}

function unquoted(value: string): string {
  const list = /^\[(.*)\]$/.exec(value)?.[1];
  if (list !== undefined)
    return list
      .split(',')
      .map((item) => unquoted(item.trim()))
      .join(', ');
  return /^(["'])(.*)\1$/.exec(value)?.[2] ?? value;
}

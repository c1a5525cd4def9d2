import { foldedWords } from '../../schema/fold.ts';
import type { SearchLabel, SearchTerms, Store } from '../store/store.ts';
import type { Key, Page, PageRequest } from './page.ts';

/** As many hits of a type as are found at all. */
const MOST = 1000;

export interface Hit {
  readonly label: SearchLabel;
  readonly id: string;
  readonly score: number;
}

/** What a text in quotation marks, or the next word, says to look for. */
const PARTS = /["“„”]([^"“„”]*)["“”]|\S+/g;

/**
 * What a search looks for: words in quotation marks follow each other, a star at the end of a word stands for any ending. Null
 * where the text has no word.
 */
export function searchTerms(text: string): SearchTerms | null {
  const words = new Set<string>();
  const prefixes = new Set<string>();
  const phrases: string[][] = [];
  for (const [part, phrase] of text.matchAll(PARTS)) {
    const folded = foldedWords(phrase ?? part);
    if (phrase !== undefined && folded.length > 1) phrases.push(folded);
    else {
      const begun = phrase === undefined && /[\p{L}\p{N}]\*$/u.test(part) ? folded.pop() : undefined;
      if (begun !== undefined) prefixes.add(begun);
      for (const word of folded) words.add(word);
    }
  }
  const terms = { words: [...words], phrases, prefixes: [...prefixes] };
  return Object.values(terms).some((list) => list.length > 0) ? terms : null;
}

/** All hits of a search, best first; every one holds all that is looked for. */
export async function findHits(store: Store, labels: readonly SearchLabel[], terms: SearchTerms): Promise<Hit[]> {
  const found = await Promise.all(
    labels.map(async (label) => (await store.search(label, terms, MOST)).map((hit) => ({ label, ...hit }))),
  );
  return found.flat().sort(compare);
}

const keyOf = ({ score, label, id }: Hit): Key => [score, label, id];

function compare(a: Hit, b: Hit): number {
  return b.score - a.score || (a.label < b.label ? -1 : a.label > b.label ? 1 : a.id < b.id ? -1 : 1);
}

/** The page of some hits that follows a key. */
export function pageOfHits(hits: readonly Hit[], { limit, after }: PageRequest): Page<Hit> {
  const last = after && { score: Number(after[0]), label: after[1] as SearchLabel, id: String(after[2]) };
  const rest = last ? hits.filter((hit) => compare(last, hit) < 0 && hit.id !== last.id) : hits;
  return {
    rows: rest.slice(0, limit).map((node) => ({ key: keyOf(node), node })),
    hasNext: rest.length > limit,
    hasPrevious: after !== null,
  };
}

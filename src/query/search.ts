import { foldedWords } from '../../schema/fold.ts';
import type { SearchLabel, Store } from '../store/store.ts';
import type { Key, Page, PageRequest } from './page.ts';

/** As many hits of a type as are found at all. */
const MOST = 1000;

export interface Hit {
  readonly label: SearchLabel;
  readonly id: string;
  readonly score: number;
}

/** The folded words that a search looks for; empty where the text has none. */
export const searchWords = (text: string): string[] => [...new Set(foldedWords(text))];

/** All hits of a search, best first; every one holds all words. */
export async function findHits(store: Store, labels: readonly SearchLabel[], words: readonly string[]): Promise<Hit[]> {
  const found = await Promise.all(
    labels.map(async (label) => (await store.search(label, words, MOST)).map((hit) => ({ label, ...hit }))),
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

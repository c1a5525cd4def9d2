import type { Runner } from '../store/store.ts';
import type { Shelf } from './shelves.ts';

/** The articles with claims about a mechanism, as the engine sorts their ids, and how many each has. */
export interface MechanismShelf {
  readonly ids: readonly string[];
  readonly shelf: Shelf;
}

interface Directory {
  /** What the store's revision was. */
  readonly revision: number;
  readonly shelves: Map<string, MechanismShelf>;
}

const directories = new WeakMap<Runner, Directory>();

/**
 * Which articles have claims about some mechanisms, in memory: the engine can not stop early in a sorted list, so that a page of
 * claims would cost what the mechanism has. Nothing is read of mechanisms that are known already; `revision` is for the caller to
 * compare with the store's own, and to forget the directory where they differ.
 */
export async function mechanismDirectory(store: Runner, mechanismIds: readonly string[]): Promise<Directory> {
  const known = directories.get(store);
  const unknown = mechanismIds.filter((id) => !known?.shelves.has(id));
  if (known && unknown.length === 0) return known;
  const read = await readDirectory(store, unknown);
  if (known?.revision === read.revision) {
    for (const [id, shelf] of read.shelves) known.shelves.set(id, shelf);
    return known;
  }
  const fresh = unknown.length === mechanismIds.length ? read : await readDirectory(store, mechanismIds);
  directories.set(store, fresh);
  return fresh;
}

/** Has the directory read again when it is next asked for. */
export const forgetMechanisms = (store: Runner): void => void directories.delete(store);

async function readDirectory(store: Runner, mechanismIds: readonly string[]): Promise<Directory> {
  const rows = await store.run<{ mechanism: string | null; article: string; count: number }>(
    `UNWIND $ids AS id MATCH (:Mechanism {id: id})<-[listed:LISTS]-(n:Article) WHERE listed.claims > 0
     RETURN id AS mechanism, n.id AS article, listed.claims AS count ORDER BY article
     UNION ALL MATCH (s:Store {id: 'store'})
     RETURN null AS mechanism, '' AS article, coalesce(s.revision, 0) AS count`,
    { ids: mechanismIds },
  );
  const shelves = new Map(
    mechanismIds.map((id) => [
      id,
      { ids: [] as string[], shelf: { articles: [] as number[], counts: [] as number[] } },
    ]),
  );
  let revision = 0;
  for (const { mechanism, article, count } of rows) {
    if (mechanism === null) {
      revision = count;
      continue;
    }
    const { ids, shelf } = shelves.get(mechanism)!;
    shelf.articles.push(ids.push(article) - 1);
    shelf.counts.push(count);
  }
  return { revision, shelves };
}

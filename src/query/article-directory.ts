import type { FindingGroup, RungCounts } from '../../schema/graph.ts';
import { rungProperty } from '../../schema/graph.ts';
import type { SupportStatus } from '../../schema/model.ts';
import { SUPPORT_LADDER } from '../../schema/model.ts';
import type { Runner } from '../store/store.ts';
import { USUAL_CLAIM_RANK } from './findings.ts';
import { keptUntilChanged } from './kept.ts';
import type { Shelf } from './shelves.ts';

/** Findings that are equal in all that lists of findings are sorted and filtered by, but for their place. */
export interface FindingShelf extends Shelf, Omit<FindingGroup, 'count'> {}

export interface ArticleDirectory {
  /** Articles, as the engine sorts their ids. */
  readonly ids: readonly string[];
  readonly claims: ReadonlyMap<SupportStatus, Shelf>;
  readonly findings: readonly FindingShelf[];
}

/**
 * Which articles have which claims and findings, in memory: the engine can not stop early in a sorted list, so that a page of the
 * whole store would cost what the store has. A few short properties of each article are read.
 */
export const articleDirectory = keptUntilChanged(async (store: Runner): Promise<ArticleDirectory> => {
  const counts = SUPPORT_LADDER.map((status) => `n.${rungProperty(status)} AS ${rungProperty(status)}`);
  const rows = await store.run<RungCounts & { id: string; groups: string | null }>(
    `MATCH (n:Article) RETURN n.id AS id, n.findingGroups AS groups, ${counts.join(', ')} ORDER BY id`,
  );
  const claims = new Map(
    SUPPORT_LADDER.map((status): [SupportStatus, Shelf] => [status, { articles: [], counts: [] }]),
  );
  const findings = new Map<string, FindingShelf>();
  for (const [place, row] of rows.entries()) {
    for (const [status, shelf] of claims) put(shelf, place, row[rungProperty(status)]);
    for (const { count, ...told } of JSON.parse(row.groups ?? '[]') as StoredGroup[]) {
      const group = { ...told, claimRank: told.claimRank ?? USUAL_CLAIM_RANK };
      const key = JSON.stringify(group);
      const shelf = findings.get(key) ?? { ...group, articles: [], counts: [] };
      findings.set(key, shelf);
      put(shelf, place, count);
    }
  }
  return { ids: rows.map(({ id }) => id), claims, findings: [...findings.values()] };
});

type StoredGroup = Omit<FindingGroup, 'claimRank'> & { readonly claimRank?: number };

function put({ articles, counts }: Shelf, article: number, count: number): void {
  if (count === 0) return;
  articles.push(article);
  counts.push(count);
}

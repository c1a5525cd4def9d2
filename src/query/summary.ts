import type { SupportStatus } from '../../schema/model.ts';
import { SUPPORT_LADDER } from '../../schema/model.ts';
import { rungProperty } from '../../schema/graph.ts';
import type { Runner } from '../store/store.ts';
import type { ArticleRow } from './fields.ts';
import type { Optional } from './filter.ts';
import type { FindingWhere } from './findings.ts';
import { STANDING } from './findings.ts';

/** How many claims stand on each rung. */
export type RungTally = ReadonlyMap<SupportStatus, number>;
/** How many findings there are of a rule, severity and status. */
export type FindingTally = { rule: string; severity: string; status: string; count: number };

/** Every counter of the store by its id. */
export async function findCounters(store: Runner): Promise<ReadonlyMap<string, number>> {
  const rows = await store.run<{ id: string; count: number }>('MATCH (n:Counter) RETURN n.id AS id, n.count AS count');
  return new Map(rows.map(({ id, count }) => [id, count]));
}

/** Claims by rung of the whole store. */
export const rungsOfStore = (counters: ReadonlyMap<string, number>): RungTally =>
  new Map(SUPPORT_LADDER.map((status) => [status, counters.get(`claims:${status}`) ?? 0]));

/** Claims by rung of one article. */
export const rungsOfArticle = (article: ArticleRow): RungTally =>
  new Map(SUPPORT_LADDER.map((status) => [status, article[rungProperty(status)]]));

/** Findings of the whole store. */
export function findingsOfStore(counters: ReadonlyMap<string, number>): FindingTally[] {
  return [...counters].flatMap(([id, count]) => {
    const [, rule, severity, status] = /^findings:(.*):(\w+):(\w+)$/.exec(id) ?? [];
    return rule && severity && status ? [{ rule, severity, status, count }] : [];
  });
}

/** Findings of articles. */
export async function findFindingTallies(
  store: Runner,
  articleIds: readonly string[],
): Promise<Map<string, FindingTally[]>> {
  const rows = await store.run<FindingTally & { parent: string }>(
    `UNWIND $parents AS parent MATCH (:Article {id: parent})-[:HAS_FINDING]->(n:Finding)
     RETURN parent, n.rule AS rule, n.severity AS severity, n.status AS status, count(n) AS count`,
    { parents: articleIds },
  );
  return new Map(articleIds.map((id) => [id, rows.filter(({ parent }) => parent === id)]));
}

/** The tallies that a filter leaves; those of open and accepted findings where it names no status. */
export function selectTallies<T extends Omit<FindingTally, 'count'>>(
  tallies: readonly T[],
  where: Optional<FindingWhere> = {},
): T[] {
  const { rule, severity } = where;
  const status: readonly string[] = where.status ?? STANDING;
  return tallies.filter(
    (tally) =>
      (rule == null || rule.includes(tally.rule)) &&
      (severity == null || severity.includes(tally.severity)) &&
      status.includes(tally.status),
  );
}

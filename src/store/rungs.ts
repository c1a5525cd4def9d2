import { withRetractions } from '../../ingest/support.ts';
import { type RungCounts, rungProperty } from '../../schema/graph.ts';
import { SUPPORT_LADDER, type SupportStatus, supportRank } from '../../schema/model.ts';
import { groupBy } from '../../schema/group-by.ts';
import { changeNodes, type NodeRow, runBatched } from './batch.ts';
import { type Counts, sum } from './contribution.ts';
import { changeCounters } from './counters.ts';
import { settleStatements } from './statements.ts';
import type { Runner } from './store.ts';

/** A claim whose rung changed. */
export interface RungChange {
  readonly claimId: string;
  readonly articleId: string;
  readonly from: SupportStatus;
  readonly to: SupportStatus;
}

/** Whose rungs may have changed: claims by id, those that rest on some records, those that rest on some sources. */
export interface Affected {
  readonly claims?: readonly string[];
  readonly records?: readonly string[];
  readonly sources?: readonly string[];
}

interface Reached extends Record<string, unknown> {
  readonly id: string;
  readonly nearby: boolean;
  readonly ownSite: boolean;
  readonly identifiers: readonly string[];
  readonly retracted: boolean | null;
}

/**
 * Gives claims the rung RETRACTED where every identified source that they reach stands retracted, and takes it from the others,
 * with every count by rung changed by the difference.
 */
export async function settleRungs(runner: Runner, affected: Affected): Promise<RungChange[]> {
  const ids = await claimIdsOf(runner, affected);
  const found = await runBatched<{ id: string; articleId: string; status: SupportStatus }>(
    runner,
    'UNWIND $rows AS id MATCH (c:Claim {id: id}) RETURN id, c.articleId AS articleId, c.supportStatus AS status',
    ids,
  );
  const standing = found.filter(({ status }) => status === 'RETRACTED' || rests(status));
  const reached = await runBatched<Reached>(
    runner,
    `UNWIND $rows AS id MATCH (c:Claim {id: id})-[e:RESTS_ON]->(r:Record)-[:RECORDS]->(s:Source)
     RETURN id, e.nearby AS nearby, e.ownSite AS ownSite, r.identifiers AS identifiers, s.retracted AS retracted`,
    standing.map(({ id }) => id),
  );
  const byClaim = groupBy(reached, ({ id }) => id);
  const changes = standing.flatMap(({ id, articleId, status: from }): RungChange[] => {
    const to = rungOf(from, byClaim.get(id) ?? []);
    return to === from ? [] : [{ claimId: id, articleId, from, to }];
  });
  if (changes.length > 0) await applyRungs(runner, changes);
  return changes;
}

const rests = (status: SupportStatus): boolean => status === 'CITED' || status === 'CITED_NEARBY';

/** RETRACTED replaces one of two rungs, and what a claim rests on tells which. */
function rungOf(status: SupportStatus, reached: readonly Reached[]): SupportStatus {
  const own = status !== 'RETRACTED' ? status : reached.every(({ nearby }) => nearby) ? 'CITED_NEARBY' : 'CITED';
  // An entry without identifier leads to no work by itself, whatever work it turns out to describe.
  const identified = reached.filter((one) => one.identifiers.length > 0 && !one.ownSite);
  return withRetractions(
    own,
    identified.map(({ retracted }) => retracted === true),
  );
}

async function claimIdsOf(runner: Runner, { claims = [], records = [], sources = [] }: Affected): Promise<string[]> {
  const onRecords = await runBatched<{ id: string }>(
    runner,
    'UNWIND $rows AS id MATCH (:Record {id: id})<-[:RESTS_ON]-(c:Claim) RETURN DISTINCT c.id AS id',
    records,
  );
  const onSources = await runBatched<{ id: string }>(
    runner,
    'UNWIND $rows AS id MATCH (:Source {id: id})<-[:RECORDS]-(:Record)<-[:RESTS_ON]-(c:Claim) RETURN DISTINCT c.id AS id',
    sources,
  );
  return [...new Set([...claims, ...[...onRecords, ...onSources].map(({ id }) => id)])];
}

async function applyRungs(runner: Runner, changes: readonly RungChange[]): Promise<void> {
  await changeNodes(
    runner,
    'Claim',
    changes.map(({ claimId, to }) => ({ id: claimId, supportStatus: to, supportRank: supportRank(to) })),
  );
  await changeArticles(runner, changes);
  const asserted = await runBatched<{ claim: string; statement: string }>(
    runner,
    `UNWIND $rows AS id MATCH (c:Claim {id: id})-[e:ASSERTS]->(s:Statement) WHERE e.negated = false
     RETURN DISTINCT c.id AS claim, s.id AS statement`,
    changes.map(({ claimId }) => claimId),
  );
  const changeOf = new Map(changes.map((change) => [change.claimId, change]));
  const statements = groupBy(asserted, ({ statement }) => statement);
  await settleStatements(
    runner,
    null,
    new Map(
      [...statements].map(([id, rows]) => [
        id,
        differenceOf(
          rows.map(({ claim }) => changeOf.get(claim)!),
          rungProperty,
        ),
      ]),
    ),
  );
  await changeCounters(
    runner,
    differenceOf(changes, (rung) => `claims:${rung}`),
  );
}

/** By how many claims the counts of rungs change. */
function differenceOf(changes: readonly RungChange[], nameOf: (rung: SupportStatus) => string): Counts {
  const by: Record<string, number> = {};
  for (const { from, to } of changes) {
    by[nameOf(from)] = (by[nameOf(from)] ?? 0) - 1;
    by[nameOf(to)] = (by[nameOf(to)] ?? 0) + 1;
  }
  return by;
}

const RUNGS = SUPPORT_LADDER.map(rungProperty);

async function changeArticles(runner: Runner, changes: readonly RungChange[]): Promise<void> {
  const byArticle = groupBy(changes, ({ articleId }) => articleId);
  const found = await runBatched<{ node: NodeRow & RungCounts }>(
    runner,
    'UNWIND $rows AS id MATCH (a:Article {id: id}) RETURN properties(a) AS node',
    [...byArticle.keys()],
  );
  const rows = found.map(({ node }) => {
    const counts = Object.fromEntries(RUNGS.map((rung) => [rung, node[rung]])) as RungCounts;
    return { id: node.id, ...sum(counts, differenceOf(byArticle.get(node.id)!, rungProperty)) };
  });
  await changeNodes(runner, 'Article', rows);
}

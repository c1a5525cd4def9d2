import { assignSources, describeSource } from '../../ingest/identity.ts';
import { recordKeys } from '../../ingest/rows.ts';
import { folded } from '../../schema/fold.ts';
import type { RecordNode } from '../../schema/graph.ts';
import { byCodeUnit } from '../../schema/id.ts';
import type { Source } from '../../schema/model.ts';
import { groupBy } from '../../schema/group-by.ts';
import {
  changedProperties,
  changeNodes,
  createEdges,
  createNodes,
  deleteEdges,
  deleteNodes,
  type EdgeRow,
  type NodeRow,
  runBatched,
} from './batch.ts';
import type { Contribution } from './contribution.ts';
import { type KnownRecord, type RecordChange, recordsByKey } from './records.ts';
import { countSoleSupport, recountSoleSupport } from './sole-support.ts';
import type { Runner } from './store.ts';

/** Records that hang together by identifiers and title keys with those of a change, without the removed ones. */
async function closureOf(runner: Runner, { added, removed }: RecordChange): Promise<KnownRecord[]> {
  const dropped = new Set(removed.map(({ id }) => id));
  const met = new Map<string, KnownRecord>(added.map((record) => [record.id, { record, sourceId: null }]));
  const asked = new Set<string>();
  let keys = [...new Set([...added, ...removed].flatMap(recordKeys))];
  while (keys.length > 0) {
    for (const key of keys) asked.add(key);
    const next = new Set<string>();
    for (const found of await recordsByKey(runner, keys)) {
      if (met.has(found.record.id) || dropped.has(found.record.id)) continue;
      met.set(found.record.id, found);
      for (const key of recordKeys(found.record)) if (!asked.has(key)) next.add(key);
    }
    keys = [...next];
  }
  return [...met.values()].sort((a, b) => byCodeUnit(a.record.id, b.record.id));
}

type Counted = { claimCount: number; articleCount: number; soleSupportCount: number; retracted: boolean };

/** A source as a node, but for its counts. */
function sourceNode(source: Source): NodeRow {
  const { title, authors, containerTitle } = source;
  return {
    ...source,
    authors: [...authors],
    words: folded([title ?? '', ...authors, containerTitle ?? ''].join(' ')),
  };
}

/** Claims by source, each once. */
function claimsBySource(
  claimsByRecord: Contribution['claimsByRecord'],
  sourceOf: (record: string) => string | null,
): Map<string, Set<string>> {
  const claims = new Map<string, Set<string>>();
  for (const [record, ids] of claimsByRecord) {
    const source = sourceOf(record);
    if (source === null) continue;
    const known = claims.get(source) ?? new Set<string>();
    for (const id of ids) known.add(id);
    claims.set(source, known);
  }
  return claims;
}

/** Counts anew the claims and articles that rest on some sources; duplicates are no articles. */
async function countClaims(runner: Runner, ids: readonly string[]): Promise<void> {
  const found = await runBatched<{ id: string; claimCount: number; articleCount: number }>(
    runner,
    `UNWIND $rows AS id MATCH (s:Source {id: id})<-[:RECORDS]-(:Record)<-[:RESTS_ON]-(c:Claim)<-[:HAS_CLAIM]-(a:Article)
     RETURN id, count(DISTINCT c.id) AS claimCount,
       count(DISTINCT CASE WHEN a.duplicateOf IS NULL THEN a.id END) AS articleCount`,
    ids,
  );
  const counts = new Map(found.map(({ id, claimCount, articleCount }) => [id, { claimCount, articleCount }]));
  const rows = ids.map((id) => ({ id, ...(counts.get(id) ?? { claimCount: 0, articleCount: 0 }) }));
  await changeNodes(runner, 'Source', rows);
}

/** The statements that rest on some records. */
async function statementsOn(runner: Runner, records: readonly string[]): Promise<string[]> {
  const found = await runBatched<{ id: string }>(
    runner,
    'UNWIND $rows AS id MATCH (:Record {id: id})<-[:SUPPORTED_BY]-(s:Statement) RETURN DISTINCT s.id AS id',
    records,
  );
  return found.map(({ id }) => id);
}

export interface SourceChange {
  readonly more: number;
  readonly statements: readonly string[];
  readonly moved: readonly string[];
  readonly settled: readonly string[];
}

/**
 * Decides anew which works the records describe that a change touches, and keeps the counts of their sources. Runs when the
 * article's own edges are written. Gives by how many sources there are more, the statements whose sources may be others now, the
 * records that describe another source than before, and the sources whose records are others.
 */
export async function settleSources(
  runner: Runner,
  change: RecordChange,
  before: Contribution,
  after: Contribution,
): Promise<SourceChange> {
  const closure = await closureOf(runner, change);
  const assigned = assignSources(closure.map(({ record }) => record));
  const was = new Map(change.sourceOf);
  for (const { record, sourceId } of closure) was.set(record.id, sourceId);
  const is = (id: string): string | null =>
    assigned.has(id) ? (assigned.get(id)?.sourceId ?? null) : (was.get(id) ?? null);

  const groups = groupBy(closure, ({ record }) => is(record.id));
  groups.delete(null);
  const claimsBefore = claimsBySource(before.claimsByRecord, (id) => was.get(id) ?? null);
  const claimsAfter = claimsBySource(after.claimsByRecord, is);
  const emptied = new Set<string>();
  for (const { sourceId } of closure) if (sourceId !== null && !groups.has(sourceId)) emptied.add(sourceId);
  for (const { id } of change.removed) {
    const sourceId = was.get(id) ?? null;
    if (sourceId !== null && !groups.has(sourceId)) emptied.add(sourceId);
  }

  const ids = [...new Set([...(groups.keys() as Iterable<string>), ...claimsBefore.keys(), ...claimsAfter.keys()])];
  const found = await runBatched<{ node: NodeRow & Counted }>(
    runner,
    'UNWIND $rows AS id MATCH (n:Source {id: id}) RETURN properties(n) AS node',
    ids,
  );
  const known = new Map(found.map(({ node }) => [node.id, node]));
  const fresh = new Set(change.added.map(({ id }) => id));
  const moved = closure.filter(({ record, sourceId }) => !fresh.has(record.id) && sourceId !== is(record.id));
  // Other articles' claims came or went with these records.
  const stale = new Set(moved.flatMap(({ record, sourceId }) => [sourceId, is(record.id)]));

  const described = new Map(
    [...groups].map(([id, group]) => [
      id!,
      sourceNode(
        describeSource(
          id!,
          group.map(({ record }) => record),
        ),
      ),
    ]),
  );
  const identified = (id: string | null): string | null =>
    id !== null && (described.get(id) ?? known.get(id))?.['identified'] === true ? id : null;
  const soleBefore = countSoleSupport(before.recordsByClaim, (record) => identified(was.get(record) ?? null));
  const soleAfter = countSoleSupport(after.recordsByClaim, (record) => identified(is(record)));

  const come: NodeRow[] = [];
  const changed: NodeRow[] = [];
  for (const id of ids) {
    if (emptied.has(id)) continue;
    const old = known.get(id);
    const description = described.get(id) ?? old!;
    const { claimCount = 0, articleCount = 0, soleSupportCount = 0 } = old ?? {};
    const [claims, past] = [claimsAfter.get(id)?.size ?? 0, claimsBefore.get(id)?.size ?? 0];
    const node = {
      ...description,
      retracted: old?.retracted ?? false,
      claimCount: claimCount + claims - past,
      articleCount: articleCount + (claims > 0 ? after.articles : 0) - (past > 0 ? before.articles : 0),
      soleSupportCount: soleSupportCount + (soleAfter.get(id) ?? 0) - (soleBefore.get(id) ?? 0),
    };
    if (!old) come.push(node);
    else {
      const properties = changedProperties(old, node);
      if (Object.keys(properties).length > 0) changed.push({ ...properties, id });
    }
  }
  await createNodes(runner, 'Source', come);
  await changeNodes(runner, 'Source', changed);
  const links = (records: readonly RecordNode[]): EdgeRow[] =>
    records.flatMap(({ id }) => {
      const to = is(id);
      return to === null ? [] : [{ from: id, to }];
    });
  const left = moved.flatMap(({ record, sourceId }) => (sourceId === null ? [] : [{ from: record.id, to: sourceId }]));
  await deleteEdges(runner, 'RECORDS', left);
  await createEdges(runner, 'RECORDS', links([...change.added, ...moved.map(({ record }) => record)]));
  await deleteNodes(runner, 'Source', [...emptied]);
  const recounted = [...stale].filter((id): id is string => id !== null && !emptied.has(id));
  await countClaims(runner, recounted);
  const movedIds = moved.map(({ record }) => record.id);
  await recountSoleSupport(runner, movedIds, recounted);
  return {
    more: come.length - emptied.size,
    statements: await statementsOn(runner, movedIds),
    moved: movedIds,
    settled: [...groups.keys()].filter((id) => id !== null),
  };
}

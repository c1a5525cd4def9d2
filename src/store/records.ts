import type { ArticleRows } from '../../ingest/rows.ts';
import { recordKeys } from '../../ingest/rows.ts';
import type { RecordNode } from '../../schema/graph.ts';
import { changeNodes, createEdges, createNodes, deleteNodes, type EdgeRow, type NodeRow, runBatched } from './batch.ts';
import type { CountsById } from './contribution.ts';
import type { Runner } from './store.ts';

/** A record with the source that it describes, as the store has it. */
export interface KnownRecord {
  readonly record: RecordNode;
  readonly sourceId: string | null;
}

export interface RecordChange {
  /** Records that no article had before. */
  readonly added: readonly RecordNode[];
  /** Records that no article has any more; still in the store. */
  readonly removed: readonly RecordNode[];
  /** Source by record, for all records of the article that were there before. */
  readonly sourceOf: ReadonlyMap<string, string | null>;
}

interface RecordRow extends Record<string, unknown> {
  readonly node: RecordNode;
  readonly sources: readonly string[];
}

const known = ({ node, sources }: RecordRow): KnownRecord => ({
  record: {
    ...node,
    titleKey: node.titleKey ?? null,
    title: node.title ?? null,
    year: node.year ?? null,
    containerTitle: node.containerTitle ?? null,
    type: node.type ?? null,
  },
  sourceId: sources[0] ?? null,
});

const RETURN_RECORD = 'RETURN properties(r) AS node, [(r)-[:RECORDS]->(s:Source) | s.id] AS sources';

/** Records by id. */
export async function readRecords(runner: Runner, ids: readonly string[]): Promise<Map<string, RecordNode>> {
  const found = await runBatched<RecordRow>(runner, `UNWIND $rows AS id MATCH (r:Record {id: id}) ${RETURN_RECORD}`, [
    ...new Set(ids),
  ]);
  return new Map(found.map((row) => [row.node.id, known(row).record]));
}

/** Records that share an identifier or a title key with one of `keys`. */
export async function recordsByKey(runner: Runner, keys: readonly string[]): Promise<KnownRecord[]> {
  const found = await runBatched<RecordRow>(
    runner,
    `UNWIND $rows AS key MATCH (i:Identifier {id: key})<-[:HAS_IDENTIFIER]-(r:Record)
     WITH DISTINCT r ${RETURN_RECORD}`,
    keys,
  );
  return found.map(known);
}

/** Creates the records that are new, and keeps their count of articles; those that no article has any more are left for `dropRecords`. */
export async function settleRecords(
  runner: Runner,
  rows: ArticleRows | null,
  changes: CountsById,
  others: Iterable<string>,
): Promise<RecordChange> {
  const found = await runBatched<RecordRow>(runner, `UNWIND $rows AS id MATCH (r:Record {id: id}) ${RETURN_RECORD}`, [
    ...new Set([...changes.keys(), ...others]),
  ]);
  const there = new Map(found.map((row) => [row.node.id, known(row)]));
  const added: RecordNode[] = [];
  for (const record of rows?.nodes.Record ?? []) {
    const refs = changes.get(record.id)?.['refs'];
    if (refs !== undefined && !there.has(record.id)) added.push({ ...record, refs });
  }
  const changed: NodeRow[] = [];
  const removed: RecordNode[] = [];
  for (const [id, { refs = 0 }] of changes) {
    const record = there.get(id)?.record;
    if (!record) continue;
    if (record.refs + refs === 0) removed.push(record);
    else changed.push({ id, refs: record.refs + refs });
  }
  await createNodes(runner, 'Record', added as unknown as NodeRow[]);
  const fresh = new Set(added.map(({ id }) => id));
  const edges = (rows?.edges.HAS_IDENTIFIER ?? []).filter(({ from }) => fresh.has(from)) as EdgeRow[];
  await runBatched(runner, 'UNWIND $rows AS id MERGE (n:Identifier {id: id})', [...new Set(edges.map(({ to }) => to))]);
  await createEdges(runner, 'HAS_IDENTIFIER', edges);
  await changeNodes(runner, 'Record', changed);
  return { added, removed, sourceOf: new Map([...there].map(([id, { sourceId }]) => [id, sourceId])) };
}

/** Deletes records, and the identifiers that no other record has. */
export async function dropRecords(runner: Runner, records: readonly RecordNode[]): Promise<void> {
  await deleteNodes(
    runner,
    'Record',
    records.map(({ id }) => id),
  );
  await runBatched(
    runner,
    'UNWIND $rows AS id MATCH (n:Identifier {id: id}) WHERE COUNT { (n)<-[:HAS_IDENTIFIER]-(:Record) } = 0 DETACH DELETE n',
    [...new Set(records.flatMap(recordKeys))],
  );
}

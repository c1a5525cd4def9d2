import { deleteNodes, type NodeRow, runBatched } from './batch.ts';
import { readExtraction } from './extraction.ts';
import { type Audit, settleFindings } from './findings.ts';
import { readOwn } from './own.ts';
import type { Runner, Store } from './store.ts';

/** Notes that the findings of the articles that refer to some records or sources may be out of date. */
export async function markUnaudited(
  runner: Runner,
  { records, sources }: { readonly records: readonly string[]; readonly sources: readonly string[] },
): Promise<void> {
  for (const [rows, from] of [
    [records, '(r:Record {id: id})'],
    [sources, '(:Source {id: id})<-[:RECORDS]-(r:Record)'],
  ] as const) {
    const found = await runBatched<{ id: string }>(
      runner,
      `UNWIND $rows AS id MATCH ${from}<-[:DESCRIBED_BY]-(:Reference)<-[:HAS_REFERENCE]-(a:Article)
       RETURN DISTINCT a.id AS id`,
      rows,
    );
    await runBatched(runner, 'UNWIND $rows AS id MERGE (n:Unaudited {id: id})', [
      ...new Set(found.map(({ id }) => id)),
    ]);
  }
}

/** Articles that are asked for at a time. */
const PAGE = 100;

/**
 * Audits again the articles whose findings may be out of date, each in a transaction of its own: what a kill leaves undone is done
 * by the next write.
 */
export async function auditAgain(store: Store, audit: Audit): Promise<void> {
  for (;;) {
    const found = await store.run<{ id: string }>(`MATCH (n:Unaudited) RETURN n.id AS id ORDER BY id LIMIT ${PAGE}`);
    if (found.length === 0) return;
    for (const { id } of found) await store.write((tx) => auditOne(tx, id, audit));
  }
}

async function auditOne(tx: Runner, id: string, audit: Audit): Promise<void> {
  const [row] = await tx.run<{ node: NodeRow }>(
    'MATCH (:Unaudited {id: $id}) MATCH (a:Article {id: $id}) RETURN properties(a) AS node',
    { id },
  );
  await deleteNodes(tx, 'Unaudited', [id]);
  if (!row) return;
  const own = await readOwn(tx, row.node);
  await settleFindings(tx, await readExtraction(tx, own), own.nodes.Finding, audit);
}

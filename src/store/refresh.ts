import { openTitleKeys, withImportedIdentifiers } from '../../ingest/imported.ts';
import { rowsOf } from '../../ingest/rows.ts';
import type { Extraction } from '../../schema/model.ts';
import { deleteNodes, type NodeRow, runBatched } from './batch.ts';
import { change } from './change.ts';
import { readExtraction } from './extraction.ts';
import { type Audit, settleFindings } from './findings.ts';
import { readImported } from './imported.ts';
import { type Own, ownOf, readOwn } from './own.ts';
import type { Runner, Store } from './store.ts';

/** Articles that are asked for at a time. */
const PAGE = 100;

/**
 * Brings the articles up to date that something else told more of their sources, and audits them again, each in a transaction of
 * its own: what a kill leaves undone is done by the next write.
 */
export async function refreshArticles(store: Store, audit: Audit): Promise<void> {
  for (;;) {
    const found = await store.run<{ id: string }>(`MATCH (n:Unaudited) RETURN n.id AS id ORDER BY id LIMIT ${PAGE}`);
    if (found.length === 0) return;
    for (const { id } of found) await store.write((tx) => refreshOne(tx, id, audit));
  }
}

async function refreshOne(tx: Runner, id: string, audit: Audit): Promise<void> {
  const [row] = await tx.run<{ node: NodeRow }>(
    'MATCH (:Unaudited {id: $id}) MATCH (a:Article {id: $id}) RETURN properties(a) AS node',
    { id },
  );
  if (row) {
    const own = await readOwn(tx, row.node);
    const read = await readExtraction(tx, own);
    const extraction = withImportedIdentifiers(read, await readImported(tx, openTitleKeys(read)));
    if (extraction !== read) await changeReferences(tx, own, extraction);
    await settleFindings(tx, extraction, own.nodes.Finding, audit);
  }
  await deleteNodes(tx, 'Unaudited', [id]);
}

/** Changes what follows from the identifiers of an article's references, and nothing else of it. */
async function changeReferences(tx: Runner, own: Own, extraction: Extraction): Promise<void> {
  const rows = rowsOf(extraction);
  const made = ownOf(rows);
  const rungs = new Map(
    made.nodes.Claim.map(({ id, supportStatus, supportRank }) => [id, { supportStatus, supportRank }]),
  );
  const counts = Object.entries(made.article).filter(([name]) => name.startsWith('claims_'));
  const next: Own = {
    article: { ...own.article, ...Object.fromEntries(counts) },
    nodes: {
      ...own.nodes,
      Claim: own.nodes.Claim.map((claim) => ({ ...claim, ...rungs.get(claim.id) })),
      Reference: made.nodes.Reference,
    },
    edges: { ...own.edges, DESCRIBED_BY: made.edges.DESCRIBED_BY, RESTS_ON: made.edges.RESTS_ON },
  };
  const duplicateOf = (own.article['duplicateOf'] as string | undefined) ?? null;
  // What mechanisms are called is no matter of references.
  const changed = {
    nodes: { ...rows.nodes, Mechanism: [], Name: [] },
    edges: { ...rows.edges, PARENT: [], NAMED: [] },
  };
  await change(tx, { own, duplicateOf }, { own: next, duplicateOf }, changed, null);
}

/** Notes the articles with entries of some title keys that are open to imports. */
export async function markOpen(runner: Runner, titleKeys: readonly string[]): Promise<string[]> {
  const found = await runBatched<{ key: string; article: string }>(
    runner,
    `UNWIND $rows AS key MATCH (:Identifier {id: key})<-[:HAS_IDENTIFIER]-(:Record)<-[:DESCRIBED_BY]-(n:Reference)
     MATCH (n)<-[:HAS_REFERENCE]-(a:Article)
     WITH key, a, coalesce(n.identifiedBy, '') AS identifiedBy WHERE identifiedBy = '' OR identifiedBy = 'IMPORT'
     RETURN DISTINCT key, a.id AS article`,
    titleKeys,
  );
  await runBatched(runner, 'UNWIND $rows AS id MERGE (n:Unaudited {id: id})', [
    ...new Set(found.map(({ article }) => article)),
  ]);
  return [...new Set(found.map(({ key }) => key))];
}

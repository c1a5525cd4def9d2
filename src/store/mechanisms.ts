import type { ArticleRows } from '../../ingest/rows.ts';
import { groupBy } from '../../schema/group-by.ts';
import {
  changedProperties,
  changeNodes,
  createEdges,
  createNodes,
  deleteNodes,
  type EdgeRow,
  type NodeRow,
  runBatched,
} from './batch.ts';
import type { Counts } from './contribution.ts';
import { sum } from './contribution.ts';
import type { Runner } from './store.ts';

type Counted = { claimCount: number; articleCount: number; refs: number };
const NONE: Counted = { claimCount: 0, articleCount: 0, refs: 0 };

const parentKey = (row: EdgeRow): string => `${row.to} ${String(row['relation'])}`;

/**
 * Brings the mechanisms that an article lists, or listed, up to date; gives by how many there are more. What a mechanism is called
 * and whose member it is comes from the vocabulary: the last article to list it says so for all.
 */
export async function settleMechanisms(
  runner: Runner,
  rows: ArticleRows | null,
  changes: ReadonlyMap<string, Counts>,
): Promise<number> {
  const described = new Map((rows?.nodes.Mechanism ?? []).map((node) => [node.id, node]));
  const parents = groupBy((rows?.edges.PARENT ?? []) as readonly EdgeRow[], ({ from }) => from);
  const names = groupBy((rows?.edges.NAMED ?? []) as readonly EdgeRow[], ({ from }) => from);
  const found = await runBatched<{ node: NodeRow & Counted; parents: string[] }>(
    runner,
    `UNWIND $rows AS id MATCH (n:Mechanism {id: id})
     RETURN properties(n) AS node, [(n)-[e:PARENT]->(p:Mechanism) | p.id + ' ' + e.relation] AS parents`,
    [...new Set([...described.keys(), ...changes.keys()])],
  );
  const known = new Map(found.map((row) => [row.node.id, row]));
  const come: NodeRow[] = [];
  const changed: NodeRow[] = [];
  const gone: string[] = [];
  const renamed: string[] = [];
  const moved: string[] = [];
  for (const [id, description] of described) {
    if (known.has(id)) continue;
    come.push({ ...(description as unknown as NodeRow), ...sum(NONE, changes.get(id) ?? {}) });
  }
  for (const [id, { node, parents: before }] of known) {
    const counts = sum(
      { claimCount: node.claimCount, articleCount: node.articleCount, refs: node.refs },
      changes.get(id) ?? {},
    );
    if (counts.refs === 0) {
      gone.push(id);
      continue;
    }
    const description = described.get(id) as NodeRow | undefined;
    const properties = changedProperties(node, { ...node, ...description, ...counts });
    if (Object.keys(properties).length > 0) changed.push({ ...properties, id });
    if (!description) continue;
    if (['name', 'synonyms', 'xrefs'].some((key) => key in properties)) renamed.push(id);
    const after = (parents.get(id) ?? []).map(parentKey);
    if (before.toSorted().join('\n') !== after.toSorted().join('\n')) moved.push(id);
  }
  const orphaned = await namesOf(runner, [...gone, ...renamed]);
  await deleteNodes(runner, 'Mechanism', gone);
  await deleteOutgoing(runner, 'NAMED', renamed);
  await deleteOutgoing(runner, 'PARENT', moved);
  await createNodes(runner, 'Mechanism', come);
  await changeNodes(runner, 'Mechanism', changed);
  const fresh = come.map(({ id }) => id);
  const named = [...fresh, ...renamed].flatMap((id) => names.get(id) ?? []);
  await runBatched(runner, 'UNWIND $rows AS id MERGE (n:Name {id: id})', [...new Set(named.map(({ to }) => to))]);
  await createEdges(runner, 'NAMED', named);
  await createEdges(
    runner,
    'PARENT',
    [...fresh, ...moved].flatMap((id) => parents.get(id) ?? []),
  );
  await runBatched(
    runner,
    'UNWIND $rows AS id MATCH (n:Name {id: id}) WHERE COUNT { (n)<-[:NAMED]-(:Mechanism) } = 0 DETACH DELETE n',
    orphaned,
  );
  return come.length - gone.length;
}

async function namesOf(runner: Runner, ids: readonly string[]): Promise<string[]> {
  const found = await runBatched<{ name: string }>(
    runner,
    'UNWIND $rows AS id MATCH (:Mechanism {id: id})-[:NAMED]->(n:Name) RETURN DISTINCT n.id AS name',
    ids,
  );
  return [...new Set(found.map(({ name }) => name))];
}

async function deleteOutgoing(runner: Runner, type: 'NAMED' | 'PARENT', ids: readonly string[]): Promise<void> {
  await runBatched(runner, `UNWIND $rows AS id MATCH (:Mechanism {id: id})-[e:${type}]->() DELETE e`, ids);
}

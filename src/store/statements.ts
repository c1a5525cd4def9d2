import type { ArticleRows } from '../../ingest/rows.ts';
import type { RungCounts, StatementNode } from '../../schema/graph.ts';
import { rungProperty } from '../../schema/graph.ts';
import { statementId } from '../../schema/id.ts';
import { SUPPORT_LADDER } from '../../schema/model.ts';
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
import { bestRank, type Counts, type CountsById, supportEnds, sum } from './contribution.ts';
import type { Runner } from './store.ts';

type Key = Pick<StatementNode, 'id' | 'subjectId' | 'predicate' | 'objectId'>;
const OPPOSITE = { INCREASES: 'DECREASES', DECREASES: 'INCREASES' } as const;

/** The statement of the same pair that says the contrary; null for predicates without one. */
function opposite({ subjectId, predicate, objectId }: Key): string | null {
  return predicate === 'INCREASES' || predicate === 'DECREASES'
    ? statementId(subjectId, OPPOSITE[predicate], objectId)
    : null;
}

const RUNGS = SUPPORT_LADDER.map(rungProperty);

function counted(node: StatementNode, by: Counts): StatementNode {
  const { claimCount, denialCount, articleCount, refs } = node;
  const rungs = Object.fromEntries(RUNGS.map((rung) => [rung, node[rung]])) as RungCounts;
  const after = sum({ claimCount, denialCount, articleCount, refs, ...rungs }, by);
  return { ...node, ...after, bestRank: bestRank(after) };
}

const fresh = (key: Key): StatementNode => ({
  ...key,
  ...(Object.fromEntries(RUNGS.map((rung) => [rung, 0])) as RungCounts),
  claimCount: 0,
  denialCount: 0,
  articleCount: 0,
  sourceCount: 0,
  bestRank: -1,
  contradicted: false,
  refs: 0,
});

/** Brings the statements that an article makes, or made, up to date, and which of them oppose each other; gives by how many there are more. */
export async function settleStatements(runner: Runner, rows: ArticleRows | null, changes: CountsById): Promise<number> {
  if (changes.size === 0) return 0;
  const keys = new Map<string, Key>((rows?.nodes.Statement ?? []).map((key) => [key.id, key]));
  const contraries = [...changes.keys()].flatMap((id) => opposite(keys.get(id) ?? keyOf(id)) ?? []);
  const found = await runBatched<{ node: NodeRow }>(
    runner,
    'UNWIND $rows AS id MATCH (n:Statement {id: id}) RETURN properties(n) AS node',
    [...new Set([...changes.keys(), ...contraries])],
  );
  const before = new Map(found.map(({ node }) => [node.id, node as unknown as StatementNode]));
  const after = new Map(before);
  for (const [id, by] of changes) after.set(id, counted(before.get(id) ?? fresh(keys.get(id)!), by));

  const asserted = (nodes: ReadonlyMap<string, StatementNode>, id: string | null): boolean =>
    id !== null && (nodes.get(id)?.claimCount ?? 0) > 0;
  const opposed: EdgeRow[] = [];
  const reconciled: EdgeRow[] = [];
  for (const [id, node] of after) {
    const contrary = opposite(node);
    const opposes = asserted(after, id) && asserted(after, contrary);
    const opposing = asserted(before, id) && asserted(before, contrary);
    if (opposes && !opposing) opposed.push({ from: id, to: contrary! });
    if (opposing && !opposes) reconciled.push({ from: id, to: contrary! });
    after.set(id, { ...node, contradicted: opposes || (node.claimCount > 0 && node.denialCount > 0) });
  }

  const come: NodeRow[] = [];
  const changed: NodeRow[] = [];
  const gone: string[] = [];
  for (const [id, node] of after) {
    const old = before.get(id) as unknown as NodeRow | undefined;
    const row = node as unknown as NodeRow;
    if (node.refs === 0) gone.push(id);
    else if (!old) come.push(row);
    else {
      const properties = changedProperties(old, row);
      if (Object.keys(properties).length > 0) changed.push({ ...properties, id });
    }
  }
  await deleteEdges(runner, 'OPPOSES', reconciled);
  await deleteNodes(runner, 'Statement', gone);
  await createNodes(runner, 'Statement', come);
  await changeNodes(runner, 'Statement', changed);
  const added = new Set(come.map(({ id }) => id));
  await createEdges(runner, 'SUBJECT', edgesFrom(rows?.edges.SUBJECT, added));
  await createEdges(runner, 'OBJECT', edgesFrom(rows?.edges.OBJECT, added));
  await createEdges(runner, 'OPPOSES', opposed);
  return come.length - gone.length;
}

/** A statement's key, from its id: mechanism ids hold no `|`. */
function keyOf(id: string): Key {
  const [subjectId, predicate, objectId] = id.split('|') as [string, StatementNode['predicate'], string];
  return { id, subjectId, predicate, objectId };
}

const edgesFrom = (rows: readonly EdgeRow[] | undefined, ids: ReadonlySet<string>): EdgeRow[] =>
  (rows ?? []).filter(({ from }) => ids.has(from));

/** Changes how many claims of a statement rest on a record; an edge without claims goes. */
export async function changeSupports(runner: Runner, changes: CountsById): Promise<void> {
  const rows = [...changes].map(([key, by]) => ({ ...supportEnds(key), by: by['claims']! }));
  const found = await runBatched<{ from: string; to: string; claims: number }>(
    runner,
    // From the record: a statement may rest on any number of records, a record bears few statements.
    `UNWIND $rows AS row MATCH (b:Record {id: row.to})<-[e:SUPPORTED_BY]-(a:Statement {id: row.from})
     RETURN row.from AS from, row.to AS to, e.claims AS claims`,
    rows.map(({ from, to }) => ({ from, to })),
  );
  const known = new Map(found.map(({ from, to, claims }) => [`${from}\n${to}`, claims]));
  const after = rows.map(({ from, to, by }) => ({ from, to, claims: (known.get(`${from}\n${to}`) ?? 0) + by }));
  await deleteEdges(runner, 'SUPPORTED_BY', found, 'end');
  await createEdges(
    runner,
    'SUPPORTED_BY',
    after.filter(({ claims }) => claims > 0),
  );
}

/** Counts anew the identified sources of some statements. */
export async function countSources(runner: Runner, ids: readonly string[]): Promise<void> {
  const found = await runBatched<{ id: string; sources: number }>(
    runner,
    `UNWIND $rows AS id MATCH (s:Statement {id: id})-[:SUPPORTED_BY]->(:Record)-[:RECORDS]->(x:Source)
     WHERE x.identified RETURN id, count(DISTINCT x.id) AS sources`,
    ids,
  );
  const counts = new Map(found.map(({ id, sources }) => [id, sources]));
  const rows = ids.map((id) => ({ id, sourceCount: counts.get(id) ?? 0 }));
  await changeNodes(runner, 'Statement', rows);
}

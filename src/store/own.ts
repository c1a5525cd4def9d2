import type { ArticleRows } from '../../ingest/rows.ts';
import { EDGES, type EdgeType, type Label } from '../../schema/graph.ts';
import { groupBy } from '../../schema/group-by.ts';
import {
  changedProperties,
  changeNodes,
  createEdges,
  deleteEdges,
  deleteNodes,
  type EdgeRow,
  type NodeRow,
  type Properties,
  runBatched,
} from './batch.ts';
import type { Runner } from './store.ts';

/** The labels of nodes that belong to one article, with the edges that lead to them from it. */
export const OWN_NODES = {
  Text: 'HAS_TEXT',
  Section: 'HAS_SECTION',
  Claim: 'HAS_CLAIM',
  Citation: 'HAS_CITATION',
  Reference: 'HAS_REFERENCE',
  Finding: 'HAS_FINDING',
} as const satisfies Partial<Record<Label, EdgeType>>;
export type OwnLabel = keyof typeof OWN_NODES;
const OWN_LABELS = Object.keys(OWN_NODES) as OwnLabel[];

/** The other edges that belong to one article: they start at it or at one of its nodes. */
export const OWN_EDGES = [
  'LISTS',
  'CITES',
  'LEANS_ON',
  'RESTS_ON',
  'MENTIONS',
  'ASSERTS',
  'POINTS_TO',
  'DESCRIBED_BY',
] as const satisfies readonly EdgeType[];
export type OwnEdge = (typeof OWN_EDGES)[number];

/** What of the graph belongs to one article: a function of its extraction and its findings alone. */
export interface Own {
  readonly article: NodeRow;
  readonly nodes: Readonly<Record<OwnLabel, readonly NodeRow[]>>;
  readonly edges: Readonly<Record<OwnEdge, readonly EdgeRow[]>>;
}

const asRows = <T extends Properties>(rows: readonly object[]): readonly T[] => rows as unknown as readonly T[];

/** What will belong to an article, but for its findings. */
export function ownOf(rows: ArticleRows): Own {
  const nodes = { ...rows.nodes, Finding: [] };
  return {
    article: asRows<NodeRow>(rows.nodes.Article)[0]!,
    nodes: Object.fromEntries(OWN_LABELS.map((label) => [label, asRows<NodeRow>(nodes[label])])) as Own['nodes'],
    edges: Object.fromEntries(OWN_EDGES.map((type) => [type, asRows<EdgeRow>(rows.edges[type])])) as Own['edges'],
  };
}

/** What belongs to an article that is in the store. */
export async function readOwn(runner: Runner, article: NodeRow): Promise<Own> {
  const { id } = article;
  const nodes: Partial<Record<OwnLabel, readonly NodeRow[]>> = {};
  for (const label of OWN_LABELS) nodes[label] = await readOwnNodes(runner, label, id);
  const edges: Partial<Record<OwnEdge, readonly EdgeRow[]>> = {};
  for (const type of OWN_EDGES) {
    const [start, end] = EDGES[type];
    const from =
      start === 'Article' ? '(a:Article {id: $id})' : `(:Article {id: $id})-[:${OWN_NODES[start]}]->(a:${start})`;
    const found = await runner.run<{ from: string; to: string; properties: Properties }>(
      `MATCH ${from}-[e:${type}]->(b:${end}) RETURN a.id AS from, b.id AS to, properties(e) AS properties`,
      { id },
    );
    edges[type] = found.map(({ from, to, properties }) => ({ ...properties, from, to }));
  }
  return { article, nodes: nodes as Own['nodes'], edges: edges as Own['edges'] };
}

export async function readOwnNodes(runner: Runner, label: OwnLabel, articleId: string): Promise<NodeRow[]> {
  const found = await runner.run<{ node: NodeRow }>(
    `MATCH (:Article {id: $id})-[:${OWN_NODES[label]}]->(n:${label}) RETURN properties(n) AS node`,
    { id: articleId },
  );
  return found.map(({ node }) => node);
}

const pairKey = ({ from, to }: { readonly from: string; readonly to: string }): string => `${from}\n${to}`;

const canonical = (rows: readonly EdgeRow[]): string =>
  JSON.stringify(rows.map((row) => JSON.stringify(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1)))).sort());

/** The pairs whose edges must go, and the edges that must come. */
function edgeDifference(before: readonly EdgeRow[], after: readonly EdgeRow[]): { gone: EdgeRow[]; come: EdgeRow[] } {
  const was = groupBy(before, pairKey);
  const is = groupBy(after, pairKey);
  const gone: EdgeRow[] = [];
  const come: EdgeRow[] = [];
  for (const [key, rows] of was) if (canonical(rows) !== canonical(is.get(key) ?? [])) gone.push(rows[0]!);
  for (const [key, rows] of is) if (canonical(rows) !== canonical(was.get(key) ?? [])) come.push(...rows);
  return { gone, come };
}

/** The nodes to create, to change and to delete, by id: what stayed as it was is left alone. */
export function nodeDifference(
  before: readonly NodeRow[],
  after: readonly NodeRow[],
): { come: NodeRow[]; changed: NodeRow[]; gone: string[] } {
  const was = new Map(before.map((node) => [node.id, node]));
  const is = new Set(after.map(({ id }) => id));
  const come: NodeRow[] = [];
  const changed: NodeRow[] = [];
  for (const node of after) {
    const old = was.get(node.id);
    if (!old) come.push(node);
    else {
      const properties = changedProperties(old, node);
      if (Object.keys(properties).length > 0) changed.push({ ...properties, id: node.id });
    }
  }
  return { come, changed, gone: before.map(({ id }) => id).filter((id) => !is.has(id)) };
}

/** Writes an article's nodes of one label that differ, and the edges from it to them. */
export async function writeNodes(
  runner: Runner,
  label: OwnLabel,
  articleId: string,
  before: readonly NodeRow[],
  after: readonly NodeRow[],
): Promise<void> {
  const { come, changed, gone } = nodeDifference(before, after);
  await deleteNodes(runner, label, gone);
  await changeNodes(runner, label, changed);
  await runBatched(
    runner,
    `MATCH (a:Article {id: $article}) UNWIND $rows AS row CREATE (a)-[:${OWN_NODES[label]}]->(n:${label}) SET n = row`,
    come,
    { article: articleId },
  );
}

/** Writes all nodes of an article that differ. */
export async function writeOwnNodes(runner: Runner, articleId: string, before: Own | null, after: Own): Promise<void> {
  for (const label of OWN_LABELS)
    await writeNodes(runner, label, articleId, before?.nodes[label] ?? [], after.nodes[label]);
}

/** Deletes an article and all nodes that belong to it. */
export async function deleteOwn(runner: Runner, own: Own): Promise<void> {
  for (const label of OWN_LABELS) {
    await deleteNodes(
      runner,
      label,
      own.nodes[label].map(({ id }) => id),
    );
  }
  await deleteNodes(runner, 'Article', [own.article.id]);
}

/** Writes the edges that differ; all their ends are there by now. */
export async function writeOwnEdges(runner: Runner, before: Own | null, after: Own): Promise<void> {
  const ids = new Set(Object.values(after.nodes).flatMap((nodes) => nodes.map(({ id }) => id)));
  ids.add(after.article.id);
  for (const type of OWN_EDGES) {
    const { gone, come } = edgeDifference(before?.edges[type] ?? [], after.edges[type]);
    // Edges of deleted nodes went with them.
    const left = gone.filter(({ from }) => ids.has(from));
    await deleteEdges(runner, type, left);
    await createEdges(runner, type, come);
  }
}

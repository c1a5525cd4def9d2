import { EDGES, type EdgeType, type Label } from '../../schema/graph.ts';
import type { Row, Runner, Value } from './store.ts';

/** Rows of one statement: more make no statement faster, and cost memory. */
export const BATCH = 2000;

export type Properties = { readonly [key: string]: Value };
export type NodeRow = Properties & { readonly id: string };
export type EdgeRow = Properties & { readonly from: string; readonly to: string };

/** Runs a statement that takes `$rows`, in batches; nothing is run for no rows. */
export async function runBatched<T extends Row>(
  runner: Runner,
  statement: string,
  rows: readonly Value[],
  parameters: { readonly [name: string]: Value } = {},
): Promise<T[]> {
  const results: T[] = [];
  for (let start = 0; start < rows.length; start += BATCH) {
    const answer = await runner.run<T>(statement, { ...parameters, rows: rows.slice(start, start + BATCH) });
    for (const row of answer) results.push(row);
  }
  return results;
}

export async function createNodes(runner: Runner, label: Label, rows: readonly NodeRow[]): Promise<void> {
  await runBatched(runner, `UNWIND $rows AS row CREATE (n:${label}) SET n = row`, rows);
}

/** Sets some properties of nodes; null takes one away. */
export async function changeNodes(runner: Runner, label: Label, rows: readonly NodeRow[]): Promise<void> {
  const split = rows.map(({ id, ...properties }) => ({ id, properties }));
  await runBatched(runner, `UNWIND $rows AS row MATCH (n:${label} {id: row.id}) SET n += row.properties`, split);
}

/** Deletes nodes with all their edges. */
export async function deleteNodes(runner: Runner, label: Label, ids: readonly string[]): Promise<void> {
  await runBatched(runner, `UNWIND $rows AS id MATCH (n:${label} {id: id}) DETACH DELETE n`, ids);
}

export async function createEdges(runner: Runner, type: EdgeType, rows: readonly EdgeRow[]): Promise<void> {
  const [start, end] = EDGES[type];
  const split = rows.map(({ from, to, ...properties }) => ({ from, to, properties }));
  const bare = split.every(({ properties }) => Object.keys(properties).length === 0);
  await runBatched(
    runner,
    `UNWIND $rows AS row MATCH (a:${start} {id: row.from}) MATCH (b:${end} {id: row.to})
     CREATE (a)-[e:${type}]->(b)${bare ? '' : ' SET e = row.properties'}`,
    split,
  );
}

/** Deletes all edges of a type between pairs of nodes, looked for from the start of the edge, or from its end. */
export async function deleteEdges(
  runner: Runner,
  type: EdgeType,
  pairs: readonly { readonly from: string; readonly to: string }[],
  side: 'start' | 'end' = 'start',
): Promise<void> {
  const [start, end] = EDGES[type];
  const pattern =
    side === 'start'
      ? `(a:${start} {id: row.from})-[e:${type}]->(b:${end} {id: row.to})`
      : `(b:${end} {id: row.to})<-[e:${type}]-(a:${start} {id: row.from})`;
  const rows = pairs.map(({ from, to }) => ({ from, to }));
  await runBatched(runner, `UNWIND $rows AS row MATCH ${pattern} DELETE e`, rows);
}

/** The properties that differ: those of `after`, and null for those that only `before` has. */
export function changedProperties(before: Properties, after: Properties): Properties {
  const changed: Record<string, Value> = {};
  for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const value = after[key] ?? null;
    if (JSON.stringify(before[key] ?? null) !== JSON.stringify(value)) changed[key] = value;
  }
  return changed;
}

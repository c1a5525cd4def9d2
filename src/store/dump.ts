import { ClaimtraceError } from '../../schema/errors.ts';
import { EDGES, type EdgeType, type Label, LABELS, SCHEMA_VERSION } from '../../schema/graph.ts';
import { byCodeUnit } from '../../schema/id.ts';
import type { Properties } from './batch.ts';
import type { Runner, Store } from './store.ts';

export const DUMP_FORMAT = 'claimtrace-dump';
export const DUMP_VERSION = 1;

/** What a store knows of the time: not of its articles, and so not in a dump. */
const LEFT_OUT: ReadonlySet<string> = new Set(['Article.ingestedAt', 'Store.restoring', 'Store.revision']);

export interface DumpCounts {
  readonly nodes: Record<string, number>;
  readonly edges: Record<string, number>;
}

/** Nodes, or starts of edges, that are read at a time: few where one of them can be large. */
const pageOf = (label: Label): number => (label === 'Text' ? 20 : label === 'Article' ? 100 : 1000);

/**
 * The whole store as lines of JSON: a header, nodes by label and id, edges by type and ends, counts. The same articles give the
 * same lines on both engines. Holds the ids of one label at a time, and one page.
 * @throws STORE_CONFLICT where the store changes meanwhile
 */
export async function* dumpLines(store: Store): AsyncGenerator<string> {
  const revision = await revisionOf(store);
  const counts: DumpCounts = { nodes: {}, edges: {} };
  yield JSON.stringify({ format: DUMP_FORMAT, formatVersion: DUMP_VERSION, schemaVersion: SCHEMA_VERSION });
  for (const label of LABELS) {
    counts.nodes[label] = 0;
    for await (const ids of idPages(store, label)) {
      for (const properties of await readNodes(store, label, ids)) {
        counts.nodes[label]++;
        yield JSON.stringify({ label, properties: sorted(properties, label) });
      }
    }
  }
  for (const type of Object.keys(EDGES) as EdgeType[]) {
    counts.edges[type] = 0;
    for await (const ids of idPages(store, EDGES[type][0])) {
      for (const line of await readEdges(store, type, ids)) {
        counts.edges[type]++;
        yield line;
      }
    }
  }
  yield JSON.stringify({ counts });
  if ((await revisionOf(store)) !== revision) {
    throw new ClaimtraceError('STORE_CONFLICT', 'The store changed while it was dumped.', {
      path: store.location,
      hint: 'Dump it again when nothing is written to it.',
    });
  }
}

/** What every change of the store changes. */
async function revisionOf(runner: Runner): Promise<number> {
  const [store] = await runner.run<{ revision: number }>('MATCH (s:Store) RETURN coalesce(s.revision, 0) AS revision');
  return store?.revision ?? 0;
}

/** The ids of a label, in pages. Sorted here: engines differ in how they order strings. */
async function* idPages(runner: Runner, label: Label): AsyncGenerator<string[]> {
  const ids = (await runner.run<{ id: string }>(`MATCH (n:${label}) RETURN n.id AS id`)).map(({ id }) => id);
  ids.sort(byCodeUnit);
  const page = pageOf(label);
  for (let start = 0; start < ids.length; start += page) yield ids.slice(start, start + page);
}

async function readNodes(runner: Runner, label: Label, ids: string[]): Promise<Properties[]> {
  const found = await runner.run<{ node: Properties & { id: string } }>(
    `UNWIND $ids AS id MATCH (n:${label} {id: id}) RETURN properties(n) AS node`,
    { ids },
  );
  return found.map(({ node }) => node).sort((a, b) => byCodeUnit(a.id, b.id));
}

async function readEdges(runner: Runner, type: EdgeType, ids: string[]): Promise<string[]> {
  const [start, end] = EDGES[type];
  const found = await runner.run<{ from: string; to: string; properties: Properties }>(
    `UNWIND $ids AS id MATCH (a:${start} {id: id})-[e:${type}]->(b:${end})
     RETURN a.id AS from, b.id AS to, properties(e) AS properties`,
    { ids },
  );
  return found
    .map(({ from, to, properties }) => ({
      from,
      to,
      line: JSON.stringify({ type, from, to, properties: sorted(properties) }),
    }))
    .sort((a, b) => byCodeUnit(a.from, b.from) || byCodeUnit(a.to, b.to) || byCodeUnit(a.line, b.line))
    .map(({ line }) => line);
}

function sorted(properties: Properties, label = ''): Properties {
  return Object.fromEntries(
    Object.entries(properties)
      .filter(([key, value]) => value !== null && !LEFT_OUT.has(`${label}.${key}`))
      .sort(([a], [b]) => byCodeUnit(a, b)),
  );
}

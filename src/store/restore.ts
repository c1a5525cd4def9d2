import { createReadStream } from 'node:fs';
import { StringDecoder } from 'node:string_decoder';
import { ClaimtraceError } from '../../schema/errors.ts';
import { EDGES, type EdgeType, type Label, LABELS, SCHEMA_VERSION } from '../../schema/graph.ts';
import { byCodeUnit } from '../../schema/id.ts';
import { BATCH, createNodes, type EdgeRow, type NodeRow, type Properties } from './batch.ts';
import { DUMP_FORMAT, DUMP_VERSION, type DumpCounts } from './dump.ts';
import type { Runner, Store, Value } from './store.ts';

export interface RestoreResult {
  readonly nodes: number;
  readonly edges: number;
}

/** Characters of one transaction's rows: a batch of long texts is cut shorter. */
const BATCH_CHARACTERS = 8_000_000;

type Entry =
  | { readonly kind: 'node'; readonly label: Label; readonly row: NodeRow }
  | { readonly kind: 'edge'; readonly type: EdgeType; readonly row: EdgeRow }
  | { readonly kind: 'counts'; readonly counts: DumpCounts };

/**
 * Fills an empty store from the lines of a dump. While it runs the store is marked: one that was cut short (a kill, a power cut)
 * is refused when it is opened next; after any other failure what was restored is taken out again.
 * @throws STORE_NOT_EMPTY, DUMP_INVALID with its line, DUMP_VERSION_UNSUPPORTED
 */
export async function restoreLines(
  store: Store,
  lines: AsyncIterable<string> | Iterable<string>,
  { now }: { readonly now: string },
): Promise<RestoreResult> {
  await requireEmpty(store);
  await store.write((tx) => tx.run("MATCH (s:Store {id: 'store'}) SET s.restoring = true"));
  try {
    const result = await fill(store, lines, now);
    await store.write((tx) => tx.run("MATCH (s:Store {id: 'store'}) REMOVE s.restoring"));
    return result;
  } catch (error) {
    await empty(store);
    await store.write((tx) => tx.run("MATCH (s:Store {id: 'store'}) REMOVE s.restoring"));
    throw error;
  }
}

/** The lines of a file. Only a line feed ends one: `readline` would split at U+2028, too. */
export async function* linesOf(path: string): AsyncGenerator<string> {
  const decoder = new StringDecoder('utf8');
  let rest: string[] = [];
  try {
    for await (const chunk of createReadStream(path)) {
      const pieces = decoder.write(chunk as Buffer).split('\n');
      for (const piece of pieces.slice(0, -1)) {
        yield [...rest, piece].join('');
        rest = [];
      }
      rest.push(pieces.at(-1)!);
    }
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === undefined) throw error;
    throw new ClaimtraceError(code === 'ENOENT' ? 'FILE_NOT_FOUND' : 'FILE_UNREADABLE', 'The dump can not be read.', {
      path,
      cause: error,
    });
  }
  const last = rest.join('') + decoder.end();
  if (last !== '') yield last;
}

async function requireEmpty(store: Store): Promise<void> {
  for (const label of LABELS) {
    if (label === 'Store') continue;
    const found = await store.run(`MATCH (n:${label}) RETURN n.id AS id LIMIT 1`);
    if (found.length > 0) {
      throw new ClaimtraceError('STORE_NOT_EMPTY', 'The store is not empty.', {
        path: store.location,
        hint: 'Restore into a new store: name another one by --store.',
      });
    }
  }
}

async function empty(store: Store): Promise<void> {
  for (const label of LABELS) {
    if (label === 'Store') continue;
    for (let left = true; left;) {
      left = await store.write(async (tx) => {
        const rows = await tx.run(`MATCH (n:${label}) WITH n LIMIT ${BATCH} DETACH DELETE n RETURN 1 AS one`);
        return rows.length > 0;
      });
    }
  }
}

async function fill(
  store: Store,
  lines: AsyncIterable<string> | Iterable<string>,
  now: string,
): Promise<RestoreResult> {
  const counts: DumpCounts = { nodes: {}, edges: {} };
  let promised: DumpCounts | null = null;
  let number = 0;
  let batch: { key: string; entries: Entry[]; characters: number; line: number } | null = null;
  let last: { label: Label; id: string } | null = null;
  const flush = async (): Promise<void> => {
    if (batch) await writeBatch(store, batch.entries, batch.line, now);
    batch = null;
  };
  for await (const line of lines) {
    number++;
    if (number === 1) {
      checkHeader(line);
      continue;
    }
    if (promised) throw invalid(number, 'There is something after the counts.');
    const entry = readEntry(line, number);
    if (entry.kind === 'counts') {
      promised = entry.counts;
      continue;
    }
    const key = entry.kind === 'node' ? entry.label : entry.type;
    if (entry.kind === 'node') {
      if (last && last.label === entry.label && byCodeUnit(last.id, entry.row.id) >= 0) {
        throw invalid(number, `The node “${entry.row.id}” is twice there, or out of order.`);
      }
      last = { label: entry.label, id: entry.row.id };
    }
    const counted = entry.kind === 'node' ? counts.nodes : counts.edges;
    counted[key] = (counted[key] ?? 0) + 1;
    if (batch && (batch.key !== key || batch.entries.length >= BATCH || batch.characters > BATCH_CHARACTERS))
      await flush();
    batch ??= { key, entries: [], characters: 0, line: number };
    batch.entries.push(entry);
    batch.characters += line.length;
  }
  if (number === 0) throw invalid(1, 'The dump is empty.');
  if (!promised) throw invalid(number, 'The counts at the end are missing: the dump was cut short.');
  await flush();
  checkCounts(counts, promised, number);
  const sum = (of: Record<string, number>): number => Object.values(of).reduce((total, count) => total + count, 0);
  return { nodes: sum(counts.nodes), edges: sum(counts.edges) };
}

const invalid = (line: number, message: string, cause?: unknown): ClaimtraceError =>
  new ClaimtraceError('DUMP_INVALID', `Line ${line}: ${message}`, { line, ...(cause !== undefined && { cause }) });

function parse(line: string, number: number): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw invalid(number, 'This is not JSON.', error);
  }
  if (value === null || typeof value !== 'object' || Array.isArray(value)) throw invalid(number, 'This is no object.');
  return value as Record<string, unknown>;
}

function checkHeader(line: string): void {
  const header = parse(line, 1);
  if (header['format'] !== DUMP_FORMAT) throw invalid(1, 'This is not the header of a claimtrace dump.');
  const { formatVersion, schemaVersion } = header;
  if (formatVersion !== DUMP_VERSION || schemaVersion !== SCHEMA_VERSION) {
    throw new ClaimtraceError(
      'DUMP_VERSION_UNSUPPORTED',
      `The dump has format version ${String(formatVersion)} and schema version ${String(schemaVersion)}; ` +
        `${DUMP_VERSION} and ${SCHEMA_VERSION} are read here.`,
      { line: 1, hint: 'Restore it with the version of claimtrace that wrote it.' },
    );
  }
}

function isFlat(value: unknown): value is Properties {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return false;
  const plain = (item: unknown): boolean => ['string', 'number', 'boolean'].includes(typeof item);
  return Object.values(value).every((item) => plain(item) || (Array.isArray(item) && item.every(plain)));
}

function readEntry(line: string, number: number): Entry {
  const { label, type, from, to, properties, counts } = parse(line, number);
  if (counts !== undefined) {
    const { nodes, edges } = (counts ?? {}) as Partial<DumpCounts>;
    if (!isFlat(nodes) || !isFlat(edges)) throw invalid(number, 'The counts are not of their form.');
    return { kind: 'counts', counts: { nodes, edges } as DumpCounts };
  }
  if (!isFlat(properties)) throw invalid(number, 'The properties are not flat.');
  if (typeof label === 'string' && (LABELS as readonly string[]).includes(label)) {
    const { id } = properties;
    if (typeof id !== 'string') throw invalid(number, 'The node has no id.');
    return { kind: 'node', label: label as Label, row: { ...properties, id } };
  }
  if (typeof type === 'string' && Object.hasOwn(EDGES, type) && typeof from === 'string' && typeof to === 'string') {
    return { kind: 'edge', type: type as EdgeType, row: { ...properties, from, to } };
  }
  throw invalid(number, 'This is neither a node, nor an edge, nor the counts.');
}

async function writeBatch(store: Store, entries: readonly Entry[], line: number, now: string): Promise<void> {
  const [first] = entries;
  if (first?.kind === 'node') {
    // The store has its own Store node.
    if (first.label === 'Store') return;
    const stamp: Record<string, Value> = first.label === 'Article' ? { ingestedAt: now } : {};
    const rows = entries.flatMap((entry) => (entry.kind === 'node' ? { ...entry.row, ...stamp } : []));
    await store.write((tx) => createNodes(tx, first.label, rows));
  } else if (first?.kind === 'edge') {
    const rows = entries.flatMap((entry) => (entry.kind === 'edge' ? entry.row : []));
    const made = await store.write((tx) => createCountedEdges(tx, first.type, rows));
    if (made !== rows.length) {
      throw invalid(
        line,
        `An edge ${first.type} of this line or one of the ${rows.length} after it has no node at an end.`,
      );
    }
  }
}

async function createCountedEdges(tx: Runner, type: EdgeType, rows: readonly EdgeRow[]): Promise<number> {
  const [start, end] = EDGES[type];
  const split = rows.map(({ from, to, ...properties }) => ({ from, to, properties }));
  const [answer] = await tx.run<{ made: number }>(
    `UNWIND $rows AS row MATCH (a:${start} {id: row.from}) MATCH (b:${end} {id: row.to})
     CREATE (a)-[e:${type}]->(b) SET e = row.properties RETURN count(e) AS made`,
    { rows: split },
  );
  return answer?.made ?? 0;
}

function checkCounts(counts: DumpCounts, promised: DumpCounts, line: number): void {
  for (const part of ['nodes', 'edges'] as const) {
    for (const key of new Set([...Object.keys(counts[part]), ...Object.keys(promised[part])])) {
      const [is, should] = [counts[part][key] ?? 0, promised[part][key] ?? 0];
      if (is !== should) throw invalid(line, `The dump promises ${should} of ${key}, and has ${is}.`);
    }
  }
}

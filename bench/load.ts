import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ArticleRows, rowsOf } from '../ingest/rows.ts';
import type { Extraction } from '../schema/model.ts';
import { EDGES, type EdgeType, type Label } from '../schema/graph.ts';
import { openStore } from '../src/store/index.ts';
import { loadArticle } from '../src/store/load.ts';
import type { Store, Value } from '../src/store/store.ts';
import { generatedExtraction } from './generate.ts';
import { atLeast, atMost, type Measure, median, ms, reported, timed } from './measure.ts';

const NOW = '2026-01-01T00:00:00.000Z';
const BATCH = 200;
const NO_RULES = () => [];

const rowCount = (rows: ArticleRows): number =>
  [...Object.values(rows.nodes), ...Object.values(rows.edges)].reduce((sum, list) => sum + list.length, 0);

/** The same rows in one transaction of bare statements: one for each label and each edge type. */
async function writeBare(store: Store, rows: ArticleRows): Promise<void> {
  await store.write(async (tx) => {
    for (const [label, nodes] of Object.entries(rows.nodes) as unknown as [Label, Record<string, Value>[]][]) {
      if (nodes.length)
        await tx.run(`UNWIND $rows AS row MERGE (n:${label} {id: row.id}) SET n += row`, { rows: nodes });
    }
    for (const [type, edges] of Object.entries(rows.edges) as unknown as [EdgeType, Record<string, Value>[]][]) {
      const [from, to] = EDGES[type];
      const list = edges.map(({ from: start, to: end, ...properties }) => ({ start: start!, end: end!, properties }));
      if (!list.length) continue;
      const statement = `UNWIND $rows AS row MATCH (a:${from} {id: row.start}) MATCH (b:${to} {id: row.end}) MERGE (a)-[r:${type}]->(b) SET r += row.properties`;
      await tx.run(statement, { rows: list });
    }
  });
}

async function inFolder<T>(location: string, work: (store: Store) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'claimtrace-bench-'));
  const store = await openStore(location === 'embedded' ? `embedded:${join(folder, 'store')}` : location);
  try {
    return await work(store);
  } finally {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Empties a store in batches: edges first, since a hub with all of its own would not fit into one. */
export async function clear(store: Store): Promise<void> {
  for (const what of ['()-[x]->()', '(x) WHERE NOT x:Store']) {
    for (let left = 1; left > 0;) {
      left = await store.write(async (tx) => {
        const [row] = await tx.run<{ n: number }>(`MATCH ${what} WITH x LIMIT 10000 DELETE x RETURN count(*) AS n`);
        return row?.n ?? 0;
      });
    }
  }
}

/** Rows per second of the loader and of bare statements, in turn over the same articles in two stores. */
async function against(engine: string, location: string, articles: readonly Extraction[]): Promise<Measure> {
  const run = async (write: (store: Store, article: Extraction) => Promise<unknown>): Promise<number[]> =>
    inFolder(location, async (store) => {
      if (location !== 'embedded') await clear(store);
      const times: number[] = [];
      for (let i = 0; i < articles.length; i += BATCH) {
        const part = articles.slice(i, i + BATCH);
        times.push(
          await timed(async () => {
            for (const article of part) await write(store, article);
          }),
        );
      }
      if (location !== 'embedded') await clear(store);
      return times.slice(1);
    });
  const bare = await run((store, article) => writeBare(store, rowsOf(article)));
  const ours = await run((store, article) => loadArticle(store, article, NO_RULES, { now: NOW }));
  const perBatch = articles.slice(0, BATCH).reduce((sum, article) => sum + rowCount(rowsOf(article)), 0);
  const rate = (times: number[]): number => (perBatch / median(times)) * 1000;
  return atLeast(
    `loading ÷ bare statements, ${engine}`,
    median(bare) / median(ours),
    0.5,
    `${rate(ours).toFixed(0)} : ${rate(bare).toFixed(0)} rows/s, ${((BATCH / median(ours)) * 1000).toFixed(0)} articles/s`,
  );
}

/** How much longer articles 9,001–10,000 take than articles 1–1,000. */
async function flatness(engine: string, location: string, count: number): Promise<Measure> {
  const times = await inFolder(location, async (store) => {
    if (location !== 'embedded') await clear(store);
    const all: number[] = [];
    for (let i = 0; i < count; i += BATCH) {
      const part = Array.from({ length: BATCH }, (_, k) => generatedExtraction(i + k, 6));
      all.push(
        await timed(async () => {
          for (const article of part) await loadArticle(store, article, NO_RULES, { now: NOW });
        }),
      );
    }
    if (location !== 'embedded') await clear(store);
    return all;
  });
  const tenth = Math.max(1, times.length / 10);
  const first = median(times.slice(1, 1 + tenth));
  const last = median(times.slice(-tenth));
  return atMost(
    `last tenth ÷ first tenth of ${count} articles, ${engine}`,
    last / first,
    1.3,
    `${ms(last / BATCH)} : ${ms(first / BATCH)} an article`,
  );
}

/** Loading, on the embedded engine and on the Neo4j at `neo4j`, where one is given. */
export async function* loading(neo4j: string | null): AsyncGenerator<Measure> {
  const articles = Array.from({ length: 5 * BATCH }, (_, i) => generatedExtraction(i, 30));
  const end = await inFolder('embedded', async (store) =>
    timed(async () => {
      for (let i = 0; i < BATCH; i++) await loadArticle(store, generatedExtraction(i, 30), NO_RULES, { now: NOW });
    }),
  );
  const rate = `${((BATCH / end) * 1000).toFixed(0)} articles of 30 claims a second, extraction included`;
  yield reported('ingest end to end, embedded', rate);
  yield against('embedded', 'embedded', articles);
  if (neo4j) yield against('Neo4j', neo4j, articles);
  yield flatness('embedded', 'embedded', 10_000);
  if (neo4j) yield flatness('Neo4j', neo4j, 10_000);
}

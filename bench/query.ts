import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packagePath } from '../schema/files.ts';
import { audit } from '../src/audit/index.ts';
import { createApi } from '../src/graphql/index.ts';
import { openStore } from '../src/store/index.ts';
import { loadArticle } from '../src/store/load.ts';
import type { Store } from '../src/store/store.ts';
import { generatedExtraction } from './generate.ts';
import { atMost, median, type Measure, ms, percentile, reported, sideBySide, timed } from './measure.ts';
import { clear } from './load.ts';
import { runRaw } from './raw.ts';

const CLAIMS = Number(process.env['BENCH_CLAIMS'] ?? 100_000);
const PER_ARTICLE = 50;
const ROUNDS = 25;
/** A server that has run for some seconds is warm; so is the engine's cache of statements. */
const WARM_UP = 25;
/**
 * `BENCH_GROWTH=3`: the embedded store grows to three times the claims, 300,000, and the pages are asked for again. Left out where
 * it is not asked for: it takes ten minutes and 3 GB of memory, most of it the engine's.
 */
const GROWTH = Number(process.env['BENCH_GROWTH'] ?? 1);
const P95_ROUNDS = 100;
/** One article in so many has pathways of any length between its mechanisms. */
const WOVEN = 20;

const operation = (name: string): string => readFileSync(packagePath(`test/api/operations/${name}.graphql`), 'utf8');

/** What looks at the whole graph, with the milliseconds that it may take. */
const WHOLE_GRAPH: readonly (readonly [name: string, document: () => string, goal: number])[] = [
  ['first page of contradictions', () => operation('contradictions'), 300],
  ['first page of unsourced consensus', () => operation('consensus'), 300],
  ['first page of single points of failure', () => operation('single-points'), 300],
  ['100 pathways of up to 4 steps between hubs', () => PATHWAYS, 500],
  [
    'neighbourhood of a hub',
    () => '{ neighbourhood(mechanismId: "TLR4") { statements { id } mechanisms { id name } } }',
    500,
  ],
];
const PATHWAYS = `{ pathways(from: "TLR4", to: "bone loss", maxLength: 4, first: 100) {
  truncated pathways { bestSupport mechanisms { id } hops { statement { id } } } } }`;

async function* onEngine(engine: string, store: Store): AsyncGenerator<Measure> {
  const loaded = await timed(() => grow(store, 0, CLAIMS));
  const count = await countClaims(store);
  const [cited] = await store.run<{ id: string }>(
    "MATCH (a:Article)-[:HAS_CLAIM]->(c:Claim) WHERE c.supportStatus = 'CITED' RETURN c.id AS id ORDER BY id LIMIT 1",
  );
  const { execute } = createApi({ store });
  const variables: Record<string, Record<string, string>> = {
    mechanism: { name: 'TLR4' },
    trace: { claimId: cited!.id },
    unsupported: {},
    audit: {},
  };
  const ask = async (name: string): Promise<void> => {
    const { errors } = await execute(operation(name), variables[name]);
    if (errors) throw new Error(`${name}: ${JSON.stringify(errors)}`);
  };
  for (const name of Object.keys(variables)) {
    const raw = () => runRaw(store, name, { id: cited!.id });
    await sideBySide(WARM_UP, () => ask(name), raw);
    const { a, b, ratio } = await sideBySide(ROUNDS, () => ask(name), raw);
    yield atMost(`${name} page ÷ raw Cypher, ${engine}`, ratio, 1.5, `${ms(a)} : ${ms(b)} at ${count} claims`);
  }
  for (const [name, documentOf, goal] of WHOLE_GRAPH) {
    const document = documentOf();
    const times: number[] = [];
    for (let round = 0; round <= ROUNDS; round++) {
      times.push(
        await timed(async () => {
          const { errors } = await execute(document);
          if (errors) throw new Error(`${name}: ${JSON.stringify(errors)}`);
        }),
      );
    }
    const [first, ...others] = times;
    const detail = `at ${count} claims; the first time ${ms(first!)}`;
    yield atMost(`${name}, ms, ${engine}`, median(others), goal, detail);
  }
  yield reported(`${count} claims loaded, ${engine}`, `${ms(loaded)}, ${memory()}`);
  if (engine === 'embedded' && GROWTH > 1) yield* onGrowth(store, Object.keys(variables), ask);
}

/** How the slowest of twenty answers grows with the store. */
async function* onGrowth(
  store: Store,
  names: readonly string[],
  ask: (name: string) => Promise<void>,
): AsyncGenerator<Measure> {
  const small = await p95s(names, ask);
  const before = await countClaims(store);
  await grow(store, CLAIMS, CLAIMS * GROWTH);
  const large = await p95s(names, ask);
  const after = await countClaims(store);
  for (const name of names) {
    const [a, b] = [small.get(name)!, large.get(name)!];
    const detail = `p95 ${ms(a)} at ${before} claims, ${ms(b)} at ${after}`;
    yield atMost(`${name} page, growth of p95, embedded`, b / a, 1.3, detail);
  }
  yield reported(`${after} claims, embedded`, memory());
}

const memory = (): string => `${(process.memoryUsage().rss / 2 ** 30).toFixed(1)} GB in this process`;

async function p95s(
  names: readonly string[],
  ask: (name: string) => Promise<void>,
): Promise<ReadonlyMap<string, number>> {
  const found = new Map<string, number>();
  for (const name of names) {
    const times: number[] = [];
    for (let round = 0; round < WARM_UP + P95_ROUNDS; round++) times.push(await timed(() => ask(name)));
    found.set(name, percentile(times.slice(WARM_UP), 0.95));
  }
  return found;
}

async function grow(store: Store, from: number, to: number): Promise<void> {
  for (let i = from / PER_ARTICLE; i < to / PER_ARTICLE; i++) {
    const extraction = generatedExtraction(i, PER_ARTICLE, i % WOVEN === 0);
    await loadArticle(store, extraction, audit, { now: '2026-01-01T00:00:00.000Z' });
  }
}

async function countClaims(store: Store): Promise<number> {
  const [counter] = await store.run<{ n: number }>("MATCH (c:Counter {id: 'claims'}) RETURN c.count AS n");
  return counter!.n;
}

/** The pages of the three uses through the API, against raw Cypher through the same driver. */
export async function* queries(neo4j: string | null): AsyncGenerator<Measure> {
  const folder = mkdtempSync(join(tmpdir(), 'claimtrace-bench-'));
  const embedded = await openStore(`embedded:${join(folder, 'store')}`);
  yield* onEngine('embedded', embedded);
  await embedded.close();
  rmSync(folder, { recursive: true, force: true });
  if (!neo4j) return;
  const store = await openStore(neo4j);
  await clear(store);
  yield* onEngine('Neo4j', store);
  await clear(store);
  await store.close();
}

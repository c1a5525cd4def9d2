import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
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
 * `BENCH_GROWTH=3`: a copy of the embedded store grows to three times the claims, 300,000, and the pages are asked for in both. Left
 * out where it is not asked for: it takes ten minutes and 3 GB of memory, most of it the engine's.
 */
const GROWTH = Number(process.env['BENCH_GROWTH'] ?? 1);
const P95_ROUNDS = 200;
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
  const cited = await citedClaim(store);
  const ask = asking(store);
  for (const [name, variables] of pagesOf(cited)) {
    const raw = () => runRaw(store, name, { id: cited });
    const ours = () => ask(operation(name), variables);
    await sideBySide(WARM_UP, ours, raw);
    const { a, b, ratio } = await sideBySide(ROUNDS, ours, raw);
    yield atMost(`${name} page ÷ raw Cypher, ${engine}`, ratio, 1.5, `${ms(a)} : ${ms(b)} at ${count} claims`);
  }
  for (const [name, documentOf, goal] of WHOLE_GRAPH) {
    const document = documentOf();
    const times: number[] = [];
    for (let round = 0; round <= ROUNDS; round++) {
      times.push(await timed(() => ask(document)));
    }
    const [first, ...others] = times;
    const detail = `at ${count} claims; the first time ${ms(first!)}`;
    yield atMost(`${name}, ms, ${engine}`, median(others), goal, detail);
  }
  yield reported(`${count} claims loaded, ${engine}`, `${ms(loaded)}, ${memory()}`);
}

/** The pages of the three uses with their variables. */
const pagesOf = (claimId: string): (readonly [name: string, variables: Record<string, string>])[] => [
  ['mechanism', { name: 'TLR4' }],
  ['trace', { claimId }],
  ['unsupported', {}],
  ['audit', {}],
];

const citedClaim = async (store: Store): Promise<string> => {
  const [cited] = await store.run<{ id: string }>(
    "MATCH (a:Article)-[:HAS_CLAIM]->(c:Claim) WHERE c.supportStatus = 'CITED' RETURN c.id AS id ORDER BY id LIMIT 1",
  );
  return cited!.id;
};

/** The API over a store: an answer with errors ends the measuring. */
function asking(store: Store): (document: string, variables?: Record<string, string>) => Promise<void> {
  const { execute } = createApi({ store });
  return async (document, variables) => {
    const { errors } = await execute(document, variables);
    if (errors) throw new Error(JSON.stringify(errors));
  };
}

/** How the slowest of twenty answers grows with the store: a small store and a large one are asked in turn, in one run. */
async function* onGrowth(small: Store, large: Store): AsyncGenerator<Measure> {
  await grow(large, CLAIMS, CLAIMS * GROWTH);
  const [before, after] = [await countClaims(small), await countClaims(large)];
  const [ofSmall, ofLarge] = [asking(small), asking(large)];
  for (const [name, variables] of pagesOf(await citedClaim(small))) {
    const [a, b]: [number[], number[]] = [[], []];
    for (let round = 0; round < WARM_UP + P95_ROUNDS; round++) {
      a.push(await timed(() => ofSmall(operation(name), variables)));
      b.push(await timed(() => ofLarge(operation(name), variables)));
    }
    const [p95, grown] = [a, b].map((times) => percentile(times.slice(WARM_UP), 0.95)) as [number, number];
    const detail = `p95 ${ms(p95)} at ${before} claims, ${ms(grown)} at ${after}`;
    yield atMost(`${name} page, growth of p95, embedded`, grown / p95, 1.3, detail);
  }
  yield reported(`${after} claims, embedded`, memory());
}

const memory = (): string => `${(process.memoryUsage().rss / 2 ** 30).toFixed(1)} GB in this process`;

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
  if (GROWTH > 1) {
    const grown = `${folder}-grown`;
    cpSync(folder, grown, { recursive: true });
    const small = await openStore(`embedded:${join(folder, 'store')}`);
    const large = await openStore(`embedded:${join(grown, 'store')}`);
    yield* onGrowth(small, large);
    await small.close();
    await large.close();
    rmSync(grown, { recursive: true, force: true });
  }
  rmSync(folder, { recursive: true, force: true });
  if (!neo4j) return;
  const store = await openStore(neo4j);
  await clear(store);
  yield* onEngine('Neo4j', store);
  await clear(store);
  await store.close();
}

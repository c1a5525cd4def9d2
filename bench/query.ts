import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packagePath } from '../schema/files.ts';
import { audit } from '../src/audit/index.ts';
import { createApi } from '../src/graphql/index.ts';
import { openStore } from '../src/store/index.ts';
import { loadArticle } from '../src/store/load.ts';
import type { Parameters, Store } from '../src/store/store.ts';
import { generatedExtraction } from './generate.ts';
import { atMost, median, type Measure, ms, reported, sideBySide, timed } from './measure.ts';
import { clear } from './load.ts';

const CLAIMS = Number(process.env['BENCH_CLAIMS'] ?? 100_000);
const PER_ARTICLE = 50;
const ROUNDS = 15;
/** One article in so many has pathways of any length between its mechanisms. */
const WOVEN = 20;

const operation = (name: string): string => readFileSync(packagePath(`test/api/operations/${name}.graphql`), 'utf8');

type Statement = readonly [statement: string, parameters?: (before: Record<string, unknown>[][]) => Parameters];

/** What each page shows, by the fewest statements that a person would write for it; each may use the rows of those before. */
const RAW: Record<string, readonly Statement[]> = {
  mechanism: [
    [
      'MATCH (:Name {id: $name})<-[:NAMED]-(m:Mechanism) RETURN m.id AS id, m.name AS name, m.synonyms AS synonyms, m.category AS category, m.xrefs AS xrefs, m.claimCount AS claimCount, m.articleCount AS articleCount',
      () => ({ name: 'tlr4' }),
    ],
    [
      'MATCH (m:Mechanism {id: $id})<-[:MENTIONS]-(c:Claim) RETURN c.id AS id, c.quote AS quote, c.supportStatus AS supportStatus, c.hedged AS hedged, c.negated AS negated, c.articleId AS articleId ORDER BY c.order LIMIT 20',
      ([rows]) => ({ id: rows![0]!['id'] as string }),
    ],
    [
      'UNWIND $ids AS id MATCH (a:Article {id: id}) RETURN a.id AS id, a.title AS title',
      ([, rows]) => ({ ids: [...new Set(rows!.map((row) => row['articleId'] as string))] }),
    ],
    [
      'UNWIND $ids AS id MATCH (c:Claim {id: id})-[:CITES]->(x:Citation)-[:POINTS_TO]->(r:Reference)-[:DESCRIBED_BY]->(:Record)-[:RECORDS]->(s:Source) RETURN id, x.marker AS marker, r.label AS label, s.id AS source, s.doi AS doi, s.pmid AS pmid, s.url AS url, s.title AS title, s.year AS year',
      ([, rows]) => ({ ids: rows!.map((row) => row['id'] as string) }),
    ],
    [
      'MATCH (:Mechanism {id: $id})<-[:SUBJECT]-(s:Statement)-[:OBJECT]->(o:Mechanism) RETURN s.id AS id, s.predicate AS predicate, o.id AS object, o.name AS name, s.claimCount AS claimCount, s.sourceCount AS sourceCount, s.bestRank AS rank ORDER BY s.claimCount DESC, s.id LIMIT 10',
      ([rows]) => ({ id: rows![0]!['id'] as string }),
    ],
    [
      'MATCH (:Mechanism {id: $id})<-[:OBJECT]-(s:Statement)-[:SUBJECT]->(o:Mechanism) RETURN s.id AS id, s.predicate AS predicate, o.id AS subject, o.name AS name, s.claimCount AS claimCount, s.sourceCount AS sourceCount, s.bestRank AS rank ORDER BY s.claimCount DESC, s.id LIMIT 10',
      ([rows]) => ({ id: rows![0]!['id'] as string }),
    ],
  ],
  trace: [
    [
      'MATCH (c:Claim {id: $id})<-[:HAS_CLAIM]-(a:Article) RETURN c.id AS id, c.quote AS quote, c.supportStatus AS supportStatus, c.start AS start, c.end AS end, c.prefix AS prefix, c.suffix AS suffix, a.id AS article, a.title AS title, a.url AS url',
    ],
    [
      'MATCH (c:Claim {id: $id})-[:CITES]->(x:Citation) RETURN x.id AS id, x.marker AS marker, x.pointers AS pointers ORDER BY x.order',
    ],
    [
      'UNWIND $ids AS id MATCH (x:Citation {id: id})-[:POINTS_TO]->(r:Reference)-[:DESCRIBED_BY]->(:Record)-[:RECORDS]->(s:Source) RETURN id, r.id AS reference, r.label AS label, r.raw AS raw, s.id AS source, s.doi AS doi, s.pmid AS pmid, s.pmcid AS pmcid, s.url AS url, s.title AS title, s.authors AS authors, s.year AS year',
      ([, rows]) => ({ ids: rows!.map((row) => row['id'] as string) }),
    ],
    [
      'UNWIND $dois AS doi MATCH (a:Article {doi: doi}) RETURN a.id AS id, a.title AS title',
      ([, , rows]) => ({ dois: rows!.flatMap((row) => (row['doi'] ? [row['doi'] as string] : [])) }),
    ],
  ],
  audit: [
    [
      "MATCH (f:Finding) WHERE f.status IN ['OPEN', 'ACCEPTED'] RETURN f.id AS id, f.severity AS severity, f.status AS status, f.message AS message, f.hint AS hint, f.rule AS rule, f.start AS start, f.end AS end, f.note AS note, f.rescues AS rescues, f.startLine AS startLine, f.startColumn AS startColumn, f.endLine AS endLine, f.endColumn AS endColumn, f.articleId AS article, f.claimId AS claim, f.citationId AS citation, f.referenceId AS reference ORDER BY f.rescues DESC, f.severityRank DESC, f.order, f.id LIMIT 50",
    ],
    [
      'UNWIND $ids AS id MATCH (a:Article {id: id})-[:HAS_TEXT]->(t:Text) RETURN id, a.title AS title, t.text AS text',
      ([rows]) => ({ ids: [...new Set(rows!.map((row) => row['article'] as string))] }),
    ],
    [
      'UNWIND $ids AS id MATCH (c:Claim {id: id}) RETURN id, c.quote AS quote, c.supportStatus AS supportStatus',
      ([rows]) => ({ ids: rows!.flatMap((row) => (row['claim'] ? [row['claim'] as string] : [])) }),
    ],
    [
      'UNWIND $ids AS id MATCH (x:Citation {id: id}) RETURN id, x.marker AS marker',
      ([rows]) => ({ ids: rows!.flatMap((row) => (row['citation'] ? [row['citation'] as string] : [])) }),
    ],
    [
      'UNWIND $ids AS id MATCH (r:Reference {id: id})-[:DESCRIBED_BY]->(:Record)-[:RECORDS]->(s:Source) RETURN id, r.raw AS raw, s.id AS source',
      ([rows]) => ({ ids: rows!.flatMap((row) => (row['reference'] ? [row['reference'] as string] : [])) }),
    ],
    ["MATCH (n:Counter) WHERE n.id STARTS WITH 'findings' RETURN n.id AS id, n.count AS count"],
  ],
  unsupported: [
    [
      "MATCH (a:Article)-[:HAS_CLAIM]->(c:Claim) WHERE a.claims_UNSUPPORTED > 0 AND c.supportStatus IN ['UNSUPPORTED', 'VAGUELY_ATTRIBUTED', 'DANGLING'] RETURN c.id AS id, c.quote AS quote, c.supportStatus AS supportStatus, c.attribution AS attribution, c.kind AS kind, a.title AS title, c.mentions AS mentions ORDER BY c.supportRank, c.order LIMIT 50",
    ],
    [
      'UNWIND $ids AS id MATCH (c:Claim {id: id})-[:MENTIONS]->(m:Mechanism) RETURN id, m.id AS mechanism, m.name AS name',
      ([rows]) => ({ ids: rows!.map((row) => row['id'] as string) }),
    ],
    ["MATCH (n:Counter) WHERE n.id STARTS WITH 'claims' RETURN n.id AS id, n.count AS count"],
  ],
};

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

async function runRaw(store: Store, name: string, parameters: Parameters): Promise<void> {
  const results: Record<string, unknown>[][] = [];
  for (const [statement, of] of RAW[name]!) {
    results.push(await store.run(statement, { ...parameters, ...of?.(results) }));
  }
}

async function* onEngine(engine: string, store: Store): AsyncGenerator<Measure> {
  const loaded = await timed(async () => {
    for (let i = 0; i < CLAIMS / PER_ARTICLE; i++) {
      const extraction = generatedExtraction(i, PER_ARTICLE, i % WOVEN === 0);
      await loadArticle(store, extraction, audit, { now: '2026-01-01T00:00:00.000Z' });
    }
  });
  const [count] = await store.run<{ n: number }>("MATCH (c:Counter {id: 'claims'}) RETURN c.count AS n");
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
  for (const [name, given] of Object.entries(variables)) {
    const document = operation(name);
    const check = await execute(document, given);
    if (check.errors) throw new Error(`${name}: ${JSON.stringify(check.errors)}`);
    const { a, b, ratio } = await sideBySide(
      ROUNDS,
      () => execute(document, given),
      () => runRaw(store, name, { id: cited!.id }),
    );
    yield atMost(`${name} page ÷ raw Cypher, ${engine}`, ratio, 1.5, `${ms(a)} : ${ms(b)} at ${count!.n} claims`);
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
    const detail = `at ${count!.n} claims; the first time ${ms(first!)}`;
    yield atMost(`${name}, ms, ${engine}`, median(others), goal, detail);
  }
  yield reported(`${count!.n} claims loaded, ${engine}`, ms(loaded));
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

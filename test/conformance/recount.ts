import { expect } from 'vitest';
import { isRetracted } from '../../ingest/notices.ts';
import { type FindingGroup, LABELS, rungProperty } from '../../schema/graph.ts';
import { SUPPORT_LADDER, type SupportStatus, supportRank } from '../../schema/model.ts';
import type { Store } from '../../src/store/store.ts';

type Node = Record<string, unknown> & { id: string };
type Edge = { from: string; to: string; properties: Record<string, unknown> };

/** The whole graph in memory, read by plain statements: what the loader keeps by differences is counted anew from it. */
async function readGraph(store: Store) {
  const nodes = new Map<string, Map<string, Node>>();
  for (const label of LABELS) {
    const rows = await store.run<{ node: Node }>(`MATCH (n:${label}) RETURN properties(n) AS node`);
    nodes.set(label, new Map(rows.map(({ node }) => [node.id, node])));
    expect(nodes.get(label)!.size, `${label} ids are unique`).toBe(rows.length);
  }
  const edges = async (from: string, type: string, to: string): Promise<Edge[]> =>
    store.run<Edge>(
      `MATCH (a:${from})-[e:${type}]->(b:${to}) RETURN a.id AS from, b.id AS to, properties(e) AS properties`,
    );
  return {
    all: (label: string) => [...nodes.get(label)!.values()],
    get: (label: string, id: string) => nodes.get(label)!.get(id),
    edges,
  };
}

const count = <T>(items: readonly T[], where: (item: T) => boolean): number => items.filter(where).length;
const distinct = (items: Iterable<string>): number => new Set(items).size;

/** Recomputes every count, flag and derived edge of the store from scratch, and checks that nothing is left without an owner. */
export async function expectCountsAndOwners(store: Store): Promise<void> {
  const graph = await readGraph(store);
  const claims = graph.all('Claim');
  const articles = graph.all('Article');
  const duplicate = new Set(articles.filter(({ duplicateOf }) => duplicateOf != null).map(({ id }) => id));
  const articleOf = new Map(claims.map(({ id, articleId }) => [id, articleId as string]));
  const realArticles = (ids: readonly string[]): number =>
    distinct(ids.map((id) => articleOf.get(id)!).filter((id) => !duplicate.has(id)));

  const mentions = await graph.edges('Claim', 'MENTIONS', 'Mechanism');
  const lists = await graph.edges('Article', 'LISTS', 'Mechanism');
  for (const { from, to, properties } of lists) {
    expect(properties['claims'], `claims of ${from} about ${to}`).toBe(
      count(mentions, (edge) => edge.to === to && articleOf.get(edge.from) === from),
    );
  }
  for (const mechanism of graph.all('Mechanism')) {
    const mentioning = mentions.filter(({ to }) => to === mechanism.id).map(({ from }) => from);
    expect(mechanism, `mechanism ${mechanism.id}`).toMatchObject({
      claimCount: distinct(mentioning),
      articleCount: realArticles(mentioning),
      refs: count(lists, ({ to }) => to === mechanism.id),
    });
    expect(mechanism['refs']).toBeGreaterThan(0);
  }

  const retracted = await expectNotices(graph);
  await expectRungs(graph, retracted);
  const asserts = await graph.edges('Claim', 'ASSERTS', 'Statement');
  const rests = await graph.edges('Claim', 'RESTS_ON', 'Record');
  const records = await graph.edges('Record', 'RECORDS', 'Source');
  const sourceOf = new Map(records.map(({ from, to }) => [from, to]));
  expect(sourceOf.size, 'a record has one source').toBe(records.length);
  const supports = await graph.edges('Statement', 'SUPPORTED_BY', 'Record');
  const opposes = (await graph.edges('Statement', 'OPPOSES', 'Statement'))
    .map(({ from, to }) => `${from} ${to}`)
    .sort();
  const expectedSupports: string[] = [];
  const expectedOpposes: string[] = [];
  const assertedClaims = (id: string, negated: boolean): string[] => [
    ...new Set(
      asserts.filter(({ to, properties }) => to === id && properties['negated'] === negated).map(({ from }) => from),
    ),
  ];
  for (const statement of graph.all('Statement')) {
    const { id } = statement;
    const asserting = assertedClaims(id, false);
    const denying = assertedClaims(id, true);
    const resting = rests.filter(({ from, properties }) => asserting.includes(from) && properties['ownSite'] !== true);
    for (const record of new Set(resting.map(({ to }) => to))) {
      expectedSupports.push(`${id} ${record} ${count(resting, ({ to }) => to === record)}`);
    }
    const rungs = asserting.map((claim) => graph.get('Claim', claim)!['supportStatus']);
    const contrary = { INCREASES: 'DECREASES', DECREASES: 'INCREASES' }[statement['predicate'] as string];
    const other = contrary ? `${String(statement['subjectId'])}|${contrary}|${String(statement['objectId'])}` : '';
    const opposed = asserting.length > 0 && assertedClaims(other, false).length > 0;
    if (opposed) expectedOpposes.push(`${id} ${other}`);
    expect(statement, `statement ${id}`).toMatchObject({
      claimCount: asserting.length,
      denialCount: denying.length,
      articleCount: realArticles(asserting),
      refs: distinct([...asserting, ...denying].map((claim) => articleOf.get(claim)!)),
      ...Object.fromEntries(SUPPORT_LADDER.map((rung) => [rungProperty(rung), count(rungs, (r) => r === rung)])),
      bestRank: Math.max(-1, ...rungs.map((rung) => supportRank(rung as 'CITED'))),
      sourceCount: distinct(
        resting
          .flatMap(({ to }) => sourceOf.get(to) ?? [])
          .filter((source) => graph.get('Source', source)!['identified'] === true),
      ),
      contradicted: opposed || (asserting.length > 0 && denying.length > 0),
    });
    expect(statement['refs']).toBeGreaterThan(0);
  }
  expect(opposes).toEqual(expectedOpposes.sort());
  expect(supports.map(({ from, to, properties }) => `${from} ${to} ${String(properties['claims'])}`).sort()).toEqual(
    expectedSupports.sort(),
  );

  const described = await graph.edges('Reference', 'DESCRIBED_BY', 'Record');
  const referenceArticle = new Map(graph.all('Reference').map(({ id, articleId }) => [id, articleId as string]));
  for (const record of graph.all('Record')) {
    const holders = described.filter(({ to }) => to === record.id).map(({ from }) => referenceArticle.get(from)!);
    expect(record['refs'], `record ${record.id}`).toBe(distinct(holders));
    expect(holders.length).toBeGreaterThan(0);
  }
  const identified = new Map<string, Set<string>>();
  for (const { from, to, properties } of rests) {
    const source = sourceOf.get(to);
    if (source === undefined || properties['ownSite'] === true) continue;
    if (graph.get('Source', source)!['identified'] !== true) continue;
    identified.set(from, (identified.get(from) ?? new Set()).add(source));
  }
  for (const source of graph.all('Source')) {
    const resting = rests.filter(({ to }) => sourceOf.get(to) === source.id).map(({ from }) => from);
    expect(source, `source ${source.id}`).toMatchObject({
      claimCount: distinct(resting),
      articleCount: realArticles(resting),
      soleSupportCount: count([...identified.values()], (sources) => sources.size === 1 && sources.has(source.id)),
    });
    expect(
      records.some(({ to }) => to === source.id),
      `source ${source.id} has a record`,
    ).toBe(true);
  }

  for (const article of articles) {
    const own = claims.filter(({ articleId }) => articleId === article.id);
    expect(article, `article ${article.id}`).toMatchObject({
      claims: own.length,
      ...Object.fromEntries(
        SUPPORT_LADDER.map((rung) => [rungProperty(rung), count(own, ({ supportStatus }) => supportStatus === rung)]),
      ),
    });
  }
  expectFindingGroups(graph);
  const counters: Record<string, number> = {
    articles: articles.length - duplicate.size,
    duplicates: duplicate.size,
    claims: claims.length,
    sources: graph.all('Source').length,
    notices: graph.all('Notice').length,
    mechanisms: graph.all('Mechanism').length,
    statements: graph.all('Statement').length,
    references: graph.all('Reference').length,
    citations: graph.all('Citation').length,
  };
  const add = (id: string): void => void (counters[id] = (counters[id] ?? 0) + 1);
  for (const { supportStatus } of claims) add(`claims:${String(supportStatus)}`);
  for (const { rule, severity, status } of graph.all('Finding')) {
    add(`findings:${String(rule)}:${String(severity)}:${String(status)}`);
  }
  expect(Object.fromEntries(graph.all('Counter').map(({ id, count: n }) => [id, n]))).toEqual(
    Object.fromEntries(Object.entries(counters).filter(([, n]) => n > 0)),
  );

  await expectOwners(graph);
}

type Graph = Awaited<ReturnType<typeof readGraph>>;

/** Counts anew what each article says of its findings. */
function expectFindingGroups(graph: Graph): void {
  const groups = new Map<string, Map<string, number>>();
  for (const { articleId, rescues, severity, severityRank, claimRank, rule, status } of graph.all('Finding')) {
    const of = groups.get(articleId as string) ?? new Map<string, number>();
    const group = JSON.stringify([rescues, severity, severityRank, claimRank, rule, status]);
    groups.set(articleId as string, of.set(group, (of.get(group) ?? 0) + 1));
  }
  for (const { id, findingGroups } of graph.all('Article')) {
    const told = JSON.parse((findingGroups ?? '[]') as string) as FindingGroup[];
    expect(
      new Map(
        told.map((of) => [
          JSON.stringify([of.rescues, of.severity, of.severityRank, of.claimRank, of.rule, of.status]),
          of.count,
        ]),
      ),
      `findings of ${id}`,
    ).toEqual(groups.get(id) ?? new Map());
  }
}

/** Tells anew which notices are about which source, and gives the sources that stand retracted. */
async function expectNotices(graph: Graph): Promise<ReadonlySet<string>> {
  const records = await graph.edges('Record', 'RECORDS', 'Source');
  const retracted = new Set<string>();
  const expected: string[] = [];
  for (const source of graph.all('Source')) {
    const own = records.filter(({ to }) => to === source.id).map(({ from }) => graph.get('Record', from)!);
    const identifiers = own.flatMap((record) => record['identifiers'] as string[]);
    const about = graph.all('Notice').filter(({ doi, pmid }) => {
      if (doi != null && source.id.startsWith('doi:')) return doi === source.id;
      return [doi, pmid].some((key) => identifiers.includes(key as string));
    });
    expected.push(...about.map(({ id }) => `${id} ${source.id}`));
    const stands = isRetracted(
      about.map(({ kind, date, noticeUrl }) => ({
        kind: kind as 'RETRACTION',
        date: (date as string | undefined) ?? null,
        noticeUrl: (noticeUrl as string | undefined) ?? null,
      })),
    );
    expect(source['retracted'], `source ${source.id} stands retracted`).toBe(stands);
    if (stands) retracted.add(source.id);
  }
  const concerns = await graph.edges('Notice', 'CONCERNS', 'Source');
  expect(concerns.map(({ from, to }) => `${from} ${to}`).sort()).toEqual(expected.sort());
  return retracted;
}

/** Tells anew the rung of every claim: from its own entries, and then from what stands retracted. */
async function expectRungs(graph: Graph, retracted: ReadonlySet<string>): Promise<void> {
  const cites = await graph.edges('Claim', 'CITES', 'Citation');
  const leans = await graph.edges('Claim', 'LEANS_ON', 'Citation');
  const described = new Map(
    (await graph.edges('Reference', 'DESCRIBED_BY', 'Record')).map(({ from, to }) => [from, to]),
  );
  const sourceOf = new Map((await graph.edges('Record', 'RECORDS', 'Source')).map(({ from, to }) => [from, to]));
  for (const claim of graph.all('Claim')) {
    const own = cites.filter(({ from }) => from === claim.id);
    const cited = own.length > 0 ? own : leans.filter(({ from }) => from === claim.id);
    const entries = cited
      .flatMap(
        ({ to }) => JSON.parse(graph.get('Citation', to)!['pointers'] as string) as { referenceId: string | null }[],
      )
      .map(({ referenceId }) => (referenceId === null ? null : graph.get('Reference', referenceId)!));
    const rungs: SupportStatus[] = entries.map((entry) =>
      entry === null
        ? 'DANGLING'
        : entry['identified'] === true && entry['ownSite'] !== true
          ? 'CITED'
          : 'UNIDENTIFIED',
    );
    const reached = entries
      .filter((entry) => entry !== null && entry['ownSite'] !== true && entry['identified'] === true)
      .flatMap((entry) => sourceOf.get(described.get(entry!.id)!) ?? []);
    const best = (['CITED', 'UNIDENTIFIED', 'DANGLING'] as const).find((rung) => rungs.includes(rung));
    const plain = best ?? (claim['attribution'] === 'NONE' ? 'UNSUPPORTED' : 'VAGUELY_ATTRIBUTED');
    const fallen = best === 'CITED' && reached.length > 0 && reached.every((source) => retracted.has(source));
    const status = fallen ? 'RETRACTED' : best === 'CITED' && own.length === 0 ? 'CITED_NEARBY' : plain;
    expect(claim, `claim ${claim.id}`).toMatchObject({
      supportStatus: status,
      supportRank: supportRank(status as SupportStatus),
    });
  }
}

/** Nodes that something must lead to, or nobody would ever take them away. */
async function expectOwners(graph: Graph): Promise<void> {
  const owners = [
    ['Article', 'HAS_TEXT', 'Text'],
    ['Article', 'HAS_SECTION', 'Section'],
    ['Article', 'HAS_CLAIM', 'Claim'],
    ['Article', 'HAS_CITATION', 'Citation'],
    ['Article', 'HAS_REFERENCE', 'Reference'],
    ['Article', 'HAS_FINDING', 'Finding'],
    ['Record', 'HAS_IDENTIFIER', 'Identifier'],
    ['Mechanism', 'NAMED', 'Name'],
  ] as const;
  for (const [from, type, to] of owners) {
    const led = new Set((await graph.edges(from, type, to)).map((edge) => edge.to));
    expect(
      graph.all(to).filter(({ id }) => !led.has(id)),
      `${to} without ${type}`,
    ).toEqual([]);
  }
  for (const [type, to] of [
    ['SUBJECT', 'Mechanism'],
    ['OBJECT', 'Mechanism'],
  ] as const) {
    const edges = await graph.edges('Statement', type, to);
    expect(distinct(edges.map(({ from }) => from)), type).toBe(graph.all('Statement').length);
  }
}

import { describe, expect, test } from 'vitest';
import { withEngines, type Answering } from './engines.ts';

interface Page {
  nodes: { id: string }[];
  totalCount: number;
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
}

/** A list: its field with its own arguments, and where it hangs. */
const LISTS: Record<string, (page: string) => string> = {
  articles: (page) => `articles(${page})`,
  'articles by title, downwards': (page) => `articles(${page}, orderBy: { field: TITLE, direction: DESC })`,
  'articles by an equal key': (page) => `articles(${page}, orderBy: { field: INGESTED_AT })`,
  claims: (page) => `claims(${page})`,
  'claims, downwards': (page) => `claims(${page}, orderBy: { field: POSITION, direction: DESC })`,
  'claims by support': (page) => `claims(${page}, orderBy: { field: SUPPORT })`,
  'claims by support, downwards': (page) => `claims(${page}, orderBy: { field: SUPPORT, direction: DESC })`,
  'claims on some rungs': (page) => `claims(${page}, where: { supportStatus: [DANGLING, UNSUPPORTED] })`,
  'claims on some rungs by support': (page) =>
    `claims(${page}, where: { supportStatus: [CITED, DANGLING, VAGUELY_ATTRIBUTED] }, orderBy: { field: SUPPORT, direction: DESC })`,
  'claims that do not deny': (page) => `claims(${page}, where: { negated: false }, orderBy: { field: SUPPORT })`,
  'claims about mechanisms': (page) => `claims(${page}, where: { mechanismId: ["HGNC:11850", "HGNC:11892"] })`,
  mechanisms: (page) => `mechanisms(${page})`,
  'mechanisms by claims': (page) => `mechanisms(${page}, orderBy: { field: CLAIM_COUNT, direction: DESC })`,
  'sources by year': (page) => `sources(${page}, orderBy: { field: YEAR })`,
  statements: (page) => `statements(${page})`,
  contradictions: (page) => `contradictions(${page})`,
  'contradictions of a mechanism': (page) => `contradictions(${page}, mechanismId: "local:mood")`,
  'contradictions of a statement': (page) =>
    `statement(id: "local:serotonin|INCREASES|local:mood") { list: contradictedBy(${page})`,
  'unsourced consensus': (page) => `unsourcedConsensus(${page})`,
  'single points of failure': (page) => `singlePointsOfFailure(${page}, minClaims: 1)`,
  audit: (page) => `audit(${page})`,
  'audit by severity, upwards': (page) => `audit(${page}, orderBy: { field: SEVERITY, direction: ASC })`,
  'claims of a mechanism': (page) => `mechanism(id: "HGNC:11850") { list: claims(${page})`,
  'statements of a mechanism': (page) => `mechanism(id: "HGNC:11850") { list: asSubject(${page})`,
  'neighbours of a mechanism': (page) => `mechanism(id: "HGNC:11850") { list: neighbours(${page})`,
  'claims that rest on a source': (page) => `source(pmid: "77") { list: citedBy(${page})`,
  'references of an article': (page) => `article(id: "third.md") { list: references(${page})`,
};

async function pageOf(engine: Answering, list: (page: string) => string, page: string): Promise<Page> {
  const field = list(page);
  const nested = field.includes('{ list:');
  const selection = '{ nodes { id } totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }';
  const document = nested ? `{ owner: ${field} ${selection} } }` : `{ list: ${field} ${selection} }`;
  const { data, errors } = await engine.ask(document);
  expect(errors).toBeUndefined();
  const answer = data as unknown as { list: Page; owner: { list: Page } };
  return nested ? answer.owner.list : answer.list;
}

const engines = withEngines();

describe.each(Object.entries(LISTS))('%s', (_, list) => {
  test('pages forward and backward through the same whole list', async () => {
    for (const engine of engines) {
      const whole = await pageOf(engine, list, 'first: 100');
      const ids = whole.nodes.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(whole.totalCount).toBe(ids.length);
      expect(whole.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: false });
      expect(ids.length).toBeGreaterThan(1);
      for (const size of [1, 3]) {
        expect(await walk(engine, list, size, true)).toEqual(ids);
        expect(await walk(engine, list, size, false)).toEqual(ids);
      }
    }
  });
});

async function walk(
  engine: Answering,
  list: (page: string) => string,
  size: number,
  forward: boolean,
): Promise<string[]> {
  const pages: string[][] = [];
  let cursor = '';
  for (;;) {
    const page = await pageOf(engine, list, forward ? `first: ${size} ${cursor}` : `last: ${size} ${cursor}`);
    pages.push(page.nodes.map(({ id }) => id));
    const { hasNextPage, hasPreviousPage, startCursor, endCursor } = page.pageInfo;
    expect(forward ? hasPreviousPage : hasNextPage).toBe(cursor !== '');
    if (!(forward ? hasNextPage : hasPreviousPage)) break;
    cursor = forward ? `after: "${endCursor}"` : `before: "${startCursor}"`;
  }
  return (forward ? pages : pages.toReversed()).flat();
}

describe('a part between two cursors', () => {
  test.each(['claims', 'claims by support', 'audit'])('%s', async (name) => {
    for (const engine of engines) {
      const list = LISTS[name]!;
      const all = await edgesOf(engine, list);
      const within = `after: "${all[1]!.cursor}", before: "${all[7]!.cursor}"`;
      const page = await pageOf(engine, list, `first: 3, ${within}`);
      expect(page.nodes.map(({ id }) => id)).toEqual(all.slice(2, 5).map(({ node }) => node.id));
      const end = await pageOf(engine, list, `last: 3, ${within}`);
      expect(end.nodes.map(({ id }) => id)).toEqual(all.slice(4, 7).map(({ node }) => node.id));
    }
  });
});

async function edgesOf(engine: Answering, list: (page: string) => string) {
  const { data } = await engine.ask(`{ list: ${list('first: 100')} { edges { cursor node { id } } } }`);
  return (data as unknown as { list: { edges: { cursor: string; node: { id: string } }[] } }).list.edges;
}

describe('what is no page', () => {
  const codeOf = async (document: string) => {
    const { errors } = await engines[0]!.ask(document);
    return errors?.[0]?.extensions?.['code'];
  };

  test.each(['first: 0', 'first: 101', 'last: 0', 'last: 101', 'first: -1', 'first: 5, last: 5'])(
    '%s',
    async (page) => {
      expect(await codeOf(`{ claims(${page}) { nodes { id } } }`)).toBe('PAGE_INVALID');
      expect(engines[0]!.statements()).toBe(0);
    },
  );

  test('a cursor that is damaged, or of another list, order, filter or owner', async () => {
    const cursor = async (field: string) => (await pageOf(engines[0]!, () => field, '')).pageInfo.endCursor!;
    const ofClaims = await cursor('claims(first: 1)');
    const ofMechanism = (await pageOf(engines[0]!, LISTS['claims of a mechanism']!, 'first: 1')).pageInfo.endCursor!;
    const ofContradictions = await cursor('contradictions(first: 1)');
    const ofConsensus = await cursor('unsourcedConsensus(first: 1)');
    const forged = Buffer.from(
      JSON.stringify([JSON.parse(Buffer.from(ofClaims, 'base64url').toString())[0], { a: 1 }]),
    );
    const wrong = [
      'claims(after: "nonsense")',
      'claims(after: "")',
      `claims(after: "${ofClaims.slice(0, -4)}")`,
      `claims(after: "${forged.toString('base64url')}")`,
      `articles(after: "${ofClaims}")`,
      `claims(after: "${ofClaims}", orderBy: { field: SUPPORT })`,
      `claims(after: "${ofClaims}", where: { negated: true })`,
      `audit(before: "${ofClaims}")`,
      `contradictions(after: "${ofClaims}")`,
      `contradictions(after: "${ofContradictions}", mechanismId: "local:mood")`,
      `unsourcedConsensus(after: "${ofConsensus}", minArticles: 3)`,
    ];
    for (const field of wrong) {
      expect(await codeOf(`{ ${field} { nodes { id } } }`), field).toBe('CURSOR_INVALID');
      expect(engines[0]!.statements()).toBe(0);
    }
    const other = `{ mechanism(id: "HGNC:11892") { claims(after: "${ofMechanism}") { nodes { id } } } }`;
    expect(await codeOf(other)).toBe('CURSOR_INVALID');
    expect(await codeOf(`{ claims(after: "${ofClaims}") { nodes { id } } }`)).toBeUndefined();
  });

  test('a list is counted only when its length is asked for', async () => {
    const [engine] = engines;
    await engine!.ask('{ mechanisms(where: { nameStartsWith: "t" }) { nodes { id } } }');
    expect(engine!.statements()).toBe(1);
    await engine!.ask('{ mechanisms(where: { nameStartsWith: "t" }) { totalCount } }');
    expect(engine!.statements()).toBe(1);
  });
});

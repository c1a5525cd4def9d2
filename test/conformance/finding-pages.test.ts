import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numbersFrom } from '../../eval/random.ts';
import { type FindingNode, order as orderOf } from '../../schema/graph.ts';
import { SEVERITIES } from '../../schema/model.ts';
import { audit } from '../../src/audit/index.ts';
import { articleDirectory } from '../../src/query/article-directory.ts';
import { findFindings } from '../../src/query/finding-page.ts';
import { findingList, type FindingOrder } from '../../src/query/findings.ts';
import { EMPTY_PAGE, findPages, type Key, type PageRequest } from '../../src/query/page.ts';
import { deleteArticle, loadArticle } from '../../src/store/load.ts';
import type { Store } from '../../src/store/store.ts';
import { changeVerdict } from '../../src/store/verdicts.ts';
import { makeExtraction } from '../fixtures/extraction.ts';
import { NOW, onEveryEngine } from '../fixtures/stores.ts';
import { expectCountsAndOwners } from './recount.ts';

/** Ids that engines could sort in different ways, and some that begin alike. */
const ARTICLES = ['a', 'a b', 'a!', 'ab', 'B', 'z', 'é', '\ufb01', '😀', '10.5555/x', 'https://example.org/x', ''].map(
  (id, i) => (id === '' ? `empty-${i}` : id),
);
const RULES = ['unsupported-claim', 'dangling-marker', 'shared-marker'];
const KINDS = ['OTHER', 'CAUSAL', 'DEFINITION', 'QUANTITATIVE', 'ASSOCIATION', 'FINDING'] as const;
const STATUSES = ['OPEN', 'ACCEPTED', 'DISMISSED', 'FIXED'] as const;

function findingsOf(articleId: string, below: (n: number) => number): FindingNode[] {
  return Array.from({ length: articleId.startsWith('empty') ? 0 : 4 + below(12) }, (_, i) => {
    const severityRank = below(3);
    return {
      id: `${articleId}#${(i * 7) % 16}`,
      articleId,
      // Some share their place.
      order: orderOf(articleId, i >> 1),
      rule: RULES[below(3)]!,
      severity: SEVERITIES[severityRank]!,
      severityRank,
      claimRank: below(2),
      message: 'Something is wrong here.',
      hint: null,
      ...{ start: null, end: null, startLine: null, startColumn: null, endLine: null, endColumn: null },
      ...{ claimId: null, citationId: null, referenceId: null },
      status: 'OPEN',
      note: null,
      rescues: [0, 0, 0, 1, 2, 9, 10][below(7)]!,
    };
  });
}

async function fill(store: Store): Promise<void> {
  const below = numbersFrom(7);
  const auditAs = ({ article }: { article: { id: string } }) => findingsOf(article.id, below);
  for (const id of ARTICLES) {
    await loadArticle(store, makeExtraction({ id, claims: [{ quote: `Said in ${id}` }] }), auditAs, { now: NOW });
  }
  const found = await store.run<{ id: string }>('MATCH (n:Finding) RETURN n.id AS id ORDER BY id');
  for (const { id } of found) {
    const status = STATUSES[below(4)]!;
    await changeVerdict(store, id, () => ({ status, note: null }));
  }
}

const some = <T>(of: readonly T[]) => fc.option(fc.subarray([...of]));
const asked = fc.record({
  where: fc.record({ rule: some(RULES), severity: some(SEVERITIES), status: some(STATUSES) }),
  order: fc.record({
    field: fc.constantFrom('RESCUES', 'SEVERITY', 'POSITION'),
    direction: fc.constantFrom('ASC', 'DESC'),
  }),
  limit: fc.integer({ min: 1, max: 12 }),
  backward: fc.boolean(),
  after: fc.option(fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true })),
  before: fc.option(fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true })),
  /** The cursors are of findings that are there no more. */
  gone: fc.boolean(),
});

onEveryEngine('pages of findings', ({ open, name }) => {
  test('are those of the plain sorted list', async () => {
    const store = await open();
    await fill(store);
    await expectCountsAndOwners(store);
    const everywhere = new Map<string, Key[]>();
    await fc.assert(
      fc.asyncProperty(asked, async ({ where, order, limit, backward, after, before, gone }) => {
        const list = findingList(where, order as FindingOrder);
        const sorting = JSON.stringify(order);
        if (!everywhere.has(sorting)) everywhere.set(sorting, await keysOf(store, order as FindingOrder));
        const keys = everywhere.get(sorting)!;
        const cursor = (share: number | null): Key | null => {
          const key = share === null ? null : keys[Math.floor(share * keys.length)]!;
          const past = (value: string | number, i: number) =>
            i === keys[0]!.length - 2 ? String(value).replace('\u0001', '~\u0001') : value;
          return gone && key ? key.map(past) : key;
        };
        const page: PageRequest = { limit, backward, after: cursor(after), before: cursor(before) };
        const plain = (await findPages(store, list, page, [''])).get('') ?? EMPTY_PAGE;
        expect(await findFindings(store, await articleDirectory(store), where, order as FindingOrder, page)).toEqual(
          plain,
        );
      }),
      // Neo4j plans every new statement anew.
      { numRuns: name === 'neo4j' ? 60 : 300, seed: 11 },
    );
  });

  test('have claims about findings, figures and causes first among equals', async () => {
    const store = await open();
    for (const id of ['a', 'b']) {
      const made = makeExtraction({ id, claims: KINDS.map((kind) => ({ quote: `A claim of ${kind} in ${id}` })) });
      const claims = made.claims.map((claim, i) => ({ ...claim, kind: KINDS[i]! }));
      await loadArticle(store, { ...made, claims }, audit, { now: NOW });
    }
    const order = { field: 'RESCUES', direction: 'DESC' } as const;
    const read = async (after: Key | null) =>
      (
        await findFindings(store, await articleDirectory(store), {}, order, {
          limit: 3,
          backward: false,
          after,
          before: null,
        })
      ).rows;
    const readAll = async () => {
      const told: string[] = [];
      for (let rows = await read(null); rows.length > 0; rows = await read(rows.at(-1)!.key)) {
        told.push(...rows.map(({ node }) => /A claim of (\w+ in \w)/.exec(node.message)![1]!));
      }
      return told;
    };
    const said = (kinds: readonly string[]) => ['a', 'b'].flatMap((id) => kinds.map((kind) => `${kind} in ${id}`));
    expect(await readAll()).toEqual([
      ...said(['CAUSAL', 'QUANTITATIVE', 'FINDING']),
      ...said(['OTHER', 'DEFINITION', 'ASSOCIATION']),
    ]);
    // A store that was filled before findings had this rank has them by their places.
    await store.write(async (tx) => {
      await tx.run('MATCH (n:Finding) REMOVE n.claimRank');
      for (const { id, groups } of await tx.run<{ id: string; groups: string }>(
        'MATCH (n:Article) RETURN n.id AS id, n.findingGroups AS groups',
      )) {
        const former = groups.replaceAll(/"claimRank":\d,/g, '');
        await tx.run('MATCH (n:Article {id: $id}) SET n.findingGroups = $former', { id, former });
      }
    });
    expect(await readAll()).toEqual(said(KINDS));
  });

  test('follow every change', async () => {
    const store = await open();
    await fill(store);
    const order = { field: 'RESCUES', direction: 'DESC' } as const;
    const list = findingList({}, order);
    const page = { limit: 100, backward: false, after: null, before: null };
    const read = async () => findFindings(store, await articleDirectory(store), {}, order, page);
    const first = (await read()).rows[0]!.node;
    await changeVerdict(store, first.id, () => ({ status: 'DISMISSED', note: null }));
    const second = (await read()).rows[0]!.node;
    expect(second.id).not.toBe(first.id);
    await deleteArticle(store, second.articleId, () => []);
    const left = await read();
    expect(left.rows.length).toBeGreaterThan(0);
    expect(left.rows.map(({ node }) => node.articleId)).not.toContain(second.articleId);
    expect(left).toEqual((await findPages(store, list, page, [''])).get(''));
  });
});

/** The places of all findings in an order, whatever became of them. */
async function keysOf(store: Store, order: FindingOrder): Promise<Key[]> {
  const list = findingList({ status: STATUSES }, order);
  const page = { limit: 1000, backward: false, after: null, before: null };
  return (await findPages(store, list, page, [''])).get('')!.rows.map(({ key }) => key);
}

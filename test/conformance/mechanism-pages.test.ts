import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findClaimsOfMechanisms } from '../../src/query/claims-of-mechanisms.ts';
import { claimsOf } from '../../src/query/claims.ts';
import { EMPTY_PAGE, findPages, type Key, type PageRequest } from '../../src/query/page.ts';
import { deleteArticle, loadArticle } from '../../src/store/load.ts';
import type { Store } from '../../src/store/store.ts';
import { type ClaimSpec, makeExtraction } from '../fixtures/extraction.ts';
import { NOW, onEveryEngine } from '../fixtures/stores.ts';
import { expectCountsAndOwners } from './recount.ts';

/** Ids that engines could sort in different ways, and some that begin alike. */
const ARTICLES = ['a', 'a b', 'a!', 'ab', 'B', 'z', 'é', '\ufb01', '😀', '10.5555/x', 'https://example.org/x', 'none'];
const HUB = 'local:hub';
const OTHER = 'local:other';
const NOWHERE = 'local:nowhere';
const LIST = claimsOf('Mechanism');

const about = (mechanism: string, i: number): ClaimSpec => ({ quote: `Claim ${i} is made`, mentions: [mechanism] });

/** Some claims about the hub, some about another mechanism, some about both. */
const claimsIn = (id: string, place: number): ClaimSpec[] =>
  Array.from({ length: id === 'none' ? 1 : 3 + ((place * 5) % 7) }, (_, i) => {
    if (id === 'none') return about(OTHER, i);
    return (i + place) % 3 === 0
      ? { quote: `Claim ${i} is made`, mentions: [HUB, OTHER] }
      : about(i % 4 === 3 ? OTHER : HUB, i);
  });

const put = (store: Store, id: string, claims: readonly ClaimSpec[]) =>
  loadArticle(store, makeExtraction({ id, claims }), () => [], { now: NOW });

async function fill(store: Store): Promise<void> {
  for (const [place, id] of ARTICLES.entries()) await put(store, id, claimsIn(id, place));
}

const plain = (store: Store, page: PageRequest, ids: readonly string[]) => findPages(store, LIST, page, ids);
const read = async (store: Store, page: PageRequest, ids: readonly string[]) =>
  findClaimsOfMechanisms(store, store, ids, page);

const FIRST: PageRequest = { limit: 4, backward: false, after: null, before: null };
const asked = fc.record({
  ids: fc.subarray([HUB, OTHER, NOWHERE], { minLength: 1 }),
  limit: fc.integer({ min: 1, max: 12 }),
  backward: fc.boolean(),
  after: fc.option(fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true })),
  before: fc.option(fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true })),
  /** The cursors are of claims that are there no more. */
  gone: fc.boolean(),
});

onEveryEngine('pages of the claims about mechanisms', ({ open, name }) => {
  test('are those of the plain sorted list', async () => {
    const store = await open();
    await fill(store);
    await expectCountsAndOwners(store);
    const all = (await plain(store, { ...FIRST, limit: 1000 }, [HUB])).get(HUB)!.rows.map(({ key }) => key);
    expect(all.length).toBeGreaterThan(20);
    await fc.assert(
      fc.asyncProperty(asked, async ({ ids, limit, backward, after, before, gone }) => {
        const cursor = (share: number | null): Key | null => {
          const key = share === null ? null : all[Math.floor(share * all.length)]!;
          return gone && key ? [String(key[0]).replace('\u0001', '~\u0001')] : key;
        };
        const page: PageRequest = { limit, backward, after: cursor(after), before: cursor(before) };
        const expected = await plain(store, page, ids);
        const { pages, articles } = await read(store, page, ids);
        for (const id of ids) expect(pages.get(id)).toEqual(expected.get(id) ?? EMPTY_PAGE);
        const known = new Set(articles.map((article) => article.id));
        for (const { rows } of pages.values()) for (const { node } of rows) expect(known).toContain(node.articleId);
      }),
      // Neo4j plans every new statement anew.
      { numRuns: name === 'neo4j' ? 60 : 300, seed: 11 },
    );
  });

  test('follow every change', async () => {
    const store = await open();
    await fill(store);
    const follows = async () => {
      const { pages } = await read(store, FIRST, [HUB, OTHER]);
      expect(pages).toEqual(await plain(store, FIRST, [HUB, OTHER]));
      return pages.get(HUB)!.rows.map(({ node }) => node.articleId);
    };
    const [first] = await follows();
    await put(store, first!, [about(OTHER, 0)]);
    expect(await follows()).not.toContain(first);
    await expectCountsAndOwners(store);
    await put(store, first!, [about(OTHER, 0), about(HUB, 1)]);
    expect(await follows()).toContain(first);
    await deleteArticle(store, first!, () => []);
    expect(await follows()).not.toContain(first);
    await expectCountsAndOwners(store);
  });
});

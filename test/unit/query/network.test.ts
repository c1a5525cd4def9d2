import { expect, test } from 'vitest';
import { findPathways } from '../../../src/query/pathways.ts';
import { openStore } from '../../../src/store/index.ts';
import { deleteArticle, loadArticle } from '../../../src/store/load.ts';
import { makeExtraction } from '../../fixtures/extraction.ts';
import { NOW } from '../../fixtures/stores.ts';

test('pathways follow every change, one that leaves all counts as they were, too', async () => {
  const store = await openStore('memory:');
  const put = (object: string) =>
    loadArticle(
      store,
      makeExtraction({ id: 'a', claims: [{ statement: ['local:oats', 'INCREASES', object] }] }),
      () => [],
      { now: NOW },
    );
  const leadsTo = async (to: string) => {
    const asked = { from: 'local:oats', to, maxLength: 3, first: 5, minRank: 0, families: false };
    return (await findPathways(store, asked)).paths.length === 1;
  };
  await put('local:vigour');
  expect([await leadsTo('local:vigour'), await leadsTo('local:vapour')]).toEqual([true, false]);
  await put('local:vapour');
  expect([await leadsTo('local:vigour'), await leadsTo('local:vapour')]).toEqual([false, true]);
  await deleteArticle(store, 'a', () => []);
  expect(await leadsTo('local:vapour')).toBe(false);
  await store.close();
});

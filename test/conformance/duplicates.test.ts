import { expect, test } from 'vitest';
import type { Store } from '../../src/store/store.ts';
import type { ExtractionSpec } from '../fixtures/extraction.ts';
import { onEveryEngine } from '../fixtures/stores.ts';
import { drop, put } from './articles.ts';
import { expectCountsAndOwners } from './recount.ts';

const copy = (id: string, title = 'The same title'): ExtractionSpec => ({
  id,
  title,
  claims: [{ statement: ['local:tlr4', 'INCREASES', 'local:tnf'], cites: ['1'] }],
  references: [{ identifiers: ['doi:10.5555/one'], title: 'One work', authors: ['Fox A'], year: 2000 }],
});

async function originals(store: Store): Promise<Record<string, string | null>> {
  const rows = await store.run<{ id: string; of: string | null }>(
    'MATCH (a:Article) RETURN a.id AS id, a.duplicateOf AS of ORDER BY id',
  );
  return Object.fromEntries(rows.map(({ id, of }) => [id, of]));
}

async function counts(store: Store): Promise<unknown> {
  const [row] = await store.run(
    `MATCH (s:Statement) MATCH (m:Mechanism {id: 'local:tnf'}) MATCH (x:Source)
     RETURN s.articleCount AS statement, m.articleCount AS mechanism, x.articleCount AS source, s.claimCount AS claims`,
  );
  return row;
}

onEveryEngine('duplicates', ({ open }) => {
  test('add nothing to any count of articles', async () => {
    const store = await open();
    for (const id of ['m', 'z', 'b']) await put(store, copy(id));
    expect(await originals(store)).toEqual({ b: 'm', m: null, z: 'm' });
    expect(await counts(store)).toEqual({ statement: 1, mechanism: 1, source: 1, claims: 3 });
    await expectCountsAndOwners(store);
  });

  test('of the smallest id take the place of one that goes, or says something else', async () => {
    const store = await open();
    for (const id of ['m', 'z', 'b']) await put(store, copy(id));
    await drop(store, 'm');
    expect(await originals(store)).toEqual({ b: null, z: 'b' });
    expect(await counts(store)).toEqual({ statement: 1, mechanism: 1, source: 1, claims: 2 });
    await expectCountsAndOwners(store);
    await put(store, copy('b', 'Another title'));
    expect(await originals(store)).toEqual({ b: null, z: null });
    expect(await counts(store)).toEqual({ statement: 2, mechanism: 2, source: 2, claims: 2 });
    await expectCountsAndOwners(store);
    await put(store, copy('b'));
    expect(await originals(store)).toEqual({ b: 'z', z: null });
    await expectCountsAndOwners(store);
    await drop(store, 'b');
    expect(await originals(store)).toEqual({ z: null });
    await expectCountsAndOwners(store);
  });

  test('stay duplicates when only what is said of them changes', async () => {
    const store = await open();
    await put(store, copy('m'));
    await put(store, copy('b'));
    await put(store, { ...copy('b'), url: 'https://example.org/b' });
    await put(store, { ...copy('m'), url: 'https://example.org/m' });
    expect(await originals(store)).toEqual({ b: 'm', m: null });
    await expectCountsAndOwners(store);
  });
});

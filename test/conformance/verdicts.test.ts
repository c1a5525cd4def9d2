import { expect, test } from 'vitest';
import { restoreLines } from '../../src/store/restore.ts';
import { changeVerdict } from '../../src/store/verdicts.ts';
import { dumpOf, NOW, onEveryEngine } from '../fixtures/stores.ts';
import { byDoi, byPmid, put } from './articles.ts';
import { expectCountsAndOwners } from './recount.ts';

const DISMISSED = { status: 'DISMISSED', note: 'A plain fact.' } as const;
const FINDINGS = 'MATCH (n:Finding) RETURN n.id AS id, n.status AS status, n.note AS note ORDER BY id';

onEveryEngine('verdicts', ({ open }) => {
  test('stay through another ingest and a dump, and are counted', async () => {
    const store = await open();
    const plain = { ...byPmid, claims: [{ quote: 'Nothing speaks for this' }, { quote: 'Nor for that' }] };
    for (const article of [byDoi, plain]) await put(store, article);
    const [first, second] = await store.run<{ id: string }>(FINDINGS);
    await changeVerdict(store, first!.id, () => DISMISSED);
    await changeVerdict(store, second!.id, () => ({ status: 'ACCEPTED', note: 'Later.' }));
    await changeVerdict(store, second!.id, ({ note }) => ({
      status: 'ACCEPTED',
      note: note === 'Later.' ? null : note,
    }));
    await expectCountsAndOwners(store);
    await put(store, plain);
    await put(store, { ...plain, title: 'Another title' });
    const found = await store.run(FINDINGS);
    expect(found).toContainEqual({ id: first!.id, ...DISMISSED });
    expect(found).toContainEqual({ id: second!.id, status: 'ACCEPTED', note: null });
    await expectCountsAndOwners(store);

    const dump = await dumpOf(store);
    const fresh = await open();
    await restoreLines(fresh, dump.split('\n'), { now: NOW });
    expect(await fresh.run(FINDINGS)).toEqual(found);
    await expectCountsAndOwners(fresh);
  });

  test('are not given to what is not there, and a refusal changes nothing', async () => {
    const store = await open();
    await put(store, { ...byDoi, claims: [{ quote: 'Nothing speaks for this' }] });
    const dump = await dumpOf(store);
    await expect(changeVerdict(store, 'nothing', () => DISMISSED)).rejects.toMatchObject({ code: 'FINDING_NOT_FOUND' });
    const [{ id }] = (await store.run<{ id: string }>(FINDINGS)) as [{ id: string }];
    const refused = changeVerdict(store, id, () => {
      throw new Error('no');
    });
    await expect(refused).rejects.toThrow('no');
    expect(await dumpOf(store)).toBe(dump);
  });
});

import { expect, test } from 'vitest';
import { ClaimtraceError } from '../../schema/errors.ts';
import { abortable } from '../../src/store/abortable.ts';
import { onEveryEngine } from '../fixtures/stores.ts';

const reason = new ClaimtraceError('REQUEST_ABORTED', 'gone');
const ENDLESS = 'UNWIND range(1, 100000000) AS i MATCH (s:Store) RETURN count(s) AS n';

onEveryEngine('an abort', ({ open }) => {
  test('lets nothing begin', async () => {
    const store = await open();
    const reading = abortable(store, AbortSignal.abort(reason));
    await expect(reading.run('RETURN 1 AS one')).rejects.toBe(reason);
    await expect(reading.search('Claim', { words: ['fibre'], phrases: [], prefixes: [] }, 5)).rejects.toBe(reason);
    expect(await store.run('RETURN 1 AS one')).toEqual([{ one: 1 }]);
  });
});

onEveryEngine(
  'an abort of a statement that runs',
  ({ open }) => {
    test('ends what the server is at', async () => {
      const store = await open();
      const running = async () =>
        (
          await store.run<{ query: string }>(
            'SHOW TRANSACTIONS YIELD currentQuery AS query, status RETURN query, status',
          )
        ).filter(({ query }) => query === ENDLESS);
      const controller = new AbortController();
      const asked = abortable(store, controller.signal).run(ENDLESS);
      const refused = expect(asked).rejects.toBe(reason);
      while ((await running()).length === 0) await new Promise((resolve) => setTimeout(resolve, 50));
      controller.abort(reason);
      await refused;
      for (let tried = 0; (await running()).length > 0; tried++) {
        expect(tried).toBeLessThan(100);
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    });
  },
  ['neo4j'],
);

import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import type { Store } from '../../src/store/index.ts';
import { withServer } from './served.ts';

/** A store whose reads take their time. */
const slow = (store: Store): Store => ({
  ...store,
  run: async (statement, parameters, signal) => {
    await sleep(statement.includes('schemaVersion') ? 0 : 150);
    return store.run(statement, parameters, signal);
  },
});
const DEEP =
  '{ articles(first: 2) { nodes { id claims(first: 5) { nodes { id citations { references { id source { id } } } } } } } }';

describe('a request', () => {
  const served = withServer({ store: slow, api: { requestTimeoutMs: 400 } });
  const settled = async (): Promise<number> => {
    const begun = served.counter.statements;
    await sleep(500);
    return served.counter.statements - begun;
  };

  test('that takes too long is answered with a code, and asks no more of the store', async () => {
    await served.ingest({
      id: 'one',
      markdown:
        '# One\n\nFibre increases butyrate [1].\n\n## References\n\n1. Doe J. A work. 2019. https://doi.org/10.5555/x\n',
    });
    served.counter.statements = 0;
    const started = performance.now();
    const response = await served.post({ query: DEEP });
    expect(response.status).toBe(503);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'REQUEST_TIMEOUT' } }] });
    expect(performance.now() - started).toBeLessThan(1_500);
    expect(served.counter.statements).toBeGreaterThan(0);
    expect(await settled()).toBe(0);
  });

  test('whose client has left asks no more of the store', async () => {
    const leaving = new AbortController();
    served.counter.statements = 0;
    const asked = fetch(`${served.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: DEEP }),
      signal: leaving.signal,
    });
    while (served.counter.statements === 0) await sleep(5);
    leaving.abort();
    await expect(asked).rejects.toThrow();
    expect(await settled()).toBe(0);
    expect(served.log.join('')).not.toContain('unexpectedly');
  });

  test('that is quick has its answer', async () => {
    expect((await served.ask('{ articles { totalCount } }')).data).toEqual({ articles: { totalCount: 1 } });
  });
});

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ClaimtraceError } from '../../schema/errors.ts';
import { SCHEMA_VERSION } from '../../schema/graph.ts';
import { countingStore, openStore } from '../../src/store/index.ts';
import { dumpOf, LASTING, onEveryEngine } from '../fixtures/stores.ts';
import { byDoi, put } from './articles.ts';
import { expectCountsAndOwners } from './recount.ts';

const refuses = async (work: Promise<unknown>, code: string, words = ''): Promise<void> => {
  await expect(work).rejects.toSatisfy((error: ClaimtraceError) => {
    expect(error.code, error.message).toBe(code);
    expect(error.message).toContain(words);
    return true;
  });
};

onEveryEngine(
  'opening again',
  ({ open, reopen }) => {
    test('what was written is there after a close, and everything is set up only once', async () => {
      const store = await open();
      await put(store, byDoi);
      const dump = await dumpOf(store);
      await store.close();
      await store.close();
      await expect(store.run('MATCH (n:Claim) RETURN n.id')).rejects.toThrow();
      const again = await reopen();
      expect(await dumpOf(again)).toBe(dump);
      expect((await put(again, byDoi)).status).toBe('unchanged');
      await put(again, { ...byDoi, preface: 'More words.' });
      await expectCountsAndOwners(again);
    });

    test.each([
      [1, 'STORE_SCHEMA_NEWER'],
      [-1, 'STORE_SCHEMA_OLDER'],
    ])('a store of a schema version %i off is refused', async (by, code) => {
      const store = await open();
      await store.write((tx) =>
        tx.run('MATCH (s:Store) SET s.schemaVersion = $version', { version: SCHEMA_VERSION + by }),
      );
      if (store.engine === 'embedded') await store.close();
      await refuses(reopen(), code, String(SCHEMA_VERSION + by));
      if (store.engine === 'neo4j') {
        await store.write((tx) =>
          tx.run('MATCH (s:Store) SET s.schemaVersion = $version', { version: SCHEMA_VERSION }),
        );
      }
    });
  },
  LASTING,
);

onEveryEngine('opening', ({ open }) => {
  test('two nodes of one id are refused', async () => {
    const store = await open();
    const twice = store.write((tx) => tx.run("UNWIND [1, 2] AS i CREATE (n:Claim {id: 'same'})"));
    await expect(twice).rejects.toThrow(/already exists|constraint/i);
  });

  test('integers, lists, booleans and what is missing come back as they were', async () => {
    const store = await open();
    const node = { id: 'x', whole: 3, large: 2 ** 40, half: 0.5, list: ['a', 'b'], none: [], yes: true, missing: null };
    await store.write((tx) => tx.run('UNWIND $rows AS row CREATE (n:Claim) SET n = row', { rows: [node] }));
    const [row] = await store.run(
      `MATCH (n:Claim {id: 'x'}) RETURN n.whole AS whole, n.large AS large, n.half AS half, n.list AS list, n.none AS none,
       n.yes AS yes, n.missing AS missing, n.whole / 2 AS divided LIMIT $limit`,
      { limit: 1 },
    );
    expect(row).toEqual({
      whole: 3,
      large: 2 ** 40,
      half: 0.5,
      list: ['a', 'b'],
      none: [],
      yes: true,
      missing: null,
      divided: 1,
    });
  });

  test('statements are counted, those of transactions and searches too', async () => {
    const { store, counter } = countingStore(await open());
    await store.run('RETURN 1 AS one');
    await store.write(async (tx) => void (await tx.run('RETURN 1 AS one')));
    await store.search('Claim', { words: ['bone'], phrases: [], prefixes: [] }, 5);
    await store.ping();
    // A ping is no work.
    expect(counter.statements).toBe(3);
  });

  test('writes asked for at once are done one after the other', async () => {
    const store = await open();
    await store.write((tx) => tx.run("CREATE (c:Counter {id: 'n', count: 0})"));
    await Promise.all(
      Array.from({ length: 8 }, () =>
        store.write(async (tx) => {
          const [row] = await tx.run<{ count: number }>("MATCH (c:Counter {id: 'n'}) RETURN c.count AS count");
          await tx.run("MATCH (c:Counter {id: 'n'}) SET c.count = $count", { count: row!.count + 1 });
        }),
      ),
    );
    expect(await store.run("MATCH (c:Counter {id: 'n'}) RETURN c.count AS count")).toEqual([{ count: 8 }]);
  });
});

describe('what is no store', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'claimtrace-open-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  test('a location of no kind', async () => {
    for (const location of ['', 'store', 'embedded:', 'http://localhost', 'bolt://', 'neo4j://']) {
      await refuses(openStore(location), 'CONFIG_INVALID');
    }
  });

  test('a file of something else, a folder, a path through a file', async () => {
    writeFileSync(join(folder, 'garbage'), 'no store at all '.repeat(999));
    writeFileSync(join(folder, 'empty'), '');
    mkdirSync(join(folder, 'folder'));
    for (const path of ['garbage', 'empty', 'folder', 'garbage/below']) {
      await refuses(openStore(`embedded:${join(folder, path)}`), 'STORE_INVALID');
    }
  });

  test('an embedded store that is held names its holder where it is known', async () => {
    const path = join(folder, 'store');
    const holder = await openStore(`embedded:${path}`);
    await refuses(openStore(`embedded:${path}`), 'STORE_LOCKED', 'another process');
    writeFileSync(`${path}.server.json`, JSON.stringify({ pid: 4711, url: 'http://127.0.0.1:4000' }));
    await refuses(openStore(`embedded:${path}`), 'STORE_LOCKED', 'http://127.0.0.1:4000 (process 4711)');
    await holder.close();
    const reader = await openStore(`embedded:${path}`, { readOnly: true });
    await expect(reader.run('MATCH (n:Claim) RETURN n.id')).resolves.toEqual([]);
    await reader.close();
    await refuses(openStore(`embedded:${join(folder, 'none')}`, { readOnly: true }), 'STORE_UNREACHABLE');
  });

  test('an address where nothing answers, or something else does', async () => {
    await refuses(openStore('bolt://127.0.0.1:1', { password: 'x' }), 'STORE_UNREACHABLE');
    await refuses(openStore('bolt://no-such-host.invalid:7687', { password: 'x' }), 'STORE_UNREACHABLE');
    const other = createServer((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'));
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as { port: number };
    await refuses(openStore(`bolt://127.0.0.1:${port}`, { password: 'x' }), 'STORE_UNREACHABLE');
    other.close();
  });
});

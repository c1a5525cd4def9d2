import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { ClaimtraceError } from '../../schema/errors.ts';
import { openStore } from '../../src/store/index.ts';
import { linesOf, restoreLines } from '../../src/store/restore.ts';
import type { Store } from '../../src/store/store.ts';
import { dumpOf, NOW, LASTING, onEveryEngine } from '../fixtures/stores.ts';
import { byBoth, byDoi, byPmid, put } from './articles.ts';
import { expectCountsAndOwners } from './recount.ts';

const folder = mkdtempSync(join(tmpdir(), 'claimtrace-dump-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const LATER = '2030-01-01T00:00:00.000Z';
const odd = {
  id: 'odd \u2028 id',
  title: 'Lines\u2028and\u0085what "they" \\ hold',
  claims: [{ quote: 'Emoji 🦴 and 𝔘 stay' }],
};

async function expected(): Promise<string> {
  const store = await openStore('memory:');
  for (const article of [byDoi, byPmid, byBoth, odd]) await put(store, article);
  const dump = await dumpOf(store);
  await store.close();
  return dump;
}

const refuses = async (work: Promise<unknown>, code: string, line?: number): Promise<void> => {
  await expect(work).rejects.toSatisfy((error: ClaimtraceError) => {
    expect({ code: error.code, line: error.line, message: error.message }).toMatchObject({
      code,
      ...(line && { line }),
    });
    return true;
  });
};

async function isEmpty(store: Store): Promise<boolean> {
  const [row] = await store.run<{ n: number }>('MATCH (n) WHERE NOT n:Store RETURN count(n) AS n');
  return row!.n === 0;
}

onEveryEngine('dump and restore', ({ name, open }) => {
  test('a dump of any engine is the same, and restored here gives itself', async () => {
    const dump = await expected();
    const store = await open();
    for (const article of [byDoi, byPmid, byBoth, odd]) await put(store, article);
    expect(await dumpOf(store)).toBe(dump);
    const file = join(folder, `${name}.jsonl`);
    writeFileSync(file, `${dump}\n`);
    await refuses(restoreLines(store, linesOf(file), { now: LATER }), 'STORE_NOT_EMPTY');

    const fresh = await open();
    await restoreLines(fresh, linesOf(file), { now: LATER });
    expect(await dumpOf(fresh)).toBe(dump);
    await expectCountsAndOwners(fresh);
    expect(await fresh.run('MATCH (a:Article) RETURN DISTINCT a.ingestedAt AS at')).toEqual([{ at: LATER }]);
    expect(await fresh.search('Claim', { words: ['emoji'], phrases: [], prefixes: [] }, 5)).toHaveLength(1);
    // What was restored goes on like what was ingested.
    expect((await put(fresh, byDoi)).status).toBe('unchanged');
    await put(fresh, { ...byDoi, claims: [] });
    await expectCountsAndOwners(fresh);
  });

  test('what is no whole dump is refused with its line, and leaves nothing behind', async () => {
    const lines = (await expected()).split('\n');
    const store = await open();
    const restore = (changed: string[]): Promise<unknown> => restoreLines(store, changed, { now: NOW });
    const with_ = (index: number, line: string): string[] => lines.with(index, line);
    await refuses(restore([]), 'DUMP_INVALID', 1);
    await refuses(restore(['nonsense', ...lines.slice(1)]), 'DUMP_INVALID', 1);
    await refuses(restore(['{"format":"something else"}']), 'DUMP_INVALID', 1);
    await refuses(
      restore(with_(0, lines[0]!.replace('"formatVersion":1', '"formatVersion":2'))),
      'DUMP_VERSION_UNSUPPORTED',
      1,
    );
    await refuses(restore(lines.slice(0, 40)), 'DUMP_INVALID', 40);
    await refuses(restore(with_(20, lines[20]!.slice(0, -5))), 'DUMP_INVALID', 21);
    await refuses(restore(with_(20, lines[19]!)), 'DUMP_INVALID', 21);
    await refuses(restore(with_(20, '{"label":"Nonsense","properties":{"id":"x"}}')), 'DUMP_INVALID', 21);
    await refuses(
      restore(with_(20, '{"label":"Claim","properties":{"id":"x","deep":{"a":[[[]]]}}}')),
      'DUMP_INVALID',
      21,
    );
    const edge = lines.findIndex((line) => line.startsWith('{"type":"CITES"'));
    await refuses(restore(with_(edge, lines[edge]!.replace(/"to":"[^"]*"/, '"to":"nowhere"'))), 'DUMP_INVALID');
    await refuses(restore(lines.toSpliced(edge, 1)), 'DUMP_INVALID', lines.length - 1);
    await refuses(restore([...lines, lines[20]!]), 'DUMP_INVALID', lines.length + 1);
    expect(await isEmpty(store)).toBe(true);
    await restore(lines);
    expect(await dumpOf(store)).toBe(lines.join('\n'));
  });
});

onEveryEngine(
  'a restore that was killed',
  ({ open, reopen }) => {
    test('a restore that was cut off in the middle is seen when the store is opened', async () => {
      const store = await open();
      await store.write((tx) => tx.run("MATCH (s:Store) SET s.restoring = true WITH s CREATE (c:Claim {id: 'half'})"));
      if (store.engine === 'embedded') await store.close();
      await refuses(reopen(), 'STORE_INVALID');
      if (store.engine === 'neo4j') await store.write((tx) => tx.run('MATCH (s:Store) REMOVE s.restoring'));
    });
  },
  LASTING,
);

test('a file that is not there is no dump', async () => {
  const store = await openStore('memory:');
  await refuses(restoreLines(store, linesOf(join(folder, 'nothing.jsonl')), { now: NOW }), 'FILE_NOT_FOUND');
  writeFileSync(join(folder, 'empty.jsonl'), '');
  await refuses(restoreLines(store, linesOf(join(folder, 'empty.jsonl')), { now: NOW }), 'DUMP_INVALID', 1);
  await store.close();
});

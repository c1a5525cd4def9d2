import { describe, expect, test } from 'vitest';
import type { ClaimtraceError } from '../../schema/errors.ts';
import { loadArticle } from '../../src/store/load.ts';
import type { Store } from '../../src/store/store.ts';
import { type ExtractionSpec, makeExtraction } from '../fixtures/extraction.ts';
import { dumpOf, NOW, onEveryEngine } from '../fixtures/stores.ts';
import { byBoth, byDoi, byPmid, drop, put } from './articles.ts';
import { expectCountsAndOwners } from './recount.ts';

const codeOf = (error: unknown): unknown => (error as ClaimtraceError).code;

async function idsOf(store: Store, label: string): Promise<string[]> {
  const rows = await store.run<{ id: string }>(`MATCH (n:${label}) RETURN n.id AS id ORDER BY id`);
  return rows.map(({ id }) => id);
}

onEveryEngine('loading', ({ name, open }) => {
  test('the same article again changes nothing', async () => {
    const store = await open();
    expect(await put(store, byDoi)).toEqual({ status: 'added', claims: 3 });
    const first = await dumpOf(store);
    expect(await put(store, byDoi)).toEqual({ status: 'unchanged', claims: 3 });
    expect(await dumpOf(store)).toBe(first);
    await expectCountsAndOwners(store);
  });

  test('an edited article loses old claims, keeps the others, and takes its orphans with it', async () => {
    const store = await open();
    await put(store, byPmid);
    await put(store, byDoi);
    const before = await idsOf(store, 'Claim');
    const edited: ExtractionSpec = {
      ...byDoi,
      claims: [byDoi.claims![0]!, { statement: ['local:iron', 'REGULATES', 'local:tlr4'] }],
      references: [byDoi.references![0]!],
    };
    expect((await put(store, edited)).status).toBe('updated');
    await expectCountsAndOwners(store);
    const after = await idsOf(store, 'Claim');
    expect(after.filter((id) => before.includes(id))).toHaveLength(5);
    expect(after).toHaveLength(6);
    const statements = await idsOf(store, 'Statement');
    expect(statements).not.toContain('local:butyrate|DECREASES|local:tnf');
    expect(statements).toContain('local:tnf|INCREASES|local:bone-loss');
    expect(await idsOf(store, 'Mechanism')).not.toContain('local:butyrate');

    const fresh = await open();
    await put(fresh, byPmid);
    await put(fresh, edited);
    const straight = await dumpOf(fresh);
    if (store.location !== fresh.location || store.engine === 'embedded') expect(await dumpOf(store)).toBe(straight);
  });

  test('an edit there and back ends where it began', async () => {
    const store = await open();
    for (const article of [byDoi, byPmid, byBoth]) await put(store, article);
    const first = await dumpOf(store);
    await put(store, { ...byBoth, preface: 'A foreword.', claims: [], references: [] });
    await expectCountsAndOwners(store);
    await put(store, byBoth);
    expect(await dumpOf(store)).toBe(first);
    await expectCountsAndOwners(store);
  });

  test('a verdict on a finding survives an edit elsewhere', async () => {
    const store = await open();
    await put(store, byDoi);
    await store.write((tx) =>
      tx.run(
        "MATCH (f:Finding) SET f.status = 'ACCEPTED', f.note = 'known' WITH f MATCH (c:Counter) WHERE c.id STARTS WITH 'findings:' SET c.id = 'findings:unsupported-claim:WARNING:ACCEPTED'",
      ),
    );
    expect((await put(store, byDoi)).status).toBe('unchanged');
    await put(store, { ...byDoi, preface: 'A foreword.' });
    expect(await store.run('MATCH (f:Finding) RETURN f.status AS status, f.note AS note')).toEqual([
      { status: 'ACCEPTED', note: 'known' },
    ]);
    await expectCountsAndOwners(store);
  });

  test('deleting all articles leaves nothing', async () => {
    const store = await open();
    const empty = await dumpOf(store);
    for (const article of [byDoi, byPmid, byBoth]) await put(store, article);
    for (const { id } of [byPmid, byBoth, byDoi]) {
      await drop(store, id);
      await expectCountsAndOwners(store);
    }
    expect(await dumpOf(store)).toBe(empty);
    await expect(drop(store, byDoi.id)).rejects.toSatisfy((e) => codeOf(e) === 'ARTICLE_NOT_FOUND');
  });

  test('a mechanism takes the names of the vocabulary that came last', async () => {
    const store = await open();
    await put(store, byDoi);
    await put(store, {
      ...byPmid,
      mechanisms: [
        { id: 'local:tlr4', name: 'TLR4', synonyms: ['CD284'], parents: [{ id: 'local:receptor', relation: 'IS_A' }] },
      ],
    });
    const [row] = await store.run<{ names: string[]; parents: string[] }>(
      `MATCH (m:Mechanism {id: 'local:tlr4'})
       RETURN [(m)-[:NAMED]->(n:Name) | n.id] AS names, [(m)-[:PARENT]->(p:Mechanism) | p.id] AS parents`,
    );
    expect(row!.names.toSorted()).toContain('cd 284');
    expect(row!.names).not.toContain('toll like receptor 4');
    expect(row!.parents).toEqual(['local:receptor']);
    await expectCountsAndOwners(store);
  });

  test('long lists go in batches', async () => {
    const store = await open();
    const claims = Array.from({ length: 4100 }, (_, i) => ({
      quote: `Observation number ${i} was made`,
      mentions: ['local:tnf'],
    }));
    expect(await put(store, { id: 'long', claims })).toEqual({ status: 'added', claims: 4100 });
    const [row] = await store.run(
      'MATCH (a:Article)-[:HAS_CLAIM]->(c:Claim)-[:MENTIONS]->(:Mechanism) RETURN count(c) AS n',
    );
    expect(row).toEqual({ n: 4100 });
    await drop(store, 'long');
    expect(await idsOf(store, 'Claim')).toEqual([]);
  });

  describe('a failure in the middle', () => {
    test('of a load, an update or a delete leaves nothing of it', async () => {
      const store = await open();
      await put(store, byDoi);
      await put(store, byPmid);
      const before = await dumpOf(store);
      const changes: ((failing: Store) => Promise<unknown>)[] = [
        (failing) => put(failing, byBoth),
        (failing) => put(failing, { ...byDoi, claims: [byDoi.claims![1]!] }),
        (failing) => drop(failing, byPmid.id),
      ];
      for (const change of changes) {
        for (let n = 1; ; n += name === 'neo4j' ? 11 : 3) {
          const failing = failingStore(store, n);
          const outcome = await change(failing).then(
            () => 'done',
            (error: Error) => error.message,
          );
          if (outcome === 'done') break;
          expect(outcome).toContain('made to fail');
          expect(await dumpOf(store), `after statement ${n}`).toBe(before);
        }
        await restoreTo(store);
        expect(await dumpOf(store)).toBe(before);
      }
    });

    test('of a statement that the engine refuses undoes the others', async () => {
      const store = await open();
      await put(store, byDoi);
      const before = await dumpOf(store);
      await expect(
        store.write(async (tx) => {
          await tx.run("CREATE (n:Claim {id: 'half'})");
          await tx.run('MATCH (n:Article) WITH n.id AS id CREATE (m:Article {id: id})');
        }),
      ).rejects.toThrow();
      expect(await dumpOf(store)).toBe(before);
      // What went wrong is over: the next write is not held up by it.
      expect((await put(store, byPmid)).status).toBe('added');
    });
  });
});

/** A store whose transactions fail at their nth statement. */
function failingStore(store: Store, n: number): Store {
  return {
    ...store,
    write: (work) =>
      store.write((tx) => {
        let run = 0;
        return work({
          run: (statement, parameters) => {
            if (++run === n) throw new Error('made to fail');
            return tx.run(statement, parameters);
          },
        });
      }),
  };
}

/** Brings the three articles of the failing test back to the first state. */
async function restoreTo(store: Store): Promise<void> {
  await drop(store, byBoth.id).catch((error: unknown) => {
    if (codeOf(error) !== 'ARTICLE_NOT_FOUND') throw error;
  });
  await loadArticle(store, makeExtraction(byDoi), () => [], { now: NOW });
  await put(store, byDoi);
  await put(store, byPmid);
}

import { expect, test } from 'vitest';
import { numbersFrom } from '../../eval/random.ts';
import { noticeNode } from '../../ingest/notices.ts';
import type { ImportedWork } from '../../ingest/imported.ts';
import type { NoticeNode } from '../../schema/graph.ts';
import type { ExtractionSpec } from '../fixtures/extraction.ts';
import { dumpOf, onEveryEngine } from '../fixtures/stores.ts';
import { byBoth, byDoi, byPmid, drop, identify, notify, put } from './articles.ts';
import { expectCountsAndOwners } from './recount.ts';

const ARTICLES = [byDoi, byPmid, byBoth];

function orders<T>(items: readonly T[]): T[][] {
  if (items.length < 2) return [[...items]];
  return items.flatMap((item) => orders(items.filter((other) => other !== item)).map((rest) => [item, ...rest]));
}

onEveryEngine('sources', ({ name, open }) => {
  test('come out the same in all six orders, and after each delete as if the article had never been', async () => {
    const expected = new Map<string, string>();
    for (const order of orders(ARTICLES)) {
      const store = await open();
      for (const [index, article] of order.entries()) {
        await put(store, article);
        if (name !== 'neo4j' || index === 2) await expectCountsAndOwners(store);
        const there = order
          .slice(0, index + 1)
          .map(({ id }) => id)
          .sort()
          .join(' ');
        const dump = await dumpOf(store);
        expect(dump, `${there} in the order ${order.map(({ id }) => id).join(', ')}`).toBe(expected.get(there) ?? dump);
        expected.set(there, dump);
      }
      await store.close();
    }
    for (const gone of ARTICLES) {
      const store = await open();
      for (const article of ARTICLES) await put(store, article);
      await drop(store, gone.id);
      await expectCountsAndOwners(store);
      const left = ARTICLES.filter(({ id }) => id !== gone.id)
        .map(({ id }) => id)
        .sort()
        .join(' ');
      expect(await dumpOf(store), `without ${gone.id}`).toBe(expected.get(left));
      await store.close();
    }
    expect(expected.size).toBe(7);
  });

  test('are one for one work, whatever identifier an article gives it', async () => {
    const store = await open();
    for (const article of [byDoi, byPmid]) await put(store, article);
    const ids = async (): Promise<unknown[]> =>
      (await store.run('MATCH (s:Source) WHERE s.identified RETURN s.id AS id ORDER BY id')).map(({ id }) => id);
    expect(await ids()).toEqual(['doi:10.5555/gut', 'pmid:1234']);
    const joining: ExtractionSpec = {
      id: 'joining',
      claims: [{ cites: ['1'] }],
      references: [{ identifiers: ['doi:10.5555/gut', 'pmid:1234'] }],
    };
    await put(store, joining);
    expect(await ids()).toEqual(['doi:10.5555/gut']);
    const [joined] = await store.run(
      "MATCH (s:Source {id: 'doi:10.5555/gut'}) RETURN s.pmid AS pmid, s.claimCount AS claims, s.articleCount AS articles",
    );
    expect(joined).toEqual({ pmid: '1234', claims: 6, articles: 3 });
    await expectCountsAndOwners(store);
    await drop(store, 'joining');
    expect(await ids()).toEqual(['doi:10.5555/gut', 'pmid:1234']);
    await expectCountsAndOwners(store);
  });

  test('are no longer the only support of a claim when the other work it cites is identified elsewhere', async () => {
    const store = await open();
    const old = { title: 'A report on hens', authors: ['Hare B'], year: 1999 };
    await put(store, {
      id: 'citing',
      claims: [{ cites: ['1', '2'] }],
      references: [old, { title: 'Eggs', identifiers: ['doi:10.5555/eggs'] }],
    });
    const sole = async (): Promise<unknown[]> =>
      (await store.run('MATCH (s:Source) WHERE s.soleSupportCount = 1 RETURN s.id AS id')).map(({ id }) => id);
    expect(await sole()).toEqual(['doi:10.5555/eggs']);
    await put(store, { id: 'telling', references: [{ ...old, identifiers: ['pmid:42'] }] });
    expect(await sole()).toEqual([]);
    await expectCountsAndOwners(store);
    await drop(store, 'telling');
    expect(await sole()).toEqual(['doi:10.5555/eggs']);
    await expectCountsAndOwners(store);
  });

  test('hold through a long random history', async () => {
    const store = await open();
    const there = new Map<string, ExtractionSpec>();
    const pick = numbersFrom(7);
    // A step costs a server ten times as much.
    const steps = name === 'neo4j' ? 24 : 90;
    const noticed = new Map<string, NoticeNode>();
    const imported = new Map<string, ImportedWork>();
    let fallen = 0;
    let given = 0;
    for (let step = 0; step < steps; step++) {
      const id = `a${pick(7)}`;
      if (pick(3) === 0) {
        const notices = [randomNotice(pick), randomNotice(pick)];
        const change = pick(3) === 0 ? 'remove' : 'add';
        await notify(store, notices, change);
        for (const notice of notices) {
          if (change === 'add') noticed.set(notice.id, notice);
          else noticed.delete(notice.id);
        }
      } else if (pick(5) === 0) {
        const work = randomWork(pick);
        const change = pick(3) === 0 ? 'remove' : 'add';
        await identify(store, [work], change);
        if (change === 'add') imported.set(JSON.stringify(work), work);
        else imported.delete(JSON.stringify(work));
      } else if (there.has(id) && pick(3) === 0) {
        await drop(store, id);
        there.delete(id);
      } else {
        const spec = randomArticle(id, pick);
        await put(store, spec);
        there.set(id, spec);
      }
      if (step % 6 === 5) await expectCountsAndOwners(store);
      given += (await store.run("MATCH (n:Reference) WHERE n.identifiedBy = 'IMPORT' RETURN n.id AS id")).length;
      fallen += (await store.run("MATCH (n:Counter {id: 'claims:RETRACTED'}) RETURN n.id AS id")).length;
    }
    expect(fallen, 'steps with a claim that rests on retracted works alone').toBeGreaterThan(0);
    expect(noticed.size).toBeGreaterThan(0);
    const dump = await dumpOf(store);
    expect(given, 'steps with an entry that an import identified').toBeGreaterThan(0);
    for (const noticesFirst of [true, false]) {
      const straight = await open();
      if (!noticesFirst) await identify(straight, [...imported.values()], 'add');
      if (noticesFirst) await notify(straight, [...noticed.values()], 'add');
      for (const spec of there.values()) await put(straight, spec);
      if (noticesFirst) await identify(straight, [...imported.values()], 'add');
      if (!noticesFirst) await notify(straight, [...noticed.values()], 'add');
      expect(await dumpOf(straight), `notices ${noticesFirst ? 'first' : 'last'}`).toBe(dump);
    }
  });
});

/** One of few notices about the works that random articles cite, by either identifier or by both. */
function randomNotice(pick: (below: number) => number): NoticeNode {
  const work = pick(4);
  const doi = pick(3) ? `doi:10.5555/w${work}` : null;
  return noticeNode({
    kind: (['RETRACTION', 'RETRACTION', 'CONCERN', 'REINSTATEMENT'] as const)[pick(4)]!,
    date: [null, '2020-01-02', '2021-05-06'][pick(3)]!,
    noticeUrl: null,
    doi,
    pmid: doi === null || pick(3) === 0 ? `pmid:${work}` : null,
  });
}

/** An identifier for the title of one of few works; there may be two for one title. */
function randomWork(pick: (below: number) => number): ImportedWork {
  const work = pick(4);
  return {
    titleKey: `title:work ${work}|${2000 + work}|Fox A`,
    identifiers: [[`doi:10.5555/w${work}`], [`pmid:${work}`]][pick(4) === 0 ? 1 : 0]!,
  };
}

/** An article over few works and few mechanisms, so that much is shared. */
function randomArticle(id: string, pick: (below: number) => number): ExtractionSpec {
  const mechanisms = ['local:tlr4', 'local:tnf', 'local:rankl', 'local:bone-loss'];
  const references = Array.from({ length: pick(4) }, () => {
    const work = pick(4);
    const identifiers = [
      ...(pick(2) ? [`doi:10.5555/w${work}`] : []),
      ...(pick(2) ? [`pmid:${pick(4) === 0 ? pick(4) : work}`] : []),
    ];
    return {
      title: `Work ${work}`,
      authors: ['Fox A'],
      year: 2000 + work,
      identifiers,
      ...(pick(4) === 0 && { titleKey: null }),
    };
  });
  const claims = Array.from({ length: pick(5) }, (_, index) => {
    const predicate = (['INCREASES', 'DECREASES', '!INCREASES', 'ASSOCIATED_WITH'] as const)[pick(4)]!;
    return {
      statement: [mechanisms[pick(4)]!, predicate, mechanisms[pick(4)]!] as const,
      ...(pick(2) && { cites: [String(pick(4) + 1)] }),
      ...(index > 0 && pick(3) === 0 && { nearby: [String(pick(4) + 1)] }),
    };
  });
  return { id, claims, references, ...(pick(3) === 0 && { preface: 'Some words first.' }) };
}

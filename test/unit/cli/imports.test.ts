import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { ARTICLE, run, scratch, write } from './harness.ts';

const folder = scratch();
const store = `embedded:${join(folder, 'store')}`;
const HEADER =
  'Record ID,Title,RetractionDate,RetractionDOI,RetractionPubMedID,OriginalPaperDate,OriginalPaperDOI,OriginalPaperPubMedID,RetractionNature';
const csv = write(
  folder,
  'notices.csv',
  `${HEADER}\n1,Butyrate,1/31/2024 0:00,10.1000/notice,0,1/1/2019 0:00,10.1000/fibre.1,0,Retraction\n2,Other,1/1/2020 0:00,,0,,10.1000/elsewhere,0,Retraction\n`,
);

const dump = async (): Promise<string> => (await run(['dump', '-', '--store', store])).out;
async function ask<T>(document: string): Promise<T> {
  const { out } = await run(['query', document, '--store', store]);
  return (JSON.parse(out) as { data: T }).data;
}
const retracted = () =>
  ask('{ claims(first: 9, where: { supportStatus: [RETRACTED] }) { nodes { quote trace { outcome } } } }');

beforeAll(async () => {
  await run(['ingest', write(folder, 'fibre.md', ARTICLE), '--store', store, '--quiet']);
});

describe('retractions import', () => {
  test('marks works and claims, again changes nothing, and --remove puts everything back', async () => {
    const before = await dump();
    const imported = await run(['retractions', 'import', csv, '--store', store, '--format', 'json']);
    expect(imported).toMatchObject({ code: 0, err: '' });
    expect(JSON.parse(imported.out)).toEqual({ notices: 2, changed: 2, works: 1, claims: 1, withoutWork: 0 });
    expect(await retracted()).toEqual({
      claims: {
        nodes: [{ quote: expect.stringContaining('Butyrate') as string, trace: { outcome: 'RETRACTED_SOURCE' } }],
      },
    });
    const notice = { kind: 'RETRACTION', date: '2024-01-31', noticeUrl: 'https://doi.org/10.1000/notice' };
    expect(
      await ask(
        '{ sources(where: { retracted: true }) { nodes { doi retraction { kind date noticeUrl } notices { kind date noticeUrl } } } }',
      ),
    ).toEqual({ sources: { nodes: [{ doi: '10.1000/fibre.1', retraction: notice, notices: [notice] }] } });

    const after = await dump();
    const again = await run(['retractions', 'import', csv, '--store', store]);
    expect(again.out).toMatch(/new +0\n[^]*claims on another rung +0\n/);
    expect(await dump()).toBe(after);

    const removed = await run(['retractions', 'import', csv, '--remove', '--store', store]);
    expect(removed.out).toMatch(/taken out +2\n[^]*claims on another rung +1\n/);
    expect(await dump()).toBe(before);
  });

  test('marks an article that comes later, and through a dump', async () => {
    const own = `embedded:${join(folder, 'later')}`;
    await run(['retractions', 'import', csv, '--store', own]);
    await run(['ingest', join(folder, 'fibre.md'), '--store', own, '--quiet']);
    const { out } = await run(['dump', '-', '--store', own]);
    expect(out).toContain('"supportStatus":"RETRACTED"');
    const restored = `embedded:${join(folder, 'restored')}`;
    await run(['restore', write(folder, 'dump.jsonl', out), '--store', restored]);
    expect((await run(['dump', '-', '--store', restored])).out).toBe(out);
  });

  test('takes nothing of a file with a line that it can not read', async () => {
    const before = await dump();
    const bad = write(folder, 'bad.txt', '10.1000/fibre.1\n\nnothing of the kind\n');
    const { code, err } = await run(['retractions', 'import', bad, '--store', store]);
    expect(code).toBe(3);
    expect(err).toContain('NOTICES_INVALID');
    expect(err).toContain('bad.txt:3');
    expect(await dump()).toBe(before);
  });

  test('refuses what it can not do', async () => {
    expect((await run(['retractions', 'export', csv, '--store', store])).code).toBe(2);
    expect((await run(['retractions', 'import', '-', '--store', store])).code).toBe(2);
    const { code, err } = await run(['retractions', 'import', join(folder, 'nothing.csv'), '--store', store]);
    expect([code, err]).toEqual([3, expect.stringContaining('FILE_NOT_FOUND')]);
  });
});

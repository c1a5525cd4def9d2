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

describe('audit --sources', () => {
  const draft = write(
    folder,
    'draft.md',
    '# Oats\n\nButyrate increases regulatory T cells [1].\n\n## References\n\n1. Roe R. Oats and the gut wall. Journal of Fibre. 2020.\n',
  );
  const audited = async (...more: string[]): Promise<string[]> => {
    const { out } = await run(['audit', draft, '--format', 'jsonl', '--fail-on', 'never', ...more]);
    return out
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => (JSON.parse(line) as { rule: string }).rule);
  };

  test.each([
    [
      'lib.bib',
      '@article{roe,\n author={Roe, Richard},\n title={Oats and the gut wall},\n journal={Journal of Fibre},\n year={2020},\n doi={10.1000/oats}\n}\n',
    ],
    ['lib.ris', 'TY  - JOUR\nAU  - Roe, R.\nTI  - Oats and the gut wall\nPY  - 2020\nDO  - 10.1000/oats\nER  - \n'],
    [
      'lib.json',
      '[{"id":"roe","type":"article-journal","title":"Oats and the Gut Wall","author":[{"family":"Roe","given":"Richard"}],"issued":{"date-parts":[[2020]]},"DOI":"10.1000/oats"}]',
    ],
  ])('%s identifies an entry by its title, year and author', async (name, content) => {
    expect(await audited()).toContain('unidentified-reference');
    expect(await audited('--sources', write(folder, name, content))).not.toContain('unidentified-reference');
  });

  test('refuses what is no bibliography', async () => {
    const bad = write(folder, 'bad.json', '{"title":"no list"}');
    const { code, err } = await run(['audit', draft, '--sources', bad]);
    expect([code, err]).toEqual([3, expect.stringContaining('REFERENCES_INVALID')]);
  });
});

describe('sources import', () => {
  const own = `embedded:${join(folder, 'bibliography')}`;
  const draft =
    '# Oats\n\nButyrate increases regulatory T cells [1].\n\n## References\n\n1. Roe R. Oats and the gut wall. Journal of Fibre. 2020.\n';
  const work = (doi: string, title = 'Oats and the gut wall') => ({
    id: doi,
    type: 'article-journal',
    title,
    author: [{ family: 'Roe', given: 'R.' }],
    issued: { 'date-parts': [[2020]] },
    DOI: doi,
  });
  const library = (name: string, ...works: object[]) => write(folder, name, JSON.stringify(works));
  const whole = async (): Promise<string> => (await run(['dump', '-', '--store', own])).out;

  test('identifies entries there and to come, lists what became of each work, and --remove puts everything back', async () => {
    await run(['ingest', write(folder, 'oats.md', draft), '--store', own, '--quiet']);
    const before = await whole();
    const { title, author, issued } = work('');
    const file = library('works.json', work('10.1000/oats'), work('10.1000/rye', 'Rye'), {
      id: 'x',
      title,
      author,
      issued,
    });
    const { code, out, err } = await run(['sources', 'import', file, '--store', own, '--format', 'json']);
    expect([code, err]).toEqual([0, '']);
    expect(JSON.parse(out)).toEqual({
      works: 3,
      changed: 2,
      matched: ['Oats and the gut wall'],
      ambiguous: [],
      unmatched: ['Rye'],
      unusable: ['Oats and the gut wall'],
    });
    const after = await whole();
    expect(after).toContain('"identifiedBy":"IMPORT"');
    expect(after).toContain('"supportStatus":"CITED"');
    expect(after).not.toContain('"rule":"unidentified-reference"');
    const ingested = await run(['ingest', join(folder, 'oats.md'), '--store', own, '--format', 'jsonl']);
    expect(ingested.out).toContain('"unchanged"');
    await run(['delete', 'oats.md', '--store', own]);
    await run(['ingest', join(folder, 'oats.md'), '--store', own, '--quiet']);
    expect(await whole()).toBe(after);
    await run(['sources', 'import', file, '--remove', '--store', own]);
    expect(await whole()).toBe(before);
  });

  test('applies no work where two have the title, year and author', async () => {
    const before = await whole();
    const file = library('two.json', work('10.1000/oats'), work('10.1000/others'));
    expect((await run(['sources', 'import', file, '--store', own])).out).toContain('not applied (1)');
    expect(await whole()).not.toContain('"identifiedBy":"IMPORT"');
    await run(['sources', 'import', file, '--remove', '--store', own]);
    expect(await whole()).toBe(before);
  });
});

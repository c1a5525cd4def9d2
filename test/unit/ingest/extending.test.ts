import { expect, test } from 'vitest';
import { loadVocabulary } from '../../../ingest/vocabulary.ts';
import { readPackageFile } from '../../../schema/files.ts';

const page = readPackageFile('docs/extending.md');
const example = (language: string): string => {
  const fence = '```';
  return page.split(`${fence}${language}\n`)[1]!.split(fence)[0]!;
};
const COLUMNS = ['id', 'name', 'category', 'synonyms', 'cased', 'forms', 'context', 'xrefs', 'parents'];

test.each(['csv', 'json'])('the %s example of docs/extending.md is a vocabulary file', (language) => {
  const mine = loadVocabulary([{ name: `mine.${language}`, text: example(language) }]);
  const found = mine.match('Fond de veau, VS, vs and a stock-based dish from stock');
  expect(found.map(({ mechanismId, quote }) => [mechanismId, quote])).toEqual([
    ['local:veal-stock', 'Fond de veau'],
    ['local:veal-stock', 'VS'],
    ['local:veal-stock', 'stock-based'],
  ]);
  expect(mine.match('stock', undefined, () => true)).toHaveLength(1);
  expect(mine.ancestors('local:veal-stock')).toEqual(['MESH:D005502']);
});

test('both examples and the table have every column', () => {
  expect(example('csv').split('\n')[0]).toBe(COLUMNS.join(','));
  expect(Object.keys((JSON.parse(example('json')) as object[])[0]!)).toEqual(COLUMNS);
  for (const column of COLUMNS) expect(page).toContain(`| \`${column}\``);
});

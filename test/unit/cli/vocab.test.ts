import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run, scratch, write } from './harness.ts';

const folder = scratch();
const genes = write(
  folder,
  'genes.tsv',
  'hgnc_id\tsymbol\tname\tentrez_id\nHGNC:1\tXMPL1\texamplin one\t11\nHGNC:2\tXMPL2\texamplin two\t12\n',
);
const diseases = write(folder, 'diseases.tsv', 'Examplosis\tD000001\r\nExample Fever\tD000001\r\n');

test('a built vocabulary is found in articles', async () => {
  const output = join(folder, 'mine.csv');
  const made = await run(['vocab', 'build', genes, diseases, '--category', `${diseases}=disease`, '--output', output]);
  expect(made).toMatchObject({ code: 0, out: '' });
  expect(made.err).toContain('3 terms');
  const text = readFileSync(output, 'utf8');
  expect(text).toMatch(
    /^# made by claimtrace vocab build.*\n# genes\.tsv sha256:[0-9a-f]{64} \(hgnc; HGNC, CC0 1\.0\)\n# diseases\.tsv sha256:/,
  );
  const article = write(folder, 'a.md', '# On examples\n\nXMPL1 causes example fever in mice.\n');
  const { out } = await run(['extract', article, '--vocab', output]);
  const { mentions } = JSON.parse(out) as { mentions: { mechanismId: string }[] };
  expect(mentions.map(({ mechanismId }) => mechanismId)).toEqual(['HGNC:1', 'MESH:D000001']);
});

test('without --output it goes to stdout, the same bytes each time', async () => {
  const [first, again] = [await run(['vocab', 'build', genes]), await run(['vocab', 'build', genes, '--quiet'])];
  expect(first.out).toContain('HGNC:1,XMPL1,gene-or-protein,examplin one,XMPL1,,,NCBIGene:11,\n');
  expect(again).toMatchObject({ out: first.out, err: '' });
});

test.each([
  [['vocab', 'make', genes], 'USAGE_INVALID'],
  [['vocab', 'build', genes, '--format', 'word'], 'USAGE_INVALID'],
  [['vocab', 'build', genes, '--category', 'gadget'], 'USAGE_INVALID'],
  [['vocab', 'build', genes, '--category', 'elsewhere.tsv=disease'], 'USAGE_INVALID'],
  [['vocab', 'build', join(folder, 'nowhere.obo')], 'VOCABULARY_INVALID'],
  [['vocab', 'build', folder], 'VOCABULARY_INVALID'],
  [['vocab', 'build', write(folder, 'packed.gz', new Uint8Array([31, 139, 8, 0, 0]))], 'VOCABULARY_INVALID'],
])('%j is %s', async (argv, code) => {
  expect(await run(argv)).toMatchObject({ code: 2, out: '', err: expect.stringContaining(code) as string });
});

import { join } from 'node:path';
import { PassThrough, Writable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { createTerminal } from '../../../src/cli/terminal.ts';
import { jsonLines, run, scratch, write } from './harness.ts';

const folder = scratch();
const LINES = [
  'Lee AB, Roy C. Gut microbes and the loss of bone. J Bone Res. 2019;12(3):45-67. doi:10.1000/x',
  '',
  'van der Berg, A. (2001). The book of bone. Oxford: Blackwell.',
];
const file = write(folder, 'list.txt', `${LINES.join('\r\n')}\r\n`);

interface Item {
  readonly id?: string;
  readonly title?: string;
  readonly author?: { family?: string; literal?: string; given?: string }[];
}
const titles = (out: string): (string | undefined)[] => jsonLines<Item>(out).map(({ title }) => title);

describe('claimtrace references', () => {
  test('gives one object a line, and keeps the place of blank ones', async () => {
    const { code, out } = await run(['references', file]);
    expect(code).toBe(0);
    expect(jsonLines(out)).toEqual([
      expect.objectContaining({ id: 'ref1', type: 'article-journal', DOI: '10.1000/x', volume: '12', issue: '3' }),
      {},
      expect.objectContaining({ id: 'ref3', type: 'book', title: 'The book of bone', publisher: 'Blackwell' }),
    ]);
  });

  test('reads standard input', async () => {
    const { out } = await run(['references'], { stdin: LINES[0]! });
    expect(titles(out)).toEqual(['Gut microbes and the loss of bone']);
  });

  test.each(['bibtex', 'ris'])('writes %s that is read again', async (format) => {
    const { code, out } = await run(['references', file, '--format', format]);
    expect(code).toBe(0);
    const again = await run(['references', write(folder, `list.${format === 'ris' ? 'ris' : 'bib'}`, out)]);
    expect(again.err).toBe('');
    expect(titles(again.out)).toEqual(['Gut microbes and the loss of bone', 'The book of bone']);
    const same = await run(['references', '-', '--input-format', format], { stdin: out });
    expect(same.out).toBe(again.out);
  });

  test('keeps particles in RIS, which has no place for them', async () => {
    const { out } = await run(['references', file, '--format', 'ris']);
    expect(out).toContain('AU  - van der Berg, A.');
  });

  test.each([
    ['a missing file', join(folder, 'none.txt'), 'FILE_NOT_FOUND'],
    ['a folder', folder, 'FILE_UNREADABLE'],
    ['a picture', write(folder, 'a.txt', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 1, 2])), 'FILE_BINARY'],
    ['a NUL byte', write(folder, 'b.txt', 'Lee A. Bone. 2019.\nRoy\u0000 B.\n'), 'FILE_BINARY'],
    ['BibTeX cut short', write(folder, 'c.bib', '@article{a,\n title = {x'), 'REFERENCES_INVALID'],
    ['BibTeX without end', write(folder, 'f.bib', '@article{a, title={'.repeat(50_000)), 'REFERENCES_INVALID'],
    ['no RIS', write(folder, 'd.ris', 'Lee A. Bone. 2019.\n'), 'REFERENCES_INVALID'],
    ['RIS that ends before it begins', write(folder, 'e.ris', 'ER  - \nER  - TY\n'), 'REFERENCES_INVALID'],
  ])('%s is an error with its code', async (_, path, error) => {
    const { code, err } = await run(['references', path]);
    expect(code).toBe(3);
    expect(err).toContain(error);
  });

  test('says the line of a byte that is no text', async () => {
    const { err, out } = await run(['references', '-'], { stdin: 'Lee A. Bone. 2019.\nRoy\u0000 B.\n' });
    expect(err).toContain('2');
    expect(jsonLines(out)).toHaveLength(1);
  });

  test('refuses a bibliography above --max-bytes', async () => {
    const { code, err } = await run(['references', '-', '--input-format', 'ris', '--max-bytes', '1000'], {
      stdin: 'TY  - JOUR\nTI  - x\nER  - \n'.repeat(100),
    });
    expect([code, err]).toEqual([3, expect.stringContaining('FILE_TOO_LARGE')]);
  });

  test('reads lines in older encodings and UTF-16', async () => {
    const german = 'Müller A. Über den Knochen. Bone. 2019;1:2-3.';
    for (const bytes of [
      Buffer.from(german, 'latin1'),
      Buffer.from(german),
      Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(german, 'utf16le')]),
      Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(german)]),
    ]) {
      const [item] = jsonLines<Item>((await run(['references'], { stdin: bytes })).out);
      expect(item!.author?.[0]?.family).toBe('Müller');
    }
  });

  test('waits for a slow reader without piling listeners up', async () => {
    const stdout = new Writable({ highWaterMark: 1, write: (_, __, done) => setImmediate(done) });
    const terminal = createTerminal({ stdin: process.stdin, stdout, stderr: new PassThrough() }, 'quiet', false);
    for (let i = 0; i < 20; i++) await terminal.print('{}\n');
    expect(stdout.listenerCount('close')).toBeLessThan(5);
  });

  test('stays sound with long, many and strange lines', async () => {
    const strange = [
      `Lee A. ${'x'.repeat(1_000_000)} 2019.`,
      '\u05dc\u05d5\u05d9 \u05d0. \u05e2\u05e6\u05dd. 2019.',
      'e\u0301'.repeat(3000),
      '\u200b\u200d\ufeff',
      '((((((((((((((((',
    ];
    const many = Array.from({ length: 3000 }, (_, i) => `Lee A. Bone ${i}. J Bone Res. 2019;12:${i}.`);
    const { code, out } = await run(['references'], { stdin: [...strange, ...many].join('\n') });
    expect(code).toBe(0);
    expect(jsonLines(out)).toHaveLength(strange.length + many.length);
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { READERS } from '../../../ingest/read/index.ts';
import { PACKAGE_ROOT } from '../../../schema/files.ts';
import { formatOf, readBody, sizeOf } from '../../../web/ingest/body.ts';

const EXAMPLES = join(PACKAGE_ROOT, 'examples');

describe('the format of what is given', () => {
  test.each([
    ['<!DOCTYPE html><title>x</title>', '', 'HTML'],
    ['<?xml version="1.0"?>\n<!DOCTYPE html>\n<html/>', '', 'HTML'],
    ['<!-- saved --> <html>', 'page.txt', 'HTML'],
    ['<?xml version="1.0"?>\n<article/>', 'page.txt', 'JATS'],
    ['<article article-type="research-article">', '', 'JATS'],
    ['<article><p>x</p></article>', '', 'HTML'],
    ['<p>a</p>', '', 'HTML'],
    ['a < b and c > d', '', 'TEXT'],
    ['# Title\n\nWords.', '', 'MARKDOWN'],
    ['See [this](https://example.org).', '', 'MARKDOWN'],
    ['Words. [1]\n\n[1] A reference.', '', 'TEXT'],
    ['# not read as Markdown', 'notes.TXT', 'TEXT'],
    ['Words.', 'notes.markdown', 'MARKDOWN'],
  ])('%j called %j is %s', (text, name, format) => {
    expect(formatOf(text, name)).toBe(format);
  });

  test('is that by which the command line reads every example, with its name or without', () => {
    const files = readdirSync(EXAMPLES).filter((file) => /^\d\d-/.test(file));
    for (const file of files) {
      const { format } = READERS.find(({ extensions }) => extensions.some((ending) => file.endsWith(ending)))!;
      const text = readFileSync(join(EXAMPLES, file), 'utf8');
      expect([file, formatOf(text, file)]).toEqual([file, format.toUpperCase()]);
      expect([file, formatOf(text)]).toEqual([file, format.toUpperCase()]);
    }
  });

  test.each(READERS.flatMap(({ format, extensions }) => extensions.map((ending) => [ending, format])))(
    'knows the ending %s',
    (ending, format) => {
      expect(formatOf('x', `x${ending}`)).toBe(format.toUpperCase());
    },
  );
});

describe('a file that is given', () => {
  const read = (...bytes: (string | number[])[]) =>
    readBody(
      new File(
        bytes.map((part) => (typeof part === 'string' ? part : new Uint8Array(part))),
        'x.txt',
      ),
    );

  test('is decoded by its mark, as UTF-8, or as it says itself', async () => {
    expect(await read([0xff, 0xfe, 0xb1, 0x03])).toEqual({ text: 'α', format: 'TEXT' });
    expect(await read([0xef, 0xbb, 0xbf], 'α')).toEqual({ text: 'α', format: 'TEXT' });
    const declared = await read('<html><meta charset="windows-1252"><p>', [0xe4], '</p>');
    expect(declared).toMatchObject({ format: 'HTML', text: expect.stringContaining('<p>ä</p>') as string });
  });

  test.each([
    ['a picture', [0x89, 0x50, 0x4e, 0x47]],
    ['binary data', [65, 0, 66]],
    ['empty', []],
    ['not in UTF-8', [65, 0xe4]],
  ])('that is %s is refused', async (why, bytes) => {
    expect(await read(bytes)).toEqual({ refusal: expect.stringContaining(why) as string });
  });

  test('has a size that people read', () => {
    expect(['kale', 'Käse α', '骨'.repeat(500), '😀'.repeat(250_000)].map(sizeOf)).toEqual([
      '4 bytes',
      '8 bytes',
      '2 kB',
      '1.0 MB',
    ]);
    expect([12, 999, 1234, 999_499, 999_500, 9_940_000, 20_400_000].map(sizeOf)).toEqual([
      '12 bytes',
      '999 bytes',
      '1 kB',
      '999 kB',
      '1.0 MB',
      '9.9 MB',
      '20 MB',
    ]);
  });
});

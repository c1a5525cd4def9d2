import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type CollectOptions, collectInputs } from '../../../ingest/fetch.ts';

const root = mkdtempSync(join(tmpdir(), 'claimtrace-fetch-'));

beforeAll(() => {
  mkdirSync(join(root, 'b', 'deep'), { recursive: true });
  mkdirSync(join(root, 'empty'));
  for (const file of ['b/two.md', 'b/deep/three.HTML', 'a.txt', 'Z.txt', 'b/picture.png', '.hidden.txt']) {
    writeFileSync(join(root, file), `text of ${file}`);
  }
});
afterAll(() => rmSync(root, { recursive: true }));

async function collect(paths: string[], options: CollectOptions = {}): Promise<string[]> {
  const seen: string[] = [];
  for await (const one of collectInputs(paths, options)) {
    seen.push('input' in one ? String(one.input.file) : one.failure.error.code);
  }
  return seen;
}

describe('collectInputs', () => {
  test('walks a folder in the order of code units and takes known endings alone', async () => {
    expect(await collect([root])).toEqual(['Z.txt', 'a.txt', 'b/deep/three.HTML', 'b/two.md']);
  });

  test('a file that is named goes by its base name, whatever its ending', async () => {
    expect(await collect([join(root, 'b/deep/three.HTML'), join(root, 'b/picture.png')])).toEqual([
      'three.HTML',
      'picture.png',
    ]);
  });

  test.each([
    ['**/*.md', ['b/two.md']],
    ['*.txt', ['Z.txt', 'a.txt']],
    ['b/**/*.{HTML,md}', ['deep/three.HTML', 'two.md']],
    ['**/*.pdf', ['NO_ARTICLES_IN_FOLDER']],
  ])('takes the pattern %s', async (pattern, files) => {
    expect(await collect([`${root}/${pattern}`])).toEqual(files);
  });

  test('goes on behind what can not be read', async () => {
    expect(await collect([join(root, 'none.txt'), join(root, 'empty'), join(root, 'a.txt')])).toEqual([
      'FILE_NOT_FOUND',
      'NO_ARTICLES_IN_FOLDER',
      'a.txt',
    ]);
  });

  test('refuses a file that is too large by its size', async () => {
    expect(await collect([join(root, 'a.txt')], { maxBytes: 5 })).toEqual(['FILE_TOO_LARGE']);
  });

  test('reads standard input, and not more of it than the limit', async () => {
    const stdin = () => Readable.from([Buffer.from('some '), Buffer.from('text')]);
    expect(await collect(['-'], { stdin: stdin(), inputFormat: 'text' })).toEqual(['null']);
    expect(await collect(['-'], { stdin: stdin(), inputFormat: 'text', maxBytes: 6 })).toEqual(['FILE_TOO_LARGE']);
  });
});

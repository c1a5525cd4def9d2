import { afterAll, describe, expect, test } from 'vitest';
import { join } from 'node:path';
import { extractorIn } from '../../src/extractor.ts';
import { ARTICLE, jsonLines, run, scratch, write } from './cli/harness.ts';

const input = { file: 'fibre.md', bytes: Buffer.from(ARTICLE) };
const threads = extractorIn(2);
const here = extractorIn(0);
afterAll(() => threads.close());

describe('an extractor in threads', () => {
  test('finds what one in this thread finds', async () => {
    const found = await here.extract(input);
    expect(found.claims.length).toBeGreaterThan(1);
    const all = await Promise.all([1, 2, 3].map(() => threads.extract(input)));
    expect(all).toEqual([found, found, found]);
  });

  test.each([
    ['in threads', threads],
    ['here', here],
  ])('tells that an article is read before it gives what is in it, %s', async (_, extractor) => {
    const told: string[] = [];
    await extractor
      .extract(input, async () => void told.push('read'))
      .then(() => {
        told.push('extracted');
      });
    expect(told).toEqual(['read', 'extracted']);
  });

  test('fails as one in this thread does, and goes on', async () => {
    const binary = { file: 'a.txt', bytes: Uint8Array.from([0x89, 0x50, 0, 0, 1, 2, 3, 0, 0, 255]) };
    const error = (await here.extract(binary).catch((cause: unknown) => cause)) as Error;
    await expect(threads.extract(binary)).rejects.toThrow(error);
    await expect(threads.extract(binary)).rejects.toMatchObject({ ...error });
    expect((await threads.extract(input)).claims).not.toEqual([]);
  });

  test('refuses a vocabulary that can not be read, before there is an article', async () => {
    const extractor = extractorIn(1, ['nothing.csv']);
    await expect(extractor.warm()).rejects.toMatchObject({ code: 'VOCABULARY_INVALID', path: 'nothing.csv' });
    await extractor.close();
  });
});

describe('many articles', () => {
  const folder = scratch();
  for (let i = 10; i < 30; i++) write(folder, `${i}.md`, ARTICLE.replace('Fibre', `Fibre ${i}`));
  write(folder, '15.md', ' ');

  test.each(['extract', 'audit'])('come in their order from the threads of %s', async (command) => {
    const format = command === 'audit' ? ['--format', 'json', '--fail-on', 'never'] : [];
    const [many, one] = [
      await run([command, folder, '--jobs', '3', ...format]),
      await run([command, folder, '--jobs', '1', ...format]),
    ];
    expect(many.out).not.toBe('');
    expect(many).toEqual(one);
    expect(many.code).toBe(3);
    expect(many.err).toContain('FILE_EMPTY');
  });

  test('come into the store from them', async () => {
    const store = `embedded:${join(folder, 'store')}`;
    const { out } = await run(['ingest', folder, '--jobs', '3', '--store', store, '--format', 'jsonl']);
    expect(jsonLines<{ status: string }>(out).filter(({ status }) => status === 'added')).toHaveLength(19);
  });
});

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openStore } from '../src/store/index.ts';
import { createLibrary, type Library } from '../src/library.ts';
import { compact } from './compact.ts';

const ROOT = resolve(import.meta.dirname, '..');
const README = join(ROOT, 'README.md');
const PAIR = /```graphql\n([^]*?)```\n\n```json\n([^]*?)```/g;

/** With UPDATE_DOCS=1 the answers are written anew instead of compared. */
const UPDATE = process.env['UPDATE_DOCS'] === '1';

let library: Library;

beforeAll(async () => {
  library = createLibrary(await openStore('memory:'));
  for (const file of readdirSync(join(ROOT, 'examples')).filter((name) => name !== 'LICENSE')) {
    await library.ingest({ file, bytes: readFileSync(join(ROOT, 'examples', file)) }, 'readme');
  }
});
afterAll(() => library.close());

describe('README', () => {
  const pairs = [...readFileSync(README, 'utf8').matchAll(PAIR)].map((match) => [match[1]!, match[2]!] as const);

  test('shows a query and its answer for each of the three uses', () => {
    expect(pairs.length).toBeGreaterThanOrEqual(3);
  });

  test.each(pairs)('%s', async (query, shown) => {
    const answer = await library.execute(query);
    expect(answer.errors).toBeUndefined();
    const text = `${compact(answer.data)}\n`;
    if (UPDATE)
      writeFileSync(
        README,
        readFileSync(README, 'utf8').replace(
          `${query}\`\`\`\n\n\`\`\`json\n${shown}`,
          () => `${query}\`\`\`\n\n\`\`\`json\n${text}`,
        ),
      );
    else expect(JSON.parse(shown)).toEqual(answer.data);
  });

  test('names no page that is not there', () => {
    const links = [...readFileSync(README, 'utf8').matchAll(/\]\((?!https?:)([^)#]+)/g)].map((match) => match[1]!);
    for (const link of links) expect(readFileSync(join(ROOT, link), 'utf8').length, link).toBeGreaterThan(0);
  });
});

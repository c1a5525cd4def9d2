import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { packagePath } from '../schema/files.ts';
import { compact } from './compact.ts';
import { run } from './unit/cli/harness.ts';

/** docs/cookbook.md: each command with what it prints on the example articles. `UPDATE_DOCS=1` writes the outputs anew. */
const PAGE = packagePath('docs/cookbook.md');
const RECIPE = /```sh\n(claimtrace [^]*?)\n```\n\n```(text|json)\n([^]*?)```\n/g;

const folder = mkdtempSync(join(tmpdir(), 'claimtrace-cookbook-'));
const env = { CLAIMTRACE_STORE: `embedded:${join(folder, 'store')}`, NO_COLOR: '1' };
const here = process.cwd();

/** A command line as a shell splits it; quotation marks keep words together. */
const words = (line: string): string[] =>
  [...line.matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g)].map(([, single, double, plain]) => single ?? double ?? plain!);

async function output(command: string, form: string): Promise<string> {
  const { out, err } = await run(words(command).slice(1), { env });
  const text = out === '' ? err : out;
  if (form === 'text') return `${text.trimEnd()}\n`;
  const answer = JSON.parse(text) as { extensions?: unknown };
  delete answer.extensions;
  return `${compact(answer)}\n`;
}

beforeAll(async () => {
  process.chdir(packagePath('.'));
  const { code, err } = await run(['ingest', 'examples/', '--quiet'], { env });
  expect([code, err]).toEqual([0, '']);
});
afterAll(() => {
  process.chdir(here);
  rmSync(folder, { recursive: true, force: true });
});

const page = readFileSync(PAGE, 'utf8');
const recipes = [...page.matchAll(RECIPE)].map(([, command, form, printed]) => [command!, form!, printed!] as const);

describe('docs/cookbook.md', () => {
  test('answers twenty questions, each by a command with its output', () => {
    expect(page.match(/^## \d+\. .*\?$/gm)!.length).toBeGreaterThanOrEqual(20);
    const parts = page.split(/^## /m).slice(1);
    for (const part of parts)
      expect([part.split('\n')[0], [...part.matchAll(RECIPE)].length > 0]).toEqual([part.split('\n')[0], true]);
  });

  // In their order: a recipe may rest on what one before it has done.
  test.each(recipes)('%s', async (command, form, printed) => {
    const now = await output(command, form);
    if (process.env['UPDATE_DOCS'] === '1') {
      const text = readFileSync(PAGE, 'utf8');
      const block = (body: string): string => `\`\`\`sh\n${command}\n\`\`\`\n\n\`\`\`${form}\n${body}\`\`\`\n`;
      writeFileSync(
        PAGE,
        text.replace(block(printed), () => block(now)),
      );
    } else expect(now).toBe(printed);
  });
});

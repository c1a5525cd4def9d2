import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PACKAGE_ROOT } from '../../../schema/files.ts';

const folder = mkdtempSync(join(tmpdir(), 'claimtrace-threads-'));
const run = (...argv: string[]) =>
  spawnSync(process.execPath, [join(PACKAGE_ROOT, 'dist/src/cli.js'), ...argv], { cwd: folder, encoding: 'utf8' });

beforeAll(() => {
  spawnSync(process.execPath, [join(PACKAGE_ROOT, 'scripts/build.mjs')], { stdio: 'inherit' });
  for (let i = 0; i < 45; i++) {
    const text = `Note ${i}\n\nIn ${i + 2} trials, zinc raised the synthesis of collagen and lowered inflammation.\n`;
    writeFileSync(
      join(folder, `note-${String(i).padStart(2, '0')}.txt`),
      i === 7 ? 'PK\u0003\u0004\u0000\u0000' : text,
    );
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

test.each([
  ['extract', '--quiet'],
  ['audit', '--quiet', '--format', 'json', '--fail-on', 'never'],
])(
  '%s says the same of many articles, and of one that can not be read, on several threads as on one',
  { timeout: 300_000 },
  (...argv) => {
    const [alone, together] = ['1', '2'].map((jobs) => run(...argv, '.', '--jobs', jobs));
    expect(alone!.stdout).toContain('note-44.txt');
    expect(alone!.status).toBe(3);
    expect(alone!.stderr).toMatch(/FILE_BINARY[^]*note-07\.txt/);
    expect(together).toEqual({ ...alone, pid: together!.pid });
  },
);

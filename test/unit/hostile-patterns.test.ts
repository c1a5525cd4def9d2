import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import ts from 'typescript';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
const LENGTH = 100_000;
/** Milliseconds; a pattern that is linear takes one or two, a quadratic one ten seconds and more. */
const HANGS = 2_000;

const FILES = ['schema', 'ingest', 'src'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(ROOT, folder, file)),
);

/** The pattern literals of a source file. */
function literalsOf(file: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2023));
  return found;
}

/** The patterns that modules put together of strings when they are loaded. */
async function composed(): Promise<string[]> {
  const found: string[] = [];
  const own = globalThis.RegExp;
  globalThis.RegExp = new Proxy(own, {
    construct(target, [source, flags]: [string, string]) {
      const pattern = new target(source, flags);
      found.push(String(pattern));
      return pattern;
    },
  });
  try {
    await import('../../ingest/pipeline.ts');
  } finally {
    globalThis.RegExp = own;
  }
  return found;
}

/** Characters and pairs of them again and again, of those that a pattern names, and an end that it can not want. */
function hostileTo(pattern: string): string[] {
  const named = [...pattern.matchAll(/\\[a-zA-Z]|\\([^a-zA-Z])|([^\\[\](){}|?*+^$/])/gu)].flatMap(
    (m) => m[1] ?? m[2] ?? [],
  );
  const alphabet = [...new Set([' ', 'a', '1', 'A', ...named])].slice(0, 16);
  const pairs = alphabet.slice(0, 6).flatMap((a, i) => alphabet.slice(i + 1, 8).map((b) => a + b));
  return [...alphabet, ...pairs].map((unit) => `${unit.repeat(LENGTH / unit.length)}\u0001`);
}

/** The start of the first hostile string that a pattern hangs on. */
function hangsOn(pattern: string): string | undefined {
  const code = `
    const pattern = ${pattern};
    const all = new RegExp(pattern.source, [...new Set(pattern.flags + 'g')].join(''));
    for (let left = text.length; left > 0 && all.exec(text); left--) if (all.lastIndex === 0) break;`;
  return hostileTo(pattern).find((text) => {
    try {
      runInNewContext(code, { text }, { timeout: HANGS });
      return false;
    } catch {
      return true;
    }
  });
}

test('a pattern that tries every start of a run anew is found', () => {
  expect(hangsOn(String.raw`/\/+$/`)).toMatch(/^\/{100}/);
  expect(hangsOn(String.raw`/(?<!\/)\/+$/`)).toBeUndefined();
});

test('no pattern hangs on a hostile string of 100,000 characters', { timeout: 300_000 }, async () => {
  const patterns = new Map<string, string>();
  for (const pattern of await composed()) patterns.set(pattern, 'composed');
  for (const file of FILES) for (const pattern of literalsOf(file)) patterns.set(pattern, relative(ROOT, file));
  expect(patterns.size).toBeGreaterThan(400);
  const hanging = [...patterns].flatMap(([pattern, where]) => {
    const text = hangsOn(pattern);
    return text === undefined ? [] : [`${where}: ${pattern} on ${JSON.stringify(text.slice(0, 8))}…`];
  });
  expect(hanging).toEqual([]);
});

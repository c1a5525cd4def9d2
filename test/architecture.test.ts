import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');

/** Who may import whom: a folder (longest first) and the folders that it may look into beside itself. */
const MAY_IMPORT: readonly (readonly [folder: string, allowed: readonly string[]])[] = [
  ['schema', []],
  ['ingest', ['schema']],
  ['src/store', ['schema', 'ingest']],
  ['src/query', ['schema', 'ingest', 'src/store']],
  ['src/audit', ['schema', 'ingest', 'src/store', 'src/query']],
  ['src/export', ['schema', 'ingest', 'src/store', 'src/query', 'src/audit']],
  ['src/graphql', ['schema', 'ingest', 'src/store', 'src/query', 'src/audit', 'src/export']],
  ['src', ['schema', 'ingest', 'src/store', 'src/query', 'src/audit', 'src/export', 'src/graphql']],
  ['eval', ['schema', 'ingest']],
  ['web', []],
  ['test', []],
  [
    'bench',
    ['test', 'eval', 'schema', 'ingest', 'src', 'src/store', 'src/query', 'src/audit', 'src/export', 'src/graphql'],
  ],
];

function sources(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => join(folder, file))
    .filter((file) => /\.tsx?$/.test(file));
}

const files = ['schema', 'ingest', 'src', 'web', 'eval', 'bench'].flatMap(sources);
const GENERATED = ['src/graphql/types.ts', 'web/operations.ts'];
const roomOf = (file: string): string =>
  MAY_IMPORT.map(([folder]) => folder)
    .filter((folder) => file.startsWith(`${folder}/`))
    .sort((a, b) => b.length - a.length)[0] ?? '';

function importsOf(file: string): string[] {
  const text = readFileSync(join(ROOT, file), 'utf8');
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1]!);
}

describe('imports run one way', () => {
  test('there are sources to look at', () => {
    expect(files.length).toBeGreaterThan(40);
  });

  test.each(files)('%s', (file) => {
    const room = roomOf(file);
    const allowed = MAY_IMPORT.find(([folder]) => folder === room)?.[1] ?? [];
    const wrong = importsOf(file)
      .filter((path) => path.startsWith('.'))
      .map((path) => relative(ROOT, resolve(ROOT, dirname(file), path)))
      .filter((path) => roomOf(path) !== room && !allowed.includes(roomOf(path)));
    expect(wrong).toEqual([]);
  });

  test('only fetch.ts reads files in ingest, and nothing there knows clock or chance', () => {
    const impure = sources('ingest').filter((file) => {
      const text = readFileSync(join(ROOT, file), 'utf8');
      const reads = /from 'node:(fs|http|https|net|child_process)/.test(text) && file !== 'ingest/fetch.ts';
      return reads || /Date\.now|new Date\(|Math\.random|randomUUID|toLocale|localeCompare|Intl\./.test(text);
    });
    expect(impure).toEqual([]);
  });

  test('only src/query and src/store hold Cypher, and no statement is built from values', () => {
    const cypher = /\b(MATCH|MERGE|UNWIND)\s*[\s(`$]*\(|\bUNWIND \$/;
    const elsewhere = files.filter(
      (file) => !/^(src\/(query|store)|bench)\//.test(file) && cypher.test(withoutComments(file)),
    );
    expect(elsewhere).toEqual([]);
  });
});

describe('the scale of things', () => {
  const written = files.filter((file) => !GENERATED.includes(file));
  const lines = written.map((file) => readFileSync(join(ROOT, file), 'utf8').split('\n').length);

  test('no file that was not generated is over 500 lines, and nine of ten are under 300', () => {
    expect(written.filter((_, i) => lines[i]! > 500)).toEqual([]);
    expect(lines.filter((n) => n < 300).length).toBeGreaterThanOrEqual(Math.floor(written.length * 0.9));
  });

  test('folders are at most three deep, and names are kebab-case', () => {
    expect(files.filter((file) => file.split('/').length > 4)).toEqual([]);
    expect(files.filter((file) => !/^[a-z0-9]+([-.][a-z0-9]+)*\.tsx?$/.test(file.split('/').at(-1)!))).toEqual([]);
  });

  test('the top level is what the layout promises', () => {
    const here = ['src', 'schema', 'ingest', 'test', 'docker-compose.yml', 'package.json', 'tsconfig.json'];
    for (const name of here) expect(statSync(join(ROOT, name), { throwIfNoEntry: false }), name).toBeDefined();
  });
});

function withoutComments(file: string): string {
  return readFileSync(join(ROOT, file), 'utf8').replace(/\/\*[^]*?\*\/|\/\/.*$/gm, '');
}

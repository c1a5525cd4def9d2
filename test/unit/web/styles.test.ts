import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { PACKAGE_ROOT } from '../../../schema/files.ts';

const WEB = join(PACKAGE_ROOT, 'web');
const read = (path: string): string => readFileSync(join(WEB, path), 'utf8');
const files = readdirSync(WEB, { recursive: true, encoding: 'utf8' });
const modules = files.filter((path) => /\.tsx?$/.test(path));
/** What is imported by each module: modules and sheets of styles. */
const imported = new Map(
  modules.map((path) => [
    path,
    [...read(path).matchAll(/(?:from|import) ?\(?'(\.[^']+)'/g)].map(([, to]) =>
      relative(WEB, join(WEB, dirname(path), to!)),
    ),
  ]),
);
const classes = new Map(
  modules.map((path) => [
    path,
    new Set(
      [...read(path).matchAll(/class=(?:"[^"]*"|\{`[^`]*`\}|\{[^}]*\})/g)].flatMap(([it]) => it.match(/[\w-]+/g)!),
    ),
  ]),
);

/** Those that are loaded with a sheet for sure: what leads to it, and what those that import it are made of. */
function loadedWith(sheet: string): ReadonlySet<string> {
  const above = new Set(modules.filter((path) => imported.get(path)!.includes(sheet)));
  const below = new Set(above);
  for (const path of above) {
    for (const other of modules) if (imported.get(other)!.includes(path)) above.add(other);
  }
  for (const path of below) {
    for (const other of imported.get(path)!) if (classes.has(other)) below.add(other);
  }
  return new Set([...above, ...below]);
}

/** The classes that the first part of a selector asks for. */
const classesOf = (selector: string): string[] => /^\w*((?:\.[\w-]+)*)/.exec(selector)![1]!.split('.').slice(1);

const selectorsOf = (sheet: string): string[] =>
  [
    ...read(sheet)
      .replace(/\/\*[^]*?\*\//g, '')
      .matchAll(/([^{}]+)\{/g),
  ]
    .flatMap(([, list]) => list!.split(','))
    .map((selector) => selector.trim())
    .filter((selector) => selector.includes('.') && !selector.startsWith('@'));

/** Those that come with a view: what is on every page is in the others. */
const sheets = files.filter(
  (path) => path.endsWith('.css') && !/index/.test(path) && !read('style/index.css').includes(basename(path)),
);

// Styles stay when their view is left: what they say must be true of the next one, too.
test.each(sheets)('%s reaches nothing in views that do not load it', (sheet) => {
  const loaded = loadedWith(sheet);
  expect(loaded.size).toBeGreaterThan(0);
  const strangers = modules.filter((path) => !loaded.has(path));
  const reached = selectorsOf(sheet).flatMap((selector) => {
    const asked = classesOf(selector);
    const those = strangers.filter((path) => asked.length > 0 && asked.every((name) => classes.get(path)!.has(name)));
    return those.map((path) => `${selector}: ${path}`);
  });
  expect(reached).toEqual([]);
});

import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { PACKAGE_ROOT } from '../schema/files.ts';

/** The folder of measuring data: `EVAL_DATA`, by default the one beside the project. */
export const EVAL_DATA = resolve(PACKAGE_ROOT, process.env['EVAL_DATA'] ?? '../shared/eval');

/** The path of a file or folder of measuring data; undefined, and said once on stderr, where it is missing. */
export function evalData(path: string): string | undefined {
  const full = join(EVAL_DATA, path);
  if (existsSync(full)) return full;
  console.error(`missing: ${full} (set EVAL_DATA to the folder that has ${path})`);
  return undefined;
}

/** The objects of a JSON Lines file. */
export const jsonLines = <T>(file: string): T[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);

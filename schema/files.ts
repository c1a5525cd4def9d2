import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

function findRoot(from: string): string {
  for (let folder = from; ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'package.json'))) return folder;
    if (folder === dirname(folder)) throw new Error(`no package.json above ${from}`);
  }
}

/** The folder of this package, whether its sources run or what was built of them. */
export const PACKAGE_ROOT = findRoot(dirname(fileURLToPath(import.meta.url)));

/** The path of a file that ships with the package, such as `schema/vocab/mechanisms.json`. */
export const packagePath = (path: string): string => join(PACKAGE_ROOT, path);

/** The text of a file that ships with the package. */
export const readPackageFile = (path: string): string => readFileSync(packagePath(path), 'utf8');

/** The bytes of a file that ships with the package. */
export const readPackageBytes = (path: string): Uint8Array => readFileSync(packagePath(path));

import { existsSync } from 'node:fs';
import { readFile, readdir, stat } from 'node:fs/promises';
import { basename, join, relative, resolve, sep } from 'node:path';
import type { Readable } from 'node:stream';
import picomatch from 'picomatch';
import { ClaimtraceError } from '../schema/errors.ts';
import { byCodeUnit } from '../schema/id.ts';
import type { Format } from '../schema/model.ts';
import type { ArticleInput } from './input.ts';
import { EXTENSIONS } from './read/index.ts';

/** The default of `--max-bytes`: 20 MiB. */
export const DEFAULT_MAX_BYTES = 20 * 1024 * 1024;

export interface CollectOptions {
  /** Files larger than this are refused before they are read. */
  readonly maxBytes?: number;
  /** The format of all inputs, whatever their endings. */
  readonly inputFormat?: Format | undefined;
  /** Where `-` reads from. */
  readonly stdin?: Readable;
}

/** An article's bytes, or why there are none. */
export type Collected =
  | { readonly path: string; readonly input: ArticleInput }
  | { readonly failure: { readonly file: string; readonly error: ClaimtraceError } };

/**
 * The articles that are named on a command line: files, folders (with all below them that has a known ending), patterns such as
 * `articles/**\/*.html`, and `-` for standard input; in the order of the arguments, folders sorted by path. What can not be read
 * is a failure in its place, and the rest goes on.
 */
export async function* collectInputs(
  paths: readonly string[],
  options: CollectOptions = {},
): AsyncGenerator<Collected> {
  for (const path of paths) {
    if (path === '-') yield await collect('-', () => readStream(options));
    else yield* collectPath(path, options);
  }
}

/** How many articles `collectInputs` would give, failures too; null where standard input is among them. */
export async function countInputs(paths: readonly string[]): Promise<number | null> {
  if (paths.includes('-')) return null;
  let count = 0;
  for (const path of paths) {
    const files = await filesOf(path).catch(() => []);
    count += Math.max(1, files.length);
  }
  return count;
}

/** One article from a file; `file` is what it shall be called. Throws a ClaimtraceError where it can not be read. */
export async function readInput(
  path: string,
  options: CollectOptions = {},
  file = basename(path),
): Promise<ArticleInput> {
  const { maxBytes = DEFAULT_MAX_BYTES, inputFormat } = options;
  try {
    const { size } = await stat(path);
    if (size > maxBytes) throw tooLarge(path, size, maxBytes);
    return { file, bytes: await readFile(path), ...(inputFormat && { format: inputFormat }) };
  } catch (cause) {
    throw readError(path, cause);
  }
}

async function* collectPath(path: string, options: CollectOptions): AsyncGenerator<Collected> {
  try {
    const files = await filesOf(path);
    if (files.length === 0) throw nothingIn(path);
    for (const { at, file } of files) yield await collect(at, () => readInput(at, options, file));
  } catch (cause) {
    yield { failure: { file: path, error: readError(path, cause) } };
  }
}

/** The files that a path names: itself, all of a known ending below a folder, or those that match a pattern. */
async function filesOf(path: string): Promise<{ at: string; file: string }[]> {
  const isThere = existsSync(path);
  if (isThere && !(await stat(path)).isDirectory()) return [{ at: path, file: basename(path) }];
  if (!isThere && !picomatch.scan(path).isGlob) throw notFound(path);
  const { base, isMatch } = isThere ? { base: path, isMatch: hasKnownEnding } : patternOf(path);
  if (!existsSync(base)) throw notFound(path);
  return (await filesBelow(base)).filter(isMatch).map((file) => ({ at: join(base, file), file }));
}

async function collect(path: string, read: () => Promise<ArticleInput>): Promise<Collected> {
  try {
    return { path, input: await read() };
  } catch (cause) {
    return { failure: { file: path, error: readError(path, cause) } };
  }
}

/** The fixed folder of a pattern, and what below it matches. */
function patternOf(pattern: string): { base: string; isMatch: (file: string) => boolean } {
  const { base, glob } = picomatch.scan(pattern.split(sep).join('/'));
  const matches = picomatch(glob);
  return { base: base || '.', isMatch: (file) => matches(file) };
}

const hasKnownEnding = (file: string): boolean =>
  EXTENSIONS.some((extension) => file.toLowerCase().endsWith(extension));

/** All files below a folder, hidden ones and links out of sight, as sorted relative paths with forward slashes. */
async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(resolve(folder), resolve(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((file) => !/(?:^|\/)\./.test(file))
    .sort(byCodeUnit);
}

async function readStream({ stdin, maxBytes = DEFAULT_MAX_BYTES, inputFormat }: CollectOptions): Promise<ArticleInput> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stdin ?? process.stdin) {
    const bytes = Buffer.from(chunk as Uint8Array);
    size += bytes.length;
    if (size > maxBytes) throw tooLarge('-', size, maxBytes);
    chunks.push(bytes);
  }
  return { file: null, bytes: Buffer.concat(chunks), ...(inputFormat && { format: inputFormat }) };
}

function readError(path: string, cause: unknown): ClaimtraceError {
  if (cause instanceof ClaimtraceError) return cause;
  const { code, message } = cause as NodeJS.ErrnoException;
  if (code === 'ENOENT' || code === 'ENOTDIR') return notFound(path);
  return new ClaimtraceError('FILE_UNREADABLE', `${path} can not be read: ${message}`, {
    path,
    hint: 'Check who may read it.',
    cause,
  });
}

const notFound = (path: string): ClaimtraceError =>
  new ClaimtraceError('FILE_NOT_FOUND', `${path} does not exist`, { path, hint: 'Check the path.' });

const nothingIn = (path: string): ClaimtraceError =>
  new ClaimtraceError('NO_ARTICLES_IN_FOLDER', `${path} holds no file that is read here`, {
    path,
    hint: `Endings that are read: ${EXTENSIONS.join(' ')}.`,
  });

const tooLarge = (path: string, size: number, maxBytes: number): ClaimtraceError =>
  new ClaimtraceError('FILE_TOO_LARGE', `${path} has ${size} bytes or more; the limit is ${maxBytes}`, {
    path,
    hint: 'Raise the limit with --max-bytes.',
  });

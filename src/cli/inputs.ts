import { isAbsolute, relative, resolve, sep } from 'node:path';
import { ClaimtraceError } from '../../schema/errors.ts';
import { FORMATS } from '../../schema/model.ts';
import type { Format } from '../../schema/model.ts';
import { collectInputs, type CollectOptions } from '../../ingest/fetch.ts';
import type { ArticleInput } from '../../ingest/input.ts';
import type { Config } from '../config.ts';
import type { Context, Flag, Values } from './command.ts';

/** An article to be read, or what kept it from being read; `path` is relative to the working directory, null for stdin. */
export type Named =
  | { readonly path: string | null; readonly input: ArticleInput }
  | { readonly path: string | null; readonly error: ClaimtraceError };

export const INPUT_FLAGS: readonly Flag[] = [
  { flags: '--input-format <format>', description: 'format of all inputs, whatever their endings', choices: FORMATS },
  { flags: '--id <id>', description: 'id of the article, where one is named' },
];

export const PATHS = ['<PATH...>', 'files, folders, patterns, or - for standard input'] as const;

/** The articles that are named on the command line, each with the id of `--id` where it is given. */
export async function* namedInputs(
  { config, stdin, cwd }: Context,
  paths: readonly string[],
  values: Values,
): AsyncGenerator<Named> {
  const id = values['id'] as string | undefined;
  if (id !== undefined && paths.length > 1) {
    throw new ClaimtraceError('USAGE_INVALID', '--id names one article, and several paths are given', {
      hint: 'Give one file, or leave --id out.',
    });
  }
  const options: CollectOptions = {
    maxBytes: config.maxBytes,
    inputFormat: values['inputFormat'] as Format | undefined,
    stdin,
  };
  let count = 0;
  for await (const collected of collectInputs(paths, options)) {
    if ('failure' in collected) {
      yield { path: shown(cwd, collected.failure.file), error: collected.failure.error };
      continue;
    }
    if (id !== undefined && ++count > 1) {
      throw new ClaimtraceError('USAGE_INVALID', '--id names one article, and the path holds several', {
        path: paths[0]!,
        hint: 'Name the one file that is to have this id.',
      });
    }
    const input = id === undefined ? collected.input : { ...collected.input, id };
    yield { path: shown(cwd, collected.path), input };
  }
}

/** In how many threads articles are read beside this one: a few are read before a thread has loaded its vocabulary. */
export const threadsFor = ({ jobs }: Config, articles: number | null): number =>
  jobs > 1 && (articles ?? 1) >= MANY ? jobs : 0;
const MANY = 16;

/** A path as people read it: relative to the working directory where it lies below, else as it was given. */
function shown(cwd: string, path: string): string | null {
  if (path === '-') return null;
  const below = relative(cwd, resolve(cwd, path));
  return below === '' || below.startsWith('..') || isAbsolute(below) ? path : below.split(sep).join('/');
}

/** An error as it belongs to one article, with its file; a fault of ours is told as one, and does not stop the others. */
export function articleError(error: unknown, path: string | null): ClaimtraceError {
  if (error instanceof ClaimtraceError) {
    const { code, message, span, line, hint, cause } = error;
    if (path === null || error.path !== undefined) return error;
    return new ClaimtraceError(code, message, { path, span, line, hint, cause });
  }
  const message = error instanceof Error ? error.message : String(error);
  return new ClaimtraceError('INTERNAL', message, {
    ...(path !== null && { path }),
    hint: 'This is a fault of claimtrace; --verbose says where.',
    cause: error,
  });
}

import type { Extraction } from '../../schema/model.ts';
import type { ClaimtraceError } from '../../schema/errors.ts';
import { countInputs } from '../../ingest/fetch.ts';
import type { Extractor } from '../extractor.ts';
import { ahead } from './ahead.ts';
import { type Context, EXIT, type Values } from './command.ts';
import { articleError, type Named, namedInputs, threadsFor } from './inputs.ts';

/** What an article that was named says, or what kept it from being read; `path` is null for stdin. */
type Read = { readonly path: string | null } & (
  { readonly extraction: Extraction } | { readonly error: ClaimtraceError }
);

/**
 * The extractions of all named articles, in their order, without a store. Throws what concerns the whole run; a wrong vocabulary
 * before there is anything to take.
 */
export async function extractions(
  context: Context,
  paths: readonly string[],
  values: Values,
): Promise<AsyncGenerator<Read>> {
  const { extractorIn } = await import('../extractor.ts');
  const extractor = extractorIn(threadsFor(context.config, await countInputs(paths)), context.config.vocab);
  try {
    await extractor.warm();
  } catch (error) {
    await extractor.close();
    throw error;
  }
  return extractedBy(extractor, context, paths, values);
}

async function* extractedBy(
  extractor: Extractor,
  context: Context,
  paths: readonly string[],
  values: Values,
): AsyncGenerator<Read> {
  const read = async (named: Named): Promise<Read> => {
    const { path } = named;
    try {
      if ('error' in named) throw named.error;
      return { path, extraction: await extractor.extract(named.input) };
    } catch (cause) {
      const error = articleError(cause, path);
      if (error.exitCode === EXIT.use) throw error;
      return { path, error };
    }
  };
  try {
    yield* ahead(namedInputs(context, paths, values), context.config.jobs, context.signal, read);
  } finally {
    await extractor.close();
  }
}

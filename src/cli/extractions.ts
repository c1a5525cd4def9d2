import type { Extraction } from '../../schema/model.ts';
import type { ClaimtraceError } from '../../schema/errors.ts';
import { ahead } from './ahead.ts';
import { type Context, EXIT, type Values } from './command.ts';
import { articleError, type Named, namedInputs, threadsFor } from './inputs.ts';

/** What an article that was named says, or what kept it from being read; `path` is null for stdin. */
type Read = { readonly path: string | null } & (
  { readonly extraction: Extraction } | { readonly error: ClaimtraceError }
);

/** The extractions of all named articles, in their order, without a store; throws what concerns the whole run. */
export async function* extractions(context: Context, paths: readonly string[], values: Values): AsyncGenerator<Read> {
  const { config, signal } = context;
  const { extractorIn } = await import('../extractor.ts');
  const extractor = extractorIn(await threadsFor(config, paths), config.vocab);
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
    yield* ahead(namedInputs(context, paths, values), config.jobs, signal, read);
  } finally {
    await extractor.close();
  }
}

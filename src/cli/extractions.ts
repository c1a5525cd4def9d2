import { countInputs } from '../../ingest/fetch.ts';
import type { ClaimtraceError } from '../../schema/errors.ts';
import type { Extraction } from '../../schema/model.ts';
import { ahead } from './ahead.ts';
import type { Context, Values } from './command.ts';
import { articleError, namedInputs } from './inputs.ts';

/** What became of an article that was named, and where it stands. */
export type Extracted =
  | { readonly path: string | null; readonly extraction: Extraction }
  | { readonly path: string | null; readonly error: ClaimtraceError };

/** How many articles each of several threads has at most, so that none stands idle while answers are taken in order. */
const EACH = 4;

/** What the articles say that are named on the command line, in their order; up to `jobs` are worked on at once. */
export async function* extractions(
  context: Context,
  paths: readonly string[],
  values: Values,
): AsyncGenerator<Extracted> {
  const { config, signal } = context;
  const { createExtractor } = await import('../extractor.ts');
  const { jobs, vocab } = config;
  const extractor = await createExtractor(vocab, { jobs, expected: (await countInputs(paths)) ?? 1 });
  const most = extractor.threads > 1 ? extractor.threads * EACH : 1;
  try {
    yield* ahead(namedInputs(context, paths, values), most, signal, async (named): Promise<Extracted> => {
      const { path } = named;
      try {
        if ('error' in named) throw named.error;
        return { path, extraction: await extractor.extract(named.input) };
      } catch (cause) {
        return { path, error: articleError(cause, path) };
      }
    });
  } finally {
    await extractor.close();
  }
}

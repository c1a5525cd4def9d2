import { fileURLToPath } from 'node:url';
import type { ArticleInput } from '../ingest/input.ts';
import { extract } from '../ingest/pipeline.ts';
import { ClaimtraceError } from '../schema/errors.ts';
import type { Extraction } from '../schema/model.ts';
import type { Outcome } from './extract-task.ts';
import { readVocabulary } from './vocabulary-files.ts';

/** Extracts articles; throws, as `extract` does, a ClaimtraceError for bytes that are no readable article. */
export interface Extractor {
  /** How many articles are worked on at once. */
  readonly threads: number;
  extract(input: ArticleInput): Promise<Extraction>;
  close(): Promise<void>;
}

/** How many articles repay the start of a thread: it reads the vocabulary and warms up for itself. */
const WORTH_A_THREAD = 20;

/**
 * Extracts with some vocabulary files, in this thread where few articles are expected, else in up to `jobs` others. What comes out is
 * the same. Throws VOCABULARY_INVALID.
 */
export async function createExtractor(
  vocabularyFiles: readonly string[],
  { jobs, expected }: { readonly jobs: number; readonly expected: number },
): Promise<Extractor> {
  const vocabulary = readVocabulary(vocabularyFiles);
  const threads = Math.min(jobs, Math.floor(expected / WORTH_A_THREAD));
  if (threads < 2) {
    return { threads: 1, extract: async (input) => extract(input, { vocabulary }), close: async () => {} };
  }
  const { Piscina } = await import('piscina');
  const pool = new Piscina<ArticleInput, Outcome>({
    filename: fileURLToPath(new URL('./extract-task.js', import.meta.url)),
    minThreads: threads,
    maxThreads: threads,
    workerData: vocabularyFiles,
  });
  return {
    threads,
    async extract(input) {
      const outcome = await pool.run(input);
      if ('extraction' in outcome) return outcome.extraction;
      const { code, message, ...detail } = outcome.error;
      throw new ClaimtraceError(code, message, detail);
    },
    close: () => pool.destroy(),
  };
}

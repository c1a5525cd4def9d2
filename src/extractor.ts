import { MessageChannel } from 'node:worker_threads';
import { Tinypool } from 'tinypool';
import type { ArticleInput } from '../ingest/input.ts';
import { ClaimtraceError } from '../schema/errors.ts';
import { packagePath } from '../schema/files.ts';
import type { Extraction } from '../schema/model.ts';
import type { Done, Task } from './extractor-thread.ts';
import { readVocabulary } from './vocabulary-files.ts';

/** What makes extractions of articles, with one vocabulary. */
export interface Extractor {
  /** `isRead` is told when the article is read, before anything is looked for. Throws a ClaimtraceError. */
  extract(input: ArticleInput, isRead?: () => Promise<void>): Promise<Extraction>;
  /** Loads the vocabulary now instead of at the first article; throws VOCABULARY_INVALID. */
  warm(): Promise<void>;
  close(): Promise<void>;
}

const nothing = (): Promise<void> => Promise.resolve();

/** One that works in this thread where `threads` is 0, else in up to so many. */
export const extractorIn = (threads: number, vocabularyFiles: readonly string[] = []): Extractor =>
  threads === 0 ? extractorHere(vocabularyFiles) : extractorInThreads(vocabularyFiles, threads);

export function extractorHere(vocabularyFiles: readonly string[]): Extractor {
  let vocabulary: ReturnType<typeof readVocabulary> | undefined;
  const words = () => (vocabulary ??= readVocabulary(vocabularyFiles));
  return {
    async extract(input, isRead = nothing) {
      // Not where threads do it: they load it, while this one does something else.
      const { extractFrom, readArticle } = await import('../ingest/pipeline.ts');
      const article = readArticle(input);
      await isRead();
      return extractFrom(input, article, { vocabulary: words() });
    },
    warm: async () => void words(),
    close: nothing,
  };
}

/** How long a thread beyond the first waits for another article. */
const IDLE_MS = 60_000;

/** The threads begin as articles come, each with a vocabulary of its own; what comes of an article is the same. */
function extractorInThreads(vocabularyFiles: readonly string[], threads: number): Extractor {
  const pool = new Tinypool({
    filename: packagePath('dist/src/extractor-thread.js'),
    minThreads: 1,
    maxThreads: threads,
    idleTimeout: IDLE_MS,
  });
  const run = async (article: Task['article']): Promise<Extraction | null> => {
    const task: Task = { vocabularyFiles, article };
    const done = (await pool.run(task, { transferList: article === null ? [] : [article.port] })) as Done;
    if ('error' in done) throw new ClaimtraceError(done.error.code, done.error.message, done.error);
    return done.extraction;
  };
  return {
    async extract(input, isRead = nothing) {
      const { port1, port2 } = new MessageChannel();
      let told: Promise<void> | undefined;
      const tell = (): Promise<void> => (told ??= isRead());
      port1.once('message', () => void tell());
      try {
        const extraction = await run({ input, port: port2 });
        // The last word of a thread may overtake those on the way.
        await tell();
        return extraction!;
      } finally {
        port1.close();
      }
    },
    warm: async () => void (await run(null)),
    close: () => pool.destroy(),
  };
}

import { existsSync } from 'node:fs';
import { pino } from 'pino';
import type { ArticleInput } from '../ingest/input.ts';
import { ClaimtraceError } from '../schema/errors.ts';
import { packagePath } from '../schema/files.ts';
import type { Extraction } from '../schema/model.ts';
import { type AuditPolicy, auditUnder, DEFAULT_POLICY, policyOf } from './audit/policy.ts';
import type { Config } from './config.ts';
import { type Extractor, extractorIn } from './extractor.ts';
import { type ApiOptions, createApi } from './graphql/index.ts';
import { createJobs, type Ingest, type Jobs } from './graphql/jobs.ts';
import type { Operations } from './graphql/persisted.ts';
import type { Metrics } from './metrics.ts';
import { readOperations } from './operations-file.ts';
import { openStore, type Store } from './store/index.ts';
import type { Audit } from './store/findings.ts';
import { deleteArticle, loadArticle, type LoadResult } from './store/load.ts';

/** What became of one article; it is given once the article is durable. */
export interface IngestOutcome {
  readonly articleId: string;
  readonly status: 'added' | 'updated' | 'unchanged';
  readonly claims: number;
  /** From bytes to durable, in milliseconds. */
  readonly ms: number;
}

/** The answer to a GraphQL document, as GraphQL writes it. */
export interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions?: { readonly code?: string; readonly [key: string]: unknown };
  }[];
}

/** What commands do with a store, whether this process holds it or a server does. */
export interface Session {
  /** Where the store is, or the address of the server that holds it, for people. */
  readonly at: string;
  /**
   * Reads one article into the store. Within one `run`, a second input with the same article id is refused.
   * Throws a ClaimtraceError, and then nothing of the article is stored.
   */
  ingest(input: ArticleInput, run: string): Promise<IngestOutcome>;
  /** Takes an article out; throws ARTICLE_NOT_FOUND where it is not there. */
  deleteArticle(articleId: string): Promise<void>;
  execute(document: string, variables?: Record<string, unknown>): Promise<Answer>;
  close(): Promise<void>;
}

/** A store that this process holds, with all that works on it. */
export interface Library extends Session {
  readonly store: Store;
  readonly api: ReturnType<typeof createApi>;
  /** What audits articles as parts of this store's graph. */
  readonly audit: Audit;
  /** Articles that are read by the server itself, one at a time. */
  readonly jobs: Jobs;
  /** What Prometheus is told; null where it is told nothing. */
  readonly metrics: Metrics | null;
  /** Loads the vocabulary now instead of at the first article; throws VOCABULARY_INVALID. */
  warm(): Promise<void>;
}

/** Runs of which a library still knows the articles. */
const RUNS_KEPT = 64;

/** What the API of a library is told beside its store; see `ApiOptions`. */
type ApiSettings = Omit<ApiOptions, 'store' | 'jobs' | 'logger'>;

interface LibrarySettings extends ApiSettings {
  readonly extractor?: Extractor;
  readonly policy?: AuditPolicy;
  readonly metrics?: Metrics | null;
}

/** Opens the store of a configuration, with what reads articles, in this thread or in several, the audit and the API on top. */
export async function openLibrary(config: Config, threads = 0): Promise<Library> {
  const { username, password, database } = config.neo4j;
  const policy = policyOf(config.audit);
  const store = await openStore(config.store, {
    ...(username !== undefined && { username }),
    ...(password !== undefined && { password }),
    ...(database !== undefined && { database }),
  });
  const metrics = config.metrics ? (await import('./metrics.ts')).createMetrics() : null;
  const extractor = extractorIn(threads, config.vocab);
  return createLibrary(store, { ...apiSettings(config), extractor, policy, metrics });
}

/** The documents that are listed: those of a file and, where no others are answered, those of the explorer, as it was built. */
function operationsOf({ operationsFile, persistedOperations }: Config): Operations {
  const explorer = packagePath('dist/web/operations.json');
  const files = [
    ...(persistedOperations === 'only' && existsSync(explorer) ? [explorer] : []),
    ...(operationsFile === null ? [] : [operationsFile]),
  ];
  return new Map(files.flatMap((path) => [...readOperations(path)]));
}

const apiSettings = (config: Config): ApiSettings => ({
  maxBytes: config.maxBytes,
  origins: config.origins,
  requestTimeoutMs: config.requestTimeoutMs,
  persistedOperations: config.persistedOperations,
  development: config.development,
  operations: operationsOf(config),
});

/** Ties a store, an extractor, the audit and the API together; `close` closes the store and the extractor. */
export function createLibrary(
  opened: Store,
  { extractor = extractorIn(0), policy = DEFAULT_POLICY, metrics = null, ...settings }: LibrarySettings = {},
): Library {
  const store = metrics?.counted(opened) ?? opened;
  const logger = pino({ name: 'claimtrace' }, pino.destination(2));
  const runs = new Map<string, Set<string>>();
  const load: typeof read = async (...given) => {
    try {
      const loaded = await read(...given);
      metrics?.ingest(loaded.result.status);
      return loaded;
    } catch (error) {
      metrics?.ingest('failed');
      throw error;
    }
  };
  const audit: Audit = (extraction, facts) => auditUnder(policy, extraction, facts).findings;

  /** From bytes to durable; `seen` is told of the extraction before anything is stored. */
  async function read(
    input: ArticleInput,
    reached: Parameters<Ingest>[1],
    seen: (extraction: Extraction) => void = () => {},
  ): Promise<{ extraction: Extraction; result: LoadResult }> {
    await reached('read');
    const extraction = await extractor.extract(input, () => reached('extract'));
    seen(extraction);
    // One transaction stores the article and audits it, as a part of the graph.
    await reached('audit');
    await reached('store');
    const result = await loadArticle(store, extraction, audit, { now: new Date().toISOString() });
    return { extraction, result };
  }

  const jobs = createJobs(async (input, reached) => {
    const { extraction, result } = await load(input, reached);
    return { articleId: extraction.article.id, status: result.status, diagnostics: extraction.diagnostics };
  }, logger);
  const api = createApi({ ...settings, store, jobs, logger, rules: policy.rules, audit });

  return {
    store,
    api,
    audit,
    jobs,
    metrics,
    at: store.location,
    warm: () => extractor.warm(),
    async ingest(input, run) {
      const started = performance.now();
      const { extraction, result } = await load(
        input,
        () => Promise.resolve(),
        ({ article }) => claimId(runs, run, article.id, input.file),
      );
      const ms = Math.round(performance.now() - started);
      return { articleId: extraction.article.id, status: result.status, claims: extraction.claims.length, ms };
    },
    deleteArticle: (articleId) => deleteArticle(store, articleId, audit),
    execute: (document, variables) => api.execute(document, variables),
    async close() {
      await jobs.close();
      await extractor.close();
      await store.close();
    },
  };
}

/** Notes that a run has read an article of this id; throws ARTICLE_ID_TAKEN where it had read one before. */
function claimId(runs: Map<string, Set<string>>, run: string, articleId: string, file: string | null): void {
  const taken = runs.get(run) ?? new Set();
  if (taken.has(articleId)) {
    throw new ClaimtraceError('ARTICLE_ID_TAKEN', `An earlier file of this run has the id ${articleId}`, {
      ...(file !== null && { path: file }),
      hint: 'Give one of the two another id: ingest it alone, with --id.',
    });
  }
  runs.set(run, taken.add(articleId));
  const oldest = runs.keys().next().value;
  if (runs.size > RUNS_KEPT && oldest !== undefined) runs.delete(oldest);
}

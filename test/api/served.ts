import type { ExecutionResult } from 'graphql';
import { pino } from 'pino';
import { afterAll, beforeAll } from 'vitest';
import { createLibrary, type Library } from '../../src/library.ts';
import { type RunningServer, type ServerOptions, startServer } from '../../src/server.ts';
import { countingStore, openStore, type Store, type StatementCounter } from '../../src/store/index.ts';

export const MAX_BYTES = 300_000;

/** A server over a store in memory, and what stands behind it. */
export interface Served {
  url: string;
  library: Library;
  counter: StatementCounter;
  server: RunningServer;
  /** What the server has logged. */
  readonly log: string[];
  post(body: unknown, headers?: Record<string, string>): Promise<Response>;
  ask<T = Record<string, never>>(
    query: string,
    variables?: object,
    headers?: Record<string, string>,
  ): Promise<ExecutionResult<T>>;
  /** Reads an article, and waits for its job to end. */
  ingest(source: object): Promise<{ id: string; state: string; outcome: string; article: { id: string } | null }>;
}

interface Settings {
  readonly access?: Partial<ServerOptions['access']>;
  readonly server?: Partial<ServerOptions>;
  readonly api?: Parameters<typeof createLibrary>[1];
  readonly store?: (store: Store) => Store;
}

/** Starts a server for all tests of a file, or of a part of it. */
export function withServer({ access, server: options, api, store: wrap = (store) => store }: Settings = {}): Served {
  const log: string[] = [];
  const post: Served['post'] = (body, headers = {}) =>
    fetch(`${served.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  const served = {
    log,
    post,
    ask: async (query: string, variables = {}, headers = {}) =>
      (await (await post({ query, variables }, headers)).json()) as ExecutionResult,
    ingest: async (source: object) => {
      const mutation =
        'mutation ($source: ArticleSource!) { articleIngest(source: $source) { job { id } userErrors { message } } }';
      const { data, errors } = await served.ask(mutation, { source });
      const id = (data as { articleIngest: { job: { id: string } } } | undefined)?.articleIngest.job?.id;
      if (id === undefined) throw new Error(JSON.stringify(errors ?? data));
      for (;;) {
        const answer = await served.ask(
          'query ($id: ID!) { job(id: $id) { id state outcome article { id } diagnostics { code } } }',
          { id },
        );
        const { job } = answer.data as unknown as { job: { state: string } };
        if (!/QUEUED|RUNNING/.test(job.state)) return job;
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
    },
  } as unknown as Served;
  beforeAll(async () => {
    const { store, counter } = countingStore(wrap(await openStore('memory:')));
    served.library = createLibrary(store, { maxBytes: MAX_BYTES, ...api });
    served.counter = counter;
    served.server = await startServer(served.library, {
      host: '127.0.0.1',
      port: 0,
      maxBytes: MAX_BYTES,
      access: { token: null, ownerToken: 'the-token-of-the-owner', origins: [], ...access },
      log: pino({ level: 'debug' }, { write: (line: string) => void log.push(line) }),
      ...options,
    });
    served.url = served.server.url;
  });
  afterAll(async () => {
    await served.server.stop();
    await served.library.close();
  });
  return served;
}

import { pino } from 'pino';
import { countInputs } from '../../ingest/fetch.ts';
import { createToken, holderFile, writeHolder } from '../control.ts';
import type { Library } from '../library.ts';
import type { Command, Context } from './command.ts';
import { EXIT } from './command.ts';
import { openHere, vocabularyPaths } from './connect.ts';
import { ingestAll } from './ingest.ts';
import { ask } from './query-store.ts';

export const serve: Command = {
  name: 'serve',
  summary: 'answer GraphQL over HTTP, until it is stopped',
  arguments: [],
  settings: [
    'store',
    'vocab',
    'maxBytes',
    'jobs',
    'port',
    'host',
    'origins',
    'requestTimeoutMs',
    'persistedOperations',
    'operationsFile',
    'development',
    'metrics',
  ],
  flags: [{ flags: '--seed <path>', description: 'read these articles first where the store is empty' }],
  examples: [
    ['claimtrace serve', 'http://127.0.0.1:4000/graphql on the embedded store'],
    ['PORT=8080 claimtrace serve --store neo4j://localhost', 'another port, and Neo4j'],
  ],
  graceful: true,
  async run(context, _, { seed }) {
    const { config, terminal, signal } = context;
    const { startServer } = await import('../server.ts');
    const library = await openHere(config, config.jobs);
    try {
      await library.warm();
      if (typeof seed === 'string') await seedStore(context, library, seed);
      const log = pino({ level: logLevel(context) }, pino.destination({ fd: 2, sync: true }));
      const file = holderFile(config.store);
      const token = file === null ? null : createToken();
      const { host, port, maxBytes, origins } = config;
      const access = { token: config.token, ownerToken: token, origins };
      const server = await startServer(library, { host, port, maxBytes, access, log });
      const release =
        file !== null && token !== null
          ? writeHolder(file, { url: server.url, pid: process.pid, token, vocab: vocabularyPaths(config) })
          : () => {};
      try {
        await isReady(server.url);
        await terminal.print(`claimtrace answers at ${server.url}/graphql\n`);
        terminal.note(firstSteps(server.url));
        await aborted(signal);
        terminal.note('finishing what was asked …');
        await server.stop();
      } finally {
        release();
      }
    } finally {
      await library.close();
    }
    return EXIT.done;
  },
};

const firstSteps = (url: string): string => `
Open ${url} in a browser to see which sentences stand on a source, or ask:
which claims about TLR4 rest on what, and which rest on nothing?

  curl -s ${url}/graphql -H 'content-type: application/json' --data \\
    '{"query":"{ mechanism(name: \\"TLR4\\") { claims { nodes { quote supportStatus } } } }"}'

or, in another terminal: npx claimtrace mechanism TLR4        (Ctrl-C stops the server)`;

async function seedStore(context: Context, library: Library, path: string): Promise<void> {
  const { articles } = await ask<{ articles: { totalCount: number } }>(library, 'stats');
  // One after another: a second thread would begin for a few articles, and people wait.
  const config = { ...context.config, jobs: 1 };
  if (articles.totalCount === 0)
    await ingestAll({ ...context, config }, library, [path], {}, await countInputs([path]));
}

function logLevel({ config, terminal }: Context): string {
  if (terminal.verbosity === 'verbose') return 'debug';
  return terminal.verbosity === 'quiet' ? 'error' : config.logLevel;
}

async function isReady(url: string): Promise<void> {
  const response = await fetch(`${url}/ready`);
  if (!response.ok) throw new Error(`the server is not ready: ${await response.text()}`);
}

const aborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => resolve(), { once: true });
  });

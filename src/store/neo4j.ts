import neo4j, { type Driver, type ManagedTransaction, type Session } from 'neo4j-driver';
import { ClaimtraceError } from '../../schema/errors.ts';
import { withRevision } from './revision.ts';
import { checkVersion, constraintStatements, SEARCHED } from './schema.ts';
import type { Parameters, Row, Runner, SearchLabel, Store, Value } from './store.ts';

export interface Neo4jOptions {
  readonly username?: string;
  readonly password?: string;
  readonly database?: string;
  readonly readOnly?: boolean;
}

/** Integral numbers as the server's integers: the driver sends every number as a float. */
function toParameter(value: Value): unknown {
  if (typeof value === 'number') return Number.isInteger(value) ? neo4j.int(value) : value;
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(toParameter);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, toParameter(item)]));
}

async function execute<T extends Row>(
  on: Pick<ManagedTransaction | Session, 'run'>,
  statement: string,
  parameters: Parameters,
): Promise<T[]> {
  const { records } = await on.run(statement, toParameter(parameters) as Record<string, unknown>);
  return records.map((record) => record.toObject() as T);
}

/** Gives a failure of the driver or the server its code; what already has one passes. */
function neo4jError(error: unknown, location: string): unknown {
  if (!(error instanceof neo4j.Neo4jError)) return error;
  const { code, message } = error;
  const detail = { path: location, cause: error };
  if (/^Neo\.ClientError\.Security\./.test(code)) {
    return new ClaimtraceError('STORE_AUTH_FAILED', 'Neo4j refuses the user name or the password.', {
      ...detail,
      hint: 'Set NEO4J_USERNAME and NEO4J_PASSWORD.',
    });
  }
  if (
    code === 'ServiceUnavailable' ||
    code === 'SessionExpired' ||
    code === 'ECONNREFUSED' ||
    /ENOTFOUND|Server responded HTTP/.test(message)
  ) {
    return new ClaimtraceError('STORE_UNREACHABLE', 'Neo4j does not answer.', {
      ...detail,
      hint: 'Start it (`docker compose up -d neo4j`), or name an embedded store.',
    });
  }
  if (/DatabaseNotFound|DatabaseUnavailable/.test(code)) {
    return new ClaimtraceError('STORE_UNREACHABLE', `Neo4j does not have the database: ${message}`, {
      ...detail,
      hint: 'Set NEO4J_DATABASE to one that is there.',
    });
  }
  if (/^Neo\.TransientError\./.test(code)) {
    return new ClaimtraceError('STORE_CONFLICT', `The write lost every retry: ${message}`, detail);
  }
  if (/No space left/.test(message)) return new ClaimtraceError('STORE_FULL', 'The disk of Neo4j is full.', detail);
  return new ClaimtraceError('INTERNAL', message, detail);
}

/** Connects to Neo4j at a `neo4j://` or `bolt://` address. */
export async function openNeo4j(address: string, options: Neo4jOptions = {}): Promise<Store> {
  if (!URL.canParse(address) || new URL(address).hostname === '') {
    throw new ClaimtraceError('CONFIG_INVALID', `“${address}” is no address.`, {
      path: 'store',
      hint: 'bolt://HOST:PORT',
    });
  }
  const url = new URL(address);
  const location = `${url.protocol}//${url.host}`;
  const username = options.username ?? (url.username === '' ? 'neo4j' : decodeURIComponent(url.username));
  const password = options.password ?? decodeURIComponent(url.password);
  const driver: Driver = neo4j.driver(location, neo4j.auth.basic(username, password), {
    disableLosslessIntegers: true,
    connectionTimeout: 5_000,
    connectionAcquisitionTimeout: 15_000,
    maxTransactionRetryTime: 8_000,
  });
  const session = { ...(options.database && { database: options.database }) };

  let closed = false;

  /** Runs work in a session of its own. A session that is closed resets its connection, which ends what the server is at for it. */
  async function inSession<T>(
    mode: 'READ' | 'WRITE',
    work: (opened: Session) => Promise<T>,
    signal?: AbortSignal,
  ): Promise<T> {
    signal?.throwIfAborted();
    if (closed) throw new ClaimtraceError('STORE_UNREACHABLE', 'The store is closed.', { path: location });
    const opened = driver.session({ ...session, defaultAccessMode: mode });
    const end = (): void => void opened.close().catch(() => {});
    signal?.addEventListener('abort', end, { once: true });
    try {
      return await work(opened);
    } catch (error) {
      signal?.throwIfAborted();
      throw neo4jError(error, location);
    } finally {
      signal?.removeEventListener('abort', end);
      await opened.close();
    }
  }

  /** A read is tried once more at once (its connection may have died in the pool), and no longer: somebody waits for it. */
  const read: Runner['run'] = (statement, parameters = {}, signal) =>
    inSession(
      'READ',
      async (opened) => {
        try {
          return await execute(opened, statement, parameters);
        } catch (error) {
          if (signal?.aborted || !(error instanceof neo4j.Neo4jError && error.retryable)) throw error;
          return execute(opened, statement, parameters);
        }
      },
      signal,
    );

  const runner = (on: ManagedTransaction): Runner => ({
    run: (statement, parameters = {}) => execute(on, statement, parameters),
  });

  const store: Store = {
    engine: 'neo4j',
    location,
    run: read,
    write: (work) =>
      inSession('WRITE', (opened) =>
        opened.executeWrite(async (on) => {
          // One writer at a time over all processes: counts are read, changed and written back.
          await on.run("MATCH (s:Store {id: 'store'}) SET s.schemaVersion = s.schemaVersion");
          return withRevision(runner(on), work);
        }),
      ),
    async search(label, { words, phrases, prefixes }, limit, signal) {
      // Folded words are letters and digits, in lower case: none is an operator.
      const query = [
        ...words.map((word) => `+${word}`),
        ...phrases.map((phrase) => `+"${phrase.join(' ')}"`),
        ...prefixes.map((prefix) => `+${prefix}*`),
      ].join(' ');
      if (query === '') return [];
      return store.run<{ id: string; score: number }>(
        `CALL db.index.fulltext.queryNodes($index, $query) YIELD node, score
         RETURN node.id AS id, score ORDER BY score DESC, id LIMIT $limit`,
        { index: `${label.toLowerCase()}_words`, query, limit },
        signal,
      );
    },
    ping: () => inSession('READ', async () => void (await driver.getServerInfo(session))),
    close: async () => {
      closed = true;
      await driver.close();
    },
  };
  try {
    await store.ping();
    if (options.readOnly) await checkVersion(store, location, true);
    else {
      const write: Runner['run'] = (statement, parameters = {}) =>
        inSession('WRITE', (opened) => opened.executeWrite((on) => execute(on, statement, parameters)));
      await prepare(write, location);
    }
  } catch (error) {
    await driver.close();
    throw error;
  }
  return store;
}

/** Creates what is missing of constraints and indexes; a statement for each would cost a second where nothing is. */
async function prepare(write: Runner['run'], location: string): Promise<void> {
  const found = await write<{ name: string; state: string }>('SHOW INDEXES YIELD name, state');
  const names = new Set(found.map(({ name }) => name));
  const missing = [...constraintStatements(), ...SEARCHED.map(fullTextStatement)].filter(
    (statement) => !names.has(/^CREATE (?:FULLTEXT )?\w+ (\w+)/.exec(statement)?.[1] ?? ''),
  );
  for (const statement of missing) await write(statement);
  if (missing.length > 0 || found.some(({ state }) => state !== 'ONLINE')) await write('CALL db.awaitIndexes(60)');
  await checkVersion({ run: write }, location, false);
}

const fullTextStatement = (label: SearchLabel): string =>
  `CREATE FULLTEXT INDEX ${label.toLowerCase()}_words IF NOT EXISTS FOR (n:${label}) ON EACH [n.words]
   OPTIONS { indexConfig: { \`fulltext.analyzer\`: 'whitespace' } }`;

import grafeo from '@grafeo-db/js';
import { existsSync } from 'node:fs';
import { mkdir, open, readdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { ClaimtraceError } from '../../schema/errors.ts';
import { embeddedError } from './embedded-errors.ts';
import { createQueue } from './queue.ts';
import { withRevision } from './revision.ts';
import { checkVersion, constraintStatements, SEARCHED } from './schema.ts';
import type { Parameters, Row, Runner, SearchLabel, Store } from './store.ts';

type Database = InstanceType<typeof grafeo.GrafeoDB>;
type Executor = Pick<Database, 'executeCypher'>;

/** Heavy queries side by side slow each other down many times over. */
const READS_AT_ONCE = 2;
const ATTEMPTS = 5;
/** A checkpoint rewrites the whole store: seldom, and by the size of what it would fold in. */
const CHECKPOINT_BYTES = 64 * 1024 * 1024;

/** Makes durable what the engine has written to its log: it syncs by itself only every 100 ms. */
async function syncLog(folder: string): Promise<void> {
  if (!existsSync(folder)) return;
  for (const name of await readdir(folder)) await syncFile(join(folder, name));
  if (process.platform !== 'win32') await syncFile(folder);
}

async function syncFile(path: string): Promise<void> {
  let file;
  try {
    file = await open(path, 'r');
  } catch (error) {
    // A checkpoint may take a log file away between the listing and the opening: what it held is in the store by then.
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}

async function prepare(database: Database, runner: Runner, location: string): Promise<void> {
  await checkVersion(runner, location, false);
  for (const statement of constraintStatements()) {
    await runner.run(statement);
    const unique = /^CREATE CONSTRAINT (\w+) IF NOT EXISTS FOR \(n:(\w+)\) REQUIRE n\.(\w+) IS UNIQUE$/.exec(statement);
    if (unique)
      await runner.run(`CREATE INDEX ${unique[1]}_index IF NOT EXISTS FOR (n:${unique[2]}) ON (n.${unique[3]})`);
  }
  for (const label of SEARCHED)
    await database.createTextIndex(label, 'words', { tokenizer: 'standard', stopWords: [] });
}

/** Opens the store at a path, or one in memory where `path` is null. */
export async function openEmbedded(path: string | null, options: { readOnly?: boolean } = {}): Promise<Store> {
  const location = path === null ? 'memory:' : resolve(path);
  const fail = (error: unknown): ClaimtraceError => embeddedError(error, location);
  const readOnly = options.readOnly ?? false;
  let database: Database;
  try {
    if (path === null) database = grafeo.GrafeoDB.create();
    else if (readOnly) database = grafeo.GrafeoDB.openReadOnly(location);
    else {
      await mkdir(dirname(location), { recursive: true });
      database = grafeo.GrafeoDB.open(location);
      database.setCheckpointTriggers({ walBytes: CHECKPOINT_BYTES });
    }
  } catch (error) {
    throw fail(error);
  }
  async function execute<T extends Row>(on: Executor, statement: string, parameters: Parameters): Promise<T[]> {
    // A closed database would go on answering from memory.
    if (closed) throw new ClaimtraceError('STORE_UNREACHABLE', 'The store is closed.', { path: location });
    try {
      return (await on.executeCypher(statement, parameters)).toArray() as unknown as T[];
    } catch (error) {
      throw fail(error);
    }
  }

  const reading = createQueue(READS_AT_ONCE);
  const writing = createQueue(1);
  let closed = false;

  function commit(transaction: ReturnType<Database['beginTransaction']>): void {
    try {
      transaction.commit();
    } catch (error) {
      throw fail(error);
    }
  }

  async function attempt<T>(work: (transaction: Runner) => Promise<T>): Promise<T> {
    const transaction = database.beginTransaction();
    try {
      const runner: Runner = { run: (statement, parameters = {}) => execute(transaction, statement, parameters) };
      const result = await withRevision(runner, work);
      commit(transaction);
      return result;
    } catch (error) {
      rollBack(transaction);
      throw error;
    }
  }

  /** After a failed statement the engine would still commit the others, and a transaction that is dropped keeps its locks. */
  function rollBack(transaction: ReturnType<Database['beginTransaction']>): void {
    try {
      if (transaction.isActive) transaction.rollback();
    } catch {
      // A commit that failed, on a full disk say, has ended the transaction already: that failure is the one to tell.
    }
  }

  const store: Store = {
    engine: 'embedded',
    location,
    run: (statement, parameters = {}, signal) =>
      reading(() => {
        signal?.throwIfAborted();
        return execute(database, statement, parameters);
      }),
    write: (work) =>
      writing(async () => {
        for (let tried = 1; ; tried++) {
          try {
            const result = await attempt(work);
            if (path !== null) await syncLog(`${location}.wal`);
            return result;
          } catch (error) {
            if (tried === ATTEMPTS || !(error instanceof ClaimtraceError) || error.code !== 'STORE_CONFLICT')
              throw error;
          }
        }
      }),
    async search(label, { words, phrases, prefixes }, limit, signal) {
      const whole = [...words, ...phrases.flat()];
      const parts = [
        ...[...words.map((word) => [word]), ...phrases].map((phrase) => ` ${phrase.join(' ')} `),
        ...prefixes.map((prefix) => ` ${prefix}`),
      ];
      if (parts.length === 0) return [];
      const query = whole.length > 0 && { query: whole.join(' ') };
      const parameters = { parts, limit, ...query };
      return store.run<{ id: string; score: number }>(searchStatement(label, whole.length > 0), parameters, signal);
    },
    async ping() {
      await store.run('RETURN 1 AS one');
    },
    close: () =>
      writing(async () => {
        if (closed) return;
        closed = true;
        try {
          database.close();
        } catch (error) {
          throw fail(error);
        }
      }),
  };
  try {
    if (readOnly) await checkVersion(store, location, true);
    else await prepare(database, store, location);
  } catch (error) {
    database.close();
    throw error;
  }
  return store;
}

/** The engine's index finds whole words, any of them; the rest is held to here. Short texts come first where no word is whole. */
function searchStatement(label: SearchLabel, indexed: boolean): string {
  return `MATCH (n:${label}) WHERE ${indexed ? 'text_match(n.words, $query) AND ' : ''}all(part IN $parts WHERE n.words CONTAINS part)
    RETURN n.id AS id, ${indexed ? 'text_score(n.words, $query)' : '1.0 / size(n.words)'} AS score
    ORDER BY score DESC, id LIMIT $limit`;
}

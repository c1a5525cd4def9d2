import type { ExecutionResult } from 'graphql';
import { afterAll, beforeAll, inject } from 'vitest';
import { createApi } from '../../src/graphql/index.ts';
import { countingStore, openStore, type Store } from '../../src/store/index.ts';
import { clear, lock } from '../fixtures/stores.ts';
import { fill } from './world.ts';

type Variables = Record<string, unknown>;

/** The API over one engine that holds the world, and the number of statements of its last answer. */
export interface Answering {
  readonly name: string;
  readonly store: Store;
  ask(document: string, variables?: Variables): Promise<ExecutionResult<Record<string, never>>>;
  statements(): number;
}

/** Errors that the API would log: none is expected. */
export const logged: object[] = [];

/** Opens the engines that are there, filled, for all tests of a file: the embedded one and, where it runs, Neo4j. */
export function withEngines(): readonly Answering[] {
  const engines: Answering[] = [];
  let unlock = (): void => {};
  beforeAll(async () => {
    const url = inject('neo4jUrl');
    engines.push(await answering('memory:'));
    if (url === null) return;
    unlock = await lock(url);
    engines.push(await answering(url));
  }, 180_000);
  afterAll(async () => {
    for (const { store } of engines) await store.close();
    unlock();
  });
  return engines;
}

async function answering(location: string): Promise<Answering> {
  const opened = await openStore(location);
  await clear(opened);
  await fill(opened);
  const { store, counter } = countingStore(opened);
  const api = createApi({ store, logger: { error: (detail) => logged.push(detail) } });
  return {
    name: opened.engine,
    store: opened,
    ask: async (document, variables) => {
      counter.statements = 0;
      return (await api.execute(document, variables)) as ExecutionResult<Record<string, never>>;
    },
    statements: () => counter.statements,
  };
}

import { ClaimtraceError } from '../../schema/errors.ts';
import type { Neo4jOptions } from './neo4j.ts';
import type { Store } from './store.ts';

export type { Parameters, Row, Runner, SearchLabel, SearchTerms, StatementCounter, Store, Value } from './store.ts';
export { countingStore } from './counting.ts';

/** User name, password and database are for Neo4j alone. */
export type StoreOptions = Neo4jOptions;

const embedded = async (path: string | null, options: StoreOptions): Promise<Store> =>
  (await import('./embedded.ts')).openEmbedded(path, options);
const neo4j = async (address: string, options: StoreOptions): Promise<Store> =>
  (await import('./neo4j.ts')).openNeo4j(address, options);

/** Every kind of store, by how its location starts; its engine is loaded when it is opened. */
const STORES: readonly {
  readonly prefix: string;
  open(location: string, options: StoreOptions): Promise<Store>;
}[] = [
  { prefix: 'embedded:', open: (location, options) => embedded(location.slice('embedded:'.length), options) },
  { prefix: 'memory:', open: (_, options) => embedded(null, options) },
  ...['neo4j://', 'neo4j+s://', 'neo4j+ssc://', 'bolt://', 'bolt+s://', 'bolt+ssc://'].map((prefix) => ({
    prefix,
    open: neo4j,
  })),
];

/**
 * Opens the store at `embedded:PATH`, `memory:`, or a `neo4j://` or `bolt://` address; an embedded one is made where there is none.
 * @throws CONFIG_INVALID, STORE_UNREACHABLE, STORE_AUTH_FAILED, STORE_LOCKED, STORE_INVALID, STORE_SCHEMA_NEWER, STORE_SCHEMA_OLDER
 */
export async function openStore(location: string, options: StoreOptions = {}): Promise<Store> {
  const kind = STORES.find(({ prefix }) => location.startsWith(prefix));
  if (!kind || location === 'embedded:') {
    throw new ClaimtraceError('CONFIG_INVALID', `“${location}” names no store.`, {
      path: 'store',
      hint: 'embedded:PATH, memory:, neo4j://HOST or bolt://HOST:PORT',
    });
  }
  return kind.open(location, options);
}

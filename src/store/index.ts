import { ClaimtraceError } from '../../schema/errors.ts';
import { openEmbedded } from './embedded.ts';
import { type Neo4jOptions, openNeo4j } from './neo4j.ts';
import type { Store } from './store.ts';

export type { Parameters, Row, Runner, SearchLabel, StatementCounter, Store, Value } from './store.ts';
export { countingStore } from './counting.ts';

/** User name, password and database are for Neo4j alone. */
export type StoreOptions = Neo4jOptions;

/** Every kind of store, by how its location starts. */
const STORES: readonly {
  readonly prefix: string;
  open(location: string, options: StoreOptions): Promise<Store>;
}[] = [
  { prefix: 'embedded:', open: (location, options) => openEmbedded(location.slice('embedded:'.length), options) },
  { prefix: 'memory:', open: () => openEmbedded(null) },
  ...['neo4j://', 'neo4j+s://', 'neo4j+ssc://', 'bolt://', 'bolt+s://', 'bolt+ssc://'].map((prefix) => ({
    prefix,
    open: openNeo4j,
  })),
];

/**
 * Opens the store at `embedded:PATH`, `memory:`, or a `neo4j://` or `bolt://` address; an embedded one is made where there is none.
 * @throws CONFIG_INVALID, STORE_UNREACHABLE, STORE_AUTH_FAILED, STORE_LOCKED, STORE_INVALID, STORE_SCHEMA_NEWER
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

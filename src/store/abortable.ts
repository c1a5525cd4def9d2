import type { Store } from './store.ts';

/** A store whose reads belong to one request: none is begun once it is over, and one that runs is ended where the engine can. */
export const abortable = (store: Store, signal: AbortSignal): Store => ({
  ...store,
  run: (statement, parameters) => store.run(statement, parameters, signal),
  search: (label, terms, limit) => store.search(label, terms, limit, signal),
});

import type { Runner } from '../store/store.ts';

/** Keeps what is read of a store in memory: it is read when it is first asked for, and again after a change of the store. */
export function keptUntilChanged<T>(read: (store: Runner) => Promise<T>): (store: Runner) => Promise<T> {
  const known = new WeakMap<Runner, { readonly revision: number; readonly value: Promise<T> }>();
  return async (store) => {
    const [state] = await store.run<{ revision: number }>(
      "MATCH (s:Store {id: 'store'}) RETURN coalesce(s.revision, 0) AS revision",
    );
    const revision = state?.revision ?? 0;
    const kept = known.get(store);
    if (kept?.revision === revision) return kept.value;
    const value = read(store);
    known.set(store, { revision, value });
    value.catch(() => known.delete(store));
    return value;
  };
}

import type { Runner } from './store.ts';

const CHANGES = /\b(?:CREATE|MERGE|SET|DELETE)\b/;

/** Counts, within a transaction, that it changed the graph: what is kept of the graph in memory is told by the count to be out of date. */
export async function withRevision<T>(transaction: Runner, work: (transaction: Runner) => Promise<T>): Promise<T> {
  let changed = false;
  const result = await work({
    run: (statement, parameters) => {
      changed ||= CHANGES.test(statement);
      return transaction.run(statement, parameters);
    },
  });
  if (changed) await transaction.run("MATCH (s:Store {id: 'store'}) SET s.revision = coalesce(s.revision, 0) + 1");
  return result;
}

import type { Runner, StatementCounter, Store } from './store.ts';

/** A store that counts the statements it is asked to run, searches and those of transactions too. */
export function countingStore(store: Store): { store: Store; counter: StatementCounter } {
  const counter: StatementCounter = { statements: 0 };
  const counting = (runner: Runner): Runner => ({
    run: (statement, parameters, signal) => {
      counter.statements++;
      return runner.run(statement, parameters, signal);
    },
  });
  const counted: Store = {
    ...store,
    ...counting(store),
    write: (work) => store.write((transaction) => work(counting(transaction))),
    search: (label, terms, limit, signal) => {
      counter.statements++;
      return store.search(label, terms, limit, signal);
    },
  };
  return { store: counted, counter };
}

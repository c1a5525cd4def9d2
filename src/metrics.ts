import { Counter, Histogram, Registry } from 'prom-client';
import type { Store } from './store/index.ts';

/** What is told of one HTTP request to the API. */
export interface RequestFacts {
  readonly operation: string;
  readonly status: number;
  readonly seconds: number;
  readonly codes: readonly string[];
}

/** Names of operations come from clients: after so many they are all the same to the metrics. */
const NAMES_KEPT = 100;

/** Counts what the server does, for Prometheus; no metric knows a document, its variables or an article. */
export function createMetrics() {
  const registry = new Registry();
  const registers = [registry];
  const requests = new Counter({
    name: 'claimtrace_requests_total',
    help: 'Requests to the API by operation and HTTP status.',
    labelNames: ['operation', 'status'],
    registers,
  });
  const durations = new Histogram({
    name: 'claimtrace_request_duration_seconds',
    help: 'From the request to the end of its answer.',
    labelNames: ['operation'],
    buckets: [0.005, 0.02, 0.1, 0.5, 2, 10, 30],
    registers,
  });
  const errors = new Counter({
    name: 'claimtrace_errors_total',
    help: 'Errors of answers by code.',
    labelNames: ['code'],
    registers,
  });
  const statements = new Counter({
    name: 'claimtrace_store_statements_total',
    help: 'Statements that the store was asked to run.',
    registers,
  });
  const ingests = new Counter({
    name: 'claimtrace_ingests_total',
    help: 'Articles that were read, by what became of them.',
    labelNames: ['status'],
    registers,
  });
  const names = new Set<string>();

  function nameOf(operation: string): string {
    if (names.size < NAMES_KEPT) names.add(operation);
    return names.has(operation) ? operation : 'other';
  }

  return {
    contentType: registry.contentType,
    text: (): Promise<string> => registry.metrics(),
    request({ operation, status, seconds, codes }: RequestFacts): void {
      const name = nameOf(operation);
      requests.inc({ operation: name, status: String(status) });
      durations.observe({ operation: name }, seconds);
      for (const code of codes) errors.inc({ code });
    },
    ingest: (status: 'added' | 'updated' | 'unchanged' | 'failed'): void => ingests.inc({ status }),
    /** The same store, with its statements counted. */
    counted: (store: Store): Store => ({
      ...store,
      run: (statement, parameters, signal) => {
        statements.inc();
        return store.run(statement, parameters, signal);
      },
      search: (label, words, limit, signal) => {
        statements.inc();
        return store.search(label, words, limit, signal);
      },
      write: (work) =>
        store.write((transaction) =>
          work({
            run: (statement, parameters, signal) => {
              statements.inc();
              return transaction.run(statement, parameters, signal);
            },
          }),
        ),
    }),
  };
}

export type Metrics = ReturnType<typeof createMetrics>;

/** A value that both engines take as a parameter and give back: no dates, no big integers. */
export type Value = string | number | boolean | null | readonly Value[] | { readonly [key: string]: Value };
export type Parameters = { readonly [name: string]: Value };
export type Row = Record<string, unknown>;

/**
 * Something that runs one Cypher statement and gives its rows as plain objects. The embedded engine leaves the index aside where a
 * WHERE stands beside a property of the same node: `UNWIND [$id] AS id MATCH (a:Article {id: id}) WHERE …` keeps it.
 */
export interface Runner {
  /**
   * `signal`: nothing is begun once it is aborted. Neo4j ends a statement that runs, too; the embedded engine can not, and its
   * statements are bounded instead. Rejects with the signal's reason then.
   */
  run<T extends Row = Row>(statement: string, parameters?: Parameters, signal?: AbortSignal): Promise<T[]>;
}

/** One engine behind one door. Both engines pass the conformance suite in test/conformance. */
export interface Store extends Runner {
  readonly engine: 'embedded' | 'neo4j';
  /** Where it is, for people: a path or an address without credentials. */
  readonly location: string;
  /**
   * Runs `work` as one transaction: wholly done and durable when the promise resolves, wholly undone when it rejects.
   * Writes are serialised; a conflict is tried again, so `work` may run more than once.
   */
  write<T>(work: (transaction: Runner) => Promise<T>): Promise<T>;
  /**
   * Ids of nodes of a label whose folded words hold all that is looked for; at most `limit` (≤ 1,000), best first.
   * Hits are the same on both engines; scores, and so the order, may differ.
   */
  search(
    label: SearchLabel,
    terms: SearchTerms,
    limit: number,
    signal?: AbortSignal,
  ): Promise<{ id: string; score: number }[]>;
  /** Resolves where the store answers, else rejects with a coded error. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

/** What a text must hold, all of it, in folded words. */
export interface SearchTerms {
  /** Words, each anywhere. */
  readonly words: readonly string[];
  /** Words that follow each other. */
  readonly phrases: readonly (readonly string[])[];
  /** Beginnings of words. */
  readonly prefixes: readonly string[];
}

/** The labels that are searched by their `words`. */
export type SearchLabel = 'Article' | 'Claim' | 'Mechanism' | 'Source';

/** Counts the statements that a store runs: the budget of an operation is what a test reads here. */
export interface StatementCounter {
  statements: number;
}

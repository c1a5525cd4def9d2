import type { Parameters, Value } from '../store/store.ts';

/** Conditions of a list with the values they need. */
export interface Filter {
  readonly conditions: readonly string[];
  readonly parameters: Parameters;
}

/** What a client may leave out or give as null. */
export type Optional<T> = { readonly [K in keyof T]?: T[K] | null };

/**
 * The conditions of those entries that have a value: each names the Cypher that holds for the parameter of its own name.
 */
export function filter(values: Record<string, Value | undefined>, conditions: Record<string, string>): Filter {
  const given = Object.entries(values).filter(([, value]) => value !== undefined && value !== null);
  return {
    conditions: given.flatMap(([name]) => conditions[name] ?? []),
    parameters: Object.fromEntries(given) as Parameters,
  };
}

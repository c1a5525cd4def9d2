import type { Store } from '../store/store.ts';
import type { Loaders } from './loaders.ts';
import { createLoaders } from './loaders.ts';

/** What is told of a rule of the audit. */
export interface RuleInfo {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly severity: string;
  readonly documentationUrl?: string | null;
}

/** What resolvers share within one request. */
export interface Context {
  readonly store: Store;
  readonly loaders: Loaders;
  readonly rules: readonly RuleInfo[];
}

export const createContext = (store: Store, rules: readonly RuleInfo[]): Context => ({
  store,
  rules,
  loaders: createLoaders(store),
});

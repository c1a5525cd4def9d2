import type { Severity } from '../audit/index.ts';
import { abortable } from '../store/abortable.ts';
import type { Audit } from '../store/findings.ts';
import type { Store } from '../store/store.ts';
import type { Deadline } from './deadline.ts';
import type { Jobs } from './jobs.ts';
import type { Loaders } from './loaders.ts';
import { createLoaders } from './loaders.ts';

/** What is told of a rule of the audit. */
export interface RuleInfo {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly severity: Severity;
  readonly documentationUrl?: string | null;
}

/** Who asks, as far as it matters. */
export interface Caller {
  /** May change the store. */
  readonly mayWrite: boolean;
  /** The owner of the process: asks in it, or with the token of the file beside its store. */
  readonly isOwner: boolean;
}

export const OWNER: Caller = { mayWrite: true, isOwner: true };
export const WRITER: Caller = { mayWrite: true, isOwner: false };
export const STRANGER: Caller = { mayWrite: false, isOwner: false };

/** What resolvers share within one request. */
export interface Context {
  /** The store itself: for changes, and for what is kept in memory from one request to the next. */
  readonly store: Store;
  /** The same store for what this request alone reads: it ends with the request. */
  readonly reading: Store;
  readonly deadline: Deadline;
  readonly loaders: Loaders;
  readonly rules: readonly RuleInfo[];
  /** Brings findings up to date where a change tells articles something new. */
  readonly audit: Audit;
  readonly caller: Caller;
  /** Null where the API reads only. */
  readonly jobs: Jobs | null;
  /** The largest article that is taken, in bytes. */
  readonly maxBytes: number;
}

export function createContext(shared: Omit<Context, 'loaders' | 'reading'>): Context {
  const reading = abortable(shared.store, shared.deadline.signal);
  return { ...shared, reading, loaders: createLoaders(reading, shared.store) };
}

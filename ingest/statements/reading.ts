import type { Mention, Predicate } from '../../schema/model.ts';
import type { Span } from '../../schema/span.ts';
import type { Item } from './items.ts';

/** What pronouns at the beginning of a sentence can stand for. */
export interface Memory {
  readonly subject: readonly Mention[];
  readonly objects: readonly Mention[];
  /** What "this" is, where it is not the subject: what an organ makes, what lets something in. */
  readonly outcome: readonly Mention[];
  /** Those of the subject that the sentence begins with: what "it" is without more to tell by. */
  readonly topic: readonly Mention[];
  /** All that was named. */
  readonly mentions: readonly Mention[];
  /** What the sentences before that one name, the nearest first: "These hormones" may be of some sentences ago. */
  readonly earlier: readonly (readonly Mention[])[];
  /** The last relation. */
  readonly last: {
    readonly predicate: Predicate;
    readonly subject: string;
    readonly subjectSpan: Span;
    readonly affirmed: boolean;
  } | null;
}

/** What was read of the sentence so far. */
export interface Reading {
  readonly text: string;
  readonly items: readonly Item[];
  readonly memory: Memory;
  /** Resolves the noun of "these minerals" to what it stood for. */
  readonly refer: (mention: Mention) => readonly Mention[];
  readonly categoryOf: (mention: Mention) => string;
  /** The subject of the verb before, and its place; of the main clause too. */
  subject: readonly Mention[];
  main: readonly Mention[];
  /** The objects of the verb before. */
  objects: readonly Mention[];
  lastVerb: number;
}

import { useState } from 'preact/hooks';
import { ask, AskError } from './ask.ts';
import type { Operation } from './operation.ts';
import { queries } from './query.ts';

export interface Change<Data, Variables> {
  /** Makes the change, and gives its payload, or null where it failed; what is shown is asked for again after it. */
  make(variables: Variables): Promise<Data | null>;
  readonly isUnderWay: boolean;
  readonly error: AskError | null;
  forgetError(): void;
}

/** A mutation. Nothing that the reader typed is lost when it fails: it is for the caller to keep until `make` gives a payload. */
export function useChange<Data, Variables>(operation: Operation<Data, Variables>): Change<Data, Variables> {
  const [isUnderWay, setUnderWay] = useState(false);
  const [error, setError] = useState<AskError | null>(null);
  return {
    isUnderWay,
    error,
    forgetError: () => setError(null),
    async make(variables) {
      setUnderWay(true);
      setError(null);
      try {
        const data = await ask(operation, variables);
        void queries.invalidateQueries();
        return data;
      } catch (fault) {
        setError(fault instanceof AskError ? fault : new AskError('INTERNAL', String(fault)));
        return null;
      } finally {
        setUnderWay(false);
      }
    },
  };
}

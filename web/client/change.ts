import { useState } from 'preact/hooks';
import { AskError, askErrorOf } from './ask-error.ts';
import { ask } from './ask.ts';
import type { Operation } from './operation.ts';
import { queries } from './query.ts';
import { askForToken } from './token.ts';

export interface Change<Data, Variables> {
  /** Makes the change, and gives its payload, or null where it failed; what is shown is asked for again after it. */
  make(variables: Variables): Promise<Data | null>;
  readonly isUnderWay: boolean;
  readonly error: AskError | null;
  forgetError(): void;
}

/**
 * A mutation. Nothing that the reader typed is lost when it fails: it is for the caller to keep until `make` gives a payload.
 * Where the server wants a token, or takes the one given no longer, the reader is asked for it and the change goes on.
 * `settle`: what is done with a payload instead of asking for all that is shown again.
 */
export function useChange<Data, Variables>(
  operation: Operation<Data, Variables>,
  { settle = () => void queries.invalidateQueries() }: { settle?: (data: Data) => void } = {},
): Change<Data, Variables> {
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
        const data = await askAuthorized(operation, variables);
        settle(data);
        return data;
      } catch (fault) {
        setError(askErrorOf(fault));
        return null;
      } finally {
        setUnderWay(false);
      }
    },
  };
}

/** Asks for a change, and for the reader's token where the server wants one. Throws AskError. */
export async function askAuthorized<Data, Variables>(
  operation: Operation<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  for (;;) {
    try {
      return await ask(operation, variables);
    } catch (fault) {
      const isRefused = fault instanceof AskError && fault.code === 'NOT_AUTHORIZED';
      if (!isRefused || !(await askForToken(fault.message))) throw fault;
    }
  }
}

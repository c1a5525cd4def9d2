import { setMaxListeners } from 'node:events';
import type { ExecutionArgs, ExecutionResult } from 'graphql';
import { execute } from 'graphql';
import { ClaimtraceError } from '../../schema/errors.ts';

/** The end of one request: its time is up, or its client is gone. */
export interface Deadline {
  readonly signal: AbortSignal;
  /** Starts the clock, and resolves with the answer, or with the reason why there is none. */
  execute(args: ExecutionArgs): Promise<ExecutionResult>;
}

/** `timeoutMs`: null for work that may take as long as it takes. `left`: aborted when the client has gone. */
export function createDeadline(timeoutMs: number | null, left?: AbortSignal): Deadline {
  const controller = new AbortController();
  const { signal } = controller;
  // Every statement that runs for the request listens.
  setMaxListeners(0, signal);
  const abort = (error: ClaimtraceError): void => controller.abort(error);
  const leave = (): void =>
    abort(new ClaimtraceError('REQUEST_ABORTED', 'The client left before the answer was there.'));
  if (left?.aborted) leave();
  else left?.addEventListener('abort', leave, { once: true });

  return {
    signal,
    async execute(args) {
      const timer = timeoutMs === null ? undefined : setTimeout(() => abort(timedOut(timeoutMs)), timeoutMs);
      const over = new Promise<never>((_, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason as ClaimtraceError), { once: true });
      });
      try {
        signal.throwIfAborted();
        return await Promise.race([execute(args), over]);
      } finally {
        clearTimeout(timer);
      }
    },
  };
}

const timedOut = (ms: number): ClaimtraceError =>
  new ClaimtraceError('REQUEST_TIMEOUT', `The answer took longer than ${ms / 1000} seconds.`, {
    hint: 'Ask for less at a time, or start the server with a longer --request-timeout-ms.',
  });

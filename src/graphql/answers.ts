import type { ExecutionArgs, ExecutionResult } from 'graphql';
import { getOperationAST, GraphQLError, subscribe } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Context } from './context.ts';
import type { ErrorLog } from './errors.ts';
import { refusal, requestIdOf, toPublicError } from './errors.ts';

/** What the log and the metrics learn of a request: neither its document nor its variables. */
export interface Seen {
  /** The name of the operation; null where it has none, or was refused before it was read. */
  operation: string | null;
  readonly codes: string[];
}

/** An answer whose errors are as clients see them. */
export function withPublicErrors(
  result: ExecutionResult,
  log: ErrorLog,
  request?: Request,
  seen?: Seen,
): ExecutionResult {
  if (!result.errors) return result;
  const requestId = requestIdOf(request);
  const errors = result.errors.map((error) => toPublicError(error, log, requestId));
  seen?.codes.push(...errors.map(({ extensions }) => String(extensions['code'])));
  return { ...result, errors };
}

const see = ({ document, operationName, contextValue }: ExecutionArgs): void => {
  const { seen } = contextValue as { seen?: Seen };
  if (seen) seen.operation = getOperationAST(document, operationName)?.name?.value ?? null;
};

/** Keeps the fields of an answer in the order they were asked for, and gives its errors their codes. */
export const answerPlugin = (log: ErrorLog): Plugin => ({
  onExecute({ args, setExecuteFn }) {
    see(args);
    setExecuteFn(async (asked: ExecutionArgs) => {
      try {
        return await (args.contextValue as unknown as Context).deadline.execute(asked);
      } catch (error) {
        // What was told of the request on its way in is told on its way out.
        return { errors: [new GraphQLError('', { originalError: error as Error })] };
      }
    });
  },
  onSubscribe({ args, setSubscribeFn }) {
    see(args);
    setSubscribeFn(subscribe);
    const { request, seen } = args.contextValue as { request?: Request; seen?: Seen };
    return {
      onSubscribeResult: () => ({
        onNext: ({ result, setResult }) => setResult(withPublicErrors(result as ExecutionResult, log, request, seen)),
      }),
    };
  },
  onResultProcess({ request, result, setResult, serverContext }) {
    const { seen } = serverContext as { seen?: Seen };
    if (!Array.isArray(result) && 'errors' in result) setResult(withPublicErrors(result, log, request, seen));
  },
});

/** Refuses changes by who must not make them, before anything is done. */
export const writePlugin: Plugin<Context> = {
  onExecute({ args, setResultAndStopExecution }) {
    const { caller, jobs } = args.contextValue as Context;
    if (getOperationAST(args.document, args.operationName)?.operation !== 'mutation') return;
    if (caller.mayWrite && jobs !== null) return;
    const message = 'Changes are taken with the token of the server; where it has none, from this machine only.';
    setResultAndStopExecution({ errors: [refusal('NOT_AUTHORIZED', message, 403)] });
  },
};

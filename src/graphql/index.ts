import type { ExecutionResult } from 'graphql';
import { execute } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { createYoga } from 'graphql-yoga';
import { pino } from 'pino';
import type { Store } from '../store/store.ts';
import { AUDIT_RULES } from '../audit/index.ts';
import { admissionPlugins } from './admission.ts';
import type { Context, RuleInfo } from './context.ts';
import { createContext } from './context.ts';
import type { ErrorLog } from './errors.ts';
import { requestIdOf, toPublicError } from './errors.ts';
import { createSchema } from './schema.ts';

export { schemaText } from './schema.ts';

export interface ApiOptions {
  readonly store: Store;
  readonly rules?: readonly RuleInfo[];
  /** Where unexpected failures are told; standard error where left out. */
  readonly logger?: ErrorLog;
}

/** Keeps the fields of an answer in the order they were asked for, and gives its errors their codes. */
const answerPlugin = (log: ErrorLog): Plugin => ({
  onExecute: ({ setExecuteFn }) => setExecuteFn(execute),
  onResultProcess({ request, result, setResult }) {
    if (Array.isArray(result) || Symbol.asyncIterator in result || !result.errors) return;
    const requestId = requestIdOf(request);
    const errors = result.errors.map((error) => toPublicError(error, log, requestId));
    setResult({ ...result, errors });
  },
});

/** The GraphQL API of a store: a handler for HTTP, and the same without HTTP. */
export function createApi({ store, rules = AUDIT_RULES, logger }: ApiOptions) {
  const log = logger ?? pino({ name: 'claimtrace' }, pino.destination(2));
  const yoga = createYoga<object, Context>({
    schema: createSchema(),
    context: () => createContext(store, rules),
    plugins: [...admissionPlugins(), answerPlugin(log)],
    // Errors get their codes, and are masked, as their result is processed: those of parsing and of limits, too.
    maskedErrors: false,
    logging: false,
    batching: false,
    cors: false,
    landingPage: false,
    // Its page would fetch scripts from another host.
    graphiql: false,
  });

  /** Answers a document in the process, with the same limits and errors as over HTTP. */
  async function answer(
    document: string,
    variables: Record<string, unknown> = {},
    operationName?: string,
  ): Promise<ExecutionResult> {
    const response = await yoga.fetch('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ query: document, variables, operationName }),
    });
    return (await response.json()) as ExecutionResult;
  }

  return { yoga, execute: answer };
}

export type Api = ReturnType<typeof createApi>;

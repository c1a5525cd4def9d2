import type { DocumentNode, ExecutionResult, GraphQLError } from 'graphql';
import { execute } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { createYoga } from 'graphql-yoga';
import { pino } from 'pino';
import type { Store } from '../store/store.ts';
import { AUDIT_RULES } from '../audit/index.ts';
import { admissionPlugins, checkSize } from './admission.ts';
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

/** An answer whose errors are as clients see them. */
function withPublicErrors(result: ExecutionResult, log: ErrorLog, request?: Request): ExecutionResult {
  if (!result.errors) return result;
  const requestId = requestIdOf(request);
  return { ...result, errors: result.errors.map((error) => toPublicError(error, log, requestId)) };
}

/** Keeps the fields of an answer in the order they were asked for, and gives its errors their codes. */
const answerPlugin = (log: ErrorLog): Plugin => ({
  onExecute: ({ setExecuteFn }) => setExecuteFn(execute),
  onResultProcess({ request, result, setResult }) {
    if (!Array.isArray(result) && 'errors' in result) setResult(withPublicErrors(result, log, request));
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
    const { schema, parse, validate, contextFactory, execute: run } = yoga.getEnveloped({});
    try {
      checkSize(document);
      const parsed = parse(document) as DocumentNode;
      const refused = validate(schema, parsed) as readonly GraphQLError[];
      if (refused.length > 0) return withPublicErrors({ errors: refused }, log);
      const contextValue: unknown = await contextFactory();
      const asked = { schema, document: parsed, contextValue, variableValues: variables, operationName };
      return withPublicErrors((await run(asked)) as ExecutionResult, log);
    } catch (error) {
      return withPublicErrors({ errors: [error as GraphQLError] }, log);
    }
  }

  return { yoga, execute: answer };
}

export type Api = ReturnType<typeof createApi>;

import type { DocumentNode, ExecutionResult, GraphQLError } from 'graphql';
import type { CORSOptions } from 'graphql-yoga';
import { createYoga } from 'graphql-yoga';
import { pino } from 'pino';
import type { Store } from '../store/store.ts';
import type { Audit } from '../store/findings.ts';
import { audit as auditAll, AUDIT_RULES } from '../audit/index.ts';
import { admissionPlugins, checkSize } from './admission.ts';
import { answerPlugin, type Seen, withPublicErrors, writePlugin } from './answers.ts';
import type { Caller, Context, RuleInfo } from './context.ts';
import { createContext, OWNER, STRANGER } from './context.ts';
import { createDeadline } from './deadline.ts';
import type { ErrorLog } from './errors.ts';
import { introspectionPlugin } from './introspection.ts';
import type { Jobs } from './jobs.ts';
import { type Operations, persistedPlugin } from './persisted.ts';
import { bodyLimit, requestPlugin } from './request.ts';
import { createSchema } from './schema.ts';

export { schemaText } from './schema.ts';

export interface ApiOptions {
  readonly store: Store;
  readonly rules?: readonly RuleInfo[];
  /** All rules, nothing waived, where left out. */
  readonly audit?: Audit;
  /** Where unexpected failures are told; standard error where left out. */
  readonly logger?: ErrorLog;
  /** What reads articles; the API reads only where left out. */
  readonly jobs?: Jobs;
  /** The largest article that is taken, in bytes. */
  readonly maxBytes?: number;
  /** Other sites whose pages may ask. */
  readonly origins?: readonly string[];
  /** How long an answer over HTTP may take. */
  readonly requestTimeoutMs?: number;
  /** Documents that clients may name by their hashes; `only`: no others are answered. */
  readonly operations?: Operations;
  readonly persistedOperations?: 'optional' | 'only';
  /** Tells the schema to everybody who asks. */
  readonly development?: boolean;
}

/** What the server tells of an HTTP request. */
interface ServerContext {
  readonly caller?: Caller;
  readonly seen?: Seen;
}

const DEFAULT_MAX_BYTES = 20 * 2 ** 20;

const corsOf =
  (origins: readonly string[]) =>
  (request: Request): CORSOptions =>
    // The library would name the only origin there is to all others, too.
    origins.includes(request.headers.get('origin') ?? '')
      ? {
          origin: request.headers.get('origin')!,
          methods: ['GET', 'POST'],
          allowedHeaders: ['authorization', 'content-type'],
          exposedHeaders: ['x-request-id'],
          credentials: false,
          maxAge: 600,
        }
      : false;

/** The GraphQL API of a store: a handler for HTTP, and the same without HTTP. */
export function createApi(options: ApiOptions) {
  const {
    store,
    rules = AUDIT_RULES,
    audit = auditAll,
    jobs = null,
    maxBytes = DEFAULT_MAX_BYTES,
    origins = [],
    requestTimeoutMs = 30_000,
    operations = new Map(),
    persistedOperations = 'optional',
    development = false,
  } = options;
  const log = options.logger ?? pino({ name: 'claimtrace' }, pino.destination(2));
  const yoga = createYoga<ServerContext, Context>({
    schema: createSchema(),
    context: ({ request, caller }: ServerContext & { request?: Request }) =>
      // What is asked in the process itself comes without a request.
      createContext({
        store,
        rules,
        audit,
        jobs,
        maxBytes,
        caller: caller ?? (request ? STRANGER : OWNER),
        deadline: createDeadline(request ? requestTimeoutMs : null, request?.signal),
      }),
    plugins: [
      requestPlugin(maxBytes),
      persistedPlugin(operations, persistedOperations === 'only'),
      ...admissionPlugins(),
      ...(development ? [] : [introspectionPlugin]),
      writePlugin,
      answerPlugin(log),
    ],
    // Errors get their codes, and are masked, as their result is processed: those of parsing and of limits, too.
    maskedErrors: false,
    // The request plugin tells callers apart; this cuts off what never ends.
    maxRequestBodySize: bodyLimit(OWNER, maxBytes),
    logging: false,
    batching: false,
    cors: corsOf(origins),
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

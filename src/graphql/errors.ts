import { randomUUID } from 'node:crypto';
import { GraphQLError } from 'graphql';
import { ClaimtraceError, type ErrorCode, ERRORS } from '../../schema/errors.ts';

/** Where unexpected failures are told; pino's loggers fit. */
export interface ErrorLog {
  error(detail: object, message: string): void;
}

/** An error that refuses a request before it is executed; `status` is that of the HTTP answer. */
export const refusal = (code: ErrorCode, message: string, status?: number): GraphQLError =>
  new GraphQLError(message, { extensions: { code, ...(status !== undefined && { http: { status } }) } });

/** The failure that a GraphQL error was made of; null where it was made by the executor itself. */
function originOf(error: unknown): unknown {
  let origin: unknown = error;
  while (origin instanceof GraphQLError && origin.originalError) origin = origin.originalError;
  return origin;
}

/** The HTTP status of answers that have no data for a reason of the server's own. */
const STATUSES: Partial<Record<ErrorCode, number>> = { REQUEST_TIMEOUT: 503, REQUEST_ABORTED: 499 };

/** An error as clients see it: with a code and a hint; what is unexpected is logged and masked. */
export function toPublicError(error: unknown, log: ErrorLog, requestId: string): GraphQLError {
  const origin = originOf(error);
  const place = error instanceof GraphQLError ? { nodes: error.nodes, source: error.source, path: error.path } : {};
  if (origin instanceof ClaimtraceError && origin.code !== 'INTERNAL') {
    const { code, hint, path } = origin;
    const status = STATUSES[code];
    return new GraphQLError(origin.message, {
      ...place,
      extensions: {
        code,
        ...(status !== undefined && { http: { status } }),
        ...(hint && { hint }),
        ...(path && { argument: path }),
      },
    });
  }
  if (origin instanceof GraphQLError) return withCode(origin);
  log.error({ err: origin, requestId }, 'A request failed unexpectedly.');
  return new GraphQLError('Something went wrong in claimtrace itself.', {
    ...place,
    extensions: { code: 'INTERNAL', requestId, hint: 'The log of the server has more, under this request id.' },
  });
}

function withCode(error: GraphQLError): GraphQLError {
  const { nodes, source, positions, path, extensions, message } = error;
  const code = codeOf(extensions['code'], message);
  return new GraphQLError(message, { nodes, source, positions, path, extensions: { ...extensions, code } });
}

/** The codes of the libraries below, and of errors without one, as ours. */
function codeOf(given: unknown, message: string): ErrorCode {
  if (typeof given === 'string' && Object.hasOwn(ERRORS, given)) return given as ErrorCode;
  if (given === 'BAD_REQUEST') return 'REQUEST_INVALID';
  if (given === 'REQUEST_ENTITY_TOO_LARGE') return 'REQUEST_TOO_LARGE';
  if (/^Cannot spread fragment "\w+" within itself/.test(message)) return 'QUERY_CIRCULAR';
  return message.startsWith('Syntax Error') ? 'QUERY_MALFORMED' : 'QUERY_INVALID';
}

/** An id that ties an answer to its line in the log. */
export const requestIdOf = (request: { headers: { get(name: string): string | null } } | undefined): string =>
  request?.headers.get('x-request-id')?.slice(0, 100) || randomUUID();

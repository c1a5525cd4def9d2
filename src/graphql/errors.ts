import { randomUUID } from 'node:crypto';
import { GraphQLError } from 'graphql';
import { ClaimtraceError, type ErrorCode } from '../../schema/errors.ts';

/** Where unexpected failures are told; pino's loggers fit. */
export interface ErrorLog {
  error(detail: object, message: string): void;
}

/** An error that refuses a document before it is executed. */
export const refusal = (code: ErrorCode, message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code } });

/** The failure that a GraphQL error was made of; null where it was made by the executor itself. */
function originOf(error: unknown): unknown {
  let origin: unknown = error;
  while (origin instanceof GraphQLError && origin.originalError) origin = origin.originalError;
  return origin;
}

/** An error as clients see it: with a code and a hint; what is unexpected is logged and masked. */
export function toPublicError(error: unknown, log: ErrorLog, requestId: string): GraphQLError {
  const origin = originOf(error);
  const place = error instanceof GraphQLError ? { nodes: error.nodes, source: error.source, path: error.path } : {};
  if (origin instanceof ClaimtraceError && origin.code !== 'INTERNAL') {
    const { code, hint, path } = origin;
    return new GraphQLError(origin.message, {
      ...place,
      extensions: { code, ...(hint && { hint }), ...(path && { argument: path }) },
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
  const given = extensions['code'];
  const code = isOurs(given) ? given : message.startsWith('Syntax Error') ? 'QUERY_MALFORMED' : 'QUERY_INVALID';
  return new GraphQLError(message, {
    nodes,
    source,
    positions,
    path,
    extensions: { ...withoutHttp(extensions), code },
  });
}

const isOurs = (code: unknown): code is string =>
  typeof code === 'string' && /^(QUERY|PAGE|CURSOR|ARGUMENT|REQUEST)_/.test(code);

const withoutHttp = ({ ...extensions }: Record<string, unknown>): Record<string, unknown> => extensions;

/** An id that ties an answer to its line in the log. */
export const requestIdOf = (request: { headers: { get(name: string): string | null } } | undefined): string =>
  request?.headers.get('x-request-id')?.slice(0, 100) || randomUUID();

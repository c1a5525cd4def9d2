import { ClaimtraceError, ERRORS, type ErrorCode } from '../../schema/errors.ts';
import { readPackageFile } from '../../schema/files.ts';
import type { Answer, Session } from '../library.ts';

/** The documents that commands ask with; they ship as files, so that anybody can run them against `/graphql`. */
export type Operation =
  | 'findings'
  | 'languages'
  | 'mechanism'
  | 'near-claims'
  | 'near-mechanisms'
  | 'pathways'
  | 'search'
  | 'stats'
  | 'summary'
  | 'text'
  | 'trace';

/** The data of an operation's answer; throws the first error of the answer, with its code. */
export async function ask<T>(
  session: Session,
  operation: Operation,
  variables: Record<string, unknown> = {},
): Promise<T> {
  const answer = await session.execute(readPackageFile(`schema/operations/${operation}.graphql`), variables);
  const error = answerError(answer);
  if (error) throw error;
  return answer.data as T;
}

/** The first error of an answer as one of ours; null where it has none. */
export function answerError({ errors }: Answer): ClaimtraceError | null {
  const [first] = errors ?? [];
  if (!first) return null;
  const { code, hint, argument } = first.extensions ?? {};
  const path = typeof argument === 'string' ? argument : first.path?.join('.');
  const known: ErrorCode = code !== undefined && code in ERRORS ? (code as ErrorCode) : 'INTERNAL';
  return new ClaimtraceError(known, first.message, {
    ...(path !== undefined && { path }),
    ...(typeof hint === 'string' && { hint }),
  });
}

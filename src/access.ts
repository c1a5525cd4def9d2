import type { IncomingMessage } from 'node:http';
import { sameToken } from './control.ts';
import { type Caller, OWNER, STRANGER, WRITER } from './graphql/context.ts';

export interface AccessRules {
  /** What writers name; null: those on this machine may write without. */
  readonly token: string | null;
  /** What is in the file beside the store; null where there is none. */
  readonly ownerToken: string | null;
  /** Other sites whose pages may ask, as browsers write them: https://example.org. */
  readonly origins: readonly string[];
}

const LOOPBACK = /^(::1|(::ffff:)?127\.\d+\.\d+\.\d+)$/;
const LOOPBACK_HOST = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])(:\d+)?$/i;

/** Whether a request comes from this machine itself, and not through a proxy on it. */
export function isLocal({ socket, headers }: IncomingMessage): boolean {
  return (
    LOOPBACK.test(socket.remoteAddress ?? '') &&
    headers['x-forwarded-for'] === undefined &&
    headers['forwarded'] === undefined
  );
}

/**
 * Whether a browser says that a page of another site asks. Without a token a page could otherwise reach what listens on its
 * reader's machine, by its own name for that machine, too: so the host must be a name that only this machine has.
 */
function isForeign({ headers }: IncomingMessage, origins: readonly string[]): boolean {
  if (!LOOPBACK_HOST.test(headers.host ?? '')) return true;
  const { origin } = headers;
  if (origin === undefined) return headers['sec-fetch-site'] === 'cross-site';
  return !origins.includes(origin) && origin !== `http://${headers.host}`;
}

/** The token that a request names; null where it names none. */
export const bearerOf = ({ headers }: IncomingMessage): string | null =>
  /^Bearer (\S+)$/i.exec(headers.authorization ?? '')?.[1] ?? null;

/** What a request may do. */
export function callerOf(request: IncomingMessage, { token, ownerToken, origins }: AccessRules): Caller {
  const given = bearerOf(request);
  if (given !== null && ownerToken !== null && isLocal(request) && sameToken(given, ownerToken)) return OWNER;
  if (given !== null && token !== null && sameToken(given, token)) return WRITER;
  if (token !== null || given !== null || !isLocal(request) || isForeign(request, origins)) return STRANGER;
  return WRITER;
}

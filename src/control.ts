import { randomBytes, timingSafeEqual } from 'node:crypto';
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';
import { ClaimtraceError, ERRORS, type ErrorCode } from '../schema/errors.ts';
import type { Answer, IngestOutcome, Session } from './library.ts';

/** What a server that holds an embedded store writes beside it, so that other processes find it; `vocab` are absolute paths. */
const holder = z.object({
  url: z.url(),
  pid: z.int().positive(),
  token: z.string().min(1),
  vocab: z.array(z.string()),
});
export type Holder = z.infer<typeof holder>;

/** The file beside an embedded store that names the server holding it; null for stores that many processes may open. */
export function holderFile(storeLocation: string): string | null {
  if (!storeLocation.startsWith('embedded:')) return null;
  return `${resolve(storeLocation.slice('embedded:'.length))}.server.json`;
}

/** A secret that only those can know who may read the file beside the store. */
export const createToken = (): string => randomBytes(32).toString('base64url');

/** Writes the holder's file for its owner's eyes only, whole or not at all; gives back what removes it. */
export function writeHolder(file: string, value: Holder): () => void {
  const draft = `${file}.${value.pid}`;
  writeFileSync(draft, `${JSON.stringify(value)}\n`, { mode: 0o600 });
  renameSync(draft, file);
  return () => {
    if (readHolder(file)?.token === value.token) rmSync(file, { force: true });
  };
}

/** The server that holds an embedded store, or null where none does; the file of one that is dead is cleared away. */
export function findHolder(storeLocation: string): Holder | null {
  const file = holderFile(storeLocation);
  const found = file && readHolder(file);
  if (!file || !found) return null;
  if (isAlive(found.pid)) return found;
  rmSync(file, { force: true });
  return null;
}

function readHolder(file: string): Holder | null {
  if (!existsSync(file)) return null;
  try {
    return holder.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    // It is written whole; what does not parse is none of ours, and the store itself says whether it is held.
    return null;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Compares in a time that tells nothing of where two tokens differ. */
export function sameToken(given: string, expected: string): boolean {
  const a = Buffer.from(given);
  const b = Buffer.from(expected);
  return a.length === b.length && timingSafeEqual(a, b);
}

/** How an error travels over `/control`. */
export interface ErrorBody {
  readonly error: {
    readonly code: ErrorCode;
    readonly message: string;
    readonly path?: string;
    readonly hint?: string;
  };
}

/** A session that goes through the server at `url`; writes need the token of the server's file. */
export function connectTo(url: string, token: string | null): Session {
  const base = url.replace(/(?<!\/)\/+$/, '');

  async function send(path: string, init: RequestInit): Promise<unknown> {
    let response: Response;
    try {
      response = await fetch(`${base}${path}`, init);
    } catch (cause) {
      throw unreachable(base, cause);
    }
    const body: unknown = await response.json().catch((cause: unknown) => {
      throw unreachable(base, cause, ` (HTTP ${response.status})`);
    });
    const failure = (body as Partial<ErrorBody>).error;
    if (failure) throw receivedError(failure);
    return body;
  }

  function control(method: string, path: string, query: Record<string, string | null | undefined>, body?: Uint8Array) {
    if (token === null) {
      throw new ClaimtraceError('SERVER_UNREACHABLE', 'The server takes writes only by the file beside its store', {
        path: base,
        hint: 'Name the store of that server with --store instead, on the same machine.',
      });
    }
    const given = Object.entries(query).filter((entry): entry is [string, string] => entry[1] != null);
    const init = { method, headers: { authorization: `Bearer ${token}` }, ...(body && { body: Buffer.from(body) }) };
    return send(`${path}?${new URLSearchParams(given)}`, init);
  }

  return {
    at: base,
    async ingest({ file, id, format, bytes, url: address }, run) {
      return (await control(
        'POST',
        '/control/ingest',
        { file, id, format, url: address, run },
        bytes,
      )) as IngestOutcome;
    },
    async deleteArticle(id) {
      await control('DELETE', '/control/articles', { id });
    },
    async execute(query, variables = {}) {
      const headers = {
        'content-type': 'application/json',
        accept: 'application/json',
        ...(token !== null && { authorization: `Bearer ${token}` }),
      };
      return (await send('/graphql', {
        method: 'POST',
        headers,
        body: JSON.stringify({ query, variables }),
      })) as Answer;
    },
    close: () => Promise.resolve(),
  };
}

const unreachable = (url: string, cause: unknown, status = ''): ClaimtraceError =>
  new ClaimtraceError('SERVER_UNREACHABLE', `The server does not answer${status}`, {
    path: url,
    hint: 'Start it with `claimtrace serve`, or leave --server out.',
    cause,
  });

function receivedError({ code, message, path, hint }: ErrorBody['error']): ClaimtraceError {
  const known: ErrorCode = code in ERRORS ? code : 'INTERNAL';
  return new ClaimtraceError(known, message, {
    ...(path !== undefined && { path }),
    ...(hint !== undefined && { hint }),
  });
}

import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import type { Logger } from 'pino';
import { FORMATS, type Format } from '../schema/model.ts';
import { ClaimtraceError } from '../schema/errors.ts';
import { type AccessRules, callerOf } from './access.ts';
import type { ErrorBody } from './control.ts';
import { createExplorer, type Explorer } from './explorer.ts';
import type { Seen } from './graphql/answers.ts';
import type { Library } from './library.ts';
import type { Metrics } from './metrics.ts';

export interface ServerOptions {
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** The largest article that is taken, in bytes. */
  readonly maxBytes: number;
  /** Who may write; without an `ownerToken` there is no `/control`. */
  readonly access: AccessRules;
  readonly log: Logger;
}

export interface RunningServer {
  readonly url: string;
  /** Takes no new requests, finishes those in flight, and resolves when the last is done. */
  stop(): Promise<void>;
}

type Handler = (request: IncomingMessage, response: ServerResponse, url: URL) => Promise<void> | void;

/** Serves `/graphql`, `/health`, `/ready`, `/control`, and the explorer everywhere else. Throws PORT_TAKEN. */
export async function startServer(library: Library, options: ServerOptions): Promise<RunningServer> {
  const { host, port, log } = options;
  const routes = routesOf(library, options);
  const explorer = createExplorer();
  const unused = new Set<Socket>();
  const server = createServer((request, response) => {
    unused.delete(request.socket);
    const url = new URL(request.url ?? '/', 'http://localhost');
    watch(request, response, url, library, log);
    void answer(routes, explorer, request, response, url, log);
  });
  server.on('connection', (socket) => {
    unused.add(socket);
    socket.once('close', () => unused.delete(socket));
  });
  await listen(server, host, port);
  const address = server.address() as AddressInfo;
  const name = address.family === 'IPv6' ? `[${address.address}]` : address.address;
  const reachable = name === '0.0.0.0' || name === '[::]' ? '127.0.0.1' : name;
  return {
    url: `http://${reachable}:${address.port}`,
    stop: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeIdleConnections();
        // To Node, one over which nothing was asked yet is no idle one: browsers keep such in stock.
        for (const socket of unused) socket.destroy();
        // Clients that follow a job are answered to its end.
        void library.jobs.close();
      }),
  };
}

/** What was seen of the requests that are under way. */
const seenOf = new WeakMap<IncomingMessage, Seen>();

/** Gives a request its id, and tells the log and the metrics of it when it is over: no document, no variables, no text. */
function watch(
  request: IncomingMessage,
  response: ServerResponse,
  { pathname }: URL,
  { metrics }: Library,
  log: Logger,
): void {
  const started = performance.now();
  const given = request.headers['x-request-id'];
  const requestId = typeof given === 'string' && /^[\w.:-]{1,100}$/.test(given) ? given : randomUUID();
  request.headers['x-request-id'] = requestId;
  response.setHeader('x-request-id', requestId);
  const seen: Seen = { operation: null, codes: [] };
  seenOf.set(request, seen);
  response.on('close', () => {
    const ms = Math.round(performance.now() - started);
    const { operation, codes } = seen;
    const status = response.statusCode;
    const api = pathname === '/graphql';
    log[api ? 'info' : 'debug'](
      { requestId, method: request.method, path: pathname, status, ms, ...(api && { operation, codes }) },
      'request',
    );
    if (api) metrics?.request({ operation: operation ?? 'anonymous', status, seconds: ms / 1000, codes });
  });
}

async function listen(server: Server, host: string, port: number): Promise<void> {
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, host, () => {
        server.off('error', reject);
        resolve();
      });
    });
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException;
    if (code === 'EADDRINUSE') {
      throw new ClaimtraceError('PORT_TAKEN', `Another process listens on port ${port}`, {
        path: `${host}:${port}`,
        hint: `Stop it, or take another port: claimtrace serve --port ${port + 1}`,
        cause,
      });
    }
    throw new ClaimtraceError('CONFIG_INVALID', `The server can not listen: ${message}`, {
      path: `${host}:${port}`,
      hint: 'Give --host an address of this machine and --port a port that you may use.',
      cause,
    });
  }
}

async function answer(
  routes: ReadonlyMap<string, Handler>,
  explorer: Explorer,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
  log: Logger,
): Promise<void> {
  try {
    const route = routes.get(url.pathname) ?? ((): Promise<void> => show(explorer, request, response, url));
    await route(request, response, url);
  } catch (error) {
    const known = error instanceof ClaimtraceError;
    if (!known) log.error({ error, path: url.pathname }, 'fault');
    const { code, message, path, hint } = known ? error : new ClaimtraceError('INTERNAL', 'A fault of the server');
    const body: ErrorBody = {
      error: { code, message, ...(path !== undefined && { path }), ...(hint !== undefined && { hint }) },
    };
    if (!response.headersSent) sendJson(response, statusOf(code, routes.has(url.pathname)), body);
    else response.destroy();
  }
}

/** Views are shown at addresses of their own. Throws REQUEST_INVALID where there is neither a view nor a file. */
const show = (explorer: Explorer, request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> =>
  new Promise((resolve, reject) => {
    const nothing = (): void =>
      reject(
        new ClaimtraceError('REQUEST_INVALID', 'There is nothing here', {
          path: url.pathname,
          hint: 'Ask at /graphql.',
        }),
      );
    if (request.method !== 'GET' && request.method !== 'HEAD') return nothing();
    // The page of a view is for those who read pages: a program that asks for what is not there is told so.
    const isView = url.pathname !== '/' && !url.pathname.includes('.');
    if (isView && !request.headers.accept?.includes('text/html')) return nothing();
    response.on('close', resolve);
    explorer(request, response, nothing);
  });

function statusOf(code: string, known: boolean): number {
  if (!known) return 404;
  if (code === 'INTERNAL') return 500;
  if (code === 'NOT_AUTHORIZED') return 403;
  if (code === 'FILE_TOO_LARGE') return 413;
  if (code === 'ARTICLE_NOT_FOUND') return 404;
  return code.startsWith('STORE_') ? 503 : 400;
}

function sendJson(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' });
  response.end(`${JSON.stringify(body)}\n`);
}

function routesOf(library: Library, { maxBytes, access }: ServerOptions): ReadonlyMap<string, Handler> {
  const guarded =
    (method: string, handler: Handler): Handler =>
    (request, response, url) => {
      allow(request, method, access);
      return handler(request, response, url);
    };
  return new Map<string, Handler>([
    [
      '/graphql',
      (request, response) => {
        const seen = seenOf.get(request);
        void library.api.yoga(request, response, { caller: callerOf(request, access), ...(seen && { seen }) });
      },
    ],
    ['/health', (_, response) => sendJson(response, 200, { status: 'ok' })],
    ['/ready', (_, response) => ready(library, response)],
    ...(library.metrics ? [['/metrics', metricsRoute(library.metrics)] as const] : []),
    [
      '/control/ingest',
      guarded('POST', async (request, response, { searchParams }) => {
        const bytes = await readBody(request, maxBytes);
        const format = formatOf(searchParams.get('format'));
        const id = searchParams.get('id');
        const url = searchParams.get('url');
        const input = {
          file: searchParams.get('file'),
          bytes,
          ...(format && { format }),
          ...(id !== null && { id }),
          ...(url !== null && { url }),
        };
        sendJson(response, 200, await library.ingest(input, searchParams.get('run') ?? ''));
      }),
    ],
    [
      '/control/articles',
      guarded('DELETE', async (_, response, { searchParams }) => {
        await library.deleteArticle(searchParams.get('id') ?? '');
        sendJson(response, 200, { deleted: searchParams.get('id') });
      }),
    ],
  ]);
}

const metricsRoute =
  (metrics: Metrics): Handler =>
  async (_, response) => {
    response.writeHead(200, { 'content-type': metrics.contentType, 'cache-control': 'no-store' });
    response.end(await metrics.text());
  };

async function ready({ store, execute }: Library, response: ServerResponse): Promise<void> {
  try {
    await store.ping();
    const { data } = await execute('{ articles(first: 1) { totalCount } }');
    const articles = (data as { articles: { totalCount: number } }).articles.totalCount;
    sendJson(response, 200, { ready: true, store: store.location, engine: store.engine, articles });
  } catch (error) {
    const { code, message } =
      error instanceof ClaimtraceError ? error : new ClaimtraceError('STORE_UNREACHABLE', 'The store does not answer');
    sendJson(response, 503, { ready: false, store: store.location, engine: store.engine, error: { code, message } });
  }
}

/** Writes come from this machine, with the token of the file beside the store. */
function allow(request: IncomingMessage, method: string, access: AccessRules): void {
  if (!callerOf(request, access).isOwner) {
    throw new ClaimtraceError(
      'NOT_AUTHORIZED',
      'Writes are taken from this machine only, with the token of the server.',
      {
        hint: 'Use the command line on the machine of the server.',
      },
    );
  }
  if (request.method !== method) throw new ClaimtraceError('REQUEST_INVALID', `This takes ${method} alone`);
}

async function readBody(request: IncomingMessage, maxBytes: number): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > maxBytes) {
      throw new ClaimtraceError(
        'FILE_TOO_LARGE',
        `The file has more than the ${maxBytes} bytes that the server takes`,
        {
          hint: 'Start the server with a larger --max-bytes.',
        },
      );
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function formatOf(name: string | null): Format | undefined {
  const format = FORMATS.find((known) => known === name);
  if (name !== null && !format) throw new ClaimtraceError('REQUEST_INVALID', `There is no format "${name}"`);
  return format;
}

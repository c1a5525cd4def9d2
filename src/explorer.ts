import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Readable } from 'node:stream';
import sirv from 'sirv';
import { packagePath } from '../schema/files.ts';

/** Answers a request, or calls `next` where it has nothing for it. */
export type Explorer = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/** Nothing but what this server sends: no script within the page, no other host, no frame around it. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const YEAR = 31_536_000;

const NOT_BUILT = 'The explorer is not built: run `npm run build`. The API answers at /graphql.\n';

/**
 * Serves the explorer of dist/web: the page at the address of every view, and its files, compressed as they were built. Their
 * names hold a hash of what is in them, so that they are kept for a year; the page itself is asked for anew each time.
 */
export function createExplorer(folder = packagePath('dist/web')): Explorer {
  const serve = sirv(folder, {
    // Files are looked for when they are asked for: who builds the explorer anew replaces those that were there at the start.
    dev: true,
    etag: true,
    brotli: true,
    gzip: true,
    single: true,
    setHeaders(response, path) {
      const isHashed = path.startsWith('/assets/');
      response.setHeader('cache-control', isHashed ? `public, max-age=${YEAR}, immutable` : 'no-cache');
      response.setHeader('content-security-policy', POLICY);
      response.setHeader('x-content-type-options', 'nosniff');
      response.setHeader('referrer-policy', 'no-referrer');
      response.setHeader('cross-origin-opener-policy', 'same-origin');
    },
  });
  return (request, response, next) => {
    // A file that is gone before it is read: an answer that has begun can only be broken off.
    response.once('pipe', (file: Readable) => file.once('error', () => response.destroy()));
    serve(request, response, () => {
      if (request.url !== '/') return next();
      response.writeHead(503, { 'content-type': 'text/plain; charset=utf-8' }).end(NOT_BUILT);
    });
  };
}

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { createExplorer } from '../../src/explorer.ts';

const folder = mkdtempSync(join(tmpdir(), 'claimtrace-explorer-'));
let server: Server;
let url: string;

beforeAll(async () => {
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>the page</title>');
  writeFileSync(join(folder, 'index.html.br'), 'as brotli has it');
  for (const name of ['index', 'old', 'torn']) writeFileSync(join(folder, `assets/${name}-1a2b.js`), 'export {};');
  const explorer = createExplorer(folder);
  server = createServer((request, response) => {
    explorer(request, response, () => response.writeHead(404).end('nothing'));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

const get = (path: string, encoding = 'identity') =>
  fetch(`${url}${path}`, { headers: { 'accept-encoding': encoding } });

describe('the explorer is served', () => {
  test.each(['/', '/article?id=https%3A%2F%2Fexample.org%2Fa', '/audit'])(
    'its page at %s, asked for anew each time',
    async (path) => {
      const response = await get(path);
      expect(response.status).toBe(200);
      expect(await response.text()).toContain('the page');
      expect(response.headers.get('cache-control')).toBe('no-cache');
    },
  );

  test('with no script within the page, and nothing of another host', async () => {
    const policy = (await get('/')).headers.get('content-security-policy')!;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });

  test('its files are kept for a year, by names that change with what is in them', async () => {
    const response = await get('/assets/index-1a2b.js');
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect((await get('/assets/index-9z9z.js')).status).toBe(404);
  });

  test('compressed as it was built', async () => {
    const response = await get('/', 'br');
    expect(response.headers.get('content-encoding')).toBe('br');
    expect(response.headers.get('vary')).toBe('Accept-Encoding');
  });

  test('nothing outside its folder is', async () => {
    expect((await get('/..%2f..%2fetc%2fpasswd')).status).not.toBe(500);
    expect(await (await get('/%2e%2e/%2e%2e/package.json')).text()).not.toContain('claimtrace');
  });

  test('as it is by now: it may be built anew while it is served', async () => {
    const old = join(folder, 'assets/old-1a2b.js');
    rmSync(old);
    expect((await get('/assets/old-1a2b.js')).status).toBe(404);
    writeFileSync(join(folder, 'assets/new-1a2b.js'), 'export {};');
    expect((await get('/assets/new-1a2b.js')).status).toBe(200);
    const page = readFileSync(join(folder, 'index.html'), 'utf8');
    rmSync(join(folder, 'index.html'));
    expect((await get('/')).status).toBe(503);
    writeFileSync(join(folder, 'index.html'), `${page} and more`);
    expect(await (await get('/article')).text()).toBe(`${page} and more`);
    writeFileSync(join(folder, 'index.html'), page);
  });

  test('a file that is gone when it is about to be sent ends its answer, and no other', async () => {
    const file = join(folder, 'assets/torn-1a2b.js');
    server.prependOnceListener('request', (_, response) => {
      vi.spyOn(response, 'writeHead').mockImplementationOnce((...head: unknown[]) => {
        rmSync(file);
        return Reflect.apply(ServerResponse.prototype.writeHead, response, head) as ServerResponse;
      });
    });
    await expect(get('/assets/torn-1a2b.js')).rejects.toThrow('fetch failed');
    expect((await get('/')).status).toBe(200);
  });

  test('where it was not built, the page says how', async () => {
    const nowhere = createExplorer(join(folder, 'nowhere'));
    const other = createServer((request, response) => nowhere(request, response, () => response.writeHead(404).end()));
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const address = `http://127.0.0.1:${(other.address() as AddressInfo).port}`;
    const response = await fetch(address);
    expect(response.status).toBe(503);
    expect(await response.text()).toContain('npm run build');
    expect((await fetch(`${address}/article`)).status).toBe(404);
    other.close();
  });
});

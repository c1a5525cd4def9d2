import type { IncomingMessage } from 'node:http';
import { request as send } from 'node:http';
import { describe, expect, test } from 'vitest';
import { callerOf } from '../../src/access.ts';
import { MAX_BYTES, type Served, withServer } from './served.ts';

const TOKEN = 'a-token-of-twenty-characters';
const query = 'mutation { articleDelete(articleId: "nothing") { userErrors { code } } }';

const codeOf = async (response: Response): Promise<unknown> => {
  const body = (await response.json()) as { errors?: { extensions: { code: string } }[]; data?: unknown };
  return body.errors?.[0]?.extensions.code ?? 'done';
};

describe('without a token', () => {
  const served = withServer();
  const write = async (headers: Record<string, string>) => {
    served.counter.statements = 0;
    const response = await served.post({ query }, headers);
    const code = await codeOf(response);
    if (code !== 'done') expect(served.counter.statements).toBe(0);
    return [response.status, code];
  };

  test('this machine may write', async () => {
    expect(await write({})).toEqual([200, 'done']);
    expect(await write({ origin: served.url })).toEqual([200, 'done']);
  });

  test.each([
    ['through a proxy', { 'x-forwarded-for': '198.51.100.7' }],
    ['from a page of another site', { origin: 'https://example.org' }],
    ['from a page without an address', { origin: 'null' }],
    ['from another site, without its name', { 'sec-fetch-site': 'cross-site' }],
    ['with a token that nobody gave', { authorization: `Bearer ${TOKEN}` }],
  ])('but not %s', async (_, headers) => {
    expect(await write(headers)).toEqual([403, 'NOT_AUTHORIZED']);
  });

  test('but not by a name that leads here from outside', async () => {
    const status = await new Promise((resolve, reject) => {
      const headers = { 'content-type': 'application/json', host: 'evil.example', origin: 'http://evil.example' };
      const asked = send(`${served.url}/graphql`, { method: 'POST', headers }, (answer) => resolve(answer.statusCode));
      asked.on('error', reject).end(JSON.stringify({ query }));
    });
    expect(status).toBe(403);
  });

  test('reading is for everybody, writing is never by GET', async () => {
    const get = (document: string) => fetch(`${served.url}/graphql?query=${encodeURIComponent(document)}`);
    expect(await codeOf(await get('{ auditRules { id } }'))).toBe('done');
    served.counter.statements = 0;
    const response = await get(query);
    expect([response.status, await codeOf(response)]).toEqual([405, 'REQUEST_INVALID']);
    expect(served.counter.statements).toBe(0);
  });
});

describe('with a token', () => {
  const served = withServer({ access: { token: TOKEN } });

  test.each([
    ['without it', {}, 'NOT_AUTHORIZED'],
    ['with another', { authorization: 'Bearer a-token-of-twenty-charactets' }, 'NOT_AUTHORIZED'],
    ['with a part of it', { authorization: 'Bearer a-token' }, 'NOT_AUTHORIZED'],
    ['with it, from anywhere', { authorization: `Bearer ${TOKEN}`, 'x-forwarded-for': '198.51.100.7' }, 'done'],
    ['with that of the owner', { authorization: 'Bearer the-token-of-the-owner' }, 'done'],
    [
      'with that of the owner, through a proxy',
      { authorization: 'Bearer the-token-of-the-owner', forwarded: 'for=198.51.100.7' },
      'NOT_AUTHORIZED',
    ],
  ])('a write %s', async (_, headers, code) => {
    expect(await codeOf(await served.post({ query }, headers as Record<string, string>))).toBe(code);
  });
});

test('another machine may write with the token alone', () => {
  const from = (remoteAddress: string, headers: Record<string, string> = {}) =>
    ({ socket: { remoteAddress }, headers: { host: '127.0.0.1:4000', ...headers } }) as unknown as IncomingMessage;
  const open = { token: null, ownerToken: null, origins: [] };
  expect(callerOf(from('127.0.0.1'), open).mayWrite).toBe(true);
  expect(callerOf(from('::ffff:127.0.0.1'), open).mayWrite).toBe(true);
  expect(callerOf(from('192.0.2.1'), open).mayWrite).toBe(false);
  const owner = { authorization: 'Bearer the-token-of-the-owner' };
  expect(callerOf(from('192.0.2.1', owner), { ...open, ownerToken: 'the-token-of-the-owner' }).mayWrite).toBe(false);
  expect(callerOf(from('192.0.2.1', { authorization: `Bearer ${TOKEN}` }), { ...open, token: TOKEN }).mayWrite).toBe(
    true,
  );
});

describe('other sites', () => {
  const origins = ['https://reader.example', 'https://second.example'];
  const served = withServer({ access: { origins }, api: { origins } });
  const preflight = async (origin: string) => {
    const headers = {
      origin,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'content-type',
    };
    return (await fetch(`${served.url}/graphql`, { method: 'OPTIONS', headers })).headers.get(
      'access-control-allow-origin',
    );
  };

  test('that are listed may ask and write, others are told nothing', async () => {
    expect(await preflight('https://reader.example')).toBe('https://reader.example');
    expect(await preflight('https://second.example')).toBe('https://second.example');
    expect(await preflight('https://example.org')).toBeNull();
    const listed = await served.post({ query }, { origin: 'https://reader.example' });
    expect([listed.headers.get('access-control-allow-origin'), await codeOf(listed)]).toEqual([
      'https://reader.example',
      'done',
    ]);
  });
});

describe('bodies', () => {
  const small = withServer({ access: { token: TOKEN } });
  const document = '{ auditRules { id } }';
  const code = async (served: Served, body: unknown, headers: Record<string, string> = {}) =>
    codeOf(await served.post(body, headers));

  test.each([
    ['no JSON', '{', {}, 'REQUEST_INVALID'],
    ['nothing', '', {}, 'REQUEST_INVALID'],
    ['a bare word', '"x"', {}, 'REQUEST_INVALID'],
    ['a list of documents', [{ query: document }, { query: document }], {}, 'REQUEST_BATCHED'],
    ['a form', 'query=%7B__typename%7D', { 'content-type': 'application/x-www-form-urlencoded' }, 'REQUEST_INVALID'],
    ['plain text', JSON.stringify({ query: document }), { 'content-type': 'text/plain' }, 'REQUEST_INVALID'],
    ['a bare document', document, { 'content-type': 'application/graphql' }, 'REQUEST_INVALID'],
    ['a document of the wrong kind', { query: 7 }, {}, 'REQUEST_INVALID'],
    [
      'more than a stranger may send, and a writer may',
      { query: document, variables: { x: 'x'.repeat(200_000) } },
      {},
      'NOT_AUTHORIZED',
    ],
    [
      'more than anybody may send, of a stranger',
      { query: document, variables: { x: 'x'.repeat(MAX_BYTES * 1.1) } },
      {},
      'REQUEST_TOO_LARGE',
    ],
    [
      'as much of a writer',
      { query: document, variables: { x: 'x'.repeat(200_000) } },
      { authorization: `Bearer ${TOKEN}` },
      'done',
    ],
    [
      'more than an article',
      { query: document, variables: { x: 'x'.repeat(MAX_BYTES * 1.1) } },
      { authorization: `Bearer ${TOKEN}` },
      'REQUEST_TOO_LARGE',
    ],
  ])('%s', async (_, body, headers, expected) => {
    small.counter.statements = 0;
    expect(await code(small, body, headers as Record<string, string>)).toBe(expected);
    expect(small.counter.statements).toBe(0);
  });

  test('one that does not say its length is cut off', async () => {
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(new TextEncoder().encode('x'.repeat(50_000))),
    });
    const outcome = fetch(`${small.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: endless,
      duplex: 'half',
    } as RequestInit).then(codeOf, () => 'cut off');
    expect(['REQUEST_TOO_LARGE', 'cut off']).toContain(await outcome);
    expect(await code(small, { query: document })).toBe('done');
  });

  const large = withServer({ server: { maxBytes: 40_000_000 }, api: { maxBytes: 40_000_000 } });

  test('a server that takes large articles takes them by their own limit alone', async () => {
    const body = (length: number) => ({ query: document, variables: { x: 'x'.repeat(length) } });
    expect(await code(large, body(26_000_000))).toBe('done');
    expect(await code(large, body(45_000_000))).toBe('REQUEST_TOO_LARGE');
  });
});

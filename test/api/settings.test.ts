import { describe, expect, test } from 'vitest';
import { hashOf } from '../../src/graphql/persisted.ts';
import { createMetrics } from '../../src/metrics.ts';
import { withServer } from './served.ts';

const RULES = 'query Rules { auditRules { id } }';
const SCHEMA = '{ __schema { queryType { name } } }';
const OWNER = { authorization: 'Bearer the-token-of-the-owner' };
const named = (hash: string) => ({ extensions: { persistedQuery: { version: 1, sha256Hash: hash } } });

interface Body {
  data?: unknown;
  errors?: { extensions: { code: string; requestId?: string } }[];
}
const codeOf = async (response: Response): Promise<string> => {
  const { errors } = (await response.json()) as Body;
  return errors?.[0]?.extensions.code ?? 'done';
};

describe('listed documents', () => {
  const operations = new Map([[hashOf(RULES), RULES]]);
  const optional = withServer({ api: { operations } });
  const only = withServer({ api: { operations, persistedOperations: 'only' } });

  test('are answered by their hash', async () => {
    for (const served of [optional, only]) {
      expect(await codeOf(await served.post(named(hashOf(RULES))))).toBe('done');
      expect(await codeOf(await served.post({ query: RULES, ...named(hashOf(RULES)) }))).toBe('done');
      expect(await codeOf(await served.post(named(hashOf('{ nothing }'))))).toBe('OPERATION_NOT_FOUND');
      expect(await codeOf(await served.post({ query: RULES }))).toBe('done');
      const address = `${served.url}/graphql?extensions=${encodeURIComponent(JSON.stringify(named(hashOf(RULES)).extensions))}`;
      expect(await codeOf(await fetch(address))).toBe('done');
    }
  });

  test('others are answered where they may be', async () => {
    const query = '{ auditRules { title } }';
    expect(await codeOf(await optional.post({ query }))).toBe('done');
    only.counter.statements = 0;
    expect(await codeOf(await only.post({ query }))).toBe('OPERATION_NOT_ALLOWED');
    expect(await codeOf(await only.post({ query, ...named(hashOf(RULES)) }))).toBe('OPERATION_NOT_ALLOWED');
    expect(only.counter.statements).toBe(0);
    expect(await codeOf(await only.post({ query }, OWNER))).toBe('done');
  });
});

describe('the schema', () => {
  const production = withServer();
  const development = withServer({ api: { development: true } });

  test('is told in development, and to the owner', async () => {
    expect(await codeOf(await production.post({ query: SCHEMA }))).toBe('QUERY_INTROSPECTION');
    expect(await codeOf(await production.post({ query: '{ __type(name: "Claim") { name } }' }))).toBe(
      'QUERY_INTROSPECTION',
    );
    expect(await codeOf(await production.post({ query: SCHEMA }, OWNER))).toBe('done');
    expect(await codeOf(await production.post({ query: SCHEMA }))).toBe('QUERY_INTROSPECTION');
    expect(await codeOf(await production.post({ query: '{ __typename }' }))).toBe('done');
    expect(await codeOf(await development.post({ query: SCHEMA }))).toBe('done');
  });

  test('is no page in any case', async () => {
    for (const served of [production, development]) {
      const page = await fetch(`${served.url}/graphql`, { headers: { accept: 'text/html' } });
      expect(page.headers.get('content-type') ?? '').not.toContain('html');
    }
  });
});

describe('what is told of requests', () => {
  const SECRET = 'a-word-that-only-the-article-has';
  const metrics = createMetrics();
  const served = withServer({ api: { metrics } });
  const lines = () =>
    served.log.map((line) => JSON.parse(line) as Record<string, unknown>).filter(({ path }) => path === '/graphql');

  test('the id of a request is in its answer and in its line of the log', async () => {
    const answer = await served.post({ query: RULES }, { 'x-request-id': 'mine-1' });
    expect(answer.headers.get('x-request-id')).toBe('mine-1');
    await answer.text();
    const other = await served.post({ query: '{ nope }' }, { 'x-request-id': 'not an id' });
    const id = other.headers.get('x-request-id');
    expect(id).toMatch(/^[\da-f-]{36}$/);
    await other.text();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(lines()).toContainEqual(
      expect.objectContaining({ requestId: 'mine-1', method: 'POST', status: 200, operation: 'Rules', codes: [] }),
    );
    expect(lines()).toContainEqual(
      expect.objectContaining({ requestId: id, operation: null, codes: ['QUERY_INVALID'] }),
    );
  });

  test('no document, no variable and no article is in the log', async () => {
    await served.ingest({ id: 'secret', text: `Fibre increases butyrate, says ${SECRET}.` });
    await served.ask('query Find($text: String!) { search(text: $text) { edges { score } } }', { text: SECRET });
    await served.ask(`{ claim(id: "${SECRET}") { id truth } }`);
    expect(served.log.length).toBeGreaterThan(5);
    expect(served.log.join('')).not.toContain(SECRET);
  });

  test('figures for Prometheus, where they are asked for', async () => {
    const failed = await served.ingest({ html: '<html><body><nav>Home</nav></body></html>' });
    expect(failed.state).toBe('FAILED');
    const response = await fetch(`${served.url}/metrics`);
    expect(response.headers.get('content-type')).toContain('text/plain');
    const text = await response.text();
    const figure = (name: string): number =>
      Number(
        text
          .split('\n')
          .find((line) => line.startsWith(`${name} `))
          ?.split(' ')[1],
      );
    expect(figure('claimtrace_requests_total{operation="Rules",status="200"}')).toBe(1);
    expect(figure('claimtrace_request_duration_seconds_count{operation="Find"}')).toBe(1);
    expect(figure('claimtrace_errors_total{code="QUERY_INVALID"}')).toBe(2);
    expect(figure('claimtrace_ingests_total{status="added"}')).toBe(1);
    expect(figure('claimtrace_ingests_total{status="failed"}')).toBe(1);
    expect(figure('claimtrace_store_statements_total')).toBeGreaterThan(20);
  });

  test('names of operations do not grow without end', async () => {
    const own = createMetrics();
    for (let i = 0; i < 150; i++) own.request({ operation: `Op${i}`, status: 200, seconds: 0.1, codes: [] });
    const text = await own.text();
    expect(text.match(/^claimtrace_requests_total\{/gm)).toHaveLength(101);
    expect(text).toContain('claimtrace_requests_total{operation="other",status="200"} 50');
  });
});

describe('without --metrics', () => {
  const served = withServer();
  test('there are none', async () => {
    expect((await fetch(`${served.url}/metrics`)).status).toBe(404);
  });
});

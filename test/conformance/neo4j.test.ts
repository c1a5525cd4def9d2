import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { ClaimtraceError } from '../../schema/errors.ts';
import { openStore } from '../../src/store/index.ts';
import { type Neo4jServer, startNeo4j } from '../neo4j/start.mjs';

const codeOf = async (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'done',
    (error: ClaimtraceError) => error.code ?? String(error.stack),
  );

// A server that somebody gave is not ours to stop: this one is.
const ours = inject('neo4jUrl') !== null && !process.env['NEO4J_TEST_URL'];

describe.skipIf(!ours)('a Neo4j with a password', () => {
  let server: Neo4jServer;
  beforeAll(async () => {
    server = await startNeo4j({ auth: true, brief: true });
    const driver = neo4j.driver(server.url, neo4j.auth.basic('neo4j', 'neo4j'));
    await driver.executeQuery(
      "ALTER CURRENT USER SET PASSWORD FROM 'neo4j' TO 'a-long-one'",
      {},
      { database: 'system' },
    );
    await driver.close();
  }, 60_000);
  afterAll(() => server.stop('SIGKILL'));

  test('refuses a wrong one, takes the right one, and is missed when it is gone', async () => {
    expect(await codeOf(openStore(server.url, { password: 'wrong' }))).toBe('STORE_AUTH_FAILED');
    expect(await codeOf(openStore(server.url))).toBe('STORE_AUTH_FAILED');
    const password = 'a-long-one';
    expect(await codeOf(openStore(server.url, { password, database: 'elsewhere' }))).toBe('STORE_UNREACHABLE');
    const store = await openStore(server.url, { username: 'neo4j', password });
    expect(store.location).not.toContain(password);
    await store.ping();
    const halfway = store.write(async (tx) => {
      await tx.run("CREATE (c:Counter {id: 'x', count: 1})");
      await server.stop('SIGKILL');
      await tx.run("MATCH (c:Counter {id: 'x'}) SET c.count = 2");
    });
    expect(await codeOf(halfway)).toBe('STORE_UNREACHABLE');
    expect(await codeOf(store.ping())).toBe('STORE_UNREACHABLE');
    expect(await codeOf(store.run('RETURN 1 AS one'))).toBe('STORE_UNREACHABLE');
    await store.close();
  }, 60_000);
});

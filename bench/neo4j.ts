import { pathToFileURL } from 'node:url';
import { packagePath } from '../schema/files.ts';
import type * as Neo4j from '../test/neo4j/start.mjs';

/** The address of a Neo4j to measure on; null where there is none. */
export type Neo4jAddress = () => Promise<string | null>;

/** One server for all suites, started when the first asks for it: that of `NEO4J_TEST_URL`, else our own where its jars are. */
export function sharedNeo4j(): { address: Neo4jAddress; stop: () => Promise<void> } {
  let started: Promise<Neo4j.Neo4jServer | null> | undefined;
  return {
    async address() {
      const given = process.env['NEO4J_TEST_URL'];
      if (given) return given;
      started ??= start();
      return (await started)?.url ?? null;
    },
    async stop() {
      await (await started)?.stop('SIGKILL');
    },
  };
}

async function start(): Promise<Neo4j.Neo4jServer | null> {
  const path = pathToFileURL(packagePath('test/neo4j/start.mjs')).href;
  const { isFetched, isInstalled, startNeo4j } = (await import(path)) as typeof Neo4j;
  if (isFetched() && isInstalled('java')) return startNeo4j();
  console.error('Neo4j is not measured: it needs Java 17 and Maven; run `npm run neo4j -- --fetch` once');
  return null;
}

import type { TestProject } from 'vitest/node';
import { fetchJars, isFetched, isInstalled, startNeo4j } from './neo4j/start.mjs';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The address of the Neo4j that the suites may use; null where there is none. */
    neo4jUrl: string | null;
  }
}

/** Finds or starts, once for all suites, the Neo4j that they share. */
export async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const given = process.env['NEO4J_TEST_URL'];
  if (given) {
    project.provide('neo4jUrl', given);
    return undefined;
  }
  const required = process.env['CLAIMTRACE_REQUIRE_SUITES'] === '1' || process.env['CI'] === 'true';
  const java = isInstalled('java');
  if (required && java && !isFetched()) fetchJars();
  if (!java || !isFetched()) {
    const how = 'needs Java 17 and Maven; run `npm run neo4j -- --fetch` once';
    if (required) throw new Error(`The Neo4j suites must run: ${how}.`);
    console.error(`Neo4j suites skipped: ${how}.`);
    project.provide('neo4jUrl', null);
    return undefined;
  }
  const server = await startNeo4j({ brief: true });
  project.provide('neo4jUrl', server.url);
  return () => server.stop('SIGKILL');
}

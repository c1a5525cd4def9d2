import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { findChromium, HOW } from './e2e/chromium.mjs';
import { fetchJars, isFetched, isInstalled, startNeo4j } from './neo4j/start.mjs';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The address of the Neo4j that the suites may use; null where there is none. */
    neo4jUrl: string | null;
  }
}

/** Makes ready, once for all suites, what they share: what is built, for threads, servers and browsers, and a Neo4j. */
export async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  lookForChromium();
  execFileSync(process.execPath, [join(import.meta.dirname, '../scripts/build.mjs')], { stdio: 'inherit' });
  return shareNeo4j(project);
}

const isRequired = (): boolean => process.env['CLAIMTRACE_REQUIRE_SUITES'] === '1' || process.env['CI'] === 'true';

function lookForChromium(): void {
  if (findChromium() !== null) return;
  if (isRequired()) throw new Error(`The suites in a browser must run: this ${HOW}.`);
  console.error(`Suites in a browser skipped: ${HOW}.`);
}

async function shareNeo4j(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const given = process.env['NEO4J_TEST_URL'];
  if (given) {
    project.provide('neo4jUrl', given);
    return undefined;
  }
  const required = isRequired();
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

import { ClaimtraceError } from '../../schema/errors.ts';
import { readPackageFile } from '../../schema/files.ts';
import { SCHEMA_VERSION } from '../../schema/graph.ts';
import type { Runner, SearchLabel } from './store.ts';

/** The labels with a full-text index on `words`. */
export const SEARCHED: readonly SearchLabel[] = ['Article', 'Claim', 'Mechanism', 'Source'];

/** The statements of schema/constraints.cypher, one by one. */
export function constraintStatements(): string[] {
  return readPackageFile('schema/constraints.cypher')
    .replace(/^\/\/.*$/gm, '')
    .split(';')
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '');
}

/**
 * Checks the version that a store was written with, and writes it into a new one.
 * @throws STORE_SCHEMA_NEWER, STORE_SCHEMA_OLDER; STORE_INVALID where a restore was cut short
 */
export async function checkVersion(runner: Runner, location: string, readOnly: boolean): Promise<void> {
  const [found] = await runner.run<{ version: number; restoring: boolean | null }>(
    'MATCH (s:Store) RETURN s.schemaVersion AS version, s.restoring AS restoring',
  );
  if (!found) {
    if (!readOnly) {
      await runner.run("MERGE (s:Store {id: 'store'}) ON CREATE SET s.schemaVersion = $version", {
        version: SCHEMA_VERSION,
      });
    }
    return;
  }
  if (found.version > SCHEMA_VERSION) {
    throw new ClaimtraceError(
      'STORE_SCHEMA_NEWER',
      `The store has schema version ${found.version}; this claimtrace reads up to ${SCHEMA_VERSION}.`,
      { path: location, hint: 'Update claimtrace, or name another store.' },
    );
  }
  if (found.version < SCHEMA_VERSION) {
    throw new ClaimtraceError(
      'STORE_SCHEMA_OLDER',
      `The store has schema version ${found.version}; this claimtrace reads version ${SCHEMA_VERSION}.`,
      { path: location, hint: 'Name a new store by --store, and ingest the articles into it.' },
    );
  }
  if (found.restoring === true) {
    throw new ClaimtraceError('STORE_INVALID', 'A restore into this store was cut short: it holds a part of a dump.', {
      path: location,
      hint: 'Remove the store (its file, or the nodes of the database) and restore again.',
    });
  }
}

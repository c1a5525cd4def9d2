import { existsSync, readFileSync } from 'node:fs';
import { ClaimtraceError } from '../../schema/errors.ts';

/** Whether the engine refused a write because another one came first. */
function isConflict(error: unknown): boolean {
  return (error as { gqlStatus?: string } | null)?.gqlStatus === '40000';
}

/** The holder that a server writes beside its store, in words; null where none does. */
function holderOf(location: string): string | null {
  const path = `${location}.server.json`;
  if (!existsSync(path)) return null;
  try {
    const { pid, url } = JSON.parse(readFileSync(path, 'utf8')) as { pid?: number; url?: string };
    return `the claimtrace server at ${url} (process ${pid})`;
  } catch {
    // The file is written whole or removed at any moment; without it the message is only less exact.
    return null;
  }
}

/** Gives a failure of the embedded engine its code; what already has one passes. */
export function embeddedError(error: unknown, location: string): ClaimtraceError {
  if (error instanceof ClaimtraceError) return error;
  const message = error instanceof Error ? error.message : String(error);
  const code = (error as NodeJS.ErrnoException | null)?.code;
  const detail = { path: location, cause: error };
  if (/cannot be locked/.test(message)) {
    return new ClaimtraceError('STORE_LOCKED', `The store is held by ${holderOf(location) ?? 'another process'}.`, {
      ...detail,
      hint: 'Stop that process, go through its server, or name another store.',
    });
  }
  if (/No space left|os error 28|ENOSPC/.test(message) || code === 'ENOSPC') {
    return new ClaimtraceError('STORE_FULL', 'The disk has no room left for the store.', {
      ...detail,
      hint: 'Free some room and run the command again; what was acknowledged is kept.',
    });
  }
  if (isConflict(error)) return new ClaimtraceError('STORE_CONFLICT', 'Two writes met, and this one lost.', detail);
  if (/requires an existing database/.test(message)) {
    return new ClaimtraceError('STORE_UNREACHABLE', 'There is no store at this path.', detail);
  }
  if (/Permission denied|Read-only file system|EACCES|EROFS|EPERM/.test(message)) {
    return new ClaimtraceError('STORE_UNREACHABLE', 'The system does not let the store be read or written.', detail);
  }
  if (/GRAFEO-X00|not a database file|EEXIST|ENOTDIR/.test(message)) {
    return new ClaimtraceError('STORE_INVALID', `What is there is no store: ${message}`, {
      ...detail,
      hint: 'Name another path, or move away what is at this one.',
    });
  }
  return new ClaimtraceError('INTERNAL', message, detail);
}

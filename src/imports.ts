import type { ImportedWork } from '../ingest/imported.ts';
import type { NoticeNode } from '../schema/graph.ts';
import type { SupportStatus } from '../schema/model.ts';
import type { Audit } from './store/findings.ts';
import { changeImported, readImported } from './store/imported.ts';
import { changeNotices } from './store/notices.ts';
import type { Store } from './store/store.ts';
import { markOpen, refreshArticles } from './store/refresh.ts';

export type Change = 'add' | 'remove';

/** Notices of one transaction. */
const BATCH = 1000;

/** What an import of notices, or its removal, did. */
export interface NoticesImport {
  /** Notices of the file, one of several with the same content. */
  readonly notices: number;
  /** Those that were not there before, or are there no longer. */
  readonly changed: number;
  /** Works of the store that they are about. */
  readonly works: number;
  /** Claims that stand on another rung now. */
  readonly claims: number;
}

/**
 * Adds notices to a store, or takes them out again, a batch a transaction; each is whole by itself, so that what was cut off is
 * finished by doing it again. Then the articles that refer to these works are audited again.
 */
export async function importNotices(
  store: Store,
  notices: AsyncIterable<NoticeNode>,
  change: Change,
  audit: Audit,
): Promise<NoticesImport> {
  const works = new Set<string>();
  const rungs = new Map<string, { from: SupportStatus; to: SupportStatus }>();
  let given = 0;
  let changed = 0;
  for await (const batch of batches(notices)) {
    const done = await changeNotices(store, batch, change);
    given += batch.length;
    changed += done.changed;
    for (const id of done.works) works.add(id);
    for (const { claimId, from, to } of done.rungs) rungs.set(claimId, { from: rungs.get(claimId)?.from ?? from, to });
  }
  await refreshArticles(store, audit);
  const moved = [...rungs.values()].filter(({ from, to }) => from !== to);
  return { notices: given, changed, works: works.size, claims: moved.length };
}

/** What an import of works, or its removal, did. */
export interface WorksImport {
  /** Works that were not there before, or are there no longer. */
  readonly changed: number;
  /** Title keys that entries of the store have: now identified, or no longer. */
  readonly matched: readonly string[];
  /** Title keys of the file that works of different identifiers have: not applied. */
  readonly ambiguous: readonly string[];
}

/** Adds works that give entries of their title an identifier, or takes them out again, and brings the articles up to date. */
export async function importWorks(
  store: Store,
  works: readonly ImportedWork[],
  change: Change,
  audit: Audit,
): Promise<WorksImport> {
  const keys = [...new Set(works.map(({ titleKey }) => titleKey))];
  const done = await store.write(async (tx) => {
    const before = await readImported(tx, keys);
    const changed = await changeImported(tx, works, change);
    const known = change === 'add' ? await readImported(tx, keys) : before;
    return { changed, known, met: await markOpen(tx, keys) };
  });
  await refreshArticles(store, audit);
  return {
    changed: done.changed,
    matched: done.met.filter((key) => done.known.get(key) != null),
    ambiguous: keys.filter((key) => done.known.get(key) === null),
  };
}

async function* batches(notices: AsyncIterable<NoticeNode>): AsyncGenerator<NoticeNode[]> {
  let batch: NoticeNode[] = [];
  for await (const notice of notices) {
    batch.push(notice);
    if (batch.length === BATCH) {
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
}

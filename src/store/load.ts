import { openTitleKeys, withImportedIdentifiers } from '../../ingest/imported.ts';
import { rowsOf } from '../../ingest/rows.ts';
import { ClaimtraceError } from '../../schema/errors.ts';
import type { Extraction } from '../../schema/model.ts';
import { changeNodes, deleteNodes, type NodeRow } from './batch.ts';
import { change, type Part } from './change.ts';
import { type Audit, settleFindings } from './findings.ts';
import { readImported } from './imported.ts';
import { ownOf, readOwn, readOwnNodes } from './own.ts';
import type { Runner, Store } from './store.ts';
import { refreshArticles } from './refresh.ts';

export interface LoadOptions {
  /** ISO 8601, UTC. */
  readonly now: string;
}

export interface LoadResult {
  readonly status: 'added' | 'updated' | 'unchanged';
  /** Claims that the article has now. */
  readonly claims: number;
}

/**
 * Puts an article into the store, or what is new of it, and audits it as a part of the graph: one transaction, durable when the
 * promise resolves. Then the articles are audited again about whose sources it told something new.
 */
export async function loadArticle(
  store: Store,
  extraction: Extraction,
  audit: Audit,
  { now }: LoadOptions,
): Promise<LoadResult> {
  const plain = rowsOf(extraction);
  const { id, rowsHash, textHash, claims } = ownOf(plain).article as NodeRow & {
    rowsHash: string;
    textHash: string;
    claims: number;
  };
  const openKeys = openTitleKeys(extraction);
  const status = await store.write(async (tx) => {
    const there = await readArticle(tx, id);
    const identified = withImportedIdentifiers(extraction, await readImported(tx, openKeys));
    if (there && there['rowsHash'] === rowsHash) {
      const changed = await settleFindings(tx, identified, await readOwnNodes(tx, 'Finding', id), audit);
      return changed ? 'updated' : 'unchanged';
    }
    const rows = identified === extraction ? plain : rowsOf(identified);
    const own = ownOf(rows);
    const past = there && { own: await readOwn(tx, there), duplicateOf: duplicateOf(there) };
    const findings = past?.own.nodes.Finding ?? [];
    const next: Part = {
      // Of the article alone: the same bytes are known again, whatever is imported meanwhile.
      own: { ...own, article: { ...own.article, rowsHash }, nodes: { ...own.nodes, Finding: findings } },
      duplicateOf: past && there['textHash'] === textHash ? past.duplicateOf : await originalOf(tx, textHash, id),
    };
    await change(tx, past, next, rows, now);
    if (past && there['textHash'] !== textHash) await promote(tx, past);
    await settleFindings(tx, identified, findings, audit);
    await deleteNodes(tx, 'Unaudited', [id]);
    return past ? 'updated' : 'added';
  });
  await refreshArticles(store, audit);
  return { status, claims };
}

/**
 * Takes an article out of the store, with all that no other article holds, and audits again those that it told something of.
 * @throws ARTICLE_NOT_FOUND
 */
export async function deleteArticle(store: Store, id: string, audit: Audit): Promise<void> {
  await store.write(async (tx) => {
    const there = await readArticle(tx, id);
    if (!there)
      throw new ClaimtraceError('ARTICLE_NOT_FOUND', `There is no article “${id}” in the store.`, { path: id });
    const past: Part = { own: await readOwn(tx, there), duplicateOf: duplicateOf(there) };
    await change(tx, past, null, null, '');
    await promote(tx, past);
    await deleteNodes(tx, 'Unaudited', [id]);
  });
  await refreshArticles(store, audit);
}

async function readArticle(tx: Runner, id: string): Promise<NodeRow | null> {
  const [row] = await tx.run<{ node: NodeRow }>('MATCH (a:Article {id: $id}) RETURN properties(a) AS node', { id });
  return row?.node ?? null;
}

const duplicateOf = (article: NodeRow): string | null => (article['duplicateOf'] as string | undefined) ?? null;

/** The article that had the text first; null where none has. */
async function originalOf(tx: Runner, textHash: string, id: string): Promise<string | null> {
  const [row] = await tx.run<{ id: string }>(
    'UNWIND [$textHash] AS hash MATCH (a:Article {textHash: hash}) WHERE a.id <> $id AND a.duplicateOf IS NULL RETURN a.id AS id',
    { textHash, id },
  );
  return row?.id ?? null;
}

/** Where the article that had a text first is gone or says something else now, its duplicate of the smallest id takes its place. */
async function promote(tx: Runner, past: Part): Promise<void> {
  if (past.duplicateOf !== null) return;
  const { textHash = null, id } = past.own.article;
  const twins = await tx.run<{ node: NodeRow }>(
    `UNWIND [$textHash] AS hash MATCH (a:Article {textHash: hash}) WHERE a.duplicateOf = $id
     RETURN properties(a) AS node ORDER BY a.id`,
    { textHash, id },
  );
  const [first, ...others] = twins.map(({ node }) => node);
  if (!first) return;
  const own = await readOwn(tx, first);
  await change(tx, { own, duplicateOf: id }, { own, duplicateOf: null }, null, null);
  await changeNodes(
    tx,
    'Article',
    others.map((other) => ({ id: other.id, duplicateOf: first.id })),
  );
}

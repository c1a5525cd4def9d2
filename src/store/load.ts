import type { ArticleRows } from '../../ingest/rows.ts';
import { ClaimtraceError } from '../../schema/errors.ts';
import type { FindingNode } from '../../schema/graph.ts';
import { changedProperties, changeNodes, createNodes, type NodeRow } from './batch.ts';
import { contributionOf, difference, differences, NOTHING, supportEnds } from './contribution.ts';
import { changeCounters } from './counters.ts';
import { settleMechanisms } from './mechanisms.ts';
import {
  deleteOwn,
  nodeDifference,
  type Own,
  ownOf,
  readOwn,
  readOwnNodes,
  writeOwnEdges,
  writeOwnNodes,
} from './own.ts';
import { holdsNotices, settleNotices } from './notices.ts';
import { dropRecords, settleRecords } from './records.ts';
import { settleRungs } from './rungs.ts';
import { settleSources, type SourceChange } from './sources.ts';
import { changeSupports, countSources, settleStatements } from './statements.ts';
import type { Runner, Store } from './store.ts';

export interface LoadOptions {
  /** ISO 8601, UTC. */
  readonly now: string;
}

export interface LoadResult {
  readonly status: 'added' | 'updated' | 'unchanged';
  /** Claims that the article has now. */
  readonly claims: number;
}

/** An article's part in the store: before a change, or after it. */
interface Part {
  readonly own: Own;
  readonly duplicateOf: string | null;
}

/** Puts an article into the store, or what is new of it: one transaction, durable when the promise resolves. */
export async function loadArticle(
  store: Store,
  rows: ArticleRows,
  findings: readonly FindingNode[],
  { now }: LoadOptions,
): Promise<LoadResult> {
  const own = ownOf(rows, findings);
  const { id, rowsHash, textHash, claims } = own.article as NodeRow & { textHash: string; claims: number };
  return store.write(async (tx) => {
    const there = await readArticle(tx, id);
    const before = there && there['rowsHash'] === rowsHash ? null : there;
    if (there && !before) {
      const verdicts = await readOwnNodes(tx, 'Finding', id);
      const kept = keepVerdicts(verdicts, own.nodes.Finding);
      const { come, changed, gone } = nodeDifference(verdicts, kept);
      if (come.length + changed.length + gone.length === 0) return { status: 'unchanged', claims };
    }
    const past = there && { own: await readOwn(tx, there), duplicateOf: duplicateOf(there) };
    const findingsKept = keepVerdicts(past?.own.nodes.Finding ?? [], own.nodes.Finding);
    const next: Part = {
      own: { ...own, nodes: { ...own.nodes, Finding: findingsKept } },
      duplicateOf: past && there['textHash'] === textHash ? past.duplicateOf : await originalOf(tx, textHash, id),
    };
    await change(tx, past, next, rows, now);
    if (past && there['textHash'] !== textHash) await promote(tx, past);
    return { status: past ? 'updated' : 'added', claims };
  });
}

/**
 * Takes an article out of the store, with all that no other article holds.
 * @throws ARTICLE_NOT_FOUND
 */
export async function deleteArticle(store: Store, id: string): Promise<void> {
  await store.write(async (tx) => {
    const there = await readArticle(tx, id);
    if (!there)
      throw new ClaimtraceError('ARTICLE_NOT_FOUND', `There is no article “${id}” in the store.`, { path: id });
    const past: Part = { own: await readOwn(tx, there), duplicateOf: duplicateOf(there) };
    await change(tx, past, null, null, '');
    await promote(tx, past);
  });
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

/** Findings as they are now, with the verdicts on those that were there before. */
function keepVerdicts(before: readonly NodeRow[], after: readonly NodeRow[]): NodeRow[] {
  const known = new Map(before.map((finding) => [finding.id, finding]));
  return after.map((finding) => {
    const old = known.get(finding.id);
    return old ? { ...finding, status: old['status'] ?? null, note: old['note'] ?? null } : finding;
  });
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

/**
 * The one way in which the graph changes: from what an article had (null: it was not there) to what it has (null: it goes), with
 * every count that several articles share changed by the difference. `now` null leaves the time of ingest as it is.
 */
async function change(
  tx: Runner,
  past: Part | null,
  next: Part | null,
  rows: ArticleRows | null,
  now: string | null,
): Promise<void> {
  const before = past ? contributionOf(past.own, past.duplicateOf !== null) : NOTHING;
  const after = next ? contributionOf(next.own, next.duplicateOf !== null) : NOTHING;
  const mechanisms = await settleMechanisms(tx, rows, differences(before.mechanisms, after.mechanisms));
  const statements = await settleStatements(tx, rows, differences(before.statements, after.statements));
  const records = await settleRecords(tx, rows, differences(before.records, after.records), [
    ...before.claimsByRecord.keys(),
    ...after.claimsByRecord.keys(),
  ]);
  if (next) await writeOwn(tx, past?.own ?? null, next, now);
  else if (past) await deleteOwn(tx, past.own);
  const supports = differences(before.supports, after.supports);
  await changeSupports(tx, supports);
  const sources = await settleSources(tx, records, before, after);
  await dropRecords(tx, records.removed);
  const touched = [...supports.keys()].map((key) => supportEnds(key).from);
  await countSources(tx, [...new Set([...touched, ...sources.statements])]);
  await changeCounters(tx, {
    ...difference(before.counters, after.counters),
    mechanisms,
    statements,
    sources: sources.more,
  });
  await settleWithNotices(tx, sources, after.claimsByRecord.values());
}

/** What notices say of the works that a change touched: the rungs of the article's claims are its own until here. */
async function settleWithNotices(
  tx: Runner,
  { moved, settled }: SourceChange,
  claims: Iterable<readonly string[]>,
): Promise<void> {
  if (!(await holdsNotices(tx))) return;
  const { turned } = await settleNotices(tx, settled);
  await settleRungs(tx, { claims: [...claims].flat(), records: moved, sources: turned });
}

async function writeOwn(tx: Runner, before: Own | null, next: Part, now: string | null): Promise<void> {
  const { own, duplicateOf: original } = next;
  const article: NodeRow = { ...own.article, duplicateOf: original, ...(now !== null && { ingestedAt: now }) };
  if (!before) await createNodes(tx, 'Article', [article]);
  else {
    const properties = changedProperties(before.article, article);
    await changeNodes(tx, 'Article', [{ ...properties, id: article.id }]);
  }
  await writeOwnNodes(tx, article.id, before, own);
  await writeOwnEdges(tx, before, own);
}

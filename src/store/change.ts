import type { ArticleRows } from '../../ingest/rows.ts';
import { changedProperties, changeNodes, createNodes, type NodeRow } from './batch.ts';
import { contributionOf, difference, differences, NOTHING, supportEnds } from './contribution.ts';
import { changeCounters } from './counters.ts';
import { groupsOf } from './finding-groups.ts';
import { settleMechanisms } from './mechanisms.ts';
import { holdsNotices, settleNotices } from './notices.ts';
import { deleteOwn, type Own, writeOwnEdges, writeOwnNodes } from './own.ts';
import { dropRecords, settleRecords } from './records.ts';
import { settleRungs } from './rungs.ts';
import { settleSources, type SourceChange } from './sources.ts';
import { changeSupports, countSources, settleStatements } from './statements.ts';
import type { Runner } from './store.ts';
import { markUnaudited } from './unaudited.ts';

/** An article's part in the store: before a change, or after it. */
export interface Part {
  readonly own: Own;
  readonly duplicateOf: string | null;
}

/**
 * The one way in which the graph changes: from what an article had (null: it was not there) to what it has (null: it goes), with
 * every count that several articles share changed by the difference. `now` null leaves the time of ingest as it is.
 */
export async function change(
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
  const holds = await holdsNotices(tx);
  const { noticed, turned } = holds ? await settleNotices(tx, settled) : { noticed: [], turned: [] };
  if (holds) await settleRungs(tx, { claims: [...claims].flat(), records: moved, sources: turned });
  await markUnaudited(tx, { records: moved, sources: noticed });
}

async function writeOwn(tx: Runner, before: Own | null, next: Part, now: string | null): Promise<void> {
  const { own, duplicateOf: original } = next;
  const article: NodeRow = {
    ...own.article,
    duplicateOf: original,
    findingGroups: groupsOf(own.nodes.Finding),
    ...(now !== null && { ingestedAt: now }),
  };
  if (!before) await createNodes(tx, 'Article', [article]);
  else {
    const properties = changedProperties(before.article, article);
    await changeNodes(tx, 'Article', [{ ...properties, id: article.id }]);
  }
  await writeOwnNodes(tx, article.id, before, own);
  await writeOwnEdges(tx, before, own);
}

import { oldestFirst } from '../../ingest/notices.ts';
import type { FindingNode } from '../../schema/graph.ts';
import type { Extraction, Facts, Notice } from '../../schema/model.ts';
import { groupBy } from '../../schema/group-by.ts';
import { type NodeRow, runBatched } from './batch.ts';
import { countFindings, difference } from './contribution.ts';
import { changeCounters } from './counters.ts';
import { writeGroups } from './finding-groups.ts';
import { nodeDifference, writeNodes } from './own.ts';
import type { Runner } from './store.ts';

/** Finds the faults of an article; the store is given one, and knows no rule. */
export type Audit = (extraction: Extraction, facts: Facts) => readonly FindingNode[];

/** The work of each reference of an article, and the notices about it, as all articles and imports together tell. */
async function readFacts(runner: Runner, articleId: string): Promise<Facts> {
  const sources = await runner.run<{ reference: string; source: string }>(
    `MATCH (:Article {id: $articleId})-[:HAS_REFERENCE]->(n:Reference)-[:DESCRIBED_BY]->(:Record)-[:RECORDS]->(s:Source)
     RETURN n.id AS reference, s.id AS source`,
    { articleId },
  );
  const sourceOf = new Map(sources.map(({ reference, source }) => [reference, source]));
  const notices = await runBatched<{ source: string; notice: Notice }>(
    runner,
    `UNWIND $rows AS id MATCH (:Source {id: id})<-[:CONCERNS]-(n:Notice)
     RETURN id AS source, n {.kind, .date, .noticeUrl} AS notice`,
    [...new Set(sourceOf.values())],
  );
  const noticesOf = groupBy(notices, ({ source }) => source);
  return {
    sourceOf: ({ id }) => sourceOf.get(id) ?? null,
    noticesOf: ({ id }) => oldestFirst((noticesOf.get(sourceOf.get(id) ?? '') ?? []).map(({ notice }) => notice)),
  };
}

/**
 * Audits an article that the graph holds by now and brings its findings up to date; whether any changed. Verdicts stay: a finding
 * that has one and is no longer raised becomes FIXED, and is OPEN again when it is raised again.
 */
export async function settleFindings(
  runner: Runner,
  extraction: Extraction,
  before: readonly NodeRow[],
  audit: Audit,
): Promise<boolean> {
  const articleId = extraction.article.id;
  const raised = audit(extraction, await readFacts(runner, articleId)) as readonly unknown[] as readonly NodeRow[];
  const after = withVerdicts(before, raised, extraction);
  const { come, changed, gone } = nodeDifference(before, after);
  if (come.length + changed.length + gone.length === 0) return false;
  await writeNodes(runner, 'Finding', articleId, before, after);
  await writeGroups(runner, articleId, after);
  await changeCounters(runner, difference(countFindings(before), countFindings(after)));
  return true;
}

function withVerdicts(before: readonly NodeRow[], raised: readonly NodeRow[], extraction: Extraction): NodeRow[] {
  const known = new Map(before.map((finding) => [finding.id, finding]));
  const isRaised = new Set(raised.map(({ id }) => id));
  return [
    ...raised.map((finding) => {
      const old = known.get(finding.id);
      if (!old) return finding;
      const status = old['status'] === 'FIXED' ? 'OPEN' : (old['status'] ?? null);
      return { ...finding, status, note: old['note'] ?? null };
    }),
    ...before
      .filter(({ id, status }) => !isRaised.has(id) && status !== 'OPEN')
      .map((finding) => fixed(finding, extraction)),
  ];
}

/** What a fixed finding spoke of may be gone, and its place is no longer where it was. */
function fixed(finding: NodeRow, { claims, citations, references }: Extraction): NodeRow {
  const kept = (key: string, items: readonly { readonly id: string }[]) => ({
    [key]: items.some(({ id }) => id === finding[key]) ? finding[key]! : null,
  });
  return {
    ...finding,
    ...kept('claimId', claims),
    ...kept('citationId', citations),
    ...kept('referenceId', references),
    ...{ start: null, end: null, startLine: null, startColumn: null, endLine: null, endColumn: null },
    status: 'FIXED',
    rescues: 0,
  };
}

import { isRetracted } from '../../ingest/notices.ts';
import { identifierKind } from '../../ingest/identifiers.ts';
import type { NoticeNode } from '../../schema/graph.ts';
import { groupBy } from '../../schema/group-by.ts';
import {
  changeNodes,
  createEdges,
  createNodes,
  deleteEdges,
  deleteNodes,
  type EdgeRow,
  type NodeRow,
  runBatched,
} from './batch.ts';
import { changeCounters } from './counters.ts';
import { type RungChange, settleRungs } from './rungs.ts';
import type { Runner, Store } from './store.ts';
import { markUnaudited } from './unaudited.ts';

/** Whether the store holds a notice at all: where it holds none, no article has to ask for them. */
export async function holdsNotices(runner: Runner): Promise<boolean> {
  const found = await runner.run("MATCH (n:Counter {id: 'notices'}) RETURN n.id AS id");
  return found.length > 0;
}

/**
 * Whether a notice is about a work: they share an identifier, and where both have a DOI it is the same, however weaker
 * identifiers may be mixed up.
 */
export function isAbout(
  { doi, pmid }: Pick<NoticeNode, 'doi' | 'pmid'>,
  sourceId: string,
  identifiers: ReadonlySet<string>,
): boolean {
  if (doi !== null && identifierKind(sourceId) === 'doi') return doi === sourceId;
  return (doi !== null && identifiers.has(doi)) || (pmid !== null && identifiers.has(pmid));
}

/** Sources whose notices are others now, and those of them that became retracted or are so no longer. */
export interface NoticeChange {
  readonly noticed: readonly string[];
  readonly turned: readonly string[];
}

/** Decides anew which notices are about some sources, and whether these stand retracted. */
export async function settleNotices(runner: Runner, sourceIds: readonly string[]): Promise<NoticeChange> {
  const found = await runBatched<{ id: string; retracted: boolean | null; identifiers: string[] }>(
    runner,
    `UNWIND $rows AS id MATCH (s:Source {id: id})<-[:RECORDS]-(r:Record)
     RETURN id, s.retracted AS retracted, r.identifiers AS identifiers`,
    sourceIds,
  );
  const records = groupBy(found, ({ id }) => id);
  const known = await noticesByKey(runner, [...new Set(found.flatMap(({ identifiers }) => identifiers))]);
  const before = await runBatched<{ from: string; to: string }>(
    runner,
    'UNWIND $rows AS id MATCH (s:Source {id: id})<-[:CONCERNS]-(n:Notice) RETURN n.id AS from, id AS to',
    sourceIds,
  );
  const concerned = groupBy(before, ({ to }) => to);
  const come: EdgeRow[] = [];
  const gone: EdgeRow[] = [];
  const retracted: NodeRow[] = [];
  for (const [to, rows] of records) {
    const identifiers = new Set(rows.flatMap((row) => row.identifiers));
    const candidates = new Map([...identifiers].flatMap((key) => known.get(key) ?? []).map((one) => [one.id, one]));
    const about = [...candidates.values()].filter((notice) => isAbout(notice, to, identifiers));
    const is = new Set(about.map(({ id }) => id));
    const was = new Set((concerned.get(to) ?? []).map(({ from }) => from));
    come.push(...[...is].filter((from) => !was.has(from)).map((from) => ({ from, to })));
    gone.push(...[...was].filter((from) => !is.has(from)).map((from) => ({ from, to })));
    if (isRetracted(about) !== (rows[0]!.retracted === true)) retracted.push({ id: to, retracted: isRetracted(about) });
  }
  await deleteEdges(runner, 'CONCERNS', gone, 'end');
  await createEdges(runner, 'CONCERNS', come);
  await changeNodes(runner, 'Source', retracted);
  const turned = retracted.map(({ id }) => id);
  return { noticed: [...new Set([...[...come, ...gone].map(({ to }) => to), ...turned])], turned };
}

/** The notices about works of some identifiers, by identifier. */
async function noticesByKey(runner: Runner, keys: readonly string[]): Promise<Map<string, NoticeNode[]>> {
  const byKey = new Map<string, NoticeNode[]>();
  for (const kind of ['doi', 'pmid'] as const) {
    const found = await runBatched<{ key: string; node: NoticeNode }>(
      runner,
      `UNWIND $rows AS key MATCH (n:Notice {${kind}: key}) RETURN key, properties(n) AS node`,
      keys.filter((key) => identifierKind(key) === kind),
    );
    for (const [key, rows] of groupBy(found, (row) => row.key))
      byKey.set(
        key,
        rows.map(({ node }) => whole(node)),
      );
  }
  return byKey;
}

const whole = (node: NoticeNode): NoticeNode => ({
  ...node,
  date: node.date ?? null,
  noticeUrl: node.noticeUrl ?? null,
  doi: node.doi ?? null,
  pmid: node.pmid ?? null,
});

/** What came of a change of notices. */
export interface NoticesChanged {
  /** Notices that were not there before, or are there no longer. */
  readonly changed: number;
  /** Works of the store that the given notices are about. */
  readonly works: readonly string[];
  readonly rungs: readonly RungChange[];
}

/**
 * Adds notices to the store, or takes them out again, with all that follows for works and claims: one transaction. Articles that
 * refer to these works are to be audited again.
 */
export async function changeNotices(
  store: Store,
  notices: readonly NoticeNode[],
  change: 'add' | 'remove',
): Promise<NoticesChanged> {
  const given = new Map(notices.map((notice) => [notice.id, notice]));
  return store.write(async (tx) => {
    const found = await runBatched<{ id: string }>(
      tx,
      'UNWIND $rows AS id MATCH (n:Notice {id: id}) RETURN n.id AS id',
      [...given.keys()],
    );
    const there = new Set(found.map(({ id }) => id));
    const works = await sourcesOf(tx, [...given.values()]);
    const fresh = [...given.values()].filter(({ id }) => !there.has(id));
    // Edges of deleted nodes go with them: whom they led to is asked before.
    const told = change === 'remove' ? await worksOf(tx, given) : [];
    if (change === 'add') await createNodes(tx, 'Notice', fresh as unknown as NodeRow[]);
    else await deleteNodes(tx, 'Notice', [...there]);
    await changeCounters(tx, { notices: change === 'add' ? fresh.length : -there.size });
    const { noticed, turned } = await settleNotices(tx, works);
    await markUnaudited(tx, { records: [], sources: [...new Set([...noticed, ...told])] });
    return {
      changed: change === 'add' ? fresh.length : there.size,
      works: change === 'add' ? await worksOf(tx, given) : told,
      rungs: await settleRungs(tx, { sources: turned }),
    };
  });
}

/** The works that some notices may be about. */
async function sourcesOf(runner: Runner, notices: readonly NoticeNode[]): Promise<string[]> {
  const keys = new Set(notices.flatMap(({ doi, pmid }) => [doi, pmid]).filter((key) => key !== null));
  const found = await runBatched<{ id: string }>(
    runner,
    `UNWIND $rows AS key MATCH (:Identifier {id: key})<-[:HAS_IDENTIFIER]-(:Record)-[:RECORDS]->(s:Source)
     RETURN DISTINCT s.id AS id`,
    [...keys],
  );
  return [...new Set(found.map(({ id }) => id))];
}

async function worksOf(runner: Runner, notices: ReadonlyMap<string, NoticeNode>): Promise<string[]> {
  const found = await runBatched<{ id: string }>(
    runner,
    'UNWIND $rows AS id MATCH (:Notice {id: id})-[:CONCERNS]->(s:Source) RETURN DISTINCT s.id AS id',
    [...notices.keys()],
  );
  return [...new Set(found.map(({ id }) => id))];
}

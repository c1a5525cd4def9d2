import { changeNodes, runBatched } from './batch.ts';
import type { Contribution } from './contribution.ts';
import type { Runner } from './store.ts';

/** For each source, how many of an article's claims have no other identified source. */
export function countSoleSupport(
  recordsByClaim: Contribution['recordsByClaim'],
  identifiedSourceOf: (record: string) => string | null,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const records of recordsByClaim.values()) {
    const [only, other] = new Set(records.flatMap((record) => identifiedSourceOf(record) ?? []));
    if (only !== undefined && other === undefined) counts.set(only, (counts.get(only) ?? 0) + 1);
  }
  return counts;
}

/** Counts anew what has no other identified source, for all sources of the claims that rest on some records. */
export async function recountSoleSupport(
  runner: Runner,
  records: readonly string[],
  sources: readonly string[],
): Promise<void> {
  const beside = await runBatched<{ id: string }>(
    runner,
    `UNWIND $rows AS id MATCH (:Record {id: id})<-[:RESTS_ON]-(c:Claim)-[:RESTS_ON]->(:Record)-[:RECORDS]->(s:Source)
     RETURN DISTINCT s.id AS id`,
    records,
  );
  const ids = [...new Set([...sources, ...beside.map(({ id }) => id)])];
  const found = await runBatched<{ id: string; count: number }>(
    runner,
    `UNWIND $rows AS id MATCH (s:Source {id: id, identified: true})<-[:RECORDS]-(:Record)<-[:RESTS_ON {ownSite: false}]-(c:Claim)
     WITH DISTINCT id, c
     WHERE COUNT { (c)-[rest:RESTS_ON]->(:Record)-[:RECORDS]->(x:Source) WHERE NOT rest.ownSite AND x.identified AND x.id <> id } = 0
     RETURN id, count(c) AS count`,
    ids,
  );
  const counts = new Map(found.map(({ id, count }) => [id, count]));
  await changeNodes(
    runner,
    'Source',
    ids.map((id) => ({ id, soleSupportCount: counts.get(id) ?? 0 })),
  );
}

import { runBatched } from './batch.ts';
import type { Runner } from './store.ts';

/** Notes that the findings of the articles that refer to some records or sources may be out of date. */
export async function markUnaudited(
  runner: Runner,
  { records, sources }: { readonly records: readonly string[]; readonly sources: readonly string[] },
): Promise<void> {
  for (const [rows, from] of [
    [records, '(r:Record {id: id})'],
    [sources, '(:Source {id: id})<-[:RECORDS]-(r:Record)'],
  ] as const) {
    const found = await runBatched<{ id: string }>(
      runner,
      `UNWIND $rows AS id MATCH ${from}<-[:DESCRIBED_BY]-(:Reference)<-[:HAS_REFERENCE]-(a:Article)
       RETURN DISTINCT a.id AS id`,
      rows,
    );
    await runBatched(runner, 'UNWIND $rows AS id MERGE (n:Unaudited {id: id})', [
      ...new Set(found.map(({ id }) => id)),
    ]);
  }
}

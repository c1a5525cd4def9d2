import { runBatched } from './batch.ts';
import type { Counts } from './contribution.ts';
import type { Runner } from './store.ts';

/** Changes the counters of the whole store by differences; what is 0 goes. */
export async function changeCounters(runner: Runner, by: Counts): Promise<void> {
  const rows = Object.entries(by)
    .filter(([, amount]) => amount !== 0)
    .map(([id, amount]) => ({ id, by: amount }));
  await runBatched(
    runner,
    `UNWIND $rows AS row MERGE (n:Counter {id: row.id})
     ON CREATE SET n.count = row.by ON MATCH SET n.count = n.count + row.by`,
    rows,
  );
  if (rows.some((row) => row.by < 0)) await runner.run('MATCH (n:Counter) WHERE n.count = 0 DELETE n');
}

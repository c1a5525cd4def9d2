import { ClaimtraceError } from '../../schema/errors.ts';
import type { FindingNode } from '../../schema/graph.ts';
import { changeNodes } from './batch.ts';
import { difference } from './contribution.ts';
import { changeCounters } from './counters.ts';
import { writeGroups } from './finding-groups.ts';
import { readOwnNodes } from './own.ts';
import type { Store } from './store.ts';

/** What somebody says of a finding. */
export type Verdict = Pick<FindingNode, 'status' | 'note'>;

const counterOf = ({ rule, severity }: FindingNode, { status }: Verdict): string =>
  `findings:${rule}:${severity}:${status}`;

/**
 * Gives a finding the verdict that `decide` makes of the one it has, and changes the counters by the difference.
 * @throws FINDING_NOT_FOUND, and what `decide` throws: nothing is changed then
 */
export async function changeVerdict(store: Store, id: string, decide: (known: Verdict) => Verdict): Promise<void> {
  await store.write(async (tx) => {
    const [row] = await tx.run<{ node: FindingNode }>(
      'MATCH (n:Finding {id: $id}) RETURN n {.articleId, .rule, .severity, .status, .note} AS node',
      { id },
    );
    if (!row) throw new ClaimtraceError('FINDING_NOT_FOUND', `There is no finding “${id}” in the store.`, { path: id });
    const { status, note } = row.node;
    const verdict = decide({ status, note: note ?? null });
    await changeNodes(tx, 'Finding', [{ id, ...verdict }]);
    const { articleId } = row.node;
    await writeGroups(tx, articleId, await readOwnNodes(tx, 'Finding', articleId));
    await changeCounters(
      tx,
      difference({ [counterOf(row.node, { status, note })]: 1 }, { [counterOf(row.node, verdict)]: 1 }),
    );
  });
}

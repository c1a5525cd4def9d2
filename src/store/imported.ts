import { identifiersByTitle, type ImportedWork } from '../../ingest/imported.ts';
import type { ImportNode } from '../../schema/graph.ts';
import { shortHash } from '../../schema/id.ts';
import { createNodes, deleteNodes, type NodeRow, runBatched } from './batch.ts';
import type { Runner } from './store.ts';

const importNode = ({ titleKey, identifiers }: ImportedWork): ImportNode => ({
  id: `import:${shortHash(titleKey, ...identifiers)}`,
  titleKey,
  identifiers: [...identifiers],
});

/** What imports say of some title keys: identifiers, or null where several works have that key. */
export async function readImported(
  runner: Runner,
  titleKeys: readonly string[],
): Promise<Map<string, readonly string[] | null>> {
  const found = await runBatched<{ work: ImportedWork }>(
    runner,
    'UNWIND $rows AS key MATCH (n:Import {titleKey: key}) RETURN n {.titleKey, .identifiers} AS work',
    titleKeys,
  );
  return identifiersByTitle(found.map(({ work }) => work));
}

/** Adds works to what the store knows by imports, or takes them out; gives how many were not there before, or are no longer. */
export async function changeImported(
  runner: Runner,
  works: readonly ImportedWork[],
  change: 'add' | 'remove',
): Promise<number> {
  const given = new Map(works.map(importNode).map((node) => [node.id, node]));
  const found = await runBatched<{ id: string }>(
    runner,
    'UNWIND $rows AS id MATCH (n:Import {id: id}) RETURN n.id AS id',
    [...given.keys()],
  );
  const there = new Set(found.map(({ id }) => id));
  if (change === 'remove') {
    await deleteNodes(runner, 'Import', [...there]);
    return there.size;
  }
  const fresh = [...given.values()].filter(({ id }) => !there.has(id));
  await createNodes(runner, 'Import', fresh as unknown as NodeRow[]);
  return fresh.length;
}

import type { Runner } from '../store/store.ts';
import type { Found } from './batch.ts';
import type { Entity, RowOf, Values } from './fields.ts';
import { project, rowOf } from './fields.ts';

/** The kinds of nodes that an id can mean, in the order that decides where it could mean several. */
const KINDS = [
  'Article',
  'Claim',
  'Citation',
  'Reference',
  'Source',
  'Mechanism',
  'Statement',
  'Finding',
] as const satisfies readonly Entity[];

/** A node with its kind. */
export type AnyRow = {
  [E in (typeof KINDS)[number]]: { readonly entity: E; readonly node: RowOf<E> };
}[(typeof KINDS)[number]];

/** Whatever has these ids, and the sources that have one as a weaker identifier, in one statement. */
export async function findAny(store: Runner, ids: readonly string[]): Promise<Found<AnyRow>> {
  const branches = KINDS.map(
    (entity, rank) =>
      `UNWIND $ids AS id MATCH (n:${entity} {id: id})
       RETURN id, ${rank} AS rank, '${entity}' AS entity, ${project('n', entity)} AS node`,
  );
  const weaker = `UNWIND $ids AS id MATCH (:Identifier {id: id})<-[:HAS_IDENTIFIER]-(:Record)-[:RECORDS]->(n:Source)
    WITH DISTINCT id, n RETURN id, ${KINDS.length} AS rank, 'Source' AS entity, ${project('n', 'Source')} AS node`;
  const read = await store.run<{ id: string; rank: number; entity: AnyRow['entity']; node: Values<Entity> }>(
    [...branches, weaker].join(' UNION ALL '),
    { ids },
  );
  const rows = read.map(({ node, ...row }) => ({ ...row, node: rowOf(row.entity, node) }) as typeof row & AnyRow);
  rows.sort((a, b) => a.rank - b.rank || (a.node.id < b.node.id ? -1 : 1));
  const found: Found<AnyRow> = new Map();
  for (const row of rows) if (!found.has(row.id)) found.set(row.id, row);
  return found;
}

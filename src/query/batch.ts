import { groupBy } from '../../schema/group-by.ts';
import type { Parameters, Runner } from '../store/store.ts';
import type { Entity, ProjectedColumns, RowOf } from './fields.ts';
import { project, runProjected } from './fields.ts';

/** Rows by the id that they were asked for. */
export type Found<T> = Map<string, T>;

/** The nodes of a kind that have these ids. */
export async function findByIds<E extends Entity>(
  store: Runner,
  entity: E,
  ids: readonly string[],
): Promise<Found<RowOf<E>>> {
  const rows = await runProjected<{ node: RowOf<E> }>(
    store,
    { node: entity },
    `UNWIND $ids AS id MATCH (n:${entity} {id: id}) RETURN ${project('n', entity)} AS node`,
    { ids },
  );
  return new Map(rows.map(({ node }) => [(node as unknown as { id: string }).id, node]));
}

/** Runs a statement that gives `parent` and other columns, and groups its rows by parent, in the order they come in. */
export async function findGroups<T extends { parent: string }>(
  store: Runner,
  statement: string,
  parameters: Parameters,
  columns: ProjectedColumns<T> = {},
): Promise<Found<T[]>> {
  return groupBy(await runProjected<T>(store, columns, statement, parameters), ({ parent }) => parent);
}

/** The nodes that a pattern from `parent` to `n` finds for each parent, sorted by an expression. */
export async function findRelated<E extends Entity>(
  store: Runner,
  entity: E,
  pattern: string,
  orderBy: string,
  parents: readonly string[],
): Promise<Found<RowOf<E>[]>> {
  const groups = await findGroups<{ parent: string; node: RowOf<E> }>(
    store,
    `UNWIND $parents AS parent MATCH ${pattern} RETURN DISTINCT parent, ${project('n', entity)} AS node, ${orderBy} AS key
     ORDER BY parent, key`,
    { parents },
    { node: entity },
  );
  return new Map([...groups].map(([parent, rows]) => [parent, rows.map(({ node }) => node)]));
}

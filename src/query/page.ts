import type { Parameters, Runner, Value } from '../store/store.ts';
import { findGroups } from './batch.ts';
import type { Entity, RowOf } from './fields.ts';
import { project } from './fields.ts';

/** One thing that a list is sorted by; never null. */
export interface OrderKey {
  /** Cypher over `n`. */
  readonly by: string;
  readonly type: 'string' | 'number';
  readonly descending?: boolean;
}

/** The values of a row's order keys: where it stands in its list. */
export type Key = readonly (string | number)[];

/** A list of nodes, of the whole graph or one for each parent: everything but which part of it is asked for. */
export interface List<E extends Entity = Entity> {
  readonly entity: E;
  /** Cypher that binds `n`; of `parent`, the id of the list's owner, where the list has one. */
  readonly match: string;
  readonly conditions: readonly string[];
  readonly parameters: Parameters;
  /** What the list is sorted by; the last key is unique. */
  readonly order: readonly OrderKey[];
  /** The match can bind the same node twice. */
  readonly repeats?: boolean;
  /** The list has no parents. */
  readonly root?: boolean;
}

/** The part of a list that is asked for. */
export interface PageRequest {
  readonly limit: number;
  /** Counted from the end of the list. */
  readonly backward: boolean;
  readonly after: Key | null;
  readonly before: Key | null;
}

export interface Page<T> {
  readonly rows: readonly { readonly key: Key; readonly node: T }[];
  readonly hasNext: boolean;
  readonly hasPrevious: boolean;
}

export const EMPTY_PAGE: Page<never> = { rows: [], hasNext: false, hasPrevious: false };

/** The order of a list as one of its pages is read: turned round where it is read from the end. */
export function directed(order: readonly OrderKey[], backward: boolean): OrderKey[] {
  return order.map((key) => ({ ...key, descending: (key.descending ?? false) !== backward }));
}

/** The Cypher that sorts by an order. */
export const orderBy = (order: readonly OrderKey[]): string =>
  order.map(({ by, descending }) => (descending ? `${by} DESC` : by)).join(', ');

/** The condition that a row comes after (or before) a key, whose values are the parameters `name0`, `name1` … */
function beyond(order: readonly OrderKey[], name: string): string {
  const [first, ...others] = order.map((key, i) => ({ ...key, value: `$${name}${i}` })).toReversed();
  return others.reduce(
    (rest, { by, value, descending }) => `(${by} ${descending ? '<' : '>'} ${value} OR (${by} = ${value} AND ${rest}))`,
    `${first!.by} ${first!.descending ? '<' : '>'} ${first!.value}`,
  );
}

const named = (name: string, key: Key): Record<string, Value> =>
  Object.fromEntries(key.map((value, i) => [`${name}${i}`, value]));

/** The conditions and parameters that keep a page within its cursors. */
export function bounds(
  order: readonly OrderKey[],
  page: PageRequest,
): { conditions: string[]; parameters: Parameters } {
  const conditions: string[] = [];
  if (page.after) conditions.push(beyond(order, 'after'));
  if (page.before) conditions.push(beyond(directed(order, true), 'before'));
  return {
    conditions,
    parameters: { ...(page.after && named('after', page.after)), ...(page.before && named('before', page.before)) },
  };
}

/** What was read with one row more than asked for, as a page in the list's own order. */
export function toPage<T>(rows: readonly { key: Key; node: T }[], page: PageRequest): Page<T> {
  const more = rows.length > page.limit;
  const kept = rows.slice(0, page.limit);
  return page.backward
    ? { rows: kept.toReversed(), hasNext: page.before !== null, hasPrevious: more }
    : { rows: kept, hasNext: more, hasPrevious: page.after !== null };
}

const body = ({ match, repeats, root }: List, conditions: readonly string[]): string => {
  const where = conditions.length > 0 ? `WHERE ${conditions.join(' AND ')}` : '';
  return repeats ? `${match} WITH DISTINCT n${root ? '' : ', parent'} ${where}` : `${match} ${where}`;
};

/** The same part of the lists of many parents, in one statement; `['']` stands for the parent of a list without one. */
export async function findPages<E extends Entity>(
  store: Runner,
  list: List<E>,
  page: PageRequest,
  parents: readonly string[],
): Promise<Map<string, Page<RowOf<E>>>> {
  const order = directed(list.order, page.backward);
  const within = bounds(list.order, page);
  const inner = `${body(list, [...list.conditions, ...within.conditions])} RETURN n ORDER BY ${orderBy(order)} LIMIT $limit`;
  const keys = list.order.map(({ by }, i) => `${by} AS key${i}`).join(', ');
  const groups = await findGroups<{ parent: string; node: RowOf<E>; [key: string]: unknown }>(
    store,
    `UNWIND $parents AS parent CALL (parent) { ${inner} }
     RETURN parent, ${project('n', list.entity)} AS node, ${keys} ORDER BY parent, ${orderBy(order)}`,
    { ...list.parameters, ...within.parameters, parents, limit: page.limit + 1 },
    { node: list.entity },
  );
  return new Map(
    [...groups].map(([parent, rows]) => [
      parent,
      toPage(
        rows.map((row) => ({ key: list.order.map((_, i) => row[`key${i}`] as string | number), node: row.node })),
        page,
      ),
    ]),
  );
}

/** The lengths of the lists of many parents, in one statement. */
export async function countLists(store: Runner, list: List, parents: readonly string[]): Promise<Map<string, number>> {
  const rows = await store.run<{ parent: string; total: number }>(
    `UNWIND $parents AS parent CALL (parent) { ${body(list, list.conditions)} RETURN count(n) AS total }
     RETURN parent, total`,
    { ...list.parameters, parents },
  );
  return new Map(rows.map(({ parent, total }) => [parent, total]));
}

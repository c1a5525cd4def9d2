import type { GraphQLResolveInfo } from 'graphql';
import { ClaimtraceError } from '../../../schema/errors.ts';
import type { Entity, RowOf } from '../../query/fields.ts';
import type { List, OrderKey, Page, PageRequest } from '../../query/page.ts';
import type { Context } from '../context.ts';
import { bindingOf, decodeCursor, encodeCursor } from '../cursor.ts';
import type { PageInfo } from '../types.ts';

export interface PageArgs {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
}

const DEFAULT = 20;
const MOST = 100;

/** A number of items that was asked for. @throws PAGE_INVALID */
export function pageSize(asked: number | null | undefined, path: string, missing = DEFAULT): number {
  const size = asked ?? missing;
  if (size >= 1 && size <= MOST) return size;
  throw new ClaimtraceError('PAGE_INVALID', `\`${path}\` takes 1 to ${MOST}, not ${size}.`, { path });
}

/** The part of a list that the arguments ask for. @throws PAGE_INVALID, CURSOR_INVALID */
export function readPage(args: PageArgs, binding: string, order: readonly Pick<OrderKey, 'type'>[]): PageRequest {
  const { first, after, last, before } = args;
  if (first != null && last != null) {
    throw new ClaimtraceError('PAGE_INVALID', 'A page is asked for by `first` or by `last`, not by both.', {
      path: 'last',
      hint: 'Leave one of them out.',
    });
  }
  return {
    limit: last != null ? pageSize(last, 'last') : pageSize(first, 'first'),
    backward: last != null,
    after: after == null ? null : decodeCursor(after, binding, order, 'after'),
    before: before == null ? null : decodeCursor(before, binding, order, 'before'),
  };
}

export interface Connection<T> {
  edges(): Promise<{ cursor: string; node: T }[]>;
  nodes(): Promise<T[]>;
  pageInfo(): Promise<PageInfo>;
  totalCount(): number | Promise<number>;
}

/** A connection whose page is read when its items are asked for, and whose length is counted when that is. */
export function connectionOf<T>(
  binding: string,
  read: () => Promise<Page<T>>,
  total: () => number | Promise<number>,
): Connection<T> {
  let reading: Promise<Page<T>> | undefined;
  const page = () => (reading ??= read());
  return {
    edges: async () => (await page()).rows.map(({ key, node }) => ({ cursor: encodeCursor(binding, key), node })),
    nodes: async () => (await page()).rows.map(({ node }) => node),
    pageInfo: async () => pageInfoOf(await page(), binding),
    totalCount: total,
  };
}

/** Where a page lies within its list. */
export function pageInfoOf({ rows, hasNext, hasPrevious }: Page<unknown>, binding: string): PageInfo {
  const [first, last] = [rows[0], rows.at(-1)];
  return {
    hasNextPage: hasNext,
    hasPreviousPage: hasPrevious,
    startCursor: first ? encodeCursor(binding, first.key) : null,
    endCursor: last ? encodeCursor(binding, last.key) : null,
  };
}

/** What the cursors of a field are bound to. */
export function bindingOfField(owner: string, args: PageArgs, info: GraphQLResolveInfo): string {
  const asked = Object.entries(args).filter(([name]) => !['first', 'after', 'last', 'before'].includes(name));
  return bindingOf(`${info.parentType.name}.${info.fieldName}`, owner, Object.fromEntries(asked));
}

/** The page of a list that a field's arguments ask for; `owner` is the id of what the list belongs to, '' where it is a whole-graph list. */
export function pageOf<E extends Entity>(
  context: Context,
  list: List<E>,
  owner: string,
  args: PageArgs,
  info: GraphQLResolveInfo,
  total: () => number | Promise<number> = () => context.loaders.count(list).load(owner),
): Connection<RowOf<E>> {
  const binding = bindingOfField(owner, args, info);
  const page = readPage(args, binding, list.order);
  return connectionOf(binding, () => context.loaders.page(list, page).load(owner), total);
}

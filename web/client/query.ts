import {
  InfiniteQueryObserver,
  type InfiniteData,
  keepPreviousData,
  QueryClient,
  QueryObserver,
} from '@tanstack/query-core';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { type AskError, isUnreachable } from './ask-error.ts';
import { ask } from './ask.ts';
import type { Operation } from './operation.ts';

/** What was asked, for as long as the page lives: going back shows a view at once, and looks again behind it. */
export const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      networkMode: 'always',
      refetchOnWindowFocus: false,
      // A server that is being restarted is back within seconds; what it refuses it refuses again.
      retry: (failures, error) => failures < 2 && isUnreachable(error),
    },
  },
});
queries.mount();

export interface Answer<Data> {
  /** Undefined until the first answer; the answer to other variables while that to these is under way. */
  readonly data: Data | undefined;
  /** Whether the data are the answer to other variables. */
  readonly isOutdated: boolean;
  readonly error: AskError | null;
  readonly isLoading: boolean;
  retry(): void;
}

/** Asks for what a view shows, and again whenever the variables change. `isWanted: false` waits. */
export function useQuery<Data, Variables>(
  operation: Operation<Data, Variables>,
  variables: Variables,
  { isWanted = true, keep = true }: { isWanted?: boolean; keep?: boolean } = {},
): Answer<Data> {
  const key = [operation.name, variables] as const;
  const options = {
    queryKey: key,
    queryFn: ({ signal }: { signal: AbortSignal }) => ask(operation, variables, signal),
    enabled: isWanted,
    ...(keep && { placeholderData: keepPreviousData }),
  };
  const observer = useMemo(() => new QueryObserver<Data, AskError>(queries, options as never), []);
  observer.setOptions(options as never);
  const { data, error, isPlaceholderData: isOutdated, isPending, isFetching, refetch } = useObserved(observer);
  const isLoading = isWanted && (isPending || isFetching) && !error;
  return { data, isOutdated, error, isLoading, retry: () => void refetch() };
}

/** A page of a connection, as every list of the API has it. */
export interface Page<Item> {
  readonly nodes: readonly Item[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly totalCount?: number | null;
}

export interface List<Data, Item> extends Answer<Data> {
  /** All items that have been loaded, in order. `data` is the answer with the first page. */
  readonly items: readonly Item[];
  readonly totalCount: number | null;
  readonly hasMore: boolean;
  readonly isLoadingMore: boolean;
  /** Loads the next page, once. */
  more(): void;
}

/** Asks for a list page by page; the operation takes `after`. */
export function useList<Data, Variables extends { after?: string | null }, Item>(
  operation: Operation<Data, Variables>,
  variables: Omit<Variables, 'after'>,
  pageOf: (data: Data) => Page<Item> | null | undefined,
  { isWanted = true }: { isWanted?: boolean } = {},
): List<Data, Item> {
  const key = [operation.name, 'list', variables] as const;
  const options = {
    queryKey: key,
    queryFn: ({ signal, pageParam }: { signal: AbortSignal; pageParam: string | null }) =>
      ask(operation, { ...variables, after: pageParam } as Variables, signal),
    initialPageParam: null,
    getNextPageParam: (last: Data) => {
      const page = pageOf(last);
      return page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    },
    enabled: isWanted,
    placeholderData: keepPreviousData,
  };
  const observer = useMemo(
    () => new InfiniteQueryObserver<Data, AskError, InfiniteData<Data>>(queries, options as never),
    [],
  );
  observer.setOptions(options as never);
  const result = useObserved(observer);
  const pages = result.data?.pages;
  const items = useMemo(() => pages?.flatMap((page) => pageOf(page)?.nodes ?? []) ?? [], [pages]);
  return {
    data: pages?.[0],
    isOutdated: result.isPlaceholderData,
    error: result.error,
    isLoading: isWanted && !result.error && (result.isPending || (result.isFetching && !result.isFetchingNextPage)),
    retry: () => void (result.isFetchNextPageError ? result.fetchNextPage() : result.refetch()),
    items,
    totalCount: (pages?.[0] && pageOf(pages[0])?.totalCount) ?? null,
    hasMore: result.hasNextPage,
    isLoadingMore: result.isFetchingNextPage,
    more: () => {
      if (result.hasNextPage && !result.isFetchingNextPage && !result.isFetchNextPageError) void result.fetchNextPage();
    },
  };
}

/** Shows what an observer sees, whose options were set while rendering. */
function useObserved<Result>(observer: {
  subscribe(listener: () => void): () => void;
  getCurrentResult(): Result;
}): Result {
  const [, show] = useState(0);
  useEffect(() => observer.subscribe(() => show((n) => n + 1)), [observer]);
  return observer.getCurrentResult();
}

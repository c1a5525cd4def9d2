import { useEffect } from 'preact/hooks';
import type { List } from './query.ts';

/** Loads a list to its end, page after page, behind what is shown already. */
export function useWhole<Data, Item>(list: List<Data, Item>): List<Data, Item> {
  const { hasMore, isLoadingMore, error, more } = list;
  useEffect(() => {
    if (hasMore && !isLoadingMore && !error) more();
  });
  return list;
}

import { SUPPORT_LADDER } from '../../schema/model.ts';
import type { Store } from '../store/store.ts';
import { networkOf } from './network.ts';
import type { PathSearch, Step } from './path-search.ts';
import { searchPaths } from './path-search.ts';

/** The pathways between two mechanisms, best first (see `searchPaths`). */
export async function findPathways(
  store: Store,
  search: PathSearch & { readonly families: boolean },
): Promise<{ paths: Step[][]; truncated: boolean }> {
  const { from, to } = (await networkOf(store)).paths(search.families);
  return searchPaths(
    from,
    to,
    search,
    SUPPORT_LADDER.map((_, rank) => rank),
  );
}

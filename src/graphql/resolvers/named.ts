import type { RowOf } from '../../query/fields.ts';
import type { AnyRow } from '../../query/node.ts';
import type { SearchLabel } from '../../store/store.ts';
import type { ResolversOf } from './needed.ts';

/** A row with the name of its type, where a field gives things of several types. */
export type NamedNode = AnyRow['node'] & { readonly __typename: Exclude<AnyRow['entity'], 'Finding'> | 'AuditFinding' };
export type NamedHit = RowOf<SearchLabel> & { readonly __typename: SearchLabel };

export const named = {
  Node: { __resolveType: ({ __typename }) => __typename },
  SearchHit: { __resolveType: ({ __typename }) => __typename },
} satisfies ResolversOf<'Node' | 'SearchHit'>;

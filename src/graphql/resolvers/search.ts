import { ClaimtraceError } from '../../../schema/errors.ts';
import type { SearchLabel } from '../../store/store.ts';
import type { RowOf } from '../../query/fields.ts';
import type { Hit } from '../../query/search.ts';
import { findHits, pageOfHits, searchTerms } from '../../query/search.ts';
import type { Context } from '../context.ts';
import { loadKnown } from '../loaders.ts';
import { bindingOf, encodeCursor } from '../cursor.ts';
import type { QuerySearchArgs, SearchType } from '../types.ts';
import { pageInfoOf, readPage } from './connection.ts';
import type { NamedHit } from './named.ts';

const LABELS = {
  ARTICLE: 'Article',
  CLAIM: 'Claim',
  MECHANISM: 'Mechanism',
  SOURCE: 'Source',
} as const satisfies Record<SearchType, SearchLabel>;
const LOADERS = { Article: 'article', Claim: 'claim', Mechanism: 'mechanism', Source: 'source' } as const;
const LONGEST = 1000;
const KEY = [{ type: 'number' }, { type: 'string' }, { type: 'string' }] as const;

/** One hit, as its fields take it: what was found is read where it is asked for. */
export interface SearchEdgeOf {
  readonly cursor: string;
  readonly score: number;
  readonly node: () => Promise<NamedHit>;
}

/** Full text over articles, claims, mechanisms and sources. */
export async function search(_: unknown, args: QuerySearchArgs, { reading, loaders }: Context) {
  const terms = args.text.length > LONGEST ? null : searchTerms(args.text);
  if (terms === null) {
    throw new ClaimtraceError(
      'ARGUMENT_INVALID',
      `\`text\` takes up to ${LONGEST} characters with a word among them.`,
      {
        path: 'text',
        hint: 'Name at least one word to look for.',
      },
    );
  }
  const types = (Object.keys(LABELS) as SearchType[]).filter((type) => args.types == null || args.types.includes(type));
  const binding = bindingOf('Query.search', '', { terms, types });
  const request = readPage({ first: args.first ?? null, after: args.after ?? null }, binding, KEY);
  const hits = await findHits(
    reading,
    types.map((type) => LABELS[type]),
    terms,
  );
  const page = pageOfHits(hits, request);
  return {
    edges: page.rows.map(({ key, node }) => ({
      cursor: encodeCursor(binding, key),
      score: node.score,
      node: async () => ({
        ...(await loadKnown<RowOf<SearchLabel>>(loaders[LOADERS[node.label]], node.id)),
        __typename: node.label,
      }),
    })),
    pageInfo: pageInfoOf(page, binding),
    facets: types.map((type) => ({ type, count: countOf(hits, LABELS[type]) })),
  };
}

const countOf = (hits: readonly Hit[], label: SearchLabel): number => hits.filter((hit) => hit.label === label).length;

import type { IResolvers } from '@graphql-tools/utils';
import type { Context } from '../context.ts';
import { article } from './article.ts';
import { audit } from './audit.ts';
import { claim } from './claim.ts';
import { ingest } from './ingest.ts';
import { contradiction } from './contradiction.ts';
import { mechanism } from './mechanism.ts';
import { mutation } from './mutation.ts';
import { pathway } from './pathway.ts';
import { query } from './query.ts';
import { scalars } from './scalars.ts';
import { source } from './source.ts';
import { span } from './span.ts';
import { trace } from './trace.ts';

const named = { __resolveType: ({ __typename }: { __typename: string }) => __typename };

/** What answers each field that is not a property of its parent. */
export const resolvers: IResolvers<unknown, Context> = {
  ...scalars,
  Node: named,
  SearchHit: named,
  ...query,
  ...article,
  ...claim,
  ...source,
  ...mechanism,
  ...trace,
  ...pathway,
  ...contradiction,
  ...audit,
  ...span,
  ...mutation,
  ...ingest,
} as IResolvers<unknown, Context>;

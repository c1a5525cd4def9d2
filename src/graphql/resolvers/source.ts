import type { GraphQLResolveInfo } from 'graphql';
import { noticeInForce } from '../../../ingest/notices.ts';
import type { Pointer } from '../../../schema/model.ts';
import type { ClaimWhere } from '../../query/claims.ts';
import { claimsOf, SOLE_SUPPORT } from '../../query/claims.ts';
import type { CitationRow, ReferenceRow, SourceRow } from '../../query/fields.ts';
import type { Optional } from '../../query/filter.ts';
import { statementList } from '../../query/statements.ts';
import { identifiersOf } from '../../query/trace.ts';
import type { Context } from '../context.ts';
import { asksOnlyRungs, claimWhere } from './claim-where.ts';
import type { PageArgs } from './connection.ts';
import { pageOf } from './connection.ts';

const pointersOf = ({ pointers }: CitationRow): Pointer[] => JSON.parse(pointers) as Pointer[];

export const source = {
  Citation: {
    article: ({ articleId }: CitationRow, _: object, { loaders }: Context) => loaders.article.load(articleId),
    span: ({ articleId, start, end, marker }: CitationRow) => ({ articleId, start, end, exact: marker }),
    pointers: pointersOf,
    references: async (citation: CitationRow, _: object, { loaders }: Context) => {
      const ids = new Set(pointersOf(citation).flatMap(({ referenceId }) => referenceId ?? []));
      const found = await loaders.reference.loadMany([...ids]);
      return found.filter((reference) => reference !== null);
    },
    claims: ({ id }: CitationRow, _: object, { loaders }: Context) => loaders.claimsOfCitation.load(id),
  },
  Pointer: {
    reference: ({ referenceId }: Pointer, _: object, { loaders }: Context) =>
      referenceId === null ? null : loaders.reference.load(referenceId),
  },
  Reference: {
    article: ({ articleId }: ReferenceRow, _: object, { loaders }: Context) => loaders.article.load(articleId),
    span: ({ articleId, start, end, raw }: ReferenceRow) => ({ articleId, start, end, exact: raw }),
    source: ({ id }: ReferenceRow, _: object, { loaders }: Context) => loaders.sourceOfReference.load(id),
    citations: ({ id }: ReferenceRow, _: object, { loaders }: Context) => loaders.citationsOfReference.load(id),
  },
  Source: {
    retraction: async ({ id }: SourceRow, _: object, { loaders }: Context) =>
      noticeInForce(await loaders.noticesOfSource.load(id)),
    notices: ({ id }: SourceRow, _: object, { loaders }: Context) => loaders.noticesOfSource.load(id),
    article: async (source: SourceRow, _: object, { loaders }: Context) => {
      const found = await loaders.articleByIdentifier.loadMany(identifiersOf(source));
      return found.find((article) => article !== null) ?? null;
    },
    citedBy: async (
      { id, claimCount }: SourceRow,
      args: PageArgs & { where?: Optional<ClaimWhere> | null },
      context: Context,
      info: GraphQLResolveInfo,
    ) => {
      const where = await claimWhere(context, args.where);
      const counted = asksOnlyRungs(where) && where.supportStatus == null ? () => claimCount : undefined;
      return pageOf(context, claimsOf('Source', where), id, args, info, counted);
    },
    supportsStatements: ({ id }: SourceRow, args: PageArgs, context: Context, info: GraphQLResolveInfo) =>
      pageOf(context, statementList({}, 'source'), id, args, info),
    impact: (source: SourceRow) => source,
  },
  SourceImpact: {
    soleSupport: ({ id, soleSupportCount }: SourceRow, args: PageArgs, context: Context, info: GraphQLResolveInfo) =>
      pageOf(context, SOLE_SUPPORT, id, args, info, () => soleSupportCount),
  },
};

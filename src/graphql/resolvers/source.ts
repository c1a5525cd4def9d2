import { noticeInForce } from '../../../ingest/notices.ts';
import type { Pointer } from '../../../schema/model.ts';
import { claimsOf, SOLE_SUPPORT } from '../../query/claims.ts';
import type { CitationRow } from '../../query/fields.ts';
import { statementList } from '../../query/statements.ts';
import { identifiersOf } from '../../query/trace.ts';
import { loadEach, loadKnown } from '../loaders.ts';
import { asksOnlyRungs, claimWhere } from './claim-where.ts';
import { pageOf } from './connection.ts';
import type { ResolversOf } from './needed.ts';

const pointersOf = ({ pointers }: CitationRow): Pointer[] => JSON.parse(pointers) as Pointer[];

export const source = {
  Citation: {
    article: ({ articleId }, _, { loaders }) => loadKnown(loaders.article, articleId),
    span: ({ articleId, start, end, marker }) => ({ articleId, start, end, exact: marker }),
    pointers: pointersOf,
    references: async (citation, _, { loaders }) => {
      const ids = new Set(pointersOf(citation).flatMap(({ referenceId }) => referenceId ?? []));
      const found = await loadEach(loaders.reference, [...ids]);
      return found.filter((reference) => reference !== null);
    },
    claims: ({ id }, _, { loaders }) => loaders.claimsOfCitation.load(id),
  },
  Pointer: {
    reference: ({ referenceId }, _, { loaders }) => (referenceId === null ? null : loaders.reference.load(referenceId)),
  },
  Reference: {
    article: ({ articleId }, _, { loaders }) => loadKnown(loaders.article, articleId),
    span: ({ articleId, start, end, raw }) => ({ articleId, start, end, exact: raw }),
    source: ({ id }, _, { loaders }) => loaders.sourceOfReference.load(id),
    citations: ({ id }, _, { loaders }) => loaders.citationsOfReference.load(id),
  },
  Source: {
    retraction: async ({ id }, _, { loaders }) => noticeInForce(await loaders.noticesOfSource.load(id)),
    notices: ({ id }, _, { loaders }) => loaders.noticesOfSource.load(id),
    article: async (source, _, { loaders }) => {
      const found = await loadEach(loaders.articleByIdentifier, identifiersOf(source));
      return found.find((article) => article !== null) ?? null;
    },
    citedBy: async ({ id, claimCount }, args, context, info) => {
      const where = await claimWhere(context, args.where);
      const counted = asksOnlyRungs(where) && where.supportStatus == null ? () => claimCount : undefined;
      return pageOf(context, claimsOf('Source', where), id, args, info, counted);
    },
    supportsStatements: ({ id }, args, context, info) => pageOf(context, statementList({}, 'source'), id, args, info),
    impact: (source) => source,
  },
  SourceImpact: {
    soleSupport: ({ id, soleSupportCount }, args, context, info) =>
      pageOf(context, SOLE_SUPPORT, id, args, info, () => soleSupportCount),
  },
} satisfies ResolversOf<'Citation' | 'Pointer' | 'Reference' | 'Source' | 'SourceImpact'>;

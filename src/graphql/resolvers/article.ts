import type { GraphQLResolveInfo } from 'graphql';
import type { BlockRow } from '../../query/articles.ts';
import { citationsOfArticle, referencesOfArticle } from '../../query/citations.ts';
import type { ClaimOrder, ClaimWhere } from '../../query/claims.ts';
import { claimsOf } from '../../query/claims.ts';
import type { ArticleRow, SectionRow } from '../../query/fields.ts';
import type { Optional } from '../../query/filter.ts';
import type { FindingWhere } from '../../query/findings.ts';
import { findingList } from '../../query/findings.ts';
import { mechanismsOf } from '../../query/mechanisms.ts';
import { rungsOfArticle } from '../../query/summary.ts';
import { identifiersOf } from '../../query/trace.ts';
import type { Context } from '../context.ts';
import { checkLists, within } from './arguments.ts';
import { claimWhere, countByRung } from './claim-where.ts';
import type { PageArgs } from './connection.ts';
import { pageOf } from './connection.ts';
import { summaryOf } from './summary.ts';

const LONGEST_TEXT = 20_000;

export const article = {
  Article: {
    duplicateOf: ({ duplicateOf }: ArticleRow, _: object, { loaders }: Context) =>
      duplicateOf == null ? null : loaders.article.load(duplicateOf),
    asSource: async (article: ArticleRow, _: object, { loaders }: Context) => {
      const found = await loaders.sourceByIdentifier.loadMany(identifiersOf(article));
      return found.find((source) => source !== null) ?? null;
    },
    text: async ({ id }: ArticleRow, args: { start: number; length: number }, { loaders }: Context) => {
      const start = within(args.start, 0, Number.MAX_SAFE_INTEGER, 'start');
      const length = within(args.length, 0, LONGEST_TEXT, 'length');
      return ((await loaders.text.load(id)) ?? '').slice(start, start + length);
    },
    sections: ({ id }: ArticleRow, _: object, { loaders }: Context) => loaders.sections.load(id),
    blocks: async ({ id }: ArticleRow, _: object, { loaders }: Context) =>
      (await loaders.blocks.load(id)).map(({ kind, level, span }: BlockRow) => ({ kind, level, ...span })),
    claimMarks: ({ id }: ArticleRow, _: object, { loaders }: Context) => loaders.marks.load(id),
    citations: (
      { id }: ArticleRow,
      args: PageArgs & { dangling?: boolean | null },
      context: Context,
      info: GraphQLResolveInfo,
    ) => pageOf(context, citationsOfArticle(args.dangling), id, args, info),
    claims: async (
      article: ArticleRow,
      args: PageArgs & { where?: Optional<ClaimWhere> | null; orderBy?: ClaimOrder | null },
      context: Context,
      info: GraphQLResolveInfo,
    ) => {
      const where = await claimWhere(context, args.where);
      const counted = countByRung(where, rungsOfArticle(article));
      const list = claimsOf('Article', where, args.orderBy);
      return pageOf(context, list, article.id, args, info, counted === null ? undefined : () => counted);
    },
    references: (
      { id }: ArticleRow,
      args: PageArgs & { identified?: boolean | null; cited?: boolean | null },
      context: Context,
      info: GraphQLResolveInfo,
    ) => pageOf(context, referencesOfArticle({ identified: args.identified, cited: args.cited }), id, args, info),
    mechanisms: ({ id }: ArticleRow, args: PageArgs, context: Context, info: GraphQLResolveInfo) =>
      pageOf(context, mechanismsOf('ofArticle'), id, args, info),
    auditSummary: async (article: ArticleRow, _: object, context: Context) =>
      summaryOf(rungsOfArticle(article), await context.loaders.findingTallies.load(article.id), context.rules),
    findings: (
      { id }: ArticleRow,
      args: PageArgs & { where?: Optional<FindingWhere> | null },
      context: Context,
      info: GraphQLResolveInfo,
    ) => {
      const list = findingList(checkLists(args.where, 'where'), { field: 'POSITION', direction: 'ASC' }, true);
      return pageOf(context, list, id, args, info);
    },
  },
  Section: {
    span: ({ articleId, start, end }: SectionRow) => ({ articleId, start, end }),
  },
};

import { citationsOfArticle, referencesOfArticle } from '../../query/citations.ts';
import { claimsOf } from '../../query/claims.ts';
import { findingList } from '../../query/findings.ts';
import { mechanismsOf } from '../../query/mechanisms.ts';
import { rungsOfArticle } from '../../query/summary.ts';
import { identifiersOf } from '../../query/trace.ts';
import { loadEach } from '../loaders.ts';
import { checkLists, within } from './arguments.ts';
import { claimWhere, countByRung } from './claim-where.ts';
import { pageOf } from './connection.ts';
import type { ResolversOf } from './needed.ts';
import { summaryOf } from './summary.ts';

const LONGEST_TEXT = 20_000;

export const article = {
  Article: {
    duplicateOf: ({ duplicateOf }, _, { loaders }) => (duplicateOf == null ? null : loaders.article.load(duplicateOf)),
    asSource: async (article, _, { loaders }) => {
      const found = await loadEach(loaders.sourceByIdentifier, identifiersOf(article));
      return found.find((source) => source !== null) ?? null;
    },
    text: async ({ id }, args, { loaders }) => {
      const start = within(args.start, 0, Number.MAX_SAFE_INTEGER, 'start');
      const length = within(args.length, 0, LONGEST_TEXT, 'length');
      return ((await loaders.text.load(id)) ?? '').slice(start, start + length);
    },
    sections: ({ id }, _, { loaders }) => loaders.sections.load(id),
    blocks: async ({ id }, _, { loaders }) =>
      (await loaders.blocks.load(id)).map(({ kind, level, span }) => ({ kind, level, ...span })),
    claimMarks: ({ id }, _, { loaders }) => loaders.marks.load(id),
    citations: ({ id }, args, context, info) => pageOf(context, citationsOfArticle(args.dangling), id, args, info),
    claims: async (article, args, context, info) => {
      const where = await claimWhere(context, args.where);
      const counted = countByRung(where, rungsOfArticle(article));
      const list = claimsOf('Article', where, args.orderBy);
      return pageOf(context, list, article.id, args, info, counted === null ? undefined : () => counted);
    },
    references: ({ id }, args, context, info) =>
      pageOf(context, referencesOfArticle({ identified: args.identified, cited: args.cited }), id, args, info),
    mechanisms: ({ id }, args, context, info) => pageOf(context, mechanismsOf('ofArticle'), id, args, info),
    auditSummary: async (article, _, { loaders, rules }) =>
      summaryOf(rungsOfArticle(article), await loaders.findingTallies.load(article.id), rules),
    findings: ({ id }, args, context, info) => {
      const list = findingList(checkLists(args.where, 'where'), { field: 'POSITION', direction: 'ASC' }, true);
      return pageOf(context, list, id, args, info);
    },
  },
  Section: {
    span: ({ articleId, start, end }) => ({ articleId, start, end }),
  },
} satisfies ResolversOf<'Article' | 'Section'>;

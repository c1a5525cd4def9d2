import type { GraphQLResolveInfo } from 'graphql';
import type { HedgeCue, Cue, Mention, Quantity } from '../../../schema/model.ts';
import { ALSO_ASSERTED } from '../../query/claims.ts';
import type { ClaimRow } from '../../query/fields.ts';
import type { AssertionRow } from '../../query/statements.ts';
import type { Context } from '../context.ts';
import { within } from './arguments.ts';
import type { PageArgs } from './connection.ts';
import { pageOf } from './connection.ts';
import type { SpanOf } from './span.ts';
import { partOf } from './span.ts';

const spanOf = ({ articleId, start, end, quote, prefix, suffix }: ClaimRow): SpanOf & { exact: string } => ({
  articleId,
  start,
  end,
  exact: quote,
  prefix,
  suffix,
});

function cueOf(claim: ClaimRow, json: string | null): object | null {
  if (json == null) return null;
  const cue = JSON.parse(json) as Cue & Partial<HedgeCue>;
  return { text: cue.cue, kind: cue.kind ?? null, span: partOf(spanOf(claim), cue.span.start, cue.span.end) };
}

export const claim = {
  Claim: {
    span: spanOf,
    article: ({ articleId }: ClaimRow, _: object, { loaders }: Context) => loaders.article.load(articleId),
    section: ({ sectionId }: ClaimRow, _: object, { loaders }: Context) => loaders.section.load(sectionId),
    hedge: (claim: ClaimRow) => cueOf(claim, claim.hedge),
    negation: (claim: ClaimRow) => cueOf(claim, claim.negation),
    quantities: (claim: ClaimRow) =>
      (JSON.parse(claim.quantities) as Quantity[]).map(({ span }) => partOf(spanOf(claim), span.start, span.end)),
    mentions: (claim: ClaimRow) =>
      (JSON.parse(claim.mentions) as Mention[]).map(({ mechanismId, quote, span }) => ({
        mechanismId,
        span: { articleId: claim.articleId, ...span, exact: quote },
      })),
    statements: async (claim: ClaimRow, _: object, { loaders }: Context) =>
      (await loaders.assertions.load(claim.id)).map(
        ({ statementId, negated, rule, cueStart, cueEnd }: AssertionRow) => ({
          statementId,
          negated,
          rule,
          cue: partOf(spanOf(claim), cueStart, cueEnd),
        }),
      ),
    citations: async ({ id }: ClaimRow, _: object, { loaders }: Context) =>
      (await loaders.citationsOfClaim.load(id)).filter(({ nearby }) => !nearby).map(({ node }) => node),
    nearbyCitations: async ({ id }: ClaimRow, _: object, { loaders }: Context) =>
      (await loaders.citationsOfClaim.load(id))
        .filter(({ nearby }) => nearby)
        .map(({ node, rule }) => ({ citation: node, rule })),
    trace: ({ id }: ClaimRow, { maxDepth }: { maxDepth: number }, { loaders }: Context) =>
      loaders.trace(within(maxDepth, 1, 10, 'maxDepth')).load(id),
    alsoAssertedBy: ({ id }: ClaimRow, args: PageArgs, context: Context, info: GraphQLResolveInfo) =>
      pageOf(context, ALSO_ASSERTED, id, args, info),
    findings: ({ id }: ClaimRow, _: object, { loaders }: Context) => loaders.findingsOfClaim.load(id),
  },
  Mention: {
    mechanism: ({ mechanismId }: { mechanismId: string }, _: object, { loaders }: Context) =>
      loaders.mechanism.load(mechanismId),
  },
  Assertion: {
    statement: ({ statementId }: { statementId: string }, _: object, { loaders }: Context) =>
      loaders.statement.load(statementId),
  },
};

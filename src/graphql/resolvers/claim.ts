import type { HedgeCue, Cue, Mention, Quantity } from '../../../schema/model.ts';
import { ALSO_ASSERTED } from '../../query/claims.ts';
import type { ClaimRow } from '../../query/fields.ts';
import { loadKnown } from '../loaders.ts';
import { within } from './arguments.ts';
import { pageOf } from './connection.ts';
import type { ResolversOf } from './needed.ts';
import type { SpanOf } from './span.ts';
import { partOf } from './span.ts';

/** One mention of a mechanism in a claim, as its fields take it. */
export interface MentionOf {
  readonly mechanismId: string;
  readonly span: SpanOf;
}

/** One assertion or denial of a claim, as its fields take it. */
export interface AssertionOf {
  readonly statementId: string;
  readonly negated: boolean;
  readonly rule: string;
  readonly cue: SpanOf;
}

const spanOf = ({ articleId, start, end, quote, prefix, suffix }: ClaimRow): SpanOf & { exact: string } => ({
  articleId,
  start,
  end,
  exact: quote,
  prefix,
  suffix,
});

function cueOf(claim: ClaimRow, json: string | null): { text: string; kind: string | null; span: SpanOf } | null {
  if (json == null) return null;
  const cue = JSON.parse(json) as Cue & Partial<HedgeCue>;
  return { text: cue.cue, kind: cue.kind ?? null, span: partOf(spanOf(claim), cue.span.start, cue.span.end) };
}

export const claim = {
  Claim: {
    span: spanOf,
    article: ({ articleId }, _, { loaders }) => loadKnown(loaders.article, articleId),
    section: ({ sectionId }, _, { loaders }) => loaders.section.load(sectionId),
    hedge: (claim) => cueOf(claim, claim.hedge),
    negation: (claim) => cueOf(claim, claim.negation),
    quantities: (claim) =>
      (JSON.parse(claim.quantities) as Quantity[]).map(({ span }) => partOf(spanOf(claim), span.start, span.end)),
    mentions: (claim) =>
      (JSON.parse(claim.mentions) as Mention[]).map(({ mechanismId, quote, span }) => ({
        mechanismId,
        span: { articleId: claim.articleId, ...span, exact: quote },
      })),
    statements: async (claim, _, { loaders }) =>
      (await loaders.assertions.load(claim.id)).map(({ statementId, negated, rule, cueStart, cueEnd }) => ({
        statementId,
        negated,
        rule,
        cue: partOf(spanOf(claim), cueStart, cueEnd),
      })),
    citations: async ({ id }, _, { loaders }) =>
      (await loaders.citationsOfClaim.load(id)).filter(({ nearby }) => !nearby).map(({ node }) => node),
    nearbyCitations: async ({ id }, _, { loaders }) =>
      (await loaders.citationsOfClaim.load(id))
        .filter((cited) => cited.nearby)
        .map(({ node, rule }) => ({ citation: node, rule })),
    trace: ({ id }, { maxDepth }, { loaders }) => loadKnown(loaders.trace(within(maxDepth, 1, 10, 'maxDepth')), id),
    alsoAssertedBy: ({ id }, args, context, info) => pageOf(context, ALSO_ASSERTED, id, args, info),
    findings: ({ id }, _, { loaders }) => loaders.findingsOfClaim.load(id),
  },
  Mention: {
    mechanism: ({ mechanismId }, _, { loaders }) => loadKnown(loaders.mechanism, mechanismId),
  },
  Assertion: {
    statement: ({ statementId }, _, { loaders }) => loadKnown(loaders.statement, statementId),
  },
} satisfies ResolversOf<'Claim' | 'Mention' | 'Assertion'>;

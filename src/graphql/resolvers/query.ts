import type { GraphQLResolveInfo } from 'graphql';
import { doiOf, identifierOfUrl, normalizeUrl } from '../../../ingest/identifiers.ts';
import type { SupportStatus } from '../../../schema/model.ts';
import { SUPPORT_LADDER } from '../../../schema/model.ts';
import { articleDirectory } from '../../query/article-directory.ts';
import type { ArticleOrder, ArticleWhere } from '../../query/articles.ts';
import { articleList } from '../../query/articles.ts';
import { findClaimsByRung } from '../../query/claims-by-rung.ts';
import type { ClaimOrder, ClaimWhere } from '../../query/claims.ts';
import { claimKeys, claimList } from '../../query/claims.ts';
import type { Optional } from '../../query/filter.ts';
import type { FindingOrder, FindingWhere } from '../../query/findings.ts';
import { findFindings } from '../../query/finding-page.ts';
import { findingList } from '../../query/findings.ts';
import type { MechanismOrder, MechanismWhere } from '../../query/mechanisms.ts';
import { mechanismList } from '../../query/mechanisms.ts';
import type { SourceOrder, SourceWhere } from '../../query/sources.ts';
import { singlePointsOfFailure, sourceList } from '../../query/sources.ts';
import type { StatementWhere } from '../../query/statements.ts';
import { statementList, unsourcedConsensus } from '../../query/statements.ts';
import type { FindingTally } from '../../query/summary.ts';
import { findingsOfStore, rungsOfArticle, rungsOfStore, selectTallies } from '../../query/summary.ts';
import type { Context } from '../context.ts';
import { checkLength, checkLists, onlyOne, within } from './arguments.ts';
import { auditReport } from './audit-report.ts';
import { asksOnlyRungs, claimWhere, countByRung } from './claim-where.ts';
import type { PageArgs } from './connection.ts';
import { bindingOfField, connectionOf, pageOf, readPage } from './connection.ts';
import { contradictions } from './contradiction.ts';
import { neighbourhood, pathways } from './pathway.ts';
import { search } from './search.ts';
import { summaryOf } from './summary.ts';

type Listing<W, O> = PageArgs & { readonly where?: Optional<W> | null; readonly orderBy?: O | null };

async function node(id: string, { loaders }: Context): Promise<object | null> {
  const found = await loaders.any.load(id);
  return found && { ...found.node, __typename: found.entity === 'Finding' ? 'AuditFinding' : found.entity };
}

/** Claims of the whole store: by the directory of their rungs where nothing else is asked. */
async function claims(_: unknown, args: Listing<ClaimWhere, ClaimOrder>, context: Context, info: GraphQLResolveInfo) {
  const where = await claimWhere(context, args.where);
  const order = args.orderBy ?? null;
  if (!asksOnlyRungs(where)) return pageOf(context, claimList(where, order), '', args, info);
  const statuses: readonly SupportStatus[] = where.supportStatus ?? SUPPORT_LADDER;
  const binding = bindingOfField('', args, info);
  const page = readPage(args, binding, claimKeys(order));
  return connectionOf(
    binding,
    async () => findClaimsByRung(context.reading, await articleDirectory(context.store), statuses, order, page),
    async () => countByRung(where, rungsOfStore(await context.loaders.counters())) ?? 0,
  );
}

/** Findings of the whole store by the directory of them; those of one article are few. */
function audit(_: unknown, args: Listing<FindingWhere, FindingOrder>, context: Context, info: GraphQLResolveInfo) {
  const where: Optional<FindingWhere> = checkLists(args.where, 'where');
  const order: FindingOrder = args.orderBy ?? { field: 'RESCUES', direction: 'DESC' };
  const list = findingList(where, order);
  if (where.articleId != null) return pageOf(context, list, '', args, info);
  const binding = bindingOfField('', args, info);
  const page = readPage(args, binding, list.order);
  return connectionOf(
    binding,
    async () => findFindings(context.reading, await articleDirectory(context.store), where, order, page),
    async () => countOf(selectTallies(findingsOfStore(await context.loaders.counters()), where)),
  );
}

const countOf = (tallies: readonly FindingTally[]): number => tallies.reduce((sum, { count }) => sum + count, 0);

async function auditSummary(
  _: unknown,
  args: { articleId?: string | null; where?: Optional<FindingWhere> | null },
  { loaders, rules }: Context,
) {
  const where: Optional<FindingWhere> = checkLists(args.where, 'where');
  const ids = new Set([args.articleId, where.articleId].filter((id) => id != null));
  if (ids.size === 0) {
    const counters = await loaders.counters();
    return summaryOf(rungsOfStore(counters), findingsOfStore(counters), rules, where);
  }
  const [id] = ids;
  const [article, tallies] = await Promise.all([loaders.article.load(id!), loaders.findingTallies.load(id!)]);
  const known = article !== null && ids.size === 1;
  return summaryOf(known ? rungsOfArticle(article) : rungsOfStore(new Map()), known ? tallies : [], rules, where);
}

const atLeastOne = (value: number, path: string): number => within(value, 1, 2 ** 31 - 1, path);

/** An id of a source as it is kept: identifiers in normal form. */
const sourceKey = (kind: 'id' | 'doi' | 'pmid' | 'pmcid' | 'url', value: string): string => {
  if (kind === 'id') return value;
  if (kind === 'doi') return `doi:${doiOf(value) ?? value.toLowerCase()}`;
  if (kind === 'url') return identifierOfUrl(value) ?? `url:${value}`;
  const digits = value.replace(/\D/g, '');
  return kind === 'pmid' ? `pmid:${digits}` : `pmcid:PMC${digits}`;
};

export const query = {
  Query: {
    node: (_: unknown, { id }: { id: string }, context: Context) => node(id, context),
    nodes: (_: unknown, { ids }: { ids: string[] }, context: Context) => {
      checkLength(ids, 'ids');
      return ids.map((id) => node(id, context));
    },
    article: async (
      _: unknown,
      args: { id?: string | null; url?: string | null; doi?: string | null },
      { loaders }: Context,
    ) => {
      const [kind, value] = onlyOne(args);
      if (kind === 'id') return loaders.article.load(value);
      const key = kind === 'doi' ? `doi:${doiOf(value) ?? value.toLowerCase()}` : `url:${normalizeUrl(value) ?? value}`;
      return loaders.articleByIdentifier.load(key);
    },
    articles: (_: unknown, args: Listing<ArticleWhere, ArticleOrder>, context: Context, info: GraphQLResolveInfo) =>
      pageOf(context, articleList(checkLists(args.where, 'where'), args.orderBy), '', args, info),
    mechanism: (_: unknown, args: { id?: string | null; name?: string | null }, { loaders }: Context) => {
      const [kind, value] = onlyOne(args);
      return kind === 'id' ? loaders.mechanism.load(value) : loaders.mechanismByName.load(value);
    },
    mechanisms: (
      _: unknown,
      args: Listing<MechanismWhere, MechanismOrder>,
      context: Context,
      info: GraphQLResolveInfo,
    ) => pageOf(context, mechanismList(checkLists(args.where, 'where'), args.orderBy), '', args, info),
    claim: (_: unknown, { id }: { id: string }, { loaders }: Context) => loaders.claim.load(id),
    claims,
    source: (
      _: unknown,
      args: {
        id?: string | null;
        doi?: string | null;
        pmid?: string | null;
        pmcid?: string | null;
        url?: string | null;
      },
      { loaders }: Context,
    ) => {
      const [kind, value] = onlyOne(args);
      return loaders.sourceByIdentifier.load(sourceKey(kind, value));
    },
    sources: (_: unknown, args: Listing<SourceWhere, SourceOrder>, context: Context, info: GraphQLResolveInfo) =>
      pageOf(context, sourceList(checkLists(args.where, 'where'), args.orderBy), '', args, info),
    statement: (_: unknown, { id }: { id: string }, { loaders }: Context) => loaders.statement.load(id),
    statements: (_: unknown, args: Listing<StatementWhere, never>, context: Context, info: GraphQLResolveInfo) =>
      pageOf(context, statementList(checkLists(args.where, 'where')), '', args, info),
    trace: (_: unknown, { claimId, maxDepth }: { claimId: string; maxDepth: number }, { loaders }: Context) =>
      loaders.trace(within(maxDepth, 1, 10, 'maxDepth')).load(claimId),
    pathways,
    neighbourhood,
    contradictions,
    unsourcedConsensus: (
      _: unknown,
      args: PageArgs & { minArticles: number },
      context: Context,
      info: GraphQLResolveInfo,
    ) => pageOf(context, unsourcedConsensus(atLeastOne(args.minArticles, 'minArticles')), '', args, info),
    singlePointsOfFailure: (
      _: unknown,
      args: PageArgs & { minClaims: number },
      context: Context,
      info: GraphQLResolveInfo,
    ) => pageOf(context, singlePointsOfFailure(atLeastOne(args.minClaims, 'minClaims')), '', args, info),
    audit,
    auditSummary,
    job: (_: unknown, { id }: { id: string }, { jobs }: Context) => jobs?.find(id) ?? null,
    auditReport,
    auditRules: (_: unknown, __: object, { rules }: Context) => rules,
    search,
  },
};

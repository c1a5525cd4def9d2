import type { GraphQLResolveInfo } from 'graphql';
import { doiOf, identifierOfUrl, normalizeUrl } from '../../../ingest/identifiers.ts';
import type { SupportStatus } from '../../../schema/model.ts';
import { SUPPORT_LADDER } from '../../../schema/model.ts';
import { articleDirectory } from '../../query/article-directory.ts';
import { articleList } from '../../query/articles.ts';
import { findClaimsByRung } from '../../query/claims-by-rung.ts';
import { claimKeys, claimList } from '../../query/claims.ts';
import type { Optional } from '../../query/filter.ts';
import type { FindingOrder, FindingWhere } from '../../query/findings.ts';
import { findFindings } from '../../query/finding-page.ts';
import { findingList } from '../../query/findings.ts';
import { mechanismList } from '../../query/mechanisms.ts';
import { singlePointsOfFailure, sourceList } from '../../query/sources.ts';
import { statementList, unsourcedConsensus } from '../../query/statements.ts';
import type { FindingTally } from '../../query/summary.ts';
import { findingsOfStore, rungsOfArticle, rungsOfStore, selectTallies } from '../../query/summary.ts';
import type { Context } from '../context.ts';
import type { QueryAuditArgs, QueryAuditSummaryArgs, QueryClaimsArgs } from '../types.ts';
import { checkLength, checkLists, onlyOne, within } from './arguments.ts';
import { auditReport } from './audit-report.ts';
import { asksOnlyRungs, claimWhere, countByRung } from './claim-where.ts';
import { bindingOfField, connectionOf, pageOf, readPage } from './connection.ts';
import { contradictions } from './contradiction.ts';
import type { NamedNode } from './named.ts';
import type { ResolversOf } from './needed.ts';
import { neighbourhood, pathways } from './pathway.ts';
import { search } from './search.ts';
import { summaryOf } from './summary.ts';

async function node(id: string, { loaders }: Context): Promise<NamedNode | null> {
  const found = await loaders.any.load(id);
  return found && { ...found.node, __typename: found.entity === 'Finding' ? 'AuditFinding' : found.entity };
}

/** Claims of the whole store: by the directory of their rungs where nothing else is asked. */
async function claims(_: unknown, args: QueryClaimsArgs, context: Context, info: GraphQLResolveInfo) {
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
function audit(_: unknown, args: QueryAuditArgs, context: Context, info: GraphQLResolveInfo) {
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

async function auditSummary(_: unknown, args: QueryAuditSummaryArgs, { loaders, rules }: Context) {
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
    node: (_, { id }, context) => node(id, context),
    nodes: (_, { ids }, context) => {
      checkLength(ids, 'ids');
      return ids.map((id) => node(id, context));
    },
    article: async (_, args, { loaders }) => {
      const [kind, value] = onlyOne(args);
      if (kind === 'id') return loaders.article.load(value);
      const key = kind === 'doi' ? `doi:${doiOf(value) ?? value.toLowerCase()}` : `url:${normalizeUrl(value) ?? value}`;
      return loaders.articleByIdentifier.load(key);
    },
    articles: (_, args, context, info) =>
      pageOf(context, articleList(checkLists(args.where, 'where'), args.orderBy), '', args, info),
    mechanism: (_, args, { loaders }) => {
      const [kind, value] = onlyOne(args);
      return kind === 'id' ? loaders.mechanism.load(value) : loaders.mechanismByName.load(value);
    },
    mechanisms: (_, args, context, info) =>
      pageOf(context, mechanismList(checkLists(args.where, 'where'), args.orderBy), '', args, info),
    claim: (_, { id }, { loaders }) => loaders.claim.load(id),
    claims,
    source: (_, args, { loaders }) => {
      const [kind, value] = onlyOne(args);
      return loaders.sourceByIdentifier.load(sourceKey(kind, value));
    },
    sources: (_, args, context, info) =>
      pageOf(context, sourceList(checkLists(args.where, 'where'), args.orderBy), '', args, info),
    statement: (_, { id }, { loaders }) => loaders.statement.load(id),
    statements: (_, args, context, info) =>
      pageOf(context, statementList(checkLists(args.where, 'where')), '', args, info),
    trace: (_, { claimId, maxDepth }, { loaders }) => loaders.trace(within(maxDepth, 1, 10, 'maxDepth')).load(claimId),
    pathways,
    neighbourhood,
    contradictions,
    unsourcedConsensus: (_, args, context, info) =>
      pageOf(context, unsourcedConsensus(atLeastOne(args.minArticles, 'minArticles')), '', args, info),
    singlePointsOfFailure: (_, args, context, info) =>
      pageOf(context, singlePointsOfFailure(atLeastOne(args.minClaims, 'minClaims')), '', args, info),
    audit,
    auditSummary,
    job: (_, { id }, { jobs }) => jobs?.find(id) ?? null,
    auditReport,
    auditRules: (_, __, { rules }) => rules,
    search,
  },
} satisfies ResolversOf<'Query'>;

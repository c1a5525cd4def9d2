import { ClaimtraceError } from '../../../schema/errors.ts';
import type { Predicate, SupportStatus } from '../../../schema/model.ts';
import { SUPPORT_LADDER, supportRank } from '../../../schema/model.ts';
import { bestClaimsOfStatement } from '../../query/claims.ts';
import type { Step } from '../../query/path-search.ts';
import { effectOf, weakestOf } from '../../query/path-search.ts';
import { findNeighbourhood } from '../../query/neighbourhood.ts';
import { isFamilyStep } from '../../query/network.ts';
import { findPathways } from '../../query/pathways.ts';
import type { Context } from '../context.ts';
import { checkLength, within } from './arguments.ts';
import { pageSize } from './connection.ts';

interface PathwayArgs {
  readonly from: string;
  readonly to: string;
  readonly maxLength: number;
  readonly first: number;
  readonly minSupport?: SupportStatus | null;
  readonly families: boolean;
}

const minRankOf = ({ minSupport }: { readonly minSupport?: SupportStatus | null }): number =>
  minSupport == null ? 0 : supportRank(minSupport);
const supportOf = ({ rank }: Step): SupportStatus => SUPPORT_LADDER[rank] ?? 'CITED';

interface NeighbourhoodArgs {
  readonly mechanismId: string;
  readonly depth: number;
  readonly limit: number;
  readonly predicate?: readonly Predicate[] | null;
  readonly minSupport?: SupportStatus | null;
}

async function mechanismNamed(name: string, path: string, { loaders }: Context): Promise<string> {
  const found = await loaders.mechanismByName.load(name);
  if (found) return found.id;
  throw new ClaimtraceError('MECHANISM_NOT_FOUND', `No article mentions a mechanism “${name.slice(0, 100)}”.`, {
    path,
  });
}

/** Pathways between two mechanisms, each named by id or any spelling. */
export async function pathways(_: unknown, args: PathwayArgs, context: Context): Promise<object> {
  const maxLength = within(args.maxLength, 1, 6, 'maxLength');
  const first = pageSize(args.first, 'first', 10);
  const [from, to] = await Promise.all([
    mechanismNamed(args.from, 'from', context),
    mechanismNamed(args.to, 'to', context),
  ]);
  const found = await findPathways(context.store, {
    from,
    to,
    maxLength,
    first,
    minRank: minRankOf(args),
    families: args.families,
  });
  return {
    truncated: found.truncated,
    pathways: found.paths.map((path) => ({
      mechanismIds: [from, ...path.map((step) => step.to)],
      hops: path,
      weakestHop: weakestOf(path),
      bestSupport: supportOf(path[weakestOf(path)]!),
      effect: effectOf(path),
    })),
  };
}

/** What lies around a mechanism, for a picture of it. */
export async function neighbourhood(_: unknown, args: NeighbourhoodArgs, context: Context): Promise<object> {
  const depth = within(args.depth, 1, 4, 'depth');
  const limit = within(args.limit, 1, 2000, 'limit');
  checkLength(args.predicate ?? [], 'predicate');
  const found = await findNeighbourhood(context.store, {
    mechanismId: await mechanismNamed(args.mechanismId, 'mechanismId', context),
    depth,
    limit,
    predicates: args.predicate ?? null,
    minRank: minRankOf(args),
  });
  for (const row of found.mechanisms) context.loaders.mechanism.prime(row.id, row);
  return found;
}

export const pathway = {
  Pathway: {
    mechanisms: ({ mechanismIds }: { mechanismIds: string[] }, _: object, { loaders }: Context) =>
      loaders.mechanism.loadMany(mechanismIds),
  },
  Hop: {
    statement: (step: Step, _: object, { loaders }: Context) =>
      isFamilyStep(step) ? null : loaders.statement.load(step.id),
    link: (step: Step) => (isFamilyStep(step) ? { relation: step.relation, mechanismId: step.to } : null),
    bestSupport: supportOf,
    claims: async (step: Step, { first }: { first: number }, { loaders }: Context) => {
      if (isFamilyStep(step)) return [];
      const page = { limit: pageSize(first, 'first', 5), backward: false, after: null, before: null };
      const { rows } = await loaders.page(bestClaimsOfStatement(), page).load(step.id);
      return rows.map(({ node }) => node);
    },
  },
};

import { ClaimtraceError } from '../../../schema/errors.ts';
import type { SupportStatus } from '../../../schema/model.ts';
import { SUPPORT_LADDER, supportRank } from '../../../schema/model.ts';
import { bestClaimsOfStatement } from '../../query/claims.ts';
import type { Step } from '../../query/path-search.ts';
import { effectOf, weakestOf } from '../../query/path-search.ts';
import type { Neighbourhood } from '../../query/neighbourhood.ts';
import { findNeighbourhood } from '../../query/neighbourhood.ts';
import { isFamilyStep } from '../../query/network.ts';
import { findPathways } from '../../query/pathways.ts';
import type { Context } from '../context.ts';
import { loadKnown } from '../loaders.ts';
import type { Effect, QueryNeighbourhoodArgs, QueryPathwaysArgs, RequireFields } from '../types.ts';
import { checkLength, within } from './arguments.ts';
import { pageSize } from './connection.ts';
import type { ResolversOf } from './needed.ts';

/** A pathway, as its fields take it. */
export interface PathwayOf {
  readonly mechanismIds: readonly string[];
  readonly hops: readonly Step[];
  readonly weakestHop: number;
  readonly bestSupport: SupportStatus;
  readonly effect: Effect;
}

type PathwayArgs = RequireFields<QueryPathwaysArgs, 'from' | 'to' | 'maxLength' | 'first' | 'families'>;
type NeighbourhoodArgs = RequireFields<QueryNeighbourhoodArgs, 'mechanismId' | 'depth' | 'limit'>;

const minRankOf = ({ minSupport }: { readonly minSupport?: SupportStatus | null }): number =>
  minSupport == null ? 0 : supportRank(minSupport);
const supportOf = ({ rank }: Step): SupportStatus => SUPPORT_LADDER[rank] ?? 'CITED';

async function mechanismNamed(name: string, path: string, { loaders }: Context): Promise<string> {
  const found = await loaders.mechanismByName.load(name);
  if (found) return found.id;
  throw new ClaimtraceError('MECHANISM_NOT_FOUND', `No article mentions a mechanism “${name.slice(0, 100)}”.`, {
    path,
  });
}

/** Pathways between two mechanisms, each named by id or any spelling. */
export async function pathways(
  _: unknown,
  args: PathwayArgs,
  context: Context,
): Promise<{ pathways: PathwayOf[]; truncated: boolean }> {
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
export async function neighbourhood(_: unknown, args: NeighbourhoodArgs, context: Context): Promise<Neighbourhood> {
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
    mechanisms: ({ mechanismIds }, _, { loaders }) => mechanismIds.map((id) => loadKnown(loaders.mechanism, id)),
  },
  Hop: {
    statement: (step, _, { loaders }) => (isFamilyStep(step) ? null : loaders.statement.load(step.id)),
    link: (step) => (isFamilyStep(step) ? { relation: step.relation, mechanismId: step.to } : null),
    bestSupport: supportOf,
    claims: async (step, { first }, { loaders }) => {
      if (isFamilyStep(step)) return [];
      const page = { limit: pageSize(first, 'first', 5), backward: false, after: null, before: null };
      const { rows } = await loaders.page(bestClaimsOfStatement(), page).load(step.id);
      return rows.map(({ node }) => node);
    },
  },
} satisfies ResolversOf<'Pathway' | 'Hop'>;

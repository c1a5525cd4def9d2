import type { GraphQLResolveInfo } from 'graphql';
import { SUPPORT_LADDER } from '../../../schema/model.ts';
import { claimsOfStatement } from '../../query/claims.ts';
import type { Contradiction } from '../../query/contradictions.ts';
import {
  CONTRADICTION_ORDER,
  countContradictions,
  findContradictions,
  pageOfContradictions,
} from '../../query/contradictions.ts';
import type { StatementRow } from '../../query/fields.ts';
import type { Context } from '../context.ts';
import { loadKnown } from '../loaders.ts';
import type { QueryContradictionsArgs } from '../types.ts';
import type { Connection, PageArgs } from './connection.ts';
import { bindingOfField, connectionOf, pageOf, readPage } from './connection.ts';
import type { ResolversOf } from './needed.ts';

/** One side, as its fields take it. */
export interface SideOf {
  readonly statement: StatementRow;
  readonly negated: boolean;
}

/** The contradictions of the store, or of those with a mechanism at either end. */
export function contradictions(
  _: unknown,
  args: QueryContradictionsArgs,
  { reading: store }: Context,
  info: GraphQLResolveInfo,
): Connection<Contradiction> {
  const binding = bindingOfField('', args, info);
  const page = readPage(args, binding, CONTRADICTION_ORDER);
  const mechanismId = args.mechanismId ?? null;
  return connectionOf(
    binding,
    () => findContradictions(store, mechanismId, page),
    () => countContradictions(store, mechanismId),
  );
}

/** The contradictions that a statement is a side of. */
export function contradictedBy(
  { id }: StatementRow,
  args: PageArgs,
  { loaders }: Context,
  info: GraphQLResolveInfo,
): Connection<Contradiction> {
  const binding = bindingOfField(id, args, info);
  const page = readPage(args, binding, CONTRADICTION_ORDER);
  return connectionOf(
    binding,
    async () => pageOfContradictions(await loaders.contradictionsOf.load(id), page),
    async () => (await loaders.contradictionsOf.load(id)).length,
  );
}

const bestRankOf = async ({ statement, negated }: SideOf, { loaders }: Context): Promise<number> =>
  negated ? ((await loaders.denials.load(statement.id))?.bestRank ?? 0) : statement.bestRank;

export const contradiction = {
  Contradiction: {
    subject: ({ left }, _, { loaders }) => loadKnown(loaders.mechanism, left.subjectId),
    object: ({ left }, _, { loaders }) => loadKnown(loaders.mechanism, left.objectId),
    left: ({ left }) => ({ statement: left, negated: false }),
    right: ({ kind, right }) => ({ statement: right, negated: kind === 'NEGATED' }),
  },
  Side: {
    claims: ({ statement, negated }, args, context, info) => {
      const { id, claimCount, denialCount } = statement;
      const counted = () => (negated ? denialCount : claimCount);
      // Both sides of a denial are of one statement: their cursors must differ.
      const asked: PageArgs & { negated: boolean } = { ...args, negated };
      return pageOf(context, claimsOfStatement(negated), id, asked, info, counted);
    },
    claimCount: ({ statement, negated }) => (negated ? statement.denialCount : statement.claimCount),
    sourceCount: async ({ statement, negated }, _, { loaders }) =>
      negated ? ((await loaders.denials.load(statement.id))?.sourceCount ?? 0) : statement.sourceCount,
    bestSupport: async (side, _, context) => SUPPORT_LADDER[await bestRankOf(side, context)]!,
  },
} satisfies ResolversOf<'Contradiction' | 'Side'>;

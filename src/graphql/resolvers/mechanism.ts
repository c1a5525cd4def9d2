import type { GraphQLResolveInfo } from 'graphql';
import type { ClaimWhere } from '../../query/claims.ts';
import { claimsOf, claimsOfStatement } from '../../query/claims.ts';
import type { MechanismRow, StatementRow } from '../../query/fields.ts';
import type { Optional } from '../../query/filter.ts';
import { mechanismsOf } from '../../query/mechanisms.ts';
import type { StatementWhere } from '../../query/statements.ts';
import { statementList } from '../../query/statements.ts';
import { SUPPORT_LADDER } from '../../../schema/model.ts';
import type { Context } from '../context.ts';
import { checkLists } from './arguments.ts';
import { asksOnlyRungs, claimWhere } from './claim-where.ts';
import type { PageArgs } from './connection.ts';
import { pageOf } from './connection.ts';
import { contradictedBy } from './contradiction.ts';

const statementsWhere =
  (owner: 'subject' | 'object') =>
  (
    { id }: MechanismRow,
    args: PageArgs & { where?: Optional<StatementWhere> | null },
    context: Context,
    info: GraphQLResolveInfo,
  ) =>
    pageOf(context, statementList(checkLists(args.where, 'where'), owner), id, args, info);

const listOf =
  (owner: 'members' | 'neighbours') =>
  ({ id }: MechanismRow, args: PageArgs, context: Context, info: GraphQLResolveInfo) =>
    pageOf(context, mechanismsOf(owner), id, args, info);

export const mechanism = {
  Mechanism: {
    parents: async ({ id }: MechanismRow, _: object, { loaders }: Context) =>
      (await loaders.parents.load(id)).map((link) => ({ relation: link.relation, mechanismId: link.id })),
    members: listOf('members'),
    neighbours: listOf('neighbours'),
    claims: async (
      { id, claimCount }: MechanismRow,
      args: PageArgs & { where?: Optional<ClaimWhere> | null },
      context: Context,
      info: GraphQLResolveInfo,
    ) => {
      const where = await claimWhere(context, args.where);
      const counted = asksOnlyRungs(where) && where.supportStatus == null ? () => claimCount : undefined;
      return pageOf(context, claimsOf('Mechanism', where), id, args, info, counted);
    },
    asSubject: statementsWhere('subject'),
    asObject: statementsWhere('object'),
  },
  MechanismLink: {
    mechanism: ({ mechanismId }: { mechanismId: string }, _: object, { loaders }: Context) =>
      loaders.mechanism.load(mechanismId),
  },
  Statement: {
    subject: ({ subjectId }: StatementRow, _: object, { loaders }: Context) => loaders.mechanism.load(subjectId),
    object: ({ objectId }: StatementRow, _: object, { loaders }: Context) => loaders.mechanism.load(objectId),
    contradictedBy,
    bestSupport: ({ bestRank }: StatementRow) => SUPPORT_LADDER[bestRank] ?? null,
    claims: (
      { id, claimCount, denialCount }: StatementRow,
      args: PageArgs & { negated?: boolean | null },
      context: Context,
      info: GraphQLResolveInfo,
    ) => {
      const counted = args.negated == null ? undefined : () => (args.negated ? denialCount : claimCount);
      return pageOf(context, claimsOfStatement(args.negated), id, args, info, counted);
    },
  },
};

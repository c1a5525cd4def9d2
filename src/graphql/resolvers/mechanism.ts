import { claimKeys, claimsOf, claimsOfStatement } from '../../query/claims.ts';
import { mechanismsOf } from '../../query/mechanisms.ts';
import { EMPTY_PAGE } from '../../query/page.ts';
import { statementList } from '../../query/statements.ts';
import type { MechanismRelation } from '../../../schema/model.ts';
import { SUPPORT_LADDER } from '../../../schema/model.ts';
import { loadKnown } from '../loaders.ts';
import { checkLists } from './arguments.ts';
import { asksOnlyRungs, claimWhere } from './claim-where.ts';
import { bindingOfField, connectionOf, pageOf, readPage } from './connection.ts';
import { contradictedBy } from './contradiction.ts';
import type { ResolversOf } from './needed.ts';

/** What ties a mechanism to another, as its fields take it. */
export interface LinkOf {
  readonly relation: MechanismRelation;
  readonly mechanismId: string;
}

export const mechanism = {
  Mechanism: {
    parents: async ({ id }, _, { loaders }) =>
      (await loaders.parents.load(id)).map((link) => ({ relation: link.relation, mechanismId: link.id })),
    members: ({ id }, args, context, info) => pageOf(context, mechanismsOf('members'), id, args, info),
    neighbours: ({ id }, args, context, info) => pageOf(context, mechanismsOf('neighbours'), id, args, info),
    claims: async ({ id, claimCount }, args, context, info) => {
      const where = await claimWhere(context, args.where);
      if (!asksOnlyRungs(where) || where.supportStatus != null) {
        return pageOf(context, claimsOf('Mechanism', where), id, args, info);
      }
      const binding = bindingOfField(id, args, info);
      const page = readPage(args, binding, claimKeys());
      return connectionOf(
        binding,
        async () => (await context.loaders.claimsOfMechanism(page).load(id)) ?? EMPTY_PAGE,
        () => claimCount,
      );
    },
    asSubject: ({ id }, args, context, info) =>
      pageOf(context, statementList(checkLists(args.where, 'where'), 'subject'), id, args, info),
    asObject: ({ id }, args, context, info) =>
      pageOf(context, statementList(checkLists(args.where, 'where'), 'object'), id, args, info),
  },
  MechanismLink: {
    mechanism: ({ mechanismId }, _, { loaders }) => loadKnown(loaders.mechanism, mechanismId),
  },
  Statement: {
    subject: ({ subjectId }, _, { loaders }) => loadKnown(loaders.mechanism, subjectId),
    object: ({ objectId }, _, { loaders }) => loadKnown(loaders.mechanism, objectId),
    contradictedBy,
    bestSupport: ({ bestRank }) => SUPPORT_LADDER[bestRank] ?? null,
    claims: ({ id, claimCount, denialCount }, args, context, info) => {
      const counted = args.negated == null ? undefined : () => (args.negated ? denialCount : claimCount);
      return pageOf(context, claimsOfStatement(args.negated), id, args, info, counted);
    },
  },
} satisfies ResolversOf<'Mechanism' | 'MechanismLink' | 'Statement'>;

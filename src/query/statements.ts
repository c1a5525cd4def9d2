import type { Predicate, SupportStatus } from '../../schema/model.ts';
import { supportRank } from '../../schema/model.ts';
import type { Runner } from '../store/store.ts';
import { BY_ID } from './articles.ts';
import type { Found } from './batch.ts';
import { findGroups } from './batch.ts';
import type { Optional } from './filter.ts';
import { filter } from './filter.ts';
import type { List } from './page.ts';

export interface StatementWhere {
  readonly subjectId: string;
  readonly objectId: string;
  readonly predicate: readonly Predicate[];
  readonly bestSupport: readonly SupportStatus[];
  readonly minArticles: number;
}

const OWNED = {
  subject: 'MATCH (:Mechanism {id: parent})<-[:SUBJECT]-(n:Statement)',
  object: 'MATCH (:Mechanism {id: parent})<-[:OBJECT]-(n:Statement)',
  source: 'MATCH (:Source {id: parent})<-[:RECORDS]-(:Record)<-[:SUPPORTED_BY]-(n:Statement)',
} as const;

/** The statements of the store, or of a mechanism or source, most asserted first. */
export function statementList(where: Optional<StatementWhere> = {}, owner?: keyof typeof OWNED): List<'Statement'> {
  const { subjectId, objectId, predicate, minArticles } = where;
  const match =
    subjectId != null
      ? 'MATCH (:Mechanism {id: $subjectId})<-[:SUBJECT]-(n:Statement)'
      : objectId != null
        ? 'MATCH (:Mechanism {id: $objectId})<-[:OBJECT]-(n:Statement)'
        : 'MATCH (n:Statement)';
  return {
    entity: 'Statement',
    match: owner ? OWNED[owner] : match,
    repeats: owner === 'source',
    root: !owner,
    ...filter(
      { subjectId, objectId, predicate, ranks: where.bestSupport?.map(supportRank), minArticles },
      {
        subjectId: 'n.subjectId = $subjectId',
        objectId: 'n.objectId = $objectId',
        predicate: 'n.predicate IN $predicate',
        ranks: 'n.bestRank IN $ranks',
        minArticles: 'n.articleCount >= $minArticles',
      },
    ),
    order: [{ by: 'n.claimCount', type: 'number', descending: true }, BY_ID],
  };
}

/** Statements that at least so many articles assert and no assertion gives an identified source for, those of most articles first. */
export const unsourcedConsensus = (minArticles: number): List<'Statement'> => ({
  entity: 'Statement',
  match: 'MATCH (n:Statement)',
  root: true,
  conditions: ['n.articleCount >= $minArticles', 'n.bestRank >= 0', 'n.bestRank < $sourced'],
  parameters: { minArticles, sourced: supportRank('CITED_NEARBY') },
  order: [
    { by: 'n.articleCount', type: 'number', descending: true },
    { by: 'n.claimCount', type: 'number', descending: true },
    BY_ID,
  ],
});

export type AssertionRow = {
  parent: string;
  statementId: string;
  negated: boolean;
  rule: string;
  cueStart: number;
  cueEnd: number;
};

/** What claims assert or deny, in the order of the words that say so. */
export const findAssertions = (store: Runner, claimIds: readonly string[]): Promise<Found<AssertionRow[]>> =>
  findGroups<AssertionRow>(
    store,
    `UNWIND $parents AS parent MATCH (:Claim {id: parent})-[a:ASSERTS]->(s:Statement)
     RETURN parent, s.id AS statementId, a.negated AS negated, a.rule AS rule, a.cueStart AS cueStart, a.cueEnd AS cueEnd
     ORDER BY parent, cueStart, cueEnd, statementId, negated`,
    { parents: claimIds },
  );

import type { Runner } from '../store/store.ts';
import type { Order } from './articles.ts';
import { BY_ID } from './articles.ts';
import type { Found } from './batch.ts';
import { findRelated } from './batch.ts';
import type { FindingRow } from './fields.ts';
import type { Optional } from './filter.ts';
import { filter } from './filter.ts';
import type { List, OrderKey } from './page.ts';

export interface FindingWhere {
  readonly articleId: string;
  readonly rule: readonly string[];
  readonly severity: readonly string[];
  readonly status: readonly string[];
}
export type FindingOrder = Order<'RESCUES' | 'SEVERITY' | 'POSITION'>;

/** The `claimRank` of the findings of a store that was filled before they had one. */
export const USUAL_CLAIM_RANK = 1;

const BY_PLACE: OrderKey = { by: 'n.order', type: 'string' };
const BY_SEVERITY: OrderKey = { by: 'n.severityRank', type: 'number', descending: true };
const BY_CLAIM: OrderKey = { by: `coalesce(n.claimRank, ${USUAL_CLAIM_RANK})`, type: 'number', descending: true };

function findingKeys({ field, direction }: FindingOrder): OrderKey[] {
  const descending = direction === 'DESC';
  if (field === 'POSITION') return [{ ...BY_PLACE, descending }, BY_ID];
  if (field === 'SEVERITY') return [{ ...BY_SEVERITY, descending }, BY_PLACE, BY_ID];
  return [{ by: 'n.rescues', type: 'number', descending }, BY_SEVERITY, BY_CLAIM, BY_PLACE, BY_ID];
}

/** What counts where no status is asked for. */
export const STANDING = ['OPEN', 'ACCEPTED'] as const;

/** Findings of the whole store or, with `owned`, of one article each. */
export function findingList(where: Optional<FindingWhere>, order: FindingOrder, owned = false): List<'Finding'> {
  const { articleId, rule, severity } = where;
  return {
    entity: 'Finding',
    match: owned
      ? 'MATCH (:Article {id: parent})-[:HAS_FINDING]->(n:Finding)'
      : articleId != null
        ? 'MATCH (:Article {id: $articleId})-[:HAS_FINDING]->(n:Finding)'
        : 'MATCH (n:Finding)',
    root: !owned,
    ...filter(
      { articleId, rule, severity, status: where.status ?? STANDING },
      {
        articleId: 'n.articleId = $articleId',
        rule: 'n.rule IN $rule',
        severity: 'n.severity IN $severity',
        status: 'n.status IN $status',
      },
    ),
    order: findingKeys(order),
  };
}

/** What the audit found about claims, in the order of the text, whatever became of it. */
export const findFindingsOfClaims = (store: Runner, claimIds: readonly string[]): Promise<Found<FindingRow[]>> =>
  findRelated(
    store,
    'Finding',
    '(c:Claim {id: parent})<-[:HAS_CLAIM]-(:Article)-[:HAS_FINDING]->(n:Finding {claimId: parent})',
    'n.order',
    claimIds,
  );

import type { Attribution, CitationScope, ClaimKind, Population, SupportStatus } from '../../schema/model.ts';
import type { Order } from './articles.ts';
import type { ClaimRow } from './fields.ts';
import type { Filter, Optional } from './filter.ts';
import { filter } from './filter.ts';
import type { List, OrderKey } from './page.ts';

export interface ClaimWhere {
  readonly articleId: string;
  readonly mechanismId: readonly string[];
  readonly includeMembers: boolean;
  readonly supportStatus: readonly SupportStatus[];
  readonly kind: readonly ClaimKind[];
  readonly citationScope: readonly CitationScope[];
  readonly attribution: readonly Attribution[];
  readonly hedged: boolean;
  readonly negated: boolean;
  readonly population: readonly Population[];
}
export type ClaimOrder = Order<'POSITION' | 'SUPPORT'>;

const BY_PLACE: OrderKey = { by: 'n.order', type: 'string' };

/** The keys that claims are sorted by; ties by place. */
export function claimKeys(order?: ClaimOrder | null): OrderKey[] {
  const descending = order?.direction === 'DESC';
  if (order?.field === 'SUPPORT') return [{ by: 'n.supportRank', type: 'number', descending }, BY_PLACE];
  return [{ ...BY_PLACE, descending }];
}

/** What a filter asks of a claim, whichever list it is in; members of mechanisms are already among `mechanismId`. */
function claimFilter(where: Optional<ClaimWhere>): Filter {
  return filter(
    {
      articleId: where.articleId,
      mechanisms: where.mechanismId,
      supportStatus: where.supportStatus,
      kind: where.kind,
      citationScope: where.citationScope,
      attribution: where.attribution,
      hedged: where.hedged,
      negated: where.negated,
      populations: where.population,
    },
    {
      articleId: 'n.articleId = $articleId',
      mechanisms: 'COUNT { (n)-[:MENTIONS]->(mentioned:Mechanism) WHERE mentioned.id IN $mechanisms } > 0',
      supportStatus: 'n.supportStatus IN $supportStatus',
      kind: 'n.kind IN $kind',
      citationScope: 'n.citationScope IN $citationScope',
      attribution: 'n.attribution IN $attribution',
      hedged: 'n.hedged = $hedged',
      negated: 'n.negated = $negated',
      populations: 'any(population IN n.populations WHERE population IN $populations)',
    },
  );
}

/** The claims of the store: by way of the article or the mechanisms, where one is named. */
export function claimList(where: Optional<ClaimWhere> = {}, order?: ClaimOrder | null): List<'Claim'> {
  const match =
    where.articleId != null
      ? 'MATCH (:Article {id: $articleId})-[:HAS_CLAIM]->(n:Claim)'
      : where.mechanismId != null
        ? 'UNWIND $mechanisms AS mechanism MATCH (:Mechanism {id: mechanism})<-[:MENTIONS]-(n:Claim)'
        : 'MATCH (n:Claim)';
  const { conditions, parameters } = claimFilter(where);
  const implied = where.articleId != null ? 'n.articleId' : 'mentioned.id';
  return {
    entity: 'Claim',
    match,
    repeats: where.articleId == null && where.mechanismId != null,
    root: true,
    conditions: conditions.filter((condition) => !condition.includes(implied)),
    parameters,
    order: claimKeys(order),
  };
}

/** Lists of claims of one owner each: how the owner leads to them. */
const OWNED = {
  Article: { match: 'MATCH (:Article {id: parent})-[:HAS_CLAIM]->(n:Claim)', repeats: false },
  Mechanism: { match: 'MATCH (:Mechanism {id: parent})<-[:MENTIONS]-(n:Claim)', repeats: false },
  Source: {
    match: 'MATCH (:Source {id: parent})<-[:RECORDS]-(:Record)<-[:RESTS_ON]-(n:Claim)',
    repeats: true,
  },
} as const;

/** The claims of an article, about a mechanism, or resting on a source. */
export function claimsOf(
  owner: keyof typeof OWNED,
  where: Optional<ClaimWhere> = {},
  order?: ClaimOrder | null,
): List<'Claim'> {
  return { entity: 'Claim', ...OWNED[owner], ...claimFilter(where), order: claimKeys(order) };
}

/** The claims that assert a statement (negated false), deny it (true), or either (undefined). */
export function claimsOfStatement(negated?: boolean | null): List<'Claim'> {
  return {
    entity: 'Claim',
    match: `MATCH (:Statement {id: parent})<-[assertion:ASSERTS${negated == null ? '' : ' {negated: $negated}'}]-(n:Claim)`,
    repeats: true,
    conditions: [],
    parameters: negated == null ? {} : { negated },
    order: [BY_PLACE],
  };
}

/** The claims that assert a statement, best supported first. */
export function bestClaimsOfStatement(): List<'Claim'> {
  return { ...claimsOfStatement(false), order: claimKeys({ field: 'SUPPORT', direction: 'DESC' }) };
}

/** Claims of other articles that assert, and do not deny, a statement that a claim asserts. */
export const ALSO_ASSERTED: List<'Claim'> = {
  entity: 'Claim',
  match: `MATCH (c:Claim {id: parent})-[:ASSERTS {negated: false}]->(:Statement)<-[:ASSERTS {negated: false}]-(n:Claim)
    WHERE n.articleId <> c.articleId`,
  repeats: true,
  conditions: [],
  parameters: {},
  order: [BY_PLACE],
};

/** Claims whose only identified source is this one. */
export const SOLE_SUPPORT: List<'Claim'> = {
  entity: 'Claim',
  match: 'MATCH (:Source {id: parent, identified: true})<-[:RECORDS]-(:Record)<-[:RESTS_ON {ownSite: false}]-(n:Claim)',
  repeats: true,
  conditions: [
    `COUNT { (n)-[rest:RESTS_ON]->(:Record)-[:RECORDS]->(other:Source)
       WHERE NOT rest.ownSite AND other.identified AND other.id <> parent } = 0`,
  ],
  parameters: {},
  order: [BY_PLACE],
};

export type { ClaimRow };

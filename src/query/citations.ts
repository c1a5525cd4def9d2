import { groupBy } from '../../schema/group-by.ts';
import { byCodeUnit } from '../../schema/id.ts';
import type { Runner } from '../store/store.ts';
import { BY_ID } from './articles.ts';
import type { Found } from './batch.ts';
import { findGroups, findRelated } from './batch.ts';
import type { ArticleRow, CitationRow, ClaimRow, Values } from './fields.ts';
import { project, rowOf } from './fields.ts';
import type { Optional } from './filter.ts';
import { filter } from './filter.ts';
import type { List } from './page.ts';
import type { Described } from './sources.ts';

/** The citations of an article, in the order of its text. */
export const citationsOfArticle = (dangling?: boolean | null): List<'Citation'> => ({
  entity: 'Citation',
  match: 'MATCH (:Article {id: parent})-[:HAS_CITATION]->(n:Citation)',
  ...filter({ dangling }, { dangling: 'n.dangling = $dangling' }),
  order: [{ by: 'n.order', type: 'string' }, BY_ID],
});

/** The references of an article, in the order of its text. */
export const referencesOfArticle = (where: Optional<{ identified: boolean; cited: boolean }>): List<'Reference'> => ({
  entity: 'Reference',
  match: 'MATCH (:Article {id: parent})-[:HAS_REFERENCE]->(n:Reference)',
  ...filter(
    { identified: where.identified, cited: where.cited },
    { identified: 'n.identified = $identified', cited: 'n.cited = $cited' },
  ),
  order: [{ by: 'n.order', type: 'string' }, BY_ID],
});

export type ClaimCitationRow = { parent: string; node: CitationRow } & (
  { nearby: false; rule: null } | { nearby: true; rule: string }
);

/** The citations of claims, their own and those they lean on, in the order of the text. */
export const findCitationsOfClaims = (store: Runner, claimIds: readonly string[]): Promise<Found<ClaimCitationRow[]>> =>
  findGroups<ClaimCitationRow>(
    store,
    `UNWIND $parents AS parent CALL (parent) {
       MATCH (:Claim {id: parent})-[:CITES]->(n:Citation) RETURN n, false AS nearby, null AS rule
       UNION ALL MATCH (:Claim {id: parent})-[lean:LEANS_ON]->(n:Citation) RETURN n, true AS nearby, lean.rule AS rule
     }
     RETURN parent, nearby, rule, ${project('n', 'Citation')} AS node ORDER BY parent, n.order`,
    { parents: claimIds },
    { node: 'Citation' },
  );

/** Claims by id, with their articles and the citations that they stand by, and what these lead to. */
export interface CitedClaims {
  readonly claims: Found<CitedClaim>;
  /** The references that the citations point to. */
  readonly described: Found<Described>;
  /** By source: the articles of the store that these sources are. */
  readonly articles: Found<ArticleRow>;
}

interface CitedClaim {
  readonly claim: ClaimRow;
  readonly article: ArticleRow;
  /** Its own citations, else those it leans on, in the order of the text. */
  readonly cited: readonly { readonly nearby: boolean; readonly node: CitationRow }[];
}

type CitedRow =
  | { kind: 'CLAIM'; node: Values<'Claim'>; of: Values<'Article'>; more: null }
  | { kind: 'CITES' | 'LEANS_ON'; node: Values<'Citation'>; of: string; more: null }
  | { kind: 'REFERENCE'; node: Values<'Reference'>; of: null; more: Values<'Source'>[] }
  | { kind: 'ARTICLE'; node: Values<'Article'>; of: string; more: number };

const TO_REFERENCE = '(:Claim {id: id})-[:CITES|LEANS_ON]->(:Citation)-[:POINTS_TO]->';
/** The articles that a source is, by each of its identifiers, the strongest first. */
const SAME = ['doi', 'pmid', 'pmcid', 'url'].map(
  (kind, rank) => `MATCH (n:Article {${kind}: s.${kind}}) RETURN n, ${rank} AS rank`,
);

/** Short branches: of one pattern that collects it all, the embedded engine plans longer than it reads. */
const CITED_CLAIMS = [
  `MATCH (n:Claim {id: id})<-[:HAS_CLAIM]-(a:Article)
   RETURN 'CLAIM' AS kind, ${project('n', 'Claim')} AS node, ${project('a', 'Article')} AS of, null AS more`,
  `MATCH (:Claim {id: id})-[cites:CITES|LEANS_ON]->(n:Citation)
   RETURN type(cites) AS kind, ${project('n', 'Citation')} AS node, id AS of, null AS more`,
  `MATCH ${TO_REFERENCE}(n:Reference) WITH DISTINCT n
   RETURN 'REFERENCE' AS kind, ${project('n', 'Reference')} AS node, null AS of,
     [(n)-[:DESCRIBED_BY]->(:Record)-[:RECORDS]->(s:Source) | ${project('s', 'Source')}] AS more`,
  `MATCH ${TO_REFERENCE}(:Reference)-[:DESCRIBED_BY]->(:Record)-[:RECORDS]->(s:Source) WITH DISTINCT s
   CALL (s) { ${SAME.join(' UNION ALL ')} }
   RETURN 'ARTICLE' AS kind, ${project('n', 'Article')} AS node, s.id AS of, rank AS more`,
]
  .map((branch) => `UNWIND $ids AS id ${branch}`)
  .join(' UNION ALL ');

/** What claims cite, in one statement. */
export async function findCitedClaims(store: Runner, claimIds: readonly string[]): Promise<CitedClaims> {
  const claims: Found<CitedClaim> = new Map();
  const citations: { claim: string; nearby: boolean; node: CitationRow }[] = [];
  const described: Found<Described> = new Map();
  const same: { source: string; rank: number; article: ArticleRow }[] = [];
  for (const { kind, node, of, more } of await store.run<CitedRow>(CITED_CLAIMS, { ids: claimIds })) {
    if (kind === 'CLAIM') {
      const claim = rowOf('Claim', node);
      claims.set(claim.id, { claim, article: rowOf('Article', of), cited: [] });
    } else if (kind === 'REFERENCE') {
      const [source] = more;
      const reference = rowOf('Reference', node);
      described.set(reference.id, { reference, source: source ? rowOf('Source', source) : null });
    } else if (kind === 'ARTICLE') same.push({ source: of, rank: more, article: rowOf('Article', node) });
    else citations.push({ claim: of, nearby: kind === 'LEANS_ON', node: rowOf('Citation', node) });
  }
  citations.sort((a, b) => byCodeUnit(a.node.order, b.node.order));
  for (const [id, all] of groupBy(citations, ({ claim }) => claim)) {
    const own = all.filter(({ nearby }) => !nearby);
    claims.set(id, { ...claims.get(id)!, cited: own.length > 0 ? own : all });
  }
  // The strongest identifier tells, and of several articles that have it the smallest id.
  same.sort((a, b) => b.rank - a.rank || byCodeUnit(b.article.id, a.article.id));
  return { claims, described, articles: new Map(same.map(({ source, article }) => [source, article])) };
}

/** The claims of citations, those that cite them and those that lean on them, in the order of the text. */
export async function findClaimsOfCitations(store: Runner, ids: readonly string[]): Promise<Found<ClaimRow[]>> {
  return findRelated(store, 'Claim', '(:Citation {id: parent})<-[:CITES|LEANS_ON]-(n:Claim)', 'n.order', ids);
}

/** The citations that lead to references, in the order of the text. */
export const findCitationsOfReferences = (store: Runner, ids: readonly string[]): Promise<Found<CitationRow[]>> =>
  findRelated(store, 'Citation', '(:Reference {id: parent})<-[:POINTS_TO]-(n:Citation)', 'n.order', ids);

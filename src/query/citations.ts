import { byCodeUnit } from '../../schema/id.ts';
import type { Runner } from '../store/store.ts';
import { BY_ID } from './articles.ts';
import type { Found } from './batch.ts';
import { findGroups, findRelated } from './batch.ts';
import type { ArticleRow, CitationRow, ClaimRow, ReferenceRow, SourceRow } from './fields.ts';
import { project } from './fields.ts';
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
  );

export interface CitedClaim {
  readonly claim: ClaimRow;
  readonly article: ArticleRow;
  /** Its own citations, else those it leans on, in the order of the text. */
  readonly cited: readonly { readonly nearby: boolean; readonly node: CitationRow }[];
  /** The references that they point to, by id. */
  readonly described: Found<Described>;
}

/** Claims with their articles, the citations that they stand by, and what these lead to: all in one statement. */
export async function findCitedClaims(store: Runner, claimIds: readonly string[]): Promise<Found<CitedClaim>> {
  const rows = await store.run<{
    claim: ClaimRow;
    article: ArticleRow;
    citations: { nearby: boolean; node: CitationRow }[];
    references: ReferenceRow[];
    sources: { reference: string; source: SourceRow }[];
  }>(
    `UNWIND $ids AS id MATCH (n:Claim {id: id})<-[:HAS_CLAIM]-(a:Article)
     RETURN ${project('n', 'Claim')} AS claim, ${project('a', 'Article')} AS article,
       [(n)-[cites:CITES|LEANS_ON]->(c:Citation) |
         {nearby: type(cites) = 'LEANS_ON', node: ${project('c', 'Citation')}}] AS citations,
       [(n)-[:CITES|LEANS_ON]->(:Citation)-[:POINTS_TO]->(r:Reference) | ${project('r', 'Reference')}] AS references,
       [(n)-[:CITES|LEANS_ON]->(:Citation)-[:POINTS_TO]->(d:Reference)-[:DESCRIBED_BY]->(:Record)-[:RECORDS]->(s:Source) |
         {reference: d.id, source: ${project('s', 'Source')}}] AS sources`,
    { ids: claimIds },
  );
  return new Map(
    rows.map(({ claim, article, citations, references, sources }) => {
      const own = citations.filter(({ nearby }) => !nearby);
      const cited = (own.length > 0 ? own : citations).toSorted((a, b) => byCodeUnit(a.node.order, b.node.order));
      const sourceOf = new Map(sources.map(({ reference, source }) => [reference, source]));
      const described = new Map(
        references.map((reference) => [reference.id, { reference, source: sourceOf.get(reference.id) ?? null }]),
      );
      return [claim.id, { claim, article, cited, described }];
    }),
  );
}

/** The claims of citations, those that cite them and those that lean on them, in the order of the text. */
export async function findClaimsOfCitations(store: Runner, ids: readonly string[]): Promise<Found<ClaimRow[]>> {
  return findRelated(store, 'Claim', '(:Citation {id: parent})<-[:CITES|LEANS_ON]-(n:Claim)', 'n.order', ids);
}

/** The citations that lead to references, in the order of the text. */
export const findCitationsOfReferences = (store: Runner, ids: readonly string[]): Promise<Found<CitationRow[]>> =>
  findRelated(store, 'Citation', '(:Reference {id: parent})<-[:POINTS_TO]-(n:Citation)', 'n.order', ids);

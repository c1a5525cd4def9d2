import { oldestFirst } from '../../ingest/notices.ts';
import type { Notice } from '../../schema/model.ts';
import type { Runner } from '../store/store.ts';
import type { Order } from './articles.ts';
import { BY_ID } from './articles.ts';
import type { Found } from './batch.ts';
import { findGroups } from './batch.ts';
import type { ReferenceRow, SourceRow, Values } from './fields.ts';
import { project, rowOf, runProjected } from './fields.ts';
import type { Optional } from './filter.ts';
import { filter } from './filter.ts';
import type { List } from './page.ts';

export interface SourceWhere {
  readonly identified: boolean;
  readonly yearFrom: number;
  readonly yearTo: number;
  readonly retracted: boolean;
}
export type SourceOrder = Order<'TITLE' | 'YEAR' | 'CLAIM_COUNT'>;

const SOURCE_KEYS = {
  TITLE: { by: "coalesce(n.words, '')", type: 'string' },
  YEAR: { by: 'coalesce(n.year, 0)', type: 'number' },
  CLAIM_COUNT: { by: 'n.claimCount', type: 'number' },
} as const;

/** The works that articles refer to. */
export function sourceList(where: Optional<SourceWhere> = {}, order?: SourceOrder | null): List<'Source'> {
  const { identified, retracted, yearFrom, yearTo } = where;
  return {
    entity: 'Source',
    match: 'MATCH (n:Source)',
    root: true,
    ...filter(
      { identified, retracted, yearFrom, yearTo },
      {
        identified: 'n.identified = $identified',
        retracted: 'n.retracted = $retracted',
        yearFrom: 'n.year >= $yearFrom',
        yearTo: 'n.year <= $yearTo',
      },
    ),
    order: [...(order ? [{ ...SOURCE_KEYS[order.field], descending: order.direction === 'DESC' }] : []), BY_ID],
  };
}

/** Sources that at least so many claims have no other identified source beside, those that most would fall with first. */
export const singlePointsOfFailure = (minClaims: number): List<'Source'> => ({
  entity: 'Source',
  match: 'MATCH (n:Source)',
  root: true,
  conditions: ['n.soleSupportCount >= $minClaims'],
  parameters: { minClaims },
  order: [{ by: 'n.soleSupportCount', type: 'number', descending: true }, BY_ID],
});

/** The sources that references describe. */
export async function findSourcesOfReferences(
  store: Runner,
  referenceIds: readonly string[],
): Promise<Found<SourceRow>> {
  const rows = await runProjected<{ parent: string; node: SourceRow }>(
    store,
    { node: 'Source' },
    `UNWIND $parents AS parent MATCH (:Reference {id: parent})-[:DESCRIBED_BY]->(:Record)-[:RECORDS]->(n:Source)
     RETURN parent, ${project('n', 'Source')} AS node`,
    { parents: referenceIds },
  );
  return new Map(rows.map(({ parent, node }) => [parent, node]));
}

/** The notices about works. */
export async function findNoticesOfSources(store: Runner, sourceIds: readonly string[]): Promise<Found<Notice[]>> {
  const groups = await findGroups<{ parent: string } & Notice>(
    store,
    `UNWIND $parents AS parent MATCH (:Source {id: parent})<-[:CONCERNS]-(n:Notice)
     RETURN parent, n.kind AS kind, n.date AS date, n.noticeUrl AS noticeUrl`,
    { parents: sourceIds },
  );
  return new Map([...groups].map(([id, rows]) => [id, oldestFirst(rows)]));
}

export interface Described {
  readonly reference: ReferenceRow;
  readonly source: SourceRow | null;
}

/** References, each with the source that it describes. */
export async function findReferencesWithSources(
  store: Runner,
  referenceIds: readonly string[],
): Promise<Found<Described>> {
  const rows = await runProjected<{ reference: ReferenceRow; sources: Values<'Source'>[] }>(
    store,
    { reference: 'Reference' },
    `UNWIND $ids AS id MATCH (n:Reference {id: id})
     RETURN ${project('n', 'Reference')} AS reference,
       [(n)-[:DESCRIBED_BY]->(:Record)-[:RECORDS]->(s:Source) | ${project('s', 'Source')}] AS sources`,
    { ids: referenceIds },
  );
  return new Map(
    rows.map(({ reference, sources: [source] }) => [
      reference.id,
      { reference, source: source ? rowOf('Source', source) : null },
    ]),
  );
}

/** The sources that have an identifier in normal form (`doi:…`, `pmid:…`), the strongest or a weaker one. */
export async function findSourcesByIdentifier(
  store: Runner,
  identifiers: readonly string[],
): Promise<Found<SourceRow>> {
  const rows = await runProjected<{ key: string; node: SourceRow }>(
    store,
    { node: 'Source' },
    `UNWIND $identifiers AS key MATCH (n:Source {id: key}) RETURN key, ${project('n', 'Source')} AS node
     UNION ALL
     UNWIND $identifiers AS key MATCH (:Identifier {id: key})<-[:HAS_IDENTIFIER]-(:Record)-[:RECORDS]->(n:Source)
     WITH DISTINCT key, n RETURN key, ${project('n', 'Source')} AS node`,
    { identifiers },
  );
  return firstOfEach(rows);
}

/** One row of each key: the source that has it as its id, else the one that most claims rest on, else the smallest id. */
function firstOfEach(rows: { key: string; node: SourceRow }[]): Found<SourceRow> {
  const own = ({ key, node }: { key: string; node: SourceRow }) => Number(node.id !== key);
  rows.sort((a, b) => own(a) - own(b) || b.node.claimCount - a.node.claimCount || (a.node.id < b.node.id ? -1 : 1));
  const found: Found<SourceRow> = new Map();
  for (const { key, node } of rows) if (!found.has(key)) found.set(key, node);
  return found;
}

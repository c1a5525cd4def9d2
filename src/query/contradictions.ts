import { byCodeUnit } from '../../schema/id.ts';
import type { Runner } from '../store/store.ts';
import type { Found } from './batch.ts';
import { findGroups } from './batch.ts';
import type { StatementRow } from './fields.ts';
import { project, runProjected } from './fields.ts';
import type { Key, OrderKey, Page, PageRequest } from './page.ts';
import { bounds, directed, orderBy, toPage } from './page.ts';

export type ContradictionKind = 'OPPOSITE_PREDICATE' | 'NEGATED';

/** Two sides of a matter: a statement that brings more against its contrary, or one asserted against the same denied. */
export interface Contradiction {
  readonly id: string;
  readonly kind: ContradictionKind;
  readonly left: StatementRow;
  readonly right: StatementRow;
}

type Row = { kind: ContradictionKind; weight: number; id: string; left: StatementRow; right: StatementRow };

/** Most claims on the weaker side first: a hundred against one is no dispute. */
export const CONTRADICTION_ORDER: readonly OrderKey[] = [
  { by: 'weight', type: 'number', descending: true },
  { by: 'id', type: 'string' },
  { by: 'kind', type: 'string' },
];

const least = (a: string, b: string): string => `CASE WHEN ${a} < ${b} THEN ${a} ELSE ${b} END`;

/** The contradictions among the statements that a match binds to `n`, each under its side that brings more. */
const contradictions = (match: string): string => `
  ${match} AND n.predicate = 'INCREASES' WITH DISTINCT n MATCH (n)-[:OPPOSES]->(o:Statement)
  RETURN n, o, n.id AS id, 'OPPOSITE_PREDICATE' AS kind, ${least('n.claimCount', 'o.claimCount')} AS weight
  UNION ALL
  ${match} AND n.claimCount > 0 AND n.denialCount > 0 WITH DISTINCT n
  RETURN n, n AS o, n.id AS id, 'NEGATED' AS kind, ${least('n.claimCount', 'n.denialCount')} AS weight`;

const within = (mechanismId: string | null): string =>
  `UNWIND [''] AS parent CALL (parent) {${contradictions(
    mechanismId === null
      ? 'MATCH (n:Statement) WHERE n.contradicted'
      : 'MATCH (:Mechanism {id: $mechanismId})<-[:SUBJECT|OBJECT]-(n:Statement) WHERE n.contradicted',
  )}}`;

const SIDES = { left: 'Statement', right: 'Statement' } as const;
const RETURN_ROW = `RETURN id, kind, weight, ${project('n', 'Statement')} AS left, ${project('o', 'Statement')} AS right`;

const toContradiction = ({ kind, id, weight, left, right }: Row): { key: Key; node: Contradiction } => ({
  key: [weight, id, kind],
  node: { id: `${kind.toLowerCase()}:${id}`, kind, left, right },
});

/** A page of the contradictions of the store, or of those with a mechanism at either end. */
export async function findContradictions(
  store: Runner,
  mechanismId: string | null,
  page: PageRequest,
): Promise<Page<Contradiction>> {
  const { conditions, parameters } = bounds(CONTRADICTION_ORDER, page);
  const rows = await runProjected<Row>(
    store,
    SIDES,
    `${within(mechanismId)} WITH n, o, id, kind, weight ${conditions.length > 0 ? `WHERE ${conditions.join(' AND ')}` : ''}
     ${RETURN_ROW} ORDER BY ${orderBy(directed(CONTRADICTION_ORDER, page.backward))} LIMIT $limit`,
    { ...parameters, ...(mechanismId !== null && { mechanismId }), limit: page.limit + 1 },
  );
  return toPage(rows.map(toContradiction), page);
}

/** How many contradictions there are, in the store or around a mechanism. */
export async function countContradictions(store: Runner, mechanismId: string | null): Promise<number> {
  const [row] = await store.run<{ total: number }>(
    `${within(mechanismId)} RETURN count(*) AS total`,
    mechanismId === null ? {} : { mechanismId },
  );
  return row?.total ?? 0;
}

/** The contradictions that statements are a side of: at most two each. */
export async function findContradictionsOf(
  store: Runner,
  statementIds: readonly string[],
): Promise<Found<{ key: Key; node: Contradiction }[]>> {
  const groups = await findGroups<Row & { parent: string }>(
    store,
    `UNWIND $parents AS parent CALL (parent) {
       MATCH (n:Statement {id: parent})-[:OPPOSES]->(o:Statement)
       RETURN n, o, n.id AS id, 'OPPOSITE_PREDICATE' AS kind, ${least('n.claimCount', 'o.claimCount')} AS weight
       UNION ALL MATCH (n:Statement {id: parent}) WHERE n.claimCount > 0 AND n.denialCount > 0
       RETURN n, n AS o, n.id AS id, 'NEGATED' AS kind, ${least('n.claimCount', 'n.denialCount')} AS weight
     }
     ${RETURN_ROW}, parent`,
    { parents: statementIds },
    SIDES,
  );
  return new Map([...groups].map(([id, rows]) => [id, rows.map(upright).map(toContradiction).sort(byKey)]));
}

/** The side that brings more on the left: a contradiction is the same from whichever side one comes to it. */
const upright = (row: Row): Row =>
  row.right.predicate === 'INCREASES' ? { ...row, id: row.right.id, left: row.right, right: row.left } : row;

type Keyed = { readonly key: Key };

function byKey({ key: [x, ...a] }: Keyed, { key: [y, ...b] }: Keyed): number {
  return Number(y) - Number(x) || byCodeUnit(a.join('\n'), b.join('\n'));
}

/** The part of a short list, sorted as contradictions are, that is asked for. */
export function pageOfContradictions(
  rows: readonly { key: Key; node: Contradiction }[],
  page: PageRequest,
): Page<Contradiction> {
  const kept = rows.filter(
    (row) =>
      (page.after === null || byKey(row, { key: page.after }) > 0) &&
      (page.before === null || byKey(row, { key: page.before }) < 0),
  );
  return toPage(page.backward ? kept.toReversed() : kept, page);
}

export interface Denial {
  /** Rank of the best rung of the claims that deny. */
  readonly bestRank: number;
  /** Independent identified sources of those claims. */
  readonly sourceCount: number;
}

/** What the denials of statements rest on: the store counts it of assertions alone. */
export async function findDenials(store: Runner, statementIds: readonly string[]): Promise<Found<Denial>> {
  const groups = await findGroups<{ parent: string; rank: number; sources: string[] }>(
    store,
    `UNWIND $parents AS parent MATCH (:Statement {id: parent})<-[:ASSERTS {negated: true}]-(c:Claim)
     RETURN parent, c.supportRank AS rank,
       [(c)-[rest:RESTS_ON]->(:Record)-[:RECORDS]->(s:Source) WHERE NOT rest.ownSite AND s.identified | s.id] AS sources`,
    { parents: statementIds },
  );
  return new Map(
    [...groups].map(([id, rows]) => [
      id,
      {
        bestRank: Math.max(...rows.map(({ rank }) => rank)),
        sourceCount: new Set(rows.flatMap(({ sources }) => sources)).size,
      },
    ]),
  );
}

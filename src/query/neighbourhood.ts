import type { Predicate } from '../../schema/model.ts';
import { byCodeUnit } from '../../schema/id.ts';
import type { Store } from '../store/store.ts';
import { findByIds } from './batch.ts';
import type { MechanismRow, StatementRow } from './fields.ts';
import type { StatementStep } from './network.ts';
import { networkOf } from './network.ts';

export interface NeighbourhoodSearch {
  readonly mechanismId: string;
  /** Statements away at most. */
  readonly depth: number;
  /** Mechanisms at most, the first among them. */
  readonly limit: number;
  /** null: all. */
  readonly predicates: readonly Predicate[] | null;
  readonly minRank: number;
}

export interface Neighbourhood {
  readonly mechanisms: readonly MechanismRow[];
  readonly statements: readonly StatementRow[];
  readonly truncated: boolean;
}

/** Statements at most: more no picture shows. */
const MOST_STATEMENTS = 10_000;

/**
 * What lies around a mechanism: the nearest mechanisms, of those equally near the best sourced, and every statement between any
 * two of them. `around` gives the statements with a mechanism at either end.
 */
export function searchAround(
  around: (mechanismId: string) => readonly StatementStep[],
  { mechanismId, depth, limit, predicates, minRank }: NeighbourhoodSearch,
): { mechanismIds: string[]; statementIds: string[]; truncated: boolean } {
  const ties = (id: string) =>
    around(id).filter(
      ({ rank, predicate }) => rank >= minRank && (predicates === null || predicates.includes(predicate)),
    );
  const met = new Set([mechanismId]);
  let truncated = false;
  let edge = [mechanismId];
  for (let distance = 1; distance <= depth && edge.length > 0; distance++) {
    const best = new Map<string, StatementStep>();
    for (const id of edge) {
      for (const step of ties(id)) {
        const other = step.from === id ? step.to : step.from;
        const known = best.get(other);
        if (!met.has(other) && (known === undefined || byEvidence(step, known) < 0)) best.set(other, step);
      }
    }
    const ranked = [...best].sort(([a, x], [b, y]) => byEvidence(x, y) || byCodeUnit(a, b)).map(([id]) => id);
    edge = ranked.slice(0, limit - met.size);
    truncated ||= edge.length < ranked.length;
    for (const id of edge) met.add(id);
  }
  const between = [...met]
    .flatMap((id) => ties(id).filter(({ from, to }) => from === id && met.has(to)))
    .sort(byEvidence);
  return {
    mechanismIds: [...met],
    statementIds: between.slice(0, MOST_STATEMENTS).map(({ id }) => id),
    truncated: truncated || between.length > MOST_STATEMENTS,
  };
}

/** Most independent sources first, then best rung, then by id. */
const byEvidence = (a: StatementStep, b: StatementStep): number =>
  b.sources - a.sources || b.rank - a.rank || byCodeUnit(a.id, b.id);

/** The part of the graph around a mechanism, in as many statements for a large part as for a small one. */
export async function findNeighbourhood(store: Store, search: NeighbourhoodSearch): Promise<Neighbourhood> {
  const { around } = await networkOf(store);
  const { mechanismIds, statementIds, truncated } = searchAround(around, search);
  const [mechanisms, statements] = await Promise.all([
    findByIds(store, 'Mechanism', mechanismIds),
    findByIds(store, 'Statement', statementIds),
  ]);
  return {
    mechanisms: mechanismIds.flatMap((id) => mechanisms.get(id) ?? []),
    statements: statementIds.flatMap((id) => statements.get(id) ?? []),
    truncated,
  };
}

import type { NeighbourhoodQueryVariables, Predicate } from '../operations.ts';
import type { Parameters } from '../parameters.ts';
import { minSupportOf } from '../parts/rung-filters.tsx';
import { PREDICATES } from '../words.ts';

export const DEPTHS = [1, 2, 3] as const;
export const LIMITS = [50, 200, 500, 2000] as const;
/** Where the address says nothing. */
export const [DEPTH, LIMIT] = [1, 200] as const;
export const ALL_PREDICATES = Object.keys(PREDICATES) as readonly Predicate[];

/** What the address asks of the graph around a mechanism; what makes no sense there is left out. */
export function askedOf(id: string, parameters: Parameters) {
  const predicate = parameters.many('predicate').filter((one): one is Predicate => Object.hasOwn(PREDICATES, one));
  return {
    id,
    depth: DEPTHS.find((depth) => String(depth) === parameters.one('depth')) ?? DEPTH,
    limit: LIMITS.find((limit) => String(limit) === parameters.one('limit')) ?? LIMIT,
    predicate: predicate.length > 0 ? predicate : null,
    minSupport: minSupportOf(parameters),
  } satisfies NeighbourhoodQueryVariables;
}

import type { PathwaysQueryVariables } from '../operations.ts';
import type { Parameters } from '../parameters.ts';
import { minSupportOf } from '../parts/rung-filters.tsx';

/** Steps that a pathway may have, and how many it may where the address says nothing. */
export const LENGTHS = [1, 2, 3, 4, 5, 6] as const;
export const LENGTH = 4;

/** What the address asks of pathways; what makes no sense there is left out. */
export function askedOf(parameters: Parameters) {
  return {
    from: parameters.one('from') ?? '',
    to: parameters.one('to') ?? '',
    maxLength: LENGTHS.find((length) => String(length) === parameters.one('length')) ?? LENGTH,
    minSupport: minSupportOf(parameters),
    families: parameters.one('families') === 'yes',
  } satisfies PathwaysQueryVariables;
}

import type { PathwaysQueryVariables, SupportStatus } from '../operations.ts';
import type { Parameters } from '../parameters.ts';
import { RUNGS } from '../words.ts';

/** Steps that a pathway may have, and how many it may where the address says nothing. */
export const LENGTHS = [1, 2, 3, 4, 5, 6] as const;
export const LENGTH = 4;

/** What the address asks of pathways; what makes no sense there is left out. */
export function askedOf(parameters: Parameters) {
  const support = parameters.one('support');
  return {
    from: parameters.one('from') ?? '',
    to: parameters.one('to') ?? '',
    maxLength: LENGTHS.find((length) => String(length) === parameters.one('length')) ?? LENGTH,
    minSupport: support !== null && support in RUNGS ? (support as SupportStatus) : null,
    families: parameters.one('families') === 'yes',
  } satisfies PathwaysQueryVariables;
}

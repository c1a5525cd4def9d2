import type { ClaimWhere } from '../../query/claims.ts';
import type { Optional } from '../../query/filter.ts';
import type { RungTally } from '../../query/summary.ts';
import type { Context } from '../context.ts';
import { checkLists } from './arguments.ts';

/** A filter of claims as the queries take it: members are among the mechanisms. @throws ARGUMENT_INVALID */
export async function claimWhere(
  context: Context,
  given: Optional<ClaimWhere> | null | undefined,
): Promise<Optional<ClaimWhere>> {
  const { includeMembers, mechanismId, ...where } = checkLists(given, 'where') as Optional<ClaimWhere>;
  if (mechanismId == null) return where;
  return { ...where, mechanismId: includeMembers ? await context.loaders.withMembers(mechanismId) : mechanismId };
}

/** Whether a filter asks for nothing but rungs. */
export function asksOnlyRungs(where: Optional<ClaimWhere>): boolean {
  return Object.entries(where).every(([name, value]) => name === 'supportStatus' || value == null);
}

/** How many claims a filter leaves where it asks for nothing but rungs, else null. */
export function countByRung({ supportStatus, ...where }: Optional<ClaimWhere>, rungs: RungTally): number | null {
  if (!asksOnlyRungs(where)) return null;
  const chosen = [...rungs].filter(([status]) => supportStatus == null || supportStatus.includes(status));
  return chosen.reduce((total, [, count]) => total + count, 0);
}

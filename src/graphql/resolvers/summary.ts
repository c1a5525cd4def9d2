import type { RuleInfo } from '../context.ts';
import type { ResolversParentTypes } from '../types.ts';
import type { Optional } from '../../query/filter.ts';
import type { FindingWhere } from '../../query/findings.ts';
import type { FindingTally, RungTally } from '../../query/summary.ts';
import { selectTallies } from '../../query/summary.ts';

const SEVERITIES = ['ERROR', 'WARNING', 'INFO'] as const;

/** What an audit comes to, of claims by rung and findings by rule. */
export function summaryOf(
  rungs: RungTally,
  tallies: readonly FindingTally[],
  rules: readonly RuleInfo[],
  where?: Optional<FindingWhere> | null,
): ResolversParentTypes['AuditSummary'] {
  const counted = selectTallies(tallies, where ?? {});
  const claimCount = [...rungs.values()].reduce((total, count) => total + count, 0);
  const supported = (rungs.get('CITED') ?? 0) + (rungs.get('CITED_NEARBY') ?? 0);
  const sumOf = (matches: (tally: FindingTally) => boolean) =>
    counted.filter(matches).reduce((total, { count }) => total + count, 0);
  return {
    claimCount,
    supportedShare: claimCount === 0 ? 0 : supported / claimCount,
    byStatus: [...rungs].map(([status, count]) => ({ status, count })),
    bySeverity: SEVERITIES.map((severity) => ({ severity, count: sumOf((tally) => tally.severity === severity) })),
    byRule: rules.map((rule) => ({ rule, count: sumOf((tally) => tally.rule === rule.id) })),
  };
}

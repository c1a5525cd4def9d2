import { groupBy } from '../../schema/group-by.ts';
import { byCodeUnit } from '../../schema/id.ts';
import type { ReportFinding } from './report.ts';

/** Findings by the file they are about, files in order. */
export function byFile(findings: readonly ReportFinding[]): [string, ReportFinding[]][] {
  const files = groupBy(findings, ({ file }) => file ?? '(pasted text)');
  return [...files].sort(([a], [b]) => byCodeUnit(a, b));
}

/** Orders the findings of one file by their place in it. */
export const byPlace = (a: ReportFinding, b: ReportFinding): number =>
  (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0) || byCodeUnit(a.id, b.id);

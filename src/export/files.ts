import { byCodeUnit } from '../../schema/id.ts';
import type { ReportFinding } from './report.ts';

/** Findings by the file they are about, files in order. */
export function byFile(findings: readonly ReportFinding[]): [string, ReportFinding[]][] {
  const files = new Map<string, ReportFinding[]>();
  for (const finding of findings) {
    const file = finding.file ?? '(pasted text)';
    const others = files.get(file);
    if (others) others.push(finding);
    else files.set(file, [finding]);
  }
  return [...files].sort(([a], [b]) => byCodeUnit(a, b));
}

/** Orders the findings of one file by their place in it. */
export const byPlace = (a: ReportFinding, b: ReportFinding): number =>
  (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0) || byCodeUnit(a.id, b.id);

import { byCodeUnit } from '../../schema/id.ts';
import type { Exporter } from './index.ts';
import type { Report, ReportFinding } from './report.ts';
import { counted, percent, printable, wrap } from './text.ts';

const WIDTH = 80;
const INDENT = 10;

/** For people, 80 columns wide: findings by file, in the order of the text, and what they come to. */
export const table: Exporter = {
  format: 'table',
  *write(report) {
    for (const [file, findings] of byFile(report.findings)) {
      yield `${printable(file)}\n`;
      for (const finding of findings.toSorted(byPlace)) yield* entry(finding);
      yield '\n';
    }
    for (const { file, message } of report.notes) yield* paragraph(`${file ?? '(pasted text)'}: ${message}`, 0);
    yield* paragraph(closing(report), 0);
  },
};

function byFile(findings: readonly ReportFinding[]): [string, ReportFinding[]][] {
  const files = new Map<string, ReportFinding[]>();
  for (const finding of findings) {
    const file = finding.file ?? '(pasted text)';
    const others = files.get(file);
    if (others) others.push(finding);
    else files.set(file, [finding]);
  }
  return [...files].sort(([a], [b]) => byCodeUnit(a, b));
}

const byPlace = (a: ReportFinding, b: ReportFinding): number =>
  (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0) || byCodeUnit(a.id, b.id);

function* entry({ line, column, severity, rule, message, hint, rescues }: ReportFinding): Generator<string> {
  const place = line === null ? '' : `${line}:${column ?? 1}`;
  const gain = rescues > 1 ? `  (its cure lifts ${rescues} claims)` : '';
  yield `${`  ${place}`.padEnd(INDENT)}${severity.toLowerCase().padEnd(8)}${rule}${gain}\n`;
  yield* paragraph(message, INDENT);
  if (hint !== null) yield* paragraph(`→ ${hint}`, INDENT);
}

function* paragraph(text: string, indent: number): Generator<string> {
  for (const line of wrap(printable(text), WIDTH - indent)) yield `${' '.repeat(indent)}${line}\n`;
}

function closing({ summary, findings, notes, baselined, waived }: Report): string {
  const { articleCount, claimCount, supportedShare, bySeverity } = summary;
  const severities = bySeverity
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => counted(count, severity === 'INFO' ? 'note' : severity.toLowerCase()));
  const nothing = notes.length > 0 ? [] : ['no findings'];
  const parts = [
    counted(articleCount, 'article'),
    `${counted(claimCount, 'claim')}${claimCount > 0 ? `, ${percent(supportedShare)} of them with a source` : ''}`,
    ...(findings.length > 0 ? [severities.join(', ')] : nothing),
    ...(baselined > 0 ? [`${baselined} in the baseline`] : []),
    ...(waived > 0 ? [`${waived} waived`] : []),
  ];
  return parts.join(' · ');
}

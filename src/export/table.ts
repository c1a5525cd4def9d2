import { closing } from './closing.ts';
import { byArticle, byPlace } from './files.ts';
import type { Exporter } from './index.ts';
import type { ReportFinding } from './report.ts';
import { printable, wrap } from './text.ts';
import { cureOf, verdictOf } from './verdict.ts';

const WIDTH = 80;
const INDENT = 10;

/** For people, 80 columns wide: findings by file, in the order of the text, and what they come to. */
export const table: Exporter = {
  format: 'table',
  mediaType: 'text/plain',
  extension: 'txt',
  *write(report) {
    for (const { file, findings } of byArticle(report.findings)) {
      yield `${printable(file)}\n`;
      for (const finding of findings.toSorted(byPlace)) yield* entry(finding);
      yield '\n';
    }
    for (const { file, message } of report.notes) yield* paragraph(`${file ?? '(pasted text)'}: ${message}`, 0);
    yield* paragraph(closing(report), 0);
  },
};

function* entry(finding: ReportFinding): Generator<string> {
  const { line, column, severity, rule, message, rescues } = finding;
  const cure = cureOf(finding);
  const verdict = verdictOf(finding);
  const place = line === null ? '' : `${line}:${column ?? 1}`;
  const gain = cure !== null && rescues > 1 ? `  (its cure lifts ${rescues} claims)` : '';
  yield `${`  ${place}`.padEnd(INDENT)}${severity.toLowerCase().padEnd(8)}${rule}${gain}\n`;
  yield* paragraph(message, INDENT);
  if (verdict !== null) yield* paragraph(verdict, INDENT);
  if (cure !== null) yield* paragraph(`→ ${cure}`, INDENT);
}

function* paragraph(text: string, indent: number): Generator<string> {
  for (const line of wrap(printable(text), WIDTH - indent)) yield `${' '.repeat(indent)}${line}\n`;
}

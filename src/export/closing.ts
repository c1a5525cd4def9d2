import type { Report } from './report.ts';
import { counted, percent } from './text.ts';
import { countFindings, isJudged } from './verdict.ts';

/** What a report comes to, in a line. */
export function closing(report: Report): string {
  const { articleCount, claimCount, supportedShare } = report.summary;
  const { baselined, waived } = report;
  const parts = [
    counted(articleCount, 'article'),
    `${counted(claimCount, 'claim')}${claimCount > 0 ? `, ${percent(supportedShare)} of them with a source` : ''}`,
    ...found(report),
    ...(baselined > 0 ? [`${baselined} in the baseline`] : []),
    ...(waived > 0 ? [`${waived} waived`] : []),
  ];
  return parts.join(' · ');
}

function found({ summary, findings, notes, unlisted = [] }: Report): string[] {
  const left = unlisted.filter(({ count }) => count > 0);
  const sum = left.reduce((all, { count }) => all + count, 0);
  const counts = left.map(({ status, count }) => `${count} ${status.toLowerCase()}`).join(', ');
  const leftOut = sum === 0 ? [] : [`${counts} ${sum === 1 ? 'is' : 'are'} not listed`];
  if (findings.length > 0) {
    const severities = summary.bySeverity
      .filter(({ count }) => count > 0)
      .map(({ severity, count }) => counted(count, severity === 'INFO' ? 'note' : severity.toLowerCase()));
    return [severities.join(', '), ...(findings.some(isJudged) ? [countFindings(findings)] : []), ...leftOut];
  }
  if (notes.length > 0) return leftOut;
  if (sum === 0) return ['no findings'];
  return [`${left.some(({ status }) => status === 'OPEN') ? 'no findings fit' : 'no open findings'}; ${leftOut[0]}`];
}

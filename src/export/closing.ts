import type { Report } from './report.ts';
import { counted, percent } from './text.ts';

/** What a report comes to, in a line. */
export function closing({ summary, findings, notes, baselined, waived }: Report): string {
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

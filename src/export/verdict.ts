import { STANDING } from '../query/findings.ts';
import type { Report, ReportFinding } from './report.ts';
import { counted } from './text.ts';

type Judged = Pick<ReportFinding, 'status' | 'note'>;

/** What became of a finding, in words; null while it is open. */
export function verdictOf({ status, note }: Judged): string | null {
  if (status === 'OPEN') return null;
  return `${status.toLowerCase()}${note === null || note.trim() === '' ? '' : `: ${note}`}`;
}

/** The cure of a finding; null where none is wanted, as it was wrong or is gone. */
export const cureOf = ({ hint, status }: Pick<ReportFinding, 'hint' | 'status'>): string | null =>
  (STANDING as readonly string[]).includes(status) ? hint : null;

export const isJudged = ({ status }: Pick<ReportFinding, 'status'>): boolean => status !== 'OPEN';

/** "5 findings", and what became of them once one is judged. */
export function countFindings(findings: readonly Pick<ReportFinding, 'status'>[]): string {
  const total = counted(findings.length, 'finding');
  if (!findings.some(isJudged)) return total;
  const count = (status: string) => findings.filter((finding) => finding.status === status).length;
  const fixed = count('FIXED');
  const told = `${total}: ${count('OPEN')} open, ${count('ACCEPTED')} accepted, ${count('DISMISSED')} dismissed`;
  return fixed > 0 ? `${told}, ${fixed} fixed` : told;
}

/** What was fixed is history: no report misses it. */
const UNFIXED = [...STANDING, 'DISMISSED'] as const;

/** Of the findings that there are of each status, how many a report does not list. */
export function countUnlisted(
  there: readonly { readonly status: string; readonly count: number }[],
  listed: readonly ReportFinding[],
): NonNullable<Report['unlisted']> {
  return UNFIXED.map((status) => {
    const all = there.reduce((sum, tally) => sum + (tally.status === status ? tally.count : 0), 0);
    return { status, count: all - listed.filter((finding) => finding.status === status).length };
  });
}

import type { Exporter } from './index.ts';
import type { ReportFinding } from './report.ts';

const COLUMNS = [
  'file',
  'line',
  'column',
  'severity',
  'rule',
  'message',
  'hint',
  'quote',
  'rescues',
  'claimId',
  'id',
  'fingerprint',
  // Those that came later stand last: readers count columns.
  'status',
  'note',
] as const satisfies readonly (keyof ReportFinding)[];

/** RFC 4180, with a header line. */
export const csv: Exporter = {
  format: 'csv',
  mediaType: 'text/csv',
  extension: 'csv',
  *write({ findings }) {
    yield `${COLUMNS.join(',')}\r\n`;
    for (const finding of findings) yield `${COLUMNS.map((column) => cell(finding[column])).join(',')}\r\n`;
  },
};

/** A spreadsheet runs a cell that starts with one of these signs as a formula: an apostrophe keeps it text. */
function cell(value: string | number | null): string {
  const text = value === null ? '' : String(value);
  const safe = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

import type { ReportFinding } from './report.ts';

/**
 * Where a finding stands, in words: by its line where the author writes lines, which a page and the XML of a journal hide, else by
 * the heading above it; null where that tells nothing.
 */
export function placeOf({ format, line, section, articleTitle }: ReportFinding): string | null {
  if (format === 'MARKDOWN' || format === 'TEXT') return line === null ? null : `line ${line}`;
  return section === null || section === articleTitle ? null : `in “${section.replace(/\s+/g, ' ')}”`;
}

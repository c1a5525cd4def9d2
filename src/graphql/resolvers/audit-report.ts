import { fileNameOf } from '../../export/file-name.ts';
import { EXPORTERS } from '../../export/index.ts';
import { reportOfStore } from '../../export/stored.ts';
import type { Context } from '../context.ts';
import type { AuditReport, QueryAuditReportArgs } from '../types.ts';
import { checkLists } from './arguments.ts';

/** The findings that a filter leaves, as a file. */
export async function auditReport(
  _: unknown,
  { where, format }: QueryAuditReportArgs,
  { store, rules }: Context,
): Promise<AuditReport> {
  const exporter = EXPORTERS.find((known) => known.format === format.toLowerCase())!;
  const whole = exporter.showsArticles === true;
  const { report, truncated } = await reportOfStore(store, rules, checkLists(where, 'where') ?? {}, whole);
  const text = [...exporter.write(report)].join('');
  return { filename: fileNameOf(report.about, exporter.extension), mediaType: exporter.mediaType, text, truncated };
}

import { EXPORTERS } from '../../export/index.ts';
import { reportOfStore } from '../../export/stored.ts';
import type { Optional } from '../../query/filter.ts';
import type { FindingWhere } from '../../query/findings.ts';
import type { Context } from '../context.ts';
import { checkLists } from './arguments.ts';

/** The findings that a filter leaves, as a file. */
export async function auditReport(
  _: unknown,
  { where, format }: { where?: Optional<FindingWhere> | null; format: string },
  { store, rules }: Context,
): Promise<{ filename: string; mediaType: string; text: string; truncated: boolean }> {
  const exporter = EXPORTERS.find((known) => known.format === format.toLowerCase())!;
  const whole = exporter.showsArticles === true;
  const { report, truncated } = await reportOfStore(store, rules, checkLists(where, 'where') ?? {}, whole);
  const text = [...exporter.write(report)].join('');
  return { filename: `audit.${exporter.extension}`, mediaType: exporter.mediaType, text, truncated };
}

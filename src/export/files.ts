import { groupBy } from '../../schema/group-by.ts';
import { byCodeUnit } from '../../schema/id.ts';
import type { ReportFinding } from './report.ts';

/** The findings of one article. */
export interface FindingsOfArticle {
  readonly file: string;
  /** Null where it is not known. */
  readonly title: string | null;
  readonly findings: readonly ReportFinding[];
}

/** What stands where a file would be named. */
export const PASTED = '(pasted text)';

/** Findings by the article they are about, files in order. */
export function byArticle(findings: readonly ReportFinding[]): FindingsOfArticle[] {
  return [...groupBy(findings, ({ file, articleTitle }) => JSON.stringify([file, articleTitle])).values()]
    .map((group) => ({ file: group[0]!.file ?? PASTED, title: group[0]!.articleTitle, findings: group }))
    .sort((a, b) => byCodeUnit(a.file, b.file) || byCodeUnit(a.title ?? '', b.title ?? ''));
}

/** Orders the findings of one file by their place in it. */
export const byPlace = (a: ReportFinding, b: ReportFinding): number =>
  (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0) || byCodeUnit(a.id, b.id);

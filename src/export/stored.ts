import type { Severity } from '../audit/index.ts';
import type { FindingRow } from '../query/fields.ts';
import type { Optional } from '../query/filter.ts';
import type { FindingWhere } from '../query/findings.ts';
import { findReportedArticles, findReportedFindings, findUnread, type ReportedArticle } from '../query/report.ts';
import { findCounters, rungsOfArticle, rungsOfStore } from '../query/summary.ts';
import type { Runner } from '../store/store.ts';
import {
  fingerprintOf,
  languageNote,
  type Report,
  reportArticle,
  type ReportFinding,
  type RuleInfo,
  summarize,
} from './report.ts';

/** Findings that one report of the store has at most. */
export const MOST_FINDINGS = 10_000;

/**
 * The report on the findings of a store, by the same shape as that on files; `whole` gives the articles, too. The number of
 * statements depends on neither, but for one more batch with every 500 articles.
 */
export async function reportOfStore(
  store: Runner,
  rules: readonly RuleInfo[],
  where: Optional<FindingWhere>,
  whole: boolean,
): Promise<{ readonly report: Report; readonly truncated: boolean }> {
  const { findings, truncated } = await findReportedFindings(store, where, MOST_FINDINGS);
  const ids = [
    ...new Set([...(where.articleId == null ? [] : [where.articleId]), ...findings.map((f) => f.articleId)]),
  ];
  const articles = await findReportedArticles(store, ids, whole);
  const told = findings.map((finding) => toReport(finding, articles.get(finding.articleId)));
  const one = where.articleId == null ? undefined : articles.get(where.articleId)?.article;
  const counters = where.articleId == null ? await findCounters(store) : new Map<string, number>();
  const rungs = one ? rungsOfArticle(one) : rungsOfStore(counters);
  const summary = summarize(rungs, one ? 1 : (counters.get('articles') ?? 0), told, rules);
  const unread =
    where.articleId == null ? await findUnread(store) : one?.language ? [{ ...one, language: one.language }] : [];
  const shown = whole ? ids.flatMap((id) => showWhole(articles.get(id), findings, told)) : [];
  const notes = unread.filter(({ language }) => language !== 'en').map(languageNote);
  return { report: { summary, findings: told, baselined: 0, waived: 0, notes, rules, articles: shown }, truncated };
}

function toReport(finding: FindingRow, found: ReportedArticle | undefined): ReportFinding {
  const { start, end } = finding;
  return {
    id: finding.id,
    rule: finding.rule,
    severity: finding.severity as Severity,
    message: finding.message,
    hint: finding.hint,
    file: found?.article.file ?? null,
    line: finding.startLine,
    column: finding.startColumn,
    endLine: finding.endLine,
    endColumn: finding.endColumn,
    quote: start === null || end === null ? null : (found?.text.slice(start, end) ?? null),
    claimId: finding.claimId,
    rescues: finding.rescues,
    fingerprint: fingerprintOf(finding.id),
  };
}

function showWhole(
  found: ReportedArticle | undefined,
  findings: readonly FindingRow[],
  told: readonly ReportFinding[],
): ReturnType<typeof reportArticle>[] {
  if (!found) return [];
  const { article, text, blocks, marks } = found;
  const own = findings.flatMap((finding, index) => (finding.articleId === article.id ? [index] : []));
  const claims = marks.map(({ id, start, end, supportStatus }) => ({ id, supportStatus, span: { start, end } }));
  return [
    reportArticle(
      { article, text, blocks, claims },
      own.map((index) => findings[index]!),
      own.map((index) => told[index]!),
    ),
  ];
}

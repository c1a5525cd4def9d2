import { groupBy } from '../../schema/group-by.ts';
import type { FindingRow } from '../query/fields.ts';
import type { Optional } from '../query/filter.ts';
import type { FindingWhere } from '../query/findings.ts';
import { findReportedArticles, findReportedFindings, findUnread, type ReportedArticle } from '../query/report.ts';
import { findCounters, findFindingTallies, findingsOfStore, rungsOfArticle, rungsOfStore } from '../query/summary.ts';
import type { Runner } from '../store/store.ts';
import {
  languageNote,
  type Report,
  reportArticle,
  reportFinding,
  type ReportFinding,
  type RuleInfo,
  summarize,
} from './report.ts';
import { countUnlisted } from './verdict.ts';

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
  const told = findings.map((finding) => {
    const found = articles.get(finding.articleId);
    return reportFinding(finding, found ? { ...found.article, ...found } : null, found?.article.file ?? null);
  });
  const one = where.articleId == null ? undefined : articles.get(where.articleId)?.article;
  const counters = where.articleId == null ? await findCounters(store) : new Map<string, number>();
  const tallies =
    where.articleId == null
      ? findingsOfStore(counters)
      : ((await findFindingTallies(store, [where.articleId])).get(where.articleId) ?? []);
  const unlisted = countUnlisted(tallies, told);
  const rungs = one ? rungsOfArticle(one) : rungsOfStore(counters);
  const summary = summarize(rungs, one ? 1 : (counters.get('articles') ?? 0), told, rules);
  const unread =
    where.articleId == null ? await findUnread(store) : one?.language ? [{ ...one, language: one.language }] : [];
  const placesOf = groupBy(findings.keys(), (at) => findings[at]!.articleId);
  const shown = whole ? ids.flatMap((id) => showWhole(articles.get(id), placesOf.get(id) ?? [], findings, told)) : [];
  const notes = unread.filter(({ language }) => language !== 'en').map(languageNote);
  const counted = { summary, findings: told, unlisted, baselined: 0, waived: 0 };
  return { report: { ...counted, notes, rules, articles: shown, ...(one && { about: one }) }, truncated };
}

function showWhole(
  found: ReportedArticle | undefined,
  places: readonly number[],
  findings: readonly FindingRow[],
  told: readonly ReportFinding[],
): ReturnType<typeof reportArticle>[] {
  if (!found) return [];
  const { article, text, blocks, marks } = found;
  const claims = marks.map(({ id, start, end, supportStatus }) => ({ id, supportStatus, span: { start, end } }));
  return [
    reportArticle(
      { article, text, blocks, claims },
      places.map((at) => findings[at]!),
      places.map((at) => told[at]!),
    ),
  ];
}

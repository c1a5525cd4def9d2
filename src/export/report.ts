import { byCodeUnit } from '../../schema/id.ts';
import type {
  ArticleMeta,
  Block,
  Claim,
  Extraction,
  FindingStatus,
  Format,
  Span,
  SupportStatus,
} from '../../schema/model.ts';
import { SUPPORT_LADDER, supportRank } from '../../schema/model.ts';
import { lastStartingAt } from '../../schema/span.ts';
import type { AuditRule, Severity } from '../audit/index.ts';
import { SEVERITIES, severityRank } from '../audit/index.ts';
import type { FindingRow } from '../query/fields.ts';

/** A finding as reports show it; `file` is relative to the working directory, lines and columns count from 1. */
export interface ReportFinding {
  readonly id: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly hint: string | null;
  readonly file: string | null;
  readonly line: number | null;
  readonly column: number | null;
  readonly endLine: number | null;
  readonly endColumn: number | null;
  /** The words of the article that are meant, exactly. */
  readonly quote: string | null;
  readonly claimId: string | null;
  /** Claims that reach a better rung when it is cured. */
  readonly rescues: number;
  /** Stays the same when other parts of the article are edited. */
  readonly fingerprint: string;
  readonly articleTitle: string | null;
  /** Of the article; null where it is not known. */
  readonly format: Uppercase<Format> | null;
  /** The heading of the section that its claim stands in. */
  readonly section: string | null;
  /** What became of it, where it is kept in a store; nobody has judged what is read of a file. */
  readonly status: FindingStatus;
  /** Why. */
  readonly note: string | null;
}

/** What a reader of the report must know beside the findings: an article whose claims were not read. */
export interface ReportNote {
  readonly file: string | null;
  readonly code: string;
  readonly message: string;
}

export interface ReportSummary {
  readonly articleCount: number;
  readonly claimCount: number;
  /** Share of the claims that are cited, themselves or nearby; 0 without claims. */
  readonly supportedShare: number;
  readonly byStatus: readonly { readonly status: SupportStatus; readonly count: number }[];
  readonly bySeverity: readonly { readonly severity: Severity; readonly count: number }[];
  readonly byRule: readonly { readonly rule: string; readonly count: number }[];
}

/** An article as a report shows it whole, its findings beside its words. */
export interface ReportArticle {
  readonly file: string | null;
  readonly title: string;
  readonly url: string | null;
  readonly doi: string | null;
  readonly text: string;
  readonly blocks: readonly Pick<Block, 'kind' | 'level' | 'span'>[];
  /** In the order of the text, never overlapping. */
  readonly claims: readonly Pick<Claim, 'id' | 'span' | 'supportStatus'>[];
  /** Of the report's findings those about it, each with its place in the text. */
  readonly findings: readonly (ReportFinding & { readonly span: Span | null })[];
}

/** What an audit of one file or of a whole store comes to. */
export interface Report {
  readonly summary: ReportSummary;
  readonly findings: readonly ReportFinding[];
  /** Of a store: how many more findings of each status there are than are listed. */
  readonly unlisted?: readonly { readonly status: FindingStatus; readonly count: number }[];
  /** The one article that was asked for, where it is one. */
  readonly about?: Pick<ArticleMeta, 'title' | 'file'>;
  /** Findings that a baseline lets be: only counted. */
  readonly baselined: number;
  /** Findings that the text itself waives: only counted. */
  readonly waived: number;
  readonly notes: readonly ReportNote[];
  /** What its rules are, for forms that explain them. */
  readonly rules: readonly RuleInfo[];
  /** The articles whole, for forms that show them (see `Exporter.showsArticles`); empty for the others. */
  readonly articles: readonly ReportArticle[];
}

/** Where claims were not read, a report must not say that nothing was found. */
export const languageNote = ({ file, language }: { file: string | null; language: string | null }): ReportNote => ({
  file,
  code: 'LANGUAGE_NOT_SUPPORTED',
  message: `The language is "${language}": references and links were read, claims were not.`,
});

/** What is told of a rule of the audit. */
export type RuleInfo = Pick<AuditRule, 'id' | 'title' | 'description' | 'severity'>;

/** The part of a finding's id that is the hash of its content. */
export const fingerprintOf = (findingId: string): string => findingId.slice(findingId.lastIndexOf('-') + 1);

/** What a report tells of a finding by its article. */
interface ArticleOfFinding {
  readonly title: string;
  readonly format: Uppercase<Format>;
  readonly text: string;
  /** In the order of the text. */
  readonly sections: readonly { readonly heading: string | null; readonly start: number }[];
}

/** A finding as a report shows it; the article is null where it is not known. */
export function reportFinding(
  finding: FindingRow,
  article: ArticleOfFinding | null,
  file: string | null,
): ReportFinding {
  const { start, end, claimId } = finding;
  const section =
    article && claimId !== null && start !== null
      ? article.sections[lastStartingAt(article.sections, start, (one) => one.start)]
      : undefined;
  return {
    id: finding.id,
    rule: finding.rule,
    severity: finding.severity as Severity,
    message: finding.message,
    hint: finding.hint,
    file,
    line: finding.startLine,
    column: finding.startColumn,
    endLine: finding.endLine,
    endColumn: finding.endColumn,
    quote: article === null || start === null || end === null ? null : article.text.slice(start, end),
    claimId,
    rescues: finding.rescues,
    fingerprint: fingerprintOf(finding.id),
    articleTitle: article?.title ?? null,
    format: article?.format ?? null,
    section: section?.heading ?? null,
    status: finding.status,
    note: finding.note,
  };
}

/** The findings of one article as a report shows them. */
export function reportFindings(
  { text, article: { title, format }, sections }: Pick<Extraction, 'text' | 'article' | 'sections'>,
  findings: readonly FindingRow[],
  file: string | null,
): ReportFinding[] {
  const about = {
    title,
    text,
    format: format.toUpperCase() as Uppercase<Format>,
    sections: sections.map(({ heading, span: { start } }) => ({ heading, start })),
  };
  return findings.map((finding) => reportFinding(finding, about, file));
}

/** An article whole, as a report shows it. */
export function reportArticle(
  {
    article,
    text,
    blocks,
    claims,
  }: Pick<ReportArticle, 'text' | 'blocks' | 'claims'> & {
    readonly article: Pick<ArticleMeta, 'file' | 'title' | 'url' | 'doi'>;
  },
  nodes: readonly Pick<FindingRow, 'id' | 'start' | 'end'>[],
  findings: readonly ReportFinding[],
): ReportArticle {
  const spans = new Map(
    nodes.map(({ id, start, end }) => [id, start === null || end === null ? null : { start, end }]),
  );
  const { title, url, doi } = article;
  const placed = findings.map((finding) => ({ ...finding, span: spans.get(finding.id) ?? null }));
  return { file: findings[0]?.file ?? article.file, title, url, doi, text, blocks, claims, findings: placed };
}

/** Counts what a report holds; every rung and every severity is listed, also at 0. */
export function summarize(
  claimsByStatus: ReadonlyMap<SupportStatus, number>,
  articleCount: number,
  findings: readonly ReportFinding[],
  rules: readonly RuleInfo[],
): ReportSummary {
  const byStatus = SUPPORT_LADDER.map((status) => ({ status, count: claimsByStatus.get(status) ?? 0 }));
  const claimCount = byStatus.reduce((sum, { count }) => sum + count, 0);
  const supported = byStatus.reduce((sum, { status, count }) => sum + (isSupported(status) ? count : 0), 0);
  const count = (test: (finding: ReportFinding) => boolean) => findings.filter(test).length;
  return {
    articleCount,
    claimCount,
    supportedShare: claimCount === 0 ? 0 : supported / claimCount,
    byStatus,
    bySeverity: SEVERITIES.toReversed().map((severity) => ({ severity, count: count((f) => f.severity === severity) })),
    byRule: rules.map(({ id }) => ({ rule: id, count: count((f) => f.rule === id) })),
  };
}

const isSupported = (status: SupportStatus): boolean => supportRank(status) >= supportRank('CITED_NEARBY');

/** Orders findings by what their cure brings: most claims rescued, then gravest, then file and place. */
export function byUrgency(a: ReportFinding, b: ReportFinding): number {
  return (
    b.rescues - a.rescues ||
    severityRank(b.severity) - severityRank(a.severity) ||
    byCodeUnit(a.file ?? '', b.file ?? '') ||
    (a.line ?? 0) - (b.line ?? 0) ||
    (a.column ?? 0) - (b.column ?? 0) ||
    byCodeUnit(a.id, b.id)
  );
}

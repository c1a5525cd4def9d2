import type { FindingNode } from '../../schema/graph.ts';
import { byCodeUnit } from '../../schema/id.ts';
import type { Extraction, SupportStatus } from '../../schema/model.ts';
import { SUPPORT_LADDER, supportRank } from '../../schema/model.ts';
import type { AuditRule, Severity } from '../audit/index.ts';
import { SEVERITIES, severityRank } from '../audit/index.ts';

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

/** What an audit of one file or of a whole store comes to. */
export interface Report {
  readonly summary: ReportSummary;
  readonly findings: readonly ReportFinding[];
  /** Findings that a baseline lets be: only counted. */
  readonly baselined: number;
  /** Findings that the text itself waives: only counted. */
  readonly waived: number;
  readonly notes: readonly ReportNote[];
}

/** The part of a finding's id that is the hash of its content. */
export const fingerprintOf = (findingId: string): string => findingId.slice(findingId.lastIndexOf('-') + 1);

/** The findings of one article as a report shows them. */
export function reportFindings(
  { text }: Extraction,
  findings: readonly FindingNode[],
  file: string | null,
): ReportFinding[] {
  return findings.map((finding) => ({
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
    quote: finding.start === null || finding.end === null ? null : text.slice(finding.start, finding.end),
    claimId: finding.claimId,
    rescues: finding.rescues,
    fingerprint: fingerprintOf(finding.id),
  }));
}

/** Counts what a report holds; every rung and every severity is listed, also at 0. */
export function summarize(
  claimsByStatus: ReadonlyMap<SupportStatus, number>,
  articleCount: number,
  findings: readonly ReportFinding[],
  rules: readonly AuditRule[],
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

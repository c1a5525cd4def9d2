import type { SupportStatus } from '../../schema/model.ts';
import { AUDIT_RULES, type AuditRule, type Severity } from '../audit/index.ts';
import type { Config } from '../config.ts';
import { fingerprintOf, type Report, type ReportFinding, type ReportNote, summarize } from '../export/report.ts';
import type { Session } from '../library.ts';
import { withSession } from './connect.ts';
import { ask } from './query-store.ts';

interface Page<T> {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly T[];
}

interface StoredFinding {
  readonly id: string;
  readonly severity: Severity;
  readonly message: string;
  readonly hint: string | null;
  readonly rescues: number;
  readonly rule: { readonly id: string };
  readonly article: { readonly file: string | null };
  readonly claim: { readonly id: string } | null;
  readonly span: { readonly exact: string } | null;
  readonly location: Readonly<Record<'startLine' | 'startColumn' | 'endLine' | 'endColumn', number>> | null;
}

/** The report on the whole store, from the findings that were stored with the articles. */
export async function auditStore(config: Config, rules: readonly AuditRule[]): Promise<Report> {
  return withSession(config, async (session) => {
    const where = rules.length === AUDIT_RULES.length ? {} : { rule: rules.map(({ id }) => id) };
    const findings = (await everyPage<'audit', StoredFinding>(session, 'findings', 'audit', { where })).map(toReport);
    const { articles, auditSummary } = await ask<{
      articles: { totalCount: number };
      auditSummary: { byStatus: { status: SupportStatus; count: number }[] };
    }>(session, 'summary');
    const claims = new Map(auditSummary.byStatus.map(({ status, count }) => [status, count]));
    const summary = summarize(claims, articles.totalCount, findings, rules);
    return { summary, findings, baselined: 0, waived: 0, notes: await languageNotes(session) };
  });
}

async function everyPage<F extends string, T>(
  session: Session,
  operation: 'findings' | 'languages',
  field: F,
  variables: Record<string, unknown>,
): Promise<T[]> {
  const all: T[] = [];
  for (let after: string | null = null; ;) {
    const data: Record<F, Page<T>> = await ask(session, operation, { ...variables, after });
    const { nodes, pageInfo } = data[field];
    all.push(...nodes);
    if (!pageInfo.hasNextPage) return all;
    after = pageInfo.endCursor;
  }
}

function toReport({
  id,
  severity,
  message,
  hint,
  rescues,
  rule,
  article,
  claim,
  span,
  location,
}: StoredFinding): ReportFinding {
  return {
    id,
    rule: rule.id,
    severity,
    message,
    hint,
    file: article.file,
    line: location?.startLine ?? null,
    column: location?.startColumn ?? null,
    endLine: location?.endLine ?? null,
    endColumn: location?.endColumn ?? null,
    quote: span?.exact ?? null,
    claimId: claim?.id ?? null,
    rescues,
    fingerprint: fingerprintOf(id),
  };
}

async function languageNotes(session: Session): Promise<ReportNote[]> {
  const articles = await everyPage<'articles', { file: string | null; language: string | null }>(
    session,
    'languages',
    'articles',
    {},
  );
  return articles
    .filter(({ language }) => language !== null && language !== 'en')
    .map(({ file, language }) => ({
      file,
      code: 'LANGUAGE_NOT_SUPPORTED',
      message: `The language is "${language}": references and links were read, claims were not.`,
    }));
}

import { groupBy } from '../../schema/group-by.ts';
import type { BlockKind, FindingStatus, Format, SupportStatus } from '../../schema/model.ts';
import { AUDIT_RULES, type AuditRule, type Severity } from '../audit/index.ts';
import type { Config } from '../config.ts';
import {
  fingerprintOf,
  languageNote,
  type Report,
  reportArticle,
  type ReportArticle,
  type ReportFinding,
  type ReportNote,
  summarize,
} from '../export/report.ts';
import type { Session } from '../library.ts';
import { withSession } from './connect.ts';
import { ask } from './query-store.ts';

/** As much of a text as one request gives. */
const TEXT_PART = 20_000;

interface Page<T> {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly T[];
}

interface StoredFinding {
  readonly id: string;
  readonly severity: Severity;
  readonly message: string;
  readonly hint: string | null;
  readonly status: FindingStatus;
  readonly note: string | null;
  readonly rescues: number;
  readonly rule: { readonly id: string };
  readonly article: {
    readonly id: string;
    readonly file: string | null;
    readonly title: string;
    readonly format: Uppercase<Format>;
  };
  readonly claim: { readonly id: string; readonly section: { readonly heading: string | null } | null } | null;
  readonly span: { readonly start: number; readonly end: number; readonly exact: string } | null;
  readonly location: Readonly<Record<'startLine' | 'startColumn' | 'endLine' | 'endColumn', number>> | null;
}

/** The report on the whole store, from the findings that were stored with the articles; with the articles where they are shown whole. */
export async function auditStore(config: Config, rules: readonly AuditRule[], whole: boolean): Promise<Report> {
  return withSession(config, async (session) => {
    const where = rules.length === AUDIT_RULES.length ? {} : { rule: rules.map(({ id }) => id) };
    const stored = await everyPage<'audit', StoredFinding>(session, 'findings', 'audit', { where });
    const findings = stored.map(toReport);
    const { articles, auditSummary, dismissed } = await ask<{
      articles: { totalCount: number };
      dismissed: { bySeverity: { count: number }[] };
      auditSummary: { byStatus: { status: SupportStatus; count: number }[] };
    }>(session, 'summary', where);
    const claims = new Map(auditSummary.byStatus.map(({ status, count }) => [status, count]));
    const summary = summarize(claims, articles.totalCount, findings, rules);
    const leftOut = dismissed.bySeverity.reduce((sum, { count }) => sum + count, 0);
    const unlisted = [{ status: 'DISMISSED', count: leftOut }] as const;
    const notes = await languageNotes(session);
    const shown = whole ? await wholeArticles(session, stored, findings) : [];
    return { summary, findings, unlisted, baselined: 0, waived: 0, notes, rules, articles: shown };
  });
}

interface StoredArticle {
  readonly file: string | null;
  readonly title: string;
  readonly url: string | null;
  readonly doi: string | null;
  readonly textLength: number;
  readonly text: string;
  readonly blocks: readonly { kind: BlockKind; level: number | null; start: number; end: number }[];
  readonly claimMarks: readonly { id: string; start: number; end: number; supportStatus: SupportStatus }[];
}

async function wholeArticles(
  session: Session,
  stored: readonly StoredFinding[],
  findings: readonly ReportFinding[],
): Promise<ReportArticle[]> {
  const shown: ReportArticle[] = [];
  for (const [id, places] of groupBy(stored.keys(), (at) => stored[at]!.article.id)) {
    const parts: StoredArticle[] = [];
    for (let start = 0; parts.length === 0 || start < parts[0]!.textLength; start += TEXT_PART) {
      const { article } = await ask<{ article: StoredArticle | null }>(session, 'text', {
        id,
        start,
        length: TEXT_PART,
      });
      if (article === null) break;
      parts.push(article);
    }
    const [article] = parts;
    if (!article) continue;
    const whole = {
      article,
      text: parts.map(({ text }) => text).join(''),
      blocks: article.blocks.map(({ start, end, ...block }) => ({ ...block, span: { start, end } })),
      claims: article.claimMarks.map(({ start, end, ...mark }) => ({ ...mark, span: { start, end } })),
    };
    const nodes = places.map((at) => {
      const { id: finding, span } = stored[at]!;
      return { id: finding, start: span?.start ?? null, end: span?.end ?? null };
    });
    shown.push(
      reportArticle(
        whole,
        nodes,
        places.map((at) => findings[at]!),
      ),
    );
  }
  return shown;
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
  status,
  note,
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
    articleTitle: article.title,
    format: article.format,
    section: claim?.section?.heading ?? null,
    status,
    note,
  };
}

async function languageNotes(session: Session): Promise<ReportNote[]> {
  const articles = await everyPage<'articles', { file: string | null; language: string | null }>(
    session,
    'languages',
    'articles',
    {},
  );
  return articles.filter(({ language }) => language !== null && language !== 'en').map(languageNote);
}

import type { FindingNode } from '../../schema/graph.ts';
import { order } from '../../schema/graph.ts';
import { idWithin } from '../../schema/id.ts';
import type { Citation, Claim, ClaimKind, Extraction, Facts, Reference, Severity, Span } from '../../schema/model.ts';
import { SEVERITIES } from '../../schema/model.ts';
import { lastStartingAt, locate, slice } from '../../schema/span.ts';

export type { Facts, Severity };
export { SEVERITIES };

/** How grave a severity is: 0 (INFO) to 2 (ERROR). */
export const severityRank = (severity: Severity): number => SEVERITIES.indexOf(severity);

const LIGHT: ReadonlySet<ClaimKind> = new Set(['ASSOCIATION', 'DEFINITION', 'OTHER']);

/** Whether a finding comes after others that are as grave: 0 where it is about a claim that shows or causes nothing, else 1. */
const claimRank = (claim?: Claim): number => (claim && LIGHT.has(claim.kind) ? 0 : 1);

/** What is known where there is no store: the article alone. */
export const NO_FACTS: Facts = { sourceOf: ({ sourceId }) => sourceId, noticesOf: () => [] };

/** What a rule finds: the rest of a finding follows from it. */
export interface Fault {
  /** What makes it the same fault after an edit elsewhere; unique within the rule and the article. */
  readonly key: readonly (string | number | null)[];
  readonly span: Span;
  /** What is wrong, in plain words with the words of the article. */
  readonly message: string;
  /** The cure. */
  readonly hint: string;
  readonly claim?: Claim;
  readonly citation?: Citation;
  readonly reference?: Reference;
  /** Number of claims that reach a better rung when it is cured. */
  readonly rescues: number;
}

/** One rule of the audit: a pure function of an article and of what the graph knows beyond it. */
export interface AuditRule {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly severity: Severity;
  check(extraction: Extraction, facts: Facts): readonly Fault[];
}

/** Words of the article in typographic quotation marks, on one line, at most 160 characters of them. */
export function quoted(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return `“${line.length > 160 ? `${line.slice(0, 159).trimEnd()}…` : line}”`;
}

/** Counts what was seen before: 0 for the first of a key, 1 for the second. */
export function occurrences(): (key: string) => number {
  const seen = new Map<string, number>();
  return (key) => {
    const count = seen.get(key) ?? 0;
    seen.set(key, count + 1);
    return count;
  };
}

/** A reference as its list has it, without the label that an edit of the list would renumber. */
export function withoutLabel({ raw, label }: Reference): string {
  const start = label === null ? -1 : raw.indexOf(label);
  if (label === null || start < 0 || !/^[\s[(]*$/.test(raw.slice(0, start))) return raw;
  return raw.slice(start + label.length).replace(/^[\s.)\]:]+/, '');
}

/** Gives the sentence around an offset with its citation markers left out and its white space folded. */
export function markerlessSentences({ text, sentences, citations }: Extraction): (offset: number) => string {
  const markers = citations
    .filter(({ style }) => style !== 'LINK' && style !== 'NAMED')
    .map(({ span }) => span)
    .toSorted((a, b) => a.start - b.start || a.end - b.end);
  const plainOf = (sentence: Span): string => {
    let plain = '';
    let at = sentence.start;
    for (let i = lastStartingAt(markers, at - 1, (span) => span.start) + 1; i < markers.length; i++) {
      const marker = markers[i]!;
      if (marker.start >= sentence.end) break;
      if (marker.start > at) plain += slice(text, { start: at, end: marker.start });
      at = Math.max(at, marker.end);
    }
    return (plain + slice(text, { start: at, end: sentence.end })).replace(/\s+/g, ' ').trim();
  };
  const known = new Map<number, string>();
  return (offset) => {
    const index = lastStartingAt(sentences, offset, (span) => span.start);
    const sentence = sentences[index];
    if (sentence && !known.has(index)) known.set(index, plainOf(sentence));
    return known.get(index) ?? '';
  };
}

/** The id of something within the article without the article's own, which changes where a file is named from elsewhere. */
const withoutArticle = (articleId: string, part: string | number | null): string | number | null =>
  typeof part === 'string' && part.startsWith(`${articleId}#`) ? part.slice(articleId.length) : part;

/** Makes findings of the faults of one rule; the order key is given once all rules have spoken. */
export function toFindings(extraction: Extraction, rule: AuditRule, faults: readonly Fault[]): FindingNode[] {
  const articleId = extraction.article.id;
  return faults.map(({ key, span, message, hint, claim, citation, reference, rescues }) => {
    const start = locate(extraction.origin, span.start);
    // After the last character: the place of the next one may be another block's.
    const last = locate(extraction.origin, Math.max(span.start, span.end - 1));
    return {
      id: idWithin(articleId, 'finding', rule.id, ...key.map((part) => withoutArticle(articleId, part))),
      articleId,
      order: '',
      rule: rule.id,
      severity: rule.severity,
      severityRank: severityRank(rule.severity),
      claimRank: claimRank(claim),
      message,
      hint,
      start: span.start,
      end: span.end,
      startLine: start.line,
      startColumn: start.column,
      endLine: last.line,
      endColumn: last.column + Math.min(1, span.end - span.start),
      claimId: claim?.id ?? null,
      citationId: citation?.id ?? null,
      referenceId: reference?.id ?? null,
      status: 'OPEN',
      note: null,
      rescues,
    };
  });
}

/** Sorts findings by their place in the article, then by id, and gives each its order key. */
export function inOrder(articleId: string, findings: readonly FindingNode[]): FindingNode[] {
  return findings
    .toSorted((a, b) => (a.start ?? 0) - (b.start ?? 0) || (a.end ?? 0) - (b.end ?? 0) || (a.id < b.id ? -1 : 1))
    .map((finding, index) => ({ ...finding, order: order(articleId, index) }));
}

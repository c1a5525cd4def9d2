import { ClaimtraceError } from '../../schema/errors.ts';
import type { FindingNode } from '../../schema/graph.ts';
import { groupBy } from '../../schema/group-by.ts';
import type { Extraction, Waiver } from '../../schema/model.ts';
import { lastStartingAt, slice } from '../../schema/span.ts';
import type { AuditRule, Facts, Severity } from './findings.ts';
import { audit, AUDIT_RULES } from './index.ts';

/** How an audit may be set: see `audit` in docs/cli.md. */
export interface AuditSettings {
  /** Severity by rule; `off` leaves the rule out. */
  readonly rules: Readonly<Record<string, 'error' | 'warning' | 'info' | 'off'>>;
  readonly waivers: readonly QuoteWaiver[];
}

/** A finding that is let be, by the words of the article. */
export interface QuoteWaiver {
  readonly rule: string;
  /** Words that the finding's own hold, or are held by; white space is folded. */
  readonly quote: string;
  readonly reason: string;
  /** The path of the one article that is meant; every article where it is left out. */
  readonly file?: string | undefined;
}

/** The rules with the severities that hold, and what is let be. */
export interface AuditPolicy {
  readonly rules: readonly AuditRule[];
  readonly waivers: readonly QuoteWaiver[];
}

/** Every rule as it is, nothing waived. */
export const DEFAULT_POLICY: AuditPolicy = { rules: AUDIT_RULES, waivers: [] };

/** @throws RULE_UNKNOWN where a rule is named that there is not */
export function policyOf({ rules, waivers }: AuditSettings): AuditPolicy {
  for (const id of Object.keys(rules)) requireRule(id, `audit.rules.${id}`);
  for (const [at, { rule }] of waivers.entries()) requireRule(rule, `audit.waivers.${at}.rule`);
  return {
    rules: AUDIT_RULES.flatMap((rule) => {
      const severity = rules[rule.id] ?? rule.severity;
      return severity === 'off' ? [] : [{ ...rule, severity: severity.toUpperCase() as Severity }];
    }),
    waivers,
  };
}

function requireRule(id: string, path: string, line?: number): void {
  const known = AUDIT_RULES.map((rule) => rule.id);
  if (known.includes(id)) return;
  throw new ClaimtraceError('RULE_UNKNOWN', `There is no rule "${id}"`, {
    path,
    ...(line !== undefined && { line }),
    hint: `The rules are ${known.join(', ')}.`,
  });
}

/** @throws WAIVER_INVALID or RULE_UNKNOWN where a comment of the file waives without saying what or why */
export function requireSoundWaivers({ waivers, diagnostics }: Extraction, path: string | null): void {
  const fault = diagnostics.find(({ code }) => code === 'WAIVER_INVALID');
  if (fault) {
    throw new ClaimtraceError('WAIVER_INVALID', fault.message, {
      ...(path !== null && { path }),
      hint: 'Say in the comment which rule is waived, and why.',
    });
  }
  for (const { rule, line } of waivers) requireRule(rule, path ?? '(pasted text)', line);
}

/** The findings about one article under a policy, in the order of its text, and how many more are waived. */
export function auditUnder(
  policy: AuditPolicy,
  extraction: Extraction,
  facts?: Facts,
): { readonly findings: readonly FindingNode[]; readonly waived: number } {
  const all = audit(extraction, facts, policy.rules);
  const findings = withoutWaived(extraction, all, policy);
  return { findings, waived: all.length - findings.length };
}

/** A comment without a reason waives nothing. */
function withoutWaived(
  { article, text, waivers }: Extraction,
  findings: readonly FindingNode[],
  policy: AuditPolicy,
): FindingNode[] {
  const isWaivedAt = lineWaivers(waivers);
  const byQuote = policy.waivers
    .filter(({ file }) => file === undefined || file === article.file)
    .map(({ rule, quote }) => ({ rule, quote: folded(quote) }));
  return findings.filter(({ rule, startLine, start, end }) => {
    if (isWaivedAt(rule, startLine ?? 0)) return false;
    const quotes = byQuote.filter((waiver) => waiver.rule === rule);
    if (quotes.length === 0 || start === null || end === null) return true;
    const words = folded(slice(text, { start, end }));
    return !quotes.some(({ quote }) => holds(words, quote));
  });
}

/** Whether the text waives a rule in a line. */
function lineWaivers(waivers: readonly Waiver[]): (rule: string, line: number) => boolean {
  const reasoned = waivers.filter(({ reason }) => reason !== null).sort((a, b) => a.from - b.from);
  const rangesOf = groupBy(reasoned, ({ rule }) => rule);
  const lastOf = new Map(
    [...rangesOf].map(([rule, ranges]) => {
      let last = 0;
      return [rule, ranges.map(({ to }) => (last = Math.max(last, to ?? Infinity)))];
    }),
  );
  return (rule, line) => {
    const at = lastStartingAt(rangesOf.get(rule) ?? [], line, ({ from }) => from);
    return at >= 0 && lastOf.get(rule)![at]! >= line;
  };
}

const folded = (text: string): string => text.normalize('NFKC').replace(/\s+/g, ' ').trim();

const holds = (words: string, quote: string): boolean =>
  words !== '' && quote !== '' && (words.includes(quote) || quote.includes(words));

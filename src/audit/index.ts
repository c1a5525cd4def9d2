import type { FindingNode } from '../../schema/graph.ts';
import type { Extraction } from '../../schema/model.ts';
import { danglingMarker } from './dangling-marker.ts';
import type { AuditRule, Facts } from './findings.ts';
import { inOrder, NO_FACTS, toFindings } from './findings.ts';
import { referenceNeverCited } from './reference-never-cited.ts';
import { unidentifiedReference } from './unidentified-reference.ts';
import { unsupportedClaim } from './unsupported-claim.ts';
import { vagueAttribution } from './vague-attribution.ts';

export type { AuditRule, Facts, Severity } from './findings.ts';
export { SEVERITIES, severityRank } from './findings.ts';

/** Every rule there is, in the order of the support ladder, then of the list. */
export const AUDIT_RULES: readonly AuditRule[] = [
  unsupportedClaim,
  vagueAttribution,
  danglingMarker,
  unidentifiedReference,
  referenceNeverCited,
];

/** The findings of all rules about one article, in the order of its text. */
export function audit(
  extraction: Extraction,
  facts: Facts = NO_FACTS,
  rules: readonly AuditRule[] = AUDIT_RULES,
): FindingNode[] {
  const findings = rules.flatMap((rule) => toFindings(extraction, rule, rule.check(extraction, facts)));
  return inOrder(extraction.article.id, findings);
}

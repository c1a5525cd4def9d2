import type { FindingNode } from '../../schema/graph.ts';
import type { Extraction } from '../../schema/model.ts';
import { brokenIdentifier } from './broken-identifier.ts';
import { contradictoryClaims } from './contradictory-claims.ts';
import { danglingMarker } from './dangling-marker.ts';
import { duplicateReference } from './duplicate-reference.ts';
import { expressionOfConcern } from './expression-of-concern.ts';
import type { AuditRule, Facts } from './findings.ts';
import { inOrder, NO_FACTS, toFindings } from './findings.ts';
import { listWithoutMarkers } from './list-without-markers.ts';
import { markersWithoutList } from './markers-without-list.ts';
import { numberingOutOfStep } from './numbering-out-of-step.ts';
import { overstatedCausation } from './overstated-causation.ts';
import { ownSiteSource } from './own-site-source.ts';
import { referenceNeverCited } from './reference-never-cited.ts';
import { retractedSource } from './retracted-source.ts';
import { sharedMarker } from './shared-marker.ts';
import { withRetractedClaims } from './support.ts';
import { unidentifiedReference } from './unidentified-reference.ts';
import { unsourcedQuantity } from './unsourced-quantity.ts';
import { unsupportedClaim } from './unsupported-claim.ts';
import { vagueAttribution } from './vague-attribution.ts';

export type { AuditRule, Facts, Severity } from './findings.ts';
export { SEVERITIES, severityRank } from './findings.ts';

/** Every rule there is: on the support of claims in the order of the ladder, then on sources, on wording and on the list. */
export const AUDIT_RULES: readonly AuditRule[] = [
  retractedSource,
  unsupportedClaim,
  unsourcedQuantity,
  vagueAttribution,
  markersWithoutList,
  danglingMarker,
  unidentifiedReference,
  ownSiteSource,
  brokenIdentifier,
  expressionOfConcern,
  overstatedCausation,
  contradictoryClaims,
  sharedMarker,
  listWithoutMarkers,
  referenceNeverCited,
  duplicateReference,
  numberingOutOfStep,
];

/** The findings of all rules about one article, in the order of its text. */
export function audit(
  extraction: Extraction,
  facts: Facts = NO_FACTS,
  rules: readonly AuditRule[] = AUDIT_RULES,
): FindingNode[] {
  const known = withRetractedClaims(extraction, facts);
  const findings = rules.flatMap((rule) => toFindings(known, rule, rule.check(known, facts)));
  return inOrder(extraction.article.id, findings);
}

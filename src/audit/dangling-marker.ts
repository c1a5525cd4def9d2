import type { Citation, Claim } from '../../schema/model.ts';
import type { AuditRule } from './findings.ts';
import { markerlessSentences, occurrences, quoted } from './findings.ts';
import { isDangling, listOf } from './markers.ts';
import { rescueCounter } from './support.ts';

/** Citation markers with a label that no entry of the article answers; one finding for each place where one stands. */
export const danglingMarker: AuditRule = {
  id: 'dangling-marker',
  title: 'Marker that leads nowhere',
  description: 'A citation marker for which the article has no entry in its list of references.',
  severity: 'ERROR',
  check(extraction) {
    if (listOf(extraction).length === 0) return [];
    const claimOf = firstDanglingOfClaims(extraction.claims, extraction.citations);
    const occurrence = occurrences();
    const sentenceAt = markerlessSentences(extraction);
    const rescues = rescueCounter(extraction);
    return extraction.citations.filter(isDangling).map((citation) => {
      const missing = citation.pointers.filter(({ referenceId }) => referenceId === null).map(({ label }) => label);
      const entries = `${missing.length > 1 ? 'entries' : 'entry'} ${missing.join(', ')}`;
      const sentence = sentenceAt(citation.span.start);
      const claim = claimOf.get(citation.id);
      return {
        key: [sentence, occurrence(sentence)],
        span: citation.span,
        citation,
        ...(claim && { claim }),
        message: `The marker ${quoted(citation.marker)} leads nowhere: the list of references has no ${entries}.`,
        hint: `Add the ${entries} to the list, or mend the marker.`,
        rescues: rescues([citation.id]),
      };
    });
  },
};

/** A claim on the rung DANGLING gets one finding about its support: that of the first of its markers. */
function firstDanglingOfClaims(claims: readonly Claim[], citations: readonly Citation[]): Map<string, Claim> {
  const dangling = new Set(citations.filter(isDangling).map(({ id }) => id));
  const claimOf = new Map<string, Claim>();
  for (const claim of claims) {
    if (claim.supportStatus !== 'DANGLING') continue;
    const first = claim.citations.find((id) => dangling.has(id));
    if (first !== undefined && !claimOf.has(first)) claimOf.set(first, claim);
  }
  return claimOf;
}

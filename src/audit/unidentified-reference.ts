import { namesWorkWrongly } from '../../ingest/broken-identifiers.ts';
import type { Reference } from '../../schema/model.ts';
import type { AuditRule } from './findings.ts';
import { occurrences, quoted, withoutLabel } from './findings.ts';
import { citationsByReference, rescueCounter } from './support.ts';

/** Entries and named publications that carry no identifier, not even a broken one. */
export const unidentifiedReference: AuditRule = {
  id: 'unidentified-reference',
  title: 'Reference without an identifier',
  description: 'A reference without DOI, PMID, PMCID, ISBN or address: nobody can be led to the work itself.',
  severity: 'WARNING',
  check(extraction) {
    const occurrence = occurrences();
    const rescues = rescueCounter(extraction);
    const citations = citationsByReference(extraction.citations);
    return extraction.references.filter(isUnidentified).map((reference) => {
      const entry = withoutLabel(reference);
      return {
        key: [entry, occurrence(entry)],
        span: reference.span,
        reference,
        message:
          reference.origin === 'NAMED'
            ? `The publication ${quoted(entry)} is named, but no identifier leads to it.`
            : `The entry ${quoted(entry)} has no DOI, PMID, PMCID, ISBN or address.`,
        hint: 'Add its DOI or its PMID, so that a reader can look it up.',
        rescues: rescues(citations(reference.id)),
      };
    });
  },
};

const isUnidentified = ({ identifiers, ownSite, raw }: Reference): boolean =>
  identifiers.length === 0 && !ownSite && !namesWorkWrongly(raw);

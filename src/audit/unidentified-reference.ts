import type { Citation, Reference } from '../../schema/model.ts';
import type { AuditRule } from './findings.ts';
import { occurrences, quoted, rescueCounter, withoutLabel } from './findings.ts';

/** Entries, named publications and links to the article's own site that carry no identifier of a work elsewhere. */
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
        ...describe(reference, entry),
        rescues: rescues(citations.get(reference.id) ?? []),
      };
    });
  },
};

const isUnidentified = ({ identifiers, ownSite }: Reference): boolean => identifiers.length === 0 || ownSite === true;

function citationsByReference(citations: readonly Citation[]): Map<string, string[]> {
  const byReference = new Map<string, string[]>();
  for (const { id, references } of citations) {
    for (const referenceId of references) {
      const known = byReference.get(referenceId);
      if (known) known.push(id);
      else byReference.set(referenceId, [id]);
    }
  }
  return byReference;
}

function describe({ origin, ownSite }: Reference, entry: string): { message: string; hint: string } {
  if (ownSite) {
    return {
      message: `The link ${quoted(entry)} leads to the article’s own site, not to a source elsewhere.`,
      hint: 'Cite the work that shows it in place of a page of your own.',
    };
  }
  return {
    message:
      origin === 'NAMED'
        ? `The publication ${quoted(entry)} is named, but no identifier leads to it.`
        : `The entry ${quoted(entry)} has no DOI, PMID, PMCID, ISBN or address.`,
    hint: 'Add its DOI or its PMID, so that a reader can look it up.',
  };
}

import type { AuditRule } from './findings.ts';
import { occurrences, quoted } from './findings.ts';
import { citationsByReference, rescueCounter } from './support.ts';

/** Links to the article's own site in place of a source: what rests on nothing else is on the rung UNIDENTIFIED. */
export const ownSiteSource: AuditRule = {
  id: 'own-site-source',
  title: 'Own page as a source',
  description: 'A link to the article’s own site where the text rests on a source: no page proves itself.',
  severity: 'WARNING',
  check(extraction) {
    const occurrence = occurrences();
    const rescues = rescueCounter(extraction);
    const citations = citationsByReference(extraction.citations);
    return extraction.references
      .filter(({ ownSite }) => ownSite === true)
      .map((reference) => ({
        key: [reference.raw, occurrence(reference.raw)],
        span: reference.span,
        reference,
        message: `The link ${quoted(reference.raw)} leads to the article’s own site, not to a source elsewhere.`,
        hint: 'Cite the work that shows it in place of a page of your own.',
        rescues: rescues(citations(reference.id)),
      }));
  },
};

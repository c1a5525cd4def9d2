import { type BrokenIdentifier, brokenIdentifiersIn, namesWorkWrongly } from '../../ingest/broken-identifiers.ts';
import type { Reference } from '../../schema/model.ts';
import type { AuditRule, Fault } from './findings.ts';
import { occurrences, quoted, withoutLabel } from './findings.ts';
import { citationsByReference, rescueCounter } from './support.ts';

/** Entries with an identifier that can be none. Where they have no other, this finding stands in place of `unidentified-reference`. */
export const brokenIdentifier: AuditRule = {
  id: 'broken-identifier',
  title: 'Identifier that can be none',
  description: 'A DOI, PMID or PMCID of impossible form, or an ISBN or ISSN whose check digit is wrong.',
  severity: 'WARNING',
  check(extraction) {
    const occurrence = occurrences();
    const rescues = rescueCounter(extraction);
    const citations = citationsByReference(extraction.citations);
    return extraction.references.flatMap((reference): Fault[] => {
      const broken = brokenIdentifiersIn(reference.raw);
      if (broken.length === 0) return [];
      const entry = withoutLabel(reference);
      return [
        {
          key: [entry, occurrence(entry)],
          span: spanOf(reference, broken[0]!),
          reference,
          message: `In the entry ${quoted(entry)} ${broken.map(tell).join('; ')}.`,
          hint: 'Look the work up and copy its identifier anew.',
          rescues: isWithoutOther(reference) ? rescues(citations(reference.id)) : 0,
        },
      ];
    });
  },
};

const isWithoutOther = ({ identifiers, raw }: Reference): boolean => identifiers.length === 0 && namesWorkWrongly(raw);

const spanOf = ({ span }: Reference, { index, quote }: BrokenIdentifier) => ({
  start: span.start + index,
  end: span.start + index + quote.length,
});

const tell = ({ kind, quote, misses }: BrokenIdentifier): string =>
  misses === 'form' ? `${quoted(quote)} can be no ${kind}` : `the check digit of the ${kind} ${quoted(quote)} is wrong`;

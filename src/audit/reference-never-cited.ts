import type { AuditRule } from './findings.ts';
import { occurrences, quoted, withoutLabel } from './findings.ts';
import { isListWithoutMarkers, listOf } from './markers.ts';

/** Entries of the article's own list that no marker points to. */
export const referenceNeverCited: AuditRule = {
  id: 'reference-never-cited',
  title: 'Reference that nothing points to',
  description: 'An entry of the list of references to which no marker in the text leads.',
  severity: 'INFO',
  check(extraction) {
    if (isListWithoutMarkers(extraction)) return [];
    const cited = new Set(extraction.citations.flatMap(({ references }) => references));
    const occurrence = occurrences();
    return listOf(extraction)
      .filter(({ id }) => !cited.has(id))
      .map((reference) => {
        const entry = withoutLabel(reference);
        return {
          key: [entry, occurrence(entry)],
          span: reference.span,
          reference,
          message: `No marker in the text leads to the entry ${quoted(entry)}`,
          hint: 'Set its marker where the text rests on it, or take it off the list.',
          rescues: 0,
        };
      });
  },
};

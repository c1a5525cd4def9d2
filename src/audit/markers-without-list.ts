import type { AuditRule } from './findings.ts';
import { quoted } from './findings.ts';
import { isDangling, listOf } from './markers.ts';
import { rescueCounter } from './support.ts';

/** Markers in an article without a list: one finding in place of one `dangling-marker` for each. */
export const markersWithoutList: AuditRule = {
  id: 'markers-without-list',
  title: 'Markers without a list',
  description: 'Citation markers in an article that has no list of references.',
  severity: 'ERROR',
  check(extraction) {
    const dangling = extraction.citations.filter(isDangling);
    const [citation] = dangling;
    if (!citation || listOf(extraction).length > 0) return [];
    const markers =
      dangling.length === 1
        ? `its marker ${quoted(citation.marker)} leads`
        : `its ${dangling.length} markers, ${quoted(citation.marker)} the first of them, lead`;
    return [
      {
        key: [],
        span: citation.span,
        citation,
        message: `The article has no list of references: ${markers} nowhere.`,
        hint: 'Add the list of references that the markers were set for.',
        rescues: rescueCounter(extraction)(dangling.map(({ id }) => id)),
      },
    ];
  },
};

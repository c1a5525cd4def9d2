import type { Citation, Extraction, Reference } from '../../schema/model.ts';
import { lastStartingAt } from '../../schema/span.ts';
import type { AuditRule, Fault } from './findings.ts';
import { occurrences, quoted, withoutLabel } from './findings.ts';
import { listOf, markersOf } from './markers.ts';

interface Numbered {
  readonly reference: Reference;
  readonly number: number;
}

/** Breaks in the numbering of a list, one finding each, and markers that count further than it does. */
export const numberingOutOfStep: AuditRule = {
  id: 'numbering-out-of-step',
  title: 'Numbering out of step',
  description:
    'A list of references whose numbers skip, repeat or go back, or whose markers count further than it does.',
  severity: 'WARNING',
  check(extraction) {
    const lists = numberedLists(extraction);
    const occurrence = occurrences();
    const breaks = lists.flatMap((list) => {
      const all = new Set(list.map(({ number }) => number));
      return list.slice(1).flatMap((one, i): Fault[] => {
        const message = describeBreak(list[i]!.number, one, all, extraction);
        const entry = withoutLabel(one.reference);
        return message === null
          ? []
          : [{ ...faultAt(one.reference), key: ['break', entry, occurrence(entry)], message }];
      });
    });
    return [...breaks, ...countsFurther(extraction, Math.max(0, ...lists.flat().map(({ number }) => number)))];
  },
};

const faultAt = (reference: Reference) => ({
  span: reference.span,
  reference,
  hint: 'Number the entries anew, and see that each marker leads where it did.',
  rescues: 0,
});

/** The numbered entries of each section; none of a list that goes by authors and years. */
function numberedLists(extraction: Extraction): Numbered[][] {
  const sections = new Map<number, Reference[]>();
  for (const reference of listOf(extraction)) {
    const section = lastStartingAt(extraction.sections, reference.span.start, ({ span }) => span.start);
    const known = sections.get(section);
    if (known) known.push(reference);
    else sections.set(section, [reference]);
  }
  return [...sections.values()].flatMap((list) => {
    const numbered = list.flatMap((reference) => {
      const digits = /^(\d{1,4})[a-z]?$/.exec(reference.label ?? '')?.[1];
      return digits === undefined ? [] : [{ reference, number: Number(digits) }];
    });
    return numbered.length * 2 > list.length ? [numbered] : [];
  });
}

function describeBreak(
  before: number,
  one: Numbered,
  all: ReadonlySet<number>,
  { article }: Extraction,
): string | null {
  const { number, reference } = one;
  const entry = quoted(withoutLabel(reference));
  if (number === before) {
    // A reference of a JATS file may hold several works, "12a" and "12b", with or without the letters.
    const isPart = article.format === 'jats' || /[a-z]$/.test(reference.label!);
    return isPart ? null : `Two entries of the list have the number ${number}; the second is ${entry}`;
  }
  if (number < before) return `The numbers of the list go back from ${before} to ${number}, at ${entry}`;
  const missing = Array.from({ length: number - before - 1 }, (_, i) => before + 1 + i).filter((n) => !all.has(n));
  if (missing.length === 0) return null;
  const gap = missing.length === 1 ? String(missing[0]) : `${missing[0]} to ${missing.at(-1)}`;
  return `The list has no ${gap}: its numbers skip from ${before} to ${number}, at ${entry}`;
}

function countsFurther(extraction: Extraction, last: number): Fault[] {
  if (last === 0) return [];
  let furthest: { citation: Citation; number: number } | null = null;
  for (const citation of markersOf(extraction)) {
    for (const { label, referenceId } of citation.pointers) {
      const number = referenceId === null && /^\d{1,4}$/.test(label) ? Number(label) : 0;
      if (number > (furthest?.number ?? last)) furthest = { citation, number };
    }
  }
  if (furthest === null) return [];
  const { citation, number } = furthest;
  return [
    {
      key: ['further'],
      span: citation.span,
      citation,
      message: `The markers count up to ${number}, as in ${quoted(citation.marker)}, and the list of references ends at ${last}.`,
      hint: 'See whether the list was cut off, or the markers belong to another version of it.',
      rescues: 0,
    },
  ];
}

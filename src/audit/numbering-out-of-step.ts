import { groupBy } from '../../schema/group-by.ts';
import type { Citation, Extraction, Reference } from '../../schema/model.ts';
import { lastStartingAt } from '../../schema/span.ts';
import type { AuditRule, Fault } from './findings.ts';
import { occurrences, quoted, withoutLabel } from './findings.ts';
import { listOf, markersOf } from './markers.ts';

/** Numbers of labels have up to four digits. */
const HIGHEST_LABEL = 9999;

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
      const isMissing = gapsOf(list);
      return list.slice(1).flatMap((one, i): Fault[] => {
        const message = describeBreak(list[i]!.number, one, isMissing, extraction);
        const entry = withoutLabel(one.reference);
        return message === null
          ? []
          : [{ ...faultAt(one.reference), key: ['break', entry, occurrence(entry)], message }];
      });
    });
    return [
      ...breaks,
      ...countsFurther(
        extraction,
        lists.flat().reduce((last, { number }) => Math.max(last, number), 0),
      ),
    ];
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
  const sections = groupBy(listOf(extraction), (reference) =>
    lastStartingAt(extraction.sections, reference.span.start, ({ span }) => span.start),
  );
  return [...sections.values()].flatMap((list) => {
    const numbered = list.flatMap((reference) => {
      const digits = /^(\d{1,4})[a-z]?$/.exec(reference.label ?? '')?.[1];
      return digits === undefined ? [] : [{ reference, number: Number(digits) }];
    });
    return numbered.length * 2 > list.length ? [numbered] : [];
  });
}

/** Tells whether some number between two stands nowhere in the list, in constant time. */
function gapsOf(list: readonly Numbered[]): (from: number, to: number) => boolean {
  const present = new Set(list.map(({ number }) => number));
  const presentBelow = [0];
  for (let n = 0; n < HIGHEST_LABEL; n++) presentBelow.push(presentBelow[n]! + (present.has(n) ? 1 : 0));
  return (from, to) => presentBelow[to]! - presentBelow[from + 1]! < to - from - 1;
}

function describeBreak(
  before: number,
  one: Numbered,
  isMissing: (from: number, to: number) => boolean,
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
  // What stands elsewhere in the list is not missing: the numbers go back there.
  return number > before + 1 && isMissing(before, number)
    ? `The numbers of the list skip from ${before} to ${number}, at ${entry}`
    : null;
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

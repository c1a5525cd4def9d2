import { identifierKind } from '../../ingest/identifiers.ts';
import { folded } from '../../schema/fold.ts';
import type { Reference } from '../../schema/model.ts';
import type { AuditRule, Facts, Fault } from './findings.ts';
import { occurrences, quoted, withoutLabel } from './findings.ts';
import { listOf } from './markers.ts';

/** Entries that lead to a work which an entry above leads to. */
export const duplicateReference: AuditRule = {
  id: 'duplicate-reference',
  title: 'One work under two entries',
  description: 'An entry of the list of references that leads to the same work as an entry above it.',
  severity: 'WARNING',
  check(extraction, facts) {
    const occurrence = occurrences();
    const firstOf = new Map<string, Reference>();
    return listOf(extraction).flatMap((reference): Fault[] => {
      const keys = keysOf(reference, facts);
      const first = keys.map((key) => firstOf.get(key)).find((known) => known && !haveOtherDois(known, reference));
      for (const key of keys) if (!firstOf.has(key)) firstOf.set(key, reference);
      if (!first) return [];
      const entry = withoutLabel(reference);
      return [
        {
          key: [entry, occurrence(entry)],
          span: reference.span,
          reference,
          message: `The entries ${nameOf(first)} and ${nameOf(reference)} lead to the same work.`,
          hint: 'Keep one of them, and let all markers lead there.',
          rescues: 0,
        },
      ];
    });
  },
};

const nameOf = (reference: Reference): string =>
  reference.label === null
    ? quoted(withoutLabel(reference))
    : `${reference.label} (${quoted(withoutLabel(reference))})`;

const isOfOneWork = (id: string): boolean => ['doi', 'pmid', 'pmcid'].includes(identifierKind(id));

/** Chapters share an ISBN, pages of a site or versions of a program an address: these tell a work only with its title and year. */
function keysOf(reference: Reference, facts: Facts): string[] {
  const source = facts.sourceOf(reference);
  const ids = source === null ? reference.identifiers : [source, ...reference.identifiers];
  const described = `${folded(reference.title ?? withoutLabel(reference))}${reference.year ?? ''}`;
  return ids.map((id) => (isOfOneWork(id) ? id : `${id} ${described}`));
}

/** Works of different DOIs are different, whatever else they share. */
function haveOtherDois(a: Reference, b: Reference): boolean {
  const [ofA, ofB] = [a, b].map(({ identifiers }) => identifiers.filter((id) => identifierKind(id) === 'doi'));
  return ofA!.length > 0 && ofB!.length > 0 && !ofA!.some((doi) => ofB!.includes(doi));
}

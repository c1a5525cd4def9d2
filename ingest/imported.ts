import { groupBy } from '../schema/group-by.ts';
import type { Extraction, Reference } from '../schema/model.ts';
import { rungsOf } from './claims/rungs.ts';
import { byStrength } from './identifiers.ts';
import { assignSources } from './identity.ts';
import { withSources } from './sources.ts';
import { supportOf } from './support.ts';

/** A work of an imported bibliography, as far as it tells entries without identifier theirs. */
export interface ImportedWork {
  readonly titleKey: string;
  /** In normal form, strongest first; at least one. */
  readonly identifiers: readonly string[];
}

/** The identifiers of each title key; null where works of different identifiers have it, and nobody can tell which is meant. */
export function identifiersByTitle(works: readonly ImportedWork[]): Map<string, readonly string[] | null> {
  return new Map(
    [...groupBy(works, ({ titleKey }) => titleKey)].map(([key, group]) => {
      const records = group.map(({ identifiers }, at) => ({ id: String(at), identifiers, titleKey: null }));
      const sources = new Set([...assignSources(records).values()].map((source) => source?.sourceId));
      return [
        key,
        sources.size === 1 ? [...new Set(group.flatMap(({ identifiers }) => identifiers))].sort(byStrength) : null,
      ];
    }),
  );
}

/** The title keys of the entries that an import could give an identifier, or has given one. */
export const openTitleKeys = ({ references }: Extraction): string[] => [
  ...new Set(references.filter(isOpen).flatMap(({ titleKey }) => titleKey ?? [])),
];

const isOpen = ({ identifiers, imported }: Reference): boolean => identifiers.length === 0 || imported === true;

/**
 * The extraction with the identifiers that imported works give to entries of their title key that have none of their own, and with
 * the rungs of claims that follow. An entry that an earlier import gave its identifiers is open again; the same extraction where
 * nothing changes.
 */
export function withImportedIdentifiers(
  extraction: Extraction,
  known: ReadonlyMap<string, readonly string[] | null>,
): Extraction {
  const given = extraction.references.map((reference) => {
    if (!isOpen(reference)) return reference;
    const { imported: was = false, ...entry } = reference;
    const identifiers = (entry.titleKey === null ? null : known.get(entry.titleKey)) ?? [];
    if (!was && identifiers.length === 0) return reference;
    if (was && identifiers.join(' ') === entry.identifiers.join(' ')) return reference;
    return { ...entry, identifiers, ...(identifiers.length > 0 && { imported: true }) };
  });
  if (given.every((reference, at) => reference === extraction.references[at])) return extraction;
  const { references, sources } = withSources(given);
  const rungs = rungsOf({ citations: extraction.citations, references });
  const claims = extraction.claims.map((claim) => ({
    ...claim,
    supportStatus: supportOf({
      own: claim.citations.flatMap(rungs),
      nearby: claim.nearby.flatMap(({ citationId }) => rungs(citationId)),
      attribution: claim.attribution,
    }),
  }));
  return { ...extraction, references, sources, claims };
}

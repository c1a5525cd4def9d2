import { byCodeUnit } from '../schema/id.ts';
import type { Source } from '../schema/model.ts';
import { byStrength, identifierKind, type IdentifierKind } from './identifiers.ts';

/** What decides which work a record describes. */
export interface RecordIdentity {
  readonly id: string;
  readonly identifiers: readonly string[];
  readonly titleKey: string | null;
}

/** A record with what it says of the work. */
export interface DescribedRecord extends RecordIdentity {
  readonly title: string | null;
  readonly authors: readonly string[];
  readonly year: number | null;
  readonly containerTitle: string | null;
  readonly type: string | null;
}

export interface AssignedSource {
  readonly sourceId: string;
  readonly identified: boolean;
}

/**
 * The source of each record: records that share an identifier describe one work, whose id is its strongest identifier. Different
 * DOIs are different works, whatever weaker identifier they share; a record without a DOI goes to the DOI that the fewest steps
 * from record to identifier lead to, then to the smallest. A record without identifier joins the identified source of a record
 * with the same title key (the smallest id of several), else that of its title key; null where it has neither.
 *
 * Exact for any set that holds, with each record, all that share a key with it, all that share one with those, and so on. The
 * order of the records plays no part. Linear in the number of records and identifiers, but for sorting.
 */
export function assignSources(records: readonly RecordIdentity[]): Map<string, AssignedSource | null> {
  const identifiersOf = new Map(records.map(({ id, identifiers }) => [id, [...new Set(identifiers)]]));
  const recordsOf = invert(identifiersOf);
  const sourceOf = new Map([...strongestOf(identifiersOf, recordsOf), ...nearestDois(identifiersOf, recordsOf)]);
  const byTitle = new Map<string, string>();
  for (const { id, titleKey } of records) {
    const source = sourceOf.get(id);
    if (source === undefined || titleKey === null) continue;
    const known = byTitle.get(titleKey);
    if (known === undefined || byStrength(source, known) < 0) byTitle.set(titleKey, source);
  }
  return new Map(
    records.map(({ id, titleKey }): [string, AssignedSource | null] => {
      const known = sourceOf.get(id) ?? (titleKey === null ? undefined : byTitle.get(titleKey));
      if (known !== undefined) return [id, { sourceId: known, identified: true }];
      return [id, titleKey === null ? null : { sourceId: titleKey, identified: false }];
    }),
  );
}

type Edges = ReadonlyMap<string, readonly string[]>;

function invert(edges: Edges): Map<string, string[]> {
  const inverse = new Map<string, string[]>();
  for (const [from, ends] of edges) {
    for (const end of ends) {
      const held = inverse.get(end);
      if (held) held.push(from);
      else inverse.set(end, [from]);
    }
  }
  return inverse;
}

/** The strongest identifier that identifiers and records lead to from each record that has one. */
function strongestOf(identifiersOf: Edges, recordsOf: Edges): Map<string, string> {
  const strongest = new Map<string, string>();
  for (const identifier of [...recordsOf.keys()].sort(byStrength)) {
    let reached: readonly string[] = [identifier];
    const met = new Set<string>(reached);
    while (reached.length > 0) {
      const next: string[] = [];
      for (const record of reached.flatMap((one) => recordsOf.get(one) ?? [])) {
        if (strongest.has(record)) continue;
        strongest.set(record, identifier);
        for (const other of identifiersOf.get(record) ?? []) {
          if (met.has(other)) continue;
          met.add(other);
          next.push(other);
        }
      }
      reached = next;
    }
  }
  return strongest;
}

/** The nearest DOI of each record that one can be reached from; of several as near, the smallest. */
function nearestDois(identifiersOf: Edges, recordsOf: Edges): Map<string, string> {
  const ofRecord = new Map<string, string>();
  const ofIdentifier = new Map<string, string>();
  let reached = new Map([...recordsOf.keys()].filter((key) => identifierKind(key) === 'doi').map((doi) => [doi, doi]));
  for (const doi of reached.keys()) ofIdentifier.set(doi, doi);
  while (reached.size > 0) {
    const records = spread(reached, recordsOf, ofRecord);
    reached = spread(records, identifiersOf, ofIdentifier);
  }
  return ofRecord;
}

/** One step of a search in breadth: the ends not reached before, each with the smallest of what leads to it. */
function spread(from: ReadonlyMap<string, string>, edges: Edges, reached: Map<string, string>): Map<string, string> {
  const next = new Map<string, string>();
  for (const [start, doi] of from) {
    for (const end of edges.get(start) ?? []) {
      const known = next.get(end);
      if (!reached.has(end) && (known === undefined || byCodeUnit(doi, known) < 0)) next.set(end, doi);
    }
  }
  for (const [end, doi] of next) reached.set(end, doi);
  return next;
}

/** What all records of a source say together: each field of the fullest record that has it, of equals that with the smallest id. */
export function describeSource(sourceId: string, records: readonly DescribedRecord[]): Source {
  const full = new Map(records.map((record) => [record, fullness(record)]));
  const fullest = [...records].sort((a, b) => full.get(b)! - full.get(a)! || byCodeUnit(a.id, b.id));
  const identifiers = [...new Set(records.flatMap((record) => record.identifiers))].sort(byStrength);
  const known = identifiers.includes(sourceId) ? [sourceId, ...identifiers] : identifiers;
  const first = (kind: IdentifierKind): string | null =>
    known.find((identifier) => identifierKind(identifier) === kind)?.slice(kind.length + 1) ?? null;
  const field = <K extends 'title' | 'year' | 'containerTitle' | 'type'>(name: K): DescribedRecord[K] | null =>
    fullest.find((record) => record[name] !== null)?.[name] ?? null;
  return {
    id: sourceId,
    identified: identifiers.length > 0,
    doi: first('doi'),
    pmid: first('pmid'),
    pmcid: first('pmcid'),
    isbn: first('isbn'),
    url: first('url'),
    title: field('title'),
    authors: fullest.find(({ authors }) => authors.length > 0)?.authors ?? [],
    year: field('year'),
    containerTitle: field('containerTitle'),
    type: field('type'),
  };
}

const fullness = ({ title, authors, year, containerTitle, type, identifiers }: DescribedRecord): number =>
  [title, authors[0], year, containerTitle, type, ...identifiers].filter(
    (value) => value !== null && value !== undefined,
  ).length;

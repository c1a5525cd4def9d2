import type { ImportedWork } from '../../ingest/imported.ts';
import { byStrength, doiOf, identifierOfUrl, isbnOf } from '../../ingest/identifiers.ts';
import { authorOf, titleKeyOf } from '../../ingest/references.ts';
import { ClaimtraceError } from '../../schema/errors.ts';
import { type CslItem, loadBibliographies } from './bibliography.ts';

/** A work of a bibliography with the name that a list of results calls it by; without key or identifiers it tells nothing. */
export interface ListedWork {
  readonly name: string;
  readonly work: ImportedWork | null;
}

/** The works of a bibliography: CSL-JSON, RIS or BibTeX by the ending of its name. Throws REFERENCES_INVALID. */
export async function readWorks(text: string, path: string): Promise<ListedWork[]> {
  if (/\.json$/i.test(path)) return cslItems(text, path).map(listedWork);
  const format = /\.ris$/i.test(path) ? 'ris' : 'bibtex';
  return (await loadBibliographies()).read(format, text, path).map(listedWork);
}

function cslItems(text: string, path: string): CslItem[] {
  let items: unknown;
  try {
    items = JSON.parse(text);
  } catch (cause) {
    throw invalid(path, cause);
  }
  const isItem = (item: unknown): boolean => item !== null && typeof item === 'object' && !Array.isArray(item);
  if (!Array.isArray(items) || !items.every(isItem)) throw invalid(path);
  return items as CslItem[];
}

const invalid = (path: string, cause?: unknown): ClaimtraceError =>
  new ClaimtraceError('REFERENCES_INVALID', 'The file is not CSL-JSON: it is no array of objects', {
    path,
    hint: 'Export the library again as CSL-JSON, BibTeX (.bib) or RIS (.ris).',
    cause,
  });

function listedWork(item: CslItem): ListedWork {
  const text = (key: string): string =>
    typeof item[key] === 'string' || typeof item[key] === 'number' ? String(item[key]) : '';
  const names = (Array.isArray(item['author']) ? item['author'] : []) as Parameters<typeof authorOf>[0][];
  const issued = item['issued'] as { 'date-parts'?: readonly (readonly unknown[])[] } | undefined;
  const year = Number(issued?.['date-parts']?.[0]?.[0] ?? NaN);
  const title = text('title');
  const titleKey = titleKeyOf(
    title === '' ? null : title,
    Number.isInteger(year) ? year : null,
    names.slice(0, 1).map(authorOf),
  );
  const [doi, isbn] = [doiOf(text('DOI')), isbnOf(text('ISBN').split(/[\s,;]/)[0]!)];
  const pmid = /^[1-9]\d{0,7}$/.exec(text('PMID'))?.[0];
  const pmcid = /^(?:PMC)?(\d{3,9})$/i.exec(text('PMCID'))?.[1];
  const found: (string | null)[] = [
    doi === null ? null : `doi:${doi}`,
    pmid === undefined ? null : `pmid:${pmid}`,
    pmcid === undefined ? null : `pmcid:PMC${pmcid}`,
    isbn === null ? null : `isbn:${isbn}`,
    identifierOfUrl(text('URL')),
  ];
  const identifiers = [...new Set(found.filter((identifier) => identifier !== null))].sort(byStrength);
  return {
    name: title === '' ? String(item.id ?? '') : title,
    work: titleKey === null || identifiers.length === 0 ? null : { titleKey, identifiers },
  };
}

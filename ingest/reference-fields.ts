import { doiOf, identifiersIn, urlsIn } from './identifiers.ts';

export interface ReferenceName {
  family?: string;
  given?: string;
  'non-dropping-particle'?: string;
  literal?: string;
}

/** The fields of a reference, by their names in CSL-JSON. */
export interface ParsedReference {
  type?: string;
  author?: ReferenceName[];
  title?: string;
  'container-title'?: string;
  issued?: { 'date-parts': number[][] };
  volume?: string;
  issue?: string;
  page?: string;
  publisher?: string;
  DOI?: string;
  PMID?: string;
  PMCID?: string;
  URL?: string;
}

/** Reads a reference's string, of any style, into fields. */
export function parseReference(raw: string): ParsedReference {
  const doi = doiOf(raw);
  const year = /\b(1[5-9]\d\d|20\d\d)[a-z]?\b/.exec(raw)?.[1];
  const url = urlsIn(raw)[0];
  return {
    ...(year && { issued: { 'date-parts': [[Number(year)]] } }),
    ...(doi && { DOI: doi }),
    ...(url && { URL: url }),
    ...(identifiersIn(raw).length > 0 && {}),
  };
}

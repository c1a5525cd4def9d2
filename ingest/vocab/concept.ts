import type { MechanismLink } from '../../schema/model.ts';
import type { Category } from '../terms/file.ts';

/** What one place of a public vocabulary says of a concept; several places, of several files, make up one. */
export interface Concept {
  /** A CURIE, or a prefix and what else a source calls it by ("HGNC:TNF"). */
  readonly id: string;
  /** Null where the place does not say which of the names is the one to show. */
  readonly name: string | null;
  /** Null where the source does not tell: another source of the same concept may. */
  readonly category: Category | null;
  /** Names of exactly this meaning. */
  readonly synonyms: readonly string[];
  /** Names of a wider, narrower or merely related meaning: kept only on request. */
  readonly related: readonly string[];
  readonly xrefs: readonly string[];
  readonly parents: readonly MechanismLink[];
  readonly line: number;
}

/** A line that says nothing, or nothing sound: it is counted, not taken. */
export interface Remark {
  readonly line: number;
  readonly why: string;
}

/** A native format of a public vocabulary. */
export interface VocabularyFormat {
  readonly name: string;
  /** Who publishes it, and on which terms, where the format alone tells. */
  readonly licence: string | null;
  /** Whether the first lines of a file, without line ends, are of it. */
  recognises(head: readonly string[]): boolean;
  /** The concepts of a file, line by line, so that its size does not matter. */
  read(lines: Iterable<string>, skip: (remark: Remark) => void): Iterable<Concept>;
}

/** A concept with all that is not said of it left empty. */
export const concept = (id: string, line: number, said: Partial<Concept> = {}): Concept => ({
  name: null,
  category: null,
  synonyms: [],
  related: [],
  xrefs: [],
  parents: [],
  ...said,
  id,
  line,
});

const CATEGORY_OF_PREFIX: Readonly<Record<string, Category>> = {
  HGNC: 'gene-or-protein',
  FPLX: 'gene-or-protein',
  CHEBI: 'chemical',
  GO: 'process',
  CL: 'cell',
  UBERON: 'anatomy',
  MONDO: 'disease',
  DOID: 'disease',
  HP: 'disease',
  FOODON: 'food',
  NCBITaxon: 'microbe',
};

/** The category of all concepts of a vocabulary that has but one. */
export const categoryOf = (id: string): Category | null => CATEGORY_OF_PREFIX[id.slice(0, id.indexOf(':'))] ?? null;

/** Prefixes as other vocabularies write them. */
const PREFIXES: Readonly<Record<string, string>> = {
  MSH: 'MESH',
  MESH: 'MESH',
  UP: 'UniProt',
  UNIPROTKB: 'UniProt',
  UNIPROT: 'UniProt',
  NCBIGENE: 'NCBIGene',
  ENTREZ: 'NCBIGene',
  NCBITAXON: 'NCBITaxon',
  MIM: 'OMIM',
  OMIM: 'OMIM',
  FPLX: 'FPLX',
  HGNC: 'HGNC',
  CHEBI: 'CHEBI',
  GO: 'GO',
  CL: 'CL',
  UBERON: 'UBERON',
  MONDO: 'MONDO',
  DOID: 'DOID',
};

const CURIE = /^([A-Za-z][A-Za-z0-9.]{0,30}):([A-Za-z0-9][A-Za-z0-9._-]{0,100})$/;

/** A cross-reference with the prefix that is used here; null for one to a vocabulary that is not linked to. */
export function toCurie(text: string): string | null {
  const [, prefix, local] = CURIE.exec(text) ?? [];
  const known = prefix && PREFIXES[prefix.toUpperCase()];
  return known ? `${known}:${local}` : null;
}

import { readFileSync } from 'node:fs';
import type { Term } from '../ingest/terms/file.ts';
import { buildTerms } from '../ingest/vocab/build.ts';
import { Joiner } from '../ingest/vocab/join.ts';
import { newReading, readConcepts } from '../ingest/vocab/read.ts';
import { buildVocabulary, TOPICS, type Vocabulary } from '../ingest/vocabulary.ts';
import { readPackageFile } from '../schema/files.ts';
import { evalData } from './data.ts';
import { type Families, nameFirstMembers } from './first-members.ts';

const GENES = 'hgnc_entries_2019.tsv';
const MEMBERS = 'famplex_relations.csv';
/** The tables that name genes, diseases and chemicals, in the order of their precedence; what ships goes before them. */
const TABLES = [
  { name: 'famplex_grounding_map.csv' },
  { name: GENES },
  { name: 'reach_mesh-disease.tsv', category: 'disease' },
  { name: 'reach_chebi.tsv' },
  { name: 'mesh_id_label_mappings.tsv' },
] as const;
const SHIPPED = TOPICS.map((topic) => ({ name: `schema/vocab/mechanisms/${topic}.csv` }));

/** Genes, chemicals and diseases are what is scored; of FamPlex's families no member is. */
const SCORED = new Set(['gene-or-protein', 'chemical', 'nutrient', 'drug', 'disease']);
const isScored = ({ id, category }: Pick<Term, 'id'> & { readonly category: string | null }): boolean =>
  !/^(?:FPLX|local):/.test(id) && (category === null || SCORED.has(category));

/** Kinds of molecules and of ills rather than any of them: biology speaks of them without meaning one. */
const KINDS = new Set(
  `amino acid|antibody|antigen|biological role|biomarker|carcinogen|chemokine|chemotherapy|cytokine|dna|drug|dye|enzyme
epitope|glycoprotein|hormone|immunoglobulin|lectin|ligand|medication|mitogen|mrna|mutagen|neuropeptide|nucleic acid
nucleotide|oligonucleotide|peptide|physiological role|placebo|polypeptide|prodrug|protein|reagent|rna|solvent
surfactant|toxin|tracer|transcription factor|vaccine|water|adipokine|growth factor|birth weight|body weight|carcinogenesis|disease|disease progression
disease susceptibility|drug overdose|foreign body|genetic predisposition|overdose|rare disease|recurrence
signs and symptoms|syndrome`
    .split(/[|\n]/)
    .flatMap((kind) => [kind, `${kind}s`]),
);
const isKind = ({ name, synonyms }: Term): boolean => [name, ...synonyms].some((one) => KINDS.has(one.toLowerCase()));
/** What a substance does, that is a substance by itself to ChEBI alone: of an "mTOR inhibitor" gold has mTOR. */
const isRole = ({ id, xrefs, name }: Term): boolean =>
  id.startsWith('CHEBI:') && !xrefs.some((xref) => xref.startsWith('MESH:')) && ROLE.test(name);
const ROLE = /(?:inhibitor|antagonist|agonist|blocker|activator|modulator)s?$/i;

/** What `claimtrace vocab build --join-names` makes of what ships and the name tables; undefined where they are missing. */
export function namesVocabulary(): Vocabulary | undefined {
  const files = [...SHIPPED, ...TABLES];
  const joiner = new Joiner(files);
  const families = new Map<string, string>();
  const symbols = new Map<string, string>();
  for (const [index, { name }] of files.entries()) {
    const path = index < SHIPPED.length ? undefined : evalData(`data/names/${name}`);
    if (index >= SHIPPED.length && !path) return undefined;
    const lines = (path ? readFileSync(path, 'utf8') : readPackageFile(name)).split('\n');
    for (const concept of readConcepts(newReading(name), lines)) {
      if (isScored(concept)) joiner.add(index, concept);
      if (name === GENES && concept.name !== null) symbols.set(`HGNC:${concept.name}`, concept.id);
      for (const family of concept.id.startsWith('FPLX:') ? concept.synonyms : []) families.set(family, concept.id);
    }
  }
  const { terms } = buildTerms(joiner, { joinNames: true });
  const named = nameFirstMembers(
    terms.filter((term) => !isKind(term) && !isRole(term)),
    withMembers(families, symbols),
  );
  return knownByBase(buildVocabulary([named.map((term) => ({ ...term, parents: [] }))]));
}

/** Names of families with the genes that are in them, or in a family that is. */
function withMembers(families: ReadonlyMap<string, string>, symbols: ReadonlyMap<string, string>): Families {
  const path = evalData(`data/names/${MEMBERS}`);
  const parts = new Map<string, string[]>();
  for (const { id, parents } of path ? readConcepts(newReading(MEMBERS), readFileSync(path, 'utf8').split('\n')) : []) {
    for (const parent of parents) parts.set(parent.id, [...(parts.get(parent.id) ?? []), symbols.get(id) ?? id]);
  }
  const membersOf = (family: string): Set<string> => {
    const found = new Set([family]);
    for (const one of found) for (const part of parts.get(one) ?? []) found.add(part);
    return found;
  };
  return new Map([...families].map(([name, id]) => [name, membersOf(id)]));
}

/** What names are made of a thing and a word behind it ("glucose uptake") goes by the thing's ids: gold has the thing alone. */
function knownByBase(vocabulary: Vocabulary): Vocabulary {
  const ids = new Map(vocabulary.terms.map(({ id, name, xrefs }) => [name, [id, ...xrefs]]));
  const get: Vocabulary['get'] = (id) => {
    const known = vocabulary.get(id);
    const base = known && id.startsWith('local:') ? ids.get(known.name.replace(/ \S+$/, '')) : undefined;
    return known && base && known.xrefs.length === 0 ? { ...known, xrefs: base } : known;
  };
  return Object.create(vocabulary, { get: { value: get } }) as Vocabulary;
}

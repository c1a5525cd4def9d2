import { readFileSync } from 'node:fs';
import { buildTerms } from '../ingest/vocab/build.ts';
import { Joiner } from '../ingest/vocab/join.ts';
import { newReading, readConcepts } from '../ingest/vocab/read.ts';
import { buildVocabulary, type Vocabulary } from '../ingest/vocabulary.ts';
import { evalData } from './data.ts';

/** The tables that name genes, diseases and chemicals, in the order of their precedence. */
const TABLES = [
  { name: 'hgnc_entries_2019.tsv' },
  { name: 'famplex_grounding_map.csv' },
  { name: 'reach_mesh-disease.tsv', category: 'disease' },
  { name: 'reach_chebi.tsv' },
  { name: 'mesh_id_label_mappings.tsv' },
] as const;

/** What `claimtrace vocab build --join-names` makes of the name tables among the measuring data; undefined where they are missing. */
export function namesVocabulary(): Vocabulary | undefined {
  const joiner = new Joiner(TABLES);
  for (const [index, { name }] of TABLES.entries()) {
    const path = evalData(`data/names/${name}`);
    if (!path) return undefined;
    const lines = readFileSync(path, 'utf8').split('\n');
    for (const concept of readConcepts(newReading(name), lines)) joiner.add(index, concept);
  }
  return buildVocabulary([buildTerms(joiner, { joinNames: true }).terms]);
}

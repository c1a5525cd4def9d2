import { readFileSync } from 'node:fs';
import type { Term } from '../ingest/terms/file.ts';
import { buildVocabulary, type Vocabulary } from '../ingest/vocabulary.ts';
import { evalData } from './data.ts';

/** The vocabulary of the public name tables among the measuring data; undefined where they are missing. */
export function namesVocabulary(): Vocabulary | undefined {
  const tables = ['hgnc_entries_2019.tsv', 'reach_mesh-disease.tsv', 'mesh_id_label_mappings.tsv'].map((name) =>
    evalData(`data/names/${name}`),
  );
  const stops = evalData('data/names/gilda_core_stopwords.txt');
  if (!stops || tables.includes(undefined)) return undefined;
  const stop = new Set(readFileSync(stops, 'utf8').toLowerCase().split(/\r?\n/));
  const [genes, diseases, headings] = tables.map((file) => readFileSync(file!, 'utf8').split(/\r?\n/).filter(Boolean));
  const taken = new Set<string>();
  const byId = new Map<string, Term>();
  const add = (id: string, category: string, names: readonly string[], xrefs: readonly string[] = []): void => {
    const free = names
      .map((name) => name.trim())
      .filter((name) => {
        const key = name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
        const usable = key.length > 2 && !stop.has(key) && !taken.has(key) && /\p{L}/u.test(name) && name.length < 120;
        if (usable) taken.add(key);
        return usable;
      });
    const known = byId.get(id);
    if (known) byId.set(id, { ...known, synonyms: [...known.synonyms, ...free] });
    else if (free.length > 0) {
      const [name, ...synonyms] = free;
      byId.set(id, {
        id,
        name: name!,
        category,
        synonyms,
        xrefs,
        parents: [],
        cased: [],
        forms: [],
        context: [],
        file: 'names',
        line: byId.size + 1,
      });
    }
  };
  for (const line of genes!.slice(1)) {
    const [id, symbol, name, status, synonyms, entrez] = line.split('\t');
    if (status !== 'Approved') continue;
    add(id!, 'gene-or-protein', [symbol!, name!, ...synonyms!.split(', ')], entrez ? [`NCBIGene:${entrez}`] : []);
  }
  for (const line of diseases!) add(`MESH:${line.split('\t')[1]!}`, 'disease', [line.split('\t')[0]!]);
  for (const line of headings!) {
    const [id, name, synonyms] = line.split('\t');
    add(`MESH:${id!}`, 'chemical', [name!, ...(synonyms ?? '').split('|')]);
  }
  return buildVocabulary([...byId.values()].map((term) => [term]));
}

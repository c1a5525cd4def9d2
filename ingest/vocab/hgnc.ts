import { concept } from './concept.ts';
import type { VocabularyFormat } from './concept.ts';
import { cellsOf, columnsOf, listOf } from './table.ts';

const COLUMNS = {
  id: ['hgnc_id', 'hgnc id'],
  symbol: ['symbol', 'approved symbol'],
  name: ['name', 'approved name'],
  status: ['status'],
  synonyms: ['alias_symbol', 'synonyms', 'alias symbols', 'alias symbol'],
  names: ['alias_name', 'alias names', 'alias name'],
  previous: ['prev_symbol', 'previous symbols', 'previous symbol'],
  gene: ['entrez_id', 'entrez gene id', 'ncbi gene id'],
  protein: ['uniprot_ids', 'uniprot id'],
};

/** HGNC: the complete set, and what its custom downloads make; withdrawn symbols are left out. */
export const hgnc: VocabularyFormat = {
  name: 'hgnc',
  licence: 'HGNC, CC0 1.0',
  recognises: ([header = '']) => {
    const { id, symbol } = columnsOf(header, COLUMNS);
    return id >= 0 && symbol >= 0 && header.includes('\t');
  },
  *read(lines, skip) {
    let line = 0;
    let at: ReturnType<typeof columnsOf<keyof typeof COLUMNS>> | null = null;
    for (const text of lines) {
      line++;
      if (!at) {
        at = columnsOf(text, COLUMNS);
        continue;
      }
      if (text.trim() === '') continue;
      const cells = cellsOf(text);
      const cell = (column: keyof typeof COLUMNS): string => cells[at![column]] ?? '';
      // The complete set separates by |, custom downloads by commas.
      const list = (column: keyof typeof COLUMNS): string[] => listOf(cell(column), /\||, /);
      const id = cell('id');
      if (!/^HGNC:\d+$/.test(id) || cell('symbol') === '') {
        skip({ line, why: 'no HGNC id or no symbol' });
        continue;
      }
      if (/withdrawn/i.test(cell('status'))) continue;
      yield concept(id, line, {
        name: cell('symbol'),
        category: 'gene-or-protein',
        synonyms: [
          ...microRna(cell('symbol')),
          ...cytochrome(cell('symbol')),
          cell('name'),
          ...list('synonyms'),
          ...listOf(cell('names')),
          ...list('previous'),
        ].filter(Boolean),
        xrefs: [
          ...list('gene').map((gene) => `NCBIGene:${gene}`),
          ...list('protein').map((protein) => `UniProt:${protein}`),
        ],
      });
    }
  },
};

const MICRO_RNA = /^MIR(\d+)([A-Z]?)(?:-?(\d))?$/;
const LET = /^MIRLET(7[A-Z])$/;
const CYTOCHROME = /^CYP(\d+[A-Z]+\d+)$/;

/** Cytochromes as people write them: CYP3A4 is cytochrome P450 3A4. */
function cytochrome(symbol: string): string[] {
  const [, member] = CYTOCHROME.exec(symbol) ?? [];
  return member ? [`cytochrome P450 ${member}`, `P450 ${member}`] : [];
}

/** microRNAs as people write them: MIR193A is miR-193a, MIRLET7B let-7b. */
function microRna(symbol: string): string[] {
  const [, let7] = LET.exec(symbol) ?? [];
  if (let7) return [`let-${let7.toLowerCase()}`];
  const [, number, letter = '', copy] = MICRO_RNA.exec(symbol) ?? [];
  if (!number || copy) return [];
  const name = `${number}${letter.toLowerCase()}`;
  return [`miR-${name}`, `miRNA-${name}`, `microRNA-${name}`];
}

import { concept } from './concept.ts';
import type { VocabularyFormat } from './concept.ts';
import { cellsOf, columnsOf } from './table.ts';

const COMPOUNDS = { id: ['chebi_accession'], status: ['status'], parent: ['parent_id'], name: ['name'] };
const NAMES = { compound: ['compound_id'], type: ['type'], name: ['name'], language: ['language', 'language_code'] };

/** ChEBI's table of compounds: their names; deleted ones, and those that stand for another, are left out. */
export const chebiCompounds: VocabularyFormat = {
  name: 'chebi-compounds',
  licence: 'ChEBI, CC BY 4.0',
  recognises: ([header = '']) => columnsOf(header, COMPOUNDS).id >= 0,
  *read(lines, skip) {
    let at: ReturnType<typeof columnsOf<keyof typeof COMPOUNDS>> | null = null;
    let line = 0;
    for (const text of lines) {
      line++;
      if (!at) at = columnsOf(text, COMPOUNDS);
      else if (text.trim() !== '') {
        const cells = cellsOf(text);
        const [id = '', name = '', parent = ''] = [cells[at.id], cells[at.name], cells[at.parent]];
        if (!/^CHEBI:\d+$/.test(id)) skip({ line, why: 'no ChEBI id' });
        else if (
          name !== '' &&
          name !== 'null' &&
          /^(?:null)?$/.test(parent) &&
          !/^[DO]$/.test(cells[at.status] ?? '')
        ) {
          yield concept(id, line, { name, category: 'chemical' });
        }
      }
    }
  },
};

/** ChEBI's table of names: synonyms, brand names and INNs are kept, systematic names and formulas only on request. */
export const chebiNames: VocabularyFormat = {
  name: 'chebi-names',
  licence: 'ChEBI, CC BY 4.0',
  recognises: ([header = '']) => columnsOf(header, NAMES).compound >= 0,
  *read(lines, skip) {
    let at: ReturnType<typeof columnsOf<keyof typeof NAMES>> | null = null;
    let line = 0;
    for (const text of lines) {
      line++;
      if (!at) at = columnsOf(text, NAMES);
      else if (text.trim() !== '') {
        const cells = cellsOf(text);
        const [number = '', name = '', type = ''] = [cells[at.compound], cells[at.name], cells[at.type]];
        const language = cells[at.language] ?? 'en';
        if (!/^\d+$/.test(number) || name === '') skip({ line, why: 'no compound or no name' });
        else if (language === 'en' || language === 'la') {
          const kept = /^(?:SYNONYM|INN|BRAND NAME|NAME)$/i.test(type);
          yield concept(`CHEBI:${number}`, line, kept ? { synonyms: [name] } : { related: [name] });
        }
      }
    }
  },
};

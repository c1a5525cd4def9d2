import { expect, test } from 'vitest';
import { tellCellLines } from '../../../ingest/cell-lines.ts';
import { buildVocabulary } from '../../../ingest/vocabulary.ts';

const gene = (id: string, name: string, ...synonyms: string[]) => ({
  ...{ id, name, synonyms, category: 'gene-or-protein', xrefs: [], parents: [] },
  ...{ cased: [name, ...synonyms], forms: [], context: [], file: '', line: 1 },
});
const vocabulary = buildVocabulary([[gene('HGNC:1', 'FOOK1', 'FK-7', 'FK8', 'CD999'), gene('HGNC:2', 'BAR2')]]);
const named = (text: string): string[] =>
  tellCellLines(text, vocabulary.match(text), vocabulary).map(({ quote }) => quote);

test.each([
  ['FK-7 cells grew. In FK-7 it rose, in BAR2 it fell.', ['BAR2']],
  ['The FK-7 cell line grew.', []],
  ['FK-7 rose in cells.', ['FK-7']],
  ['FK-7 cell surface levels rose.', ['FK-7']],
  ['FK8 cells grew.', ['FK8']],
  ['The FK8 cell line grew.', []],
  ['BAR2 cells grew.', ['BAR2']],
  ['CD999 cells grew.', ['CD999']],
  ['FK-7+ cells grew.', ['FK-7']],
])('"%s" names %j', (text, expected) => expect(named(text)).toEqual(expected));

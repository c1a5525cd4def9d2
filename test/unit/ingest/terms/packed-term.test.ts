import { expect, test } from 'vitest';
import { readTerms } from '../../../../ingest/terms/file.ts';
import type { Term } from '../../../../ingest/terms/file.ts';
import { pack } from '../../../../ingest/terms/packed-term.ts';

const term: Term = {
  id: 'local:zyx',
  name: 'Zyx, the | first',
  category: 'chemical',
  synonyms: ['ZYX', 'zyxate'],
  cased: ['ZYX'],
  forms: [],
  context: ['it'],
  xrefs: ['MESH:D000001'],
  parents: [
    { id: 'local:a', relation: 'IS_A' },
    { id: 'local:b', relation: 'PART_OF' },
  ],
  file: 'mine.csv',
  line: 7,
};
const fieldsOf = ({ id, name, category, synonyms, cased, forms, context, xrefs, parents, file, line }: Term): Term => ({
  id,
  name,
  category,
  synonyms,
  cased,
  forms,
  context,
  xrefs,
  parents,
  file,
  line,
});

test('a packed term says what the term says', () => {
  expect(fieldsOf(pack(term))).toEqual(term);
  const bare = { ...term, synonyms: [], cased: [], context: [], xrefs: [], parents: [] };
  expect(fieldsOf(pack(bare))).toEqual(bare);
  expect(pack(pack(term)).parents).toEqual(term.parents);
});

test('names with separators in them stay as they are', () => {
  const odd = { ...term, synonyms: ['a\u001eb', 'c\u001fd'] };
  expect(fieldsOf(pack(odd))).toEqual(odd);
});

test('the terms of a table are those of the same list in JSON', () => {
  const table = readTerms({
    name: 'x',
    text: 'id,name,category,synonyms,parents\nlocal:a,A1x,chemical,b|c,IS_A local:b\n',
  });
  const json = readTerms({
    name: 'x',
    text: '\n[{"id":"local:a","name":"A1x","category":"chemical","synonyms":["b","c"],"parents":["IS_A local:b"]}]',
  });
  expect(table.map(fieldsOf)).toEqual(json.map(fieldsOf));
});

import { expect, test } from 'vitest';
import { formsOf, isOfKind, kindOf, tokenize } from '../../../../ingest/terms/tokens.ts';
import { NameTable } from '../../../../ingest/terms/trie.ts';

const tableOf = (names: readonly string[]): NameTable => {
  const table = new NameTable(names.length);
  for (const name of names) table.add(formsOf(name), { id: name, cased: null, doubt: null });
  return table;
};
const found = (table: NameTable, text: string): string | undefined =>
  table.longestAt(tokenize(text, { start: 0, end: text.length }), 0)?.id;

test('tables number the same words apart', () => {
  const one = tableOf(['bone', 'gut', 'gut barrier']);
  const other = tableOf(['barrier', 'gut']);
  for (const [table, text, id] of [
    [one, 'gut barrier', 'gut barrier'],
    [other, 'gut barrier', 'gut'],
    [one, 'barriers', undefined],
    [other, 'barriers', 'barrier'],
  ] as const)
    expect(found(table, text)).toBe(id);
});

test('a word that was asked for in vain is found when a name with it is added', () => {
  const table = tableOf(['gut']);
  expect(found(table, 'gut lining')).toBe('gut');
  table.add(formsOf('gut lining'), { id: 'lining', cased: null, doubt: null });
  expect(found(table, 'gut lining')).toBe('lining');
  expect(found(table, 'linings')).toBeUndefined();
  table.addNew(['lining'], { id: 'any', cased: null, doubt: null });
  expect(found(table, 'linings')).toBe('any');
});

test('a spelling of letters, digits and signs has the forms of its tokens in a text', () => {
  for (const spelling of ['IL-1 receptor', 'CYP3A4', 'TNF-α', 'a  b', '25(OH)D', 'Crohn’s disease', '-x', 'x-'])
    expect(formsOf(spelling)).toEqual(tokenize(spelling, { start: 0, end: spelling.length }).map(({ form }) => form));
});

test('a word is of the kinds that have its key', () => {
  const [birds, teals, long] = [kindOf(['plover', 'teal']), kindOf(['teal']), kindOf((key) => key.length > 4)];
  const text = 'plovers, xyzzy teal';
  const tokens = tokenize(text, { start: 0, end: text.length });
  expect(tokens.map((token) => isOfKind(token, birds))).toEqual([true, false, false, true]);
  expect(tokens.map((token) => isOfKind(token, teals))).toEqual([false, false, false, true]);
  expect(tokens.map((token) => isOfKind(token, long))).toEqual([true, false, true, false]);
  expect(isOfKind(tokens[4], birds)).toBe(false);
});

import { expect, test } from 'vitest';
import { nameFirstMembers } from '../../../eval/first-members.ts';
import type { Term } from '../../../ingest/terms/file.ts';

const term = (id: string, name: string, ...synonyms: string[]): Term => ({
  ...{ id, name, synonyms, category: 'gene-or-protein', xrefs: [], parents: [] },
  ...{ cased: [], forms: [], context: [], file: '', line: 1 },
});

test('the name of a family goes to its first member, unless something has it', () => {
  const [one, two, other] = nameFirstMembers([
    term('HGNC:1', 'FOOK2', 'foo bar kinase 2'),
    term('HGNC:2', 'FOOK1', 'foo bar kinase 1', 'foobarin alpha', 'barase binder alpha'),
    term('HGNC:3', 'BARB', 'barase binder'),
  ]);
  expect(one!.synonyms).toEqual(['foo bar kinase 2']);
  expect(two!.synonyms.slice(3)).toEqual(['FOOK', 'foo bar kinase']);
  expect(two!.cased).toEqual(['FOOK']);
  expect(other!.synonyms).toEqual(['barase binder']);
});

test('a class of proteins that is a term of its own is its first member, and its ids are', () => {
  const family = { ...term('MESH:D1', 'foobarin', 'foobarins of bar'), category: 'chemical' };
  const [one, ...others] = nameFirstMembers([term('HGNC:1', 'FOB1', 'foobarin 1'), family]);
  expect(one).toMatchObject({ synonyms: ['foobarin 1', 'FOB', 'foobarin', 'foobarins of bar'], xrefs: ['MESH:D1'] });
  expect(others).toEqual([]);
});

test('the name of a family goes from who is none of it to its first member', () => {
  const genes = [term('HGNC:1', 'FOOK1'), term('HGNC:2', 'FOOK2'), term('HGNC:3', 'BAR', 'FOOK')];
  const named = (members: readonly string[]) => nameFirstMembers(genes, new Map([['FOOK', new Set(members)]]));
  expect(named(['HGNC:1', 'HGNC:2']).map(({ synonyms }) => synonyms)).toEqual([['FOOK'], [], []]);
  expect(named(['HGNC:1', 'HGNC:3']).map(({ synonyms }) => synonyms)).toEqual([[], [], ['FOOK']]);
});

test('a number of two digits is no first member', () => {
  const [one] = nameFirstMembers([term('HGNC:1', 'FO31')]);
  expect(one!.synonyms).toEqual([]);
});

import { readFileSync } from 'node:fs';
import { buildSchema, findBreakingChanges } from 'graphql';
import { describe, expect, test } from 'vitest';
import { schemaText } from '../../src/graphql/schema.ts';

const released = buildSchema(readFileSync(new URL('released.graphql', import.meta.url), 'utf8'));
const changesTo = (text: string) =>
  findBreakingChanges(released, buildSchema(text)).map(({ description }) => description);

describe('the schema against the released one', () => {
  test('breaks nothing that clients rely on', () => {
    expect(changesTo(schemaText())).toEqual([]);
  });

  test.each([
    ['a field that has another name', /^ {2}quote: String!$/m, '  words: String!'],
    ['a value that has another name', /^ {2}CITED_NEARBY$/m, '  CITED_CLOSE'],
    ['a field that may be null now', /^ {2}quote: String!$/m, '  quote: String'],
    ['an argument that is needed now', /\(text: String!|text: String!$/m, 'text: String!\n    more: String!'],
  ])('would tell %s', (_, what, instead) => {
    const text = schemaText().replace(what, instead);
    expect(text).not.toBe(schemaText());
    expect(changesTo(text)).not.toEqual([]);
  });
});

import { buildSchema, getOperationAST, parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { costOf } from '../../src/graphql/cost.ts';
import { schemaText } from '../../src/graphql/schema.ts';

const schema = buildSchema(schemaText());
const cost = (text: string, variables: Record<string, unknown> = {}, of = schema): number => {
  const document = parse(text);
  return costOf(of, document, getOperationAST(document)!, variables);
};

describe('the cost of an operation', () => {
  test.each([
    ['a field costs itself and its object', '{ claim(id: "x") { id } }', 2],
    ['a weight is that of the schema', '{ trace(claimId: "x") { outcome } }', 51],
    ['a page has as many items as it is asked for', '{ claims(first: 3) { nodes { id } } }', 10 + 1 + 1 + 3],
    ['backwards, too', '{ claims(last: 3) { nodes { id } } }', 10 + 1 + 1 + 3],
    ['else 20', '{ claims { nodes { id } } }', 10 + 1 + 1 + 20],
    [
      'edges are items with an object in each',
      '{ claims(first: 3) { edges { node { id } } } }',
      10 + 1 + 1 + 3 * (1 + 1 + 1),
    ],
    ['a named list is as long as it is', '{ nodes(ids: ["a", "b", "c"]) { id } }', 1 + 3],
    ['another list has 5', '{ auditRules { id } }', 1 + 5],
    [
      'a list within an object that was sized',
      '{ pathways(from: "a", to: "b", first: 2) { pathways { effect mechanisms { id } } } }',
      50 + 1 + 1 + 2 * (1 + 1 + 5),
    ],
    [
      'fragments count where they are spread',
      '{ a: claim(id: "x") { ...F } b: claim(id: "y") { ...F } } fragment F on Claim { article { id } }',
      2 * (1 + 1 + 2),
    ],
    [
      'and by the size that they are spread with',
      '{ a: claims(first: 2) { ...F } b: claims(first: 7) { ...F } } fragment F on ClaimConnection { nodes { id } }',
      2 * (10 + 1 + 1) + 2 + 7,
    ],
    [
      'what is asked of a page is not the size of its items',
      '{ claims(first: 50) { nodes { citations { id } } } }',
      10 + 1 + 1 + 50 * (1 + 1 + 5),
    ],
  ])('%s', (_, text, expected) => {
    expect(cost(text)).toBe(expected);
  });

  test('variables count', () => {
    expect(
      cost('query ($n: Int, $ids: [ID!]!) { claims(first: $n) { nodes { id } } nodes(ids: $ids) { id } }', {
        n: 2,
        ids: ['a', 'b'],
      }),
    ).toBe(10 + 1 + 1 + 2 + 1 + 2);
  });

  test('a size may be assumed', () => {
    const own = buildSchema(`
      directive @cost(weight: Int! = 1, sizedBy: [String!]! = ["first", "last"], assumedSize: Int) on FIELD_DEFINITION
      type Item { id: ID! }
      type Query { items(limit: Int): [Item!]! @cost(weight: 3, sizedBy: ["limit"], assumedSize: 9) }`);
    expect(cost('{ items { id } }', {}, own)).toBe(3 + 9);
    expect(cost('{ items(limit: 4) { id } }', {}, own)).toBe(3 + 4);
  });
});

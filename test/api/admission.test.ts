import { describe, expect, test } from 'vitest';
import { withEngines } from './engines.ts';

const engines = withEngines();

async function refused(document: string, variables: Record<string, unknown> = {}): Promise<unknown> {
  const { errors, data } = await engines[0]!.ask(document, variables);
  expect(engines[0]!.statements()).toBe(0);
  expect(Object.values(data ?? {}).filter((value) => value !== null)).toEqual([]);
  return errors?.[0]?.extensions?.['code'];
}

const repeated = (count: number, part: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => part(i)).join(' ');
const nested = (depth: number, inner: string): string =>
  `${'parents { mechanism { '.repeat(depth)}${inner}${' } }'.repeat(depth)}`;

describe('a document is refused before the store sees a statement', () => {
  test.each([
    ['no document', '', 'QUERY_MALFORMED'],
    ['a document that does not parse', '{ claims(', 'QUERY_MALFORMED'],
    ['an unknown field', '{ claims { nodes { truth } } }', 'QUERY_INVALID'],
    ['a missing argument', '{ claim { id } }', 'QUERY_INVALID'],
    ['a wrong enum value', '{ claims(where: { supportStatus: [PROVEN] }) { totalCount } }', 'QUERY_INVALID'],
    [
      'a mutation where nothing may be changed',
      'mutation { articleDelete(articleId: "x") { deletedArticleId } }',
      'NOT_AUTHORIZED',
    ],
    ['too deep', `{ mechanism(id: "x") { ${nested(9, 'id')} } }`, 'QUERY_TOO_DEEP'],
    [
      'too deep through fragments',
      repeated(200, (i) => `fragment F${i} on Mechanism { parents { mechanism { ...F${i + 1} } } }`) +
        ' fragment F200 on Mechanism { id } { mechanism(id: "x") { ...F0 } }',
      'QUERY_TOO_DEEP',
    ],
    [
      'circular fragments',
      'fragment A on Mechanism { ...B } fragment B on Mechanism { ...A } { mechanism(id: "x") { ...A } }',
      'QUERY_CIRCULAR',
    ],
    ['too many aliases', `{ ${repeated(60, (i) => `a${i}: auditRules { id }`)} }`, 'QUERY_TOO_MANY_ALIASES'],
    ['10,000 aliases', `{ ${repeated(10_000, (i) => `a${i}:id`)} }`, 'QUERY_TOO_MANY_ALIASES'],
    ['too many tokens', `{ nodes(ids: [${repeated(6_000, () => '"x"')}]) { id } }`, 'QUERY_TOO_MANY_TOKENS'],
    ['a document of 5 MB', `{ node(id: "${'x'.repeat(5_000_000)}") { id } }`, 'QUERY_TOO_LARGE'],
    [
      'pages of pages of pages',
      '{ articles(first: 100) { nodes { claims(first: 100) { nodes { citations { references { id } } } } } } }',
      'QUERY_TOO_COSTLY',
    ],
    [
      'pages of pages through edges',
      '{ articles(first: 100) { edges { node { claims(first: 100) { edges { node { article { id } mentions { mechanism { id } } } } } } } } }',
      'QUERY_TOO_COSTLY',
    ],
    [
      'fragments that multiply',
      repeated(
        11,
        (i) =>
          `fragment F${i} on Article { ...F${i + 1} claims(first: 100) { nodes { id article { ...F${i + 1} } } } }`,
      ) + ' fragment F11 on Article { id } { article(id: "x") { ...F0 } }',
      'QUERY_TOO_DEEP',
    ],
  ])('%s', async (_, document, code) => {
    const started = performance.now();
    expect(await refused(document)).toBe(code);
    expect(performance.now() - started).toBeLessThan(2_000);
  });

  test('a cost that only the variables show', async () => {
    const document =
      'query ($n: Int) { articles(first: $n) { nodes { claims(first: $n) { nodes { citations { references { id } } } } } } }';
    expect(await refused(document, { n: 100 })).toBe('QUERY_TOO_COSTLY');
    const { errors, extensions } = await engines[0]!.ask(document, { n: 2 });
    expect(errors).toBeUndefined();
    expect(extensions?.['cost']).toMatchObject({ requested: expect.any(Number), maximum: expect.any(Number) });
  });

  test('a variable of the wrong type', async () => {
    expect(await refused('query ($n: Int) { claims(first: $n) { totalCount } }', { n: 'many' })).toBe('QUERY_INVALID');
    expect(await refused('query ($id: ID!) { claim(id: $id) { id } }')).toBe('QUERY_INVALID');
  });

  test('a list of more ids than are answered', async () => {
    const ids = Array.from({ length: 251 }, (_, i) => `id-${i}`);
    expect(await refused('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids })).toBe('ARGUMENT_INVALID');
    const where = 'query ($ids: [ID!]!) { claims(where: { mechanismId: $ids }) { totalCount } }';
    expect(await refused(where, { ids })).toBe('ARGUMENT_INVALID');
  });

  test.each([
    '{ mechanism { id } }',
    '{ mechanism(id: "a", name: "b") { id } }',
    '{ article { id } }',
    '{ source(doi: "10.1/x", pmid: "1") { id } }',
    '{ trace(claimId: "x", maxDepth: 0) { outcome } }',
    '{ trace(claimId: "x", maxDepth: 11) { outcome } }',
    '{ pathways(from: "a", to: "b", maxLength: 0) { truncated } }',
    '{ pathways(from: "a", to: "b", maxLength: 50) { truncated } }',
    '{ neighbourhood(mechanismId: "a", depth: 0) { truncated } }',
    '{ neighbourhood(mechanismId: "a", depth: 5) { truncated } }',
    '{ neighbourhood(mechanismId: "a", limit: 0) { truncated } }',
    '{ neighbourhood(mechanismId: "a", limit: 2001) { truncated } }',
    '{ unsourcedConsensus(minArticles: 0) { totalCount } }',
    '{ singlePointsOfFailure(minClaims: -1) { totalCount } }',
    '{ search(text: "") { facets { count } } }',
    '{ search(text: "\\"\\" \\"*\\" *") { facets { count } } }',
    '{ search(text: "+ - && | ! ( ) { } ~ *") { facets { count } } }',
    '{ article(url: "javascript:alert(1)") { id } }',
  ])('%s', async (document) => {
    expect(await refused(document)).toBe('ARGUMENT_INVALID');
  });

  test('introspection is answered', async () => {
    const { data, errors } = await engines[0]!.ask(
      '{ __schema { types { name fields { name type { name ofType { name ofType { name } } } } } } }',
    );
    expect(errors).toBeUndefined();
    expect(data).toBeDefined();
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { logged, withEngines } from './engines.ts';
import { extractionOf, WORLD } from './world.ts';

const FOLDER = join(import.meta.dirname, 'operations');
const documentOf = (name: string): string => readFileSync(join(FOLDER, `${name}.graphql`), 'utf8');

const [gut] = WORLD.map(extractionOf);

/** Each operation with its variables and the statements that it may take: no more, and no fewer without a new figure here. */
const BUDGETS: readonly (readonly [operation: string, variables: Record<string, unknown>, statements: number])[] = [
  // The first that asks for the directory of the articles reads it.
  ['audit', {}, 10],
  [
    'audit',
    { where: { articleId: 'third.md', severity: ['WARNING'] }, orderBy: { field: 'POSITION', direction: 'ASC' } },
    7,
  ],
  ['unsupported', {}, 5],
  ['unsupported', { status: ['CITED', 'CITED_NEARBY'] }, 5],
  // The first that asks for the directory of a mechanism reads it.
  ['mechanism', { name: 'tlr-4' }, 9],
  ['mechanism', { name: 'Toll-Like Receptor 4', first: 1 }, 8],
  ['family', { id: 'local:toll-like-receptor' }, 9],
  ['trace', { claimId: gut!.claims[0]!.id }, 6],
  ['trace', { claimId: gut!.claims[1]!.id }, 1],
  ['chain', { claimId: gut!.claims[0]!.id }, 7],
  ['summary', { articleId: 'third.md', rule: ['unsupported-claim'] }, 3],
  ['source', { id: 'pmid:77' }, 9],
  // The first of those that search the network reads it.
  ['pathway', { from: 'TLR4', to: 'local:bone-loss' }, 7],
  ['pathway', { from: 'tlr4', to: 'bone loss', families: true }, 5],
  ['neighbourhood', { id: 'HGNC:11892' }, 4],
  ['neighbourhood', { id: 'butyrate', depth: 4, limit: 2000, minSupport: 'UNSUPPORTED' }, 4],
  ['neighbourhood', { id: 'TLR4', depth: 2, limit: 3, predicate: ['INCREASES'] }, 4],
  ['contradictions', {}, 6],
  ['contradictions', { mechanismId: 'local:mood', first: 1 }, 4],
  ['contradicted', { id: 'local:serotonin|DECREASES|local:mood' }, 3],
  ['contradicted', { id: 'local:serotonin|INCREASES|local:mood' }, 4],
  ['consensus', {}, 5],
  ['consensus', { minArticles: 1, first: 3 }, 5],
  ['single-points', {}, 4],
  ['single-points', { minClaims: 1, first: 3 }, 4],
  ['article', { id: '10.5555/gut' }, 33],
  ['article', { id: 'series/part-1.txt' }, 27],
  ['lists', {}, 23],
  ['nodes', { ids: ['third.md', 'doi:10.5555/gut', 'pmid:77', 'nothing', 'HGNC:11892', gut!.claims[0]!.id] }, 2],
  ['report', { format: 'CSV' }, 6],
  // Of one article, what the report leaves out is counted by a statement; of all, the counters tell.
  ['report', { format: 'HTML', where: { articleId: 'third.md' } }, 7],
  ['search', { text: 'receptor' }, 6],
  ['search', { text: '"gut wall" rec*' }, 6],
];

const engines = withEngines();

describe('operations', () => {
  test('every document has a budget', () => {
    const files = readdirSync(FOLDER).map((file) => file.replace('.graphql', ''));
    expect(files.sort()).toEqual([...new Set(BUDGETS.map(([operation]) => operation))].sort());
  });

  test.each(BUDGETS)(
    '%s %j takes %i statements and answers the same on every engine',
    async (operation, variables, budget) => {
      const answers = [];
      const counts: [string, number][] = [];
      for (const engine of engines) {
        const { data, errors } = await engine.ask(documentOf(operation), variables);
        expect(errors).toBeUndefined();
        answers.push(operation === 'search' ? unordered(data) : data);
        counts.push([engine.name, engine.statements()]);
      }
      expect(counts[0]).toEqual(['embedded', budget]);
      // Over a network, answers that arrive together make one statement of what would have been two.
      for (const [, count] of counts) expect(count).toBeLessThanOrEqual(budget);
      for (const answer of answers) expect(answer).toEqual(answers[0]);
    },
  );

  test('the number of statements does not depend on the number of rows', async () => {
    const ask = async (first: number) => {
      await engines[0]!.ask(documentOf('mechanism'), { name: 'TLR4', first });
      return engines[0]!.statements();
    };
    expect(await ask(26)).toBe(await ask(2));
  });

  test('nothing was logged', () => {
    expect(logged).toEqual([]);
  });
});

/** The hits of a search in an order of their own: that of the engines may differ. */
function unordered(data: unknown): unknown {
  const { search } = data as { search: { edges: { node: { id: string } }[]; facets: unknown } };
  return { facets: search.facets, ids: search.edges.map(({ node }) => node.id).sort() };
}

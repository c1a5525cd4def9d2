import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import * as operations from '../../web/operations.ts';
import { PACKAGE_ROOT } from '../../schema/files.ts';
import { logged, withEngines } from './engines.ts';
import { extractionOf, WORLD } from './world.ts';

type Name = keyof typeof operations;

const [gut] = WORLD.map(extractionOf);
const claimId = gut!.claims[0]!.id;

/** Each operation of the explorer with its variables and the statements that it may take, as in operations.test.ts. */
const BUDGETS: readonly (readonly [operation: Name, variables: Record<string, unknown>, statements: number])[] = [
  // The first that asks for the directory of the articles reads it.
  ['Home', {}, 4],
  ['Search', { text: 'receptor' }, 7],
  ['Search', { text: '"gut wall" rec*', types: ['MECHANISM', 'ARTICLE'] }, 4],
  ['SearchFacets', { text: 'receptor' }, 4],
  ['Suggestions', { text: 'rec*' }, 10],
  ['Contradictions', { isNarrowed: false }, 10],
  ['Contradictions', { mechanism: 'local:mood', isNarrowed: true }, 10],
  ['Consensus', { minArticles: 1 }, 3],
  ['JobSoFar', { id: 'nothing' }, 0],
  ['Mechanisms', {}, 2],
  [
    'Mechanisms',
    { startsWith: 't', category: ['gene-or-protein'], orderBy: { field: 'CLAIM_COUNT', direction: 'DESC' } },
    2,
  ],
  ['MechanismNames', { text: 'tlr4', words: 'tlr4*' }, 4],
  ['Mechanism', { id: 'HGNC:11850' }, 5],
  ['Mechanism', { id: 'nothing' }, 1],
  ['ActsOn', { id: 'HGNC:11850' }, 4],
  ['ActedOnBy', { id: 'local:bone-loss' }, 4],
  ['MechanismClaims', { id: 'HGNC:11850' }, 3],
  ['MechanismClaims', { id: 'HGNC:11850', supportStatus: ['UNSUPPORTED', 'DANGLING'] }, 4],
  // The first of those that search the network reads it.
  ['Neighbourhood', { id: 'HGNC:11892', depth: 1, limit: 200 }, 6],
  ['Neighbourhood', { id: 'HGNC:11850', depth: 3, limit: 2000, predicate: ['INCREASES'], minSupport: 'CITED' }, 4],
  ['Pathways', { from: 'TLR4', to: 'local:bone-loss', maxLength: 4, families: false }, 6],
  ['Pathways', { from: 'tlr4', to: 'bone loss', maxLength: 6, families: true, minSupport: 'UNSUPPORTED' }, 6],
  ['PathwayEnds', { from: 'tlr4', to: 'nothing' }, 1],
  ['Statement', { id: 'local:serotonin|DECREASES|local:mood' }, 3],
  ['Statement', { id: 'nothing' }, 1],
  ['StatementClaims', { id: 'HGNC:11892|INCREASES|local:bone-loss', negated: true }, 3],
  ['ArticlePage', { id: '10.5555/gut' }, 16],
  ['ArticleText', { id: '10.5555/gut', start: 10 }, 2],
  ['ArticleFindings', { id: 'third.md' }, 3],
  ['ArticleCitations', { id: '10.5555/gut' }, 4],
  ['ArticleReferences', { id: '10.5555/gut' }, 3],
  ['ClaimSources', { ids: [claimId, 'nothing'] }, 4],
  ['ClaimsAbout', { id: '10.5555/gut', mechanism: 'HGNC:11850' }, 3],
  ['ClaimCard', { id: claimId }, 11],
  ['Audit', { where: { status: ['OPEN'] }, orderBy: { field: 'RESCUES', direction: 'DESC' } }, 7],
  ['Audit', { where: { articleId: 'third.md', rule: ['unidentified-reference'], status: ['OPEN', 'FIXED'] } }, 3],
  ['AuditFacets', { articleAsked: '', isOfArticle: false, status: ['OPEN'] }, 1],
  ['AuditFacets', { articleId: 'third.md', articleAsked: 'third.md', isOfArticle: true, severity: ['WARNING'] }, 2],
  ['AuditArticles', { title: 'bone' }, 3],
  ['AuditFile', { format: 'MARKDOWN', where: { severity: ['WARNING'] } }, 6],
  ['Trace', { claimId, maxDepth: 3 }, 12],
  ['Trace', { claimId: gut!.claims[1]!.id, maxDepth: 1 }, 2],
  ['Source', { id: 'doi:10.5555/gut' }, 3],
  ['Source', { id: 'nothing' }, 1],
  ['SourceClaims', { id: 'doi:10.5555/gut' }, 3],
  ['SourceClaims', { id: 'pmid:77', supportStatus: ['CITED'] }, 4],
  ['SourceFalls', { id: 'doi:10.5555/gut' }, 3],
  ['SourceStatements', { id: 'doi:10.5555/gut' }, 4],
  ['Sources', { where: { identified: true, yearFrom: 2000 }, orderBy: { field: 'CLAIM_COUNT', direction: 'DESC' } }, 3],
  ['SinglePoints', { minClaims: 1 }, 3],
  ['Overview', {}, 4],
  ['OverviewArticles', {}, 3],
];

const engines = withEngines();

describe('operations of the explorer', () => {
  // What changes the store is tried where changes are: in writing.test.ts, and by the views themselves.
  test('every query of web/operations has a budget', () => {
    const folder = join(PACKAGE_ROOT, 'web/operations');
    const named = readdirSync(folder)
      .flatMap((file) => parse(readFileSync(join(folder, file), 'utf8')).definitions)
      .flatMap((definition) =>
        definition.kind === 'OperationDefinition' && definition.operation === 'query' ? [definition.name!.value] : [],
      );
    expect(named.sort()).toEqual([...new Set(BUDGETS.map(([name]) => name))].sort());
  });

  test.each(BUDGETS)(
    '%s %j takes %i statements and answers the same on every engine',
    async (name, variables, budget) => {
      const answers = [];
      const counts = [];
      for (const engine of engines) {
        const { data, errors } = await engine.ask(operations[name].text, variables);
        expect(errors).toBeUndefined();
        answers.push(unordered(data));
        counts.push([engine.name, engine.statements()]);
      }
      expect(counts).toEqual(engines.map(({ name }) => [name, budget]));
      for (const answer of answers) expect(answer).toEqual(answers[0]);
    },
  );

  test('nothing was logged', () => {
    expect(logged).toEqual([]);
  });
});

interface Found {
  readonly edges: readonly { readonly node: { readonly id: string } }[];
  readonly pageInfo?: { readonly hasNextPage: boolean };
}
const isFound = (value: unknown): value is Found => typeof value === 'object' && value !== null && 'edges' in value;

/** The hits of a search by their ids, without the place where they end: the order of the engines may differ. */
const unordered = (data: unknown): unknown =>
  JSON.parse(JSON.stringify(data), (_, value: unknown) =>
    isFound(value)
      ? {
          ...value,
          edges: value.edges.toSorted((a, b) => (a.node.id < b.node.id ? -1 : 1)),
          pageInfo: value.pageInfo?.hasNextPage,
        }
      : value,
  );

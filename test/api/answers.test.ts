import { describe, expect, test } from 'vitest';
import { createApi } from '../../src/graphql/index.ts';
import type { Store } from '../../src/store/index.ts';
import { withEngines } from './engines.ts';
import { extractionOf, WORLD } from './world.ts';

const [gut, loop, third, part] = WORLD.map(extractionOf);
const engines = withEngines();

/** The answer that every engine gives. */
async function ask<T>(document: string, variables: Record<string, unknown> = {}): Promise<T> {
  const answers = [];
  for (const engine of engines) {
    const { data, errors } = await engine.ask(document, variables);
    expect(errors, engine.name).toBeUndefined();
    answers.push(data);
  }
  for (const answer of answers) expect(answer).toEqual(answers[0]);
  return answers[0] as unknown as T;
}

describe('mechanisms', () => {
  test.each(['TLR4', 'tlr-4', 'Toll-like receptor 4', 'toll like receptor4', 'HGNC:11850', 'hgnc 11850'])(
    'are found as %s',
    async (name) => {
      const { mechanism } = await ask<{ mechanism: { id: string } }>(
        'query ($name: String) { mechanism(name: $name) { id } }',
        {
          name,
        },
      );
      expect(mechanism?.id).toBe('HGNC:11850');
    },
  );

  test.each(['TNFα', 'TNF-alpha', 'tumor necrosis factor'])('are found by a synonym, %s', async (name) => {
    const { mechanism } = await ask<{ mechanism: { id: string } }>(
      'query ($name: String) { mechanism(name: $name) { id } }',
      {
        name,
      },
    );
    expect(mechanism?.id).toBe('HGNC:11892');
  });

  test('what nobody mentions is null', async () => {
    expect(
      await ask(
        '{ a: mechanism(name: "phlogiston") { id } b: mechanism(name: "…") { id } c: mechanism(id: "tlr4") { id } }',
      ),
    ).toEqual({ a: null, b: null, c: null });
  });

  test('members are what is or is part of them, and no opposites', async () => {
    const answer = await ask(
      '{ family: mechanism(id: "local:toll-like-receptor") { members { nodes { id } } } density: mechanism(id: "local:bone-density") { members { nodes { id } } } }',
    );
    expect(answer).toEqual({
      family: { members: { nodes: [{ id: 'HGNC:11850' }] } },
      density: { members: { nodes: [] } },
    });
  });

  test('claims about a family take in those about its members where asked', async () => {
    const { own, all } = await ask<Record<'own' | 'all', { totalCount: number }>>(
      `{ own: claims(where: { mechanismId: ["local:toll-like-receptor"] }) { totalCount }
         all: claims(where: { mechanismId: ["local:toll-like-receptor"], includeMembers: true }) { totalCount } }`,
    );
    expect(own.totalCount).toBe(1);
    expect(all.totalCount).toBe(27);
  });
});

describe('sources', () => {
  test.each([
    'doi: "https://doi.org/10.5555/GUT"',
    'pmid: "77"',
    'id: "pmid:77"',
    'id: "doi:10.5555/gut"',
    'url: "https://doi.org/10.5555/gut"',
  ])('are found by %s', async (argument) => {
    const { source } = await ask<{ source: { id: string } }>(`{ source(${argument}) { id } }`);
    expect(source?.id).toBe('doi:10.5555/gut');
  });

  test('what falls with a source is what has no other', async () => {
    const { source } = await ask<{ source: { impact: { soleSupport: { nodes: { id: string }[] } } } }>(
      '{ source(doi: "10.5555/gut") { impact { claimCount articleCount soleSupportCount soleSupport { nodes { id } } } } }',
    );
    expect(source.impact).toMatchObject({ claimCount: 4, articleCount: 2, soleSupportCount: 2 });
    const ids = source.impact.soleSupport.nodes.map(({ id }) => id);
    expect(ids).toEqual([third!.claims[0]!.id, third!.claims[3]!.id]);
  });

  test('a source that was ingested is that article, both ways', async () => {
    expect(
      await ask('{ source(pmid: "77") { article { id } } article(doi: "10.5555/gut") { asSource { id } } }'),
    ).toEqual({
      source: { article: { id: '10.5555/gut' } },
      article: { asSource: { id: 'doi:10.5555/gut' } },
    });
  });
});

describe('a trace', () => {
  const TRACE = `query ($id: ID!, $depth: Int) { trace(claimId: $id, maxDepth: $depth) { outcome truncated
    steps { index parent depth outcome label claim { id } article { id } statement { id } } } }`;
  interface Trace {
    outcome: string;
    truncated: boolean;
    steps: { index: number; parent: number | null; depth: number; outcome: string | null; claim: { id: string } }[];
  }
  const trace = async (id: string, depth = 3) => (await ask<{ trace: Trace }>(TRACE, { id, depth })).trace;

  test.each([
    ['a vague attribution', gut!.claims[1]!, 'VAGUE_ATTRIBUTION'],
    ['no citation', gut!.claims[2]!, 'NO_CITATION'],
    ['a named attribution', third!.claims[2]!, 'NAMED_ATTRIBUTION'],
    ['a marker without an entry', loop!.claims[2]!, 'DANGLING_MARKER'],
    ['an entry without an identifier', third!.claims[1]!, 'UNIDENTIFIED_REFERENCE'],
    ['a source', part!.claims[0]!, 'IDENTIFIED_SOURCE'],
  ])('ends in %s', async (_, claim, outcome) => {
    const { steps, ...end } = await trace(claim.id);
    expect(end).toEqual({ outcome, truncated: false });
    expect(steps.map((step) => step.outcome)).toEqual(steps.map(() => outcome));
  });

  test('goes on through the articles that a claim cites, and names a loop', async () => {
    const { outcome, truncated, steps } = await trace(third!.claims[0]!.id, 5);
    expect(steps.map(({ depth, parent, outcome: end }) => [depth, parent, end])).toEqual([
      [1, null, null],
      [2, 0, null],
      [3, 1, 'CYCLE'],
      [3, 1, 'IDENTIFIED_SOURCE'],
      [3, 1, 'CYCLE'],
      [3, 1, 'IDENTIFIED_SOURCE'],
    ]);
    expect({ outcome, truncated }).toEqual({ outcome: 'IDENTIFIED_SOURCE', truncated: false });
  });

  test('says where its depth ended it', async () => {
    const { outcome, truncated, steps } = await trace(third!.claims[0]!.id, 1);
    expect({ outcome, truncated }).toEqual({ outcome: 'DEPTH_LIMIT', truncated: true });
    expect(steps).toHaveLength(1);
  });

  test('of nothing is null', async () => {
    expect(await ask(TRACE, { id: 'nothing' })).toEqual({ trace: null });
  });
});

describe('pathways', () => {
  const PATHWAYS = `query ($from: ID!, $to: ID!, $families: Boolean, $minSupport: SupportStatus) {
    pathways(from: $from, to: $to, families: $families, minSupport: $minSupport) { truncated
      pathways { effect weakestHop bestSupport mechanisms { id } hops { link { relation } statement { predicate } claims { supportStatus } } } } }`;
  type Answer = {
    pathways: { truncated: boolean; pathways: { effect: string; mechanisms: { id: string }[]; bestSupport: string }[] };
  };

  test('are signed, and as good as their weakest hop', async () => {
    const { pathways } = await ask<Answer>(PATHWAYS, { from: 'butyrate', to: 'bone loss' });
    expect(pathways.truncated).toBe(false);
    expect(
      pathways.pathways.map(({ effect, bestSupport, mechanisms }) => [effect, bestSupport, mechanisms.length]),
    ).toEqual([
      ['DECREASES', 'UNIDENTIFIED', 2],
      ['DECREASES', 'UNSUPPORTED', 4],
    ]);
  });

  test('join families where asked; an opposite turns the sign', async () => {
    const through = { from: 'TLR4', to: 'bone density', families: true };
    const { pathways } = await ask<Answer>(PATHWAYS, through);
    expect(pathways.pathways.map(({ effect, mechanisms }) => [effect, mechanisms.map(({ id }) => id)])).toEqual([
      ['UNKNOWN', ['HGNC:11850', 'local:toll-like-receptor', 'local:bone-density']],
      ['DECREASES', ['HGNC:11850', 'HGNC:11892', 'local:bone-loss', 'local:bone-density']],
    ]);
    expect((await ask<Answer>(PATHWAYS, { ...through, families: false })).pathways.pathways).toEqual([]);
  });

  test('may be held to a support, and none leads back', async () => {
    const asked = { from: 'TLR4', to: 'bone loss', minSupport: 'DANGLING' };
    expect((await ask<Answer>(PATHWAYS, asked)).pathways.pathways).toEqual([]);
    expect((await ask<Answer>(PATHWAYS, { from: 'TLR4', to: 'TLR4' })).pathways.pathways).toEqual([]);
  });

  test('from what nobody mentions is refused', async () => {
    const { errors } = await engines[0]!.ask(PATHWAYS, { from: 'phlogiston', to: 'bone loss' });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'MECHANISM_NOT_FOUND', argument: 'from' });
  });
});

describe('contradictions', () => {
  const SIDE = '{ statement { predicate } negated claimCount sourceCount bestSupport claims { nodes { quote } } }';
  const LIST = `nodes { id kind subject { id } object { id } left ${SIDE} right ${SIDE} }`;
  interface Listed {
    id: string;
    kind: string;
    subject: { id: string };
    left: { negated: boolean; claimCount: number; claims: { nodes: unknown[] } };
  }

  test('have two sides, each with its claims and what it rests on; the broadest dispute comes first', async () => {
    const { contradictions } = await ask<{ contradictions: { nodes: Listed[] } }>(`{ contradictions { ${LIST} } }`);
    expect(contradictions.nodes.map(({ kind, subject }) => [kind, subject.id])).toEqual([
      ['OPPOSITE_PREDICATE', 'local:serotonin'],
      ['NEGATED', 'HGNC:11892'],
      ['NEGATED', 'local:serotonin'],
    ]);
    const [opposite, , denied] = contradictions.nodes;
    const side = { negated: false, claimCount: 2 };
    expect(opposite).toMatchObject({
      left: { ...side, statement: { predicate: 'INCREASES' }, sourceCount: 2, bestSupport: 'CITED' },
      right: { ...side, statement: { predicate: 'DECREASES' }, sourceCount: 1, bestSupport: 'CITED' },
    });
    expect(denied).toMatchObject({
      left: side,
      right: { negated: true, claimCount: 1, sourceCount: 1, bestSupport: 'CITED' },
    });
    for (const { left } of contradictions.nodes) expect(left.claims.nodes).toHaveLength(left.claimCount);
  });

  test('are the same from whichever statement one comes to them', async () => {
    const { all, one, other, agreed } = await ask<
      Record<'all', { nodes: Listed[] }> & Record<'one' | 'other' | 'agreed', { contradictedBy: { nodes: Listed[] } }>
    >(`{ all: contradictions(mechanismId: "local:mood") { ${LIST} }
         one: statement(id: "local:serotonin|INCREASES|local:mood") { contradictedBy { ${LIST} } }
         other: statement(id: "local:serotonin|DECREASES|local:mood") { contradictedBy { ${LIST} } }
         agreed: statement(id: "HGNC:11850|INCREASES|HGNC:11892") { contradictedBy { ${LIST} } } }`);
    expect(one.contradictedBy.nodes).toEqual(all.nodes);
    expect(other.contradictedBy.nodes).toEqual(all.nodes.slice(0, 1));
    expect(agreed.contradictedBy.nodes).toEqual([]);
  });

  test('of what nobody mentions are none', async () => {
    expect(await ask('{ contradictions(mechanismId: "nothing") { totalCount nodes { id } } }')).toEqual({
      contradictions: { totalCount: 0, nodes: [] },
    });
  });
});

describe('what is said often and rests on little', () => {
  test('consensus is unsourced where no article gives an identified source', async () => {
    const { unsourcedConsensus } = await ask<{ unsourcedConsensus: { nodes: object[] } }>(
      '{ unsourcedConsensus(minArticles: 3) { nodes { id articleCount sourceCount bestSupport } } }',
    );
    expect(unsourcedConsensus.nodes).toEqual([
      { id: 'HGNC:11850|INCREASES|local:factor-2', articleCount: 4, sourceCount: 0, bestSupport: 'UNSUPPORTED' },
      { id: 'HGNC:11850|INCREASES|local:factor-4', articleCount: 4, sourceCount: 0, bestSupport: 'DANGLING' },
      { id: 'HGNC:11850|REGULATES|local:factor-1', articleCount: 4, sourceCount: 0, bestSupport: 'DANGLING' },
    ]);
  });

  test('a source is a single point of failure by the claims that have no other', async () => {
    const { singlePointsOfFailure } = await ask<{
      singlePointsOfFailure: { nodes: { id: string; impact: { soleSupportCount: number } }[] };
    }>(
      '{ singlePointsOfFailure { nodes { id impact { soleSupportCount soleSupport { totalCount nodes { id } } } } } }',
    );
    expect(singlePointsOfFailure.nodes.map(({ id, impact }) => [id, impact.soleSupportCount])).toEqual(
      [['doi:10.5555/m3', 2], ...[1, 2, 3, 4].map((n) => [`doi:10.5555/w${n}`, 2]), ['doi:10.5555/gut', 2]].sort(),
    );
    for (const { impact } of singlePointsOfFailure.nodes) {
      expect(impact).toMatchObject({ soleSupport: { totalCount: 2, nodes: [{}, {}] } });
    }
  });
});

describe('a neighbourhood', () => {
  interface Answer {
    neighbourhood: { truncated: boolean; mechanisms: { id: string }[]; statements: { id: string }[] };
  }
  const around = async (args: string) => {
    const { neighbourhood } = await ask<Answer>(
      `{ neighbourhood(${args}) { truncated mechanisms { id } statements { id } } }`,
    );
    const ids = (nodes: readonly { id: string }[]) => nodes.map(({ id }) => id);
    return { ...neighbourhood, mechanisms: ids(neighbourhood.mechanisms), statements: ids(neighbourhood.statements) };
  };

  test('holds what is near, and every statement between', async () => {
    expect(await around('mechanismId: "mood"')).toEqual({
      truncated: false,
      mechanisms: ['local:mood', 'local:serotonin', 'local:appetite'],
      statements: [
        'local:serotonin|INCREASES|local:mood',
        'local:mood|INCREASES|local:appetite',
        'local:serotonin|DECREASES|local:mood',
        'local:appetite|ASSOCIATED_WITH|local:serotonin',
      ],
    });
  });

  test('is held to predicates and to a support, and says where it is cut off', async () => {
    const { mechanisms } = await around('mechanismId: "local:serotonin", predicate: [DECREASES]');
    expect(mechanisms).toEqual(['local:serotonin', 'local:mood']);
    expect((await around('mechanismId: "local:serotonin", minSupport: CITED')).statements).toHaveLength(2);
    const cut = await around('mechanismId: "TLR4", depth: 2, limit: 3');
    expect([cut.truncated, cut.mechanisms.length]).toEqual([true, 3]);
  });

  test('of what nobody mentions is refused', async () => {
    const { errors } = await engines[0]!.ask('{ neighbourhood(mechanismId: "phlogiston") { truncated } }');
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'MECHANISM_NOT_FOUND', argument: 'mechanismId' });
  });
});

describe('nodes', () => {
  test('keep their order, and are null where nothing has the id', async () => {
    const finding = await ask<{ audit: { nodes: { id: string }[] } }>('{ audit(first: 1) { nodes { id } } }');
    const ids = [
      'nothing',
      loop!.claims[1]!.id,
      '10.5555/gut',
      'doi:10.5555/gut',
      'pmid:77',
      'HGNC:11892',
      'HGNC:11850|INCREASES|HGNC:11892',
      gut!.citations[0]!.id,
      gut!.references[1]!.id,
      finding.audit.nodes[0]!.id,
      '10.5555/gut',
    ];
    const { nodes } = await ask<{ nodes: ({ __typename: string } | null)[] }>(
      'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }',
      {
        ids,
      },
    );
    expect(nodes.map((node) => node?.__typename)).toEqual([
      undefined,
      'Claim',
      'Article',
      'Source',
      'Source',
      'Mechanism',
      'Statement',
      'Citation',
      'Reference',
      'AuditFinding',
      'Article',
    ]);
  });
});

describe('spans', () => {
  test('hold the words of the text, with what stands around them', async () => {
    const { article } = await ask<{
      article: {
        text: string;
        findings: { nodes: { span: { start: number; end: number; exact: string; prefix: string; suffix: string } }[] };
      };
    }>('{ article(id: "third.md") { text findings { nodes { span { start end exact prefix suffix } } } } }');
    expect(article.text).toBe(third!.text);
    expect(article.findings.nodes.length).toBeGreaterThan(2);
    for (const { span } of article.findings.nodes) {
      expect(span.exact).toBe(third!.text.slice(span.start, span.end));
      expect(third!.text.slice(0, span.start).endsWith(span.prefix)).toBe(true);
      expect(third!.text.slice(span.end).startsWith(span.suffix)).toBe(true);
      expect(span.suffix.length).toBe(Math.min(32, third!.text.length - span.end));
    }
  });
});

describe('the audit', () => {
  test('summaries add up', async () => {
    interface Summary {
      claimCount: number;
      byStatus: { count: number }[];
      bySeverity: { count: number }[];
      byRule: { count: number }[];
    }
    const SUMMARY = '{ claimCount byStatus { count } bySeverity { count } byRule { count } }';
    const { auditSummary, audit, articles } = await ask<{
      auditSummary: Summary;
      audit: { totalCount: number };
      articles: { nodes: { auditSummary: Summary }[] };
    }>(`{ auditSummary ${SUMMARY} audit { totalCount } articles { nodes { auditSummary ${SUMMARY} } } }`);
    const sum = (counts: { count: number }[]) => counts.reduce((total, { count }) => total + count, 0);
    expect(sum(auditSummary.byStatus)).toBe(auditSummary.claimCount);
    expect(sum(auditSummary.byRule)).toBe(audit.totalCount);
    expect(sum(auditSummary.bySeverity)).toBe(audit.totalCount);
    const parts = articles.nodes.map((article) => article.auditSummary);
    expect(parts.reduce((total, { claimCount }) => total + claimCount, 0)).toBe(auditSummary.claimCount);
    expect(parts.reduce((total, { byRule }) => total + sum(byRule), 0)).toBe(audit.totalCount);
  });

  test('a summary of an article that is not there is empty', async () => {
    expect(await ask('{ auditSummary(articleId: "nothing") { claimCount supportedShare } }')).toEqual({
      auditSummary: { claimCount: 0, supportedShare: 0 },
    });
  });
});

describe('a search', () => {
  test('finds what holds all words, in any spelling, page by page', async () => {
    for (const engine of engines) {
      const SEARCH = `query ($after: String) { search(text: "BONE loss", types: [CLAIM, MECHANISM], first: 2, after: $after) {
        facets { type count } pageInfo { hasNextPage endCursor } edges { node { ... on Claim { id } ... on Mechanism { id } } } } }`;
      const found: string[] = [];
      let after: string | null = null;
      do {
        const { data } = await engine.ask(SEARCH, { after });
        const { search } = data as unknown as {
          search: {
            facets: object[];
            pageInfo: { hasNextPage: boolean; endCursor: string };
            edges: { node: { id: string } }[];
          };
        };
        expect(search.facets).toEqual([
          { type: 'CLAIM', count: 4 },
          { type: 'MECHANISM', count: 1 },
        ]);
        found.push(...search.edges.map(({ node }) => node.id));
        after = search.pageInfo.hasNextPage ? search.pageInfo.endCursor : null;
      } while (after !== null);
      expect(new Set(found).size).toBe(5);
      expect(found).toHaveLength(5);
      expect(found).toContain('local:bone-loss');
    }
  });
});

describe('what fails unexpectedly', () => {
  test('is masked, and logged once under the id that the answer has', async () => {
    const told: { requestId?: string; err?: unknown }[] = [];
    const secret = new Error('the password is 1234');
    const store = { ...engines[0]!.store, run: () => Promise.reject(secret) } as unknown as Store;
    const { execute } = createApi({ store, logger: { error: (detail) => told.push(detail) } });
    const { errors } = await execute('{ claim(id: "x") { id } }');
    expect(JSON.stringify(errors)).not.toContain('1234');
    expect(errors?.[0]?.extensions?.['code']).toBe('INTERNAL');
    expect(told).toEqual([{ err: secret, requestId: errors?.[0]?.extensions?.['requestId'] }]);
  });
});

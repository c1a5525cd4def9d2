import { describe, expect, test } from 'vitest';
import { withServer } from './served.ts';

const ARTICLE =
  '# Fibre and bone\n\nButyrate increases regulatory T cells [1]. Fibre reduces bone loss.\n\n## References\n\n1. Doe J. Butyrate and T cells. 2019. https://doi.org/10.5555/fibre\n';
const INGEST = `mutation ($source: ArticleSource!) { articleIngest(source: $source) {
  job { id state } article { id } userErrors { code field message hint } } }`;
const served = withServer();

type Refused = {
  articleIngest: {
    job: null | { id: string; state: string };
    userErrors: { code: string; field: string[]; message: string }[];
  };
};
const ingest = async (source: object) => (await served.ask<Refused>(INGEST, { source })).data!.articleIngest;

describe('articleIngest', () => {
  test('reads an article by a job, and the same bytes again change nothing', async () => {
    const source = { id: 'fibre', markdown: ARTICLE };
    expect(await ingest(source)).toMatchObject({ job: { state: 'QUEUED' }, userErrors: [] });
    const again = await served.ingest(source);
    expect(again).toMatchObject({ state: 'SUCCEEDED', outcome: 'UNCHANGED', article: { id: 'fibre' } });
    const edited = await served.ingest({ ...source, markdown: `${ARTICLE}\nMilk increases bone density.\n` });
    expect(edited).toMatchObject({ outcome: 'UPDATED' });
    const { data } = await served.ask<{ article: { claims: { totalCount: number } } }>(
      '{ article(id: "fibre") { claims { totalCount } } }',
    );
    expect(data!.article.claims.totalCount).toBeGreaterThan(1);
  });

  test.each([
    ['no body', {}, 'ARGUMENT_INVALID', ['source']],
    ['an address alone', { url: 'https://example.org/a' }, 'ARGUMENT_INVALID', ['source']],
    ['two bodies', { text: 'a', html: '<p>a</p>' }, 'ARGUMENT_INVALID', ['source']],
    ['an empty body', { text: ' \n' }, 'FILE_EMPTY', ['source', 'text']],
    ['a body that is too large', { text: 'word '.repeat(61_000) }, 'FILE_TOO_LARGE', ['source', 'text']],
    [
      'a page called text',
      { text: '<!doctype html><html><body><p>x</p></body></html>' },
      'FORMAT_MISMATCH',
      ['source', 'text'],
    ],
    ['a body of bytes', { markdown: '%PDF-1.7 and so on' }, 'FILE_BINARY', ['source', 'markdown']],
    ['an id that can not be', { id: 'a\u0007b', text: 'Fibre helps.' }, 'ARTICLE_ID_INVALID', ['source', 'id']],
    ['a name without end', { file: 'x'.repeat(3000), text: 'Fibre helps.' }, 'ARGUMENT_INVALID', ['source', 'file']],
  ])('refuses %s', async (_, source, code, field) => {
    served.counter.statements = 0;
    const { job, userErrors } = await ingest(source);
    expect(job).toBeNull();
    expect(userErrors).toMatchObject([{ code, field }]);
    expect(userErrors[0]!.message).not.toBe('');
    expect(served.counter.statements).toBe(0);
  });

  test('tells why a job failed', async () => {
    const failed = await served.ingest({ html: '<html><body><nav>Home</nav></body></html>' });
    expect(failed).toMatchObject({
      state: 'FAILED',
      outcome: null,
      article: null,
      diagnostics: [{ code: 'NO_ARTICLE_FOUND' }],
    });
  });

  test('works on one article at a time, and knows no job that was never there', async () => {
    const all = await Promise.all(
      Array.from({ length: 12 }, (_, i) =>
        served.ingest({ id: `many-${i}`, text: `Study ${i}. Fibre increases butyrate.` }),
      ),
    );
    expect(all.map(({ state }) => state)).toEqual(all.map(() => 'SUCCEEDED'));
    expect((await served.ask('{ job(id: "nobody") { id } }')).data).toEqual({ job: null });
  });
});

describe('articleDelete', () => {
  const DELETE = 'mutation ($id: ID!) { articleDelete(articleId: $id) { deletedArticleId userErrors { code field } } }';

  test('takes an article out once', async () => {
    await served.ingest({ id: 'gone', text: 'Fibre increases butyrate.' });
    expect((await served.ask(DELETE, { id: 'gone' })).data).toEqual({
      articleDelete: { deletedArticleId: 'gone', userErrors: [] },
    });
    expect((await served.ask(DELETE, { id: 'gone' })).data).toEqual({
      articleDelete: { deletedArticleId: null, userErrors: [{ code: 'ARTICLE_NOT_FOUND', field: ['articleId'] }] },
    });
  });
});

describe('findingUpdate', () => {
  const UPDATE = `mutation ($id: ID!, $change: FindingChange!) { findingUpdate(findingId: $id, change: $change) {
    finding { id status note } userErrors { code field } } }`;
  const COUNTS =
    '{ open: auditSummary { bySeverity { count } } dismissed: auditSummary(where: { status: [DISMISSED] }) { bySeverity { count } } }';
  type Counts = Record<'open' | 'dismissed', { bySeverity: { count: number }[] }>;
  const counts = async () => {
    const { data } = await served.ask<Counts>(COUNTS);
    const sum = (summary: Counts['open']) => summary.bySeverity.reduce((all, { count }) => all + count, 0);
    return { open: sum(data!.open), dismissed: sum(data!.dismissed) };
  };
  const finding = async (article: string): Promise<{ id: string; status: string; note: string | null }> => {
    const { data } = await served.ask<{
      article: { findings: { nodes: { id: string; status: string; note: null }[] } };
    }>(
      'query ($id: ID!) { article(id: $id) { findings(where: { status: [OPEN, ACCEPTED, DISMISSED] }) { nodes { id status note } } } }',
      { id: article },
    );
    return data!.article.findings.nodes[0]!;
  };
  const update = async (id: string, change: object) =>
    (await served.ask<{ findingUpdate: object }>(UPDATE, { id, change })).data!.findingUpdate;

  test('keeps a verdict through another ingest, and counts by it', async () => {
    await served.ingest({ id: 'verdict', markdown: ARTICLE });
    const { id } = await finding('verdict');
    const before = await counts();
    const verdict = { id, status: 'DISMISSED', note: 'A plain fact.' };
    expect(await update(id, { status: 'DISMISSED', note: ' A plain fact. ' })).toEqual({
      finding: verdict,
      userErrors: [],
    });
    expect(await update(id, { status: 'DISMISSED' })).toEqual({ finding: verdict, userErrors: [] });
    expect(await counts()).toEqual({ open: before.open - 1, dismissed: before.dismissed + 1 });
    await served.ingest({ id: 'verdict', markdown: `${ARTICLE}\nMilk increases bone density.\n` });
    expect(await finding('verdict')).toEqual(verdict);
    expect(await update(id, { status: 'ACCEPTED', note: null })).toMatchObject({
      finding: { status: 'ACCEPTED', note: null },
    });
    expect(await update(id, { status: 'OPEN', note: null })).toMatchObject({ finding: { status: 'OPEN', note: null } });
    expect((await counts()).dismissed).toBe(before.dismissed);
  });

  test.each([
    ['nothing', {}, 'ARGUMENT_INVALID', ['change']],
    ['FIXED', { status: 'FIXED' }, 'ARGUMENT_INVALID', ['change', 'status']],
    ['DISMISSED without a note', { status: 'DISMISSED', note: '  ' }, 'ARGUMENT_INVALID', ['change', 'note']],
    ['a note without end', { note: 'x'.repeat(2001) }, 'ARGUMENT_INVALID', ['change', 'note']],
  ])('refuses %s', async (_, change, code, field) => {
    await served.ingest({ id: 'verdict', markdown: ARTICLE });
    const known = await finding('verdict');
    expect(await update(known.id, change)).toEqual({ finding: null, userErrors: [{ code, field }] });
    expect(await finding('verdict')).toEqual(known);
  });

  test('a finding that is not there', async () => {
    const userErrors = [{ code: 'FINDING_NOT_FOUND', field: ['findingId'] }];
    expect(await update('nothing', { status: 'ACCEPTED' })).toEqual({ finding: null, userErrors });
  });
});

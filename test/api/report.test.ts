import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { changeVerdict } from '../../src/store/verdicts.ts';
import { type Answering, withEngines } from './engines.ts';

const REPORT = readFileSync(join(import.meta.dirname, 'operations/report.graphql'), 'utf8');
const ARTICLE = 'https://example.org/loop';
const ALL = ['OPEN', 'ACCEPTED', 'DISMISSED'];

const engines = withEngines();

/** A report, which every engine must give alike. */
async function reportOf(format: string, where: object): Promise<{ filename: string; text: string }> {
  const answers = [];
  for (const engine of engines) answers.push((await engine.ask(REPORT, { format, where })).data);
  for (const answer of answers) expect(answer).toEqual(answers[0]);
  return (answers[0] as unknown as { auditReport: { filename: string; text: string } }).auditReport;
}

/** Judges every finding of the article: the first is dismissed, the others are accepted. */
async function judgeAll({ store }: Answering): Promise<number> {
  const found = await store.run<{ id: string }>(
    'MATCH (n:Finding) WHERE n.articleId = $id RETURN n.id AS id ORDER BY id',
    { id: ARTICLE },
  );
  for (const [at, { id }] of found.entries())
    await changeVerdict(store, id, () =>
      at === 0 ? { status: 'DISMISSED', note: 'A plain fact.' } : { status: 'ACCEPTED', note: null },
    );
  return found.length;
}

describe('a report on judged findings', () => {
  let accepted = 0;
  beforeAll(async () => {
    for (const engine of engines) accepted = (await judgeAll(engine)) - 1;
    expect(accepted).toBeGreaterThan(0);
  });

  test('has every verdict, and is named after the article', async () => {
    const where = { articleId: ARTICLE, status: ALL };
    const counts = `${accepted + 1} findings: 0 open, ${accepted} accepted, 1 dismissed`;
    const markdown = await reportOf('MARKDOWN', where);
    expect(markdown.filename).toBe('a-loop-audit.md');
    expect(markdown.text).toContain(counts);
    expect(markdown.text).toContain('## A loop\n');
    expect(markdown.text).toContain('**(dismissed: A plain fact.)**');
    expect(markdown.text).not.toMatch(/^- .* line \d/m);
    const html = await reportOf('HTML', where);
    expect(html.text).toContain(`<a href="${ARTICLE}" rel="noreferrer">`);
    expect(html.text).toContain(counts);
    const { findings } = JSON.parse((await reportOf('JSON', where)).text) as { findings: unknown[] };
    expect(findings).toContainEqual(expect.objectContaining({ format: 'HTML', section: 'A loop' }));
    const csv = (await reportOf('CSV', where)).text.trim().split('\r\n').slice(1);
    expect(csv.filter((line) => line.endsWith(',ACCEPTED,'))).toHaveLength(accepted);
    expect(csv.filter((line) => line.endsWith(',DISMISSED,A plain fact.'))).toHaveLength(1);
  });

  test('does not say that nothing was found where its filter leaves out what was', async () => {
    const { text } = await reportOf('MARKDOWN', { articleId: ARTICLE, status: ['OPEN'] });
    expect(text).toContain(`no open findings; ${accepted} accepted, 1 dismissed are not listed`);
    expect(text).toContain('## A loop\n');
    const { filename, text: ofAll } = await reportOf('MARKDOWN', {});
    expect(filename).toBe('audit.md');
    expect(ofAll).toContain('· 1 dismissed is not listed');
  });
});

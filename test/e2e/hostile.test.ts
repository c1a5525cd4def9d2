import { expect, test } from 'vitest';
import { describeInBrowser, fits, NARROW, withExplorer } from './explorer.ts';
import { addressOf, PATHS } from './views.ts';

const TITLE = '<script>stolen()</script><img src=x onerror=stolen()> \u202eevil\u202c';
const WORDS = `Fibre <script>stolen()</script> \u202ereversed\u202c increases butyrate.`;
const ARTICLE = `${TITLE}

${WORDS} TLR4 increases TNF "><img src=x onerror=stolen()> in javascript:stolen() cells. A\u200bzero\u200bwidth\u2066 increases bone loss.
Butyrate reduces inflammation [1]. ${'Unbroken'.repeat(60)} increases TNF.

References

1. <b onmouseover=stolen()>Doe J</b>. <svg onload=stolen()> A study \u202eof bone. Journal. 2019. doi:10.5555/"><script>stolen()</script>`;

describeInBrowser('an article that means harm', () => {
  const explorer = withExplorer({
    fill: async (library) => {
      for (const id of ['"><script>stolen()</script>', 'second']) {
        await library.ingest({ file: null, id, format: 'text', bytes: Buffer.from(ARTICLE) }, id);
      }
    },
  });

  test('is text, wherever it is shown', async () => {
    const { data } = (await explorer.library.execute(
      '{ claims(first: 1) { nodes { id } } statements(first: 1) { nodes { id subject { id } } } sources(first: 1) { nodes { id } } }',
    )) as { data: Record<'claims' | 'statements' | 'sources', { nodes: { id: string; subject: { id: string } }[] }> };
    const id = (of: keyof typeof data) => data[of].nodes[0]?.id ?? 'none';
    const parameters: Record<string, Record<string, string>> = {
      '/article': { id: '"><script>stolen()</script>' },
      '/search': { text: 'script stolen*' },
      '/mechanism': { id: data.statements.nodes[0]?.subject.id ?? 'none' },
      '/statement': { id: id('statements') },
      '/source': { id: id('sources') },
      '/trace': { claim: id('claims') },
      '/consensus': { articles: '2' },
    };
    for (const path of PATHS) {
      const page = await explorer.open(addressOf(path, parameters[path]), { viewport: NARROW });
      const found = await page.evaluate(() => ({
        scripts: document.querySelectorAll('script:not([src])').length,
        drawn: document.querySelectorAll('main img, main svg[onload], main b[onmouseover]').length,
        // What turns the direction of all that follows is shown as a sign instead.
        turned: /[\u202a-\u202e\u2066-\u2069]/.test(document.body.textContent ?? ''),
        titled: /[\u202a-\u202e\u2066-\u2069]/.test(document.title),
      }));
      expect([path, found]).toEqual([path, { scripts: 0, drawn: 0, turned: false, titled: false }]);
      expect([path, await fits(page)]).toEqual([path, true]);
      await page.context().close();
    }
  });

  test('its title is read as it is written', async () => {
    const page = await explorer.open('/');
    expect(await page.locator('.articles .title').first().textContent()).toContain(
      '<script>stolen()</script><img src=x',
    );
    await page.locator('.articles .title').first().click();
    await page.getByRole('heading', { level: 1, name: '<script>' }).waitFor();
  });

  test('what it says is pasted, read and reported as text, too', async () => {
    const page = await explorer.open('/ingest');
    await page.getByLabel(/^Text/).fill(ARTICLE);
    await page.getByLabel(/^Title/).fill(TITLE);
    await page.getByRole('button', { name: 'Read this text' }).click();
    await page.locator('.result, .failed').waitFor();
    expect(await page.locator('main img, main script').count()).toBe(0);
  });
});

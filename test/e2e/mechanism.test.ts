import { describe, expect, test } from 'vitest';
import { describeInBrowser, faultsOf, NARROW, settled, withExplorer } from './explorer.ts';

const TLR4 = '/mechanism?id=HGNC%3A11850';
const STATEMENT = '/statement?id=HGNC%3A11892%7CINCREASES%7CGO%3A0030316';

describeInBrowser('mechanisms', () => {
  const explorer = withExplorer();

  test('are found by name as it is typed, and the address keeps what was asked', async () => {
    const page = await explorer.open('/mechanisms');
    expect(await page.locator('main > [role=status]').textContent()).toMatch(/^\d+ mechanisms$/);
    await page.getByLabel('Name', { exact: true }).pressSequentially('osteoc');
    await page.getByText('whose name begins with “osteoc”').waitFor();
    await page.waitForSelector('.mechanisms[aria-busy=false]');
    const names = await page.locator('.mechanisms').first().locator('.names a').allTextContents();
    expect(names.length).toBeGreaterThan(1);
    for (const name of names) expect(name).toMatch(/^osteoc/i);
    await page.reload();
    await settled(page);
    expect(await page.getByLabel('Name', { exact: true }).inputValue()).toBe('osteoc');
    expect(await page.locator('.mechanisms').first().locator('.names a').allTextContents()).toEqual(names);
  });

  test('are found by another of their names, too', async () => {
    const page = await explorer.open('/mechanisms');
    await page.getByLabel('Name', { exact: true }).fill('toll-like receptor 4');
    await page.getByRole('heading', { name: 'Also called so' }).waitFor();
    expect(await page.getByRole('link', { name: 'TLR4', exact: true }).count()).toBe(1);
  });

  test('can be narrowed to a category, and sorted by name', async () => {
    const page = await explorer.open('/mechanisms');
    await page.getByLabel('cell', { exact: true }).check({ force: true });
    await page.waitForURL(/category=cell/);
    await page.getByLabel('Order').selectOption('by name');
    await page.waitForURL(/order=name/);
    await page.waitForSelector('.mechanisms[aria-busy=false]');
    await page.waitForFunction(() =>
      [...document.querySelectorAll('.mechanism-line .facts span:first-child')].every(
        (one) => one.textContent === 'cell',
      ),
    );
    const names = (await page.locator('.mechanisms .names a').allTextContents()).map((name) => name.toLowerCase());
    expect(names).toEqual(names.toSorted());
    await page.goBack();
    await page.goBack();
    await page.waitForURL(/\/mechanisms$/);
    await expect.poll(() => page.getByLabel('cell', { exact: true }).isChecked()).toBe(false);
  });

  test('a name that nothing has says what to try', async () => {
    const page = await explorer.open('/mechanisms?name=zzzz');
    await page.getByText('No mechanism is named so.').waitFor();
    expect(await page.getByRole('link', { name: 'search the claims for it' }).getAttribute('href')).toBe(
      '/search?text=zzzz',
    );
  });

  test('the list is loaded as it is scrolled', async () => {
    const page = await explorer.open('/mechanisms');
    const lines = page.locator('.mechanism-line');
    const first = await lines.count();
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    await page.waitForFunction((n) => document.querySelectorAll('.mechanism-line').length > n, first);
  });
});

describeInBrowser('a mechanism', () => {
  const explorer = withExplorer();

  test('says what it is, with the public page of each identifier', async () => {
    const page = await explorer.open(TLR4);
    expect(await page.title()).toBe('TLR4 · claimtrace');
    expect(await page.locator('.known').textContent()).toContain('toll-like receptor 4');
    const links = await page.locator('.identifier').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(links).toContain('https://www.genenames.org/data/gene-symbol-report/#!/hgnc_id/HGNC:11850');
    expect(links).toContain('https://www.ncbi.nlm.nih.gov/gene/7099');
    expect(await page.locator('.identifier').first().getAttribute('rel')).toBe('noreferrer noopener');
  });

  test('leads by what it does to the statement and its claims, and back', async () => {
    const page = await explorer.open(TLR4);
    const does = page.locator('section', { hasText: 'What it does' });
    await does.getByRole('link', { name: 'increases' }).first().click();
    await page.getByRole('heading', { name: 'TLR4 increases TNF' }).waitFor();
    await settled(page);
    expect(await page.locator('.claim-line').count()).toBe(4);
    expect(await page.getByRole('link', { name: 'Pathways from TLR4 to TNF' }).getAttribute('href')).toBe(
      '/pathways?from=HGNC%3A11850&to=HGNC%3A11892',
    );
    await page.goBack();
    await page.getByRole('heading', { name: 'TLR4', exact: true }).waitFor();
    await page.goForward();
    await page.getByRole('heading', { name: 'TLR4 increases TNF' }).waitFor();
  });

  test('lists its claims by rung, at an address of its own', async () => {
    const page = await explorer.open(TLR4);
    await page.getByRole('link', { name: /^Claims/ }).click();
    await page.waitForURL(/show=claims/);
    await settled(page);
    const all = await page.locator('.claim-line').count();
    await page.getByLabel('unsupported').check({ force: true });
    await page.waitForURL(/rung=UNSUPPORTED/);
    await page.waitForFunction((n) => document.querySelectorAll('.claim-line').length < n, all);
    expect(new Set(await page.locator('.claim-line .rung').allTextContents())).toEqual(new Set(['○ unsupported']));
    await page.reload();
    await settled(page);
    expect(await page.getByLabel('unsupported').isChecked()).toBe(true);
  });

  test('another one is shown when its link is followed', async () => {
    const page = await explorer.open(TLR4);
    await page.locator('.known').getByRole('link', { name: 'toll-like receptor', exact: true }).click();
    await page.getByRole('heading', { name: 'toll-like receptor', exact: true }).waitFor();
    await page.locator('.known').getByRole('link', { name: 'TLR4' }).click();
    await page.getByRole('heading', { name: 'TLR4', exact: true }).waitFor();
  });

  test.each(['/mechanism?id=nothing', '/mechanism', '/statement?id=nothing'])('%s tells a way on', async (path) => {
    const page = await explorer.open(path);
    await page.locator('.empty').getByRole('link').click();
    await page.getByRole('heading', { name: 'Mechanisms' }).waitFor();
  });

  test('tells what stands against a statement', async () => {
    const page = await explorer.open(STATEMENT);
    await page.locator('.opposed').getByRole('link', { name: 'TNF decreases osteoclastogenesis' }).click();
    await page.getByRole('heading', { name: 'TNF decreases osteoclastogenesis' }).waitFor();
    expect(await page.locator('.opposed a').textContent()).toBe('TNF increases osteoclastogenesis');
  });

  test('the server is gone and back: the view says so, and can be asked for again', async () => {
    const page = await explorer.open(TLR4);
    await explorer.stop();
    await page.getByRole('link', { name: 'TNF', exact: true }).click();
    await page.getByRole('alert').waitFor();
    await explorer.restart();
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('heading', { name: 'TNF', exact: true }).waitFor();
  });
});

describeInBrowser('the views of mechanisms', () => {
  const explorer = withExplorer();

  describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
    test.each(['/mechanisms?name=ost', TLR4, `${TLR4}&show=claims`, STATEMENT])(
      '%s has nothing that axe finds, and nothing that is cut off',
      async (path) => {
        for (const viewport of [NARROW, undefined]) {
          const page = await explorer.open(path, { colorScheme, ...(viewport && { viewport }) });
          expect(await faultsOf(page)).toEqual([]);
        }
      },
    );
  });
});

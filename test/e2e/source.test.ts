import { expect, test } from 'vitest';
import { describeInBrowser, faultsOf, NARROW, settled, WIDE, withExplorer } from './explorer.ts';
import { DOUBTED, fillWithNotices, RETRACTED } from './retracted-world.ts';

const at = (id: string, more = ''): string => `/source?id=${encodeURIComponent(id)}${more}`;

describeInBrowser('sources', () => {
  const explorer = withExplorer({ fill: fillWithNotices });

  test('one that was retracted says so first, with what falls with it', async () => {
    const page = await explorer.open(at(RETRACTED));
    expect(await page.title()).toBe('Work 1 · claimtrace');
    const notices = page.getByRole('complementary', { name: 'Notices about this work' });
    expect(await notices.locator('li').allInnerTexts()).toEqual([
      expect.stringMatching(/Retracted 2019-05-01, the notice/),
      expect.stringMatching(/Corrected 2018/),
    ]);
    expect(await notices.getByRole('link').getAttribute('href')).toBe('https://example.org/notice');
    expect(await notices.innerText()).toMatch(/2 claims of 1 article rest on it; 2 on no other source\./);
    expect(await page.locator('.claim-line').count()).toBe(2);
    await page.getByRole('link', { name: 'What falls with it (2)' }).click();
    await page.getByRole('heading', { name: 'Claims that would fall with it' }).waitFor();
    await page.reload();
    await settled(page);
    expect(await page.locator('.claim-line').count()).toBe(2);
    await page.getByRole('link', { name: 'What it supports' }).click();
    await page.locator('.statement-line').first().waitFor();
    await page.goBack();
    await page.getByRole('heading', { name: 'Claims that would fall with it' }).waitFor();
  });

  test('one that is doubted says that, and those that rest on it are kept to a rung', async () => {
    const page = await explorer.open(at(DOUBTED));
    expect(await page.locator('.notices').innerText()).toMatch(/Expression of concern 2020-02/);
    await page.locator('.choice label', { hasText: 'unidentified' }).click();
    await page.getByText('No claim that rests on it stands on this rung.').waitFor();
    expect(page.url()).toContain('rung=UNIDENTIFIED');
    await page.locator('.choice label', { hasText: 'unidentified' }).click();
    await page.locator('.claim-line').first().waitFor();
  });

  test('one that is itself in the store leads there, and to its public pages', async () => {
    const page = await explorer.open(at('doi:10.5555/gut'));
    expect(await page.locator('.known a[href^="/article"]').innerText()).toBe('Receptors of the gut wall');
    const outward = await page
      .locator('.known a[target=_blank]')
      .evaluateAll((links) => links.map((link) => [link.getAttribute('href'), link.getAttribute('rel')]));
    expect(outward).toEqual([
      ['https://doi.org/10.5555/gut', 'noreferrer noopener'],
      ['https://pubmed.ncbi.nlm.nih.gov/77/', 'noreferrer noopener'],
    ]);
  });

  test('one that is gone says so and leads on', async () => {
    const page = await explorer.open(at('doi:10.5555/none'));
    expect(await page.locator('.empty').innerText()).toContain('No article of the store refers to this work.');
    await page.getByRole('link', { name: 'all sources' }).click();
    await page.locator('.source-line').first().waitFor();
  });

  test('are listed, those first that most claims rest on, and kept to what is asked', async () => {
    const page = await explorer.open('/sources');
    const told = (count: string) =>
      page.locator('main > p[role=status]', { hasText: new RegExp(`^${count}$`) }).waitFor();
    const claims = await page.locator('.lines .facts', { hasText: /claims? of/ }).allInnerTexts();
    const counts = claims.map((text) => Number(/^(\d+) claim/m.exec(text)![1]));
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    await page.getByLabel('Retracted only').check();
    await told('1 source');
    expect(await page.locator('.source-line').allInnerTexts()).toEqual([
      expect.stringContaining('retracted 2019-05-01'),
    ]);
    await page.getByLabel('Retracted only').uncheck();
    await page.getByLabel('Identifier').selectOption('no');
    await page.locator('.source-line', { hasText: 'An older report' }).waitFor();
    await page.getByLabel('Identifier').selectOption('');
    await page.getByLabel('From year').fill('2003');
    await page.getByLabel('To year').fill('2004');
    await page.waitForURL(/from=2003&to=2004/);
    await told('2 sources');
    await page.reload();
    await settled(page);
    expect(await page.getByLabel('From year').inputValue()).toBe('2003');
    expect(await page.locator('.source-line').count()).toBe(2);
    await page.getByLabel('To year').fill('1900');
    await page.getByText('No source fits these filters.').waitFor();
  });

  test('that claims rest on alone are on a page of their own', async () => {
    const page = await explorer.open('/sources');
    await page.getByRole('link', { name: 'Single points of failure' }).click();
    await page.getByRole('heading', { name: 'Single points of failure' }).waitFor();
    await page.locator('.source-line').first().waitFor();
    const many = await page.locator('.lines strong').allInnerTexts();
    expect(many[0]).toMatch(/^\d+ claims on it alone$/);
    await page.getByLabel('Claims with no other source').selectOption('20');
    await page.getByText('No source stands alone under 20 claims or more.').waitFor();
    expect(page.url()).toContain('claims=20');
  });

  test.each(['light', 'dark'] as const)(
    'axe finds nothing in the %s theme, wide and at 360 px',
    async (colorScheme) => {
      for (const path of [at(RETRACTED), at(DOUBTED, '&show=statements'), '/sources', '/sources?show=single']) {
        for (const viewport of [NARROW, WIDE]) {
          const page = await explorer.open(path, { colorScheme, viewport });
          expect(await faultsOf(page)).toEqual([]);
          await page.close();
        }
      }
    },
  );
});

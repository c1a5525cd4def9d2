import { expect, test } from 'vitest';
import { describeInBrowser, faultsOf, NARROW, WIDE, withExplorer } from './explorer.ts';

describeInBrowser('the overview', () => {
  const explorer = withExplorer();

  test('has the worst articles first, and can be sorted otherwise by keys alone', async () => {
    const page = await explorer.open('/overview');
    const table = page.getByRole('region', { name: 'Support by article' });
    const shares = async () =>
      (await table.locator('tbody tr td:nth-child(3)').allInnerTexts()).map((text) => Number.parseInt(text, 10));
    expect(await shares()).toEqual((await shares()).toSorted((a, b) => a - b));
    expect((await shares()).length).toBe(13);
    const head = table.getByRole('columnheader', { name: 'Claims' });
    await head.getByRole('button').focus();
    await page.keyboard.press('Enter');
    expect(await head.getAttribute('aria-sort')).toBe('descending');
    const claims = (await table.locator('tbody tr td:nth-child(4)').allInnerTexts()).map(Number);
    expect(claims).toEqual(claims.toSorted((a, b) => b - a));
  });

  test('draws the articles in the order in which they were read, and says it in words', async () => {
    const page = await explorer.open('/overview');
    expect(await page.locator('.ingest-chart rect').count()).toBe(13);
    expect(await page.getByRole('img', { name: /for 13 articles in the order in which they were read/ }).count()).toBe(
      1,
    );
  });

  test('leads to the claims of a mechanism and to the findings of a rule', async () => {
    const page = await explorer.open('/overview');
    const [first] = await page.locator('.mechanism-bars .figure').allInnerTexts();
    expect(first).toMatch(/^\d+ of \d+$/);
    const count = await page.locator('.rules li').first().locator('.figure').innerText();
    await page.locator('.rules a').first().click();
    await page.locator('.intro strong', { hasText: `${count} open` }).waitFor();
    await page.goBack();
    await page.locator('.mechanism-bars a').first().click();
    await page.waitForURL(/\/mechanism\?id=.*show=claims/);
  });

  test.each(['light', 'dark'] as const)(
    'axe finds nothing in the %s theme, wide and at 360 px',
    async (colorScheme) => {
      for (const viewport of [NARROW, WIDE]) {
        const page = await explorer.open('/overview', { colorScheme, viewport });
        expect(await faultsOf(page)).toEqual([]);
      }
    },
  );
});

describeInBrowser('the overview of an empty store', () => {
  const explorer = withExplorer({ fill: () => Promise.resolve() });

  test('says what to do', async () => {
    const page = await explorer.open('/overview');
    expect(await page.locator('.empty').innerText()).toContain('There is no claim in this store yet.');
  });
});

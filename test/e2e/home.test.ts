import { expect, test } from 'vitest';
import { describeInBrowser, faultsOf, NARROW, withExplorer } from './explorer.ts';

describeInBrowser('the articles', () => {
  const explorer = withExplorer();

  test('are listed with how far each rests on sources', async () => {
    const page = await explorer.open('/');
    expect(await page.title()).toBe('Articles · claimtrace');
    expect(await page.locator('.articles li').count()).toBe(13);
    expect(await page.locator('.support-bar').count()).toBe(14);
  });

  test.each(['light', 'dark'] as const)(
    'axe finds nothing in the %s theme, and nothing is cut off at 360 px',
    async (colorScheme) => {
      const page = await explorer.open('/', { colorScheme, viewport: NARROW });
      expect(await faultsOf(page)).toEqual([]);
    },
  );

  test('an address that no view has says so', async () => {
    const page = await explorer.open('/no/such/view');
    expect(await page.locator('h1').textContent()).toBe('There is nothing here');
  });
});

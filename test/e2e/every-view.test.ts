import { beforeAll, expect, test } from 'vitest';
import { describeInBrowser, faultsOf, NARROW, settled, WIDE, withExplorer } from './explorer.ts';
import { addressOf, keysOf, parametersOf, PATHS } from './views.ts';

describeInBrowser('every view', () => {
  const explorer = withExplorer();
  let parameters: Awaited<ReturnType<typeof parametersOf>>;
  beforeAll(async () => {
    parameters = await parametersOf(explorer.library);
  });
  const open = (path: string, options?: Parameters<typeof explorer.open>[1]) =>
    explorer.open(addressOf(path, parameters[path]), options);

  test('has an address to be tried by', () => {
    expect(PATHS.length).toBeGreaterThan(9);
    expect(PATHS.filter((path) => !(path in parameters))).toEqual([]);
  });

  test.each(PATHS)('%s: axe finds nothing and nothing is cut off, in both themes and widths', async (path) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const viewport of [NARROW, WIDE]) {
        const page = await open(path, { colorScheme, viewport });
        expect(await faultsOf(page), `${colorScheme}, ${viewport.width} px`).toEqual([]);
        await page.context().close();
      }
    }
  });

  test.each(PATHS)(
    '%s: has a title and one heading, what it asked, and is the same when it is loaded anew',
    async (path) => {
      const page = await open(path);
      const heading = (await page.locator('h1').textContent())!;
      expect(await page.locator('h1').count()).toBe(1);
      expect(heading.trim()).not.toBe('');
      expect(await page.title()).toBe(`${heading} · claimtrace`);
      expect(await page.getByRole('button', { name: 'Copy as GraphQL' }).count()).toBe(1);
      expect(await page.locator('.failed').count()).toBe(0);
      await page.reload();
      await settled(page);
      expect(await page.locator('h1').textContent()).toBe(heading);
      expect(await page.locator('[style*="url("], script:not([src]), iframe').count()).toBe(0);
    },
  );

  test.each(PATHS)('%s: its keys are those that docs/explorer.md lists', async (path) => {
    const page = await open(path);
    const button = page.getByRole('button', { name: /^Keys/ });
    const listed = keysOf(path);
    expect(await button.count()).toBe(listed.includes('?') ? 1 : 0);
    if (!listed.includes('?')) return;
    await button.click();
    const shown = await page.getByRole('dialog').locator('kbd').allInnerTexts();
    expect(shown.toSorted()).toEqual(listed.toSorted());
  });

  test.each(PATHS)('%s: is served with a policy that takes nothing from elsewhere', async (path) => {
    const address = `${explorer.url}${addressOf(path, parameters[path])}`;
    const response = await fetch(address, { headers: { accept: 'text/html' } });
    const policy = response.headers.get('content-security-policy')!;
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    expect(response.headers.get('referrer-policy')).toBe('no-referrer');
  });

  test.each(['/article', '/mechanism', '/statement', '/source', '/trace'].filter((path) => PATHS.includes(path)))(
    '%s: an id that is not there, and none at all, are told in plain words with a way on',
    async (path) => {
      for (const given of [{}, { id: 'nothing', claim: 'nothing' } as Record<string, string>]) {
        const page = await explorer.open(addressOf(path, given));
        expect(await page.locator('.failed').count()).toBe(0);
        expect(await page.locator('main').textContent()).toMatch(/no |not |none/i);
        expect(await page.locator('main a').count()).toBeGreaterThan(0);
      }
    },
  );
});

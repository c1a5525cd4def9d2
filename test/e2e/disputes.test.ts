import { expect, test } from 'vitest';
import { axeOf, describeInBrowser, faultsOf, NARROW, settled, WIDE, withExplorer } from './explorer.ts';

describeInBrowser('contradictions and unsourced consensus', () => {
  const explorer = withExplorer();

  test('both sides of a contradiction are beside each other, each with its claims and what they rest on', async () => {
    const page = await explorer.open('/contradictions');
    const dispute = page.locator('.dispute', {
      has: page.getByRole('heading', { name: 'TNF and osteoclastogenesis' }),
    });
    const [more, less] = await dispute.locator('.side').all();
    expect(await more!.locator('h3').textContent()).toBe('TNF increases osteoclastogenesis');
    expect(await less!.locator('h3').textContent()).toBe('TNF decreases osteoclastogenesis');
    expect(await more!.locator('.facts').first().textContent()).toMatch(/at best ● cited4 claims3 independent sources/);
    expect(await more!.locator('.claim-line').count()).toBe(3);
    const [left, right] = [await more!.boundingBox(), await less!.boundingBox()];
    expect(right!.x).toBeGreaterThan(left!.x + left!.width);
    expect(await page.getByText('One side asserts what the other denies.').count()).toBeGreaterThan(0);
    expect(await page.locator('.side em').first().textContent()).toBe('denied: ');
  });

  test('those within one article are told from those between articles', async () => {
    const page = await explorer.open('/contradictions');
    const scopeOf = (name: string | RegExp) =>
      page
        .locator('.dispute', { has: page.getByRole('heading', { name }) })
        .locator('> .facts strong')
        .innerText();
    expect(await scopeOf('TNF and osteoclastogenesis')).toBe('between articles');
    expect(await scopeOf('gut microbiota and bone mass')).toBe('between articles');
    expect(await scopeOf(/^vitamin D and/)).toBe('within one article');
  });

  test('contradictions about one mechanism have their address; going back shows all', async () => {
    const page = await explorer.open('/contradictions');
    const all = await page.locator('.dispute').count();
    await page.getByRole('link', { name: 'only about TNF' }).click();
    await page.waitForURL('**/contradictions?mechanism=*');
    await page.getByText('Only about TNF').waitFor();
    await page.waitForFunction((count) => document.querySelectorAll('.dispute').length < count, all);
    await page.reload();
    await settled(page);
    expect(await page.locator('.narrowed').textContent()).toContain('Only about TNF');
    await page.getByRole('button', { name: 'Show all' }).click();
    await page.getByLabel('Only about', { exact: true }).fill('osteoclasto');
    await page.getByRole('option', { name: /osteoclastogenesis/ }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByText('Only about osteoclastogenesis').waitFor();
    await page.getByRole('button', { name: 'Show all' }).click();
    await page.waitForFunction((count) => document.querySelectorAll('.dispute').length === count, all);
    await page.goBack();
    await page.locator('.narrowed').waitFor();
    await page.getByRole('link', { name: 'TNF increases osteoclastogenesis' }).click();
    await page.waitForURL('**/statement?id=*');
  });

  test('a mechanism that is gone, or that nobody disputes, says so', async () => {
    const page = await explorer.open('/contradictions?mechanism=local%3Agone');
    expect(await page.locator('.empty').textContent()).toContain('Nothing contradicts what is said of it.');
    await page.getByRole('link', { name: 'See all contradictions' }).click();
    await page.locator('.dispute').first().waitFor();
  });

  test('what several articles say without a source opens its claims, by keyboard alone', async () => {
    const page = await explorer.open('/consensus');
    const first = page.locator('.said > li').first();
    expect(await first.textContent()).toMatch(/TLR4 increases TNF.*4 claims4 articles0 independent sources/);
    await first.locator('summary').focus();
    await page.keyboard.press('Enter');
    await first.locator('.claim-line').nth(3).waitFor();
    const rungs = await first.locator('.claim-line .rung').allTextContents();
    expect(rungs.every((rung) => !/ cited/.test(rung))).toBe(true);
    expect(await axeOf(page)).toEqual([]);
  });

  test('how many articles is chosen, in the address', async () => {
    const page = await explorer.open('/consensus');
    const all = await page.locator('.said > li').count();
    await page.getByLabel('Said in at least').selectOption('3');
    await page.waitForURL('**/consensus?articles=3');
    await page.waitForFunction((count) => document.querySelectorAll('.said > li').length < count, all);
    await page.reload();
    await settled(page);
    expect(await page.getByLabel('Said in at least').inputValue()).toBe('3');
    await page.getByLabel('Said in at least').selectOption('20');
    await page.locator('.empty').waitFor();
    await page.goBack();
    await page.locator('.said > li').first().waitFor();
  });

  test.each([
    ['light', WIDE],
    ['dark', NARROW],
  ] as const)('axe finds nothing in the %s theme, and nothing is cut off', async (colorScheme, viewport) => {
    for (const path of [
      '/contradictions',
      '/contradictions?mechanism=local%3Agone',
      '/consensus',
      '/consensus?articles=20',
    ]) {
      const page = await explorer.open(path, { colorScheme, viewport });
      expect(await faultsOf(page)).toEqual([]);
    }
  });
});

describeInBrowser('deleting an article', () => {
  const explorer = withExplorer();

  test('asks first, and shows the articles that are left', async () => {
    const page = await explorer.open('/');
    await page.getByRole('link', { name: 'Fire in the marrow' }).click();
    await page.getByRole('button', { name: 'Delete this article' }).click();
    const dialog = page.getByRole('dialog', { name: 'Delete this article?' });
    await dialog.waitFor();
    expect(await dialog.textContent()).toContain('Fire in the marrow');
    expect(await axeOf(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Delete this article' }).click();
    const address = page.url();
    await dialog.getByRole('button', { name: 'Delete it' }).click();
    await page.waitForURL(`${explorer.url}/`);
    await page.getByText('12 articles').waitFor();
    await page.goto(address);
    await settled(page);
    expect(await page.locator('h1').textContent()).toBe('This article is not here');
  });
});

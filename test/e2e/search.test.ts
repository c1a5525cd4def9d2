import { expect, test } from 'vitest';
import { axeOf, describeInBrowser, faultsOf, hold, NARROW, settled, WIDE, withExplorer } from './explorer.ts';

describeInBrowser('search', () => {
  const explorer = withExplorer();

  test('finds mechanisms, claims, articles and sources, and marks what was looked for', async () => {
    const page = await explorer.open('/search?text=gut');
    expect(await page.title()).toBe('Search: gut · claimtrace');
    const more = page.locator('.more');
    // Further hits come as they are scrolled to.
    while ((await more.count()) > 0) await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    const sorts = await page.locator('.hits .sort').allTextContents();
    expect(sorts.length).toBeGreaterThan(20);
    expect([...new Set(sorts)].sort()).toEqual(['article', 'claim', 'mechanism', 'source']);
    const isMarked = await page
      .locator('.hits li')
      .evaluateAll((hits) => hits.map((hit) => hit.querySelector('mark') !== null));
    expect(isMarked).not.toContain(false);
  });

  test('marks phrases and beginnings, and Greek letters however they are written', async () => {
    const phrase = await explorer.open('/search?text=%22gut+barrier%22');
    expect(await phrase.locator('.hits mark').first().textContent()).toBe('gut barrier');
    const begun = await explorer.open('/search?text=recept*');
    expect(new Set(await begun.locator('.hits mark').allTextContents())).toContain('receptor');
    const greek = await explorer.open('/search?text=TNF-alpha');
    expect(await greek.locator('.hits li').count()).toBeGreaterThan(0);
  });

  test('narrows by type in its address, and goes back', async () => {
    const page = await explorer.open('/search?text=gut');
    await page.getByRole('checkbox', { name: /^claims/ }).check();
    await page.waitForURL('**/search?text=gut&type=CLAIM');
    await page.waitForFunction(() =>
      [...document.querySelectorAll('.hits .sort')].every(({ textContent }) => textContent === 'claim'),
    );
    expect(await page.locator('.tally').textContent()).toMatch(/^\d+ claims\. Best first\.$/);
    await page.reload();
    await settled(page);
    expect(await page.getByRole('checkbox', { name: /^claims/ }).isChecked()).toBe(true);
    await page.goBack();
    await page.waitForFunction(() =>
      [...document.querySelectorAll('.hits .sort')].some(({ textContent }) => textContent === 'mechanism'),
    );
    expect(await page.getByRole('checkbox', { name: /^claims/ }).isChecked()).toBe(false);
  });

  test('says how to look where nothing is asked or found', async () => {
    const unasked = await explorer.open('/search');
    expect(await unasked.locator('.empty').textContent()).toContain('gut permeability');
    const nothing = await explorer.open('/search?text=zzyx+qqq');
    expect(await nothing.locator('.empty').textContent()).toContain('Nothing has all of “zzyx qqq” in it.');
    const sign = await explorer.open('/search?text=%E2%80%A6');
    expect(await sign.locator('.empty').textContent()).toContain('has no word');
  });

  test('by keyboard alone: / leads to the box, arrows choose what is offered, Enter opens it', async () => {
    const page = await explorer.open('/');
    await page.keyboard.press('/');
    await page.keyboard.type('gut bar');
    const box = page.getByRole('combobox');
    await page.getByRole('option').first().waitFor();
    expect(await box.getAttribute('aria-expanded')).toBe('true');
    expect(await axeOf(page)).toEqual([]);
    await page.keyboard.press('ArrowUp');
    const chosen = () => box.getAttribute('aria-activedescendant');
    await expect.poll(chosen).not.toBeNull();
    expect(await chosen()).toBe(await page.getByRole('option').last().getAttribute('id'));
    await page.keyboard.press('ArrowDown');
    expect(await chosen()).toBeNull();
    await page.keyboard.press('Escape');
    expect(await box.getAttribute('aria-expanded')).toBe('false');
    expect(await box.inputValue()).toBe('gut bar');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await page.locator('[aria-selected=true]').textContent()).toContain('mechanism');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/mechanism?id=*');
  });

  test('what is offered for the first letters is not chosen in place of what comes for all of them', async () => {
    const page = await explorer.open('/');
    const letGo = await hold(page, 'Suggestions', (variables) => (variables as { text: string }).text === 'gut bar*');
    const box = page.getByRole('combobox');
    await box.fill('gut');
    await page.getByRole('option').first().waitFor();
    await box.fill('gut bar');
    await box.press('ArrowDown');
    expect(await box.getAttribute('aria-activedescendant')).toBeNull();
    letGo();
    await page.getByRole('option', { name: 'gut permeability', selected: true }).waitFor();
    await box.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'intestinal permeability' }).waitFor();
  });

  test('Enter without a choice searches for the whole text, and the box keeps it', async () => {
    const page = await explorer.open('/');
    await page.keyboard.press('/');
    await page.keyboard.type('"gut barrier"');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search?text=%22gut+barrier%22');
    await settled(page);
    expect(await page.getByRole('combobox').inputValue()).toBe('"gut barrier"');
    await page.locator('h1:focus').waitFor();
    await page.goBack();
    await page.waitForURL(explorer.url + '/');
    await expect.poll(() => page.getByRole('combobox').inputValue()).toBe('');
  });

  test.each([
    ['light', WIDE],
    ['dark', NARROW],
  ] as const)('axe finds nothing in the %s theme, and nothing is cut off', async (colorScheme, viewport) => {
    for (const path of ['/search?text=gut', '/search', '/search?text=zzyx']) {
      const page = await explorer.open(path, { colorScheme, viewport });
      expect(await faultsOf(page)).toEqual([]);
    }
  });
});

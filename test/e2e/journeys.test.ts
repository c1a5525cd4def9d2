import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { describeInBrowser, intercept, settled, withExplorer } from './explorer.ts';

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name, exact: true }).waitFor();

describeInBrowser('going about', () => {
  const explorer = withExplorer();

  test('back and forward over views with filters', async () => {
    const page = await explorer.open('/');
    await page.keyboard.press('/');
    await page.keyboard.type('gut');
    await page.keyboard.press('Enter');
    await heading(page, 'Search: gut');
    await page.getByRole('checkbox', { name: /^claims/ }).check();
    await page.waitForURL('**&type=CLAIM');
    await page.getByRole('link', { name: 'Contradictions' }).click();
    await page.getByRole('link', { name: 'only about TNF' }).click();
    await page.locator('.narrowed').waitFor();
    await page.goBack();
    await page.locator('.narrowed').waitFor({ state: 'detached' });
    await page.goBack();
    await heading(page, 'Search: gut');
    expect(await page.getByRole('checkbox', { name: /^claims/ }).isChecked()).toBe(true);
    await page.goBack();
    await page.goBack();
    await heading(page, 'Articles');
    await page.goForward();
    await heading(page, 'Search: gut');
    await page.goForward();
    await page.goForward();
    await page.goForward();
    await page.locator('.narrowed').waitFor();
    expect(await page.locator('.narrowed').textContent()).toContain('TNF');
  });

  test('a page of a list whose cursor is not taken is told, and asked for again', async () => {
    const page = await explorer.open('/');
    let refused = 0;
    await intercept(page, 'Search', async (route, variables: { after?: string | null }) => {
      if (!variables.after || refused++ > 0) return route.continue();
      const asked = route.request().postDataJSON() as object;
      await route.continue({ postData: JSON.stringify({ ...asked, variables: { ...variables, after: 'old' } }) });
    });
    await page.keyboard.press('/');
    await page.keyboard.type('bone');
    await page.keyboard.press('Enter');
    await page.locator('.hits li').first().waitFor();
    const first = await page.locator('.hits li').count();
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await page.getByText('CURSOR_INVALID').waitFor();
    expect(await page.locator('.hits li').count()).toBe(first);
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.waitForFunction((count) => document.querySelectorAll('.hits li').length > count, first);
  });
});

describeInBrowser('a server that is gone, and back', () => {
  const explorer = withExplorer();

  test('a view says so, and shows what it has when it is asked again', async () => {
    const page = await explorer.open('/search?text=gut');
    await explorer.stop();
    await page.getByRole('checkbox', { name: /^articles/ }).check();
    await page.getByText('The server does not answer.').first().waitFor();
    await explorer.restart();
    await page.getByRole('button', { name: 'Try again' }).first().click();
    await page.locator('.failed').first().waitFor({ state: 'detached' });
    await page.waitForFunction(() =>
      [...document.querySelectorAll('.hits .sort')].every(({ textContent }) => textContent === 'article'),
    );
  });

  test('a view that was not loaded yet is, then', async () => {
    const page = await explorer.open('/');
    await explorer.stop();
    await page.getByRole('link', { name: 'Contradictions' }).click();
    await page.getByText('The server does not answer.').waitFor();
    await explorer.restart();
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.locator('.dispute').first().waitFor();
    await settled(page);
    expect(page.url()).toBe(`${explorer.url}/contradictions`);
  });
});

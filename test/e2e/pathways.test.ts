import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { describeInBrowser, faultsOf, hold, NARROW, settled, withExplorer } from './explorer.ts';

const FOUND = '/pathways?from=TLR4&to=bone+loss';

describeInBrowser('pathways', () => {
  const explorer = withExplorer();
  const from = (page: Page) => page.getByLabel('From', { exact: true });
  const to = (page: Page) => page.getByLabel('To', { exact: true });

  test('lead from a mechanism of the list by its weakest step to a claim, and to its article', async () => {
    const page = await explorer.open('/mechanisms');
    await page.getByLabel('Name', { exact: true }).fill('TLR');
    await page.getByText('whose name begins with “TLR”').waitFor();
    await page.getByRole('link', { name: 'TLR4', exact: true }).click();
    await page.getByRole('link', { name: 'Pathways from it' }).click();
    await page.getByRole('heading', { name: 'Pathways', exact: true }).waitFor();
    await to(page).fill('bone lo');
    await page.getByRole('option', { name: /^bone loss/ }).click();
    await page.getByRole('heading', { name: 'Pathways from TLR4 to bone loss' }).waitFor();
    await settled(page);
    const chain = page.locator('.chain').first();
    expect(await chain.getByRole('heading', { level: 3 }).textContent()).toBe('More TLR4, more bone loss');
    const weakest = chain.getByRole('button', { name: /weakest/ });
    expect(await weakest.count()).toBe(1);
    await weakest.click();
    expect(await weakest.getAttribute('aria-expanded')).toBe('true');
    await chain.getByRole('heading', { name: 'TLR4 increases TNF' }).waitFor();
    const claim = chain.locator('.claim-line').first();
    expect(await claim.getByRole('link', { name: 'trace' }).getAttribute('href')).toMatch(/^\/trace\?claim=/);
    await claim.locator('.quote').click();
    await page.waitForURL(/\/article\?id=.*&claim=/);
  });

  test('an end that is typed while the other is still looked up stays as it is typed', async () => {
    const page = await explorer.open('/');
    const letGo = await hold(page, 'PathwayEnds');
    await page.goto(`${explorer.url}/pathways?from=HGNC%3A11850`);
    await to(page).fill('bone lo');
    await page.getByRole('option', { name: /^bone loss/ }).waitFor();
    letGo();
    await expect.poll(() => from(page).inputValue()).toBe('TLR4');
    expect(await to(page).inputValue()).toBe('bone lo');
    await page.getByRole('option', { name: /^bone loss/ }).click();
    await page.getByRole('heading', { name: 'Pathways from TLR4 to bone loss' }).waitFor();
  });

  test('what is written as soon as the view is there is not broken off by its heading', async () => {
    const page = await explorer.open('/');
    await page.evaluate(() => {
      new MutationObserver((_, observer) => {
        const input = document.querySelector<HTMLInputElement>('.complete input');
        if (!input) return;
        input.focus();
        observer.disconnect();
      }).observe(document.body, { childList: true, subtree: true });
    });
    await page.getByRole('link', { name: 'Pathways' }).click();
    await from(page).waitFor();
    await settled(page);
    expect(await from(page).evaluate((input) => input === document.activeElement)).toBe(true);
  });

  test('an end that is chosen while the other is still looked up leaves that one as it was', async () => {
    const page = await explorer.open('/');
    const letGo = await hold(page, 'PathwayEnds');
    await page.goto(`${explorer.url}/pathways?from=HGNC%3A11850`);
    await to(page).fill('bone lo');
    await page.getByRole('option', { name: /^bone loss/ }).click();
    letGo();
    await page.getByRole('heading', { name: 'Pathways from TLR4 to bone loss' }).waitFor();
    expect(await to(page).inputValue()).toBe('bone loss');
  });

  test('are asked for by the keyboard alone', async () => {
    const page = await explorer.open('/pathways');
    await from(page).focus();
    await page.keyboard.type('toll-like receptor 4');
    await page.getByRole('option', { name: /^TLR4 gene/ }).waitFor();
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => from(page).getAttribute('aria-activedescendant')).not.toBeNull();
    await page.keyboard.press('Enter');
    expect(await from(page).inputValue()).toBe('TLR4');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.type('bone loss');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Enter');
    await page.locator('.chain').first().waitFor();
    expect(new URL(page.url()).search).toBe('?from=HGNC%3A11850&to=bone+loss');
  });

  test('what was chosen stays in the address, and a step back undoes it', async () => {
    const page = await explorer.open(FOUND);
    await page.getByLabel('Steps').selectOption('1');
    await page.getByText('No pathway of 1 step or fewer leads from TLR4 to bone loss.').waitFor();
    await page.reload();
    await settled(page);
    await page.getByRole('button', { name: 'Take up to 6 steps' }).click();
    await page.locator('.chain').first().waitFor();
    expect(await page.getByLabel('Steps').inputValue()).toBe('6');
    await page.goBack();
    await page.getByText('No pathway of 1 step').waitFor();
    await page.goBack();
    await page.locator('.chain').first().waitFor();
    await page.getByLabel('Support of each').selectOption('cited');
    await page.getByText('No pathway of 4 steps or fewer').waitFor();
  });

  test('the ends can be exchanged', async () => {
    const page = await explorer.open(FOUND);
    await page.getByRole('button', { name: 'Exchange the two ends' }).click();
    await page.getByRole('heading', { name: 'Pathways from bone loss to TLR4' }).waitFor();
    await page.waitForFunction(
      () => document.querySelector<HTMLInputElement>('.complete input')?.value === 'bone loss',
    );
  });

  test('a name that nobody has is met by near ones', async () => {
    const page = await explorer.open('/pathways?from=TLRR&to=bone+loss');
    await page.getByText('No article mentions a mechanism “TLRR”.').waitFor();
    await page.getByRole('button', { name: /^TLR4 gene/ }).click();
    await page.locator('.chain').first().waitFor();
  });

  test('one mechanism at both ends, and none at either, are told in plain words', async () => {
    const page = await explorer.open('/pathways?from=TLR4&to=toll-like+receptor+4');
    await page.getByText('Both ends are TLR4.').waitFor();
    const none = await explorer.open('/pathways?from=xyzzy&to=%22%22');
    expect(await none.locator('.empty').count()).toBe(2);
    const begin = await explorer.open('/pathways');
    await begin.getByRole('link', { name: 'from TLR4 to bone loss' }).click();
    await begin.locator('.chain').first().waitFor();
  });

  test.each(['light', 'dark'] as const)(
    'axe finds nothing in the %s theme, and nothing is cut off',
    async (colorScheme) => {
      for (const viewport of [NARROW, undefined]) {
        const page = await explorer.open(FOUND, { colorScheme, ...(viewport && { viewport }) });
        await page
          .getByRole('button', { name: /weakest/ })
          .first()
          .click();
        expect(await faultsOf(page)).toEqual([]);
        await from(page).fill('ost');
        await page.getByRole('option').first().waitFor();
        expect(await faultsOf(page)).toEqual([]);
      }
    },
  );
});

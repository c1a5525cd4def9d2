import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { Library } from '../../src/library.ts';
import { loadArticle } from '../../src/store/load.ts';
import { makeExtraction } from '../fixtures/extraction.ts';
import { NOW } from '../fixtures/stores.ts';
import { axeOf, describeInBrowser, faultsOf, NARROW, settled, WIDE, withExplorer } from './explorer.ts';

const TOKEN = 'a-token-for-the-tests';
const REOPEN =
  'mutation ($id: ID!) { findingUpdate(findingId: $id, change: { status: OPEN, note: null }) { finding { id } } }';
const WHY = 'Why does this finding not apply?';
const ALL = { status: ['OPEN', 'ACCEPTED', 'DISMISSED', 'FIXED'] };

interface Counted {
  audit: { totalCount: number; nodes: { id: string; status: string; note: string | null }[] };
}
async function findings(library: Library, where: object): Promise<Counted['audit']> {
  const { data } = await library.execute(
    'query ($where: FindingWhere) { audit(first: 100, where: $where) { totalCount nodes { id status note } } }',
    { where },
  );
  return (data as Counted).audit;
}
const verdictOf = async (library: Library, id: string | null) => {
  const { data } = await library.execute('query ($id: ID!) { node(id: $id) { ... on AuditFinding { status note } } }', {
    id,
  });
  return (data as { node: { status: string; note: string | null } }).node;
};

const place = (page: Page): Promise<string | null> =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-posinset') ?? null);
const focusedId = (page: Page): Promise<string | null> =>
  page.evaluate(() => (document.activeElement as HTMLElement).closest<HTMLElement>('.finding')?.dataset['id'] ?? null);
const pressed = async (page: Page, key: string, to: number): Promise<void> => {
  await page.keyboard.press(key);
  await at(page, to);
};
const at = (page: Page, to: number): Promise<unknown> =>
  page.waitForFunction((of) => document.activeElement?.getAttribute('aria-posinset') === String(of), to, {
    polling: 'raf',
  });
const countOf = (page: Page, label: string): Promise<string> =>
  page.locator('.facets label', { hasText: label }).locator('.soft').innerText();

describeInBrowser('the worklist', () => {
  const explorer = withExplorer();

  test('has every open finding, with what it is about, and counts them', async () => {
    const page = await explorer.open('/audit');
    const { totalCount } = await findings(explorer.library, { status: ['OPEN'] });
    expect(await page.title()).toBe('Audit · claimtrace');
    expect(await page.locator('.intro strong').textContent()).toBe(`${totalCount} open findings`);
    expect(await countOf(page, 'open')).toBe(String(totalCount));
    const first = page.locator('.finding').first();
    expect(await first.locator('.words-meant a').getAttribute('href')).toMatch(/^\/article\?id=.*&claim=.*&words=/);
    expect(await first.getAttribute('aria-setsize')).toBe(String(totalCount));
  });

  test('is kept to a rule and a status by its filters, which its address holds', async () => {
    const page = await explorer.open('/audit');
    await page.locator('.facets label', { hasText: 'Marker that leads nowhere' }).click();
    await page.waitForURL(/rule=dangling-marker/);
    const { totalCount } = await findings(explorer.library, { status: ['OPEN'], rule: ['dangling-marker'] });
    const told = page.locator('.intro strong', { hasText: `${totalCount} open findings` });
    await told.waitFor();
    await page.waitForFunction((count) => {
      const titles = [...document.querySelectorAll('.finding h3')].map((title) => title.textContent);
      return titles.length === count && titles.every((title) => title.includes('Marker that leads nowhere'));
    }, totalCount);
    await page.reload();
    await settled(page);
    await told.waitFor();
    await page.goBack();
    await page.locator('.intro strong', { hasText: /^1\d\d open/ }).waitFor();
    await page.goForward();
    await told.waitFor();
  });

  test.each([
    ['Fire in the marrow', /^in “Who feeds the osteoclast”\nline \d+$/],
    ['The serotonin quarrel', /^in “The claim”$/],
  ])(
    'tells the place of a finding in “%s” by its heading, and by its line where lines were written',
    async (title, place) => {
      const { data } = await explorer.library.execute(
        'query ($title: String) { articles(first: 1, where: { titleContains: $title }) { nodes { id } } }',
        { title },
      );
      const [article] = (data as { articles: { nodes: { id: string }[] } }).articles.nodes;
      const all = ALL.status.join(',');
      const page = await explorer.open(`/audit?order=place&status=${all}&article=${encodeURIComponent(article!.id)}`);
      const foot = page.locator('.finding .foot', { hasText: 'in “' }).first();
      expect((await foot.locator('> span:not(.deeds)').allInnerTexts()).join('\n')).toMatch(place);
    },
  );

  test('is kept to one article, found by its title', async () => {
    const page = await explorer.open('/audit');
    await page.locator('summary', { hasText: 'One article' }).click();
    await page.getByLabel('Words of the title of the article').fill('fibre');
    await page.waitForFunction(() => document.querySelectorAll('.article-filter li').length === 1);
    await page.locator('.article-filter li button').click();
    await page.waitForURL(/article=/);
    await page.locator('.of-article b').waitFor();
    await page.waitForFunction(() => {
      const titles = [...document.querySelectorAll('.finding .foot > a')].map((link) => link.textContent);
      return new Set(titles).size === 1;
    });
    await page.getByRole('button', { name: 'All articles' }).click();
    await page.locator('.article-filter').waitFor();
  });

  test('lists the articles by what is open in them, with how much', async () => {
    const page = await explorer.open('/audit');
    await page.locator('summary', { hasText: 'One article' }).click();
    await page.locator('.article-filter li').first().waitFor();
    const { data } = await explorer.library.execute(
      '{ articles(first: 100) { nodes { findings(where: { status: [OPEN] }) { totalCount } } } }',
    );
    const counts = (data as { articles: { nodes: { findings: { totalCount: number } }[] } }).articles.nodes
      .map(({ findings: { totalCount } }) => totalCount)
      .toSorted((a, b) => b - a);
    expect(counts.length).toBeGreaterThan(10);
    await expect
      .poll(() => page.locator('.article-filter li .soft').allTextContents())
      .toEqual(counts.map((count) => `${count} open`));
  });

  test('is worked through by keys alone: a verdict leads to the next open finding', async () => {
    const page = await explorer.open('/audit');
    await pressed(page, 'j', 1);
    await pressed(page, 'j', 2);
    await pressed(page, 'j', 3);
    await pressed(page, 'k', 2);
    const accepted = await focusedId(page);
    await page.keyboard.press('a');
    await page.locator('.finding.done .verdict', { hasText: 'accepted' }).waitFor();
    await at(page, 3);
    expect((await verdictOf(explorer.library, accepted)).status).toBe('ACCEPTED');
    const dismissed = await focusedId(page);
    await page.keyboard.press('d');
    await page.keyboard.type('jack says a reason');
    await page.keyboard.press('Escape');
    await at(page, 3);
    await page.keyboard.press('d');
    expect(await page.getByLabel(WHY).inputValue()).toBe('jack says a reason');
    await page.keyboard.press('Enter');
    await page.locator('.verdict', { hasText: 'dismissed: jack says a reason' }).waitFor();
    await at(page, 4);
    expect(await verdictOf(explorer.library, dismissed)).toEqual({ status: 'DISMISSED', note: 'jack says a reason' });
    await pressed(page, 'k', 3);
    await page.keyboard.press('r');
    await page.locator('.verdict', { hasText: 'dismissed' }).waitFor({ state: 'detached' });
    expect(await verdictOf(explorer.library, dismissed)).toEqual({ status: 'OPEN', note: null });
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/article\?id=/);
  });

  test('keeps the reason of what was dismissed until that is judged otherwise', async () => {
    const page = await explorer.open('/audit?order=place');
    await pressed(page, 'j', 1);
    const id = await focusedId(page);
    await page.keyboard.press('d');
    await page.keyboard.type('a first reason');
    await page.keyboard.press('Enter');
    await at(page, 2);
    await pressed(page, 'k', 1);
    await page.keyboard.press('d');
    expect(await page.getByLabel(WHY).inputValue()).toBe('a first reason');
    await page.keyboard.press('End');
    await page.keyboard.type(', and more');
    await page.keyboard.press('Enter');
    await at(page, 2);
    expect(await verdictOf(explorer.library, id)).toEqual({ status: 'DISMISSED', note: 'a first reason, and more' });
    await pressed(page, 'k', 1);
    await page.keyboard.press('a');
    await at(page, 2);
    expect(await verdictOf(explorer.library, id)).toEqual({ status: 'ACCEPTED', note: null });
    const first = page.locator('.finding').first();
    expect(await first.locator('.verdict').innerText()).toBe('accepted');
    // As it was before the last verdict, by the button and by the key; then there is nothing more to undo.
    await page.getByRole('status').filter({ hasText: 'accepted: ' }).waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await at(page, 1);
    expect(await verdictOf(explorer.library, id)).toEqual({ status: 'DISMISSED', note: 'a first reason, and more' });
    expect(await page.getByRole('button', { name: 'Undo' }).count()).toBe(0);
    await first.getByRole('button', { name: 'Reopen' }).click();
    await first.locator('.verdict').waitFor({ state: 'detached' });
    await page.keyboard.press('a');
    await at(page, 2);
    await page.keyboard.press('u');
    await at(page, 1);
    expect(await verdictOf(explorer.library, id)).toEqual({ status: 'OPEN', note: null });
  });

  test('lists its keys, rests while something is written, and lets them be turned off', async () => {
    const page = await explorer.open('/audit');
    await page.keyboard.press('/');
    await page.keyboard.type('jjj?');
    expect(await place(page)).toBeNull();
    expect(await page.locator('.site-header input').inputValue()).toBe('jjj?');
    await page.locator('h1').focus();
    await page.keyboard.press('?');
    const dialog = page.getByRole('dialog', { name: 'Keys of this view' });
    await dialog.waitFor();
    expect(await dialog.locator('kbd').allInnerTexts()).toEqual(['j', 'k', 'a', 'd', 'u', 'r', 'x', 'Enter', '/', '?']);
    await dialog.getByLabel('The keys work').uncheck();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await page.keyboard.press('j');
    expect(await place(page)).toBeNull();
    await page.keyboard.press('/');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).not.toBe('combobox');
    expect(await page.getByRole('combobox', { name: 'Search' }).getAttribute('placeholder')).toBe('Search');
  });

  test('judges several at once, with one reason', async () => {
    const page = await explorer.open('/audit?severity=INFO');
    const before = await findings(explorer.library, { status: ['OPEN'], severity: ['INFO'] });
    expect(before.totalCount).toBeGreaterThan(2);
    await page.getByRole('button', { name: `Choose all ${before.totalCount}` }).click();
    await page.getByLabel('Choose finding 1').uncheck();
    const bar = page.getByRole('form', { name: 'The findings that are chosen' });
    await bar.getByText(`${before.totalCount - 1} findings chosen`).waitFor();
    await bar.getByLabel('Reason for all of them').fill('lists of this house are so');
    await bar.getByRole('button', { name: 'Dismiss' }).click();
    await bar.waitFor({ state: 'detached' });
    const after = await findings(explorer.library, { ...ALL, severity: ['INFO'] });
    expect(after.nodes.filter(({ note }) => note === 'lists of this house are so').length).toBe(before.totalCount - 1);
    await page.locator('.intro', { hasText: `1 open and ${before.totalCount - 1} dismissed findings` }).waitFor();
    expect(await countOf(page, 'dismissed')).toBe(String(before.totalCount - 1));
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.locator('.intro', { hasText: `${before.totalCount} open findings` }).waitFor();
    const restored = await findings(explorer.library, { ...ALL, severity: ['INFO'] });
    expect(restored.nodes.every(({ status, note }) => status === 'OPEN' && note === null)).toBe(true);
  });

  test.each([
    ['CSV', 'audit.csv', /^"?[a-z]+/i],
    ['Markdown', 'audit.md', /^#/],
    ['SARIF', 'audit.sarif', /"version": ?"2\.1\.0"/],
    ['HTML', 'audit.html', /^<!doctype html>/i],
  ])('is saved as %s, as far as it is shown', async (name, file, holds) => {
    const page = await explorer.open('/audit?rule=dangling-marker');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('.export').getByRole('button', { name }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(file);
    const text = readFileSync(await download.path(), 'utf8');
    expect(text).toMatch(holds);
    expect(text).not.toContain('No source is given');
    await page.getByText(`Saved as ${file}: open findings.`).waitFor();
  });

  test('is saved with what became of the findings that were judged in it', async () => {
    const page = await explorer.open('/audit?rule=dangling-marker');
    const open = await findings(explorer.library, { status: ['OPEN'], rule: ['dangling-marker'] });
    await page.getByRole('button', { name: `Choose all ${open.totalCount}` }).click();
    const bar = page.getByRole('form', { name: 'The findings that are chosen' });
    await bar.getByLabel('Reason for all of them').fill('looked up by hand');
    await bar.getByRole('button', { name: 'Dismiss' }).click();
    await bar.waitFor({ state: 'detached' });
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('.export').getByRole('button', { name: 'Markdown' }).click(),
    ]);
    const text = readFileSync(await download.path(), 'utf8');
    expect(text.split('(dismissed: looked up by hand)').length - 1).toBe(open.totalCount);
    await page.getByText('Saved as audit.md: open, dismissed findings.').waitFor();
    for (const { id } of open.nodes) await explorer.library.execute(REOPEN, { id });
  });

  test('loses nothing of what was typed when the server is gone', async () => {
    const page = await explorer.open('/audit?rule=dangling-marker');
    await pressed(page, 'j', 1);
    const id = await focusedId(page);
    await page.keyboard.press('d');
    await page.keyboard.type('a reason of some length');
    await explorer.stop();
    await page.keyboard.press('Enter');
    await page.getByRole('alert').filter({ hasText: 'The server does not answer.' }).waitFor();
    expect(await page.getByLabel(WHY).inputValue()).toBe('a reason of some length');
    await explorer.restart();
    await page.getByRole('button', { name: 'Dismiss', exact: true }).click();
    await page.locator('.verdict', { hasText: 'a reason of some length' }).waitFor();
    expect((await verdictOf(explorer.library, id)).status).toBe('DISMISSED');
  });

  test('says what to do where it has nothing', async () => {
    const page = await explorer.open('/audit?article=gone.md');
    expect(await page.locator('.empty').innerText()).toContain('This article is not in the store');
    await page.getByRole('link', { name: 'The findings of all articles' }).click();
    await page.waitForURL(/\/audit$/);
    await page.goto(`${explorer.url}/audit?rule=no-such-rule&severity=GRAVE&order=toString`);
    await page.getByText('No finding fits these filters.').waitFor();
  });

  test('says what is hidden by its status alone, and shows it', async () => {
    const page = await explorer.open('/audit?severity=INFO&status=FIXED');
    const { totalCount } = await findings(explorer.library, { status: ['OPEN'], severity: ['INFO'] });
    await page.locator('.empty', { hasText: `${totalCount} open ones are not shown: show them.` }).waitFor();
    expect(await page.locator('.intro').innerText()).toContain(`${totalCount} open and 0 fixed findings`);
    await page.getByRole('link', { name: 'show them' }).click();
    await page.waitForURL(/\/audit\?severity=INFO$/);
    await page.locator('.finding').first().waitFor();
    expect(await page.locator('.finding').first().getAttribute('aria-setsize')).toBe(String(totalCount));
  });

  test.each(['light', 'dark'] as const)(
    'axe finds nothing in the %s theme, wide and at 360 px',
    async (colorScheme) => {
      for (const viewport of [NARROW, WIDE]) {
        const page = await explorer.open('/audit', { colorScheme, viewport });
        await page.locator('.finding').nth(2).getByRole('button', { name: 'Accept' }).click();
        await page.getByRole('button', { name: 'Undo' }).waitFor();
        await page.getByLabel('Choose finding 2').check();
        await page.locator('.finding').first().getByRole('button', { name: 'Dismiss …' }).click();
        expect(await faultsOf(page)).toEqual([]);
        await page.locator('.worklist-tools').getByRole('button', { name: 'Keys' }).click();
        expect(await axeOf(page)).toEqual([]);
      }
    },
  );
});

describeInBrowser('a server with a token', () => {
  const explorer = withExplorer({ access: { token: TOKEN } });

  test('asks for it where a change needs it, and goes on with what was being done', async () => {
    const page = await explorer.open('/audit');
    await pressed(page, 'j', 1);
    const id = await focusedId(page);
    await page.keyboard.press('d');
    await page.keyboard.type('known since 1990');
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('heading', { name: 'A token is needed' }).waitFor();
    expect(await axeOf(page)).toEqual([]);
    await page.keyboard.type('two words');
    await page.keyboard.press('Enter');
    await dialog.getByText('A token is one word').waitFor();
    await dialog.getByLabel('Token').fill('a-token-that-expired-long-ago');
    await page.keyboard.press('Enter');
    await dialog.getByRole('heading', { name: 'The token is not taken' }).waitFor();
    await dialog.getByLabel('Token').fill(TOKEN);
    await page.keyboard.press('Enter');
    await page.locator('.verdict', { hasText: 'dismissed: known since 1990' }).waitFor();
    expect(await verdictOf(explorer.library, id)).toEqual({ status: 'DISMISSED', note: 'known since 1990' });
    await at(page, 2);
    await page.keyboard.press('a');
    await page.locator('.verdict', { hasText: 'accepted' }).waitFor();
  });

  test('is not given it: the reason that was typed is still there', async () => {
    const page = await explorer.open('/audit');
    await pressed(page, 'j', 1);
    await page.keyboard.press('d');
    await page.keyboard.type('not now');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').getByRole('button', { name: 'Not now' }).click();
    await page.getByRole('alert').filter({ hasText: 'NOT_AUTHORIZED' }).waitFor();
    expect(await page.getByLabel(WHY).inputValue()).toBe('not now');
  });
});

describe('5,000 findings', () => {
  describeInBrowser('in the worklist', () => {
    const explorer = withExplorer({
      async fill({ audit }, store) {
        for (let article = 0; article < 10; article++) {
          const extraction = makeExtraction({
            id: `many/${article}.txt`,
            format: 'text',
            title: `Many claims, part ${article}`,
            claims: Array.from({ length: 500 }, (_, i) => ({
              statement: ['local:calcium', 'INCREASES', `local:bone-${i % 50}`] as const,
              quote: `In group ${i} of site ${article}, calcium acts on bone`,
            })),
          });
          await loadArticle(store, extraction, audit, { now: NOW });
        }
      },
    });

    test('load as they are scrolled, and only those in sight are rendered', async () => {
      const page = await explorer.open('/audit');
      expect(await page.locator('.intro strong').textContent()).toBe('5,000 open findings');
      await pressed(page, 'j', 1);
      for (const many of [100, 400]) {
        await page.waitForFunction((loaded) => {
          scrollTo(0, document.documentElement.scrollHeight);
          return Number(/(\d+) loaded/.exec(document.querySelector('.worklist-tools')!.textContent!)![1]) >= loaded;
        }, many);
        expect(await page.locator('.finding').count()).toBeLessThan(40);
      }
      // What had the focus has it still, though it is far out of sight, and the next step leads on from it.
      expect(await place(page)).toBe('1');
      await pressed(page, 'j', 2);
    });
  });
});

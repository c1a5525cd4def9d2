import { expect, test } from 'vitest';
import { audit } from '../../src/audit/index.ts';
import { loadArticle } from '../../src/store/load.ts';
import { type ClaimSpec, makeExtraction } from '../fixtures/extraction.ts';
import { NOW } from '../fixtures/stores.ts';
import { describeInBrowser, faultsOf, NARROW, settled, withExplorer } from './explorer.ts';
import type { Page } from 'playwright-core';

const TLR4 = '/mechanism?id=HGNC%3A11850&show=graph';
const rows = (page: Page) => page.locator('.statement-table tbody tr');
const drawn = (page: Page) => page.locator('.picture[data-state=drawn]').waitFor();

describeInBrowser('the graph around a mechanism', () => {
  const explorer = withExplorer();

  test('is opened from the mechanism, laid out by a worker, and its table has the same statements', async () => {
    const page = await explorer.open('/mechanism?id=HGNC%3A11850');
    const loaded: string[] = [];
    page.on('request', (request) => loaded.push(request.url()));
    await page.getByRole('link', { name: 'Graph' }).click();
    await drawn(page);
    expect(loaded.filter((url) => /\/(around|drawing|layout-worker)-/.test(url)).length).toBeGreaterThanOrEqual(3);
    expect(await page.locator('.picture canvas').count()).toBeGreaterThan(3);
    expect(await page.getByText('9 mechanisms and 8 statements.').count()).toBe(1);
    expect(await rows(page).count()).toBe(8);
  });

  test('its filters change the table, and stay in the address', async () => {
    const page = await explorer.open(TLR4);
    expect(await rows(page).count()).toBe(8);
    await page.getByLabel('Steps away').selectOption('up to 2 steps');
    await page.waitForFunction(() => document.querySelectorAll('.statement-table tbody tr').length > 8);
    await page.getByRole('checkbox', { name: 'decreases' }).check({ force: true });
    await page.waitForURL(/predicate=DECREASES/);
    await page.waitForFunction(() =>
      [...document.querySelectorAll('.statement-table .does')].every((does) => does.textContent === '−\u00a0decreases'),
    );
    await page.getByLabel('Support').selectOption('cited');
    await page.waitForFunction(() =>
      [...document.querySelectorAll('.statement-table .rung')].every((rung) => rung.textContent === '● cited'),
    );
    const left = await rows(page).allTextContents();
    expect(left.length).toBeGreaterThan(0);
    await page.reload();
    await settled(page);
    expect(await rows(page).allTextContents()).toEqual(left);
    await page.goBack();
    await page.goBack();
    await page.goBack();
    await page.waitForFunction(() => document.querySelectorAll('.statement-table tbody tr').length === 8);
  });

  test('can be searched', async () => {
    const page = await explorer.open(TLR4);
    await page.getByLabel('Find in the graph').fill('SALIDRO');
    await page.getByText('1 name has “SALIDRO” in it.').waitFor();
    expect(await rows(page).count()).toBe(1);
    expect(await rows(page).textContent()).toContain('salidroside');
  });

  test('the table is sorted by its heads, with the keyboard', async () => {
    const page = await explorer.open(TLR4);
    const head = page.getByRole('columnheader', { name: 'What acts' });
    await head.getByRole('button').focus();
    await page.keyboard.press('Enter');
    await page.waitForSelector('th[aria-sort=ascending]');
    const names = await page.locator('.statement-table tbody td:nth-child(2)').allTextContents();
    expect(names.map((name) => name.toLowerCase())).toEqual(names.map((name) => name.toLowerCase()).toSorted());
    await page.keyboard.press('Enter');
    await page.waitForSelector('th[aria-sort=descending]');
    expect(await page.locator('.statement-table tbody td:nth-child(2)').allTextContents()).not.toEqual(names);
  });

  test('a row is shown in the graph, and a mechanism of the graph in the table', async () => {
    const page = await explorer.open(TLR4);
    await drawn(page);
    const button = rows(page).first().getByRole('button');
    await button.click();
    expect(await button.getAttribute('aria-pressed')).toBe('true');
    // Without neighbours named, the one in the middle of the picture is found by trying around it.
    const box = (await page.locator('.picture').boundingBox())!;
    for (let y = 20; y < box.height - 20 && (await page.getByText('Show all').count()) === 0; y += 10) {
      for (let x = 20; x < box.width - 20; x += 10) {
        await page.mouse.move(box.x + x, box.y + y);
        if (
          await page.locator('.picture .canvas').evaluate((canvas: HTMLElement) => canvas.style.cursor === 'pointer')
        ) {
          await page.mouse.click(box.x + x, box.y + y);
          break;
        }
      }
    }
    await page.getByRole('button', { name: 'Show all' }).click();
    await page.waitForFunction(() => document.querySelectorAll('.statement-table tbody tr').length === 8);
  });

  test('the mechanism in the middle is told as that whose statements the table has, though these are all', async () => {
    const page = await explorer.open(TLR4);
    await drawn(page);
    const box = (await page.locator('.picture').boundingBox())!;
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    const near = Array.from(
      { length: 21 * 21 },
      (_, i) => [((i % 21) - 10) * 10, (Math.floor(i / 21) - 10) * 10] as const,
    );
    for (const [right, down] of near.toSorted((a, b) => Math.hypot(...a) - Math.hypot(...b))) {
      await page.mouse.move(x + right, y + down);
      const cursor = await page.locator('.picture .canvas').evaluate((canvas: HTMLElement) => canvas.style.cursor);
      if (cursor !== 'pointer') continue;
      await page.mouse.click(x + right, y + down);
      await page.getByText('Show all').waitFor();
      if ((await page.locator('.in-sight a').textContent()) === 'TLR4') break;
    }
    expect(await page.locator('.in-sight').textContent()).toBe(
      '9 mechanisms and 8 statements. The table has 8 statements of TLR4 Show all',
    );
  });

  test('where the browser has no WebGL the table stands alone', async () => {
    const page = await explorer.open('/');
    await page.addInitScript(() => {
      const { getContext } = HTMLCanvasElement.prototype;
      HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: never[]) {
        return kind.startsWith('webgl') ? null : Reflect.apply(getContext, this, [kind, ...rest]);
      } as typeof getContext;
    });
    await page.goto(`${explorer.url}${TLR4}`);
    await page.getByText('has no WebGL').waitFor();
    expect(await rows(page).count()).toBe(8);
    expect(await page.locator('canvas').count()).toBe(0);
  });

  test('filters that leave nothing say what to do', async () => {
    const page = await explorer.open(`${TLR4}&predicate=CONTAINS`);
    await page.getByText('No statement that fits leads to or from TLR4.').waitFor();
  });

  test.each(['light', 'dark'] as const)(
    'axe finds nothing in the %s theme, and nothing is cut off',
    async (colorScheme) => {
      for (const viewport of [NARROW, undefined]) {
        const page = await explorer.open(TLR4, { colorScheme, ...(viewport && { viewport }) });
        await drawn(page);
        expect(await faultsOf(page)).toEqual([]);
      }
    },
  );
});

describeInBrowser('a graph of 2,000 mechanisms', () => {
  const COUNT = 2000;
  // A tree: each hangs on one before it, those with few numbers on most.
  const claims = Array.from({ length: COUNT - 1 }, (_, i): ClaimSpec => ({
    statement: [`local:factor-${i + 1}`, i % 3 === 0 ? 'DECREASES' : 'INCREASES', `local:factor-${Math.floor(i / 13)}`],
    ...(i % 2 === 0 && { cites: ['1'] }),
  }));
  const explorer = withExplorer({
    fill: async (_, store) => {
      const references = [{ title: 'A work', identifiers: ['doi:10.5555/w'] }];
      await loadArticle(store, makeExtraction({ id: 'many.md', claims, references }), audit, { now: NOW });
    },
  });

  test('is laid out beside the page, which stays quick', async () => {
    const page = await explorer.open('/mechanism?id=local%3Afactor-0&show=graph&depth=3&limit=2000');
    await drawn(page);
    expect(await page.getByText('There is more that lies as near').count()).toBe(0);
    const [measure] = await page.evaluate(() =>
      performance.getEntriesByName('graph-layout').map((entry) => (entry as PerformanceMeasure).detail as unknown),
    );
    expect(measure).toEqual({ count: COUNT });
    expect(await rows(page).count()).toBe(100);
    await page.locator('.table-box').evaluate((box) => box.scrollTo(0, box.scrollHeight));
    await page.waitForFunction(() => document.querySelectorAll('.statement-table tbody tr').length > 100);
  });

  test('says when it has not room for all', async () => {
    const page = await explorer.open('/mechanism?id=local%3Afactor-0&show=graph&depth=3&limit=50');
    await page.getByText('There is more that lies as near').waitFor();
    expect(await page.getByText('50 mechanisms and 49 statements.').count()).toBe(1);
  });
});

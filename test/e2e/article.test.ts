import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { Library } from '../../src/library.ts';
import { describeInBrowser, faultsOf, intercept, NARROW, settled, WIDE, withExplorer } from './explorer.ts';
import { readInput } from '../fixtures/examples.ts';

const LEAKY = '/article?id=https%3A%2F%2Fexample.org%2Fmarrow-notes%2Fleaky-gut-and-your-bones';

/** An article that tries to be more than text. */
const HOSTILE = `<script>window.hacked = 1</script> Fibre

Fibre <img src=x onerror="window.hacked = 1"> increases butyrate. \u202eButyrate reduces inflammation.\u202c

Zinc\u200b prevents <b>all</b> colds.
`;

const LARGE = ((): string => {
  const paragraphs = Array.from({ length: 1000 }, (_, i) =>
    [
      `Fibre dose ${i} increases butyrate by ${i} percent.`,
      `In cohort ${i}, TLR4 increases TNF [${(i % 40) + 1}].`,
      `Butyrate reduces inflammation in group ${i}.`,
    ].join(' '),
  );
  const entries = Array.from({ length: 40 }, (_, i) => `${i + 1}. Fox A. Study ${i}. J Gut. 2010. doi:10.5555/s${i}`);
  return ['# A very long article', ...paragraphs, '## References', entries.join('\n')].join('\n\n');
})();

const textOf = (file: string, text: string) => ({ file, bytes: new TextEncoder().encode(text) });

async function fill(library: Library): Promise<void> {
  for (const input of readInput()) await library.ingest(input, 'seed');
  await library.ingest(textOf('hostile.txt', HOSTILE), 'seed');
  await library.ingest(textOf('large.md', LARGE), 'seed');
}

/** Waits until something is within the window, and not under the bar at its top. */
const inSight = (page: Page, selector: string) =>
  page.waitForFunction((wanted) => {
    const { top, bottom } = document.querySelector(wanted)!.getBoundingClientRect();
    return top >= document.querySelector('.strip')!.getBoundingClientRect().bottom && bottom <= innerHeight;
  }, selector);

describeInBrowser('an article', () => {
  const explorer = withExplorer({ fill });

  test('has each claim marked by its rung, in the words of the article', async () => {
    const page = await explorer.open(LEAKY);
    expect(await page.title()).toBe('Can a Leaky Gut Thin Your Bones? · claimtrace');
    const claim = page.locator('.claim', { hasText: 'Many experts agree' }).first();
    expect(await claim.getAttribute('class')).toContain('rung-vaguely-attributed');
    expect(await claim.textContent()).toContain('Many experts agree that bone broth strengthens the gut barrier.');
  });

  test('j and k step from unsupported claim to unsupported claim, and the address follows', async () => {
    const page = await explorer.open(LEAKY);
    await page.keyboard.press('j');
    await page.waitForSelector('.card');
    expect(await page.locator('.claim.open').first().textContent()).toContain(
      'Your intestine is lined by a single layer',
    );
    await page.keyboard.press('j');
    await page.waitForFunction(() =>
      document.querySelector('.claim.open')?.textContent?.includes('Lipopolysaccharide is'),
    );
    await page.locator('.card', { hasText: 'Cite the work that shows it' }).waitFor();
    await page.keyboard.press('k');
    await page.waitForFunction(() => document.querySelector('.claim.open')?.textContent?.includes('Your intestine'));
    await page.waitForURL(/claim=.*words=Your\+intestine/);
    const address = page.url();
    await page.reload();
    await page.waitForSelector('.card');
    expect(await page.locator('.claim.open').first().textContent()).toContain('Your intestine');
    expect(page.url()).toBe(address);
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.querySelector('.card') === null);
  });

  test('a link whose claim has another id finds its sentence, and one that leads nowhere says so', async () => {
    const page = await explorer.open(`${LEAKY}&claim=gone&words=Bone+is+broken+down+by`);
    await page.waitForSelector('.card');
    expect(await page.locator('.claim.open').first().textContent()).toContain('Bone is broken down');
    await page.goto(`${explorer.url}${LEAKY}&claim=gone&words=Words+that+nobody+wrote`);
    expect(await page.locator('.empty').textContent()).toContain('not in the article any more');
  });

  test('a citation shows its entry, and leads on to the source', async () => {
    const page = await explorer.open(LEAKY);
    await page.locator('.marker', { hasText: '(4)' }).first().click();
    const card = page.locator('.card');
    expect(await card.textContent()).toContain('Sex steroid deficiency');
    await card.locator('.source-line a').click();
    await page.waitForURL(/\/source\?id=/);
  });

  test('filters leave the claims of a rung, a kind or a mechanism, and j goes through those', async () => {
    const page = await explorer.open(LEAKY);
    await page.locator('.choice label', { hasText: 'vague' }).click();
    await page.waitForFunction(() => document.querySelectorAll('.claim.faded').length > 10);
    expect(page.url()).toContain('status=VAGUELY_ATTRIBUTED');
    await page.keyboard.press('j');
    await page.waitForSelector('.claim.open');
    expect(await page.locator('.claim.open').first().textContent()).toContain('Many experts');
    await page.goto(`${explorer.url}${LEAKY}`);
    await settled(page);
    await page.locator('.mechanism-filter select').selectOption({ label: 'TLR4' });
    await page.waitForFunction(() => document.querySelectorAll('.claim.faded').length > 0);
    const left = await page.locator('.claim:not(.faded)').allTextContents();
    expect(left.length).toBeGreaterThan(1);
    expect(left.some((words) => words.includes('calcium'))).toBe(false);
  });

  test('a claim is dismissed with a reason by the keyboard, stays so, and is opened again', async () => {
    const page = await explorer.open(LEAKY);
    const before = await page.locator('.note').count();
    await page.keyboard.press('j');
    await page.locator('.card .deeds').first().waitFor();
    await page.keyboard.press('d');
    await page.keyboard.type('It is what a textbook says.');
    await page.keyboard.press('Enter');
    await page.locator('.card', { hasText: 'dismissed: It is what a textbook says.' }).waitFor();
    await page.waitForURL(/claim=/);
    await page.reload();
    await page.locator('.card', { hasText: 'dismissed: It is what a textbook says.' }).waitFor();
    // The card stands for its claim's note, and now there is one fewer to come back to.
    await page.keyboard.press('Escape');
    await page.waitForFunction((n) => document.querySelectorAll('.note').length === n - 1, before);
    await page.keyboard.press('j');
    await page.getByRole('button', { name: 'Other reason …' }).click();
    expect(await page.getByLabel('Why does this finding not apply?').inputValue()).toBe('It is what a textbook says.');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Reopen' }).click();
    await page.locator('.card', { hasText: 'Dismiss …' }).waitFor();
  });

  test('what its address asks for and is no rung or kind leaves every claim', async () => {
    const page = await explorer.open(`${LEAKY}&status=WELL_MEANT&kind=toString`);
    expect(await page.locator('.claim').count()).toBeGreaterThan(10);
    expect(await page.locator('.claim.faded').count()).toBe(0);
  });

  test('takes a key that is pressed as soon as the finding is there', async () => {
    const page = await explorer.open(LEAKY);
    await page.evaluate(() =>
      new MutationObserver((_, observer) => {
        if (document.querySelector('.card .deeds') === null) return;
        observer.disconnect();
        document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'd', bubbles: true }));
      }).observe(document.body, { childList: true, subtree: true }),
    );
    await page.keyboard.press('j');
    await page.getByLabel('Why does this finding not apply?').waitFor();
  });

  test('judges nothing by the keys of a finding while their list is read', async () => {
    const page = await explorer.open(LEAKY);
    let verdicts = 0;
    await intercept(page, 'Judge', async (route) => {
      verdicts++;
      await route.abort();
    });
    await page.keyboard.press('j');
    await page.locator('.card').getByRole('button', { name: 'Accept' }).waitFor();
    await page.keyboard.press('?');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('a');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await settled(page);
    expect(verdicts).toBe(0);
    await page.keyboard.press('a');
    await page.locator('.card').getByRole('alert').waitFor();
    expect(verdicts).toBeGreaterThan(0);
  });

  test('says when the rest of its text does not come, and goes on from there', async () => {
    const page = await explorer.open('/sources');
    let isDown = true;
    await intercept(page, 'ArticleText', (route) => (isDown ? route.abort() : route.continue()));
    await page.goto(`${explorer.url}/article?id=large.md`);
    const failed = page.getByRole('alert');
    await failed.getByText('The server does not answer.').waitFor();
    isDown = false;
    await failed.getByRole('button', { name: 'Try again' }).click();
    await failed.waitFor({ state: 'detached' });
    await page.locator('.text').getByText('Study 39').waitFor();
    await settled(page);
  });

  test('an article that is not there says what to do', async () => {
    const page = await explorer.open('/article?id=nothing-of-this-name');
    expect(await page.locator('h1').textContent()).toBe('This article is not here');
    expect(await page.locator('.empty a').count()).toBe(3);
  });

  test('whatever its text holds is text', async () => {
    const page = await explorer.open('/article?id=hostile.txt');
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
    expect(await page.locator('article img, article script, article b').count()).toBe(0);
    expect(await page.locator('h1').textContent()).toContain('<script>');
    expect(await page.locator('main').textContent()).not.toMatch(/[\u202a-\u202e]/);
  });

  test('3,000 claims are all there, and a step sets only what it changes', async () => {
    const page = await explorer.open('/article?id=large.md');
    await page.waitForFunction(() => document.querySelectorAll('.claim').length >= 3000);
    await page.keyboard.press('j');
    await page.waitForSelector('.claim.open');
    await page.keyboard.press('k');
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.querySelector('.claim.open') === null);
    await page.keyboard.press('k');
    await page.waitForFunction(() => document.querySelector('.claim.open')?.textContent?.includes('group 999'));
    await inSight(page, '.claim.open');
  });

  test('a link into 3,000 claims, and a search of the browser, bring the words into sight', async () => {
    const page = await explorer.open(
      '/article?id=large.md&claim=gone&words=Butyrate+reduces+inflammation+in+group+700.',
    );
    await page.locator('.claim.open', { hasText: 'group 700.' }).waitFor();
    await inSight(page, '.claim.open');
    expect(await page.evaluate(() => (window as unknown as { find(words: string): boolean }).find('cohort 900'))).toBe(
      true,
    );
    await page
      .locator('.claim', { hasText: 'cohort 900' })
      .first()
      .evaluate((claim) => (claim.id = 'found'));
    await inSight(page, '#found');
  });

  test.each(['light', 'dark'] as const)(
    'axe finds nothing in the %s theme, with a claim and a citation open',
    async (colorScheme) => {
      for (const viewport of [WIDE, NARROW]) {
        const page = await explorer.open(LEAKY, { colorScheme, viewport });
        await page.locator('.marker').first().click();
        await page.keyboard.press('j');
        await page.waitForSelector('[data-card] .facts');
        expect(await faultsOf(page)).toEqual([]);
      }
    },
  );
});

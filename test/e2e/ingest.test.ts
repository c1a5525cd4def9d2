import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { PACKAGE_ROOT } from '../../schema/files.ts';
import { axeOf, describeInBrowser, faultsOf, intercept, NARROW, settled, WIDE, withExplorer } from './explorer.ts';

const example = (name: string) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: readFileSync(join(PACKAGE_ROOT, 'examples', name)),
});
const file = (name: string, text: string) => ({ name, mimeType: '', buffer: Buffer.from(text, 'latin1') });
const ARTICLE = 'Fibre and bone\n\nFibre increases butyrate. Butyrate reduces bone loss in mice by 20 %.';

const give = (page: Page, ...files: ReturnType<typeof file>[]) => page.setInputFiles('input[type=file]', files);
const read = (page: Page) => page.getByRole('button', { name: /^Read (it|\d+ articles?)$/ }).click();
const row = (page: Page, name: string) => page.locator('.submission', { hasText: name });
const paste = (page: Page, text: string) => page.getByLabel(/^Text/).fill(text);

/** Drops files, each of text or of bytes, onto the heading. */
const drop = (page: Page, files: readonly (readonly [name: string, content: string | number[]])[]) =>
  page.evaluate((all) => {
    const dataTransfer = new DataTransfer();
    for (const [name, content] of all) {
      dataTransfer.items.add(new File([typeof content === 'string' ? content : new Uint8Array(content)], name));
    }
    const event = new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer });
    document.querySelector('h1')!.dispatchEvent(event);
  }, files);

describeInBrowser('adding articles', () => {
  const explorer = withExplorer({ fill: () => Promise.resolve() });

  test('several files at once, each with its format, its progress and what was found', async () => {
    const page = await explorer.open('/');
    await page.getByRole('link', { name: 'Drop files or paste text' }).click();
    await page.getByRole('heading', { name: 'Add articles' }).waitFor();
    await give(
      page,
      example('03-feed-your-bones-fibre.md'),
      example('13-fgf23-in-five-papers.xml'),
      file('page', '<p>a</p>'),
    );
    await page.locator('.submission').nth(2).waitFor();
    expect(
      await page.locator('.format select').evaluateAll((all) => all.map((one) => (one as HTMLSelectElement).value)),
    ).toEqual(['MARKDOWN', 'JATS', 'HTML']);
    await page.getByRole('button', { name: 'Take page off the list' }).click();
    await read(page);
    await row(page, '13-fgf23').locator('.result').waitFor();
    expect(await row(page, '03-feed').locator('.result').textContent()).toMatch(
      /Added: Feed your bones.*\d+ claims, \d+ % of them cited\..*unsupported.*The audit found \d+ errors/,
    );
    expect(await page.locator('.submissions [role=status]').first().textContent()).toBe('2 in the store');
    await page.getByRole('link', { name: 'claimtrace' }).click();
    await page.locator('.articles li').nth(1).waitFor();
    await page.goBack();
    await page.locator('.result').nth(1).waitFor();
    await row(page, '03-feed').locator('a.title').click();
    await page.waitForURL('**/article?id=*');
  });

  test('files that are dropped anywhere on the page; what is no text is not sent', async () => {
    const page = await explorer.open('/ingest');
    await drop(page, [
      ['drop.md', '# Drop\n\nFibre increases butyrate.'],
      ['scan.html', '%PDF-1.7 …'],
      ['null.txt', 'A\0B'],
      ['blank.txt', ' \n'],
      ['latin.txt', [65, 0xe4, 66]],
    ]);
    await row(page, 'latin.txt').waitFor();
    expect(await row(page, 'scan.html').textContent()).toContain('It is a PDF, not the text of an article.');
    expect(await row(page, 'null.txt').textContent()).toContain('It holds binary data');
    expect(await row(page, 'blank.txt').textContent()).toContain('It is empty.');
    expect(await row(page, 'latin.txt').textContent()).toContain('It is not in UTF-8');
    await read(page);
    await row(page, 'drop.md').locator('.result').waitFor();
    expect(await page.locator('.submissions [role=status]').first().textContent()).toBe(
      '1 in the store, 4 could not be read',
    );
  });

  test('text that is pasted, by keyboard alone, with its title and address', async () => {
    const page = await explorer.open('/ingest');
    await page.getByLabel(/^Text/).focus();
    await page.keyboard.insertText(ARTICLE.slice(ARTICLE.indexOf('Fibre increases')));
    await page.keyboard.press('Tab');
    await page.keyboard.type('A pasted title');
    await page.keyboard.press('Tab');
    await page.keyboard.type('https://example.org/pasted');
    await page.keyboard.press('Enter');
    await page.locator('.result').waitFor();
    expect(await page.locator('.result').textContent()).toContain('Added: A pasted title');
    expect(await page.getByLabel(/^Text/).inputValue()).toBe('');
    expect(await page.evaluate(() => window.document.activeElement?.tagName)).not.toBe('BODY');
  });

  test('what the server refuses stays with all that was typed, and is mended and sent again', async () => {
    const page = await explorer.open('/ingest');
    await paste(page, ARTICLE);
    await page.getByLabel('Looks like').selectOption('HTML');
    await page.getByLabel(/^Title/).fill('Kept');
    await page.getByRole('button', { name: 'Read this text' }).click();
    await page.getByText('FORMAT_MISMATCH').waitFor();
    expect(await page.locator('.failed').textContent()).toContain('Choose the format that it is of');
    await page.getByRole('button', { name: 'Edit' }).click();
    expect(await page.getByLabel(/^Text/).inputValue()).toBe(ARTICLE);
    expect(await page.getByLabel(/^Title/).inputValue()).toBe('Kept');
    await page.getByRole('button', { name: 'Read this text' }).click();
    await page.getByLabel('Read as').selectOption('TEXT');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.locator('.result').waitFor();
  });

  test('a pasted text of 20 MB holds nothing up and is kept; one that is too large says so', async () => {
    const page = await explorer.open('/ingest');
    const ms = await page.evaluate(() => {
      const data = new DataTransfer();
      data.setData('text/plain', 'Fibre increases butyrate. '.repeat(20_000_000 / 26));
      const start = performance.now();
      const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
      document.querySelector('textarea')!.dispatchEvent(event);
      return new Promise<number>((resolve) =>
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now() - start))),
      );
    });
    expect(ms).toBeLessThan(1000);
    await row(page, 'Pasted text').getByText('20 MB').waitFor();
    await page.getByRole('button', { name: 'Take Pasted text off the list' }).click();
    await drop(page, [['large.txt', 'Fibre increases butyrate. '.repeat(1_200_000)]]);
    await row(page, 'large.txt').waitFor();
    await read(page);
    await page.locator('.failed').waitFor();
    expect(await page.locator('.failed').textContent()).toContain('larger than the server takes');
    expect(await row(page, 'large.txt').getByText('31 MB').count()).toBe(1);
  });

  test('a server that is gone in the middle: nothing is lost, and it goes on when it is back', async () => {
    const page = await explorer.open('/ingest');
    await paste(page, ARTICLE);
    await explorer.stop();
    await page.getByRole('button', { name: 'Read this text' }).click();
    await page.getByText('UNREACHABLE').waitFor();
    await explorer.restart();
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.locator('.result').waitFor();
  });

  test('a connection that is lost is taken up after the last news, and asked by where none come through', async () => {
    const page = await explorer.open('/ingest');
    const asked: unknown[] = [];
    await intercept(page, 'IngestProgress', async (route, { afterSequence }: { afterSequence?: number }) => {
      asked.push(afterSequence);
      const job = { state: 'RUNNING', outcome: null, article: null, diagnostics: [] };
      const event = { data: { ingestProgress: { sequence: 2, stage: 'read', job } } };
      if (asked.length === 1) {
        await route.fulfill({
          contentType: 'text/event-stream',
          body: `event: next\ndata: ${JSON.stringify(event)}\n\n`,
        });
      } else if (asked.length === 2) await route.abort();
      else await route.continue();
    });
    let isOver = false;
    await intercept(page, 'JobSoFar', async (route) => {
      const job = { state: 'RUNNING', outcome: null, article: null, diagnostics: [] };
      if (isOver) await route.continue();
      else await route.fulfill({ json: { data: { job } } });
      isOver = true;
    });
    await paste(page, ARTICLE);
    await page.getByRole('button', { name: 'Read this text' }).click();
    await page.getByText('Step 2 of 6: reading the file').waitFor();
    await page.getByText('The server does not answer; it is asked again').waitFor();
    await page.locator('.result').waitFor();
    expect(asked).toEqual([0, 2, 2]);
  });

  test('a reading that the server has forgotten is sent again', async () => {
    const page = await explorer.open('/ingest');
    const error = { message: 'There is no job “x”.', extensions: { code: 'JOB_NOT_FOUND' } };
    let times = 0;
    await intercept(page, 'IngestProgress', async (route) => {
      const body = `event: next\ndata: ${JSON.stringify({ errors: [error] })}\n\nevent: complete\ndata:\n\n`;
      if (times++ === 0) await route.fulfill({ contentType: 'text/event-stream', body });
      else await route.continue();
    });
    await paste(page, ARTICLE);
    await page.getByRole('button', { name: 'Read this text' }).click();
    expect(await page.locator('.failed').textContent()).toContain('Send the article once more');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.locator('.result').waitFor();
  });

  test('what was not sent is asked about before the page is left, and there again after it is loaded anew', async () => {
    const page = await explorer.open('/ingest');
    await paste(page, ARTICLE);
    await give(page, file('kept.md', '# Kept\n\nFibre increases butyrate.'));
    await row(page, 'kept.md').waitFor();
    const questions: string[] = [];
    page.on('dialog', (dialog) => {
      questions.push(dialog.type());
      void dialog.accept();
    });
    await page.reload();
    await settled(page);
    expect(questions).toEqual(['beforeunload']);
    expect(await page.getByLabel(/^Text/).inputValue()).toBe(ARTICLE);
    expect(await row(page, 'kept.md').count()).toBe(1);
    await page.getByRole('button', { name: 'Take kept.md off the list' }).click();
    await paste(page, '');
    await page.reload();
    expect(questions).toEqual(['beforeunload']);
  });

  test.each([
    ['light', WIDE],
    ['dark', NARROW],
  ] as const)('axe finds nothing in the %s theme, and nothing is cut off', async (colorScheme, viewport) => {
    const page = await explorer.open('/ingest', { colorScheme, viewport });
    await paste(page, ARTICLE);
    await give(page, file(`${'long-name-'.repeat(12)}.md`, '# A\n\nFibre increases butyrate.'), file('a.pdf', '%PDF-'));
    await give(
      page,
      file('nothing.html', '<html><body><nav>Home</nav></body></html>'),
      example('04-probiotic-trial-news.html'),
    );
    await row(page, '04-probiotic').waitFor();
    expect(await axeOf(page)).toEqual([]);
    await read(page);
    await row(page, '04-probiotic').locator('.result').waitFor();
    await give(page, file('last.txt', 'Fibre increases butyrate.'));
    await row(page, 'last.txt').waitFor();
    expect(await faultsOf(page)).toEqual([]);
  });
});

describeInBrowser('adding articles where a token is asked for', () => {
  const TOKEN = 'a-token-of-twenty-characters';
  const explorer = withExplorer({ fill: () => Promise.resolve(), access: { token: TOKEN } });
  const giveToken = async (page: Page, token: string) => {
    await page.getByRole('dialog').waitFor();
    await page.getByLabel('Token', { exact: true }).fill(token);
    await page.getByRole('button', { name: 'Go on' }).click();
  };

  test('it is asked for once, a wrong one again, and the article is read then', async () => {
    const page = await explorer.open('/ingest');
    await paste(page, ARTICLE);
    await page.getByRole('button', { name: 'Read this text' }).click();
    await giveToken(page, 'a-token-that-has-expired');
    await page.getByRole('dialog', { name: 'The token is not taken' }).waitFor();
    await giveToken(page, TOKEN);
    await page.locator('.result').waitFor();
  });

  test('an article that is too large for strangers only is sent again with the token', async () => {
    const page = await explorer.open('/ingest');
    await drop(page, [['large.txt', ARTICLE + '\n\nWords that claim nothing.'.repeat(12_000)]]);
    await read(page);
    await giveToken(page, TOKEN);
    await page.locator('.result').waitFor();
  });

  test('without it nothing is lost', async () => {
    const page = await explorer.open('/ingest');
    await paste(page, ARTICLE);
    await page.getByRole('button', { name: 'Read this text' }).click();
    await page.getByRole('button', { name: 'Not now' }).click();
    await page.getByText('NOT_AUTHORIZED').waitFor();
    await page.getByRole('button', { name: 'Edit' }).click();
    expect(await page.getByLabel(/^Text/).inputValue()).toBe(ARTICLE);
  });
});

// Pictures of every view of the explorer over examples/, in both themes and widths: docs/images. The clock stands and nothing
// moves, so that the same sources give the same pictures on the same machine, but for what the browser draws a shade otherwise.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pino } from 'pino';
import { chromium } from 'playwright-core';
import { findChromium, HOW } from '../test/e2e/chromium.mjs';
import './build.mjs';
import { compactPng } from './compact-png.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const folder = join(root, 'docs/images');
const START = Date.parse('2026-01-05T09:00:00Z');
const DAY = 86_400_000;
const MAX_BYTES = 20_000_000;

const { createLibrary } = await import('../dist/src/library.js');
const { startServer } = await import('../dist/src/server.js');
const { openStore } = await import('../dist/src/store/index.js');

/** Reads the articles of examples/, one a day. */
async function seed(library) {
  const files = readdirSync(join(root, 'examples')).filter((file) => /^\d\d-/.test(file));
  const Real = Date;
  let now = START;
  globalThis.Date = class extends Real {
    constructor(...given) {
      super(...(given.length > 0 ? given : [now]));
    }
  };
  for (const file of files.sort()) {
    await library.ingest({ file, bytes: readFileSync(join(root, 'examples', file)) }, 'seed');
    now += DAY;
  }
  globalThis.Date = Real;
}

/** The views by the names of their pictures, each with its address and what is done there before the picture is taken. */
async function shotsOf(library) {
  const { data } = await library.execute(`{
    articles(first: 1, where: { titleContains: "leaky" }) { nodes { id } }
    claims(first: 1, where: { supportStatus: [CITED] }) { nodes { id } }
    sources(first: 1, orderBy: { field: CLAIM_COUNT, direction: DESC }) { nodes { id } }
    mechanism(name: "TLR4") { id asSubject(first: 1) { nodes { id } } }
    end: mechanism(name: "bone loss") { id }
  }`);
  const { mechanism, end } = data;
  const statement = mechanism.asSubject.nodes[0];
  return [
    ['articles', '/'],
    ['article', '/article', { id: data.articles.nodes[0].id }, openClaim],
    ['search', '/search', { text: 'gut' }],
    ['suggestions', '/', {}, suggest],
    ['mechanisms', '/mechanisms'],
    ['mechanism', '/mechanism', { id: mechanism.id }],
    ['graph', '/mechanism', { id: mechanism.id, show: 'graph' }, rest],
    ['statement', '/statement', { id: statement.id }],
    ['pathways', '/pathways', { from: mechanism.id, to: end.id }],
    ['trace', '/trace', { claim: data.claims.nodes[0].id }],
    ['sources', '/sources'],
    ['source', '/source', { id: data.sources.nodes[0].id }],
    ['audit', '/audit'],
    ['overview', '/overview'],
    ['contradictions', '/contradictions'],
    ['consensus', '/consensus'],
    ['ingest', '/ingest', {}, give],
  ];
}

/** Goes to the first claim without a source, by its key. */
async function openClaim(page) {
  await page.keyboard.press('j');
  await page.waitForTimeout(400);
}

async function suggest(page) {
  await page.keyboard.press('/');
  await page.keyboard.type('gut b');
  await page.getByRole('option').first().waitFor();
}

/** Until the graph is laid out, and in sight. */
async function rest(page) {
  await page.waitForTimeout(3000);
  await page.locator('canvas').first().scrollIntoViewIfNeeded();
}

async function give(page) {
  const name = '03-feed-your-bones-fibre.md';
  const file = (called, buffer) => ({ name: called, mimeType: 'text/plain', buffer });
  const buffer = readFileSync(join(root, 'examples', name));
  await page.setInputFiles('input[type=file]', [file(name, buffer), file('scan.pdf', Buffer.from('%PDF-1.7'))]);
  await page.getByRole('button', { name: 'Read 1 article' }).click();
  await page.locator('.result').waitFor();
  await page.evaluate(() => scrollTo(0, 0));
}

async function take(browser, url, [name, path, parameters = {}, before]) {
  for (const colorScheme of ['light', 'dark']) {
    for (const viewport of [
      { width: 360, height: 740 },
      { width: 1440, height: 900 },
    ]) {
      const context = await browser.newContext({ viewport, colorScheme, reducedMotion: 'reduce', timezoneId: 'UTC' });
      const page = await context.newPage();
      await page.clock.setFixedTime(START + 20 * DAY);
      await page.goto(`${url}${path}?${new URLSearchParams(parameters)}`);
      await page.waitForSelector('h1');
      await page.waitForFunction(() => document.querySelector('.loading') === null);
      await page.evaluate(() => document.fonts.ready);
      await before?.(page);
      const png = await page.screenshot({ animations: 'disabled', caret: 'hide' });
      writeFileSync(join(folder, `${name}-${colorScheme}-${viewport.width}.png`), compactPng(png));
      await context.close();
    }
  }
}

const executablePath = findChromium();
if (executablePath === null) throw new Error(`Taking the pictures ${HOW}.`);
const library = createLibrary(await openStore('memory:'), [], { maxBytes: MAX_BYTES });
await seed(library);
const server = await startServer(library, {
  host: '127.0.0.1',
  port: 0,
  maxBytes: MAX_BYTES,
  access: { token: null, ownerToken: null, origins: [] },
  log: pino({ level: 'silent' }),
});
const browser = await chromium.launch({
  executablePath,
  args: ['--no-sandbox', '--font-render-hinting=none', '--disable-partial-raster'],
});
try {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const shot of await shotsOf(library)) await take(browser, server.url, shot);
} finally {
  await browser.close();
  await server.stop();
  await library.close();
}

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type * as AxeModule from 'axe-core';
import { pino } from 'pino';
import { type Browser, type BrowserContextOptions, chromium, type Page, type Route } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, vi } from 'vitest';
import { readInput } from '../fixtures/examples.ts';
import { createLibrary, type Library } from '../../src/library.ts';
import { type RunningServer, type ServerOptions, startServer } from '../../src/server.ts';
import { openStore, type Store } from '../../src/store/index.ts';
import { findChromium } from './chromium.mjs';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const MAX_BYTES = 25_000_000;
// A machine that is slow, or does much else, fails nothing by that: a wait ends, and says for what, before the test does.
const WAIT_MS = 60_000;
vi.setConfig({ testTimeout: 3 * WAIT_MS, hookTimeout: 3 * WAIT_MS, expect: { poll: { timeout: WAIT_MS } } });

export const WIDE = { width: 1440, height: 900 };
export const NARROW = { width: 360, height: 740 };

export interface Explorer {
  readonly url: string;
  readonly library: Library;
  /** A new tab at an address, in a profile of its own, when what it shows is there. */
  open(path: string, options?: BrowserContextOptions): Promise<Page>;
  /** Stops the server, and starts it again on the same port and store. */
  stop(): Promise<void>;
  restart(): Promise<void>;
}

interface Settings {
  /** Fills the store; the articles of examples/ where it is left out. */
  readonly fill?: (library: Library, store: Store) => Promise<void>;
  readonly access?: Partial<ServerOptions['access']>;
}

/** Runs tests in Chromium where it is, each on its own page, which must log no error and ask no other host. */
export const describeInBrowser = describe.skipIf(findChromium() === null);

/** Serves the explorer for the tests of a file. */
export function withExplorer({ fill = seed, access }: Settings = {}): Explorer {
  let browser: Browser;
  let server: RunningServer;
  let library: Library;
  let port = 0;
  const faults: string[] = [];
  const start = async (): Promise<void> => {
    server = await startServer(library, {
      host: '127.0.0.1',
      port,
      maxBytes: MAX_BYTES,
      access: { token: null, ownerToken: null, origins: [], ...access },
      log: pino({ level: 'silent' }),
    });
    port = Number(new URL(server.url).port);
  };
  beforeAll(async () => {
    const store = await openStore('memory:');
    library = createLibrary(store, { maxBytes: MAX_BYTES });
    await fill(library, store);
    await start();
    browser = await chromium.launch({ executablePath: findChromium()!, args: ['--no-sandbox'] });
  });
  afterEach(async () => {
    await Promise.all(browser.contexts().map((context) => context.close()));
    expect(faults.splice(0)).toEqual([]);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
    await library?.close();
  });
  return {
    get url() {
      return server.url;
    },
    get library() {
      return library;
    },
    async open(path, options = {}) {
      const context = await browser.newContext({ viewport: WIDE, ...options });
      context.setDefaultTimeout(WAIT_MS);
      const page = await context.newPage();
      page.on('pageerror', (error) => faults.push(String(error)));
      page.on('console', (message) => {
        // What the network does is told by the page itself, and looked at there.
        if (message.type() === 'error' && !/Failed to load resource|net::ERR/.test(message.text()))
          faults.push(message.text());
      });
      page.on('request', (request) => {
        if (!request.url().startsWith(server.url) && !/^(data|blob):/.test(request.url())) faults.push(request.url());
      });
      await page.goto(`${server.url}${path}`);
      await settled(page);
      return page;
    },
    stop: () => server.stop(),
    restart: () => {
      // The jobs of a server end with it.
      library = createLibrary(library.store, { maxBytes: MAX_BYTES });
      return start();
    },
  };
}

async function seed(library: Library): Promise<void> {
  for (const input of readInput()) await library.ingest(input, 'seed');
}

/** Waits until a view has what it shows: its heading is there, and nothing is loading. */
export async function settled(page: Page): Promise<void> {
  await page.waitForSelector('h1');
  await page.waitForFunction(() => document.querySelector('.loading') === null);
  await page.evaluate(() => document.fonts.ready);
  // What a view does once it is painted.
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
}

/** Has the test answer what a page asks of the server by one operation. */
export async function intercept(
  page: Page,
  operation: string,
  answer: (route: Route, variables: object) => Promise<void>,
): Promise<void> {
  await page.route('**/graphql', async (route) => {
    const { operationName, variables } = route.request().postDataJSON() as { operationName: string; variables: object };
    if (operationName === operation) await answer(route, variables);
    else await route.fallback();
  });
}

/** Holds up what a page asks by one operation, with such variables, until it is let go. */
export async function hold(
  page: Page,
  operation: string,
  isHeld: (variables: object) => boolean = () => true,
): Promise<() => void> {
  let letGo = (): void => undefined;
  const isFree = new Promise<void>((resolve) => (letGo = resolve));
  await intercept(page, operation, async (route, variables) => {
    if (isHeld(variables)) await isFree;
    await route.continue();
  });
  return letGo;
}

/** What axe finds on a page, by WCAG 2.2 AA: the rule and the place of each violation. */
export async function axeOf(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof AxeModule };
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const { violations } = await axe.run(document, { runOnly: { type: 'tag', values: tags } });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
  });
}

/** Whether a page is no wider than its window. */
export const fits = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth);

/** What is wrong with a page by itself, whatever it shows: nothing, or what axe finds and that it is wider than its window. */
export const faultsOf = async (page: Page): Promise<string[]> => [
  ...(await axeOf(page)),
  ...((await fits(page)) ? [] : ['wider than its window']),
];

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { packagePath } from '../schema/files.ts';
import { type OpenedExplorer, openExplorer } from './browser.ts';
import { generatedText } from './generate.ts';
import { atLeast, atMost, type Measure, median, ms, percentile, reported } from './measure.ts';

const CLAIMS = 3000;
const STEPS = 60;
const ROUNDS = 5;
/** Milliseconds; frames a second. */
const INTERACTIVE = 1500;
const STEP = 50;
const SCROLL = 50;
const LAYOUT = 2000;
const MECHANISMS = 2000;

/** The explorer in Chromium: a long article, a long worklist, and a large graph. */
export async function* exploring(): AsyncGenerator<Measure> {
  const explorer = await openExplorer({
    'long.txt': generatedText(0, CLAIMS),
    'other.txt': generatedText(1, CLAIMS),
    'short.txt': generatedText(2, 20),
    'hub.txt': hub(MECHANISMS),
  });
  if (!explorer) return;
  try {
    yield* articles(explorer);
    yield* worklist(explorer);
    yield* graph(explorer);
  } finally {
    await explorer.close();
  }
}

async function* articles(explorer: OpenedExplorer): AsyncGenerator<Measure> {
  const times: { long: number; short: number }[] = [];
  for (let i = 0; i < ROUNDS; i++) {
    times.push({
      short: await timeToStep(await explorer.newPage(), `${explorer.url}/article?id=short.txt`),
      long: await timeToStep(await explorer.newPage(), `${explorer.url}/article?id=long.txt`),
    });
  }
  const long = median(times.map((one) => one.long));
  const short = median(times.map((one) => one.short));
  yield atMost(
    `an article of ${CLAIMS} claims until a key steps ÷ ${INTERACTIVE} ms`,
    long / INTERACTIVE,
    1,
    `${ms(long)}; one of 20 claims ${ms(short)}`,
  );
  const page = await explorer.newPage();
  await page.goto(`${explorer.url}/article?id=long.txt`);
  await page.waitForFunction((least) => document.querySelectorAll('.claim .sign').length >= least, CLAIMS * 0.9);
  await page.waitForFunction(() => document.querySelector('.loading') === null);
  const steps = await page.evaluate(stepThrough, STEPS);
  const slow = percentile(steps, 0.95);
  yield atMost(
    `a step from claim to claim, p95 ÷ ${STEP} ms`,
    slow / STEP,
    1,
    `p95 ${ms(slow)}, median ${ms(median(steps))}, the slowest ${ms(Math.max(...steps))}`,
  );
}

/** From asking for the address, on an empty cache, until a key opens a claim: milliseconds. */
async function timeToStep(page: Page, url: string): Promise<number> {
  await page.addInitScript(() => {
    // A reader who presses the key until something happens.
    const timer = setInterval(() => {
      if (document.querySelector('[data-card]')) {
        document.documentElement.dataset['opened'] = String(performance.now());
        clearInterval(timer);
      } else if (document.querySelector('.claim')) {
        document.dispatchEvent(new KeyboardEvent('keydown', { key: 'j', bubbles: true }));
      }
    }, 10);
  });
  await page.goto(url);
  await page.waitForFunction(() => document.documentElement.dataset['opened'] !== undefined);
  const time = await page.evaluate(() => Number(document.documentElement.dataset['opened']));
  await page.context().close();
  return time;
}

/** Steps with `j`, and gives for each the milliseconds until the frame that shows it has been made. */
async function stepThrough(steps: number): Promise<number[]> {
  // A task that is posted within a frame runs when the frame has been made.
  const shown = (): Promise<void> =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve();
      requestAnimationFrame(() => port2.postMessage(null));
    });
  const times: number[] = [];
  for (let i = 0; i < steps; i++) {
    const started = performance.now();
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'j', bubbles: true }));
    await shown();
    times.push(performance.now() - started);
  }
  return times;
}

async function* worklist(explorer: OpenedExplorer): AsyncGenerator<Measure> {
  const page = await explorer.newPage();
  await page.goto(`${explorer.url}/audit`);
  await page.waitForSelector('h1');
  await page.waitForFunction(() => document.querySelector('.loading') === null);
  const frames = await page.evaluate(scrollThrough, 5000);
  const rate = 1000 / (frames.reduce((sum, one) => sum + one, 0) / frames.length);
  yield atLeast(
    `frames a second while the worklist scrolls ÷ ${SCROLL}`,
    rate / SCROLL,
    1,
    `${rate.toFixed(0)} a second; the slowest twentieth of the frames takes ${ms(percentile(frames, 0.95))} or more`,
  );
  yield reported('findings that were scrolled through', `${await page.evaluate(() => Math.round(scrollY))} px`);
}

/** Scrolls for some milliseconds, as fast as a hand on a wheel, and gives the time between frames. */
async function scrollThrough(duration: number): Promise<number[]> {
  const times: number[] = [];
  const started = performance.now();
  let last = started;
  while (last - started < duration) {
    window.scrollBy(0, 60);
    const now = await new Promise<number>((resolve) => requestAnimationFrame(() => resolve(performance.now())));
    times.push(now - last);
    last = now;
  }
  return times;
}

/** Shipped names, each said to be raised by one mechanism and to lower another: a hub and what lies around it. */
function hub(mechanisms: number): string {
  const folder = packagePath('schema/vocab/mechanisms');
  const names = readdirSync(folder)
    .sort()
    .flatMap((file) => readFileSync(join(folder, file), 'utf8').split('\n').slice(1))
    .map((line) => line.split(',')[1] ?? '')
    .filter((name) => /^[a-z][a-z-]{5,30}$/.test(name))
    .slice(0, mechanisms);
  return names
    .map((name, i) => `TLR4 increases ${name}. The ${name} reduces ${names[(i * 7 + 1) % names.length]}.`)
    .join('\n\n');
}

async function* graph(explorer: OpenedExplorer): AsyncGenerator<Measure> {
  const page = await explorer.newPage();
  await page.goto(`${explorer.url}/mechanism?id=HGNC:11850&show=graph&depth=3&limit=${MECHANISMS}`);
  await page.waitForFunction(() => performance.getEntriesByName('graph-layout').length > 0, undefined, {
    timeout: 60_000,
  });
  const [time, count] = await page.evaluate(() => {
    const [entry] = performance.getEntriesByName('graph-layout') as PerformanceMeasure[];
    return [entry!.duration, (entry!.detail as { count: number }).count] as const;
  });
  yield atMost(
    `a graph of ${MECHANISMS} mechanisms laid out ÷ ${LAYOUT} ms`,
    time / LAYOUT,
    1,
    `${count} mechanisms in ${ms(time)}, beside the page`,
  );
}

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as cheerio from 'cheerio';
import { extract } from '../ingest/pipeline.ts';
import { loadVocabulary } from '../ingest/vocabulary.ts';
import { ClaimtraceError } from '../schema/errors.ts';
import { extractorIn } from '../src/extractor.ts';
import { atLeast, atMost, type Measure, ms, sideBySide, timed } from './measure.ts';
import { largeBook, largePage, type Page, realPages } from './pages.ts';

const vocabulary = loadVocabulary();

function extractAll(pages: readonly Page[]): void {
  for (const { name, bytes } of pages) {
    try {
      extract({ file: name, bytes, format: 'html' }, { vocabulary });
    } catch (error) {
      if (!(error instanceof ClaimtraceError)) throw error;
    }
  }
}

/** How many threads are measured: the machines that this runs on have two cores at least. */
const THREADS = 2;

/** Peak memory in MB of a child process that does one thing with a page. */
function peakOf(task: 'load' | 'extract', file: string): number {
  const child = fileURLToPath(new URL('./peak.js', import.meta.url));
  return Number(execFileSync(process.execPath, [child, task, file], { encoding: 'utf8' })) / 1024;
}

export async function* extraction(): AsyncGenerator<Measure> {
  const pages = realPages();
  const texts = pages.map((page) => Buffer.from(page.bytes).toString('utf8'));
  const whole = await sideBySide(
    3,
    () => extractAll(pages),
    () => texts.forEach((text) => cheerio.load(text)),
  );

  const few = pages.filter((page) => page.bytes.length < 100_000).slice(0, 8);
  const copies = async (n: number): Promise<number> => timed(() => Array.from({ length: n }, () => extractAll(few)));
  await copies(20);
  const one = (await copies(20)) / 20;
  const hundred = await copies(100);

  const folder = mkdtempSync(join(tmpdir(), 'claimtrace-bench-'));
  const file = join(folder, 'large.html');
  writeFileSync(file, largePage(10));
  const peaks = { load: peakOf('load', file), extract: peakOf('extract', file) };
  const small = largePage(1);
  const grown = await sideBySide(
    3,
    () => extract({ file: 'l', bytes: Buffer.from(largePage(10)), format: 'html' }, { vocabulary }),
    () => extract({ file: 's', bytes: Buffer.from(small), format: 'html' }, { vocabulary }),
  );
  rmSync(folder, { recursive: true });
  const book = (megabytes: number) => ({
    file: `${megabytes}.txt`,
    bytes: Buffer.from(largeBook(megabytes)),
    format: 'text' as const,
  });
  const [long, short] = [book(10), book(1)];
  const read = await sideBySide(
    2,
    () => extract(long, { vocabulary }),
    () => extract(short, { vocabulary }),
  );
  const speed = short.bytes.length / 1e6 / (read.b / 1e3);
  const threads = extractorIn(THREADS);
  const articles = Array.from({ length: 8 * THREADS }, (_, i) => ({ ...book(0.25), file: `${i}.txt` }));
  // Threads compile the code of their own: they are as warm as this one after some rounds.
  const shared = await sideBySide(
    4,
    () => articles.forEach((article) => extract(article, { vocabulary })),
    () => Promise.all(articles.map((article) => threads.extract(article))),
  );
  await threads.close();

  yield atMost(
    'extract ÷ cheerio.load, real pages',
    whole.ratio,
    3,
    `${pages.length} pages: ${ms(whole.a)} : ${ms(whole.b)}`,
  );
  yield atMost('100 copies ÷ one', hundred / one, 105, `${ms(hundred)} : ${ms(one)}`);
  yield atMost('10 MB page ÷ 1 MB page', grown.ratio, 12, `${ms(grown.a)} : ${ms(grown.b)}`);
  yield atMost(
    'peak memory of a 10 MB page ÷ cheerio.load',
    peaks.extract / peaks.load,
    1.6,
    `${peaks.extract.toFixed(0)} MB : ${peaks.load.toFixed(0)} MB`,
  );
  yield atMost('10 MB book ÷ 1 MB book', read.ratio, 12, `${ms(read.a)} : ${ms(read.b)}`);
  yield atLeast(
    'MB of plain text a second',
    speed,
    2,
    `${ms(read.b)} for ${(short.bytes.length / 1e6).toFixed(1)} MB of our examples: two fifths are reference lists`,
  );
  yield atLeast(
    'articles in one thread ÷ in two',
    shared.ratio,
    1.4,
    `${ms(shared.a)} : ${ms(shared.b)} for ${articles.length} of 250 kB`,
  );
}

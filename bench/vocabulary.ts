import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { extract } from '../ingest/pipeline.ts';
import { loadVocabulary, type Vocabulary } from '../ingest/vocabulary.ts';
import { ClaimtraceError } from '../schema/errors.ts';
import { atLeast, atMost, type Measure, ms, sideBySide } from './measure.ts';
import { type Page, realPages } from './pages.ts';
import { proseOf, termsCsv } from './terms.ts';

const TERMS = 100_000;
/** V8 lets its nursery grow to 48 MB, whatever is done: it is held down, so that what is measured is what the vocabulary takes. */
const NURSERY = '--max-semi-space-size=4';

function extractAll(pages: readonly Page[], vocabulary: Vocabulary): void {
  for (const { name, bytes } of pages) {
    try {
      extract({ file: name, bytes, format: 'html' }, { vocabulary });
    } catch (error) {
      if (!(error instanceof ClaimtraceError)) throw error;
    }
  }
}

/** What a vocabulary of 100,000 terms costs to load, to hold, and in extraction; seconds are those of the processor. */
export async function* vocabularies(): AsyncGenerator<Measure> {
  const csv = termsCsv(TERMS);
  const folder = mkdtempSync(join(tmpdir(), 'claimtrace-bench-'));
  const [file, prose] = [join(folder, 'terms.csv'), join(folder, 'prose.txt')];
  writeFileSync(file, csv);
  writeFileSync(prose, proseOf(csv, 4));
  const child = fileURLToPath(new URL('./vocabulary-child.js', import.meta.url));
  const { load, speed, growth } = JSON.parse(
    execFileSync(process.execPath, [NURSERY, child, file, prose], { encoding: 'utf8' }),
  ) as { load: number; speed: number; growth: number };
  rmSync(folder, { recursive: true });
  const size = `${TERMS} terms, ${(csv.length / 1e6).toFixed(1)} MB`;
  yield atMost('seconds to load 100,000 terms', load, 1.5, size);
  yield atLeast('MB/s matched against 100,000 terms', speed, 10, 'one name to eight words');
  yield atMost(
    'MB of memory for 100,000 terms',
    growth,
    120,
    'resident, at its highest; V8 takes 30 more unless told not to',
  );

  const shipped = loadVocabulary();
  const large = loadVocabulary([{ name: 'terms.csv', text: csv }]);
  const pages = realPages();
  const whole = await sideBySide(
    3,
    () => extractAll(pages, large),
    () => extractAll(pages, shipped),
  );
  yield atMost('extract with 100,000 terms ÷ shipped', whole.ratio, 1.3, `${ms(whole.a)} : ${ms(whole.b)}`);
}

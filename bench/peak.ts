// A child process of bench/extract.ts: does one thing with a page and prints its own peak memory in kB.
import { readFileSync } from 'node:fs';

const [, , task, file] = process.argv;
const bytes = readFileSync(file!);
if (task === 'extract') {
  const { extract } = await import('../ingest/pipeline.ts');
  const { loadVocabulary } = await import('../ingest/vocabulary.ts');
  extract({ file: 'large.html', bytes, format: 'html' }, { vocabulary: loadVocabulary() });
} else {
  const { load } = await import('cheerio');
  load(bytes.toString('utf8'), { sourceCodeLocationInfo: true });
}
console.log(process.resourceUsage().maxRSS);

// A child process of bench/vocabulary.ts: loads a vocabulary file, matches a text, and prints what that took.
import { readFileSync } from 'node:fs';
import { loadVocabulary } from '../ingest/vocabulary.ts';

const [, , csv, prose] = process.argv;
loadVocabulary();
const before = process.memoryUsage.rss();
const started = process.cpuUsage();
const vocabulary = loadVocabulary([{ name: csv!, text: readFileSync(csv!, 'utf8') }]);
const load = process.cpuUsage(started).user / 1e6;
const paragraphs = readFileSync(prose!, 'utf8').split('\n\n');
const length = paragraphs.reduce((sum, paragraph) => sum + paragraph.length, 0);
const matchAll = (): number => {
  const begun = process.cpuUsage();
  for (const paragraph of paragraphs) vocabulary.match(paragraph);
  return length / process.cpuUsage(begun).user;
};
matchAll();
const speed = matchAll();
const growth = (process.resourceUsage().maxRSS * 1024 - before) / 1e6;
console.log(JSON.stringify({ load, speed, growth }));

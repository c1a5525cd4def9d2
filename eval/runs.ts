import { spawnSync } from 'node:child_process';
import {
  createWriteStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { extract } from '../ingest/pipeline.ts';
import { parseReference } from '../ingest/reference-fields.ts';
import { loadVocabulary } from '../ingest/vocabulary.ts';
import { ClaimtraceError } from '../schema/errors.ts';
import { EVAL_DATA, evalData } from './data.ts';

/** What the scorer prints: figures by name on stdout, the worst misses on stderr. */
export interface Scores {
  readonly figures: ReadonlyMap<string, number>;
  readonly misses: string;
}

const scratch = mkdtempSync(join(tmpdir(), 'claimtrace-eval-'));
const vocabulary = loadVocabulary();

function score(...args: string[]): Scores {
  const scorer = join(EVAL_DATA, 'score.mjs');
  const { stdout, stderr } = spawnSync(process.execPath, [scorer, ...args], { encoding: 'utf8', maxBuffer: 1e9 });
  const lines = stdout.split('\n').map((line) => /^(\S+)\s+([\d.]+)$/.exec(line));
  return { figures: new Map(lines.flatMap((m) => (m ? [[m[1]!, Number(m[2])] as const] : []))), misses: stderr };
}

/** Extracts every file of a folder into one JSON Lines file; what can't be read is left out, as `extract` does. */
async function extractAll(folder: string, name: string): Promise<string> {
  const out = join(scratch, `${name}.jsonl`);
  const stream = createWriteStream(out);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((f) => /\.(html|txt|n?xml)$/.test(f));
  for (const file of files.sort()) {
    if (/expected\.html$/.test(file)) continue;
    try {
      const input = { file: relative(folder, join(folder, file)), bytes: readFileSync(join(folder, file)) };
      if (!stream.write(`${JSON.stringify(extract(input, { vocabulary }))}\n`)) await once(stream, 'drain');
    } catch (error) {
      if (!(error instanceof ClaimtraceError)) throw error;
      console.error(`${file}: ${error.code}`);
    }
  }
  stream.end();
  await once(stream, 'finish');
  return out;
}

/** Gold whose texts the scorer renders itself, by one of its two ways. */
async function rendered(mode: string, goldPath: string, how: readonly string[]): Promise<Scores | undefined> {
  const gold = evalData(goldPath);
  if (!gold) return undefined;
  const name = [mode, ...how].join('-');
  const folder = join(scratch, name);
  mkdirSync(folder);
  score(how.length ? 'render' : 'render-text', gold, folder, ...how);
  return score(mode, gold, await extractAll(folder, name));
}

function references(goldPath: string): Scores | undefined {
  const gold = evalData(goldPath);
  if (!gold) return undefined;
  const lines = readFileSync(gold, 'utf8').split('\n').filter(Boolean);
  const parsed = lines.map((line) => JSON.stringify(parseReference((JSON.parse(line) as { raw: string }).raw)));
  const out = join(scratch, 'references.jsonl');
  writeFileSync(out, parsed.join('\n'));
  return score('refs', gold, out);
}

async function body(path: string, pages: string): Promise<Scores | undefined> {
  const folder = evalData(path);
  if (!folder) return undefined;
  return score('body', folder, await extractAll(join(folder, pages), path.replaceAll('/', '-')));
}

async function claims(): Promise<Scores | undefined> {
  const gold = ['gold/001.gold.json', 'gold/003.gold.json'].map(evalData);
  const corpus = join(EVAL_DATA, '../corpus');
  if (!gold.every((file) => file !== undefined) || !existsSync(corpus)) return undefined;
  return score('claims', gold.join(','), await extractAll(corpus, 'corpus'));
}

/** Each run extracts one set of data and scores it; undefined where the data are missing. */
export const RUNS: Readonly<Record<string, () => Promise<Scores | undefined> | Scores | undefined>> = {
  claims,
  'links-text': () => rendered('links', 'data/jats/gold.jsonl', ['text']),
  'links-html': () => rendered('links', 'data/jats/gold.jsonl', ['html']),
  'refs-anystyle': () => references('data/references/anystyle-core.jsonl'),
  'refs-grobid': () => references('data/references/grobid-corpus.jsonl'),
  sentences: () => rendered('sentences', 'data/sentences/craft.jsonl', []),
  certainty: () => rendered('certainty', 'data/certainty/genia.jsonl', []),
  claimlines: () => rendered('claimlines', 'data/claims/validation.jsonl', []),
  'body-readability': () => body('data/html/readability', 'pages'),
  'body-defuddle': () => body('data/html/defuddle', 'fixtures'),
};

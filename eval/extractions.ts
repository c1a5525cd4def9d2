import { createWriteStream, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';
import { extract } from '../ingest/pipeline.ts';
import { parseReference } from '../ingest/reference-fields.ts';
import type { Vocabulary } from '../ingest/vocabulary.ts';
import { ClaimtraceError } from '../schema/errors.ts';
import { score, scratch } from './scorer.ts';

const READ = /\.(html|txt|n?xml)$/;

/** Extracts every file below a folder into JSON Lines; what can't be read is said and left out, as `extract` does. */
export async function extractFolder(folder: string, name: string, vocabulary: Vocabulary): Promise<string> {
  const out = join(scratch, `${name}.jsonl`);
  if (existsSync(out)) return out;
  const stream = createWriteStream(out);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => READ.test(file));
  for (const file of files.sort()) {
    if (file.endsWith('expected.html')) continue;
    try {
      const extraction = extract({ file, bytes: readFileSync(join(folder, file)) }, { vocabulary });
      if (!stream.write(`${JSON.stringify(extraction)}\n`)) await once(stream, 'drain');
    } catch (error) {
      if (!(error instanceof ClaimtraceError)) throw error;
      console.error(`${file}: ${error.code}`);
    }
  }
  stream.end();
  await once(stream, 'finish');
  return out;
}

/** Extracts the articles that the scorer makes of gold: of a text, or of marked-up articles as `text` or `html`. */
export async function extractRendered(
  gold: string,
  name: string,
  vocabulary: Vocabulary,
  as?: 'text' | 'html',
): Promise<string> {
  const folder = join(scratch, name);
  if (!existsSync(folder)) {
    mkdirSync(folder);
    await score(as ? ['render', gold, folder, as] : ['render-text', gold, folder]);
  }
  return extractFolder(folder, name, vocabulary);
}

/** Parses the strings of gold, a CSL-JSON object a line. */
export function parseStrings(gold: string, name: string): string {
  const out = join(scratch, `${name}.jsonl`);
  const rows = readFileSync(gold, 'utf8').split('\n').filter(Boolean);
  const parsed = rows.map((row) => JSON.stringify(parseReference((JSON.parse(row) as { raw: string }).raw)));
  writeFileSync(out, parsed.join('\n'));
  return out;
}

import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { extract } from '../../../ingest/pipeline.ts';
import { loadVocabulary } from '../../../ingest/vocabulary.ts';
import { packagePath, readPackageFile } from '../../../schema/files.ts';
import { ARTICLE } from './harness.ts';

const schema = JSON.parse(readPackageFile('schema/extraction.schema.json')) as object;
const ajv = new Ajv2020({ allowUnionTypes: true, strictTuples: false });
/** The schema lets fields be added; here those that it does not describe are faults. */
const strict = ajv.compile(closed(schema) as object);
const vocabulary = loadVocabulary();

function closed(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(closed);
  if (typeof part !== 'object' || part === null) return part;
  const entries = Object.fromEntries(Object.entries(part).map(([key, value]) => [key, closed(value)]));
  return 'properties' in part && 'type' in part ? { unevaluatedProperties: false, ...entries } : entries;
}

const examples = readdirSync(packagePath('examples')).filter((name) => /^\d.*\.(md|html|txt|xml)$/.test(name));

describe('schema/extraction.schema.json', () => {
  test.each(['article.md', ...examples])('describes the extraction of %s', (file) => {
    const bytes = file === 'article.md' ? Buffer.from(ARTICLE) : readFileSync(packagePath(`examples/${file}`));
    const extraction = extract({ file, bytes }, { vocabulary });
    strict(JSON.parse(JSON.stringify(extraction)));
    expect(strict.errors ?? []).toEqual([]);
  });

  test('refuses what is none', () => {
    const extraction = extract({ file: 'a.md', bytes: Buffer.from(ARTICLE) }, { vocabulary });
    expect(strict({ ...extraction, claims: [{ ...extraction.claims[0], supportStatus: 'TRUE' }] })).toBe(false);
    expect(strict({ ...extraction, text: undefined })).toBe(false);
  });
});

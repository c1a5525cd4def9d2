import { describe, expect, test } from 'vitest';
import { extract } from '../../../ingest/pipeline.ts';
import { audit, AUDIT_RULES } from '../../../src/audit/index.ts';
import { readVocabulary } from '../../../src/vocabulary-files.ts';
import { FIXTURES } from './fixtures.ts';

const vocabulary = readVocabulary([]);

test('every rule has an article with its fault, and one in which it is cured', () => {
  expect(Object.keys(FIXTURES)).toEqual(AUDIT_RULES.map(({ id }) => id));
});

describe.each(AUDIT_RULES)('$id', ({ id, severity }) => {
  const { invalid, valid, format, facts } = FIXTURES[id]!;
  const findings = (text: string) =>
    audit(
      extract(
        { file: format === 'html' ? 'kale.html' : 'kale.md', bytes: new TextEncoder().encode(text) },
        { vocabulary },
      ),
      facts,
    ).filter(({ rule }) => rule === id);

  test('finds its fault once', () => {
    expect(findings(invalid)).toEqual([expect.objectContaining({ severity, status: 'OPEN' })]);
  });

  test('is silent once it is cured', () => {
    expect(findings(valid)).toEqual([]);
  });
});

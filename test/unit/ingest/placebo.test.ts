import { expect, test } from 'vitest';
import { extract } from '../../../ingest/pipeline.ts';
import { loadVocabulary } from '../../../ingest/vocabulary.ts';

test('a placebo is what others are measured by, and no mechanism', () => {
  const bytes = Buffer.from('Melatonin outperformed placebo for insomnia. The placebo increased pain.');
  const { mechanisms, mentions, claims } = extract({ file: 'a.txt', bytes }, { vocabulary: loadVocabulary() });
  expect(JSON.stringify([mechanisms, mentions, claims.map((claim) => claim.mentions)])).not.toContain('lacebo');
  expect(claims.map(({ statements }) => statements.map(({ predicate }) => predicate))).toEqual([['DECREASES'], []]);
});

import { expect, test } from 'vitest';
import { toldBySpelling } from '../../../ingest/statements/spelling.ts';
import { sumOf } from '../../../ingest/words.ts';

test('what the letters of a word tell is looked at once for a word that comes again', () => {
  let asked = 0;
  const isPlural = toldBySpelling((key) => {
    asked++;
    return key.endsWith('s');
  });
  const told = ['bones', 'bones', '', '', 'bones'].map((key) => isPlural({ key, sum: sumOf(key) }));
  expect(told).toEqual([true, true, false, false, true]);
  expect(asked).toBe(2);
});

test('words with the same sum are told apart', () => {
  const isBone = toldBySpelling((key) => key === 'bone');
  const told = ['bone', 'skin', 'bone', 'gut'].map((key) => isBone({ key, sum: 7 }));
  expect(told).toEqual([true, false, true, false]);
});

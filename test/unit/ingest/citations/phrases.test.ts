import { expect, it } from 'vitest';
import { hasPhrase, isPhraseAt } from '../../../../ingest/citations/phrases.ts';

const words = 'van der berg a loss of bone'.split(' ');

it('finds a phrase wherever it stands, whole words in one piece', () => {
  expect(hasPhrase(words, ['van', 'der', 'berg'])).toBe(true);
  expect(hasPhrase(words, ['of', 'bone'])).toBe(true);
  expect(hasPhrase(words, ['van', 'berg'])).toBe(false);
  expect(hasPhrase(words, ['bon'])).toBe(false);
  expect(hasPhrase(words, ['bone', 'loss'])).toBe(false);
});

it('finds an empty phrase only where there are no words', () => {
  expect(hasPhrase(words, [])).toBe(false);
  expect(hasPhrase([], [])).toBe(true);
});

it('tells whether a phrase stands at a place', () => {
  expect(isPhraseAt(words, 0, ['van', 'der'])).toBe(true);
  expect(isPhraseAt(words, 1, ['van', 'der'])).toBe(false);
  expect(isPhraseAt(words, 6, ['bone', 'loss'])).toBe(false);
});

import { expect, test } from 'vitest';
import { loadVocabulary } from '../../../../ingest/vocabulary.ts';
import type { Doubtful } from '../../../../ingest/terms/trie.ts';

const vocabulary = loadVocabulary();
const SENTENCE =
  'Zinc and magnesium absorption falls, bones become brittle, and remodeling of bacteria and AIDS rises. ';
const text = SENTENCE.repeat(600);
const spans = Array.from({ length: 600 }, (_, at) => ({
  start: at * SENTENCE.length,
  end: (at + 1) * SENTENCE.length - 1,
}));

test('many stretches are read as each by itself', () => {
  const never = (): boolean => false;
  expect(vocabulary.matchAll(text, spans, never)).toEqual(spans.map((span) => vocabulary.match(text, span, never)));
});

test('a doubtful name is asked for with the place of its stretch', () => {
  const asked: (readonly [name: Doubtful, stretch: number])[] = [];
  vocabulary.matchAll(text, spans, (name, stretch) => (asked.push([name, stretch]), false));
  expect(asked.length).toBeGreaterThanOrEqual(600);
  for (const [{ span }, stretch] of asked) expect(Math.floor(span.start / SENTENCE.length)).toBe(stretch);
});

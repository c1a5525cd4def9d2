import { describe, expect, test } from 'vitest';
import { WordSet } from '../../../ingest/word-set.ts';
import { splitWords } from '../../../ingest/words.ts';

const words = (text: string) => splitWords(text, { start: 0, end: text.length });
const LONG = 'the gut of an old mouse makes less serotonin than that of a young one';

describe('WordSet', () => {
  const mice = new WordSet(['mouse', 'mice']);

  test('tells a word of its own from others', () => {
    expect(words('Mice of a mouse-hole').map((word) => mice.has(word))).toEqual([
      true,
      false,
      false,
      true,
      false,
      false,
    ]);
  });

  test.each(['no mouse', 'no rat', LONG, LONG.replace('mouse', 'rat')])('is in: %s', (text) => {
    const has = text.includes('mouse');
    expect(mice.isIn(words(text))).toBe(has);
    expect(mice.mayBeIn(words(text)) || !has).toBe(true);
  });

  test('no words hold any', () => {
    expect(mice.mayBeIn([])).toBe(false);
    expect(mice.isIn([])).toBe(false);
  });

  test('tells each of many sets, though asked by turns of stretches that begin alike', () => {
    const keys = Array.from({ length: 100 }, (_, n) => `word${n}`);
    const sets = keys.map((key) => new WordSet([key]));
    const whole = words(keys.join(' '));
    const half = whole.slice(0, 50);
    expect(sets.map((one) => [one.isIn(whole), one.isIn(half)])).toEqual(keys.map((_, n) => [true, n < 50]));
  });
});

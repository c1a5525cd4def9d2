import { expect, test } from 'vitest';
import { WordMemo } from '../../../ingest/word-memo.ts';

const upperCase = () => new WordMemo((raw) => ({ raw, upper: raw.toUpperCase() }));

test('a word met again is the same, wherever it stands', () => {
  const memo = upperCase();
  const first = memo.at('bone and gut', 0, 4);
  expect(first).toEqual({ raw: 'bone', upper: 'BONE' });
  expect(memo.at('gut and bone', 8, 12)).toBe(first);
});

test('each word has its own, however many there are', () => {
  const memo = upperCase();
  for (let n = 0; n < 200_000; n++) {
    const word = `w${n}`;
    if (memo.at(word, 0, word.length).upper !== `W${n}`) expect.fail(word);
  }
});

test('of words longer than names have, none is kept', () => {
  const memo = upperCase();
  const word = 'a'.repeat(1000);
  expect(memo.at(word, 0, word.length).raw).toBe(word);
  expect(memo.at(word, 0, word.length)).not.toBe(memo.at(word, 0, word.length));
  const long = 'b'.repeat(20);
  expect(memo.at(long, 0, 20)).toBe(memo.at(`${long} c`, 0, 20));
});

import { expect, test } from 'vitest';
import { set, splitWords } from '../../../ingest/words.ts';

test('a set holds its words, and none whose sum has the same bit', () => {
  const kinds = set('hormone hormones', ['vitamin'], set('gland'));
  const text = 'hormone hormones vitamin gland';
  expect(splitWords(text, { start: 0, end: text.length }).every((word) => kinds.holds(word))).toBe(true);
  for (let n = 0; n < 20_000; n++) {
    const key = `w${n}`;
    const [word] = splitWords(key, { start: 0, end: key.length });
    if (kinds.holds(word!)) expect.fail(key);
  }
});

test('words of a sentence that only differ in case or apostrophe are the same to a set', () => {
  const denying = set("can't not");
  const text = 'Can’t NOT';
  expect(splitWords(text, { start: 0, end: text.length }).map((word) => denying.holds(word))).toEqual([true, true]);
});

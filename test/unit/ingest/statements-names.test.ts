import { expect, test } from 'vitest';
import { toldByName } from '../../../ingest/statements/names.ts';

test('what a name tells is found out once, however often it is met', () => {
  let asked = 0;
  const isPlural = toldByName((quote) => {
    asked++;
    return quote.endsWith('s');
  });
  expect(['bones', 'bone', 'bones', 'bone'].map((quote) => isPlural({ quote }))).toEqual([true, false, true, false]);
  expect(asked).toBe(2);
});

test('each name has its own, however many there are', () => {
  const lengthOf = toldByName((quote) => quote.length);
  for (let n = 0; n < 50_000; n++) if (lengthOf({ quote: `name ${n}` }) !== `name ${n}`.length) expect.fail(`${n}`);
});

import { expect, test } from 'vitest';
import { toldByName } from '../../../ingest/statements/names.ts';

const named = (quote: string, start: number) => ({ quote, span: { start, end: start + quote.length } });

test('what a name tells is found out once, however often and wherever it is met', () => {
  let asked = 0;
  const isPlural = toldByName((quote) => {
    asked++;
    return quote.endsWith('s');
  });
  const met = ['bones', 'bone', 'bones', 'bone'].map((quote, at) => isPlural(named(quote, at * 10)));
  expect(met).toEqual([true, false, true, false]);
  expect(asked).toBe(2);
});

test('each name has its own, however many there are, and each who asks', () => {
  const lengthOf = toldByName((quote) => quote.length);
  const lastOf = toldByName((quote) => quote.at(-1));
  for (let n = 0; n < 50_000; n++) {
    const name = named(`name ${n}`, n % 7);
    if (lengthOf(name) !== name.quote.length || lastOf(name) !== name.quote.at(-1)) expect.fail(name.quote);
  }
});

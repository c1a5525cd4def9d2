import { expect, it } from 'vitest';
import { claimsOf } from './build-claims.ts';

const LENGTH = 100_000;
/** Milliseconds for a text of that length; what is not linear takes a minute. */
const MOST = 10_000;

it.each([
  'may ',
  'we we ',
  'research on of into ',
  'no evidence of ',
  'was measured, and ',
  'it is large; it is small, but ',
  'they are here, and they are there ',
  'according to The ',
  '(“[',
  'I, ',
  'you should ',
  'This is so. ',
  'In mice, it did (see) not. ',
  'neither nor ',
  'eat, ',
  '5 to 5 % ',
  'people at risk who have ',
])('judges 100,000 characters of "%s" in good time', (unit) => {
  const text = `Oats are ${unit.repeat(LENGTH / unit.length)}good.`;
  const start = performance.now();
  claimsOf({ text: 'Methods', kind: 'HEADING' }, { text, section: 'ABSTRACT' }, text, { text, kind: 'LIST_ITEM' });
  claimsOf(`${text.slice(0, -1)}:`, { text: 'oats', kind: 'LIST_ITEM' });
  expect(performance.now() - start).toBeLessThan(MOST);
});

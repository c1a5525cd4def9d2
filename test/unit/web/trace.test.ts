import { expect, test } from 'vitest';
import { isOneOfMany } from '../../../web/views/trace/tree.ts';

test.each([
  ['[1]', '1', false],
  ['¹', '1', false],
  ['Lam et al. (2000)', 'Lam et al., 2000', false],
  ['(Lam et al., 2000)', 'Lam et al., 2000', false],
  ['[1, 2]', '1', true],
  ['[1–3]', '2', true],
  ['(Lam 2000; Fox 2010)', 'Fox 2010', true],
])('the marker “%s” names others than “%s”: %s', (marker, label, is) => {
  expect(isOneOfMany(marker, label)).toBe(is);
});

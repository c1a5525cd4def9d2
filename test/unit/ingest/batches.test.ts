import { expect, test } from 'vitest';
import { batchesOf } from '../../../ingest/batches.ts';

test('what is given comes in batches, the rest in a shorter one', () => {
  expect([...batchesOf([1, 2, 3, 4, 5], 2)]).toEqual([[1, 2], [3, 4], [5]]);
  expect([...batchesOf([1, 2], 2)]).toEqual([[1, 2]]);
  expect([...batchesOf([], 2)]).toEqual([]);
});

test('no more is taken than a batch needs', () => {
  const taken: number[] = [];
  const batches = batchesOf(
    (function* () {
      for (let i = 0; i < 5; i++) yield taken.push(i);
    })(),
    2,
  );
  batches.next();
  expect(taken).toEqual([0, 1]);
});

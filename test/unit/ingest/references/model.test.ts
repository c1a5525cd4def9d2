import { describe, expect, it } from 'vitest';
import { numbersFrom } from '../../../../eval/random.ts';
import { featuresOf, WIDTH } from '../../../../ingest/references/features.ts';
import { COUNT, labelsOf, weightsOf } from '../../../../ingest/references/model.ts';
import { tokensOf } from '../../../../ingest/references/tokens.ts';

/** Whole numbers from -most to most, the same ones again for the same seed. */
function numbers(seed: number, most: number): () => number {
  const next = numbersFrom(seed);
  return () => next(2 * most + 1) - most;
}

describe('the labels of tokens', () => {
  const tokens = tokensOf('Lee A. Bones');
  const features = featuresOf(tokens);

  // With the small ones moves decide, with the largest the sums reach the ends of their room.
  it.each([
    { seed: 1, most: 3 },
    { seed: 2, most: 20 },
    { seed: 3, most: 127 },
  ])('are the best of all that there are (weights up to $most)', ({ seed, most }) => {
    const next = numbers(seed, most);
    const known = new Map<number, Int8Array>();
    for (const bucket of features) known.set(bucket, known.get(bucket) ?? Int8Array.from({ length: 2 * COUNT }, next));
    const anyMove = numbers(seed + 100, 127);
    const moves = Int8Array.from({ length: COUNT * COUNT }, anyMove);

    const sums = tokens.map((_, at) =>
      Array.from({ length: COUNT }, (_, label) => {
        const all = [...features.subarray(at * WIDTH, (at + 1) * WIDTH)].map((bucket) => known.get(bucket)!);
        return {
          goesOn: all.reduce((sum, weights) => sum + weights[label]!, 0),
          begins: all.reduce((sum, weights) => sum + weights[COUNT + label]!, 0),
        };
      }),
    );
    const worth = (labels: readonly number[]): number =>
      labels.reduce((sum, label, at) => {
        const { goesOn, begins } = sums[at]![label]!;
        if (at === 0) return begins;
        const before = labels[at - 1]!;
        return sum + moves[label * COUNT + before]! + (before === label ? goesOn : begins);
      }, 0);
    let best = -Infinity;
    for (let path = 0; path < COUNT ** tokens.length; path++)
      best = Math.max(best, worth(tokens.map((_, at) => Math.floor(path / COUNT ** at) % COUNT)));

    expect(worth([...labelsOf(tokens, weightsOf(moves, known))])).toBe(best);
  });

  it('may begin anew behind one that lies far behind another', () => {
    const of = (at: number) => [...features.subarray(at * WIDTH, (at + 1) * WIDTH)];
    const [first, second] = [of(0).filter((one) => !of(1).includes(one)), of(1).filter((one) => !of(0).includes(one))];
    // Label 0 is far ahead at the first token; at the second it may only begin, which it cannot do behind itself.
    const ofFirst = (goesOn: number, begins: number): Int8Array =>
      Int8Array.from({ length: 2 * COUNT }, (_, column) => (column === 0 ? goesOn : column === COUNT ? begins : 0));
    const weights = weightsOf(new Int8Array(COUNT * COUNT), [
      ...first.map((bucket) => [bucket, ofFirst(0, 30)] as const),
      ...second.map((bucket) => [bucket, ofFirst(-127, 127)] as const),
    ]);
    const [before, after] = labelsOf(tokens.slice(0, 2), weights);
    expect([before === 0, after]).toEqual([false, 0]);
  });
});

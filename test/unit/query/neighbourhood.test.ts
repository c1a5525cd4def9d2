import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { StatementStep } from '../../../src/query/network.ts';
import { searchAround } from '../../../src/query/neighbourhood.ts';

const networks = fc
  .array(
    fc.record({
      from: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
      to: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
      rank: fc.integer({ min: 0, max: 6 }),
      sources: fc.integer({ min: 0, max: 3 }),
      predicate: fc.constantFrom('INCREASES' as const, 'ASSOCIATED_WITH' as const),
    }),
    { maxLength: 14 },
  )
  .map((steps) => steps.map((step, i): StatementStep => ({ ...step, id: String(i).padStart(2, '0'), sign: 0 })));

const around = (steps: readonly StatementStep[]) => (id: string) =>
  steps.filter(({ from, to }) => from === id || to === id);
const asked = { mechanismId: 'a', depth: 2, limit: 100, predicates: null, minRank: 0 };

/** How far each mechanism is from the first, by relaxing every step until nothing changes. */
function distances(steps: readonly StatementStep[]): Map<string, number> {
  const far = new Map([['a', 0]]);
  for (let round = 0; round < 6; round++) {
    for (const { from, to } of steps) {
      for (const [x, y] of [[from, to] as const, [to, from] as const]) {
        const reached = (far.get(x) ?? Infinity) + 1;
        if (reached < (far.get(y) ?? Infinity)) far.set(y, reached);
      }
    }
  }
  return far;
}

describe('searchAround', () => {
  test('finds all that is as near as asked, and every statement between any two', () => {
    fc.assert(
      fc.property(networks, fc.integer({ min: 1, max: 4 }), fc.integer({ min: 0, max: 6 }), (steps, depth, minRank) => {
        const allowed = steps.filter(({ rank }) => rank >= minRank);
        const found = searchAround(around(steps), { ...asked, depth, minRank });
        const near = [...distances(allowed)].filter(([, far]) => far <= depth).map(([id]) => id);
        expect(found.mechanismIds.toSorted()).toEqual(near.sort());
        const between = allowed.filter(({ from, to }) => near.includes(from) && near.includes(to)).map(({ id }) => id);
        expect(found.statementIds.toSorted()).toEqual(between);
        expect(found.truncated).toBe(false);
      }),
    );
  });

  test('keeps to its limit, the nearest first, and says that there is more', () => {
    fc.assert(
      fc.property(networks, fc.integer({ min: 1, max: 6 }), (steps, limit) => {
        const whole = searchAround(around(steps), { ...asked, depth: 4 });
        const cut = searchAround(around(steps), { ...asked, depth: 4, limit });
        const far = distances(steps);
        expect(cut.mechanismIds.map((id) => far.get(id))).toEqual(
          whole.mechanismIds.slice(0, limit).map((id) => far.get(id)),
        );
        expect(cut.truncated).toBe(whole.mechanismIds.length > limit);
      }),
    );
  });
});

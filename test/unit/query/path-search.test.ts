import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { effectOf, searchPaths, type Step, weakestOf } from '../../../src/query/path-search.ts';

const RANKS = [0, 1, 2, 3, 4, 5, 6];

function search(steps: readonly Step[], from: string, to: string, maxLength: number, first: number, minRank = 0) {
  return searchPaths(
    (id) => steps.filter((step) => step.from === id),
    (id) => steps.filter((step) => step.to === id),
    { from, to, maxLength, first, minRank },
    RANKS,
  );
}

/** Every simple path, the slow and plain way, in the order that is promised. */
function everyPath(steps: readonly Step[], from: string, to: string, maxLength: number): Step[][] {
  const found: Step[][] = [];
  const visit = (path: Step[], at: string): void => {
    if (path.length > 0 && at === to) found.push(path);
    else if (path.length < maxLength) {
      const met = new Set([from, ...path.map((step) => step.to)]);
      for (const step of steps) if (step.from === at && !met.has(step.to)) visit([...path, step], step.to);
    }
  };
  if (from !== to) visit([], from);
  const weakest = (path: Step[]) => Math.min(...path.map(({ rank }) => rank));
  const sources = (path: Step[]) => path.reduce((sum, step) => sum + step.sources, 0);
  return found.sort((a, b) => weakest(b) - weakest(a) || a.length - b.length || sources(b) - sources(a));
}

const networks = fc
  .array(
    fc.record({
      from: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
      to: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
      rank: fc.integer({ min: 0, max: 6 }),
      sources: fc.integer({ min: 0, max: 3 }),
      sign: fc.constantFrom(1 as const, -1 as const, 0 as const),
    }),
    { maxLength: 18 },
  )
  .map((steps) => steps.map((step, i) => ({ ...step, id: String(i).padStart(3, '0') })).filter((s) => s.from !== s.to));

const shape = (path: readonly Step[]) => [
  Math.min(...path.map(({ rank }) => rank)),
  path.length,
  path.reduce((sum, step) => sum + step.sources, 0),
];

describe('searchPaths', () => {
  test('finds the best of all simple paths, in order', () => {
    fc.assert(
      fc.property(
        networks,
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 1, max: 8 }),
        (steps, maxLength, first) => {
          const { paths, truncated } = search(steps, 'a', 'e', maxLength, first);
          const all = everyPath(steps, 'a', 'e', maxLength);
          expect(truncated).toBe(false);
          expect(paths.map(shape)).toEqual(all.slice(0, first).map(shape));
          const known = new Set(all.map((path) => path.map(({ id }) => id).join()));
          for (const path of paths) expect(known.has(path.map(({ id }) => id).join())).toBe(true);
          expect(new Set(paths.map((path) => path.map(({ id }) => id).join())).size).toBe(paths.length);
        },
      ),
      { numRuns: 400 },
    );
  });

  test('uses no step below the least support', () => {
    fc.assert(
      fc.property(networks, fc.integer({ min: 0, max: 6 }), (steps, least) => {
        const { paths } = search(steps, 'a', 'e', 4, 50, least);
        for (const path of paths) for (const step of path) expect(step.rank).toBeGreaterThanOrEqual(least);
      }),
    );
  });

  test('admits where it gave up', () => {
    const layers = [
      ['a'],
      ...[1, 2, 3, 4, 5].map((layer) => Array.from({ length: 17 }, (_, i) => `${layer}.${i}`)),
      ['z'],
    ];
    const out = new Map<string, Step[]>();
    const into = new Map<string, Step[]>();
    for (const [i, layer] of layers.slice(0, -1).entries()) {
      for (const [from, to] of layer.flatMap((id) => layers[i + 1]!.map((next) => [id, next] as const))) {
        const way: Step = { from, to, id: `${from}|${to}`, rank: 6, sign: 1, sources: 0 };
        out.set(from, [...(out.get(from) ?? []), way]);
        into.set(to, [...(into.get(to) ?? []), way]);
      }
    }
    let asked = 0;
    const ask = (steps: ReadonlyMap<string, Step[]>) => (id: string) => {
      asked++;
      return steps.get(id) ?? [];
    };
    const { paths, truncated } = searchPaths(
      ask(out),
      ask(into),
      { from: 'a', to: 'z', maxLength: 6, first: 100, minRank: 0 },
      RANKS,
    );
    expect(truncated).toBe(true);
    expect(paths).toHaveLength(100);
    // There are more than a million ways.
    expect(asked).toBeLessThan(400_000);
  });
});

const step = (sign: 1 | -1 | 0, rank = 6): Step => ({ from: 'a', to: 'b', id: 'x', rank, sign, sources: 1 });

describe('effectOf', () => {
  test('two decreases make an increase, and one hop without a sign hides it', () => {
    expect(effectOf([step(-1), step(-1)])).toBe('INCREASES');
    expect(effectOf([step(1), step(-1)])).toBe('DECREASES');
    expect(effectOf([step(-1), step(0), step(-1)])).toBe('UNKNOWN');
  });
});

describe('weakestOf', () => {
  test('is the first of the weakest', () => {
    expect(weakestOf([step(1, 5), step(1, 2), step(1, 2)])).toBe(1);
  });
});

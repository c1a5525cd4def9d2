import { expect } from 'vitest';

/** CPU seconds below which a time tells nothing. */
const LEAST = 0.02;
/** How many times as long eight times as much may take: 8 is in proportion, 64 is quadratic. */
const MOST = 24;

/**
 * Expects that the time of `run` grows in proportion to the size that it is given: it is run with an eighth of `size` and with all
 * of it. The time is that of the processor, the best of some runs, so that neither a slow machine nor a busy one fails it.
 */
export function expectLinear(run: (size: number) => unknown, size: number, message?: string): void {
  const small = Math.max(
    LEAST,
    best(() => run(Math.ceil(size / 8)), 0),
  );
  expect(best(() => run(size), MOST * small) / small, message).toBeLessThan(MOST);
}

/** The least CPU seconds of up to three runs, the first that is below `enough` being good enough. */
function best(run: () => unknown, enough: number): number {
  let least = Infinity;
  for (let i = 0; i < 3 && least >= enough; i++) {
    const { user, system } = process.cpuUsage();
    run();
    const spent = process.cpuUsage({ user, system });
    least = Math.min(least, (spent.user + spent.system) / 1e6);
  }
  return least;
}

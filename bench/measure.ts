/** One figure of the table: two things measured side by side in one run, and how they compare. */
export interface Measure {
  readonly name: string;
  /** null where it is a report without a goal. */
  readonly ratio: number | null;
  readonly goal: number | null;
  /** Whether `ratio` must stay at or under the goal, or reach it. */
  readonly sense: 'at most' | 'at least';
  readonly met: boolean | null;
  /** The figures behind the ratio. */
  readonly detail: string;
}

export const atMost = (name: string, ratio: number, goal: number, detail: string): Measure => ({
  name,
  ratio,
  goal,
  sense: 'at most',
  met: ratio <= goal,
  detail,
});

export const atLeast = (name: string, ratio: number, goal: number, detail: string): Measure => ({
  name,
  ratio,
  goal,
  sense: 'at least',
  met: ratio >= goal,
  detail,
});

export const reported = (name: string, detail: string): Measure => ({
  name,
  ratio: null,
  goal: null,
  sense: 'at most',
  met: null,
  detail,
});

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
};

/** The value that a share (0 to 1) of the values does not exceed. */
export const percentile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.max(0, Math.ceil(values.length * share) - 1)]!;

/** Milliseconds that `work` takes. */
export async function timed(work: () => unknown): Promise<number> {
  const start = process.hrtime.bigint();
  await work();
  return Number(process.hrtime.bigint() - start) / 1e6;
}

/** Median milliseconds of two things run in turn, A B A B …, after a warm-up of each. */
export async function sideBySide(
  rounds: number,
  a: () => unknown,
  b: () => unknown,
): Promise<{ a: number; b: number; ratio: number }> {
  await a();
  await b();
  const times: [number, number][] = [];
  for (let i = 0; i < rounds; i++) times.push([await timed(a), await timed(b)]);
  return {
    a: median(times.map((t) => t[0])),
    b: median(times.map((t) => t[1])),
    ratio: median(times.map((t) => t[0] / t[1])),
  };
}

export const ms = (value: number): string =>
  value >= 10_000 ? `${(value / 1000).toFixed(1)} s` : `${value.toFixed(1)} ms`;

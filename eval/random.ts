/** Numbers from 0 up to 1 that look random, the same ones for the same seed (a linear congruential generator). */
export function fractionsFrom(seed: number): () => number {
  let state = seed;
  return () => (state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff) / 0x80000000;
}

/** Whole numbers from 0 up to what is given with each, the same ones for the same seed. */
export function numbersFrom(seed: number): (below: number) => number {
  const next = fractionsFrom(seed);
  return (below) => Math.floor(next() * below);
}

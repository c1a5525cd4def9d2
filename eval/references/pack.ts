import { BUCKETS } from '../../ingest/references/features.ts';
import { COUNT } from '../../ingest/references/model.ts';
import type { Fitted } from './chain.ts';

/** Weights below this many steps are left out. */
const LEAST = 3;

/** Weights as integers of 8 bits, `scale` steps to one, in the form that `unpackWeights` reads. */
export function packWeights({ features, moves }: Fitted, scale: number): Uint8Array {
  const whole = (weight: number): number => Math.max(-127, Math.min(127, Math.round(weight * scale)));
  const bytes: number[] = Array.from(moves, (weight) => whole(weight) & 255);
  const columns = 2 * COUNT;
  let last = -1;
  for (let bucket = 0; bucket < BUCKETS; bucket++) {
    const used: number[] = [];
    for (let column = 0; column < columns; column++) {
      const weight = whole(features[bucket * columns + column]!);
      if (Math.abs(weight) >= LEAST) used.push(column, weight & 255);
    }
    if (used.length === 0) continue;
    let gap = bucket - last;
    for (; gap >= 255; gap -= 255) bytes.push(255);
    bytes.push(gap, used.length / 2, ...used);
    last = bucket;
  }
  return Uint8Array.from(bytes);
}

import { gunzipSync } from 'node:zlib';
import { readPackageBytes } from '../../schema/files.ts';
import { BUCKETS } from './features.ts';
import { COUNT, type Weights } from './model.ts';

/** Where the weights are kept, and who trained them on what. */
export const WEIGHTS_FILE = 'schema/references/weights.bin.gz';

let weights: Weights | null = null;

/** The weights that ship with the package, read once. */
export function readWeights(): Weights {
  weights ??= unpackWeights(gunzipSync(readPackageBytes(WEIGHTS_FILE)));
  return weights;
}

/**
 * The weights in bytes, as the training writes them: all moves; then for each bucket that has any how far it is from the one before
 * (255 for each whole 255, then the rest), how many it has, and each with its column.
 */
export function unpackWeights(bytes: Uint8Array): Weights {
  const signed = (at: number): number => (bytes[at]! << 24) >> 24;
  const moves = Int8Array.from({ length: COUNT * COUNT }, (_, at) => signed(at));
  const starts = new Int32Array(BUCKETS + 1);
  const entries = new Int16Array(bytes.length >> 1);
  let bucket = -1;
  let count = 0;
  for (let at = moves.length; at < bytes.length;) {
    let gap = 0;
    while (bytes[at] === 255) {
      gap += 255;
      at++;
    }
    gap += bytes[at++]!;
    starts.fill(count, bucket + 1, bucket + gap + 1);
    bucket += gap;
    for (let left = bytes[at++]!; left > 0; left--, at += 2, count++) {
      entries[count] = (signed(at + 1) << 5) | bytes[at]!;
    }
  }
  starts.fill(count, bucket + 1);
  return { moves, starts, entries: entries.slice(0, count) };
}

import { gunzipSync } from 'node:zlib';
import { readPackageBytes } from '../../schema/files.ts';
import { type BucketWeights, COUNT, type Weights, weightsOf } from './model.ts';

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
  const moves = Int8Array.from({ length: COUNT * COUNT }, (_, at) =>
    signed(bytes[(at % COUNT) * COUNT + Math.floor(at / COUNT)]!),
  );
  return weightsOf(moves, bucketsIn(bytes.subarray(moves.length)));
}

function* bucketsIn(bytes: Uint8Array): Generator<BucketWeights> {
  const weights = new Int8Array(2 * COUNT);
  let bucket = -1;
  for (let at = 0; at < bytes.length;) {
    for (; bytes[at] === 255; at++) bucket += 255;
    bucket += bytes[at++]!;
    weights.fill(0);
    for (let left = bytes[at++]!; left > 0; left--, at += 2) weights[bytes[at]!] = signed(bytes[at + 1]!);
    yield [bucket, weights];
  }
}

const signed = (byte: number): number => (byte << 24) >> 24;

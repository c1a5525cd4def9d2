import { BUCKETS, featuresOf, WIDTH } from './features.ts';
import { LABELS, type Segment } from './labels.ts';
import type { Token } from './tokens.ts';

export const COUNT = LABELS.length;

/**
 * Integer weights of a linear chain: of each feature with each label, where the label goes on and where it begins anew, and of each
 * label behind each other.
 */
export interface Weights {
  /** Label × label before. */
  readonly moves: Int8Array;
  /** Of each bucket `ROW` numbers with two labels each, as `setWeights` puts them there: no index, which would have to be waited for. */
  readonly rows: Int32Array;
}

/** How many numbers hold the weights of a feature. */
const ROW = (COUNT + 1) >> 1;
/** Weights are kept without a sign, so that they can be added up four in a number, and none borrows from the next. */
const ZERO = 128;
/** Two bytes of a number, each with room for the sum of a token's. */
const LANES = 0x00ff00ff;

/** Rows in which all weights are nothing. */
export const emptyRows = (): Int32Array => new Int32Array(BUCKETS * ROW).fill(ZERO * 0x01010101);

/** Sets the weights of a label in a bucket, from -127 to 127 each. */
export function setWeights(rows: Int32Array, bucket: number, label: number, goesOn: number, begins: number): void {
  const shift = 16 * (label & 1);
  const place = bucket * ROW + (label >> 1);
  const both = ((begins + ZERO) << 8) | (goesOn + ZERO);
  rows[place] = (rows[place]! & ~(0xffff << shift)) | (both << shift);
}

/** The best labels of a string's tokens (Viterbi's algorithm), in integers alone: the same on every machine. */
export function labelsOf(tokens: readonly Token[], weights: Weights): Uint8Array {
  const n = tokens.length;
  const labels = new Uint8Array(n);
  if (n === 0) return labels;
  const features = featuresOf(tokens);
  const back = new Uint8Array(n * COUNT);
  const { moves } = weights;
  const goesOn = new Int32Array(2 * ROW);
  const begins = new Int32Array(2 * ROW);
  let best = new Int32Array(COUNT);
  let next = new Int32Array(COUNT);
  const hopeful = new Uint8Array(COUNT);
  for (let i = 0; i < n; i++) {
    addUp(goesOn, begins, features.subarray(i * WIDTH, (i + 1) * WIDTH), weights);
    const hopes = i === 0 ? 0 : findHopeful(best, hopeful);
    for (let b = 0; b < COUNT; b++) {
      if (i === 0) {
        next[b] = begins[b]!;
        continue;
      }
      const row = b * COUNT;
      let from = b;
      let top = best[b]! + moves[row + b]! + goesOn[b]!;
      for (let at = 0; at < hopes; at++) {
        const a = hopeful[at]!;
        const score = best[a]! + moves[row + a]! + begins[b]!;
        if (score > top && a !== b) {
          top = score;
          from = a;
        }
      }
      next[b] = top;
      back[i * COUNT + b] = from;
    }
    [best, next] = [next, best];
  }
  let last = 0;
  for (let b = 1; b < COUNT; b++) if (best[b]! > best[last]!) last = b;
  for (let i = n - 1; i >= 0; i--) {
    labels[i] = last;
    last = back[i * COUNT + last]!;
  }
  return labels;
}

/** Adds up the weights of a token's features for each label, those of four labels at a time. */
function addUp(goesOn: Int32Array, begins: Int32Array, features: Int32Array, { rows }: Weights): void {
  for (let at = 0; at < ROW; at += 2) {
    let on = 0;
    let begun = 0;
    let onNext = 0;
    let begunNext = 0;
    for (let k = 0; k < WIDTH; k++) {
      const place = features[k]! * ROW + at;
      const two = rows[place]!;
      const nextTwo = rows[place + 1]!;
      on += two & LANES;
      begun += (two >>> 8) & LANES;
      onNext += nextTwo & LANES;
      begunNext += (nextTwo >>> 8) & LANES;
    }
    takeApart(goesOn, 2 * at, on);
    takeApart(begins, 2 * at, begun);
    takeApart(goesOn, 2 * at + 2, onNext);
    takeApart(begins, 2 * at + 2, begunNext);
  }
}

/** The two sums that are in one number. */
function takeApart(sums: Int32Array, label: number, both: number): void {
  sums[label] = (both & 0xffff) - WIDTH * ZERO;
  sums[label + 1] = (both >>> 16) - WIDTH * ZERO;
}

/** How far the weights of two moves can lie apart. */
const REACH = 2 * 127;

/** Puts together the labels that another may best follow, and says how many: no move makes good what the others lie behind. */
function findHopeful(best: Int32Array, hopeful: Uint8Array): number {
  const least = best.reduce((most, score) => Math.max(most, score)) - REACH;
  let count = 0;
  for (let label = 0; label < COUNT; label++) if (best[label]! >= least) hopeful[count++] = label;
  return count;
}

/** The runs of one label each. */
export function segmentsOf(tokens: readonly Token[], labels: Uint8Array): Segment[] {
  const segments: { label: Segment['label']; start: number; end: number }[] = [];
  tokens.forEach((token, i) => {
    if (i > 0 && labels[i] === labels[i - 1]) segments.at(-1)!.end = token.end;
    else segments.push({ label: LABELS[labels[i]!]!, start: token.start, end: token.end });
  });
  return segments;
}

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

/** The features of a string, in the same memory as those of the one before: to take new memory for each is dear. */
let features = new Int32Array(0);

/** The best labels of a string's tokens (Viterbi's algorithm), in integers alone: the same on every machine. */
export function labelsOf(tokens: readonly Token[], weights: Weights): Uint8Array {
  const n = tokens.length;
  const labels = new Uint8Array(n);
  if (n === 0) return labels;
  if (features.length < n * WIDTH) features = new Int32Array(2 * n * WIDTH);
  featuresOf(tokens, features);
  const back = new Uint8Array(n * COUNT);
  const { moves, rows } = weights;
  const sums = new Int32Array(2 * ROW);
  const goesOn = new Int32Array(2 * ROW);
  const begins = new Int32Array(2 * ROW);
  let best = new Int32Array(COUNT);
  let next = new Int32Array(COUNT);
  const furthest = furthestOf(moves);
  for (let i = 0; i < n; i++) {
    const row = i * WIDTH;
    addUp(sums, features, row, rows);
    takeApart(sums, goesOn, begins);
    if (i === 0) {
      for (let b = 0; b < COUNT; b++) best[b] = begins[b]!;
      continue;
    }
    const leader = leaderOf(best);
    const runnerUp = bestBut(best, leader);
    for (let b = 0; b < COUNT; b++) {
      const row = b * COUNT;
      const anew = begins[b]!;
      const stays = best[b]! + moves[row + b]! + goesOn[b]!;
      const led = b === leader ? stays : best[leader]! + moves[row + leader]! + anew;
      let from = led > stays ? leader : b;
      let top = Math.max(led, stays);
      // Mostly nothing but the leader is worth beginning behind, and the leader itself goes on.
      if (runnerUp + furthest[b]! + anew > top) {
        from = b;
        top = stays;
        for (let a = 0; a < COUNT; a++) {
          const score = best[a]! + moves[row + a]! + anew;
          if (score > top && a !== b) {
            top = score;
            from = a;
          }
        }
      }
      next[b] = top;
      back[i * COUNT + b] = from;
    }
    const done = best;
    best = next;
    next = done;
  }
  let last = leaderOf(best);
  for (let i = n - 1; i >= 0; i--) {
    labels[i] = last;
    last = back[i * COUNT + last]!;
  }
  return labels;
}

/** The sums of the weights of a token's features, `from` on, with those of two labels in each number: one that goes on, one that begins. */
function addUp(sums: Int32Array, features: Int32Array, from: number, rows: Int32Array): void {
  for (let at = 0; at < ROW; at += 2) {
    let on = 0;
    let begun = 0;
    let onNext = 0;
    let begunNext = 0;
    for (let k = from; k < from + WIDTH; k++) {
      const place = features[k]! * ROW + at;
      const two = rows[place]!;
      const nextTwo = rows[place + 1]!;
      on += two & LANES;
      begun += (two >>> 8) & LANES;
      onNext += nextTwo & LANES;
      begunNext += (nextTwo >>> 8) & LANES;
    }
    sums[2 * at] = on;
    sums[2 * at + 1] = begun;
    sums[2 * at + 2] = onNext;
    sums[2 * at + 3] = begunNext;
  }
}

/** The sums of each label by itself. */
function takeApart(sums: Int32Array, goesOn: Int32Array, begins: Int32Array): void {
  for (let at = 0; at < ROW; at++) {
    const [on, begun] = [sums[2 * at]!, sums[2 * at + 1]!];
    goesOn[2 * at] = (on & 0xffff) - WIDTH * ZERO;
    goesOn[2 * at + 1] = (on >>> 16) - WIDTH * ZERO;
    begins[2 * at] = (begun & 0xffff) - WIDTH * ZERO;
    begins[2 * at + 1] = (begun >>> 16) - WIDTH * ZERO;
  }
}

/** The largest of the weights of the moves to each label. */
function furthestOf(moves: Int8Array): Int8Array {
  const furthest = new Int8Array(COUNT);
  for (let label = 0; label < COUNT; label++) {
    let most = moves[label * COUNT]!;
    for (let at = label * COUNT; at < (label + 1) * COUNT; at++) if (moves[at]! > most) most = moves[at]!;
    furthest[label] = most;
  }
  return furthest;
}

/** The best score but that of one. */
function bestBut(scores: Int32Array, leader: number): number {
  let most = -0x80000000;
  for (let label = 0; label < COUNT; label++) if (label !== leader && scores[label]! > most) most = scores[label]!;
  return most;
}

/** The best of some scores. */
function leaderOf(scores: Int32Array): number {
  let leader = 0;
  for (let label = 1; label < COUNT; label++) if (scores[label]! > scores[leader]!) leader = label;
  return leader;
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

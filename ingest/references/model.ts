import { BUCKETS, featuresOf, WIDTH as FEATURES } from './features.ts';
import { LABELS, type Segment } from './labels.ts';
import type { Token } from './tokens.ts';

/** How many labels there are. */
export const COUNT = LABELS.length;
// Of its own, as what a module exports or imports is looked up each time: the innermost loops would feel it.
const N = LABELS.length;
const WIDTH = FEATURES;

/**
 * Integer weights of a linear chain: of each feature with each label, where the label goes on and where it begins anew, and of each
 * label behind each other.
 */
export interface Weights {
  /** Label × label before. */
  readonly moves: Int8Array;
  /** The largest of the moves to each label. */
  readonly furthest: Int8Array;
  /** Where each bucket's row begins in `rows`; those without weights, which are most, share the first. */
  readonly places: Int32Array;
  /** Rows of `ROW` numbers with the weights of two labels each. */
  readonly rows: Float64Array;
}

/** How many numbers hold the weights of a feature: each those of two labels. */
const ROW = (N + 1) >> 1;
/** What a weight is multiplied with in its number: four of them have room there, each for the sum of a token's, 13 bits. */
const BEGINS = 2 ** 13;
const NEXT = 2 ** 26;
/** As far as the weights of a token can fall below nothing: sums begin with it, so that none borrows from the next. */
const ZERO = 128 * WIDTH;
const ZEROS = ZERO * (1 + BEGINS) * (1 + NEXT);

/** The weights of a bucket, from -127 to 127 each: those of all labels that go on, then those of all that begin. */
export type BucketWeights = readonly [bucket: number, weights: Int8Array];

/** Puts weights together as sums are taken of them. */
export function weightsOf(moves: Int8Array, buckets: Iterable<BucketWeights>): Weights {
  const places = new Int32Array(BUCKETS);
  const rows = new Array<number>(ROW).fill(0);
  for (const [bucket, weights] of buckets) {
    places[bucket] = rows.length;
    for (let label = 0; label < N; label += 2) rows.push(pair(weights, label) + NEXT * pair(weights, label + 1));
  }
  return { moves, furthest: furthestOf(moves), places, rows: Float64Array.from(rows) };
}

const pair = (weights: Int8Array, label: number): number =>
  label < N ? weights[label]! + BEGINS * weights[N + label]! : 0;

/** The features of a string and their sums, in the same memory as those of the one before: to take new memory for each is dear. */
let features = new Int32Array(0);
let sums = new Float64Array(0);
/** Which label the best way to each comes from. */
let back = new Uint8Array(0);
/** Of one token: its sums for each label, and the scores of the best ways to each, and of those to the token before. */
const goesOn = new Int32Array(2 * ROW);
const begins = new Int32Array(2 * ROW);
const scores = new Int32Array(N);
const before = new Int32Array(N);
/** Below any score. */
const LEAST = -0x80000000;

/** The best labels of a string's tokens (Viterbi's algorithm), in integers alone: the same on every machine. */
export function labelsOf(tokens: readonly Token[], weights: Weights): Uint8Array {
  const n = tokens.length;
  const labels = new Uint8Array(n);
  if (n === 0) return labels;
  if (sums.length < n * ROW) {
    features = new Int32Array(2 * n * WIDTH);
    sums = new Float64Array(2 * n * ROW);
    back = new Uint8Array(2 * n * N);
  }
  // All sums come first: the look-ups of one token then need not wait for those of another.
  addUp(sums, featuresOf(tokens, features), n, weights);
  findWays(n, weights);
  let last = leaderOf(scores);
  for (let i = n - 1; i >= 0; i--) {
    labels[i] = last;
    last = back[i * N + last]!;
  }
  return labels;
}

/** Finds the best way to each label of each token. */
function findWays(n: number, { moves, furthest }: Weights): void {
  takeApart(sums, 0);
  let leader = 0;
  let most = LEAST;
  let runnerUp = LEAST;
  for (let b = 0; b < N; b++) scores[b] = begins[b]!;
  for (let i = 1; i < n; i++) {
    takeApart(sums, i * ROW);
    most = runnerUp = LEAST;
    for (let b = 0; b < N; b++) {
      const score = scores[b]!;
      before[b] = score;
      if (score > most) {
        runnerUp = most;
        most = score;
        leader = b;
      } else if (score > runnerUp) runnerUp = score;
    }
    for (let b = 0; b < N; b++) {
      const row = b * N;
      const anew = begins[b]!;
      const stays = before[b]! + moves[row + b]! + goesOn[b]!;
      const led = b === leader ? stays : most + moves[row + leader]! + anew;
      let from = led > stays ? leader : b;
      let top = led > stays ? led : stays;
      // Mostly nothing but the leader is worth beginning behind, and the leader itself goes on.
      if (runnerUp + furthest[b]! + anew > top) {
        from = b;
        top = stays;
        for (let a = 0; a < N; a++) {
          const score = before[a]! + moves[row + a]! + anew;
          if (score > top && a !== b) {
            top = score;
            from = a;
          }
        }
      }
      scores[b] = top;
      back[i * N + b] = from;
    }
  }
}

/** The sums of the weights of the features of `n` tokens, with those of two labels in each number. */
function addUp(sums: Float64Array, features: Int32Array, n: number, { places, rows }: Weights): void {
  for (let i = 0; i < n; i++) {
    let a = ZEROS,
      b = ZEROS,
      c = ZEROS,
      d = ZEROS,
      e = ZEROS,
      f = ZEROS,
      g = ZEROS,
      h = ZEROS;
    for (let k = i * WIDTH; k < (i + 1) * WIDTH; k++) {
      const place = places[features[k]!]!;
      a += rows[place]!;
      b += rows[place + 1]!;
      c += rows[place + 2]!;
      d += rows[place + 3]!;
      e += rows[place + 4]!;
      f += rows[place + 5]!;
      g += rows[place + 6]!;
      h += rows[place + 7]!;
    }
    const at = i * ROW;
    sums[at] = a;
    sums[at + 1] = b;
    sums[at + 2] = c;
    sums[at + 3] = d;
    sums[at + 4] = e;
    sums[at + 5] = f;
    sums[at + 6] = g;
    sums[at + 7] = h;
  }
}

/** The sums of each label by itself, of those `from` on. */
function takeApart(sums: Float64Array, from: number): void {
  for (let at = 0; at < ROW; at++) {
    const sum = sums[from + at]!;
    const next = Math.trunc(sum / NEXT);
    const own = sum - next * NEXT;
    goesOn[2 * at] = (own & (BEGINS - 1)) - ZERO;
    begins[2 * at] = (own >> 13) - ZERO;
    goesOn[2 * at + 1] = (next & (BEGINS - 1)) - ZERO;
    begins[2 * at + 1] = (next >> 13) - ZERO;
  }
}

/** The largest of the weights of the moves to each label. */
function furthestOf(moves: Int8Array): Int8Array {
  const furthest = new Int8Array(N);
  for (let label = 0; label < N; label++) {
    let most = moves[label * N]!;
    for (let at = label * N; at < (label + 1) * N; at++) if (moves[at]! > most) most = moves[at]!;
    furthest[label] = most;
  }
  return furthest;
}

/** The best of some scores. */
function leaderOf(scores: Int32Array): number {
  let leader = 0;
  for (let label = 1; label < N; label++) if (scores[label]! > scores[leader]!) leader = label;
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

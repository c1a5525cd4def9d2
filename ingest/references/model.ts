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
  /** Where each bucket's row begins in `rows`; those without weights, which are most, share the first. */
  readonly places: Int32Array;
  /** Rows of `ROW` numbers with the weights of two labels each. */
  readonly rows: Float64Array;
}

/** How many numbers hold the weights of a feature: each those of two labels. */
const ROW = (COUNT + 1) >> 1;
/** What a weight is multiplied with in its number: four of them have room there, each for the sum of a token's, 13 bits. */
const [BEGINS, NEXT] = [2 ** 13, 2 ** 26];
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
    for (let label = 0; label < COUNT; label += 2) rows.push(pair(weights, label) + NEXT * pair(weights, label + 1));
  }
  return { moves, places, rows: Float64Array.from(rows) };
}

const pair = (weights: Int8Array, label: number): number =>
  label < COUNT ? weights[label]! + BEGINS * weights[COUNT + label]! : 0;

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
  const { moves } = weights;
  const sums = new Float64Array(ROW);
  const goesOn = new Int32Array(2 * ROW);
  const begins = new Int32Array(2 * ROW);
  let best = new Int32Array(COUNT);
  let next = new Int32Array(COUNT);
  const furthest = furthestOf(moves);
  for (let i = 0; i < n; i++) {
    addUp(sums, features, i * WIDTH, weights);
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

/** The sums of the weights of a token's features, `from` on, with those of two labels in each number. */
function addUp(sums: Float64Array, features: Int32Array, from: number, { places, rows }: Weights): void {
  let [a, b, c, d, e, f, g, h] = [ZEROS, ZEROS, ZEROS, ZEROS, ZEROS, ZEROS, ZEROS, ZEROS];
  for (let k = from; k < from + WIDTH; k++) {
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
  sums[0] = a;
  sums[1] = b;
  sums[2] = c;
  sums[3] = d;
  sums[4] = e;
  sums[5] = f;
  sums[6] = g;
  sums[7] = h;
}

/** The sums of each label by itself. */
function takeApart(sums: Float64Array, goesOn: Int32Array, begins: Int32Array): void {
  for (let at = 0; at < ROW; at++) {
    const sum = sums[at]!;
    const next = Math.floor(sum / NEXT);
    const own = sum - next * NEXT;
    goesOn[2 * at] = (own & (BEGINS - 1)) - ZERO;
    begins[2 * at] = (own >> 13) - ZERO;
    goesOn[2 * at + 1] = (next & (BEGINS - 1)) - ZERO;
    begins[2 * at + 1] = (next >> 13) - ZERO;
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

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

const ALL = Uint8Array.from(LABELS.keys());

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
  const { moves, rows } = weights;
  const goesOn = new Int32Array(2 * ROW);
  const begins = new Int32Array(2 * ROW);
  let best = new Int32Array(COUNT);
  let next = new Int32Array(COUNT);
  addUp(goesOn, begins, features, 0, rows);
  for (let b = 0; b < COUNT; b++) best[b] = begins[b]!;
  const reach = reachOf(moves);
  const hopeful = new Uint8Array(COUNT);
  for (let i = 1; i < n; i++) {
    addUp(goesOn, begins, features, i * WIDTH, rows);
    const leader = leaderOf(best);
    const hopes = findHopeful(best, best[leader]! - reach, hopeful);
    for (let b = 0; b < COUNT; b++) {
      const row = b * COUNT;
      const anew = begins[b]!;
      let from = b;
      let top = best[b]! + moves[row + b]! + goesOn[b]!;
      // The leader cannot begin behind itself: of the others, any may be the best to begin behind.
      const before = b === leader ? ALL : hopeful;
      const many = b === leader ? COUNT : hopes;
      for (let at = 0; at < many; at++) {
        const a = before[at]!;
        const score = best[a]! + moves[row + a]! + anew;
        if (score > top && a !== b) {
          top = score;
          from = a;
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

/** Adds up the weights of a token's features, `from` on, for each label, those of four labels at a time. */
function addUp(goesOn: Int32Array, begins: Int32Array, features: Int32Array, from: number, rows: Int32Array): void {
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

/** How far the weights of the moves to a label lie apart at most. */
function reachOf(moves: Int8Array): number {
  let reach = 0;
  for (let row = 0; row < moves.length; row += COUNT) {
    let least = moves[row]!;
    let most = least;
    for (let at = row; at < row + COUNT; at++) {
      least = Math.min(least, moves[at]!);
      most = Math.max(most, moves[at]!);
    }
    reach = Math.max(reach, most - least);
  }
  return reach;
}

/** The best of some scores. */
function leaderOf(scores: Int32Array): number {
  let leader = 0;
  for (let label = 1; label < COUNT; label++) if (scores[label]! > scores[leader]!) leader = label;
  return leader;
}

/** Puts together the labels that another than the leader may best follow, and says how many: no move makes good what the others lie behind. */
function findHopeful(best: Int32Array, least: number, hopeful: Uint8Array): number {
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

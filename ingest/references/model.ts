import { featuresOf, WIDTH } from './features.ts';
import { LABELS, type Segment } from './labels.ts';
import type { Token } from './tokens.ts';

export const COUNT = LABELS.length;

/**
 * Integer weights of a linear chain: of each feature with each label, where the label goes on and where it begins anew, and of each
 * label behind each other. Features are kept sparse: those of a bucket stand from `starts[bucket]` to `starts[bucket + 1]`.
 */
export interface Weights {
  /** Label × label before. */
  readonly moves: Int8Array;
  readonly starts: Int32Array;
  /** Of a feature and a label, by `toEntry`. */
  readonly entries: Int32Array;
}

/** Both weights of a feature and a label lie in one number, so that one addition serves them: each has room for the sum of a token. */
const ROOM = 14;
const LABEL_BITS = 4;

/** A label with the weight where it goes on and the weight where it begins, from -127 to 127 each. */
export const toEntry = (label: number, goesOn: number, begins: number): number =>
  (((begins << ROOM) + goesOn) << LABEL_BITS) | label;

/** The best labels of a string's tokens (Viterbi's algorithm), in integers alone: the same on every machine. */
export function labelsOf(tokens: readonly Token[], weights: Weights): Uint8Array {
  const n = tokens.length;
  const labels = new Uint8Array(n);
  if (n === 0) return labels;
  const rows = featuresOf(tokens);
  const back = new Uint8Array(n * COUNT);
  const { moves } = weights;
  const sums = new Int32Array(1 << LABEL_BITS);
  let best = new Int32Array(COUNT);
  let next = new Int32Array(COUNT);
  const hopeful = new Uint8Array(COUNT);
  for (let i = 0; i < n; i++) {
    addUp(sums, rows, i, weights);
    const hopes = i === 0 ? 0 : findHopeful(best, hopeful);
    for (let b = 0; b < COUNT; b++) {
      const goesOn = (sums[b]! << (32 - ROOM)) >> (32 - ROOM);
      const begins = (sums[b]! - goesOn) >> ROOM;
      if (i === 0) {
        next[b] = begins;
        continue;
      }
      const row = b * COUNT;
      let from = b;
      let top = best[b]! + moves[row + b]! + goesOn;
      for (let at = 0; at < hopes; at++) {
        const a = hopeful[at]!;
        const score = best[a]! + moves[row + a]! + begins;
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

const from = new Int32Array(WIDTH);
const to = new Int32Array(WIDTH);

/** The weights of a token's features, of each label. */
function addUp(sums: Int32Array, rows: Int32Array, token: number, { starts, entries }: Weights): void {
  // The table is larger than the processor's cache: looked up one right after the other, the places are waited for together.
  for (let k = 0; k < WIDTH; k++) {
    const bucket = rows[token * WIDTH + k]!;
    from[k] = starts[bucket]!;
    to[k] = starts[bucket + 1]!;
  }
  sums.fill(0);
  for (let k = 0; k < WIDTH; k++) {
    const end = to[k]!;
    for (let at = from[k]!; at < end; at++) {
      const entry = entries[at]!;
      sums[entry & 15]! += entry >> LABEL_BITS;
    }
  }
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

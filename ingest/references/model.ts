import { featuresOf, WIDTH } from './features.ts';
import { LABELS, type Segment } from './labels.ts';
import type { Token } from './tokens.ts';

export const COUNT = LABELS.length;

/**
 * Integer weights of a linear chain: of each feature with each label, where the label goes on and where it begins anew, and of each
 * label behind each other. Features are kept sparse: those of a bucket stand from `starts[bucket]` to `starts[bucket + 1]`.
 */
export interface Weights {
  /** Label before × label. */
  readonly moves: Int8Array;
  readonly starts: Int32Array;
  /** A weight times 32 and its column: the label where it goes on, COUNT and the label where it begins. Side by side for speed. */
  readonly entries: Int16Array;
}

/** The best labels of a string's tokens (Viterbi's algorithm), in integers alone: the same on every machine. */
export function labelsOf(tokens: readonly Token[], { moves, starts, entries }: Weights): Uint8Array {
  const n = tokens.length;
  const labels = new Uint8Array(n);
  if (n === 0) return labels;
  const rows = featuresOf(tokens);
  const back = new Uint8Array(n * COUNT);
  const scores = new Int32Array(2 * COUNT);
  let best = new Int32Array(COUNT);
  let next = new Int32Array(COUNT);
  for (let i = 0; i < n; i++) {
    scores.fill(0);
    for (let k = i * WIDTH; k < (i + 1) * WIDTH; k++) {
      const bucket = rows[k]!;
      const end = starts[bucket + 1]!;
      for (let at = starts[bucket]!; at < end; at++) {
        const entry = entries[at]!;
        scores[entry & 31]! += entry >> 5;
      }
    }
    for (let b = 0; b < COUNT; b++) {
      const begins = scores[COUNT + b]!;
      let top = i === 0 ? begins : best[b]! + moves[b * COUNT + b]! + scores[b]!;
      let from = b;
      for (let a = 0; i > 0 && a < COUNT; a++) {
        const score = best[a]! + moves[a * COUNT + b]! + begins;
        if (a !== b && score > top) {
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

/** The runs of one label each. */
export function segmentsOf(tokens: readonly Token[], labels: Uint8Array): Segment[] {
  const segments: { label: Segment['label']; start: number; end: number }[] = [];
  tokens.forEach((token, i) => {
    if (i > 0 && labels[i] === labels[i - 1]) segments.at(-1)!.end = token.end;
    else segments.push({ label: LABELS[labels[i]!]!, start: token.start, end: token.end });
  });
  return segments;
}

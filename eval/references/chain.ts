import { BUCKETS, WIDTH } from '../../ingest/references/features.ts';
import { COUNT } from '../../ingest/references/model.ts';
import { fractionsFrom } from '../random.ts';

/** A string as the chain sees it: for each token its features and its label. */
export interface Example {
  readonly rows: Int32Array;
  readonly labels: Uint8Array;
  readonly weight: number;
}

/** Real weights, laid out as `Weights` are, but dense. */
export interface Fitted {
  readonly features: Float64Array;
  readonly moves: Float64Array;
}

export interface Fit {
  readonly epochs: number;
  /** Step of AdaGrad. */
  readonly rate: number;
  /** Pull towards zero at each step. */
  readonly pull: number;
  /** Features seen fewer times are left out. */
  readonly least: number;
  /** The share of features that a token does without in each epoch, so that none is leant on alone. */
  readonly dropped: number;
  /** The last epochs whose weights are averaged. */
  readonly averaged: number;
}

const COLUMNS = 2 * COUNT;

/** e^x by additions and multiplications alone, which are the same on every machine. */
function exp(x: number): number {
  if (x < -60) return 0;
  const whole = Math.round(x * 1.4426950408889634);
  const rest = x - whole * 0.6931471805599453;
  let sum = 1;
  for (let k = 13; k > 0; k--) sum = 1 + (sum * rest) / k;
  let power = 1;
  let base = whole < 0 ? 0.5 : 2;
  for (let left = Math.abs(whole); left > 0; left >>= 1) {
    if (left & 1) power *= base;
    base *= base;
  }
  return sum * power;
}

/** What of the gradient the tokens and the moves of one string have a part in. */
interface Slope {
  /** Token × column. */
  readonly tokens: Float64Array;
  readonly moves: Float64Array;
}

/** The gradient of a string's log-likelihood (forward-backward): what its labels say, less what the weights expect. */
function slopeOf(scores: Float64Array, moves: Float64Array, labels: Uint8Array): Slope {
  const n = labels.length;
  const slope = {
    tokens: new Float64Array(n * COLUMNS),
    moves: new Float64Array(COUNT * COUNT),
  };
  const going = (i: number, a: number, b: number): number =>
    moves[a * COUNT + b]! * scores[i * COLUMNS + (a === b ? b : COUNT + b)]!;
  const before = new Float64Array(n * COUNT);
  for (let i = 0; i < n; i++) {
    let sum = 0;
    for (let b = 0; b < COUNT; b++) {
      let reached = i === 0 ? scores[COUNT + b]! : 0;
      for (let a = 0; i > 0 && a < COUNT; a++) reached += before[(i - 1) * COUNT + a]! * going(i, a, b);
      sum += before[i * COUNT + b] = reached;
    }
    for (let b = 0; b < COUNT; b++) before[i * COUNT + b]! /= sum;
  }
  let after = new Float64Array(COUNT).fill(1);
  const pairs = new Float64Array(COUNT * COUNT);
  for (let i = n - 1; i > 0; i--) {
    const earlier = new Float64Array(COUNT);
    let total = 0;
    for (let a = 0; a < COUNT; a++) {
      for (let b = 0; b < COUNT; b++) {
        const onward = going(i, a, b) * after[b]!;
        earlier[a]! += onward;
        total += pairs[a * COUNT + b] = before[(i - 1) * COUNT + a]! * onward;
      }
    }
    for (let a = 0; a < COUNT; a++) {
      for (let b = 0; b < COUNT; b++) {
        const share = pairs[a * COUNT + b]! / total;
        slope.tokens[i * COLUMNS + (a === b ? b : COUNT + b)]! -= share;
        slope.moves[a * COUNT + b]! -= share;
      }
    }
    const [a, b] = [labels[i - 1]!, labels[i]!];
    slope.tokens[i * COLUMNS + (a === b ? b : COUNT + b)]! += 1;
    slope.moves[a * COUNT + b]! += 1;
    const sum = earlier.reduce((all, one) => all + one, 0);
    after = earlier.map((one) => one / sum);
  }
  const total = after.reduce((all, one, b) => all + one * before[b]!, 0);
  for (let b = 0; b < COUNT; b++) slope.tokens[COUNT + b]! -= (before[b]! * after[b]!) / total;
  slope.tokens[COUNT + labels[0]!]! += 1;
  return slope;
}

/** Fits the weights of a linear chain (a conditional random field) to examples by AdaGrad, one string at a time. */
export function fitChain(examples: readonly Example[], fit: Fit, log: (line: string) => void): Fitted {
  const seen = new Int32Array(BUCKETS);
  for (const { rows } of examples) for (const row of rows) seen[row]!++;
  const features = new Float64Array(BUCKETS * COLUMNS);
  const moves = new Float64Array(COUNT * COUNT);
  const steps = {
    features: new Float64Array(features.length).fill(1),
    moves: new Float64Array(moves.length).fill(1),
  };
  const sums: Fitted = {
    features: new Float64Array(features.length),
    moves: new Float64Array(moves.length),
  };
  const random = fractionsFrom(12345);
  const order = examples.map((_, at) => at);

  const learn = ({ rows, labels, weight }: Example): void => {
    const n = labels.length;
    const kept = rows.map((row) => (seen[row]! < fit.least || random() < fit.dropped ? -1 : row * COLUMNS));
    const scores = new Float64Array(n * COLUMNS);
    for (let i = 0; i < n; i++) {
      const own = scores.subarray(i * COLUMNS, (i + 1) * COLUMNS);
      for (let k = i * WIDTH; k < (i + 1) * WIDTH; k++) {
        const row = kept[k]!;
        for (let c = 0; row >= 0 && c < COLUMNS; c++) own[c]! += features[row + c]!;
      }
      let top = own[0]!;
      for (let c = 1; c < COLUMNS; c++) if (own[c]! > top) top = own[c]!;
      for (let c = 0; c < COLUMNS; c++) own[c] = exp(own[c]! - top);
    }
    const slope = slopeOf(scores, moves.map(exp), labels);
    for (let i = 0; i < n; i++) {
      for (let c = 0; c < COLUMNS; c++) {
        const pushed = slope.tokens[i * COLUMNS + c]! * weight;
        if (pushed < 1e-4 && pushed > -1e-4) continue;
        for (let k = i * WIDTH; k < (i + 1) * WIDTH; k++) {
          if (kept[k]! < 0) continue;
          const at = kept[k]! + c;
          const step = pushed - fit.pull * features[at]!;
          steps.features[at]! += step * step;
          features[at]! += (fit.rate * step) / Math.sqrt(steps.features[at]!);
        }
      }
    }
    for (let at = 0; at < moves.length; at++) {
      const step = slope.moves[at]! * weight;
      steps.moves[at]! += step * step;
      moves[at]! += (fit.rate * step) / Math.sqrt(steps.moves[at]!);
    }
  };

  for (let epoch = 1; epoch <= fit.epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j]!, order[i]!];
    }
    for (const at of order) learn(examples[at]!);
    if (epoch > fit.epochs - fit.averaged) {
      features.forEach((weight, at) => (sums.features[at]! += weight / fit.averaged));
      moves.forEach((weight, at) => (sums.moves[at]! += weight / fit.averaged));
    }
    log(`epoch ${epoch} of ${fit.epochs}`);
  }
  return {
    features: sums.features.map((weight) => weight * (1 - fit.dropped)),
    moves: sums.moves,
  };
}

import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { BUCKETS, featuresOf, WIDTH } from '../../ingest/references/features.ts';
import { LABELS } from '../../ingest/references/labels.ts';
import { COUNT, labelsOf } from '../../ingest/references/model.ts';
import { type GoldString, isTuning, labelString, type LabelledString, readGold } from './gold.ts';
import { renderStyles } from './styles.ts';
import { readWorks } from './works.ts';
import { unpackWeights, WEIGHTS_FILE } from '../../ingest/references/weights.ts';
import { gzipSync } from 'node:zlib';
import { packagePath } from '../../schema/files.ts';

interface Example extends LabelledString {
  readonly rows: Int32Array;
}

/** e^x by IEEE additions and multiplications alone, so that it is the same on every machine. */
function exp(x: number): number {
  if (x < -60) return 0;
  const n = Math.round(x * 1.4426950408889634);
  const r = x - n * 0.6931471805599453;
  let sum = 1;
  for (let k = 13; k > 0; k--) sum = 1 + (sum * r) / k;
  let power = 1;
  let base = n < 0 ? 0.5 : 2;
  for (let m = Math.abs(n); m > 0; m >>= 1) {
    if (m & 1) power *= base;
    base *= base;
  }
  return sum * power;
}

const EPOCHS = Number(process.env['EPOCHS'] ?? 12),
  RATE = Number(process.env['RATE'] ?? 0.2),
  L2 = Number(process.env['L2'] ?? 1e-6),
  MINCOUNT = Number(process.env['MIN'] ?? 2),
  ANY = Number(process.env['ANY'] ?? 2);

function train(examples: Example[]): { features: Float64Array; moves: Float64Array } {
  const width = WIDTH,
    C = COUNT,
    C2 = 2 * COUNT;
  const seen = new Int32Array(BUCKETS);
  for (const { rows } of examples) for (const row of rows) seen[row]!++;
  const features = new Float64Array(BUCKETS * C2),
    fg = new Float64Array(BUCKETS * C2);
  const moves = new Float64Array(C * C),
    mg = new Float64Array(C * C);
  const order = examples.map((_, i) => i);
  let state = 12345;
  const random = (): number => (state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = (random() >>> 8) % (i + 1);
      [order[i], order[j]] = [order[j]!, order[i]!];
    }
    for (const e of order) {
      const { labels, rows, weight } = examples[e]!;
      const n = labels.length;
      const em = new Float64Array(n * C2); // exp'd
      for (let i = 0; i < n; i++) {
        const o = i * C2;
        for (let k = i * width; k < (i + 1) * width; k++) {
          const row = rows[k]!;
          if (seen[row]! < MINCOUNT) continue;
          const base = row * C2;
          for (let b = 0; b < C2; b++) em[o + b]! += features[base + b]!;
        }
        let max = -Infinity;
        for (let b = 0; b < C2; b++) if (em[o + b]! > max) max = em[o + b]!;
        for (let b = 0; b < C2; b++) em[o + b] = exp(em[o + b]! - max);
      }
      const T = new Float64Array(C * C);
      for (let k = 0; k < C * C; k++) T[k] = exp(moves[k]!);
      const alpha = new Float64Array(n * C),
        beta = new Float64Array(n * C);
      for (let i = 0; i < n; i++) {
        let sum = 0;
        for (let b = 0; b < C; b++) {
          let v = 0;
          if (i === 0) v = em[C + b]!;
          else {
            for (let a = 0; a < C; a++) if (a !== b) v += alpha[(i - 1) * C + a]! * T[a * C + b]!;
            v = v * em[i * C2 + C + b]! + alpha[(i - 1) * C + b]! * T[b * C + b]! * em[i * C2 + b]!;
          }
          alpha[i * C + b] = v;
          sum += v;
        }
        for (let b = 0; b < C; b++) alpha[i * C + b]! /= sum;
      }
      for (let b = 0; b < C; b++) beta[(n - 1) * C + b] = 1;
      const g = new Float64Array(C2),
        gm = new Float64Array(C * C);
      const p = new Float64Array(C * C);
      for (let i = n - 1; i >= 0; i--) {
        g.fill(0);
        if (i === 0) {
          let sum = 0;
          for (let b = 0; b < C; b++) sum += g[C + b] = alpha[b]! * beta[b]!;
          for (let b = 0; b < C; b++) g[C + b]! /= -sum;
          g[C + labels[0]!]! += 1;
        } else {
          let total = 0;
          for (let a = 0; a < C; a++) {
            let back = 0;
            const al = alpha[(i - 1) * C + a]!;
            for (let b = 0; b < C; b++) {
              const v = T[a * C + b]! * em[i * C2 + (a === b ? b : C + b)]! * beta[i * C + b]!;
              back += v;
              total += p[a * C + b] = al * v;
            }
            beta[(i - 1) * C + a] = back;
          }
          let sum = 0;
          for (let a = 0; a < C; a++) sum += beta[(i - 1) * C + a]!;
          for (let a = 0; a < C; a++) beta[(i - 1) * C + a]! /= sum;
          for (let a = 0; a < C; a++)
            for (let b = 0; b < C; b++) {
              const q = p[a * C + b]! / total;
              g[a === b ? b : C + b]! -= q;
              gm[a * C + b]! -= q;
            }
          const a = labels[i - 1]!,
            b = labels[i]!;
          g[a === b ? b : C + b]! += 1;
          gm[a * C + b]! += 1;
        }
        for (let b = 0; b < C2; b++) {
          const gr = g[b]! * weight;
          if (gr < 1e-4 && gr > -1e-4) continue;
          for (let k = i * width; k < (i + 1) * width; k++) {
            const row = rows[k]!;
            if (seen[row]! < MINCOUNT) continue;
            const at = row * C2 + b;
            const grad = gr - L2 * features[at]!;
            fg[at]! += grad * grad;
            features[at]! += (RATE * grad) / Math.sqrt(fg[at]! + 1);
          }
        }
      }
      for (let k = 0; k < C * C; k++) {
        const grad = gm[k]! * weight;
        if (grad === 0) continue;
        mg[k]! += grad * grad;
        moves[k]! += (RATE * grad) / Math.sqrt(mg[k]! + 1);
      }
    }
    console.error('epoch', epoch);
  }
  return { features, moves };
}

const folder = process.env['EVAL_DATA'] ?? '../shared/eval';
const dev = (id: string): boolean =>
  process.env['DEV'] !== undefined &&
  createHash('sha256')
    .update(id.startsWith('citations.xml') ? id : id.replace(/#\d+$/, ''))
    .digest()[1]! %
    5 ===
    0;
const tuned = (g: GoldString): boolean => isTuning(g.id.replace(/#\d+$/, ''));
const core = readGold(`${folder}/data/references/anystyle-core.jsonl`).filter(tuned);
const grobid = readGold(`${folder}/data/references/grobid-corpus.jsonl`).filter(tuned);
const works = readWorks(`${folder}/data/jats/xml`);
const rendered = renderStyles(works, Number(process.env['COPIES'] ?? 2));
console.error(works.length, 'works', rendered.length, 'rendered');
if (process.env['SHOW']) for (let i = 0; i < rendered.length; i += 97) console.error(rendered[i]!.raw);
const gold = [...core, ...grobid];
const strings = [
  ...core.filter(({ id }) => !dev(id)).map((g) => labelString(g, ANY)),
  ...grobid.filter(({ id }) => !dev(id)).map((g) => labelString(g, 1)),
  ...rendered.map((g) => labelString(g, Number(process.env['RW'] ?? 0.5))),
];
const examples: Example[] = strings
  .filter(({ tokens }) => tokens.length > 0 && tokens.length < 400)
  .map((s) => ({ ...s, rows: featuresOf(s.tokens) }));
console.error(examples.length, 'strings', WIDTH, 'features a token');
const started = performance.now();
const { features, moves } = train(examples);
console.error('trained', Math.round(performance.now() - started), 'ms');
const SCALE = Number(process.env['SCALE'] ?? 24);
const quantised = (x: number): number => Math.max(-127, Math.min(127, Math.round(x * SCALE)));
function pack(): Uint8Array {
  const bytes: number[] = Array.from(moves, (x) => quantised(x) & 255);
  const columns = 2 * COUNT;
  let last = -1,
    count = 0;
  for (let bucket = 0; bucket < BUCKETS; bucket++) {
    const used: number[] = [];
    for (let c = 0; c < columns; c++) {
      const q = quantised(features[bucket * columns + c]!);
      if (Math.abs(q) >= Number(process.env['CUT'] ?? 1)) used.push(c, q & 255);
    }
    if (used.length === 0) continue;
    for (let gap = bucket - last; ; gap -= 255) {
      bytes.push(Math.min(gap, 255));
      if (gap < 255) break;
    }
    last = bucket;
    bytes.push(used.length / 2, ...used);
    count += used.length / 2;
  }
  console.error('non-zero', count);
  return Uint8Array.from(bytes);
}
const packed = pack();
const weights = unpackWeights(packed);
const zipped = gzipSync(packed, { level: 9 });
console.error('size', zipped.length);
writeFileSync(process.argv[2] ?? packagePath(WEIGHTS_FILE), zipped);
for (const set of ['core', 'grobid']) {
  let hit = 0,
    all = 0;
  const wrong: Record<string, number> = {};
  for (const g of gold.filter(({ id }) => dev(id) && id.startsWith('core') === (set === 'core'))) {
    const { tokens, labels } = labelString(g, 1);
    const got = labelsOf(tokens, weights);
    labels.forEach((c, i) => {
      const l = LABELS[c]!;
      all++;
      if (LABELS[got[i]!] === l) hit++;
      else {
        const k = l + '→' + LABELS[got[i]!];
        wrong[k] = (wrong[k] ?? 0) + 1;
      }
    });
  }
  console.error(
    set,
    'token accuracy',
    hit / all,
    all,
    Object.entries(wrong)
      .sort((a, b) => b[1] - a[1])
      .slice(0, 12)
      .map((e) => e.join(' '))
      .join(', '),
  );
}

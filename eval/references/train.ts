import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { featuresOf } from '../../ingest/references/features.ts';
import { WEIGHTS_FILE } from '../../ingest/references/weights.ts';
import { packagePath } from '../../schema/files.ts';
import { evalData, jsonLines } from '../data.ts';
import { halfOf, keyOf } from '../halves.ts';
import { fitChain, type Fit } from './chain.ts';
import { type GoldString, labelString } from './gold.ts';
import { packWeights } from './pack.ts';
import { renderStyles } from './styles.ts';
import { readWorks } from './works.ts';

const FIT: Fit = {
  epochs: 20,
  rate: 0.2,
  pull: 0.001,
  least: 2,
  dropped: 0.25,
  averaged: 8,
};
/** How much a string of each kind counts: anystyle's few show many styles, ours are made up. */
const WEIGHTS = { core: 2, corpus: 1, rendered: 0.5 };
/** Styles that each work of the articles is set in. */
const COPIES = 2;
/** Steps of the integer weights to one. */
const SCALE = 24;
/** Strings longer than this many tokens teach little and take long. */
const LONGEST = 400;

const files = ['anystyle-core', 'grobid-corpus'].map((name) => evalData(`data/references/${name}.jsonl`));
const articles = evalData('data/jats/xml');
if (articles === undefined || files.some((file) => file === undefined)) process.exit(1);

// The half that is tuned on; the other half is for measuring alone.
const [core, corpus] = files.map((file) =>
  jsonLines<GoldString>(file!).filter((one) => halfOf(keyOf({ id: one.id })) === 'tuned'),
);
const rendered = renderStyles(readWorks(articles), COPIES);
const examples = [
  ...core!.map((one) => labelString(one, WEIGHTS.core)),
  ...corpus!.map((one) => labelString(one, WEIGHTS.corpus)),
  ...rendered.map((one) => labelString(one, WEIGHTS.rendered)),
]
  .filter(({ tokens }) => tokens.length > 0 && tokens.length < LONGEST)
  .map(({ tokens, labels, weight }) => ({
    rows: featuresOf(tokens),
    labels,
    weight,
  }));

console.error(`${core!.length} + ${corpus!.length} + ${rendered.length} strings`);
const bytes = packWeights(fitChain(examples, FIT, console.error), SCALE);
const packed = gzipSync(bytes, { level: 9 });
writeFileSync(packagePath(WEIGHTS_FILE), packed);
console.error(`${WEIGHTS_FILE}: ${packed.length} bytes`);

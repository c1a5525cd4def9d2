import { extract } from '../ingest/pipeline.ts';
import { loadVocabulary } from '../ingest/vocabulary.ts';
import { audit } from '../src/audit/index.ts';
import { generatedText } from './generate.ts';
import { atMost, type Measure, ms, sideBySide } from './measure.ts';

const ARTICLES = 1_000;
const PER_ARTICLE = 50;

/** What the rules cost beside the extraction that they judge. */
export async function* auditing(): AsyncGenerator<Measure> {
  const vocabulary = loadVocabulary();
  const inputs = Array.from({ length: ARTICLES }, (_, index) => ({
    file: `${index}.md`,
    bytes: Buffer.from(generatedText(index, PER_ARTICLE)),
  }));
  let findings = 0;
  const run = await sideBySide(
    2,
    () => {
      findings = 0;
      for (const input of inputs) findings += audit(extract(input, { vocabulary })).length;
    },
    () => {
      for (const input of inputs) extract(input, { vocabulary });
    },
  );
  yield atMost(
    'extraction and audit ÷ extraction',
    run.ratio,
    1.2,
    `${ARTICLES} articles, ${findings} findings: ${ms(run.a)} : ${ms(run.b)}`,
  );
}

import { setTimeout } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { readSentences } from '../../../../ingest/claims/sentence.ts';
import { buildDocument } from '../build-document.ts';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

it('keeps the words of the sentences at hand, not those of a whole book', async () => {
  const text = Array.from({ length: 5000 }, (_, i) => `Sentence ${i} speaks of calcium.`).join(' ');
  const sentences = readSentences(buildDocument([text]), { citations: [], mentions: [] });
  const first = new WeakRef(sentences[0]!.words);
  expect(sentences[0]!.words).toBe(first.deref());
  for (const sentence of sentences) expect(sentence.words).toHaveLength(6);
  await setTimeout(1);
  collectGarbage();
  expect(first.deref()).toBeUndefined();
  expect(sentences[0]!.words[0]?.key).toBe('sentence');
});

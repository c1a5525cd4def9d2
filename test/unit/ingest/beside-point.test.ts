import { expect, test } from 'vitest';
import { extract } from '../../../ingest/pipeline.ts';
import { loadVocabulary } from '../../../ingest/vocabulary.ts';

const vocabulary = loadVocabulary();
const named = (text: string): string[] => {
  const { claims, mechanisms } = extract({ file: 'a.txt', bytes: Buffer.from(text) }, { vocabulary });
  const names = new Map(mechanisms.map(({ id, name }) => [id, name]));
  return claims.flatMap(({ mentions }) => mentions.map(({ mechanismId }) => names.get(mechanismId)!));
};

test.each([
  ['In Chinese medicine, the spleen makes blood.', ['spleen', 'blood']],
  ['The spleen makes blood, and in TCM, the liver holds tendons.', ['spleen', 'blood', 'liver', 'tendon']],
  ['According to Chinese medicine (TCM) theory, the spleen makes blood.', ['spleen', 'blood']],
  ['From an Ayurveda perspective, pitta heats the liver.', ['pitta', 'liver']],
  ['In homeopathy the cause is always a shock.', ['homeopathy']],
  ['Chinese medicine eases migraine.', ['traditional Chinese medicine', 'migraine']],
  ['In Chinese medicine clinics, the spleen is often treated.', ['traditional Chinese medicine', 'spleen']],
])('whose point of view it is, is no mechanism of a claim: "%s"', (text, expected) => {
  expect(named(text)).toEqual(expected);
});

test.each([
  ['Kale raised calcium in postmenopausal women.', ['kale', 'calcium']],
  ['In healthy menopausal rats, kale raised calcium.', ['kale', 'calcium']],
  ['After menopause, calcium falls.', ['menopause', 'calcium']],
  ['Menopausal symptoms and calcium differ.', ['menopausal symptom', 'calcium']],
])('who was studied is none either: "%s"', (text, expected) => {
  expect(named(text)).toEqual(expected);
});

test.each([
  ['A diet rich in figs and kale is old.', ['fig', 'kale']],
  ['A diet is old, and figs are.', ['diet', 'fig']],
])('what a diet is made of says all of it: "%s"', (text, expected) => {
  expect(named(text)).toEqual(expected);
});

import { describe, expect, it } from 'vitest';
import { extract } from '../../../../ingest/pipeline.ts';
import { loadVocabulary } from '../../../../ingest/vocabulary.ts';

const vocabulary = loadVocabulary();

/** The quotes of a text's claims, its mechanisms found. */
const quotesOf = (text: string): string[] =>
  extract({ file: 'a.txt', bytes: Buffer.from(text), format: 'text' }, { vocabulary }).claims.map(({ quote }) => quote);

describe('what stands behind a colon, semicolon or dash', () => {
  it.each([
    [
      'Here is what few people know: your gut makes most of the serotonin in you.',
      'your gut makes most of the serotonin in you.',
    ],
    ['Stress does not just affect how you feel; inflammation rises, too.', 'inflammation rises, too.'],
    ['Imagine zinc as a mason — in its absence, bone is laid askew.', 'in its absence, bone is laid askew.'],
    ['You may feel alone, because half of all women lose bone.', 'half of all women lose bone.'],
    [
      'Zinc deserves a mention: roughly a third of it is stored in muscle.',
      'roughly a third of it is stored in muscle.',
    ],
  ])('is a claim though the sentence speaks to the reader: %s', (text, quote) =>
    expect(quotesOf(text)).toEqual([quote]),
  );

  it.each([
    'Here is what few people know: it is all about time, and time is short.',
    'We look beyond the bones; we aim to understand what causes bone loss.',
    'Stress affects how you feel (so they say; inflammation rises, too).',
  ])('is none that names nothing, tells of the author or stands in brackets: %s', (text) =>
    expect(quotesOf(text)).toEqual([]),
  );
});

describe('what stands before advice', () => {
  it.each([
    ['Zinc lowers inflammation of the skin, and it should be given at once.', 'Zinc lowers inflammation of the skin'],
    ['Magnesium reverses the loss of bone, so you should take it daily.', 'Magnesium reverses the loss of bone'],
    ['Purines raise uric acid, so you should limit them.', 'Purines raise uric acid'],
    ['Smoking narrows the airways, so try to stop.', 'Smoking narrows the airways'],
    ['Alcohol: Alcohol adds to liver damage, and it should be avoided.', 'Alcohol adds to liver damage'],
  ])('is a claim: %s', (text, quote) => expect(quotesOf(text)).toEqual([quote]));

  it.each([
    'If zinc lowers inflammation of the skin, you should take it daily.',
    'Everyone should take zinc, and nobody should stop.',
    'It is a fine thing, and it should be given at once.',
    'Eat oats, which lower cholesterol, and you should drink water.',
    'Sugar, salt and fat, so you should limit them.',
  ])('is none that does not stand alone, advises too or names nothing: %s', (text) =>
    expect(quotesOf(text)).toEqual([]),
  );
});

describe('what stands behind the colon or dash of advice', () => {
  it.each([
    ['Check your zinc: without it, inflammation rises.', 'without it, inflammation rises.'],
    ['Practise yoga each day — it lowers cortisol.', 'it lowers cortisol.'],
    ["Don't skimp on fibre: it feeds the gut bacteria.", 'it feeds the gut bacteria.'],
    ['Keep milk cold: warmth kills the probiotics, and mould grows.', 'warmth kills the probiotics, and mould grows.'],
  ])('is a claim that gives its reason: %s', (text, quote) => expect(quotesOf(text)).toEqual([quote]));

  it.each([
    'Eat something fermented: kefir, yogurt and sauerkraut.',
    'Eat kefir daily: a few spoonfuls are plenty.',
    'Take magnesium at night: 200 mg with a cup of milk that is warm.',
    'Eat more plants — that includes beans, nuts and dietary fiber.',
    "Don't boil the kefir: stir it into the soup, because heat kills the bacteria.",
    'Skip the wine, because alcohol suppresses sleep.',
  ])('is none that is advice itself, or no clause: %s', (text) => expect(quotesOf(text)).toEqual([]));
});

describe('what an item tells of its label without a verb', () => {
  it.each([
    '- Oats: A good source of zinc and iron',
    '- Peas: High in both fiber and protein',
    '- Paracetamol: Safe in pregnancy.',
    '- Sleep: Melatonin shifts the clock of the body.',
    '- Zinc - helps wounds to heal.',
  ])('is a claim: %s', (text) => expect(quotesOf(text)).toHaveLength(1));

  it.each([
    '- Breakfast: Oats with berries',
    '- Nuts: A handful a day.',
    '- Salmon: Baked in foil for dinner.',
    '- Eggs: Two for breakfast.',
    '- Salmon: Twice a week with the rest.',
    '- Knees: Bone above the toes of the foot.',
    '- Symptoms: Cough, wheezing and fever',
  ])('is none where it only names things: %s', (text) => expect(quotesOf(text)).toEqual([]));
});

import { describe, expect, it } from 'vitest';
import { statementsOf } from './statements-of.ts';

/** By what verbs say: sentences, and all that each says. */
const CONSTRUCTIONS: Readonly<Record<string, readonly (readonly [text: string, ...statements: string[]])[]>> = {
  'what comes of it, behind "and so"': [
    [
      'Saturated fat reduces LDL receptor activity and so raises LDL cholesterol.',
      'saturated fat DECREASES LDL receptor',
      'saturated fat INCREASES LDL cholesterol',
    ],
    ['Caffeine blocks adenosine, and so delays sleep.', 'caffeine DECREASES adenosine', 'caffeine DECREASES sleep'],
    [
      'The enzyme deiodinase removes an iodine atom from T4 and so turns it into T3.',
      'type 2 deiodinase DECREASES iodine',
      'thyroxine CONVERTS_TO triiodothyronine',
      'type 2 deiodinase INCREASES triiodothyronine',
    ],
    [
      'The liver strips glutamine from muscle and turns it into glucose.',
      'liver DECREASES glutamine',
      'glutamine CONVERTS_TO glucose',
      'liver PRODUCES glucose',
    ],
    // Another subject follows.
    ['Ginger calms nausea and so many people take it with chamomile.', 'ginger DECREASES nausea'],
    ['Salt raises blood pressure so that kidneys lose water.', 'salt INCREASES blood pressure'],
  ],
  'what something is kept in, and what is carried in it': [
    ['Keap1 holds Nrf2 in an inactive state.', 'KEAP1 DECREASES Nrf2'],
    ['Sclerostin keeps osteoblasts idle.', 'sclerostin DECREASES osteoblast'],
    ['GABA keeps neurons quiet during sleep.', 'GABA DECREASES neuron'],
    ['Cholesterol is carried in lipoproteins.', 'lipoprotein CONTAINS cholesterol'],
    ['Each LDL particle bears a molecule of apolipoprotein B.', 'LDL particle CONTAINS apolipoprotein B'],
    [
      'Leucine, an amino acid plentiful in whey and eggs, stimulates muscle protein synthesis.',
      'whey CONTAINS leucine',
      'egg CONTAINS leucine',
      'leucine INCREASES muscle protein synthesis',
    ],
    // Where it is taken, and not what it is in.
    ['Iron is carried to the bone marrow.'],
    ['Calcium holds muscle fibers together.'],
  ],
  'verbs with a particle, and what signals an illness': [
    ['Prednisone clamps down on inflammation.', 'prednisone DECREASES inflammation'],
    ['Catalase gobbles up hydrogen peroxide.', 'catalase DECREASES hydrogen peroxide'],
    ['Salt pushes up blood pressure.', 'salt INCREASES blood pressure'],
    ['Push-ups raise blood pressure.', 'push-up INCREASES blood pressure'],
    ['Elevated creatinine signals kidney disease.', 'creatinine ASSOCIATED_WITH kidney disease'],
    ['High C-reactive protein flags inflammation.', 'C-reactive protein ASSOCIATED_WITH inflammation'],
    ['Growth factors signal stem cells.', 'growth factor REGULATES stem cell'],
  ],
  'the plan of something, and one of it': [
    [
      'Vitamin D activates the genes for calbindin and for osteocalcin.',
      'vitamin D INCREASES calbindin',
      'vitamin D INCREASES osteocalcin',
    ],
    ['Cortisol silences the gene for IL-6.', 'cortisol DECREASES IL-6'],
    ['Thyroid hormone switches on the gene that encodes the LDL receptor.', 'thyroid hormone INCREASES LDL receptor'],
    [
      'Sickle cell disease is caused by a change in the gene for hemoglobin.',
      'Hemoglobin REGULATES sickle cell disease',
    ],
    // A disease is made by no gene.
    ['Sunlight switches on the gene for eczema.'],
  ],
};

describe.each(Object.entries(CONSTRUCTIONS))('statements of %s', (_, cases) => {
  it.each(cases.map(([text, ...said]) => ({ text, said })))('$text', ({ text, said }) =>
    expect(statementsOf(text)).toEqual(said),
  );
});

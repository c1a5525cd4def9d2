import { describe, expect, it } from 'vitest';
import { statementsOf } from './statements-of.ts';

/** By construction: sentences, and all that each says. */
const CONSTRUCTIONS: Readonly<Record<string, readonly (readonly [text: string, ...statements: string[]])[]>> = {
  'less of something, and what comes of it': [
    [
      'A fibre-free diet led to a thinner mucus layer, which made mice more vulnerable to infection.',
      'fiber-free diet DECREASES mucus',
      'mucus DECREASES infection',
    ],
    [
      'A defective LDL receptor causes high cholesterol, which leads to atherosclerosis.',
      'LDL receptor DECREASES hypercholesterolemia',
      'hypercholesterolemia INCREASES atherosclerosis',
    ],
    ['Alcohol leads to slower wound healing.', 'alcohol DECREASES wound healing'],
    ['A thicker mucus layer protects against infection.', 'mucus DECREASES infection'],
    [
      'Acarbose slows the breakdown of starch, which leads to a smaller rise in blood sugar.',
      'acarbose DECREASES starch breakdown',
      'starch breakdown INCREASES glucose',
    ],
    [
      'Statins lower cholesterol, which leads to fewer heart attacks.',
      'statin DECREASES cholesterol',
      'cholesterol INCREASES myocardial infarction',
    ],
    [
      'Stress lowers the release of melatonin, which leads to poor sleep.',
      'stress DECREASES melatonin',
      'melatonin DECREASES sleep deprivation',
    ],
    ['Denosumab blocks RANKL, which activates osteoclasts.', 'denosumab DECREASES RANKL', 'RANKL INCREASES osteoclast'],
    ['Smoking damages nerves, which leads to pain.', 'smoking DECREASES peripheral nerve', 'smoking INCREASES pain'],
    ['A drop in the release of insulin leads to high blood sugar.', 'insulin DECREASES glucose'],
    ['An LDL receptor that is defective causes high cholesterol.', 'LDL receptor DECREASES hypercholesterolemia'],
  ],
  'what goes into remission': [
    ['Weight loss can put type 2 diabetes into remission.', 'weight loss DECREASES type 2 diabetes'],
    [
      'Weight loss reduces liver fat and can put type 2 diabetes into remission.',
      'weight loss DECREASES liver fat',
      'weight loss DECREASES type 2 diabetes',
    ],
    ['After surgery, type 2 diabetes can go into remission.', 'surgery DECREASES type 2 diabetes'],
    ['Methotrexate puts arthritis in remission.', 'methotrexate DECREASES arthritis'],
    ['Exercise puts stress on bone.'],
  ],
  'what is cut into something else, and what is cut': [
    ['Collagen has been cut into small peptides.', 'collagen CONVERTS_TO peptide'],
    ['Proteins are cut into amino acids.', 'protein CONVERTS_TO amino acid'],
    ['Smoking has cut into muscle growth.', 'smoking DECREASES muscle growth'],
    ['Salt intake was cut by potassium.', 'potassium DECREASES salt'],
  ],
};

describe.each(Object.entries(CONSTRUCTIONS))('statements of %s', (_, cases) => {
  it.each(cases.map(([text, ...said]) => ({ text, said })))('$text', ({ text, said }) =>
    expect(statementsOf(text)).toEqual(said),
  );
});

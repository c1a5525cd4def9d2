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
  'how much was taken of what was spoken of before': [
    ['Zinc is cheap. About 20 mg a day lowered blood pressure.', 'zinc DECREASES blood pressure'],
    ['Zinc is cheap. In one trial, 20 mg per day eased nausea.', 'zinc DECREASES nausea'],
    ['Zinc is cheap. Children given 20 mg daily had less diarrhea.', 'zinc DECREASES diarrhea'],
    // It says itself of what, or what was spoken of is nothing to take.
    ['Zinc is cheap. Two capsules of magnesium a day eased nausea.', 'magnesium DECREASES nausea'],
    ['Pain is common. Patients given 20 mg daily had less nausea.'],
    ['Zinc is cheap. Five of the patients had diarrhea.'],
  ],
  'what is brought back to normal': [
    ['Glutamine brought intestinal permeability back to normal.', 'glutamine DECREASES intestinal permeability'],
    ['Levothyroxine brings cholesterol back into the normal range.', 'levothyroxine REGULATES cholesterol'],
    ['Insulin brings blood sugar down.', 'insulin DECREASES glucose'],
  ],
  'what is done little or more slowly': [
    ['Swimming does little to raise bone density.', 'swimming NOT INCREASES bone mineral density'],
    ['Coffee did very little to lower cortisol.', 'coffee NOT DECREASES cortisol'],
    ['An inflamed gut absorbs zinc less well.', 'gut inflammation DECREASES zinc absorption'],
    ['In diabetes, wounds heal more slowly.', 'diabetes DECREASES wound healing'],
    ['In diabetes, wounds heal.', 'diabetes INCREASES wound healing'],
  ],
  'what was once thought, and what has to be so': [
    ['It was once thought that coffee leaches calcium from bone.'],
    ['Researchers thought that coffee lowers calcium.', 'coffee DECREASES calcium'],
    ['Whey builds muscle, provided that you get enough vitamin D.', 'whey INCREASES muscle'],
    ['The study provided vitamin D.'],
  ],
  'what is lost after something': [
    ['Women lose bone rapidly after menopause.', 'menopause INCREASES bone loss'],
    ['People lose muscle during bed rest.', 'bed rest INCREASES sarcopenia'],
    [
      'Women can lose as much as 15 percent of their bone density after menopause.',
      'menopause DECREASES bone mineral density',
    ],
    ['Zinc slows bone loss with age.', 'zinc DECREASES bone loss', 'aging INCREASES bone loss'],
    ['Women do not lose bone during pregnancy.', 'pregnancy NOT INCREASES bone loss'],
    // What many are glad to lose, and what the loss does not come of.
    ['Patients lost weight with semaglutide.'],
    ['Bone loss slows after menopause.', 'menopause DECREASES bone loss'],
    ['The patients lost hope after surgery.'],
  ],
  'what a reading means': [
    ['A T-score of –2.5 or lower means osteoporosis.', 'T-score ASSOCIATED_WITH osteoporosis'],
    ['A fasting glucose above 126 indicates diabetes.', 'fasting glucose ASSOCIATED_WITH diabetes'],
    ['A high TSH usually means that you have hypothyroidism.', 'TSH ASSOCIATED_WITH hypothyroidism'],
    ['Swimming means less stress.', 'swimming DECREASES stress'],
    ['Arthritis means inflammation of the joints.'],
    ['This means diabetes is common.'],
  ],
  'what makes up a share of something': [
    ['Protein makes up about half the volume of bone.', 'bone CONTAINS protein'],
    ['Exercise increases the volume of bone.', 'exercise INCREASES bone volume'],
    ['Meat, tasty as it is, raises cholesterol.', 'meat INCREASES cholesterol'],
  ],
};

describe.each(Object.entries(CONSTRUCTIONS))('statements of %s', (_, cases) => {
  it.each(cases.map(([text, ...said]) => ({ text, said })))('$text', ({ text, said }) =>
    expect(statementsOf(text)).toEqual(said),
  );
});

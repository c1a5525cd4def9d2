import { describe, expect, it } from 'vitest';
import { statementsOf } from './statements-of.ts';

/** By construction: sentences whose nearest reading is a wrong one, and all that each says; beside them what is told in nearly the same words. */
const CONSTRUCTIONS: Readonly<Record<string, readonly (readonly [text: string, ...statements: string[]])[]>> = {
  'who is helped to do something else': [
    ['Exercise helps food move through the bowel.'],
    ['Walking helps blood get back to the heart.'],
    ['Exercise helps muscles to keep glucose and lowers stress.', 'exercise DECREASES stress'],
    ['Melatonin helps blood vessels in the hands to swell.'],
    ['Mucus helps bacteria to stick to the gut wall.'],
    ['Calcium helps bones to stay strong.', 'calcium INCREASES bone'],
    ['Probiotics help gut bacteria to thrive.', 'probiotic INCREASES gut microbiota'],
    ['Zinc helps wounds to close.', 'zinc DECREASES wound'],
    ['Diuretics help the body shed salt but may lower potassium.', 'diuretic DECREASES potassium'],
    ['Heart failure causes fluid to build up in the legs.', 'heart failure INCREASES body fluid'],
    ['Caffeine helps the brain work.', 'caffeine INCREASES brain'],
    ['Exercise helps muscle growth and sleep.', 'exercise INCREASES muscle growth', 'exercise INCREASES sleep'],
  ],
  'the lack of what was named': [
    [
      'Calcium builds bone, and a lack of it causes rickets.',
      'calcium INCREASES bone formation',
      'calcium DECREASES rickets',
    ],
    ['Iodine is a mineral. A deficiency of it causes goiter.', 'iodine DECREASES goiter'],
    ['Calcium builds bone, and it prevents rickets.', 'calcium INCREASES bone formation', 'calcium DECREASES rickets'],
  ],
  'a disease or hormone of some organ': [
    ['Epilepsy is a disease of the brain that causes seizures.', 'epilepsy INCREASES seizure'],
    ['Melatonin is a hormone of the pineal gland that promotes sleep.', 'melatonin INCREASES sleep'],
    ['Melatonin acts on the brain, which promotes sleep.', 'melatonin REGULATES brain', 'brain INCREASES sleep'],
  ],
  'what does something, and by what': [
    ['NSAIDs can harm. By blocking prostaglandins, they raise blood pressure.', 'NSAID INCREASES blood pressure'],
    ['By blocking prostaglandins, aspirin lowers pain.', 'aspirin DECREASES prostaglandin', 'aspirin DECREASES pain'],
  ],
  'occasions, and what then happens': [
    ['When blood sugar rises after a meal, insulin is released.', 'glucose INCREASES insulin'],
    ['When there is more cortisol, fewer of these antibodies are produced.', 'cortisol DECREASES antibody'],
    ['When there is not enough fibre, bacteria feed on mucus.', 'mucus INCREASES bacterium'],
  ],
  'what "it" is': [
    ['Red meat is linked to colon cancer. Fiber seems to protect against it.', 'dietary fiber DECREASES colon cancer'],
    [
      'Mercury harms nerves, while selenium may bind it.',
      'mercury DECREASES peripheral nerve',
      'selenium ASSOCIATED_WITH mercury',
    ],
  ],
  'who makes it': [
    ['TNF was released by macrophages and activated T cells.', 'macrophage PRODUCES TNF', 'T cell PRODUCES TNF'],
  ],
  contrasts: [
    ['Estradiol, but not progesterone, lowered LDL.', 'estradiol DECREASES LDL cholesterol'],
    ['Estradiol but not progesterone lowered LDL.', 'estradiol DECREASES LDL cholesterol'],
    ['Stress rather than sugar causes acne.', 'stress INCREASES acne'],
    ['Elixir, but not calcitonin, raised serum calcium.'],
    ['Zinc improves acne but does not lower LDL.', 'zinc DECREASES acne', 'zinc NOT DECREASES LDL cholesterol'],
    [
      'High glucose increased ROS in endothelial cells, and this was prevented by insulin.',
      'glucose INCREASES reactive oxygen species',
      'insulin DECREASES reactive oxygen species',
    ],
    [
      'Dexamethasone increased RANKL in osteoblasts, effects that were reversed by teriparatide.',
      'dexamethasone INCREASES RANKL',
    ],
    ['Insulin tells fat cells to hold on to their fat.'],
    ['Aldosterone tells the kidneys to hold on to sodium.', 'aldosterone INCREASES sodium'],
  ],
  'what it is better than, and which of two': [
    ['Zinc was tested. Most trials have not shown a clear benefit over iron.'],
    [
      'Options include propranolol for chronic migraine, and monoclonal antibodies that mop up CGRP.',
      'propranolol DECREASES chronic migraine',
      'monoclonal antibody DECREASES calcitonin gene-related peptide',
    ],
  ],
  'what is told apart': [
    [
      'Trans fats raise LDL and lower HDL, unlike olive oil.',
      'trans fat INCREASES LDL cholesterol',
      'trans fat DECREASES HDL cholesterol',
    ],
    ['Aspirin in children with flu can cause Reye syndrome.', "aspirin INCREASES Reye's syndrome"],
    ['Mosquitoes spread malaria, and bed nets prevent it.'],
    ['Warfarin thins the blood, and foods rich in vitamin K weaken its effect.', 'warfarin INCREASES blood thinning'],
  ],
  'what was seen or found': [
    ['The risk of heart disease fell. This was not seen with vitamin K1.'],
    ['Half of those on metformin were in remission.'],
    ['About 59 percent of liver fat came from fatty acids.'],
    ['About 60 percent of the iron came from meat.', 'meat CONTAINS iron'],
  ],
};

describe.each(Object.entries(CONSTRUCTIONS))('statements of %s', (_, cases) => {
  it.each(cases.map(([text, ...said]) => ({ text, said })))('$text', ({ text, said }) =>
    expect(statementsOf(text)).toEqual(said),
  );
});

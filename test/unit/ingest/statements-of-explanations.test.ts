import { describe, expect, it } from 'vitest';
import { statementsOf } from './statements-of.ts';

/** By construction of pages that explain a disease: sentences, and all that each says. */
const CONSTRUCTIONS: Readonly<Record<string, readonly (readonly [text: string, ...statements: string[]])[]>> = {
  'when a disease sets in': [
    ['Gout occurs when uric acid builds up in the joints.', 'uric acid INCREASES gout', 'joint CONTAINS uric acid'],
    ['Pancreatitis can occur if gallstones block the pancreatic duct.', 'gallstone INCREASES pancreatitis'],
    [
      'Type 1 diabetes develops when the immune system attacks beta cells.',
      'immune system INCREASES type 1 diabetes',
      'immune system DECREASES beta cell',
    ],
    ['Migraine may start when estrogen levels drop.', 'estrogen DECREASES migraine'],
    [
      'Hyperthyroidism happens when the thyroid gland makes too much thyroid hormone.',
      'thyroid hormone INCREASES hyperthyroidism',
      'thyroid gland PRODUCES thyroid hormone',
    ],
    ['Gout occurs when uric acid does not build up.'],
    ['Heartburn occurs when the stomach pushes into the chest.'],
    ['Anemia happens when the kidneys do not make erythropoietin.'],
  ],
  'what a fluid is rich in': [
    ['The veins carry carbon dioxide-rich blood to the lungs.', 'blood CONTAINS carbon dioxide'],
    ['Scurvy-prone blood vessels leak.'],
  ],
  'what is not known of what is known': [
    ['Scientists are not sure why smoking causes psoriasis.', 'smoking INCREASES psoriasis'],
    ['It is not clear how obesity raises blood pressure.', 'obesity INCREASES blood pressure'],
    ['It is not clear whether obesity raises blood pressure.'],
    ['Doctors do not know why tumors occur in the thyroid gland.'],
  ],
  'what the body is kept from': [
    ['Too much phosphorus may prevent the body from absorbing calcium.', 'phosphorus DECREASES calcium absorption'],
    ["Alcohol keeps your children's bodies from making vitamin D.", 'alcohol DECREASES vitamin D'],
  ],
  'what is found out is not done': [
    ['Tests that screen for conditions such as high blood sugar are helping doctors diagnose diabetes.'],
    ['Metformin helps people manage diabetes.', 'metformin DECREASES diabetes'],
  ],
  'what a disease is treated with': [
    [
      'Severe psoriasis may require phototherapy or surgery.',
      'light therapy DECREASES psoriasis',
      'surgery DECREASES psoriasis',
    ],
    ['Psoriasis often responds to phototherapy.', 'light therapy DECREASES psoriasis'],
    ['Asthma that does not respond to corticosteroids is rare.', 'corticosteroid NOT DECREASES asthma'],
  ],
  'what one chooses to do': [
    [
      'Healthy lifestyle choices such as walking and meditation can help prevent depression.',
      'walking DECREASES depression',
      'meditation DECREASES depression',
    ],
  ],
  'sources with something added': [
    [
      'Good sources of calcium include calcium-fortified juices, almonds, and kale.',
      'juice CONTAINS calcium',
      'almond CONTAINS calcium',
      'kale CONTAINS calcium',
    ],
  ],
  'what is made likely': [
    ['Caffeine makes it more likely that bone loss will occur.', 'caffeine INCREASES bone loss'],
    ['Obesity makes it more likely that a person will develop diabetes.', 'obesity INCREASES diabetes'],
    ['Statins make it less likely that you will have a stroke.', 'statin DECREASES stroke'],
    ['Smoking increases the risk that blood clots will form.', 'smoking INCREASES thrombosis'],
    ['Doctors say that obesity causes gout.', 'obesity INCREASES gout'],
  ],
  'what happens in response': [
    [
      'In response to high blood calcium levels, the thyroid gland releases calcitonin.',
      'thyroid gland PRODUCES calcitonin',
      'hypercalcemia INCREASES calcitonin',
    ],
    [
      'Some people also have an increase in heart rate in response to caffeine or stress.',
      'caffeine INCREASES heart rate',
      'stress INCREASES heart rate',
    ],
  ],
  'a list with an article': [
    [
      'Pollen can trigger sneezing, a runny nose, or itching.',
      'pollen INCREASES sneezing',
      'pollen INCREASES runny nose',
      'pollen INCREASES itching',
    ],
  ],
  'what those who have something are more likely to get': [
    ['People who have gout are more likely to develop kidney stones.', 'gout ASSOCIATED_WITH kidney stone'],
    [
      'If you have lupus, you are more likely to have migraines.',
      'systemic lupus erythematosus ASSOCIATED_WITH migraine',
    ],
    ['People who have pets are more likely to develop asthma.'],
  ],
  'what one is not able to do': [['Diabetes is due to an inability to produce insulin.']],
  'what parts of the body make up': [
    [
      'The bladder and urethra make up the urinary tract.',
      'bladder PART_OF urinary system',
      'urethra PART_OF urinary system',
    ],
    ['Water makes up most of the blood.', 'blood CONTAINS water'],
  ],
  'adjectives that are spelled like verbs': [
    ['Smoking causes a slow loss of lung function.', 'smoking DECREASES lung function'],
    ['Thyroxine helps maintain the correct balance of cholesterol in the blood.', 'thyroxine REGULATES cholesterol'],
  ],
};

describe.each(Object.entries(CONSTRUCTIONS))('%s', (_, cases) => {
  it.each(cases)('%s', (text, ...statements) => {
    expect(statementsOf(text).sort()).toEqual([...statements].sort());
  });
});

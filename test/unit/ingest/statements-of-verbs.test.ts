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
    ['Abundant cholesterol retains SREBP-2 in its inactive form.', 'cholesterol DECREASES SREBP-2'],
    ['Sestrin2 senses leucine and then stops holding mTORC1 back.', 'Sestrin2 DECREASES mTOR'],
    ['Being soluble in fat, vitamin D is stored in the liver.', 'liver CONTAINS vitamin D'],
    ['Being rich in zinc, iron and copper, meat supports immunity.', 'meat INCREASES immunity'],
    ['Sclerostin keeps osteoblasts idle.', 'sclerostin DECREASES osteoblast'],
    ['GABA keeps neurons quiet during sleep.', 'GABA DECREASES neuron'],
    ['Cholesterol is carried in lipoproteins.', 'lipoprotein CONTAINS cholesterol'],
    ['Each chylomicron bears a molecule of apolipoprotein B.', 'chylomicron CONTAINS apolipoprotein B'],
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
  'what one is told to do, that no object follows': [
    ['Parathyroid hormone tells osteoclasts to get to work.', 'parathyroid hormone INCREASES osteoclast'],
    ['Estrogen prompts osteoblasts to act.', 'estrogen INCREASES osteoblast'],
    ['Stress tells the immune system to attack.', 'stress INCREASES immune system'],
    ['The vagus nerve tells the heart to rest.', 'vagus nerve DECREASES heart'],
    ['Melatonin signals the heart to slow down.', 'melatonin DECREASES heart'],
    ['Insulin tells fat cells to take up glucose.', 'insulin REGULATES adipocyte'],
    ['Leptin tells the brain to stop eating.'],
    ['Keratinocytes are induced to display ICAM-1.', 'keratinocyte PRODUCES ICAM-1'],
  ],
  'what comes with age': [
    ['Testosterone drops as men age.', 'aging DECREASES testosterone'],
    ['As we age, growth hormone declines.', 'aging DECREASES growth hormone'],
    ['DHEA decreases with age.', 'aging DECREASES DHEA'],
    ['Osteoarthritis is more common with age.', 'aging INCREASES osteoarthritis'],
    ['Gout is more common after menopause.', 'menopause INCREASES gout'],
    ['Blood pressure rises with age.', 'aging INCREASES blood pressure'],
  ],
  'those in whom something is faulty': [
    ['People with an inactive PCSK9 gene have low LDL cholesterol.', 'PCSK9 INCREASES LDL cholesterol'],
    ['Mice with faulty leptin have high appetite.', 'leptin DECREASES appetite'],
    ['People with missing LDL receptors have high LDL cholesterol.', 'LDL receptor DECREASES LDL cholesterol'],
    ['People with defective hemoglobin have low oxygen.', 'Hemoglobin DECREASES hypoxia'],
    // Of A as such nothing is said but that they go together.
    ['People with asthma have low vitamin D.', 'asthma ASSOCIATED_WITH vitamin D deficiency'],
  ],
  'where something is moved': [
    ['Insulin moves GLUT4 to the cell surface.', 'insulin INCREASES GLUT4'],
    ['Exercise draws sugar out of the blood.', 'exercise DECREASES glucose'],
    ['Dialysis pulls urea out of the blood.', 'dialysis DECREASES urea'],
    ['Insulin clears sugar from the blood.', 'insulin DECREASES glucose'],
    ['HDL moves cholesterol to the liver.'],
    ['Kidneys move sodium to the surface of cells.'],
    ['The thyroid takes iodine out of the blood.'],
    ['Parathyroid hormone pulls calcium out of bone.'],
  ],
  'what is made harder, and what something has a say in': [
    ['Obesity makes it more difficult to conceive.', 'obesity DECREASES fertility'],
    ['Albuterol makes it easier to breathe.', 'albuterol INCREASES breathing'],
    ['Smoking makes it harder for wounds to heal.', 'smoking DECREASES wound healing'],
    ['Thyroid hormone decides how fast the heart beats.', 'thyroid hormone REGULATES heart'],
    ['Insulin dictates whether glucose is stored.', 'insulin REGULATES glucose'],
    ['Melatonin sets when sleep begins.', 'melatonin REGULATES sleep'],
    ['Nobody knows whether zinc lowers asthma.'],
    ['High levels of sugar in the blood damage nerves.', 'glucose DECREASES peripheral nerve'],
    [
      'By tonifying the kidneys through herbal medicine and acupuncture, TCM improves fertility.',
      'traditional Chinese medicine INCREASES kidney',
      'herbal medicine INCREASES kidney',
      'acupuncture INCREASES kidney',
      'traditional Chinese medicine INCREASES fertility',
    ],
  ],
  'what a treatment rests on': [
    ['Metformin is a cornerstone of treatment for type 2 diabetes.', 'metformin DECREASES type 2 diabetes'],
    ['Allopurinol is a mainstay of gout treatment.', 'allopurinol DECREASES gout'],
    ['Pulmonary rehabilitation is part of the treatment of COPD.', 'pulmonary rehabilitation DECREASES COPD'],
    ['Insulin is the cornerstone of managing type 1 diabetes.', 'insulin DECREASES type 1 diabetes'],
    ['Acupuncture is a pillar of traditional Chinese medicine.', 'acupuncture PART_OF traditional Chinese medicine'],
    ['Inflammation is a cornerstone of atherosclerosis.', 'inflammation INCREASES atherosclerosis'],
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
  'what becomes of what, and where': [
    ['Cholesterol is made into vitamin D.', 'cholesterol CONVERTS_TO vitamin D'],
    ['Most of the glucose came from starch.', 'starch CONVERTS_TO glucose'],
    ['Vitamin C comes from fruit.', 'fruit CONTAINS vitamin C'],
    [
      'Thyroxine is made in the thyroid and then converted in the liver to its active form, triiodothyronine.',
      'thyroid gland PRODUCES thyroxine',
      'thyroxine CONVERTS_TO triiodothyronine',
      'liver PRODUCES triiodothyronine',
    ],
    [
      'Iron is found in meat and spinach, and stored in the liver.',
      'meat CONTAINS iron',
      'spinach CONTAINS iron',
      'liver CONTAINS iron',
    ],
    [
      'Collagen is made by fibroblasts in the skin and osteoblasts in the bones.',
      'fibroblast PRODUCES collagen',
      'osteoblast PRODUCES collagen',
    ],
    [
      'Insulin tells the liver to store glucose as glycogen.',
      'glucose CONVERTS_TO glycogen',
      'liver PRODUCES glycogen',
      'insulin INCREASES glycogen',
    ],
    [
      'Zinc lowers the amount of cortisol the adrenal gland makes and releases.',
      'zinc DECREASES cortisol',
      'adrenal gland PRODUCES cortisol',
    ],
    ['The heart responds by making less cortisol.', 'heart PRODUCES cortisol'],
    [
      'Fiber is fermented by gut bacteria into butyrate.',
      'dietary fiber CONVERTS_TO butyrate',
      'gut microbiota PRODUCES butyrate',
    ],
    [
      'Gut bacteria ferment fiber and produce butyrate.',
      'dietary fiber CONVERTS_TO butyrate',
      'gut microbiota PRODUCES butyrate',
    ],
    [
      'Starch is fermented by gut bacteria, which produce butyrate.',
      'starch CONVERTS_TO butyrate',
      'gut microbiota PRODUCES butyrate',
    ],
    ['Gut bacteria use fiber and produce butyrate.', 'gut microbiota PRODUCES butyrate'],
    [
      'Vitamin D obtained from fish or eggs raises calcium absorption.',
      'fish CONTAINS vitamin D',
      'egg CONTAINS vitamin D',
      'vitamin D INCREASES calcium absorption',
    ],
    ['Calcium obtained from milk prevents osteoporosis.', 'milk CONTAINS calcium', 'calcium DECREASES osteoporosis'],
    ['Herbal medicine is a cornerstone of TCM treatment for osteoporosis.', 'herbal medicine DECREASES osteoporosis'],
    ['The kidneys are the foundation of yin.', 'kidney INCREASES yin'],
    ['Qigong is a foundation of traditional Chinese medicine.', 'qigong PART_OF traditional Chinese medicine'],
    [
      'As a person ages or experiences overwork, stress, or poor diet, the kidneys become deficient.',
      'aging INCREASES kidney deficiency',
      'overwork INCREASES kidney deficiency',
      'stress INCREASES kidney deficiency',
      'poor diet INCREASES kidney deficiency',
    ],
    ['Diabetes slows wound healing.', 'diabetes DECREASES wound healing'],
    ['Slow wound healing is a sign of diabetes.', 'slow wound healing ASSOCIATED_WITH diabetes'],
    [
      'Statins block an enzyme that the liver needs to make cholesterol.',
      'statin DECREASES enzyme',
      'liver PRODUCES cholesterol',
      'enzyme INCREASES cholesterol',
      'statin DECREASES cholesterol',
    ],
    [
      'Allopurinol blocks xanthine oxidase, which the body needs to make uric acid.',
      'allopurinol DECREASES xanthine oxidase',
      'xanthine oxidase INCREASES uric acid',
      'allopurinol DECREASES uric acid',
    ],
    ['Oxytocin, sometimes called the love hormone, reduces stress.', 'oxytocin DECREASES stress'],
    ['Mice that cannot make insulin develop diabetes.'],
    ['Insulin binds to the insulin receptor.', 'insulin REGULATES Insulin receptor'],
    ['Oxalate binds calcium.', 'oxalate ASSOCIATED_WITH calcium'],
    ['Zinc prevents the immune system from overreacting.', 'zinc DECREASES immune system'],
    ['Zinc prevents the immune system from resting.'],
  ],
};

describe.each(Object.entries(CONSTRUCTIONS))('statements of %s', (_, cases) => {
  it.each(cases.map(([text, ...said]) => ({ text, said })))('$text', ({ text, said }) =>
    expect(statementsOf(text)).toEqual(said),
  );
});

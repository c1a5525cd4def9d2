import { describe, expect, it } from 'vitest';
import { statementsOf } from './statements-of.ts';

/** By construction: sentences in which it has to be told whose doing something is, and all that each says. */
const CONSTRUCTIONS: Readonly<Record<string, readonly (readonly [text: string, ...statements: string[]])[]>> = {
  'what something does by way of what has no name': [
    [
      'Retinoic acid enters the cell nucleus and switches on genes that raise collagen.',
      'retinoic acid INCREASES gene expression',
      'retinoic acid INCREASES collagen',
    ],
    ['Colchicine blocks steps that lead to inflammation.', 'colchicine DECREASES inflammation'],
    ['Caffeine blocks signals that promote sleep.', 'caffeine DECREASES sleep'],
    ['Isotretinoin shrinks the glands that make sebum.', 'isotretinoin DECREASES sebum'],
    [
      'Methotrexate suppresses cells that attack joints and damage cartilage.',
      'methotrexate INCREASES joint',
      'methotrexate INCREASES cartilage',
    ],
    ['Garlic contains compounds that lower blood pressure.', 'garlic DECREASES blood pressure'],
    ['Depression is linked to habits that raise blood pressure.', 'depression ASSOCIATED_WITH blood pressure'],
    ['Studies support the idea that zinc lowers acne.', 'zinc DECREASES acne'],
    ['Ibuprofen blocks signals that are needed for ovulation.'],
    ['Statins raise receptors that are activated by insulin.'],
    ['Cortisol acts on the kidney, on transporters that remove uric acid.', 'cortisol REGULATES kidney'],
  ],
  'a possessive before several nouns': [
    [
      'Insulin feeds the muscles and promotes their growth and repair.',
      'insulin INCREASES muscle',
      'insulin INCREASES muscle growth',
      'insulin INCREASES muscle repair',
    ],
    [
      'Cortisol, which harms the muscles and slows their repair, growth, or strength, is a hormone.',
      'cortisol DECREASES muscle',
      'cortisol DECREASES muscle repair',
      'cortisol DECREASES muscle growth',
      'cortisol DECREASES muscle strength',
    ],
    ['Zinc, which needs vitamin A for its absorption, is a metal.', 'vitamin A INCREASES zinc'],
    [
      'Garlic feeds the muscles and slows their growth, and inflammation of the skin.',
      'garlic INCREASES muscle',
      'garlic DECREASES muscle growth',
      'garlic DECREASES skin inflammation',
    ],
  ],
  'a possessive before what has no name': [
    [
      'Statins stabilise the plaque, and its rupture causes heart attack.',
      'statin INCREASES plaque',
      'plaque rupture INCREASES myocardial infarction',
    ],
    ['Prostaglandins irritate the lining, and its swelling causes pain.', 'swelling INCREASES pain'],
    [
      'MMPs weaken the cap, and its rupture exposes tissue factor, which triggers thrombosis.',
      'tissue factor INCREASES thrombosis',
    ],
    [
      'The liver stores glycogen, and its breakdown raises blood sugar.',
      'liver CONTAINS glycogen',
      'glycogenolysis INCREASES glucose',
    ],
    [
      'Statins stabilise the plaque, and their use reduces heart attacks.',
      'statin INCREASES plaque',
      'statin DECREASES myocardial infarction',
    ],
    ['Leptin comes from fat, and its levels raise metabolism.', 'fat CONTAINS leptin', 'leptin INCREASES metabolism'],
    ['Synthesis starts from tyrosine, and its rate is controlled by tyrosine hydroxylase.'],
    [
      'Cortisol is made in the adrenal gland, and its release is controlled by ACTH.',
      'adrenocorticotropic hormone REGULATES cortisol',
    ],
  ],
  'an apposition to what was named last': [
    [
      'Smoking initiates oxidative stress, the process underlying emphysema and cataract.',
      'smoking INCREASES oxidative stress',
      'oxidative stress INCREASES emphysema',
      'oxidative stress INCREASES cataract',
    ],
    [
      'Gluten sets off inflammation, the main process driving dermatitis.',
      'gluten INCREASES inflammation',
      'inflammation INCREASES dermatitis',
    ],
  ],
  'what is able to do something': [
    [
      "Collagen peptides enhance the bone's ability to absorb minerals.",
      'collagen peptide INCREASES nutrient absorption',
    ],
    ["Age reduces the skin's capacity to make vitamin D.", 'skin PRODUCES vitamin D', 'aging DECREASES vitamin D'],
  ],
  'what happens in a place': [
    ['Absorption from the intestine is mediated by the transporter NPC1L1.'],
    ['Transport across the placenta is mediated by GLUT1.'],
    ['Signalling in the brain is altered by alcohol.'],
    ['Calcium absorption in the gut is increased by vitamin D.', 'vitamin D INCREASES calcium absorption'],
    ['Cells in the stomach make gastric acid.', 'stomach PRODUCES gastric acid'],
  ],
  'what is called something': [
    [
      'Heavy drinking can cause an irregular heartbeat called atrial fibrillation.',
      'alcohol INCREASES atrial fibrillation',
    ],
    ['Diuretics can trigger a joint inflammation known as gout.', 'diuretic INCREASES gout'],
    ['A compound in turmeric called curcumin lowers inflammation.', 'curcumin DECREASES inflammation'],
  ],
  'what becomes another of its kind': [
    [
      'Monocytes mature into macrophages, which engulf modified LDL by way of receptors and become foam cells.',
      'monocyte CONVERTS_TO macrophage',
      'macrophage CONVERTS_TO foam cell',
    ],
    ['Hepatitis can become cirrhosis.', 'hepatitis CONVERTS_TO cirrhosis'],
    ['Stem cells become osteoblasts when exercise loads bone.', 'stem cell CONVERTS_TO osteoblast'],
    ['Gut bacteria become resistant to antibiotics.'],
    ['Iron becomes part of hemoglobin.', 'iron PART_OF Hemoglobin'],
    ['Depression became the leading cause of disability.'],
  ],
  'a substance that a process is named by': [
    [
      'Magnesium is involved in the activation of vitamin D, a hormone essential for calcium absorption.',
      'magnesium REGULATES vitamin D activation',
      'vitamin D INCREASES calcium absorption',
    ],
    [
      'Stress speeds the breakdown of collagen, a protein that strengthens the skin.',
      'stress INCREASES collagen degradation',
    ],
    ['Smoking speeds bone loss, a cause of fractures.', 'smoking INCREASES bone loss', 'bone loss INCREASES fracture'],
  ],
  'what comes of what is told before': [
    [
      'Allopurinol inhibits xanthine oxidase, with the result that uric acid falls.',
      'allopurinol DECREASES xanthine oxidase',
      'allopurinol DECREASES uric acid',
    ],
    [
      'Statins inhibit HMG-CoA reductase, as a result of which hepatocytes produce more LDL receptors.',
      'statin DECREASES HMG-CoA reductase',
      'hepatocyte PRODUCES LDL receptor',
      'statin INCREASES LDL receptor',
    ],
    ['The ovaries make less estrogen, with the result that bone loss speeds up.', 'ovary PRODUCES estrogen'],
    [
      'Tryptophan is an amino acid from which serotonin and melatonin are made.',
      'tryptophan CONVERTS_TO serotonin',
      'tryptophan CONVERTS_TO melatonin',
    ],
    [
      'The thyroid makes a large protein called thyroglobulin, from which two hormones, T4 and T3, are later released.',
      'thyroid gland PRODUCES thyroglobulin',
      'thyroglobulin PRODUCES thyroxine',
      'thyroglobulin PRODUCES triiodothyronine',
    ],
    ['The bones, from which calcium is released, weaken.'],
  ],
  'what a participle only tells apart': [
    [
      'In the liver, the kidneys and many other tissues, enzymes containing selenium remove iodine.',
      'enzyme CONTAINS selenium',
      'enzyme DECREASES iodine',
    ],
    ['In the skin, cells producing melanin absorb ultraviolet light.'],
    ['Drugs blocking dopamine raise prolactin.'],
    ['Foods containing sugar raise insulin.', 'sugar INCREASES insulin'],
    ['Women taking estrogen have a lower risk of fracture.', 'estrogen DECREASES fracture'],
  ],
  'what is taken to an end': [
    ['Good habits include reducing salt, eating yogurt to feed gut bacteria.', 'yogurt INCREASES gut microbiota'],
    ['Helpful steps include avoiding nuts, using fresh ginger to ease nausea.', 'ginger DECREASES nausea'],
    [
      'Metformin lowers glucose, using AMPK to suppress gluconeogenesis.',
      'metformin DECREASES glucose',
      'metformin DECREASES gluconeogenesis',
    ],
  ],
  'who is meant by a plural': [
    [
      'Inhibitors of renin, which lower blood pressure, protect the kidney.',
      'renin inhibitor DECREASES blood pressure',
      'renin inhibitor INCREASES kidney',
    ],
    ['Levels of cortisol, which rise in the morning, raise blood sugar.', 'cortisol INCREASES glucose'],
    ['Acne is common in teens, and they scar skin.'],
    [
      'Obesity raises estrogens, and they feed breast cancer.',
      'obesity INCREASES estrogen',
      'estrogen INCREASES breast cancer',
    ],
    [
      'Blood pressure rises with age in arteries, to which they are bound by collagen.',
      'aging INCREASES blood pressure',
    ],
  ],
  'what it does, whether there is more or less of it': [
    [
      'Osteocytes respond by making less sclerostin, a protein that lowers osteoblasts.',
      'osteocyte PRODUCES sclerostin',
      'sclerostin DECREASES osteoblast',
    ],
    [
      'Osteocytes make less sclerostin, which raises bone formation.',
      'osteocyte PRODUCES sclerostin',
      'sclerostin DECREASES bone formation',
    ],
  ],
};

describe.each(Object.entries(CONSTRUCTIONS))('statements of %s', (_, cases) =>
  it.each(cases.map(([text, ...said]) => ({ text, said })))('$text', ({ text, said }) =>
    expect(statementsOf(text)).toEqual(said),
  ),
);

import { describe, expect, it } from 'vitest';
import { statementsOf } from './statements-of.ts';

/** By construction: sentences, and all that the last says. */
const CONSTRUCTIONS: Readonly<Record<string, readonly (readonly [text: string, ...statements: string[]])[]>> = {
  'what is let in': [
    [
      'A leaky gut allows endotoxin to pass into the circulation.',
      'intestinal permeability INCREASES lipopolysaccharide',
    ],
    [
      'Gluten raises intestinal permeability, allowing bacteria to escape into the blood.',
      'gluten INCREASES intestinal permeability',
      'intestinal permeability INCREASES bacterium',
    ],
    [
      'Alcohol damages the gut barrier, which allows toxins to enter the bloodstream.',
      'alcohol DECREASES gut barrier',
      'gut barrier DECREASES toxin',
    ],
    // How it enters, and not that it does.
    ['Fiber slows digestion, allowing glucose to enter the blood slowly.', 'dietary fiber DECREASES digestion'],
    ['Leaky gut allows food to pass through the stomach.'],
    ['A healthy gut barrier does not allow toxins to enter the bloodstream.', 'gut barrier NOT INCREASES toxin'],
  ],
  'what is added': [
    [
      'In addition to iron absorption and inflammation control, the spleen also affects mood.',
      'spleen REGULATES mood',
      'spleen REGULATES iron absorption',
      'spleen REGULATES inflammation',
    ],
    ['Besides zinc, oats also contain iron.', 'oat CONTAINS iron', 'oat CONTAINS zinc'],
    ['Apart from zinc, the skin needs vitamin C.', 'vitamin C INCREASES skin', 'zinc INCREASES skin'],
    ['Besides pain, ginger also reduces nausea.', 'ginger DECREASES nausea', 'ginger DECREASES pain'],
    ['Besides zinc, iron also supports immunity.', 'zinc INCREASES immunity', 'iron INCREASES immunity'],
    // It may as well be told of obesity that it does so.
    ['In addition to obesity, smoking also raises the risk of gout.', 'smoking INCREASES gout'],
    [
      'In addition to menopause, smoking also lowers bone density.',
      'menopause DECREASES bone mineral density',
      'smoking DECREASES bone mineral density',
    ],
  ],
  'what something is mixed from': [
    [
      'Synbiotics, a clever blend of probiotics and prebiotics, calm the gut.',
      'synbiotic CONTAINS probiotic',
      'synbiotic CONTAINS prebiotic',
      'synbiotic DECREASES gut',
    ],
    ['Muesli is a mix of oats and nuts.', 'muesli CONTAINS oat', 'muesli CONTAINS nut'],
    ['Synbiotics combine probiotics and prebiotics.', 'synbiotic CONTAINS probiotic', 'synbiotic CONTAINS prebiotic'],
    ['Muesli is not a mix of oats and nuts.'],
    ['Doctors combine metformin and insulin.'],
    ['Osteoporosis, a combination of bone loss and weak muscle, is common.'],
  ],
  'what marks a group': [
    [
      'The winners – people who lowered their stress – had lower blood pressure.',
      'stress ASSOCIATED_WITH blood pressure',
    ],
    ['The losers – people who did not lower their stress – had higher blood pressure.'],
    ['People who never ate fish had more depression.'],
    [
      'People with asthma had more IL-6 and lower levels of cytokines like TNF.',
      'asthma ASSOCIATED_WITH IL-6',
      'asthma ASSOCIATED_WITH cytokine',
      'asthma ASSOCIATED_WITH TNF',
    ],
  ],
  'what suffers without something': [
    ['Without magnesium, your sleep might suffer.', 'magnesium INCREASES sleep'],
    ['We now know that without zinc, your immune system might not be responding.', 'zinc INCREASES immune system'],
    ['Without vitamin C, wounds do not heal.', 'vitamin C DECREASES wound'],
  ],
  'what comes of it, where something fails': [
    ['When the spleen is damaged, all of this breaks down, leading to anemia.', 'spleen DECREASES anemia'],
    ['When the spleen is damaged, zinc falls, leading to anemia.', 'spleen INCREASES zinc', 'zinc DECREASES anemia'],
    ['Without zinc, the whole chain stops, causing anemia.', 'zinc DECREASES anemia'],
  ],
  'who makes it, and with what': [
    [
      'The spleen uses iodine and zinc to make insulin.',
      'spleen PRODUCES insulin',
      'iodine INCREASES insulin',
      'zinc INCREASES insulin',
    ],
    ['Doctors use insulin to lower blood sugar.', 'insulin DECREASES glucose'],
    [
      'Aspirin blocks an enzyme the spleen uses to make histamine.',
      'aspirin DECREASES enzyme',
      'spleen PRODUCES histamine',
      'enzyme INCREASES histamine',
      'aspirin DECREASES histamine',
    ],
    ['Leptin is the hormone the spleen makes and releases into the blood.', 'spleen PRODUCES leptin'],
    ['Zinc is an essential mineral, which means that your body cannot make it.'],
    // Not bread makes it.
    ['When you eat bread, your body makes insulin.'],
    ['Medicines such as aspirin lower fever.', 'aspirin DECREASES fever'],
  ],
  'where a clause ends': [
    ['Smoking weakens the wall, and salt raises blood pressure.', 'salt INCREASES blood pressure'],
    ['Zinc protects the mind, the wall, and leptin.', 'zinc INCREASES leptin'],
    ['"When zinc falls, the spleen becomes weaker."', 'zinc INCREASES spleen'],
    [
      'Cortisol encourages fat cells to multiply and lowers zinc.',
      'cortisol INCREASES adipocyte',
      'cortisol DECREASES zinc',
    ],
    ['Zinc has to stay within narrow limits or the spleen fails.'],
    ['A good helping of kale and oats raises zinc.', 'kale INCREASES zinc', 'oat INCREASES zinc'],
    ['It mixes warming herbs with cooling ones such as zinc.'],
  ],
  'how much, and how well': [
    ['Coffee is common. Up to four cups a day lowers blood sugar.', 'coffee DECREASES glucose'],
    ['Salt: more than five grams a day raises blood pressure.', 'salt INCREASES blood pressure'],
    ['Bran absorbs well. The old gut absorbs zinc poorly.', 'gut DECREASES zinc absorption'],
  ],
  'what this is': [
    ['The stomach releases ghrelin. This raises appetite.', 'ghrelin INCREASES appetite'],
    [
      'Gluten raises intestinal permeability, allowing toxins to enter the blood. This triggers inflammation.',
      'intestinal permeability INCREASES inflammation',
    ],
    ['Gluten raises intestinal permeability. This triggers inflammation.', 'gluten INCREASES inflammation'],
    ['Gut bacteria make butyrate and acetate. This lowers inflammation.', 'gut microbiota DECREASES inflammation'],
    ['The pancreas cannot make insulin. This raises blood sugar.'],
    ['The old pancreas makes too little insulin. This raises blood sugar.'],
  ],
};

describe.each(Object.entries(CONSTRUCTIONS))('statements of %s', (_, cases) => {
  it.each(cases.map(([text, ...said]) => ({ text, said })))('$text', ({ text, said }) =>
    expect(statementsOf(text)).toEqual(said),
  );
});

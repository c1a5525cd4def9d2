import { describe, expect, it } from 'vitest';
import { statementsOf } from './statements-of.ts';

/** By construction: sentences of papers that hold a name and are told of something else, and all that each says. */
const CONSTRUCTIONS: Readonly<Record<string, readonly (readonly [text: string, ...statements: string[]])[]>> = {
  'what stands right before "containing"': [
    ['Zinc binds and stabilizes several structures containing heme.'],
    ['Zinc affects tissues harboring macrophages.'],
    ['Oats are foods containing iron.', 'oat CONTAINS iron'],
    [
      'Stem cells turn into hepatocytes, containing glycogen, in a week.',
      'stem cell CONVERTS_TO hepatocyte',
      'hepatocyte CONTAINS glycogen',
    ],
  ],
  'nouns made with a verb': [
    ['The study focused on cortisol and histone modifying enzymes.'],
    ['The number of leptin secreting beta cells was counted.', 'beta cell PRODUCES leptin'],
    ['The compound fills the zinc binding site of insulin.'],
    ['Zinc binding, heme binding and insulin are required.'],
    ['Zinc lowering insulin was given.', 'zinc DECREASES insulin'],
  ],
  'parts, studies and methods': [
    ['Several components of cartilage fail with age, leading to less collagen.'],
    ['A recent study of leptin in asthma showed less insulin.'],
    ['Analysis of leptin in blood revealed lower insulin.'],
    ['The use of regression to adjust cortisol values led to higher mortality.'],
    ['The use of statins led to lower mortality.', 'statin DECREASES mortality'],
    ['Mitochondria appeared elongated by insulin staining.'],
    ['Collagen was increased by insulin.', 'insulin INCREASES collagen'],
  ],
  'what has no name, and a clause that tells of it': [
    ['The tissue which is fed by insulin contains glycogen.'],
    ['The tissue that was treated with insulin contains glycogen.'],
    ['The result that insulin lowers glucose was clear.', 'insulin DECREASES glucose'],
    ['The fear is that such trials would increase stroke.'],
    ['The truth is that zinc lowers insulin.', 'zinc DECREASES insulin'],
    ['Crystallin is a protein. This property may be a major contributor to the maintenance of lens clarity.'],
    ['Insulin lowers glucose. This hormone is essential for bone growth.', 'insulin INCREASES bone growth'],
    ['Helicases can move on DNA. Such activity was not observed with leptin.'],
  ],
  'where something is, and who bears it': [
    ['These neurons show less calbindin.'],
    ['Migraine patients show less serotonin.', 'migraine ASSOCIATED_WITH serotonin'],
    ['Genes for growth were overexpressed in the blood cells of asthma patients.'],
    ['A rise in collagen was seen in the liver.'],
    ['Zinc acts in chondrocytes underlying joint erosion.'],
    ['Neuronal connections between the retina and the thalamus were seen.'],
    ['There is a connection between the gut and the brain.', 'gut ASSOCIATED_WITH brain'],
  ],
  'what shows something, and what is asked': [
    ['The mutant lungs were small, suggesting a loss of collagen.'],
    ['We know very little about the role of zinc in asthma.'],
    ['The aim was to examine the ability of zinc to lower insulin.'],
    ['Only two studies held data on survival rate related to insulin.'],
    ['Patients are chosen on the basis of poor kidney function.'],
  ],
  'changes of changes': [
    ['Zinc causes a decrease in, and destruction of, collagen.', 'zinc DECREASES collagen'],
    ['A reduction of insulin results in abnormal neurogenesis.', 'insulin REGULATES neurogenesis'],
    ['A reduction of insulin results in neurogenesis.', 'insulin DECREASES neurogenesis'],
    [
      'Asthma may be due to loss of muscle strength and/or mitochondrial function.',
      'muscle strength DECREASES asthma',
      'mitochondrial function DECREASES asthma',
    ],
    [
      'Ascorbate can reduce metal ions which leads to the generation of free radicals.',
      'vitamin C INCREASES reactive oxygen species',
    ],
    ['These results support a role for zinc in enhancement of memory.', 'zinc INCREASES memory'],
    ['These results support a role for zinc in the formation of bone.', 'zinc REGULATES bone formation'],
  ],
  'what comes from what, and what binds what': [
    ['Stem cells were derived from bone marrow.', 'bone marrow PRODUCES stem cell'],
    ['Insulin interacts with leptin.', 'insulin ASSOCIATED_WITH leptin'],
    ['The compound improved its activity against insulin receptor.'],
    ['Zinc protects against stroke.', 'zinc DECREASES stroke'],
    ['Microbes actually make use of sunlight for growth.'],
    ['Neurons grew in the absence of trophic support or insulin.'],
    ['Mutants of bacteria have been shown to become antibiotic tolerant.'],
    [
      'Muscle uses glucose for energy production, which provides ATP.',
      'muscle INCREASES glucose uptake',
      'glucose uptake INCREASES ATP',
    ],
  ],
};

describe.each(Object.entries(CONSTRUCTIONS))('statements of %s', (_, examples) => {
  it.each(examples)('%s', (text, ...statements) => {
    expect(statementsOf(text)).toEqual(statements);
  });
});

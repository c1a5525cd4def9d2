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
  'what is told of what has no name, in the next clause or behind a list': [
    ['For leptin and insulin the correlation was lower in asthma patients.'],
    [
      'Leptin was correlated with insulin and the correlation was lower in asthma patients.',
      'leptin ASSOCIATED_WITH insulin',
    ],
    ['If a pregnant mother becomes infected, the newborn infant is at risk for toxoplasmosis.'],
    ['Topoisomerases make coils, while helicases dissolve them.'],
    ['Insulin enters the liver, in a pathway coupled to leptin.'],
    ['Most studies relating to telomeres use leukocytes, since blood is easy to draw.'],
    ['Injection of zinc into the brain stem caused hypotension.', 'zinc INCREASES hypotension'],
    ['Insulin is known. They are defective in their ability to concentrate urine, leading to less zinc.'],
    ['Wrinkles are regarded as the results of aging or as part of emotion.'],
  ],
  'kin of what is named, what is next to it, and what is made of its name': [
    ['Precursors of the skeleton turn into cartilage.'],
    ['Homologs of insulin lower glucose.'],
    ['Selectivity depends on the link between pyrimidine and the indole moiety.'],
    ['Nucleotide binding is required for the unwinding of DNA.'],
    ['Stroke is a consequence of insulin routing.'],
    ['Sleep is regulated by the insulin regulating protein X.'],
    ['ACE codes for the angiotensin-1 converting enzyme.'],
    ['B-cell targeting therapy has been used for asthma.'],
    ['Leptin inhibits the ripening of underlying cartilage.', 'leptin DECREASES cartilage'],
    ['The cells learn to use host iron sources including heme.'],
  ],
  'what is offered, and to what the next participle and pronoun are bound': [
    ['Exercise offers an effective treatment for depression.', 'exercise DECREASES depression'],
    ['Milk provides calcium.', 'milk CONTAINS calcium'],
    ['Insulin was ubiquitinated in the cytoplasm and degraded by the proteasome.', 'proteasome DECREASES insulin'],
    [
      'Insulin stabilizes leptin/DNA binding and enhances gene expression.',
      'insulin INCREASES leptin',
      'insulin INCREASES gene expression',
    ],
    [
      'Insulin/leptin-induced Akt activation was suppressed after statin treatment.',
      'insulin INCREASES Akt',
      'leptin INCREASES Akt',
      'statin DECREASES Akt',
    ],
    ['Insulin is old. The domain is a transferase, and it lowers glucose.'],
    ['Insulin is old, and it lowers glucose.', 'insulin DECREASES glucose'],
    ['Zinc was given. Then this group was supplemented with omega-3 fatty acids.'],
    ['Colon cancer is common. It binds to insulin receptor.'],
  ],
  'what ends with the second of two': [
    ['Cells make insulin induced by zinc or leptin', 'zinc INCREASES insulin', 'leptin INCREASES insulin'],
  ],
  'what is denied, thought or shared': [
    [
      'None of the other transcription factors in these samples were correlated with insulin.',
      'transcription factor NOT ASSOCIATED_WITH insulin',
    ],
    ['Stress is seen in asthma, including failures to maintain sleep.', 'stress ASSOCIATED_WITH asthma'],
    ['Asthma raises the possibility that leptin is involved.'],
    ['Exercise raises the chance that you get asthma.', 'exercise INCREASES asthma'],
    ['The importance of sleep is supported by the observation that leptin can be provoked.'],
    ['Melanoma is common, accounting for 5% of all cancers.'],
    ['Hypertension accounts for 5% of deaths.', 'hypertension INCREASES mortality'],
    ['All had received chemotherapy in addition to rituximab.'],
    ['Angiogenesis is common. It is currently used for the treatment of sarcoma.'],
    ['Deleting insulin lowers glucose.', 'insulin INCREASES glucose'],
    ['Zinc worsens asthma and iron levels influence growth.', 'zinc INCREASES asthma'],
  ],
};

describe.each(Object.entries(CONSTRUCTIONS))('statements of %s', (_, examples) => {
  it.each(examples)('%s', (text, ...statements) => {
    expect(statementsOf(text)).toEqual(statements);
  });
});

import { describe, expect, it } from 'vitest';
import { statementsOf } from './statements-of.ts';

/** By construction: sentences about something that has no known name, and all that each says of what has one. */
const CONSTRUCTIONS: Readonly<Record<string, readonly (readonly [text: string, ...statements: string[]])[]>> = {
  'symbols that nobody knows, of which nothing is told': [
    ['Zyx9b reduces inflammation.'],
    ['Calcium activates Zyx9b and TNF.', 'calcium INCREASES TNF'],
    ['In the retina, Zyx9b reduces inflammation.'],
    ['Insulin lowers glucose. ZYX9 raises cortisol. It causes stress.'],
    ['The yeast transport factor Zyx9b causes inflammation.'],
    ['The mRNA of TNF causes inflammation.', 'TNF INCREASES inflammation'],
    ['BRCA1 V99Q causes inflammation.', 'BRCA1 INCREASES inflammation'],
    ['Loss of Zyxin in the liver causes inflammation.'],
    ['Loss of iron in the gut causes anemia.', 'iron loss INCREASES anemia'],
    ['Overexpression of Zyxin in the kidney lowers blood pressure.'],
  ],
  'what a name is but a part of': [
    ['The liver-specific effects of ale cause inflammation.'],
    ['The liver-shaped organ lowers TNF.'],
    ['Heart-healthy foods lower cholesterol.'],
    ['Stress-related hormones raise glucose.', 'stress ASSOCIATED_WITH hormone', 'hormone INCREASES glucose'],
    ['Zinc-fortified cereals reduce infection.', 'zinc DECREASES infection', 'grain DECREASES infection'],
    ['Genetic databases reduce infection.'],
    ['Iron uptake systems are found in Candida albicans.'],
    ['T cell epitopes reduce inflammation.'],
    ['IL-2 secreting T cells reduce inflammation.', 'T cell PRODUCES IL-2', 'T cell DECREASES inflammation'],
    ['Mucus secreting cells line the airways.'],
    ['Macrophages secreting TNF cause inflammation.', 'macrophage PRODUCES TNF', 'macrophage INCREASES inflammation'],
    ['Bacteria compete with host proteins such as transferrin for iron.'],
    ['The intestines host bacteria such as lactobacilli.', 'gut CONTAINS bacterium', 'gut CONTAINS Lactobacillus'],
    ['The BRCA2 protein inhibits the cell cycle.', 'BRCA2 DECREASES cell cycle'],
    ['Tendon movements cause inflammation.'],
    ['The regionalization of the liver raises TNF.'],
    ['Insulin regulates the sorting of mature macrophages.'],
    ['A combination of zinc and iron reduces infection.', 'zinc DECREASES infection', 'iron DECREASES infection'],
    ['Administration of zinc reduces infection.', 'zinc DECREASES infection'],
    ['Insulin regulates liver regionalization.'],
    ['TP53 regulates muscle identity and TNF localization.'],
    ['Zinc impairs TNF trafficking.'],
    ['Thyroid phenotypes include a goiter, resulting in depression.'],
    ['IL-6 influenced the autoimmune phenotype.', 'IL-6 REGULATES autoimmunity'],
    ['Zinc is essential for diabetes patients.'],
    ['IL-6 is linked to asthma patients.', 'IL-6 ASSOCIATED_WITH asthma'],
    ['TNF signaling causes inflammation.', 'TNF INCREASES inflammation'],
    ['Zinc injections lower glucose.', 'zinc DECREASES glucose'],
    ['Vitamin D deficiency causes rickets.', 'vitamin D deficiency INCREASES rickets'],
  ],
  'some of a class, of which the whole class is not told': [
    ['The lens proteins bind zinc.'],
    ['Leptin activates mitochondrial enzymes in muscle.'],
    ['Leptin activates enzymes in muscle.', 'leptin INCREASES enzyme'],
    ['Over 200 enzymes need zinc.', 'zinc INCREASES enzyme'],
    ['Cortisol inhibits the liver-specific transcription factors.'],
    ['Cortisol inhibits transcription factors that drive growth.'],
    ['Sorbitol causes osmotic stress.'],
    ['Long-term stress raises cortisol.', 'stress INCREASES cortisol'],
    ['Insulin stimulates the metabolism of xylitol.'],
    ['Zinc raises the expression of genes required for repair.'],
    ['Zinc raises the expression of genes.', 'zinc INCREASES gene expression'],
  ],
  'cells that are told by what they have, and what a construct is built with': [
    ['IL-7 increases ganglion cells.'],
    ['IL-7 increases CD5+ B cells.', 'IL-7 INCREASES B cell'],
    ['IL-7 increases GFAP-positive progenitors.'],
    ['The kidney contains neurons.', 'kidney CONTAINS neuron'],
    ['CD4+Foxp3+ regulatory T cells lower inflammation.', 'Treg DECREASES inflammation'],
    ['Smoking lowers CD4 counts.'],
    ['Tamoxifen activates TNF-Cre in the liver.'],
    ['Tamoxifen lowers the floxed TNF allele.'],
    ['TNF-specific cells reduce inflammation.'],
  ],
  'what is told of the words before an aside': [
    ['The leaves, by lowering cortisol, improve sleep.'],
    [
      'Ashwagandha, by lowering cortisol, improves sleep.',
      'ashwagandha DECREASES cortisol',
      'ashwagandha INCREASES sleep',
    ],
    [
      'Cancer is treated with radiotherapy or chemotherapy depending on the size of the heart.',
      'radiotherapy DECREASES cancer',
      'chemotherapy DECREASES cancer',
    ],
    ['Regardless of diet, exercise lowers blood pressure.', 'exercise DECREASES blood pressure'],
    ['Calcium absorption depends on vitamin D.', 'vitamin D INCREASES calcium absorption'],
  ],
  'low levels of several': [
    [
      'These symptoms of fatigue may result from reduced levels of glutamate, glutamine and alanine.',
      'glutamic acid DECREASES fatigue',
      'glutamine DECREASES fatigue',
      'alanine DECREASES fatigue',
    ],
    ['Fatigue results from a lack of iron and stress.', 'iron DECREASES fatigue', 'stress INCREASES fatigue'],
  ],
};

describe.each(Object.entries(CONSTRUCTIONS))('statements of %s', (_, cases) => {
  it.each(cases.map(([text, ...said]) => ({ text, said })))('$text', ({ text, said }) =>
    expect(statementsOf(text)).toEqual(said),
  );
});

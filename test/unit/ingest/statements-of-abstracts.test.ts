import { describe, expect, it } from 'vitest';
import { statementsOf } from './statements-of.ts';

/** What a construction of abstracts says, and what it does not say. */
const CONSTRUCTIONS: Record<string, [text: string, ...statements: string[]][]> = {
  'variants and those who have them': [
    ['BRCA1 is frequently mutated in breast cancer.', 'BRCA1 ASSOCIATED_WITH breast cancer'],
    ['Polymorphic BRCA1 and risk of melanoma after therapy.', 'BRCA1 ASSOCIATED_WITH melanoma'],
    [
      'BRCA1 mutations were found in three families with melanoma, in 60% of families with breast cancer, and in 30% of families with prostate cancer.',
      'BRCA1 ASSOCIATED_WITH melanoma',
      'BRCA1 ASSOCIATED_WITH breast cancer',
      'BRCA1 ASSOCIATED_WITH prostate cancer',
    ],
    ['Sequencing of BRCA1 in women with breast cancer revealed two mutations.', 'BRCA1 ASSOCIATED_WITH breast cancer'],
    [
      'Sequencing of BRCA1 in women with breast cancer revealed no mutations.',
      'BRCA1 NOT ASSOCIATED_WITH breast cancer',
    ],
    ['Sequencing of BRCA1 in women with breast cancer was performed.'],
    [
      'Patients with asthma were seen, and it is known that a BRCA1 variant may contribute to DNA repair.',
      'BRCA1 ASSOCIATED_WITH DNA repair',
    ],
  ],
  'what an ailment turns into': [
    ['A BRCA1 variant is linked to the progression from hepatitis to cirrhosis.', 'BRCA1 ASSOCIATED_WITH cirrhosis'],
    ['Metformin prevents the progression from prediabetes to type 2 diabetes.', 'metformin DECREASES type 2 diabetes'],
    ['Obesity speeds the progression of hepatitis to cirrhosis.', 'obesity INCREASES cirrhosis'],
    ['Zinc slows the progression of hepatitis.', 'zinc DECREASES hepatitis'],
  ],
  'what limits the use of a drug': [
    ['Nephrotoxicity limits the clinical use of cisplatin.', 'cisplatin INCREASES nephrotoxicity'],
    ['The use of doxorubicin is limited by anemia.', 'doxorubicin ASSOCIATED_WITH anemia'],
    ['Cisplatin is a strong drug, but hearing loss limits its use.', 'cisplatin ASSOCIATED_WITH hearing loss'],
    ['Exercise limits inflammation.', 'exercise DECREASES inflammation'],
    ['Calcium absorption is limited by oxalate.', 'oxalate DECREASES calcium absorption'],
    [
      "Levodopa helps people with Parkinson's disease. Its long-term use can lead to nausea.",
      'levodopa INCREASES nausea',
    ],
  ],
  'what goes along with a change': [
    [
      'Curcumin inhibited inflammation, and this was accompanied by decreased expression of TNF.',
      'curcumin DECREASES inflammation',
      'curcumin DECREASES TNF',
    ],
    [
      'Metformin improved insulin resistance, which was accompanied by lower levels of leptin.',
      'metformin DECREASES insulin resistance',
      'metformin DECREASES leptin',
    ],
    ['Obesity is accompanied by inflammation.', 'inflammation ASSOCIATED_WITH obesity'],
    [
      'Losartan ameliorated hypertension resulting in decreased proteinuria.',
      'losartan DECREASES hypertension',
      'losartan DECREASES proteinuria',
    ],
    [
      'Cisplatin-induced depletion of glutathione and release of TNF were seen.',
      'cisplatin DECREASES glutathione',
      'cisplatin INCREASES TNF',
    ],
  ],
  'what two bring about': [
    ['Nausea was induced by morphine and cisplatin.', 'morphine INCREASES nausea', 'cisplatin INCREASES nausea'],
    [
      'Nausea is an early event in both morphine and cisplatin induced anemia.',
      'morphine INCREASES anemia',
      'cisplatin INCREASES anemia',
    ],
    ['Metformin protects against toxicity caused by cisplatin.', 'metformin ASSOCIATED_WITH cisplatin'],
    [
      'Metformin attenuated morphine induced glial activation, gliosis of the white region and chronic inflammation.',
      'metformin ASSOCIATED_WITH morphine',
      'metformin DECREASES inflammation',
    ],
    [
      'Cisplatin is widely used for the treatment of lung cancer in adults, but often causes nausea, diarrhea and anemia.',
      'cisplatin DECREASES lung cancer',
      'cisplatin INCREASES nausea',
      'cisplatin INCREASES diarrhea',
      'cisplatin INCREASES anemia',
    ],
  ],
  'where more or less of something is found': [
    [
      'Reduced expression of leptin was found in sections that were obtained from patients with diabetes.',
      'leptin ASSOCIATED_WITH diabetes',
    ],
    ['Leptin was up-regulated in cells from the brains of patients with stroke.', 'stroke ASSOCIATED_WITH leptin'],
    ['Hypermethylation of BRCA1 was detected in breast cancer.', 'BRCA1 ASSOCIATED_WITH breast cancer'],
  ],
};

describe.each(Object.entries(CONSTRUCTIONS))('statements of %s', (_, examples) => {
  it.each(examples)('%s', (text, ...statements) => {
    expect(statementsOf(text)).toEqual(statements);
  });
});

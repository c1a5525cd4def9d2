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
  'what a drug was shown to be good for': [
    [
      'Cisplatin has shown promising results in lung and breast cancer.',
      'cisplatin DECREASES lung cancer',
      'cisplatin DECREASES breast cancer',
    ],
    ['Cisplatin has shown activity in lung cancer.', 'cisplatin DECREASES lung cancer'],
    ['Cisplatin showed no activity in lung cancer.', 'cisplatin NOT DECREASES lung cancer'],
    ['Cisplatin has shown mixed results in lung cancer.'],
    ['Cisplatin is used to provide treatment for lung cancer.', 'cisplatin DECREASES lung cancer'],
    [
      'Smoking causes lung cancer: prevention by selenium.',
      'smoking INCREASES lung cancer',
      'selenium DECREASES lung cancer',
    ],
    ['Treating patients with diabetes with metformin prevented stroke.', 'metformin DECREASES stroke'],
    ['Obesity represents a major risk factor for diabetes.', 'obesity INCREASES diabetes'],
    ['Cisplatin represents an effective drug for lung cancer.', 'cisplatin DECREASES lung cancer'],
    [
      'Metformin attenuated the losses of glutathione in tissue resulted from cisplatin administration.',
      'metformin INCREASES glutathione',
      'cisplatin DECREASES glutathione',
    ],
  ],
  'what came of a drug': [
    ['Kidney failure developed after a prolonged course of cisplatin.', 'cisplatin INCREASES kidney failure'],
    ['Anemia was found within two weeks of treatment with cisplatin.', 'cisplatin INCREASES anemia'],
    [
      'Morphine eased the pain but had no effect on coughing and increased nausea and hypotension.',
      'morphine DECREASES pain',
      'morphine NOT REGULATES coughing',
      'morphine INCREASES nausea',
      'morphine INCREASES hypotension',
    ],
    ['The risk of stroke was higher for users of ibuprofen than for others.', 'ibuprofen ASSOCIATED_WITH stroke'],
    ['Ibuprofen was associated with 1.2 times higher odds for stroke.', 'ibuprofen ASSOCIATED_WITH stroke'],
    ['Anemia was found in 5.4% of patients and hepatitis in 3.5%.'],
  ],
  'where more or less of something is found': [
    ['Analysis of BRCA1 revealed an association between a haplotype and asthma.', 'BRCA1 ASSOCIATED_WITH asthma'],
    ['Analysis of BRCA1 revealed an association between a diet and asthma.', 'diet ASSOCIATED_WITH asthma'],
    ['Inactivation of BRCA1 raises inflammation.', 'BRCA1 DECREASES inflammation'],
    ['Ablation of mouse BRCA1 raises inflammation.', 'BRCA1 DECREASES inflammation'],
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

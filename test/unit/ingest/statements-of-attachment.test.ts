import { describe, expect, it } from 'vitest';
import { statementsOf } from './statements-of.ts';

/** By construction: sentences of papers whose words are easily bound to the wrong noun, and all that each says. */
const CONSTRUCTIONS: Readonly<Record<string, readonly (readonly [text: string, ...statements: string[]])[]>> = {
  'what is asked, tried, alleged or not known': [
    ['This mouse provides a model to test the effect of zinc on insulin.'],
    ['The assay was designed to assess the role of leptin in asthma.'],
    ['There are limited data on the role of leptin in asthma.'],
    ['Little is known about the role of zinc in asthma.'],
    ['The role of leptin in asthma is largely unknown.'],
    ['The effect of zinc on insulin remains to be established.'],
    ['Many of the studies supposedly linking coffee and cancer were small.'],
    ['In an attempt to reduce inflammation, the mice were given curcumin.'],
    ['The effect of zinc on insulin is strong.', 'zinc REGULATES insulin'],
    ['To lower cortisol, zinc raises insulin.', 'zinc INCREASES insulin'],
  ],
  'what is unlikely': [
    ['It is thus unlikely that leptin causes the obesity.', 'leptin NOT INCREASES obesity'],
    ['Leptin is unlikely to be the cause of the obesity.', 'leptin NOT INCREASES obesity'],
    ['Reduced apoptosis is unlikely to be the cause of the obesity.'],
    ['Although relapse is unlikely, leptin causes obesity.', 'leptin INCREASES obesity'],
  ],
  'binding, which says no more than that two go together': [
    ['Osteocalcin binds albumin.', 'osteocalcin ASSOCIATED_WITH albumin'],
    ['Insulin binds its receptor.', 'insulin REGULATES Insulin receptor'],
  ],
  'genes without a name, of which a participle is told': [
    ['Insulin regulates expression of genes involved in lipid metabolism.', 'insulin REGULATES gene expression'],
    ['Leptin models were made by disruption of genes modulating the immune system.'],
    ['A region near insulin was enriched for transcripts correlated with obesity.'],
    ['Garlic contains factors linked to hypertension.', 'garlic ASSOCIATED_WITH hypertension'],
    ['Leptin mutations correlated with obesity were found.', 'leptin ASSOCIATED_WITH obesity'],
  ],
  'kinds of something, and places, before a clause': [
    [
      'Gestational diabetes is a metabolic disease of pregnancy associated with obesity.',
      'gestational diabetes ASSOCIATED_WITH obesity',
    ],
    [
      'Elevated expression of leptin in adipose tissue, which induces insulin resistance, was seen.',
      'leptin INCREASES insulin resistance',
    ],
  ],
  'nouns of deeds, and who does them': [
    ['Uptake of bacteria by macrophages was normal.'],
    ['The formation of synapses with motor neurons was seen.'],
    ['After stimulation of fibroblasts with TNF, collagen was measured.'],
    ['The responses to the activation of T cells were dominated by cytokines.'],
    ['Inhibition of inflammation by curcumin was seen.', 'curcumin DECREASES inflammation'],
    ['Reduction of inflammation with curcumin was seen.', 'curcumin DECREASES inflammation'],
  ],
  'what is essential for patients, and what stands behind an opening': [
    ['Accurate evaluation of creatinine is essential for diabetes patients.'],
    ['Insulin is essential for the growth of muscle.', 'insulin INCREASES muscle growth'],
    [
      'With the exception of smoking, risk factors for stroke, including hypertension, are also risk factors for dementia.',
      'hypertension INCREASES dementia',
    ],
    ['No staining was found in the brain, consistent with a peripheral cause of deafness.'],
    ['PAX6 holds a DNA-binding domain and a proline residue.'],
  ],
};

describe.each(Object.entries(CONSTRUCTIONS))('statements of %s', (_, examples) => {
  it.each(examples)('%s', (text, ...statements) => {
    expect(statementsOf(text)).toEqual(statements);
  });
});

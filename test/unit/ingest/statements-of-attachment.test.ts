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
    ['The aim was to examine the association between zinc and asthma.'],
    ['There is an association between zinc and asthma.', 'zinc ASSOCIATED_WITH asthma'],
    ['The data were not sufficient to confirm the effect of zinc on asthma.'],
    ['The data were sufficient to confirm the effect of zinc on insulin.', 'zinc REGULATES insulin'],
    ['The hope is that zinc lowers glucose.'],
    ['Donors agreed to supply drugs to eliminate malaria, and to control asthma.'],
    ['There is interest in using zinc to treat asthma.'],
    ['There is evidence of zinc lowering glucose.', 'zinc DECREASES glucose'],
  ],
  'what is taken for granted of what is asked or denied': [
    ['The aim was to examine the effect of zinc on alcohol-induced hepatitis.', 'alcohol INCREASES hepatitis'],
    ['We investigated whether zinc lowers aspirin-induced gastritis.', 'aspirin INCREASES gastritis'],
    ['Whether hypertension induced by cortisol can be reversed is unknown.', 'cortisol INCREASES hypertension'],
    [
      'Zinc failed to lower hypertension induced by cortisol.',
      'zinc NOT DECREASES hypertension',
      'cortisol INCREASES hypertension',
    ],
    ['No aspirin-induced gastritis was seen.', 'aspirin NOT INCREASES gastritis'],
    ['There was no evidence of aspirin-induced gastritis.', 'aspirin NOT INCREASES gastritis'],
    ['Hypertension was not induced by cortisol.', 'cortisol NOT INCREASES hypertension'],
  ],
  'what several do to one, each told by a participle': [
    [
      'Inflammation is driven by TNF, dampened by IL-10 and resolved by macrophages.',
      'TNF INCREASES inflammation',
      'IL-10 DECREASES inflammation',
      'macrophage DECREASES inflammation',
    ],
    ['Nerves damaged by glucose, or compressed by edema, hurt.', 'glucose DECREASES peripheral nerve'],
    ['The gene is activated by insulin and repressed by leptin.'],
    ['TNF induced by insulin and cells repressed by leptin act.', 'insulin INCREASES TNF'],
    ['The strand, to which zinc binds, is destroyed by leptin.'],
    ['Insulin, of which little is known, lowers glucose.', 'insulin DECREASES glucose'],
    ['However, in zinc assays, the strand was destroyed by leptin.'],
    ['However, in asthma, TNF blocks leptin.', 'TNF DECREASES leptin'],
    ['The web is removed during pregnancy, a process that is stimulated by leptin.'],
    [
      'Zinc blocks glycolysis, a process that is stimulated by leptin.',
      'zinc DECREASES glycolysis',
      'leptin INCREASES glycolysis',
    ],
  ],
  'what is tied to what, and where it was measured': [
    ['There is a correlation between leptin and the switches among asthma patients.'],
    ['There is a correlation between leptin and outcome in asthma.', 'leptin ASSOCIATED_WITH asthma'],
    ['There is a correlation between leptin and TNF among adults.', 'leptin ASSOCIATED_WITH TNF'],
    ['Deafness correlates with genes that protect neurons.'],
    ['Leptin regulates genes that protect neurons.', 'leptin REGULATES neuron'],
    ['Brucella, the bacterium that causes fever, is spread by cows.', 'Brucella INCREASES fever'],
    ['Hair retains a high protein content.'],
    ['Salt makes the body retain water.', 'salt INCREASES edema'],
  ],
  'who has something and is given something': [
    ['Hepatitis developed after statin therapy.', 'statin INCREASES hepatitis'],
    ['Hepatitis has been reported in statin users.', 'statin INCREASES hepatitis'],
    ['Asthma patients treated with prednisone lived longer.', 'prednisone DECREASES asthma'],
    ['Asthma patients were on prednisone.', 'prednisone DECREASES asthma'],
  ],
  'what is denied of one and told of the next': [
    ['Zinc had no effect on asthma and increased insulin.', 'zinc NOT REGULATES asthma', 'zinc INCREASES insulin'],
  ],
  'SNPs of a gene': [
    ['SNPs in the leptin gene predict obesity.', 'leptin ASSOCIATED_WITH obesity'],
    ['SNPs of leptin were not associated with obesity.', 'leptin NOT ASSOCIATED_WITH obesity'],
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
    ['Insulin regulates expression of genes involved in lipid metabolism.'],
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
  'clauses behind others, and whom they are told of': [
    [
      'Reports suggest that oxidative stress is an effect of arsenic, and exposure of mice to cadmium is associated with DNA damage.',
      'cadmium ASSOCIATED_WITH DNA damage',
    ],
    [
      'These data indicate that asthma may be an autoimmune disease, often seen in children, and targeting the lung.',
      'asthma REGULATES lung',
    ],
    ['Obesity is a state involving steps starting with inflammation.'],
    ['Leptin mice were bred to animals carrying an allele of insulin.'],
    ['Leptin has been implicated in a rare trait, characterized by loss of glucose uptake.'],
    ['Rickets is a disease characterized by vitamin D deficiency.', 'rickets ASSOCIATED_WITH vitamin D deficiency'],
  ],
  'what stands between a subject and what is told of it': [
    [
      'Albumin was shown to act as a chaperone, binding to denatured collagen, to inhibit apoptosis.',
      'albumin ASSOCIATED_WITH collagen',
      'albumin DECREASES apoptosis',
    ],
    [
      'Leptin levels rise in the liver, and have been suggested as a marker for fibrosis.',
      'leptin ASSOCIATED_WITH fibrosis',
    ],
    ['Filament levels increase greatly in epithelial cells, and have been suggested as a marker for fibrosis.'],
    ['Only cells from healthy persons and not those from persons with asthma secrete leptin.'],
    ['In tissue derived from mutant lenses, cell growth rates were low.'],
    ['The fall may be due to a change in the health of patients starting insulin.'],
    ['High leptin expression in null mutant cochlea, which raises apoptosis, was seen.', 'leptin INCREASES apoptosis'],
    ['These data justify the use of rituximab in patients with lupus.'],
    ['This alkalinization may enhance oxidative stress, since it may inhibit apoptosis.'],
  ],
  'clauses apart, and animals that are bred': [
    [
      'Thirst is under the control of the hypothalamus, which, in response to fasting, secretes vasopressin.',
      'hypothalamus REGULATES thirst',
      'hypothalamus PRODUCES vasopressin',
    ],
    ['The mice were backcrossed to B6 mice to produce leptin mutants.'],
    ['The gel gave a single mobility-shifted form, which may contain insulin.'],
  ],
  'what is lacking, and by how much there is less': [
    ['IL-6-/- mice were unable to maintain body temperature.'],
    ['Apoptosis was decreased by 50% in the liver of these mice.'],
    ['Apoptosis was decreased by insulin in the liver.', 'insulin DECREASES apoptosis'],
    ['This fall is due to insulin becoming smaller during diabetes.'],
    ['This fall is due to insulin.'],
  ],
  'what is seen, held or given without a name': [
    ['This approach can be seen in the analysis of the brainstem and spinal cord.'],
    ['These regions contain genes encoding members of the Wnt signaling pathway.'],
    ['The nervous system contains clusters of neurons.', 'nervous system CONTAINS neuron'],
    ['Glucose is the sole source of energy in the brain.'],
    ['Kale is a source of calcium.', 'kale CONTAINS calcium'],
    [
      'Rapamycin was approved in combination with cyclosporine and prednisone.',
      'rapamycin ASSOCIATED_WITH cyclosporine',
      'rapamycin ASSOCIATED_WITH prednisone',
    ],
    ['The effects of cigarette smoke are altered in patients with cancer.'],
    ['Cytokines fell after double treatment with insulin and zinc.'],
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

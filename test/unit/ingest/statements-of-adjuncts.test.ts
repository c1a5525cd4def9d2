import { describe, expect, it } from 'vitest';
import { statementsOf } from './statements-of.ts';

/** By construction: sentences that name something where, when or with what another thing does something, and all that each says. */
const CONSTRUCTIONS: Readonly<Record<string, readonly (readonly [text: string, ...statements: string[]])[]>> = {
  'the place of what has no name': [
    ['The nuclear localization of the reporter in epithelial cells did not change upon phagocytosis.'],
    ['It is possible that synthesis of this subunit in hepatocytes may have strong effects upon glycogen.'],
    ['The reporter at the end of the insulin gene reduced apoptosis.'],
    ['The limited expression of the transgene in the cochlea suffices to support many neurons.'],
    ['One patient in the metformin group had worse psoriasis.'],
    // What is part of a place, or in a food, does what that does.
    ['Cells in the pancreas make insulin.', 'pancreas PRODUCES insulin'],
    ['Receptors in the brain control appetite.', 'brain REGULATES appetite'],
    ['Substances in green tea reduce cholesterol.', 'green tea DECREASES cholesterol'],
    ['Changes in sleep raise cortisol.', 'sleep REGULATES cortisol'],
    ['Patients in the metformin group had lower blood glucose.', 'metformin DECREASES glucose'],
  ],
  'what shows that another does something': [
    [
      'The altered apoptosis in these mice suggests that leptin may normally act to maintain cartilage.',
      'leptin INCREASES cartilage',
    ],
    [
      'Insulin lowered glucose, which shows that leptin may in fact act to raise cortisol.',
      'insulin DECREASES glucose',
      'leptin INCREASES cortisol',
    ],
    ['Earlier work showed that inhaled oxytocin, a neuropeptide, restored memory.', 'oxytocin INCREASES memory'],
  ],
  'what the other clause is told of': [
    [
      'Evidence suggests that leptin is a hormone, and exposure of animals to cadmium is associated with DNA damage.',
      'cadmium ASSOCIATED_WITH DNA damage',
    ],
    ['Insulin lowers glucose, and the lack of data at long durations raises mortality.', 'insulin DECREASES glucose'],
    ['If mortality continues to decline, the lack of data could result in longevity.'],
    // What happens "when" something else does comes of that.
    [
      'When insulin binds its receptor, a cascade of events leads to glucose uptake.',
      'insulin REGULATES Insulin receptor',
      'insulin INCREASES glucose uptake',
    ],
    [
      'The hypothalamus senses situations where water is limited and signals to the kidney to increase urine concentration.',
      'hypothalamus INCREASES urine concentration',
    ],
    ['This yeast uses hemoglobin as a messenger to alter gene expression.', 'yeast REGULATES gene expression'],
    ['Insulin acts as a hormone to lower glucose.', 'insulin DECREASES glucose'],
  ],
  'when and with what something was done': [
    [
      'Macrophages release less TNF after double stimulation of macrophages with LPS and apoptotic cells.',
      'macrophage PRODUCES TNF',
    ],
    ['Insulin raised the release of cytokines after double treatment with LPS.', 'insulin INCREASES cytokine'],
    ['The factor directs the formation of synapses with motor neurons.'],
    ['Inhibition of glycolysis with insulin slows growth.', 'insulin DECREASES glycolysis'],
    ['Mutant mice displayed some hair loss only during the first hair cycle.'],
    ['Bone loss during pregnancy is common.', 'pregnancy INCREASES bone loss'],
  ],
  'where something is, and not who makes it so': [
    ['Some cartilage formed in the meniscus region.'],
    ['Insulin is formed in the pancreas.', 'pancreas PRODUCES insulin'],
    ['We found that apoptosis was decreased by approximately 50% in dorsal root ganglia of mutant embryos.'],
    ['Apoptosis was decreased by 50% by insulin.', 'insulin DECREASES apoptosis'],
    ['Transcript levels increase in dividing hepatocytes, and have been suggested as a marker for liver cancer.'],
    ['In lens epithelium derived from mutant lenses, cell growth rates were reported to be lower.'],
    ['The fibers show an "onion skin" pattern in which cells extend from the anterior epithelium to the capsule.'],
    ['Enzymes that act on smoking are expressed in the tissue of lung cancer.', 'enzyme REGULATES smoking'],
  ],
  'what is told of others, or of nobody': [
    ['Upon stimulation with insulin, treated hepatocytes showed increased IL-10.'],
    ['A man with chronic hepatitis received triple therapy with ribavirin.'],
    ['Exercise can double insulin.', 'exercise INCREASES insulin'],
    ['Tumors often metastasize to lymph nodes, and most contain insulin.'],
    ['Only patients with asthma and not those with influenza secrete insulin.'],
    ['Aside from insulin, drivers of cancer, including obesity, are known.'],
    [
      'Although leptin affects insulin, it can be argued that the lasting and often disabling fatigue justifies its use.',
      'leptin REGULATES insulin',
    ],
    [
      'The loss of leptin and ghrelin suggests that asthma may be an autoimmune disease, and lasting, targeting specific parts of the nervous system.',
      'asthma REGULATES nervous system',
    ],
    ['Chaperone 7 acts here, binding to denatured proteins, to inhibit aggregation of lens proteins.'],
    ['Regardless of which variables are used, accounting for sex, insulin or leptin would better show the data.'],
    ['The severe symptoms of asthma in many sufferers justify the use of prednisone.'],
    [
      'While insulin, leptin, ghrelin and cortisol were predicted as upstream regulators of inflammation.',
      'insulin REGULATES inflammation',
      'leptin REGULATES inflammation',
      'ghrelin REGULATES inflammation',
      'cortisol REGULATES inflammation',
    ],
  ],
};

describe.each(Object.entries(CONSTRUCTIONS))('%s', (_, cases) => {
  it.each(cases)('reads "%s"', (text, ...expected) => {
    expect(statementsOf(text)).toEqual(expected);
  });
});

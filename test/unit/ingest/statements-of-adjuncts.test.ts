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
};

describe.each(Object.entries(CONSTRUCTIONS))('%s', (_, cases) => {
  it.each(cases)('reads "%s"', (text, ...expected) => {
    expect(statementsOf(text)).toEqual(expected);
  });
});

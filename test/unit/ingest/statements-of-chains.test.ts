import { describe, expect, it } from 'vitest';
import { statementsOf } from './statements-of.ts';

/** By construction: sentences, and all that the last says. */
const CONSTRUCTIONS: Readonly<Record<string, readonly (readonly [text: string, ...statements: string[]])[]>> = {
  'what is let in': [
    ['A leaky gut allows endotoxin to pass into the circulation.', 'intestinal permeability INCREASES endotoxin'],
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

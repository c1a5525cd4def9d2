import { describe, expect, it } from 'vitest';
import { statementsOf } from './statements-of.ts';

/** By construction: sentences in which it has to be told whose doing something is, and all that each says. */
const CONSTRUCTIONS: Readonly<Record<string, readonly (readonly [text: string, ...statements: string[]])[]>> = {
  'what something does by way of what has no name': [
    [
      'Retinoic acid enters the cell nucleus and switches on genes that raise collagen.',
      'retinoic acid INCREASES collagen',
    ],
    ['Colchicine blocks steps that lead to inflammation.', 'colchicine DECREASES inflammation'],
    ['Caffeine blocks signals that promote sleep.', 'caffeine DECREASES sleep'],
    ['Isotretinoin shrinks the glands that make sebum.', 'isotretinoin DECREASES sebum'],
    [
      'Methotrexate suppresses cells that attack joints and damage cartilage.',
      'methotrexate INCREASES joint',
      'methotrexate INCREASES cartilage',
    ],
    ['Garlic contains compounds that lower blood pressure.', 'garlic DECREASES blood pressure'],
    ['Depression is linked to habits that raise blood pressure.', 'depression ASSOCIATED_WITH blood pressure'],
    ['Studies support the idea that zinc lowers acne.', 'zinc DECREASES acne'],
    ['Ibuprofen blocks signals that are needed for ovulation.'],
    ['Statins raise receptors that are activated by insulin.'],
    ['Cortisol acts on the kidney, on transporters that remove uric acid.', 'cortisol REGULATES kidney'],
  ],
};

describe.each(Object.entries(CONSTRUCTIONS))('statements of %s', (_, cases) =>
  it.each(cases.map(([text, ...said]) => ({ text, said })))('$text', ({ text, said }) =>
    expect(statementsOf(text)).toEqual(said),
  ),
);

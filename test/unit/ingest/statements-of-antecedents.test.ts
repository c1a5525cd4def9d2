import { describe, expect, it } from 'vitest';
import { statementsOf } from './statements-of.ts';

/** By construction: sentences in which it has to be told what a word stands for, and all that the last of each says. */
const CONSTRUCTIONS: Readonly<Record<string, readonly (readonly [text: string, ...statements: string[]])[]>> = {
  'a class, and not its examples, by a plural': [
    [
      'They produce short-chain fatty acids such as butyrate. These acids lower inflammation.',
      'SCFA DECREASES inflammation',
    ],
    [
      'Macrophages release cytokines such as TNF and IL-6. These signals activate osteoclasts.',
      'cytokine INCREASES osteoclast',
    ],
    [
      'NSAIDs (such as ibuprofen and naproxen) are sold everywhere. These drugs raise blood pressure.',
      'NSAID INCREASES blood pressure',
    ],
    ['Many people take statins like atorvastatin. These medicines lower insulin.', 'statin DECREASES insulin'],
    [
      'Salmon and sardines are easy to find. These fish provide omega-3 fats.',
      'salmon CONTAINS omega-3 fatty acid',
      'sardine CONTAINS omega-3 fatty acid',
    ],
    ['Doctors use hormones such as insulin. This hormone lowers blood sugar.', 'insulin DECREASES glucose'],
    [
      'TNF and IL-6 are released early. These cytokines activate osteoclasts.',
      'TNF INCREASES osteoclast',
      'IL-6 INCREASES osteoclast',
    ],
    [
      'Ibuprofen and aspirin are painkillers. These drugs inhibit COX-2.',
      'ibuprofen DECREASES COX-2',
      'aspirin DECREASES COX-2',
    ],
  ],
  'what was made last, by "these substances"': [
    [
      'Omega-3 fats are converted into resolvins and protectins. These substances reduce inflammation.',
      'resolvin DECREASES inflammation',
      'protectin DECREASES inflammation',
    ],
    [
      'Plants make polyphenols, for example quercetin. These compounds reduce oxidative stress.',
      'polyphenol DECREASES oxidative stress',
    ],
    [
      'Milk contains calcium and iodine. These minerals help the thyroid.',
      'calcium INCREASES thyroid gland',
      'iodine INCREASES thyroid gland',
    ],
    ['Kale and milk contain calcium. These foods strengthen bones.', 'kale INCREASES bone', 'milk INCREASES bone'],
  ],
  'a class whose members are told in passing': [
    [
      'Macrophages release cytokines. These cytokines, which include TNF, widen the blood vessels. This causes redness.',
      'cytokine INCREASES redness',
    ],
  ],
};

describe.each(Object.entries(CONSTRUCTIONS))('statements of %s', (_, cases) =>
  it.each(cases.map(([text, ...said]) => ({ text, said })))('$text', ({ text, said }) =>
    expect(statementsOf(text)).toEqual(said),
  ),
);

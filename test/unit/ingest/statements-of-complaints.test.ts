import { describe, expect, it } from 'vitest';
import { statementsOf } from './statements-of.ts';

/** By construction: sentences on complaints, and all that each says. */
const CONSTRUCTIONS: Readonly<Record<string, readonly (readonly [text: string, ...statements: string[]])[]>> = {
  'a name of medicine in brackets behind a description': [
    [
      'Lupus can cause too few platelets (thrombocytopenia).',
      'systemic lupus erythematosus INCREASES thrombocytopenia',
    ],
    ['Smoking raises the risk of weak bones (osteoporosis).', 'smoking INCREASES osteoporosis'],
    ['Aging leads to a loss of muscle mass (sarcopenia).', 'aging INCREASES sarcopenia'],
    ['Low blood sugar (hypoglycemia) causes sweating.', 'hypoglycemia INCREASES sweating'],
    ['Anemia can worsen angina (chest pain).', 'anemia INCREASES angina'],
  ],
  'lists that go on behind what has no name': [
    [
      'Signs of lupus include fever, odd blinking, and seizures in the night.',
      'fever ASSOCIATED_WITH systemic lupus erythematosus',
      'seizure ASSOCIATED_WITH systemic lupus erythematosus',
    ],
    [
      'Gout may lead to fever, a tilted walk, and kidney failure.',
      'gout INCREASES fever',
      'gout INCREASES kidney failure',
    ],
    ['Gout causes fever, an odd walk, and asthma is rare.', 'gout INCREASES fever'],
    ['Gout causes fever, an odd walk, because seizures are rare.', 'gout INCREASES fever'],
  ],
  'what is brought on in or of a part of the body': [
    ['Gout causes a glow of the eyes and skin.'],
    ['Stress leads to odd spots on the nose.'],
    ['Kidney failure causes itching of the skin.', 'kidney failure INCREASES skin itching'],
    [
      'Lupus is associated with fever, overwhelming infections, and gout.',
      'systemic lupus erythematosus ASSOCIATED_WITH fever',
      'systemic lupus erythematosus ASSOCIATED_WITH infection',
      'systemic lupus erythematosus ASSOCIATED_WITH gout',
    ],
  ],
};

describe.each(Object.entries(CONSTRUCTIONS))('statements of %s', (_, cases) => {
  it.each(cases.map(([text, ...said]) => ({ text, said })))('$text', ({ text, said }) =>
    expect(statementsOf(text)).toEqual(said),
  );
});

import { describe, expect, it } from 'vitest';
import { statementsOf } from './statements-of.ts';

/** By construction: clauses that follow one another, and what each tells of its own subject; beside them those that the rule must leave alone. */
const CONSTRUCTIONS: Readonly<Record<string, readonly (readonly [text: string, ...statements: string[]])[]>> = {
  'a clause behind an object without a name': [
    ['Stress loosens these seals, and cortisol harms muscle.', 'cortisol DECREASES muscle'],
    [
      'Exercise affects the heart, the lungs, and bone.',
      ...['heart', 'lung', 'bone'].map((one) => `exercise REGULATES ${one}`),
    ],
    ['The muscles tightened up and their blood vessels were spared.'],
  ],
  'a clause whose verb is no cue': [
    ['Caffeine stimulates the brain, and alcohol adds weight.', 'caffeine INCREASES brain'],
    ['Insulin lowers glucose, and a second hormone, the glucagon, fills the gap.', 'insulin DECREASES glucose'],
    ['Vitamin C calms the nerves, and zinc and copper lower inflammation.', 'vitamin C DECREASES peripheral nerve'],
    [
      'Zinc lowers inflammation, oxidative stress, and cortisol.',
      ...['inflammation', 'oxidative stress', 'cortisol'].map((one) => `zinc DECREASES ${one}`),
    ],
  ],
  'a subject right behind a comma': [
    ['Muscles shrink in old age, smoking harms bone.', 'smoking DECREASES bone'],
    ['Muscles shrink in old age, and smoking harms bone.', 'smoking DECREASES bone'],
    ['In old age, smoking harms bone.', 'smoking DECREASES bone'],
    ['Salt, found in bread, raises blood pressure.', 'bread CONTAINS salt', 'salt INCREASES blood pressure'],
  ],
  'a main clause that is told of what has no name': [
    ['Because the liver and the kidneys are close, months of trouble will harm the kidney.'],
    ['When muscles work hard, the strain stimulates osteoblasts.'],
    ['When insulin is low, glucose raises appetite.', 'glucose INCREASES appetite'],
    ['It was this effort which stimulated osteoblasts.'],
    ['Those three make the blood thicker, and this harms the brain.'],
    ['Alcohol lowers zinc, and this harms bone.', 'alcohol DECREASES zinc', 'alcohol DECREASES bone'],
  ],
  'nouns that are spelled like verbs': [
    ['The enzymes that turn folate into its active form need zinc.', 'zinc INCREASES enzyme'],
    ['Magnesium in the blood stays within narrow limits or muscles.'],
    ['A pot of yogurt and a good helping of kale will do.'],
    ['Osteoblasts form bone.', 'osteoblast INCREASES bone formation'],
  ],
  'what is told to one and done to another': [
    [
      'Leptin tells osteoblasts to multiply and restrains inflammation.',
      'leptin INCREASES osteoblast',
      'leptin DECREASES inflammation',
    ],
    ['The pancreas cuts its output of insulin.', 'pancreas PRODUCES insulin'],
    ['Cortisol cuts its output of insulin.', 'cortisol DECREASES insulin'],
  ],
  'what cannot be done until something else is': [
    [
      'The kidneys cannot make calcitriol until parathyroid hormone tells them to.',
      'parathyroid hormone INCREASES kidney',
    ],
    ["Iron can't leave the gut until transferrin binds it.", 'transferrin ASSOCIATED_WITH iron'],
    ['Zinc does not lower inflammation until the evening.', 'zinc NOT DECREASES inflammation'],
  ],
  'what would be done by what is wanting': [
    ['Estrogen is no longer there to restrain osteoclasts.', 'estrogen DECREASES osteoclast'],
    ['Estrogen does not restrain osteoclasts.', 'estrogen NOT DECREASES osteoclast'],
    ['There is not enough iron in the blood for the kidneys to make renin.', 'kidney PRODUCES renin'],
  ],
  'what is told of a noun without a name': [
    ['Milk has been warmed, and heat kills bacteria.'],
    ['Zinc lowers pain, and thereby raises sleep quality.', 'zinc DECREASES pain', 'zinc INCREASES sleep'],
    ['Zinc lowers pain, and the doctor lowers fever.', 'zinc DECREASES pain'],
    ['Kefir gives you microbes, and plants give those microbes food.', 'kefir CONTAINS microbe'],
    ['Fatigue and pain tell us that too little is done to raise zinc.'],
  ],
  'what comes up again': [
    ['Milk holds bacteria and yeasts. The bacteria lower lactose.', 'bacterium DECREASES lactose'],
    ['If zinc lowers stress, magnesium lowers pain. It also raises sleep.', 'magnesium INCREASES sleep'],
    [
      'Estrogen falls at menopause. The hormone has a second job. It raises calcium absorption.',
      'estrogen INCREASES calcium absorption',
    ],
    [
      'Vitamin D is needed. Besides helping with calcium, it supports the gut barrier.',
      'vitamin D INCREASES gut barrier',
    ],
  ],
  'who does it, and where': [
    ['T cells in the gut and the bone marrow start producing TNF.', 'T cell PRODUCES TNF'],
    ['Estrogen falls, and T cells in the gut and the bone marrow start producing TNF.', 'T cell PRODUCES TNF'],
    ['Without zinc the liver cannot make insulin.', 'zinc INCREASES insulin'],
    [
      'They make calcitriol, and without calcitriol the gut absorbs very little calcium.',
      'calcitriol INCREASES calcium absorption',
    ],
    ['Without zinc the liver makes insulin.', 'liver PRODUCES insulin'],
  ],
  'what each word says for itself': [
    [
      'Less stress means less cortisol, better sleep and a steadier mood.',
      'stress INCREASES cortisol',
      'stress DECREASES sleep',
    ],
    ['Leptin tells your brain you have had enough.'],
    ['Leptin tells your brain to rest.', 'leptin DECREASES brain'],
    ['Propionate can be used to make glucose.', 'propionate CONVERTS_TO glucose'],
    ['Propionate is used to lower glucose.', 'propionate DECREASES glucose'],
    [
      'An inflamed gut absorbs calcium and iron poorly.',
      'gut inflammation DECREASES calcium absorption',
      'gut inflammation DECREASES iron absorption',
    ],
    [
      'Stress comes with pain, hot flushes and dry eyes.',
      ...['hot flash', 'dry eye', 'pain'].map((one) => `stress ASSOCIATED_WITH ${one}`),
    ],
  ],
  'who makes it, and of what': [
    [
      'Thyroxine is made by the thyroid and activated lymphocytes.',
      'thyroid gland PRODUCES thyroxine',
      'lymphocyte PRODUCES thyroxine',
    ],
    ['Broccoli is made day by day from zinc.'],
    ['The parathyroid glands put out parathyroid hormone.', 'parathyroid gland PRODUCES parathyroid hormone'],
    ['Zinc puts out inflammation.', 'zinc DECREASES inflammation'],
    ['Glucose comes mostly from starch, such as rice and bread.', 'starch CONVERTS_TO glucose'],
    ['Vitamin B6, or pyridoxine, is a vitamin. It lowers homocysteine.', 'vitamin B6 DECREASES homocysteine'],
  ],
  'what the words around it make of a name or a verb': [
    ['The gut absorbs iron poorly.', 'gut DECREASES iron absorption'],
    ['Antibody treatment for cancer is costly.'],
    ['Chamomile, found in heart pills, lowers stress.', 'chamomile DECREASES stress'],
    ['Chamomile raises zinc with cooling ones such as mint.', 'chamomile INCREASES zinc'],
    ['Salty foods belong to the kidney in this scheme.', 'salty food ASSOCIATED_WITH kidney'],
    ['The osteoclasts clear away small patches of old bone.', 'osteoclast INCREASES bone resorption'],
    ['Leptin loosens the wall, and in people with asthma zinc lowers stress.', 'zinc DECREASES stress'],
  ],
};

for (const [construction, sentences] of Object.entries(CONSTRUCTIONS)) {
  describe(construction, () => {
    it.each(sentences.map(([text, ...statements]) => [text, statements] as const))('%s', (text, statements) => {
      expect(statementsOf(text).toSorted()).toEqual(statements.toSorted());
    });
  });
}

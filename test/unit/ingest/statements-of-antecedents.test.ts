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
  'what a food contains, of which alone it can be told': [
    [
      'Salmon and sardines contain the omega-3 fats EPA and DHA. They replace other fats. They are converted into resolvins.',
      'EPA CONVERTS_TO resolvin',
      'DHA CONVERTS_TO resolvin',
    ],
    ['Carrots and kale contain beta-carotene. It is converted into vitamin A.', 'beta-carotene CONVERTS_TO vitamin A'],
    ['Spinach contains nitrates. They are converted into nitric oxide.', 'nitrate CONVERTS_TO nitric oxide'],
    ['Bananas contain tryptophan. It is the precursor of serotonin.', 'tryptophan CONVERTS_TO serotonin'],
    ['Nuts contain magnesium. It relaxes the muscles.', 'magnesium INCREASES muscle relaxation'],
    ['Onions contain quercetin. They lower blood pressure.', 'onion DECREASES blood pressure'],
    ['Milk contains lactose. It is fermented into yogurt.', 'milk CONVERTS_TO yogurt'],
    ['Osteoclasts and osteoblasts are cells. It lowers insulin.'],
  ],
  'the example, by a verb in the singular': [
    [
      'Bacteria make short-chain fatty acids, including butyrate, which is the main fuel for colon cells.',
      'bacterium PRODUCES SCFA',
      'bacterium PRODUCES butyrate',
      'butyrate INCREASES colonocyte',
    ],
    [
      'Fish contains omega-3 fats, such as EPA, which lowers triglycerides.',
      'fish CONTAINS omega-3 fatty acid',
      'fish CONTAINS EPA',
      'EPA DECREASES triglyceride',
    ],
    [
      'The liver makes clotting factors, including prothrombin, which need vitamin K.',
      'liver PRODUCES clotting factor',
      'liver PRODUCES prothrombin',
      'vitamin K INCREASES clotting factor',
      'vitamin K INCREASES prothrombin',
    ],
  ],
  'all verbs of one clause': [
    [
      'SCFAs stimulate cells to release GLP-1, a hormone that increases insulin release, reduces appetite and slows gastric emptying.',
      'SCFA INCREASES GLP-1',
      'GLP-1 INCREASES insulin',
      'GLP-1 DECREASES appetite',
      'GLP-1 DECREASES gastric emptying',
    ],
    [
      'Exercise raises nitric oxide, a gas that widens blood vessels, lowers blood pressure and prevents clots.',
      'exercise INCREASES nitric oxide',
      'nitric oxide DECREASES blood pressure',
      'nitric oxide DECREASES thrombosis',
    ],
    [
      'Exercise lowers cortisol, a hormone that raises blood sugar, and improves sleep.',
      'exercise DECREASES cortisol',
      'cortisol INCREASES glucose',
      'exercise INCREASES sleep',
    ],
  ],
  'what people take, and not what they suffer from': [
    [
      'Postmenopausal women who took 180 micrograms of MK-7 had less decline in bone density.',
      'MK-7 INCREASES bone mineral density',
    ],
    ['Patients with asthma who took vitamin D had fewer asthma attacks.', 'vitamin D DECREASES asthma attack'],
    ['Children with eczema who were given probiotics had less itching.', 'probiotic DECREASES itching'],
    ['The group that received zinc had shorter colds.', 'zinc DECREASES common cold'],
    ['Those taking 10 g of collagen reported less joint pain.', 'collagen DECREASES joint pain'],
    ['Participants who ate kimchi lowered their blood pressure.', 'kimchi DECREASES blood pressure'],
    [
      'Older adults who did strength training had higher bone density.',
      'resistance training INCREASES bone mineral density',
    ],
    ['Men who drank coffee every day had a lower risk of gout.', 'coffee ASSOCIATED_WITH gout'],
    ['Those who ate the most vegetables had a lower risk of stroke.', 'vegetable ASSOCIATED_WITH stroke'],
    ['Patients with gout who have kidney disease have higher uric acid.', 'kidney disease ASSOCIATED_WITH uric acid'],
    ['Patients with diabetes who walked daily had lower blood sugar.'],
    ['Patients who took placebo had more pain.'],
    ['Researchers who took blood samples had higher cortisol.'],
    [
      'People with psoriasis, who often have arthritis, have a higher risk of heart disease.',
      'psoriasis ASSOCIATED_WITH cardiovascular disease',
    ],
    ['People with celiac disease have a higher risk of osteoporosis.', 'celiac disease ASSOCIATED_WITH osteoporosis'],
  ],
  'what a group of people got, before what became of them': [
    [
      'In the fermented food group, the diversity of gut bacteria increased and inflammation fell.',
      'fermented food INCREASES gut microbiota diversity',
      'fermented food DECREASES inflammation',
    ],
    ['Among people taking statins, LDL cholesterol fell.', 'statin DECREASES LDL cholesterol'],
    ['In patients given dexamethasone, mortality was reduced.', 'dexamethasone DECREASES mortality'],
    ['In the placebo group, pain increased.'],
    ['Cortisol increased and sleep worsened.'],
  ],
  'the diseases in which something is found': [
    [
      'Increased gut permeability has been found in celiac disease, type 1 diabetes and other autoimmune conditions.',
      'intestinal permeability ASSOCIATED_WITH celiac disease',
      'intestinal permeability ASSOCIATED_WITH type 1 diabetes',
      'intestinal permeability ASSOCIATED_WITH autoimmune disease',
    ],
    ['Low ferritin is often found in restless legs syndrome.', 'ferritin ASSOCIATED_WITH restless legs syndrome'],
    ['Lower levels of magnesium have been found in people with migraine.', 'magnesium ASSOCIATED_WITH migraine'],
    ['Raised homocysteine is seen in dementia.', 'homocysteine ASSOCIATED_WITH dementia'],
    ['Collagen is found in skin and bones.', 'skin CONTAINS collagen', 'bone CONTAINS collagen'],
  ],
  'a share of what was spoken of, and its sources': [
    ['Magnesium is a mineral. Around half is stored in the bones.', 'bone CONTAINS magnesium'],
    ['Cholesterol is a fat. About 80 percent is made by the liver.', 'liver PRODUCES cholesterol'],
    ['Iron and zinc are minerals. The rest is found in the blood.'],
    ['Zinc is a mineral. Food sources include oysters and beef.', 'oyster CONTAINS zinc', 'beef CONTAINS zinc'],
    ['Gout is a form of arthritis. Good sources include milk.'],
    ['EPA enters the blood. There it lowers triglycerides.', 'EPA DECREASES triglyceride'],
    [
      'Butyrate crosses into the blood. From there it reaches the brain and reduces inflammation.',
      'butyrate DECREASES inflammation',
    ],
  ],
  'what a noun points to, and what a verb that nobody knows stands between': [
    [
      'Snoring and asthma are common. These problems cause stroke.',
      'snoring INCREASES stroke',
      'asthma INCREASES stroke',
    ],
    ['Soy contains isoflavones. They act like estrogen and reduce hot flashes.', 'isoflavone DECREASES hot flash'],
    ['Uric acid forms crystals in the joints. These crystals cause inflammation.'],
  ],
};

describe.each(Object.entries(CONSTRUCTIONS))('statements of %s', (_, cases) =>
  it.each(cases.map(([text, ...said]) => ({ text, said })))('$text', ({ text, said }) =>
    expect(statementsOf(text)).toEqual(said),
  ),
);

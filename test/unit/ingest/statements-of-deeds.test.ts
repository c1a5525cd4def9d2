import { describe, expect, it } from 'vitest';
import { statementsOf } from './statements-of.ts';

/** By construction: sentences, and all that each says. */
const CONSTRUCTIONS: Readonly<Record<string, readonly (readonly [text: string, ...statements: string[]])[]>> = {
  'what happens to a part, told by a verb or an adjective': [
    ['Smog leaves the throat dry and sore.', 'smog INCREASES pharyngitis', 'smog INCREASES throat dryness'],
    ['Stretching keeps the ankles flexible.', 'stretching INCREASES ankle joint flexibility'],
    ['Vinegar irritates the tongue.', 'vinegar INCREASES tongue irritation'],
    ['Menopause thins the vagina.', 'menopause INCREASES vagina thinning'],
    ['Coffee hinders the uptake of riboflavin.', 'coffee DECREASES riboflavin absorption'],
    ['Smoking speeds up the ageing of the eyelids.', 'smoking INCREASES eyelid aging'],
    ['Vitamin D keeps the ribs strong.', 'vitamin D INCREASES rib'],
    // Too much of a substance is the substance.
    ['Excess selenium damages the nails.', 'selenium DECREASES nail'],
    ['High potassium weakens the heart.', 'potassium DECREASES heart'],
  ],
  'what makes something do something': [
    [
      'The hormone ghrelin pushes the pituitary to release more growth hormone.',
      'pituitary gland PRODUCES growth hormone',
      'ghrelin INCREASES growth hormone',
    ],
    [
      'Low oxygen prompts the kidneys to release erythropoietin, which in turn drives the bone marrow to make red blood cells.',
      'kidney PRODUCES erythropoietin',
      'hypoxia INCREASES erythropoietin',
      'bone marrow PRODUCES red blood cell',
      'erythropoietin INCREASES red blood cell',
    ],
    ['Insulin tells fat cells to store glucose.', 'adipocyte CONTAINS glucose'],
    [
      'Fasting gets the liver to turn fatty acids into ketones.',
      'fatty acid CONVERTS_TO ketone body',
      'liver PRODUCES ketone body',
      'fasting INCREASES ketone body',
    ],
    [
      'The hormone erythropoietin stimulates stem cells to become red blood cells.',
      'stem cell CONVERTS_TO red blood cell',
      'erythropoietin INCREASES red blood cell',
    ],
    [
      'Adrenaline tells the liver to break down glycogen and pour out glucose.',
      'adrenaline DECREASES glycogen',
      'liver PRODUCES glucose',
      'adrenaline INCREASES glucose',
    ],
    ['Stress tells the body to release cortisol.', 'stress INCREASES cortisol'],
    ['Sleep loss makes blood sugar rise.', 'sleep deprivation INCREASES glucose'],
    [
      'Thyrotropin tells the thyroid to take up iodine and release thyroxine.',
      'thyroid gland PRODUCES thyroxine',
      'TSH INCREASES thyroxine',
    ],
    [
      'Dopamine allows the pituitary to stop releasing prolactin.',
      'pituitary gland PRODUCES prolactin',
      'dopamine DECREASES prolactin',
    ],
    [
      'Leptin helps the hypothalamus to lower appetite and makes the liver burn more fat.',
      'leptin DECREASES appetite',
      'leptin DECREASES fat',
    ],
    ['The gland makes hormones to control blood pressure.', 'hormone REGULATES blood pressure'],
    ['Doctors use insulin to lower blood glucose.', 'insulin DECREASES glucose'],
  ],
  'what is told of a kind, and meant of what is named': [
    [
      'The gut makes a hormone called ghrelin, which raises appetite.',
      'gut PRODUCES ghrelin',
      'ghrelin INCREASES appetite',
    ],
    [
      'Vitamin D activates a protein known as RANKL that promotes bone loss.',
      'vitamin D INCREASES RANKL',
      'RANKL INCREASES bone loss',
    ],
    [
      'The bone-building hormone calcitonin lowers calcium.',
      'calcitonin INCREASES bone',
      'calcitonin DECREASES calcium',
    ],
    ['The liver hormone hepcidin lowers iron.', 'liver PRODUCES hepcidin', 'hepcidin DECREASES iron'],
    ['Irisin, a muscle hormone, improves sleep.', 'muscle PRODUCES irisin', 'irisin INCREASES sleep'],
    [
      'The gut releases FGF21, a liver hormone that reduces appetite.',
      'liver PRODUCES FGF21',
      'gut PRODUCES FGF21',
      'FGF21 DECREASES appetite',
    ],
    [
      'Zinc lowers histone deacetylases, enzymes that damage collagen.',
      'zinc DECREASES histone deacetylase',
      'histone deacetylase DECREASES collagen',
    ],
    ['Newer drugs that copy ghrelin, a hormone made by the stomach, lower blood sugar.', 'stomach PRODUCES ghrelin'],
    ['Macrophages release signals such as TNF.', 'macrophage PRODUCES TNF'],
    ['A calcium-lowering drug reduces bone density.'],
  ],
  'a name that begins with a verb': [
    ['Caffeine makes the body lose calcium.', 'caffeine INCREASES calcium excretion'],
    ['Nitric oxide widens blood vessels.', 'nitric oxide INCREASES vasodilation'],
    [
      'Nitric oxide lowers blood pressure by widening blood vessels.',
      'nitric oxide DECREASES blood pressure',
      'nitric oxide INCREASES vasodilation',
    ],
    ['Zinc helps the gut absorb iron.', 'zinc INCREASES iron absorption'],
    ['Alcohol makes it hard for you to absorb iron.', 'alcohol DECREASES iron absorption'],
    ['Widening of blood vessels is common.'],
  ],
  'what stands before the verb that acts on it': [
    ['Leptin, which fat cells make, lowers appetite.', 'adipocyte PRODUCES leptin', 'leptin DECREASES appetite'],
    [
      'The inflammation that stress causes lowers bone mass.',
      'stress INCREASES inflammation',
      'inflammation DECREASES bone mass',
    ],
    ['Testosterone is one of the hormones that the adrenal glands release.', 'adrenal gland PRODUCES testosterone'],
    ['Studies found that zinc alone fails and that butyrate helps.'],
  ],
  'what is made from something': [
    ['The liver makes glucose from glycerol.', 'glycerol CONVERTS_TO glucose', 'liver PRODUCES glucose'],
    [
      'The enzyme aromatase changes testosterone into estradiol.',
      'testosterone CONVERTS_TO estradiol',
      'aromatase INCREASES estradiol',
    ],
    [
      'The ovaries make testosterone, which fat cells turn into estradiol.',
      'ovary PRODUCES testosterone',
      'testosterone CONVERTS_TO estradiol',
      'adipocyte PRODUCES estradiol',
    ],
    ['Ghrelin comes mainly from the stomach.', 'stomach PRODUCES ghrelin'],
    [
      'Bacteria in the gut make acetate from starch, mainly at night.',
      'starch CONVERTS_TO acetate',
      'gut microbiota PRODUCES acetate',
    ],
    ['The body uses selenium to make thyroid hormone.', 'selenium INCREASES thyroid hormone'],
  ],
  'what is kept from doing something': [
    [
      'The antibody binds TNF and keeps it from activating macrophages.',
      'antibody ASSOCIATED_WITH TNF',
      'antibody DECREASES macrophage',
    ],
    ['Leptin holds appetite back.', 'leptin DECREASES appetite'],
    ['Glucagon brings glucose back up.', 'glucagon INCREASES glucose'],
    ['Omeprazole helps the stomach heal.', 'omeprazole INCREASES stomach'],
  ],
  'who does what': [
    ['Losing weight eases asthma and lowers insulin.', 'weight loss DECREASES asthma', 'weight loss DECREASES insulin'],
    ['Fat cells release leptin, and it lowers appetite.', 'adipocyte PRODUCES leptin', 'leptin DECREASES appetite'],
    ['Macrophages react by releasing TNF.', 'macrophage PRODUCES TNF'],
    ['The mucosa flattens, and the gut can no longer absorb iron.', 'gut NOT INCREASES iron absorption'],
    ['LRP5 acts by holding serotonin down.', 'LRP5 DECREASES serotonin'],
  ],
  'what is told of somebody, or of how much there is': [
    ['Bleeding renders many patients anaemic.', 'hemorrhage INCREASES anemia'],
    [
      'The enzyme HMG-CoA reductase controls how much cholesterol the liver makes.',
      'HMG-CoA reductase REGULATES cholesterol',
      'liver PRODUCES cholesterol',
    ],
    [
      'Omega-3 fatty acids from fish lower insulin.',
      'fish CONTAINS omega-3 fatty acid',
      'omega-3 fatty acid DECREASES insulin',
    ],
    ['Leptin is needed for neurons to grow, and blocking it starves the brain.', 'leptin INCREASES neuron'],
  ],
  'what has no name here, and what was named before': [
    ['Kefir lowers cholesterol, zedoary lowers insulin.', 'kefir DECREASES cholesterol'],
    ['When zinc meets mast cells, the cells release histamine.', 'mast cell PRODUCES histamine'],
    ['IL-4 switches B cells to making IgE.', 'B cell PRODUCES IgE', 'IL-4 INCREASES IgE'],
    [
      'The body turns testosterone into estradiol and progesterone into cortisol.',
      'testosterone CONVERTS_TO estradiol',
      'progesterone CONVERTS_TO cortisol',
    ],
    ['LDL particles carry cholesterol.', 'LDL particle CONTAINS cholesterol'],
  ],
  'verbs with one form for now and then, or with two spellings': [
    ['In that trial, metformin cut the risk of fracture by half.', 'metformin DECREASES fracture'],
    ['Stress rose, fuelling inflammation.', 'stress INCREASES inflammation'],
    [
      'Acting on the heart, adrenaline raises blood pressure.',
      'adrenaline REGULATES heart',
      'adrenaline INCREASES blood pressure',
    ],
    ['Bacteria that live in the colon make butyrate.', 'colon CONTAINS bacterium', 'bacterium PRODUCES butyrate'],
  ],
  'a verb and its particle around what it acts on': [
    ['A dose of caffeine nudges cortisol up.', 'caffeine INCREASES cortisol'],
    [
      'Alcohol pushes blood pressure up and brings sleep quality down.',
      'alcohol INCREASES blood pressure',
      'alcohol DECREASES sleep',
    ],
    ['Leptin shuts appetite down.', 'leptin DECREASES appetite'],
    ['Sugar sends insulin soaring.', 'sugar INCREASES insulin'],
    ['Cortisol switches bone formation off.', 'cortisol DECREASES bone formation'],
  ],
  'what happens when something else does, or thanks to it': [
    ['Cortisol rises when blood sugar drops.', 'glucose DECREASES cortisol'],
    ['When iron stores are full, hepcidin rises.', 'iron store INCREASES hepcidin'],
    ['Thanks to estrogen, bones stay strong.', 'estrogen INCREASES bone'],
    ['Because of stress, cortisol rises.', 'stress INCREASES cortisol'],
    [
      'With the help of vitamin K, osteoblasts make osteocalcin.',
      'osteoblast PRODUCES osteocalcin',
      'vitamin K INCREASES osteocalcin',
    ],
  ],
  'what something becomes, and where it is': [
    ['Glucose is stored as glycogen.', 'glucose CONVERTS_TO glycogen'],
    ['Excess glucose is stored in the liver as glycogen.', 'liver CONTAINS glucose'],
    ['Fatty acids accumulate as triglycerides.', 'fatty acid CONVERTS_TO triglyceride'],
    ['Vitamin D ends up as calcitriol.', 'vitamin D CONVERTS_TO calcitriol'],
    [
      'Retinoic acid, made from vitamin A, activates T cells.',
      'vitamin A CONVERTS_TO retinoic acid',
      'retinoic acid INCREASES T cell',
    ],
    ['Iron is locked inside macrophages.', 'macrophage CONTAINS iron'],
    [
      'Ghrelin, a hormone made by the stomach, only rises during fasting.',
      'stomach PRODUCES ghrelin',
      'fasting INCREASES ghrelin',
    ],
    ['Leptin holds back the cells that would otherwise promote asthma.'],
  ],
  'what stops something doing something': [
    ['Statins stop the liver making cholesterol.', 'statin DECREASES cholesterol', 'liver PRODUCES cholesterol'],
    ['Zinc prevents viruses causing inflammation.', 'zinc DECREASES inflammation'],
  ],
  'what rises or falls with something else': [
    ['As estrogen ebbs, bone loss speeds up.', 'estrogen DECREASES bone loss'],
    ['Bone density sinks as estrogen fades.', 'estrogen INCREASES bone mineral density'],
    ['Sleep improves as cortisol tapers off.', 'cortisol DECREASES sleep'],
    ['Appetite comes back once leptin drops.', 'leptin DECREASES appetite'],
    ['Because the pancreas fails, less insulin is made.', 'pancreas INCREASES insulin'],
    ['When iron runs low, fewer red blood cells form.', 'iron INCREASES red blood cell'],
    [
      'Statins block HMG-CoA reductase, so less cholesterol is made.',
      'statin DECREASES HMG-CoA reductase',
      'statin DECREASES cholesterol',
    ],
    ['The less magnesium there is, the worse the sleep.', 'magnesium INCREASES sleep'],
    ['The less zinc you eat, the worse the acne.', 'zinc DECREASES acne'],
    ['More fiber, less constipation.', 'dietary fiber DECREASES constipation'],
  ],
  'what comes of too little of something': [
    ['Not eating enough fiber worsens constipation.', 'dietary fiber DECREASES constipation'],
    ['Failing to get enough iron leads to fatigue.', 'iron DECREASES fatigue'],
    ['Giving up alcohol lowers blood pressure.', 'alcohol INCREASES blood pressure'],
    ['Tapering off prednisone can trigger joint pain.', 'prednisone DECREASES joint pain'],
    ['Going without magnesium causes migraine.', 'magnesium DECREASES migraine'],
    ['Without stomach acid, collagen cannot be broken down.', 'gastric acid DECREASES collagen'],
    ['In the absence of leptin, appetite rises.', 'leptin DECREASES appetite'],
    ['No melanin is made without copper.', 'copper INCREASES melanin'],
    ['Bones weaken without calcium.', 'calcium INCREASES bone'],
    ['Without insulin, the liver pours out glucose.', 'liver PRODUCES glucose', 'insulin DECREASES glucose'],
    ['Coconut oil contains no cholesterol.', 'coconut oil NOT CONTAINS cholesterol'],
    [
      'Soy contains no lactose and lowers cholesterol.',
      'soybean NOT CONTAINS lactose',
      'soybean DECREASES cholesterol',
    ],
  ],
  'what nouns say that something does': [
    ['Melatonin production by the pineal gland peaks at night.', 'pineal gland PRODUCES melatonin'],
    ['The release of insulin from the pancreas rises after meals.', 'pancreas PRODUCES insulin'],
    ["The kidney's release of renin is triggered by stress.", 'kidney PRODUCES renin', 'stress INCREASES renin'],
    ["The liver's production of cholesterol is known.", 'liver INCREASES cholesterol synthesis'],
    ['Thyroid control of metabolism is tight.', 'thyroid gland REGULATES metabolism'],
    ['One effect of caffeine is the release of dopamine.', 'caffeine INCREASES dopamine'],
    ['Blood clotting depends on vitamin K.', 'vitamin K INCREASES blood coagulation'],
    ['Iron deficiency explains many cases of fatigue.', 'iron deficiency INCREASES fatigue'],
  ],
  'a sentence without a known verb': [
    ['Metformin cut blood sugar better than placebo.', 'metformin DECREASES glucose'],
    ['Garlic wards off influenza.', 'garlic DECREASES influenza'],
    ['Without leptin, appetite soars.', 'leptin DECREASES appetite'],
  ],
};

describe.each(Object.entries(CONSTRUCTIONS))('statements of %s', (_, cases) => {
  it.each(cases.map(([text, ...said]) => ({ text, said })))('$text', ({ text, said }) =>
    expect(statementsOf(text)).toEqual(said),
  );
});

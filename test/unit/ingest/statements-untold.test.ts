import { describe, expect, it } from 'vitest';
import { statementsOf } from './statements-of.ts';

/** By construction: sentences that leave something out or put it elsewhere, and all that each says. */
const CONSTRUCTIONS: Readonly<Record<string, readonly (readonly [text: string, ...statements: string[]])[]>> = {
  'causes and roles, of what is left to the words before': [
    ['Migraine runs in families, so stress may be one culprit.', 'stress INCREASES migraine'],
    ['Migraine is common. Stress is one of the main causes.', 'stress INCREASES migraine'],
    ['Acne is common in teenagers. One culprit is sugar.', 'sugar INCREASES acne'],
    [
      'Migraine comes and goes. Common triggers include stress, caffeine, and alcohol.',
      'stress INCREASES migraine',
      'caffeine INCREASES migraine',
      'alcohol INCREASES migraine',
    ],
    ['Stress raises the risk of migraine. Caffeine is another trigger.', 'caffeine INCREASES migraine'],
    ['Asthma often begins in childhood. Genetics also plays a role.', 'genetics REGULATES asthma'],
    [
      'While diet affects bone density, exercise seems to play a key role too.',
      'diet REGULATES bone mineral density',
      'exercise REGULATES bone mineral density',
    ],
    ['Zinc is found in kale. Iron is another cause.'],
    [
      'While stress is a common cause of migraine, iron deficiencies represent a treatable and often reversible cause.',
      'stress INCREASES migraine',
      'iron deficiency INCREASES migraine',
    ],
    [
      'The complications of measles including pneumonia and encephalitis are common.',
      'measles INCREASES pneumonia',
      'measles INCREASES encephalitis',
    ],
    ['Causes of anemia, such as malaria, are many.', 'malaria INCREASES anemia'],
    [
      'Iron deficiency is common in women of childbearing age due to menstruation.',
      'menstruation INCREASES iron deficiency',
    ],
    [
      'Anemia is prevalent in pregnancy due to iron deficiency.',
      'anemia ASSOCIATED_WITH pregnancy',
      'iron deficiency INCREASES anemia',
    ],
    [
      'Possible causes of fatigue: anemia, stress, and depression.',
      'anemia INCREASES fatigue',
      'stress INCREASES fatigue',
      'depression INCREASES fatigue',
    ],
  ],
  'the short form of what was named in full': [
    ['The thyroid gland sits in the neck. Iodine feeds the gland.', 'iodine INCREASES thyroid gland'],
    ['The mitral valve may leak. Surgery repairs the valve.', 'surgery INCREASES mitral valve'],
    ['The blood–brain barrier keeps toxins out. Stress weakens the barrier.', 'stress DECREASES blood-brain barrier'],
    ['The thyroid gland sits in the neck. Sun ages the gland of the skin.'],
    ['Zinc helps the skin. Iodine feeds the gland.'],
    ['Lithium slows thyroid tissue. Dry skin may itch. Sunlight damages the skin.', 'sunlight DECREASES skin'],
  ],
  'what "it" is that is made, and whose clause it is': [
    ['Insulin is a hormone. The pancreas makes it when blood sugar rises.', 'pancreas PRODUCES insulin'],
    [
      'Insulin is a hormone. The pancreas releases it, and fat cells store it.',
      'pancreas PRODUCES insulin',
      'adipocyte CONTAINS insulin',
    ],
    ['Sleep apnea is common. Alcohol makes it worse.'],
    ['Vitamin D matters. Your body makes it.'],
    [
      'Blood sugar rises, then the liver and the kidneys release glucose.',
      'liver PRODUCES glucose',
      'kidney PRODUCES glucose',
    ],
    [
      'Low magnesium reduces the number of osteoblasts, which build bone, and increases osteoclasts.',
      'magnesium deficiency DECREASES osteoblast',
      'osteoblast INCREASES bone formation',
      'magnesium deficiency INCREASES osteoclast',
    ],
  ],
  'lists whose members have articles, and what they are members of': [
    [
      'Antibiotics, a low-fibre diet and stress can all contribute to dysbiosis.',
      'antibiotic INCREASES dysbiosis',
      'low-fiber diet INCREASES dysbiosis',
      'stress INCREASES dysbiosis',
    ],
    ['Insulin, a hormone and growth factor, lowers blood sugar.', 'insulin DECREASES glucose'],
    [
      'Gut bacteria produce short-chain fatty acids such as butyrate.',
      'gut microbiota PRODUCES SCFA',
      'gut microbiota PRODUCES butyrate',
    ],
    ['Kale contains compounds such as calcium.', 'kale CONTAINS calcium'],
    ['Kale contains nutrients such as calcium.', 'kale CONTAINS calcium'],
    ['Magnesium is needed by more than 300 enzymes.', 'magnesium INCREASES enzyme'],
    ['Calcium makes muscles contract.', 'calcium INCREASES muscle contraction'],
    ['Magnesium oxide contains a lot of magnesium but is poorly absorbed.', 'magnesium oxide CONTAINS magnesium'],
  ],
  'what befalls something, and when': [
    ['As women age, bones become brittle.', 'aging INCREASES bone fragility'],
    ['With age, the skin becomes thinner.', 'aging INCREASES skin thinning'],
    ['When you are stressed, the gut becomes leaky.', 'stress INCREASES intestinal permeability'],
    ['As a person experiences chronic stress, the kidneys may become deficient.', 'stress INCREASES kidney deficiency'],
    ['After a stroke, muscles may become stiff.', 'stroke INCREASES muscle stiffness'],
    ['Skin sags as we age.', 'aging INCREASES sagging skin'],
    ['In the knee, joints become stiff.'],
    ['When insulin lowers glucose, joints become stiff.', 'insulin DECREASES glucose'],
  ],
  'what "which" tells of the clause before it': [
    [
      'Caffeine blocks adenosine receptors, which constricts blood vessels.',
      'caffeine DECREASES adenosine receptor',
      'caffeine INCREASES vasoconstriction',
    ],
    [
      'Exercise strengthens bones, which lowers the risk of fracture.',
      'exercise INCREASES bone',
      'exercise DECREASES fracture',
    ],
    [
      'Antibodies bind mast cells, which release histamine.',
      'antibody ASSOCIATED_WITH mast cell',
      'mast cell PRODUCES histamine',
    ],
    [
      'Bacteria make butyrate, which feeds colon cells.',
      'bacterium PRODUCES butyrate',
      'butyrate INCREASES colonocyte',
    ],
  ],
  'what happens to what was named': [
    [
      'Iron tablets bind levothyroxine in the gut and lower its absorption.',
      'iron ASSOCIATED_WITH levothyroxine',
      'iron DECREASES levothyroxine absorption',
    ],
    [
      'The kidneys handle potassium, and aldosterone raises its excretion.',
      'aldosterone INCREASES potassium excretion',
    ],
    ['Calcium is found in milk. Its absorption is helped by vitamin D.', 'vitamin D INCREASES calcium absorption'],
    [
      'Alcohol attacks liver cells and hastens their death.',
      'alcohol DECREASES hepatocyte',
      'alcohol INCREASES hepatocyte death',
    ],
    ['Calcium is absorbed in the gut. Caffeine slightly reduces absorption.', 'caffeine DECREASES calcium absorption'],
    ['Caffeine slightly reduces absorption.'],
    ['Magnesium is a mineral. A deficiency can lead to cramps.', 'magnesium deficiency INCREASES muscle spasm'],
    ['Stress is common. A deficiency can lead to cramps.'],
  ],
  'the items of a list, with the words that it hangs on': [
    ['Common causes of gout include:\n\n- beer and red meat', 'beer INCREASES gout', 'red meat INCREASES gout'],
    ['What causes kidney stones?\n\n- not drinking enough water', 'inadequate hydration INCREASES kidney stone'],
    ['Several things raise blood pressure:\n\n- too much stress', 'stress INCREASES blood pressure'],
    ['Symptoms of anemia\n\n- fatigue\n- shortness of breath', 'dyspnea ASSOCIATED_WITH anemia'],
    [
      'Several conditions accelerate atherosclerosis:\n\n- hypertension, which injures the kidneys',
      'hypertension DECREASES kidney',
      'hypertension INCREASES atherosclerosis',
    ],
    ['Good sources of calcium include:\n\n- kale, which is cheap', 'kale CONTAINS calcium'],
    ['What should I ask my doctor about gout?\n\n- red meat and beer'],
    [
      'Symptoms of gout may include\n\n- fever and joint pain',
      'fever ASSOCIATED_WITH gout',
      'joint pain ASSOCIATED_WITH gout',
    ],
    ['Children with gout often have:\n\n- weight loss', 'weight loss ASSOCIATED_WITH gout'],
    ['Symptoms of a migraine attack vary and may include:\n\n- nausea', 'nausea ASSOCIATED_WITH migraine'],
    ['Many medicines can cause gout, including:\n\n- aspirin', 'aspirin INCREASES gout'],
    [
      'Gout can cause serious problems, such as\n\n- kidney stones, a condition that few forget',
      'gout INCREASES kidney stone',
    ],
    ['Some causes of gout cannot be changed. These include:\n\n- kidney disease', 'kidney disease INCREASES gout'],
    ['There are many symptoms of gout. They include:\n\n- fever', 'fever ASSOCIATED_WITH gout'],
    ['Causes of gout include:\n\n- Certain drugs, such as aspirin', 'aspirin INCREASES gout'],
    ['Gout is treated with:\n\n- colchicine', 'colchicine DECREASES gout'],
    [
      'Gout hurts. Treatments may include colchicine and surgery.',
      'colchicine DECREASES gout',
      'surgery DECREASES gout',
    ],
    ['Gout hurts. Treatments include rest.'],
    ['Doctors do not know why gout causes kidney stones.', 'gout INCREASES kidney stone'],
    ['Doctors do not know whether gout causes kidney stones.'],
    ['Symptoms of gout include:\n\n- red toes'],
    ['Drugs for gout can cause symptoms, including:\n\n- nausea'],
    ['Several conditions accelerate atherosclerosis:'],
  ],
  'what it is there for': [
    [
      'The pancreas makes insulin, whose main job is to reduce blood sugar.',
      'pancreas PRODUCES insulin',
      'insulin DECREASES glucose',
    ],
    ['Ghrelin, whose job it is to stimulate appetite, rises before meals.', 'ghrelin INCREASES appetite'],
    ["Insulin's job is to lower blood sugar.", 'insulin DECREASES glucose'],
    ['Insulin is a hormone. Its main role is to reduce blood sugar.', 'insulin DECREASES glucose'],
    ["Leptin's function is to shuttle glucose.", 'leptin REGULATES glucose'],
  ],
  'what makes somebody or something prone to something else': [
    ['Coffee makes you less likely to develop gallstones.', 'coffee DECREASES gallstone'],
    ['Drinking coffee makes you less likely to ever develop gallstones.', 'coffee DECREASES gallstone'],
    [
      'Stress and certain medications can send your immune system into overdrive.',
      'stress INCREASES immune system',
      'medication INCREASES immune system',
    ],
    ['An immune system toughened up by exercise works well.', 'exercise INCREASES immune system'],
    ['Osteoporosis makes bones more prone to fractures.', 'osteoporosis INCREASES fracture'],
    ['Exercise makes bones less prone to fracture.', 'exercise DECREASES fracture'],
    ['Aging leaves bones vulnerable to fracture.', 'aging INCREASES fracture'],
    [
      'Hypertension damages blood vessels, making arteries more susceptible to plaque.',
      'hypertension DECREASES blood vessel',
      'hypertension INCREASES plaque',
    ],
    ['Women who take estrogen are less likely to have osteoporosis.', 'estrogen ASSOCIATED_WITH osteoporosis'],
    ['Smokers are more likely to be anemic.', 'smoking ASSOCIATED_WITH anemia'],
  ],
  'in whom it is so': [
    ['Cortisol levels in obese women are higher.', 'obesity ASSOCIATED_WITH cortisol'],
    ['Ghrelin levels in the blood of obese people have been found to be lower.', 'obesity ASSOCIATED_WITH ghrelin'],
    ['Cortisol levels of people with depression are higher.', 'depression ASSOCIATED_WITH cortisol'],
  ],
  'who makes a kind that has no name, and who is told to': [
    [
      'When parasites reach the gut, they release chemicals that suppress the immune system.',
      'parasite DECREASES immune system',
    ],
    [
      'Antibodies bind to mast cells. This triggers the cells to release histamine.',
      'antibody INCREASES mast cell',
      'mast cell PRODUCES histamine',
      'antibody INCREASES histamine',
    ],
    [
      'Leptin acts on neurons. It tells the cells to release serotonin.',
      'neuron PRODUCES serotonin',
      'leptin INCREASES serotonin',
    ],
    [
      'When the wall is injured, it becomes easier for bacteria to enter the blood and cause sepsis.',
      'bacterium INCREASES sepsis',
    ],
    [
      'Neurons are among the most active cells in the brain, requiring a steady supply of glucose.',
      'glucose INCREASES neuron',
    ],
    ['Alcohol changes the way hormones regulate hunger.', 'hormone REGULATES hunger'],
    ['Stress alters the way your body absorbs calcium.', 'stress REGULATES calcium absorption'],
  ],
  'what is kept from doing something': [
    ['Statins keep cholesterol from building up.', 'statin DECREASES cholesterol'],
    ['Antihistamines keep histamine from binding to receptors.', 'antihistamine DECREASES histamine'],
    ['Antihistamines block histamine from attaching to your cells.', 'antihistamine DECREASES histamine'],
  ],
  'what neither makes, holds nor brings it about': [
    [
      'Chronic stress produces cortisol and creates less serotonin.',
      'stress INCREASES cortisol',
      'stress DECREASES serotonin',
    ],
    ['Healthy arteries expand with each heartbeat.'],
    ['Smoking causes inflammation and roughness of arteries.', 'smoking INCREASES inflammation'],
    ['Hemoglobin carries oxygen to cells including neurons.'],
    ['Bone density was determined by ultrasound and genetics.'],
    ['Bone density is determined by genetics.', 'genetics REGULATES bone mineral density'],
    ['Estrogen causes blood vessels in the skin to swell.'],
    [
      'While stress is a common cause of migraine, vitamin D deficiencies represent another.',
      'stress INCREASES migraine',
    ],
    ['If you eat too much salt, your blood pressure rises.', 'salt INCREASES blood pressure'],
    ['The disease starts in the retina, the inner lining of the eye.', 'retina PART_OF eye'],
  ],
};

describe.each(Object.entries(CONSTRUCTIONS))('statements of %s', (_, cases) => {
  it.each(cases.map(([text, ...said]) => ({ text, said })))('$text', ({ text, said }) =>
    expect(statementsOf(text)).toEqual(said),
  );
});

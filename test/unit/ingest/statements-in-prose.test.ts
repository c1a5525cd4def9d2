import { describe, expect, it } from 'vitest';
import { findClaims } from '../../../ingest/claims/index.ts';
import { findMentions } from '../../../ingest/mechanisms.ts';
import { findStatements } from '../../../ingest/statements.ts';
import { loadVocabulary } from '../../../ingest/vocabulary.ts';
import { buildDocument } from './build-document.ts';

const vocabulary = loadVocabulary();
const nameOf = (id: string) => vocabulary.get(id)!.name;

/** All statements of the last claim of a text: "subject PREDICATE object". */
function statementsOf(text: string): string[] {
  const [paragraph, ...items] = text.split(/\n- /);
  const document = buildDocument([paragraph!, ...items.map((item) => ({ text: item, kind: 'LIST_ITEM' as const }))]);
  const { mentions } = findMentions(document, vocabulary);
  const claims = findClaims(document, { citations: [], references: [], mentions });
  const last = findStatements(document, claims, vocabulary, undefined, mentions).at(-1);
  return (last?.statements ?? []).map(
    ({ subject, negated, predicate, object }) =>
      `${nameOf(subject)} ${negated ? 'NOT ' : ''}${predicate} ${nameOf(object)}`,
  );
}

/** By construction: sentences, and all that each says. */
const CONSTRUCTIONS: Readonly<Record<string, readonly (readonly [text: string, ...statements: string[]])[]>> = {
  'what something is called, between dashes and behind it': [
    [
      'Yoga reduces inflammation — a core driver of asthma — by lowering stress.',
      'yoga DECREASES inflammation',
      'inflammation INCREASES asthma',
      'yoga DECREASES stress',
    ],
    [
      'Gut bacteria produce butyrate — the main fuel for colonocytes and a key regulator of inflammation.',
      'gut microbiota PRODUCES butyrate',
      'butyrate INCREASES colonocyte',
      'butyrate REGULATES inflammation',
    ],
    [
      'Inflammation is the process underlying asthma and osteoporosis.',
      'inflammation INCREASES asthma',
      'inflammation INCREASES osteoporosis',
    ],
    ['Insulin is a hormone your pancreas releases after meals.', 'pancreas PRODUCES insulin'],
    [
      'The role of calcitonin, a hormone made by the thyroid that increases bone formation, is less clear.',
      'thyroid gland PRODUCES calcitonin',
      'calcitonin INCREASES bone formation',
    ],
    ['Cortical bone is the hard outer layer of bones.', 'cortical bone PART_OF bone'],
    ['Asthma is marked by reduced zinc and raised cortisol.', 'asthma DECREASES zinc', 'asthma INCREASES cortisol'],
    ['Kale is marked by much zinc.'],
    ['The Wnt pathway and its inhibitors, such as sclerostin, are studied.', 'sclerostin DECREASES Wnt signaling'],
  ],
  'what happens when something else does': [
    [
      'Asthma can improve with weight loss, regular exercise, and good sleep.',
      'weight loss DECREASES asthma',
      'exercise DECREASES asthma',
      'sleep DECREASES asthma',
    ],
    ['The rate of bone loss increases for several years after menopause.', 'menopause INCREASES bone loss'],
    ['Asthma may be increased in women who take estrogen.', 'estrogen INCREASES asthma'],
    ['When zinc is abundant, hair is thick and strong.', 'zinc INCREASES hair'],
    ['When zinc runs low, hair is weak.', 'zinc INCREASES hair'],
    ['When cortisol spikes, the pancreas releases insulin.', 'pancreas PRODUCES insulin', 'cortisol INCREASES insulin'],
    ['In type 1 diabetes, the pancreas cannot make insulin.', 'type 1 diabetes DECREASES insulin'],
    ['When zinc is plentiful, the hair is thick, glossy, and strong.', 'zinc INCREASES hair'],
    ['In the luteal phase, progesterone rises.', 'luteal phase INCREASES progesterone'],
    ['Without enough iron, hair weakens.', 'iron INCREASES hair'],
    ['In the stomach, gastric acid serves as a powerful defense against pathogens.', 'gastric acid DECREASES pathogen'],
    [
      'Estrogen deficiency following menopause leads to bone loss.',
      'menopause INCREASES estrogen deficiency',
      'estrogen deficiency INCREASES bone loss',
    ],
  ],
  'whose doing it is': [
    [
      'Gut bacteria ferment fiber to produce butyrate.',
      'dietary fiber CONVERTS_TO butyrate',
      'gut microbiota PRODUCES butyrate',
    ],
    ['The liver stores glucose as glycogen.', 'glucose CONVERTS_TO glycogen'],
    ['Cortisol raises blood sugar; insulin lowers it.', 'cortisol INCREASES glucose', 'insulin DECREASES glucose'],
    [
      'Stress causes leaky gut, which allows bacteria to enter the blood and trigger inflammation.',
      'stress INCREASES intestinal permeability',
      'bacterium INCREASES inflammation',
      'intestinal permeability INCREASES inflammation',
    ],
    ['Bone resorption by osteoclasts goes on all the time.', 'osteoclast INCREASES bone resorption'],
    [
      'Bone is kept whole through the synthesis of osteocalcin by bone cells like osteoblasts.',
      'osteoblast PRODUCES osteocalcin',
    ],
    ['Saliva contains lysozyme to kill bacteria.', 'saliva CONTAINS lysozyme', 'lysozyme DECREASES bacterium'],
    [
      'Bones thin out where osteoclasts degrade bone faster than osteoblasts rebuild bone.',
      'osteoclast DECREASES bone',
      'osteoblast INCREASES bone',
    ],
    ['Estrogen suppresses its ability to increase bone resorption.', 'estrogen DECREASES bone resorption'],
    ['Smoking is harmful, as smokers absorb less calcium.', 'smoking DECREASES calcium absorption'],
  ],
  'what goes with the other members of a list': [
    [
      'Stress can raise cortisol, contributing to many symptoms — fatigue, anxiety, and insomnia.',
      'stress INCREASES cortisol',
      'stress INCREASES fatigue',
      'stress INCREASES anxiety',
      'stress INCREASES insomnia',
    ],
    [
      'Kale contains minerals, including around 40% of the daily calcium.',
      'kale CONTAINS mineral',
      'kale CONTAINS calcium',
    ],
    [
      'Women with asthma show reduced calcium, with lower levels of zinc and iron.',
      'asthma ASSOCIATED_WITH calcium',
      'asthma ASSOCIATED_WITH zinc',
      'asthma ASSOCIATED_WITH iron',
    ],
    [
      'Zinc in combination with vitamin C lowers inflammation.',
      'zinc DECREASES inflammation',
      'vitamin C DECREASES inflammation',
    ],
    [
      'In addition to calcium, zinc plays a role in bone formation.',
      'calcium REGULATES bone formation',
      'zinc REGULATES bone formation',
    ],
    [
      'Some lifestyle interventions (yoga, exercise, sleep) improve asthma.',
      'yoga DECREASES asthma',
      'exercise DECREASES asthma',
      'sleep DECREASES asthma',
    ],
    ['Besides exercise, sleep lowers stress.', 'exercise DECREASES stress', 'sleep DECREASES stress'],
    [
      'Lifestyle habits (exercise, yoga, sleep) reduce inflammation.',
      'exercise DECREASES inflammation',
      'yoga DECREASES inflammation',
      'sleep DECREASES inflammation',
    ],
  ],
  'what does the same, and what does not': [
    [
      'Kale and soy reduce stress, as does the amount of zinc and iron.',
      'kale DECREASES stress',
      'soybean DECREASES stress',
      'zinc DECREASES stress',
      'iron DECREASES stress',
    ],
    ['Exercise lowers stress. So does yoga.', 'yoga DECREASES stress'],
    ['Exercise lowers stress. The same goes for yoga.', 'yoga DECREASES stress'],
    ['Kale lowers inflammation but not pain.', 'kale DECREASES inflammation', 'kale NOT DECREASES pain'],
    ['Serotonin is produced in the gut, not the brain.', 'gut PRODUCES serotonin', 'brain NOT PRODUCES serotonin'],
    ['Yoga does not just lower stress.', 'yoga DECREASES stress'],
    ['Polyphenols act as antioxidants and lower inflammation.', 'polyphenol DECREASES inflammation'],
  ],
  'what foods hold, and what comes of it': [
    ['The zinc content of oysters is high.', 'oyster CONTAINS zinc'],
    ['A glass of milk gives you calcium.', 'milk CONTAINS calcium'],
    ['Most dietary iodine is from seaweed and fish.', 'seaweed CONTAINS iodine', 'fish CONTAINS iodine'],
    ['Foods that contain sugar and salt raise cortisol.', 'sugar INCREASES cortisol', 'salt INCREASES cortisol'],
    ['Foods that are high in sugar and salt raise cortisol.', 'sugar INCREASES cortisol', 'salt INCREASES cortisol'],
    [
      'Aspirin has many side effects, such as asthma and anemia.',
      'aspirin INCREASES asthma',
      'aspirin INCREASES anemia',
    ],
  ],
  'what goes together, and what is told of an event': [
    ['The gut and the brain communicate all day.', 'gut ASSOCIATED_WITH brain'],
    ['The vagus nerve connects the gut and the brain.', 'gut ASSOCIATED_WITH brain'],
    ['Calcium is not absorbed, leading to asthma.', 'calcium absorption DECREASES asthma'],
    [
      'Leptin, a hormone released into the blood by fat cells, lowers appetite.',
      'adipocyte PRODUCES leptin',
      'leptin DECREASES appetite',
    ],
    [
      'Obesity can cause damage to the heart that leads to asthma.',
      'obesity DECREASES heart',
      'obesity INCREASES asthma',
    ],
  ],
  'common verbs and phrases of doing something to something': [
    ['In most people smoking fans inflammation.', 'smoking INCREASES inflammation'],
    [
      'Stress can kick off inflammation and set you up for asthma.',
      'stress INCREASES inflammation',
      'stress INCREASES asthma',
    ],
    ['Smoking places people at greater risk of asthma.', 'smoking INCREASES asthma'],
    ['Good sleep is pivotal for immunity.', 'sleep INCREASES immunity'],
    ['Yoga keeps stress in check.', 'yoga DECREASES stress'],
    ['Exercise can put a dent in anxiety.', 'exercise DECREASES anxiety'],
    ['Mucus traps and expels pathogens.', 'mucus DECREASES pathogen'],
    [
      'Probiotics train the immune system and shift the gut microbiome.',
      'probiotic REGULATES immune system',
      'probiotic REGULATES gut microbiota',
    ],
    ['Sleep has a bearing on stress.', 'sleep REGULATES stress'],
    ['Genes aside, exercise determines bone mass.', 'exercise REGULATES bone mass'],
    ['Doctors use calcium to determine bone mass.'],
    ['Anxiety often goes along with asthma.', 'anxiety ASSOCIATED_WITH asthma'],
    [
      'Pumpkin seeds abound in zinc and are the highest in magnesium.',
      'pumpkin seed CONTAINS zinc',
      'pumpkin seed CONTAINS magnesium',
    ],
    ['Osteocytes are embedded in bone.', 'osteocyte PART_OF bone'],
  ],
  'how much of what is listed, and what there is not enough of': [
    ['Low levels of iron and zinc cause fatigue.', 'iron DECREASES fatigue', 'zinc DECREASES fatigue'],
    [
      'A drop in blood levels of leptin or insulin causes fatigue.',
      'leptin DECREASES fatigue',
      'insulin DECREASES fatigue',
    ],
    ['Asthma is often caused by inadequate secretion of leptin.', 'leptin DECREASES asthma'],
    ["People who don't get adequate amounts of zinc are at risk of asthma.", 'zinc ASSOCIATED_WITH asthma'],
  ],
  'what has the ability, and what that is taken from': [
    [
      'Stress weakens the ability of immune cells to fight infection.',
      'stress DECREASES immune cell',
      'immune cell DECREASES infection',
      'stress INCREASES infection',
    ],
    ["Zinc boosts the body's ability to fight infection.", 'zinc DECREASES infection'],
    ["Stress impairs the body's ability to absorb calcium.", 'stress DECREASES calcium absorption'],
    ['Alcohol makes it hard for the body to absorb calcium.', 'alcohol DECREASES calcium absorption'],
    [
      'Stress harms the ability of the liver to make bile and lowers immunity.',
      'stress DECREASES liver',
      'liver PRODUCES bile',
      'stress DECREASES bile',
      'stress DECREASES immunity',
    ],
  ],
  'what makes something be made, and stops it': [
    ['When insulin rises, the liver makes bile.', 'liver PRODUCES bile', 'insulin INCREASES bile'],
    ['When estrogen is low, the liver makes bile.', 'liver PRODUCES bile', 'estrogen DECREASES bile'],
    [
      'When cortisol is high, the ovaries stop making estrogen.',
      'ovary PRODUCES estrogen',
      'cortisol DECREASES estrogen',
    ],
    [
      'In response to stress, the stomach releases serotonin.',
      'stomach PRODUCES serotonin',
      'stress INCREASES serotonin',
    ],
    ['When calcium levels fall, the body releases leptin.', 'calcium DECREASES leptin'],
    ['Stress prompts the liver to release bile.', 'liver PRODUCES bile', 'stress INCREASES bile'],
    ['Kale keeps the liver from making bile.', 'kale DECREASES bile', 'liver PRODUCES bile'],
    ['Serotonin is made from tryptophan.', 'tryptophan CONVERTS_TO serotonin'],
    [
      'Kale blocks an enzyme that makes serotonin.',
      'kale DECREASES enzyme',
      'enzyme PRODUCES serotonin',
      'kale DECREASES serotonin',
    ],
  ],
  'signs, and what is compared': [
    ['Ginger may help with nausea.', 'ginger DECREASES nausea'],
    ['Ginger helps the body cope with stress.', 'ginger DECREASES stress'],
    ['Kale improves weight loss.', 'kale INCREASES weight loss'],
    ["Stress doesn't just cause asthma.", 'stress INCREASES asthma'],
    ['Compared with yoga, magnesium reduced pain.', 'magnesium DECREASES pain'],
    ['Asthma is characterized by inflammation.', 'asthma ASSOCIATED_WITH inflammation'],
  ],
  'what comes from something, by the change it is told in, and what is named last': [
    ['Prevention of asthma relies on exercise.', 'exercise DECREASES asthma'],
    ['A reduction in inflammation results from yoga.', 'yoga DECREASES inflammation'],
    ['Increased inflammation stems from stress.', 'stress INCREASES inflammation'],
    ['Bone loss results from menopause.', 'menopause INCREASES bone loss'],
    ['Kale is good at reducing inflammation due to stress.', 'stress INCREASES inflammation'],
    ['The hormone that controls appetite is leptin.', 'leptin REGULATES appetite'],
    ['The molecule that lowers inflammation is called butyrate.', 'butyrate DECREASES inflammation'],
    ['One of the main factors that raise cortisol is stress.', 'stress INCREASES cortisol'],
    ['The foods that lower inflammation are rich in zinc.'],
    ['Yoga provides many benefits, including improved gut health.', 'yoga INCREASES gut'],
    ['Smoking affects bone density negatively.', 'smoking DECREASES bone mineral density'],
    [
      'Excess sugar, particularly fructose, is a cause of asthma.',
      'sugar INCREASES asthma',
      'fructose INCREASES asthma',
    ],
  ],
  'what comes of less of something, and where what is told of it begins': [
    [
      'Kefir reduces stress, which can improve asthma symptoms and ease pain.',
      'kefir DECREASES stress',
      'stress INCREASES asthma',
      'stress INCREASES pain',
    ],
    [
      'Stress feeds inflammation, which worsens asthma.',
      'stress INCREASES inflammation',
      'inflammation INCREASES asthma',
    ],
    ['Yoga lowers stress, which boosts immunity.', 'yoga DECREASES stress', 'stress DECREASES immunity'],
    ['Kefir brings probiotics into the gut, which lower inflammation.', 'probiotic DECREASES inflammation'],
    [
      'Butyrate can slow the bone loss that occurs in menopause, thus reducing the risk of fractures.',
      'butyrate DECREASES bone loss',
      'menopause INCREASES bone loss',
      'butyrate DECREASES fracture',
    ],
    [
      'During exercise, endorphins are released that reduce pain.',
      'exercise INCREASES endorphin',
      'endorphin DECREASES pain',
    ],
    ['The muscles do not respond appropriately to insulin.'],
    ['The immune system works to contain infections.', 'immune system DECREASES infection'],
    ['Anemia is common. It is a direct result of iron deficiency.', 'iron deficiency INCREASES anemia'],
  ],
  'members of lists with articles, behind adjectives, and what is told of how': [
    [
      'Asthma can be eased by exercise, yoga, a good diet, and the use of probiotics.',
      'exercise DECREASES asthma',
      'yoga DECREASES asthma',
      'diet DECREASES asthma',
      'probiotic DECREASES asthma',
    ],
    ['Kale, a leafy friend, eases asthma.', 'kale DECREASES asthma'],
    [
      'Ginger lowers the release of pro-inflammatory messengers like TNF and IL-6.',
      'ginger DECREASES TNF',
      'ginger DECREASES IL-6',
    ],
    ['Stress affects how the body uses insulin.', 'stress REGULATES insulin'],
    ['Zinc changes how well your body absorbs calcium.', 'zinc REGULATES calcium absorption'],
    ['Zinc changes how cortisol acts.', 'zinc REGULATES cortisol'],
  ],
  'what helps, what one aims at, and what good something does': [
    ['Kefir can help lower inflammation.', 'kefir DECREASES inflammation'],
    ['Yoga helps to lower stress.', 'yoga DECREASES stress'],
    ['Reducing stress can help lower triglycerides.', 'stress INCREASES triglyceride'],
    ['Programs aimed at reducing stress can improve sleep.', 'stress DECREASES sleep'],
    ['Steps aimed at restoring the gut barrier can reduce inflammation.', 'gut barrier DECREASES inflammation'],
    ['Probiotics may be useful for people with asthma.', 'probiotic DECREASES asthma'],
    ['One benefit of exercise is better sleep.', 'exercise INCREASES sleep'],
    [
      'Exercise has many benefits, such as better sleep and less pain.',
      'exercise INCREASES sleep',
      'exercise DECREASES pain',
    ],
    [
      'Asthma is common. Driven by stress and smoking, this condition often goes unseen.',
      'stress INCREASES asthma',
      'smoking INCREASES asthma',
    ],
    [
      'Asthma is common. Driven by stress, this condition often stays. It can lead to fatigue.',
      'asthma INCREASES fatigue',
    ],
  ],
  'verbs of readers, by their sign': [
    ['Exercise lifts mood and deepens sleep.', 'exercise INCREASES mood', 'exercise INCREASES sleep'],
    ['Kefir can jump-start digestion.', 'kefir INCREASES digestion'],
    ['Stress can cripple immunity.', 'stress DECREASES immunity'],
    ['Alcohol shortens sleep.', 'alcohol DECREASES sleep'],
  ],
  'no more than pronouns can stand for': [
    ['Zinc is a mineral. Once in the gut, it reduces inflammation.', 'zinc DECREASES inflammation'],
    ['Mercury is old news. Once in the bloodstream, it damages the kidneys.', 'mercury DECREASES kidney'],
    ['Stress raises cortisol. A long lie-in is good for your mood because it boosts immunity.'],
    ['Kale is popular because it lowers inflammation.', 'kale DECREASES inflammation'],
    ['Metformin lowers glucose. These reactions reduce inflammation.'],
  ],
  'a kind with its article, for what the sentence before named': [
    ['Leptin is made by fat cells. The hormone reduces appetite.', 'leptin DECREASES appetite'],
    ['Metformin is an old drug. The medication reduces inflammation.', 'metformin DECREASES inflammation'],
    ['Asthma is common. The condition has been linked to obesity.', 'asthma ASSOCIATED_WITH obesity'],
    ['Psoriasis raises the risk of depression. The disease also worsens sleep.', 'psoriasis DECREASES sleep'],
    [
      'Metformin and aspirin are cheap. The drugs reduce inflammation.',
      'metformin DECREASES inflammation',
      'aspirin DECREASES inflammation',
    ],
    ['Metformin and aspirin are cheap. The drug reduces inflammation.'],
    ['Leptin is old news. The hormone cortisol reduces appetite.', 'cortisol DECREASES appetite'],
  ],
  'of what something is a kind of, the thing itself': [
    ['Metformin is an old and rather bitter medication that lowers insulin.', 'metformin DECREASES insulin'],
    ['Zinc is only one of many nutrients needed for muscle.', 'zinc INCREASES muscle'],
    [
      'Kale holds zinc, folate, and vitamin K, a vitamin important for blood clotting.',
      'kale CONTAINS zinc',
      'kale CONTAINS folate',
      'kale CONTAINS vitamin K',
      'vitamin K INCREASES blood coagulation',
    ],
    [
      'One cause of anemia is zinc deficiency, which also harms the liver.',
      'zinc deficiency INCREASES anemia',
      'zinc deficiency DECREASES liver',
    ],
    ['Butyrate, as a fuel, feeds muscle.', 'butyrate INCREASES muscle'],
  ],
  'the subject behind an opening that names something else': [
    ['By making sure that zinc is stored, metformin lowers insulin.', 'metformin DECREASES insulin'],
    ['When you drink kefir, you lower inflammation.', 'kefir DECREASES inflammation'],
    ['Studies show kefir drinks lower inflammation.', 'kefir DECREASES inflammation'],
  ],
  'nothing of what has a clause of its own': [
    [
      'Cortisol meets TNF, which raises leptin, and insulin, which lowers cortisol.',
      'TNF INCREASES leptin',
      'insulin DECREASES cortisol',
    ],
    [
      'TNF blocks leptin that travels in the blood and raises insulin.',
      'TNF DECREASES leptin',
      'leptin INCREASES insulin',
    ],
    ['Metformin suppresses molecules known to raise insulin.'],
    ['The gut builds new bone and lowers insulin.', 'gut INCREASES bone formation', 'gut DECREASES insulin'],
    ['Bone-building activity exceeds bone resorption.'],
    ['Pro-inflammatory ingredients raise cortisol.'],
    ['Stress is common, given that most adults have low bone mass.'],
  ],
  'less of a thing that falls': [
    ['Estrogen levels drop, which raises cortisol.', 'estrogen DECREASES cortisol'],
    ['TNF slows leptin degradation.', 'TNF INCREASES leptin'],
  ],
  'what a condition goes on to, and what is told of it by pointing': [
    ['Anemia can advance to asthma or cancer.', 'anemia INCREASES asthma', 'anemia INCREASES cancer'],
    ['Asthma is common. Exercise prevents this condition.', 'exercise DECREASES asthma'],
    ['Few people are tested for anemia, a state linked to asthma.', 'anemia ASSOCIATED_WITH asthma'],
    ['Anemia is often joined by inflammation.', 'anemia ASSOCIATED_WITH inflammation'],
  ],
  'what is no doer and no object': [
    ['Once in the blood, leptin raises TNF.', 'leptin INCREASES TNF'],
    ['Stress leads to bacteria getting into the blood.'],
    ['Stress affects how long anybody waits.'],
    ['In asthma, the cells of the liver stop responding to insulin.'],
    ['From leptin in the brain to staving off asthma, zinc is essential.'],
    ['Sugar contributes to liver dysfunction.', 'sugar DECREASES liver'],
  ],
  'what cannot be without something': [
    ['Bone formation is impossible without zinc.', 'zinc INCREASES bone formation'],
    ['Without zinc, the body struggles to regulate insulin.', 'zinc REGULATES insulin'],
    ['Without zinc, the body cannot prevent anemia.', 'zinc DECREASES anemia'],
    ['She did not get enough zinc to raise leptin.', 'zinc INCREASES leptin'],
  ],
  'members behind what has no name': [
    ['Stress leads to problems elsewhere in the body like anemia.', 'stress INCREASES anemia'],
    ['Stress affects people in many ways, including the liver.', 'stress REGULATES liver'],
    ['Stress and excess sugar harm the liver.', 'stress DECREASES liver', 'sugar DECREASES liver'],
  ],
  'what pronouns and kinds stand for': [
    ['RANKL meets osteoclasts, promoting their formation.', 'RANKL INCREASES osteoclast'],
    ['Kefir supplies zinc and improves its absorption.', 'kefir CONTAINS zinc', 'kefir INCREASES zinc'],
    ['Metformin is old. The drug lowers insulin.', 'metformin DECREASES insulin'],
    ['Metformin and aspirin are old. The drug lowers insulin.'],
    [
      'Both metformin and aspirin are old. Both drugs lower insulin.',
      'metformin DECREASES insulin',
      'aspirin DECREASES insulin',
    ],
    ['Butyrate is old. This increased depth lowers insulin.'],
    ['Butyrate feeds muscle. This imbalance lowers insulin.'],
    [
      "Leptin's effect on bone mass is known for its role in asthma.",
      'leptin REGULATES bone mass',
      'leptin REGULATES asthma',
    ],
    [
      'Metformin is old. Common side effects include nausea and diarrhea.',
      'metformin INCREASES nausea',
      'metformin INCREASES diarrhea',
    ],
    ['Kale is old. Side effects in the liver include nausea.'],
  ],
  'parts, shares and products': [
    ['About 60% of the zinc is in muscle.', 'zinc PART_OF muscle'],
    ['The zinc is in muscle.'],
    ['Muscle is about 75% water.', 'muscle CONTAINS water'],
    ['A byproduct of fermentation in the gut is butyrate.', 'fermentation PRODUCES butyrate'],
  ],
  'what ties two things': [
    ['Studies link stress to anemia.', 'stress ASSOCIATED_WITH anemia'],
    ['Metformin eases anemia associated with stress.', 'metformin DECREASES anemia', 'anemia ASSOCIATED_WITH stress'],
    ['Metformin manages bone loss.', 'metformin DECREASES bone loss'],
  ],
  'doing without something': [
    ['Cutting out sugar reduces inflammation.', 'sugar INCREASES inflammation'],
    ['Avoiding gluten reduces pain.', 'gluten INCREASES pain'],
    ['Avoiding sugar is wise, as it worsens asthma.', 'sugar INCREASES asthma'],
  ],
  'what stands in a place, and not of the place': [
    [
      'Leptin raises inflammation in the gut, which leads to pain.',
      'leptin INCREASES inflammation',
      'inflammation INCREASES pain',
    ],
    ['Bile is made in the liver, which stores iron.', 'liver PRODUCES bile', 'liver CONTAINS iron'],
  ],
  'one of a kind, and not of the kind': [
    [
      'Metformin lowers RANKL, one of the key cytokines promoting bone loss.',
      'metformin DECREASES RANKL',
      'RANKL INCREASES bone loss',
    ],
    ['Leptin, the hormone that lowers insulin, is old.', 'leptin DECREASES insulin'],
    ['Serotonin - the neurotransmitter that regulates pain - is old.', 'serotonin REGULATES pain'],
    [
      'Stress wears down the gut, the place of hormones that lower pain.',
      'stress DECREASES gut',
      'hormone DECREASES pain',
    ],
  ],
  'what gets worse': [['Metformin promotes an exacerbated inflammation.', 'metformin INCREASES inflammation']],
  'what is like an illness': [
    [
      'Leptin reduced anxiety- and depression-related behavior.',
      'leptin DECREASES anxiety',
      'leptin DECREASES depression',
    ],
    ['Leptin reduced depression-related symptoms.', 'leptin DECREASES depression'],
  ],
  'what is kept from something': [
    ['Metformin prevents bacteria from producing toxins.', 'metformin DECREASES toxin'],
    ['Metformin keeps osteoclasts from destroying cartilage.', 'metformin INCREASES cartilage'],
    ['Metformin prevents osteoclasts from being trapped.'],
    [
      'Aspirin prevents blood clots from forming and lowers pain.',
      'aspirin DECREASES thrombosis',
      'aspirin DECREASES pain',
    ],
    [
      'Metformin protects the heart from inflammation.',
      'metformin DECREASES inflammation',
      'metformin INCREASES heart',
    ],
  ],
  'a kind, of what is one': [
    ['Foods that lower cholesterol include oats and beans.', 'oat DECREASES cholesterol', 'bean DECREASES cholesterol'],
    [
      'Sports to build bone include yoga and walking.',
      'yoga INCREASES bone formation',
      'walking INCREASES bone formation',
    ],
    ['Leptin is controlled by several organs, such as the gut.', 'gut REGULATES leptin'],
  ],
  'what is found or rich in something before it is named': [
    ['Found in yogurt, zinc supports the gut.', 'yogurt CONTAINS zinc', 'zinc INCREASES gut'],
    ['Rich in calcium, kefir supports the gut.', 'kefir CONTAINS calcium', 'kefir INCREASES gut'],
  ],
  'a thing along with another': [
    ['Calcium, along with zinc, supports the gut.', 'calcium INCREASES gut', 'zinc INCREASES gut'],
    ['Yoga and meditation can all lower cortisol.', 'yoga DECREASES cortisol', 'meditation DECREASES cortisol'],
  ],
  'what is wanted neither high nor low': [
    ['Kefir helps keep blood sugar stable.', 'kefir REGULATES glucose'],
    ['Kefir improves cholesterol levels.', 'kefir REGULATES cholesterol'],
    ['Kefir keeps the gut healthy.', 'kefir INCREASES gut'],
  ],
  'what is meant of another': [
    ['Stress limits the gut’s ability to heal.'],
    ['Garlic slows the buildup in the arteries, which can lead to stroke.'],
    ['Leptin reduces spells leading to stroke.'],
    ['Leptin raises insulin over time leading to obesity.', 'leptin INCREASES insulin', 'leptin INCREASES obesity'],
  ],
  'what is needed to do something': [
    ['The liver needs zinc to make bile.', 'zinc INCREASES liver', 'zinc INCREASES bile'],
    ['The body needs vitamin D to absorb calcium.', 'vitamin D INCREASES calcium absorption'],
    ['Iron is used to make insulin.', 'iron INCREASES insulin'],
  ],
  'what makes something worse or better': [
    ['Obesity makes asthma worse.', 'obesity INCREASES asthma'],
    ['Kefir makes asthma better.', 'kefir DECREASES asthma'],
    ['Kefir makes bones strong.', 'kefir INCREASES bone'],
  ],
  'what changes when something else does': [
    ['When stress rises, cortisol rises too.', 'stress ASSOCIATED_WITH cortisol'],
    ['After menopause, bone loss speeds up.', 'menopause ASSOCIATED_WITH bone loss'],
    ['As zinc falls, inflammation increases.', 'zinc DECREASES inflammation'],
    ['When zinc binds leptin, inflammation increases.', 'zinc ASSOCIATED_WITH leptin'],
    ['When stress rises, the gut works to lower the dose.'],
  ],
  'the agent of a passive that is a lack': [['Anemia is caused by a lack of iron.', 'iron DECREASES anemia']],
  'what is at the root of something': [['Stress is at the root of asthma.', 'stress INCREASES asthma']],
  'what something does over time': [
    [
      'Stress triggers inflammation, which over time damages the gut.',
      'stress INCREASES inflammation',
      'inflammation DECREASES gut',
    ],
    ['Osteoclasts break down bone, while osteoblasts build it.', 'osteoclast INCREASES bone resorption'],
  ],
  'what helps to do something': [
    ['Neurons make hormones that help lower appetite.', 'neuron PRODUCES hormone', 'hormone DECREASES appetite'],
    ['Zinc helps raise leptin and lower insulin.', 'zinc INCREASES leptin', 'zinc DECREASES insulin'],
    ['Kefir helps the gut.', 'kefir INCREASES gut'],
  ],
  'lists that are longer than their names': [
    ['The gut makes leptin and small amounts of insulin.', 'gut PRODUCES leptin', 'gut PRODUCES insulin'],
    [
      'Stress is linked to asthma, autism spectrum features, and anemia.',
      'stress ASSOCIATED_WITH asthma',
      'stress ASSOCIATED_WITH autism',
      'stress ASSOCIATED_WITH anemia',
    ],
    [
      'Bone formation requires two things: calcium and zinc.',
      'calcium INCREASES bone formation',
      'zinc INCREASES bone formation',
    ],
    [
      'Neurons make the same hormones - like serotonin - that lower appetite.',
      'neuron PRODUCES hormone',
      'neuron PRODUCES serotonin',
      'serotonin DECREASES appetite',
    ],
    [
      'Stress is linked to arthritis (both osteoarthritis and gout (uric acid)).',
      'stress ASSOCIATED_WITH arthritis',
      'stress ASSOCIATED_WITH osteoarthritis',
      'stress ASSOCIATED_WITH gout',
    ],
    ['Zinc lowers insulin every morning, leptin falls.', 'zinc DECREASES insulin'],
  ],
  'strains with their numbers': [
    ['The probiotic Lactobacillus rhamnosus JB-1 reduced anxiety.', 'Lactobacillus rhamnosus DECREASES anxiety'],
  ],
  'what leads to something, and has no name': [['The steps in the process leading to asthma are known.']],
  'what is not done': [
    ['Instead of raising cortisol, yoga lowers insulin.', 'yoga DECREASES insulin'],
    ['Kefir lowers insulin rather than raising cortisol.', 'kefir DECREASES insulin'],
    ['Not only does yoga lower cortisol, it also lowers insulin.', 'yoga DECREASES cortisol', 'yoga DECREASES insulin'],
  ],
  'from one thing to another': [
    [
      'Yoga has many benefits, from lowering cortisol to reducing inflammation.',
      'yoga DECREASES cortisol',
      'yoga DECREASES inflammation',
    ],
  ],
  'what is told on a condition': [
    ['Asthma, if left untreated, can lead to depression.', 'asthma INCREASES depression'],
  ],
  'what several are needed for': [
    ['Folate and iron are needed to make insulin.', 'folate INCREASES insulin', 'iron INCREASES insulin'],
  ],
  'what plurals are, and not of what they are': [
    ['Prebiotics are fibers that lower insulin.', 'prebiotic DECREASES insulin'],
    ['The fiber in oats lowers insulin.', 'oat CONTAINS dietary fiber', 'dietary fiber DECREASES insulin'],
    ['Collagen is the main protein in skin.', 'skin CONTAINS collagen'],
  ],
  'what something does thanks to another': [['Thanks to its fiber, kale lowers insulin.', 'kale DECREASES insulin']],
  'a label, told behind it': [
    ['Zinc: Supports muscle and reduces inflammation.', 'zinc INCREASES muscle', 'zinc DECREASES inflammation'],
    [
      'Lutein: Found in kale, buttery spinach with very big leaves, lettuce, and broccoli.',
      'kale CONTAINS lutein',
      'spinach CONTAINS lutein',
    ],
    ['Zinc: This mineral reduces inflammation.', 'zinc DECREASES inflammation'],
    ['Zinc: A mineral that reduces inflammation.', 'zinc DECREASES inflammation'],
    ['Zinc – needed for bone formation.', 'zinc INCREASES bone formation'],
    ['Asthma: Cortisol reduces inflammation.', 'cortisol DECREASES inflammation'],
  ],
  'items that go on with what their list hangs on': [
    [
      'Trials found that metformin can help to:\n- Lower insulin\n- Reduce inflammation',
      'metformin DECREASES inflammation',
    ],
    [
      'Omega-3 fats are common. Studies found that these fatty acids have many benefits, including:\n- Reducing inflammation.',
      'omega-3 fatty acid DECREASES inflammation',
    ],
    ['Bones are alive. Apart from that, they:\n- Store zinc', 'bone CONTAINS zinc'],
    ['Health benefits of ginger\n- Reduces nausea', 'ginger DECREASES nausea'],
    ['Metformin has been sold since then. To sleep well, you should try to:\n- Reduce inflammation'],
    ['Signs of asthma include:\n- Increase of the mucus'],
  ],
  'what brackets tell': [
    [
      'Fatty fish (such as salmon and tuna) reduces inflammation.',
      'fatty fish DECREASES inflammation',
      'salmon DECREASES inflammation',
      'tuna DECREASES inflammation',
    ],
    [
      'Sources of calcium include milk (like kefir), almonds and tofu.',
      'milk CONTAINS calcium',
      'kefir CONTAINS calcium',
      'almond CONTAINS calcium',
      'tofu CONTAINS calcium',
    ],
    ['Stress raises cortisol (which worsens sleep).', 'stress INCREASES cortisol', 'cortisol DECREASES sleep'],
    ['Leptin (released by fat cells) reduces appetite.', 'leptin DECREASES appetite', 'adipocyte PRODUCES leptin'],
    ['The gut (it produces serotonin) is folded.', 'gut PRODUCES serotonin'],
    ['Kefir (rich in calcium) is sour.', 'kefir CONTAINS calcium'],
    ['The study (which found that many had asthma) named leptin.'],
    ['Cortisol (a steroid) raises leptin.', 'cortisol INCREASES leptin'],
  ],
  'what dashes part': [
    ['Leptin – which most obese people lack – reduces appetite.', 'leptin DECREASES appetite'],
    ['Asthma — not a rare one — is now linked to obesity.', 'asthma ASSOCIATED_WITH obesity'],
  ],
  'a thing and its like': [
    [
      'Fatty fish such as salmon reduces inflammation.',
      'fatty fish DECREASES inflammation',
      'salmon DECREASES inflammation',
    ],
    ['Neurotransmitters such as serotonin reduce pain.', 'serotonin DECREASES pain'],
    ['Leptin reduces bone diseases such as osteoporosis.', 'leptin DECREASES osteoporosis'],
  ],
  'lists behind what has no name, and ranges': [
    [
      'Stress is linked to many troubles, from anemia to asthma.',
      'stress ASSOCIATED_WITH anemia',
      'stress ASSOCIATED_WITH asthma',
    ],
    [
      'Asthma is caused by stress, smoking, and taking medicines such as aspirin.',
      'stress INCREASES asthma',
      'smoking INCREASES asthma',
      'aspirin INCREASES asthma',
    ],
    ['Stress brings out stress chemicals like cortisol and lowers leptin.', 'stress DECREASES leptin'],
    [
      'Disorders that lower leptin, such as asthma and anemia, raise insulin.',
      'asthma DECREASES leptin',
      'anemia DECREASES leptin',
      'asthma INCREASES insulin',
      'anemia INCREASES insulin',
    ],
    ['Foods high in fiber, such as oats, lower insulin.', 'oat DECREASES insulin'],
    ['Metformin eases asthma, and some strains also raise insulin.', 'metformin DECREASES asthma'],
    [
      'The Mediterranean diet is rich in fruits, olive oil, fish, vegetables, seeds, and whole grains.',
      'Mediterranean diet CONTAINS fruit',
      'Mediterranean diet CONTAINS olive oil',
      'Mediterranean diet CONTAINS fish',
      'Mediterranean diet CONTAINS vegetable',
      'Mediterranean diet CONTAINS seed',
      'Mediterranean diet CONTAINS whole grain',
    ],
    ['Symptoms include fatigue and nausea.'],
    [
      'Asthma is old. Common symptoms include fatigue and nausea.',
      'fatigue ASSOCIATED_WITH asthma',
      'nausea ASSOCIATED_WITH asthma',
    ],
    ['Asthma is old. Symptoms of this condition may include fatigue.', 'fatigue ASSOCIATED_WITH asthma'],
  ],
  'whose clause it is': [
    ['Metformin blocks a thing the liver needs.'],
    ["It's the zinc in oats that lowers insulin.", 'oat CONTAINS zinc', 'zinc DECREASES insulin'],
    ["Zinc regulates the bones' calcium absorption.", 'zinc REGULATES calcium absorption'],
    [
      'Stress affects iron absorption and the vitamins needed for muscle.',
      'stress REGULATES iron absorption',
      'stress REGULATES vitamin',
      'vitamin INCREASES muscle',
    ],
    ['Without zinc, the body cannot make leptin. This leads to asthma.'],
    ['Metformin has been promoted as a way to lower insulin.', 'metformin DECREASES insulin'],
  ],
  'what people have, and what comes of what': [
    ['Women with asthma often have insulin resistance.', 'asthma ASSOCIATED_WITH insulin resistance'],
    ['People with asthma are more likely to develop anemia.', 'asthma ASSOCIATED_WITH anemia'],
    ['A woman with asthma had anemia.'],
    ['Gut bacteria break down fiber into butyrate.', 'dietary fiber CONVERTS_TO butyrate'],
    ['Fiber is converted by gut bacteria into butyrate.', 'dietary fiber CONVERTS_TO butyrate'],
    ['Anemia can develop due to zinc deficiency.', 'zinc deficiency INCREASES anemia'],
    ['Leptin is released from the stomach.', 'stomach PRODUCES leptin'],
    ['Stress causes appetite problems.', 'stress DECREASES appetite'],
    ['Stress causes muscle trouble.', 'stress DECREASES muscle'],
    ['Asthma results from autoimmune destruction of muscle.', 'autoimmunity INCREASES asthma'],
    ['Anemia is worsened by asthma treatments.'],
  ],
  'what comes of what is done': [
    ['Stress harms the pancreas, which leads to diabetes.', 'stress DECREASES pancreas', 'stress INCREASES diabetes'],
    ['Stress disrupts sleep, which can lead to weight gain.', 'stress DECREASES sleep', 'stress INCREASES weight gain'],
    [
      'Yoga reduces stress, which in turn lowers blood pressure.',
      'yoga DECREASES stress',
      'stress INCREASES blood pressure',
    ],
    ['Kefir raises leptin, which in turn lowers appetite.', 'kefir INCREASES leptin', 'leptin DECREASES appetite'],
    ['Kefir lowers leptin and keeps blood sugar steady.', 'kefir DECREASES leptin', 'kefir REGULATES glucose'],
    ['Anemia is caused by a lack of iron.', 'iron DECREASES anemia'],
    ['Falling estrogen levels cause asthma.', 'estrogen DECREASES asthma'],
    ['Kefir repairs nerve damage.', 'kefir DECREASES neuropathy'],
  ],
  'where things are made and what they are made into': [
    [
      'Melatonin, produced in the pineal gland, lowers leptin.',
      'pineal gland PRODUCES melatonin',
      'melatonin DECREASES leptin',
    ],
    ['Serotonin is made mostly in the gut.', 'gut PRODUCES serotonin'],
    ['The body turns tryptophan into serotonin.', 'tryptophan CONVERTS_TO serotonin'],
    ['Leptin in turn turns into nothing.'],
  ],
  'whom and what is spoken of': [
    ['Leptin is old. Those who walked less had more inflammation.'],
    ['Kale and those that are high in calories are old.'],
    ['A trial showed that leptin, which is old, lowers insulin.', 'leptin DECREASES insulin'],
    ['Anxiety and depression often go together.', 'anxiety ASSOCIATED_WITH depression'],
    ['Stress causes cancers (stomach, colon).', 'stress INCREASES cancer'],
    [
      'Stress causes asthma, fractures of the hip, and conditions like anemia.',
      'stress INCREASES asthma',
      'stress INCREASES hip fracture',
      'stress INCREASES anemia',
    ],
    ['Stress raises the risk of asthma as they age.', 'stress INCREASES asthma'],
  ],
  'whom a verb or pronoun belongs to': [
    ['Yoga works by lessening stress that causes asthma.', 'yoga DECREASES stress', 'stress INCREASES asthma'],
    ['Aging is a natural process in all humans that causes anemia.', 'aging INCREASES anemia'],
    [
      'Some speak of leptin and ghrelin—hormones that lower insulin.',
      'leptin DECREASES insulin',
      'ghrelin DECREASES insulin',
    ],
    [
      'With their ability to lower leptin, probiotics raise insulin.',
      'probiotic DECREASES leptin',
      'probiotic INCREASES insulin',
    ],
    ['Probiotics live far from the brain, with their role in lowering leptin.', 'probiotic DECREASES leptin'],
    ['Stress causes cells to respond to insulin.'],
    ['Stress causes the liver to make glucose.', 'liver PRODUCES glucose', 'stress INCREASES glucose'],
    ['Zinc is needed for the pancreas to release insulin.', 'zinc INCREASES pancreas', 'pancreas PRODUCES insulin'],
    ['Yoga eases stress and its effects on sleep.', 'yoga DECREASES stress', 'stress REGULATES sleep'],
  ],
  'lists of what acts, and of what is known': [
    [
      'Anemia is worsened by stress, low zinc, and loss of sleep.',
      'stress INCREASES anemia',
      'zinc deficiency INCREASES anemia',
      'sleep deprivation INCREASES anemia',
    ],
    [
      'Asthma is old. Other causes of this condition include stress and smoking.',
      'stress INCREASES asthma',
      'smoking INCREASES asthma',
    ],
    ['Trials have shown asthma and anemia to be linked.', 'asthma ASSOCIATED_WITH anemia'],
    ['The fattier the liver, the higher the insulin resistance.', 'liver INCREASES insulin resistance'],
  ],
  'what is not so, or not the same, or comes first': [
    ['It is a myth that sugar causes asthma.'],
    ['The idea that stress causes asthma is wrong.'],
    ['The idea that stress causes asthma is old.', 'stress INCREASES asthma'],
    ['People with asthma have a different gut microbiome.', 'asthma ASSOCIATED_WITH gut microbiota'],
    [
      'People with asthma have a gut microbiome that differs from that of others.',
      'asthma ASSOCIATED_WITH gut microbiota',
    ],
    ['Bone loss speeds up after menopause.', 'menopause INCREASES bone loss'],
    ['Asthma can severely affect sleep.', 'asthma DECREASES sleep'],
    ['Kale and those that are high in sugar are linked to asthma.', 'kale ASSOCIATED_WITH asthma'],
  ],
  'what is meant, traced back or goes together': [
    ['Asthma can often be traced back to stress.', 'stress INCREASES asthma'],
    ['More stress means higher cortisol.', 'stress INCREASES cortisol'],
    ['Obesity and diabetes go hand in hand.', 'obesity ASSOCIATED_WITH diabetes'],
    [
      'Vitamin C as well as zinc supports the immune system.',
      'vitamin C INCREASES immune system',
      'zinc INCREASES immune system',
    ],
    ['Without zinc, leptin levels drop.', 'zinc INCREASES leptin'],
    ['Without iodine, the thyroid cannot make thyroid hormone.', 'iodine INCREASES thyroid hormone'],
    ['When the gut barrier breaks down, toxins leak out and trigger inflammation.', 'toxin INCREASES inflammation'],
    ['Stress disrupts sleep, which raises leptin.', 'stress DECREASES sleep', 'stress INCREASES leptin'],
    ['Curcumin is rare, but black pepper increases its absorption.', 'black pepper INCREASES curcumin'],
    ['Acting as an antioxidant, zinc protects the heart.', 'zinc INCREASES heart'],
    ['The body makes leptin when it lowers insulin.'],
    ['Acupuncture releases endorphins.', 'acupuncture INCREASES endorphin'],
    ['Protein in the urine is a sign of asthma.', 'protein ASSOCIATED_WITH asthma'],
  ],
  'a kind that was named some sentences before': [
    [
      'Cortisol and adrenaline rise within minutes. The face turns pale. These hormones raise blood pressure.',
      'cortisol INCREASES blood pressure',
      'adrenaline INCREASES blood pressure',
    ],
    [
      'Doctors turned to denosumab. It came late. Few knew it. This medication lowers bone resorption.',
      'denosumab DECREASES bone resorption',
    ],
    ['Doctors know few of them. These drugs for osteoporosis raise insulin.'],
    ['Zinc is rare. Iron is not. The face turns pale. This mineral strengthens bone.', 'iron INCREASES bone'],
  ],
};

describe.each(Object.entries(CONSTRUCTIONS))('statements of %s', (_, cases) => {
  it.each(cases.map(([text, ...said]) => ({ text, said })))('$text', ({ text, said }) =>
    expect(statementsOf(text)).toEqual(said),
  );
});

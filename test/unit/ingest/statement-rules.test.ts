import { describe, expect, it } from 'vitest';
import { findClaims } from '../../../ingest/claims/index.ts';
import { findMentions } from '../../../ingest/mechanisms.ts';
import { findStatements } from '../../../ingest/statements.ts';
import { STATEMENT_RULES, type StatementRule } from '../../../ingest/statements/rules.ts';
import { loadVocabulary } from '../../../ingest/vocabulary.ts';
import { buildDocument } from './build-document.ts';

const vocabulary = loadVocabulary();
const nameOf = (id: string) => vocabulary.get(id)!.name;

/** What a rule reads of the last sentence of a text, and sentences that look like it and that it must leave alone. */
interface Fixture {
  readonly valid: readonly (readonly [text: string, ...statements: string[]])[];
  readonly invalid: readonly string[];
}

const FIXTURES: Readonly<Record<StatementRule, Fixture>> = {
  members: {
    valid: [
      ['Gut bacteria make vitamins. These include folate.', 'gut microbiota PRODUCES folate'],
      ['Kefir contains minerals. They include calcium.', 'kefir CONTAINS calcium'],
    ],
    invalid: ['Gut bacteria make vitamins. Salads include folate.'],
  },
  hyphenated: {
    valid: [
      ['TNF-induced bone loss and inflammation were lower.', 'TNF INCREASES inflammation'],

      ['TNF-dependent genes, such as BRCA1, are known.', 'TNF REGULATES BRCA1'],
      ['TNF-induced bone loss is common.', 'TNF INCREASES bone loss'],
      ['Leptin prevents TNF induced bone loss.', 'TNF INCREASES bone loss'],
      ['TNF- and RANKL-induced bone loss is common.', 'TNF INCREASES bone loss', 'RANKL INCREASES bone loss'],
      ['Cortisol treatment-induced bone loss is common.', 'cortisol INCREASES bone loss'],
      ['High-cortisol-exposure-induced bone loss is common.', 'cortisol INCREASES bone loss'],
      ['Butyrate suppressed RANKL-induced bone loss.', 'RANKL INCREASES bone loss'],
      ['TLR4-mediated release of TNFα was seen.', 'TLR4 INCREASES TNF'],
      ['Stress-related inflammation is common.', 'stress ASSOCIATED_WITH inflammation'],
      ['Calcium-rich kefir is cheap.', 'kefir CONTAINS calcium'],
      ['Folate-producing bacteria live in the dark.', 'bacterium PRODUCES folate'],
    ],
    invalid: [
      'Leptin suppressed TNF-free bone loss.',
      'TNF-induced changes were seen in osteoporosis.',
      'A calcium-rich diet is cheap.',
    ],
  },
  passive: {
    valid: [
      ['TNF is negatively regulated by leptin.', 'leptin DECREASES TNF'],
      ['Made by gut bacteria, butyrate strengthens the bones.', 'gut microbiota PRODUCES butyrate'],
      ['Stress raises cortisol, a hormone made by the adrenal gland.', 'adrenal gland PRODUCES cortisol'],
      [
        'Inflammation that was brought about by one single large dose of cortisol is rare.',
        'cortisol INCREASES inflammation',
      ],

      ['Doxorubicin-induced inflammation was attenuated by metformin.', 'metformin DECREASES inflammation'],
      ['BRCA1 was down-regulated by treatment with TNF.', 'TNF DECREASES BRCA1'],
      ['Asthma brought about by TNF deficiency is rare.', 'TNF DECREASES asthma'],
      ['Inflammation caused by TNF-induced bone loss is rare.', 'bone loss INCREASES inflammation'],
      ['Asthma can be improved by metformin.', 'metformin DECREASES asthma'],
      ['Butyrate is produced by the gut microbiota.', 'gut microbiota PRODUCES butyrate'],
      ['Osteoporosis was treated with estrogen.', 'estrogen DECREASES osteoporosis'],
      ['Leptin was lowered by high calcium.', 'calcium DECREASES leptin'],
      ['Inflammation was lowered by loss of TNF.', 'TNF INCREASES inflammation'],
      ['Butyrate was given, and bone loss was accompanied by increased TNF.', 'TNF ASSOCIATED_WITH bone loss'],
    ],
    invalid: [
      'Fractures among boys treated with warfarin were counted.',
      'Osteoporosis was measured by nurses with calcium.',
      'The protective effect of estrogen on bone loss is mediated by TNF.',
      'Metformin restores what is lost through a change induced by doxorubicin.',
    ],
  },
  'by-doing': {
    valid: [
      ['Cortisol works by increasing blood pressure.', 'cortisol INCREASES blood pressure'],
      ['Stress disturbs sleep, increasing inflammation.', 'stress INCREASES inflammation'],
      ['Cortisol raises osteoporosis, resulting from TNF.', 'TNF INCREASES osteoporosis'],
      ['Cortisol is known for weakening the bones.', 'cortisol DECREASES bone'],
      ['The sages praise the role of calcium in maintaining the bones.', 'calcium REGULATES bone'],
    ],
    invalid: [
      'Leptin was measured with the metallic reducing curcumin.',
      'The treatment of osteoporosis focuses on nourishing the kidneys.',
    ],
  },
  'turn-into': {
    valid: [['TNF stimulates stem cells to differentiate into osteoclasts.', 'stem cell CONVERTS_TO osteoclast']],
    invalid: ['Stem cells are said to differentiate.'],
  },
  convert: {
    valid: [
      ['The gut takes up folate and converts it into butyrate.', 'folate CONVERTS_TO butyrate'],
      ['The gut microbiota hydrolyzes inulin into butyrate.', 'inulin CONVERTS_TO butyrate'],

      ['The kidney converts vitamin D to calcitriol.', 'vitamin D CONVERTS_TO calcitriol'],
      ['Magnesium is needed to convert vitamin D into calcitriol.', 'vitamin D CONVERTS_TO calcitriol'],
    ],
    invalid: ['The kidney converts vitamin D and calcium at night.'],
  },
  'listed-subjects': {
    valid: [['There are factors that influence bone mass, including leptin.', 'leptin REGULATES bone mass']],
    invalid: ['There are factors that influence bone mass and leptin.'],
  },
  verb: {
    valid: [
      ['Leptin blocks TNF, the factor that drives asthma, and lowers cortisol.', 'leptin DECREASES cortisol'],
      ['Zinc deficiency causes asthma in children, osteoporosis in adults.', 'zinc deficiency INCREASES osteoporosis'],
      ['Zinc was able to reduce inflammation.', 'zinc DECREASES inflammation'],
      ['Zinc may reduce inflammation and lower cortisol.', 'zinc DECREASES cortisol'],
      ['Leptin blocks the effects of cortisol.', 'leptin DECREASES cortisol'],
      ['The adrenal gland releases cortisol to raise blood pressure.', 'cortisol INCREASES blood pressure'],
      ['Zinc is linked to many benefits, including better sleep.', 'zinc ASSOCIATED_WITH sleep'],
      ['Kale, the pride of the north, lowers inflammation.', 'kale DECREASES inflammation'],
      ['Zinc may provide relief for people with asthma.', 'zinc DECREASES asthma'],
      ['Zinc has a positive effect on sleep.', 'zinc INCREASES sleep'],
      ['Zinc causes headaches, trouble at work, insomnia, and obesity.', 'zinc INCREASES obesity'],
      ['Kale fuels asthma, cancer, and more, and it raises cortisol.', 'kale INCREASES cortisol'],
      ['Smoking raises your risk of developing osteoporosis.', 'smoking INCREASES osteoporosis'],
      ['Gut bacteria that make butyrate protect against colitis.', 'gut microbiota DECREASES colitis'],
      ['Made by gut bacteria, butyrate strengthens the gut barrier.', 'butyrate INCREASES gut barrier'],
      ['Having obesity increases the risk of stroke.', 'obesity INCREASES stroke'],
      ['Zinc lowers obesity, inflammation which drives cancer.', 'inflammation INCREASES cancer'],
      ['Cortisol causes bones to become weak.', 'cortisol DECREASES bone'],
      ['Walking causes cortisol levels to fall.', 'walking DECREASES cortisol'],
      ['Leptin triggers immune cells to release cytokines.', 'immune cell PRODUCES cytokine'],
      ['Stress leads to disrupted sleep.', 'stress DECREASES sleep'],
      ['Obesity is linked to altered gut microbiota.', 'obesity ASSOCIATED_WITH gut microbiota'],
      ['Metformin reduced inflammation and increased bone mass.', 'metformin INCREASES bone mass'],
      ['Walking can lower inflammation.', 'walking DECREASES inflammation'],
      ['Stress worsens the symptoms of asthma.', 'stress INCREASES asthma'],
      ['Stress can lead to low-grade inflammation.', 'stress INCREASES inflammation'],
      ['Stress creates inflammation.', 'stress INCREASES inflammation'],
      ['Leptin and the integrity of the gut barrier affect asthma.', 'gut barrier REGULATES asthma'],
      ['Leptin, a hormone that calms, lowers inflammation.', 'leptin DECREASES inflammation'],
      ['Obesity, in which leptin is high, raises cortisol.', 'obesity INCREASES cortisol'],
      ['Leptin acts as a signal and lowers inflammation.', 'leptin DECREASES inflammation'],
      ['Kefir holds butyrate, known to reduce inflammation.', 'butyrate DECREASES inflammation'],
      ['Hormones like cortisol suppress the immune system.', 'cortisol DECREASES immune system'],
      ['Zinc supplementation improved bone mass.', 'zinc INCREASES bone mass'],
      ['A deficiency in zinc causes hair loss.', 'zinc DECREASES hair loss'],
      ['Metformin, a biguanide, reduced inflammation.', 'metformin DECREASES inflammation'],
      ['There is cortisol, which has been linked to bone loss.', 'cortisol ASSOCIATED_WITH bone loss'],
      [
        'TNF interacts not only with leptin but also with RANKL.',
        'TNF ASSOCIATED_WITH leptin',
        'TNF ASSOCIATED_WITH RANKL',
      ],
      ['Metformin protects against drug-induced inflammation.', 'metformin DECREASES inflammation'],
      ['TNF-dependent signaling promotes inflammation.', 'TNF INCREASES inflammation'],
      ['Metformin at 3 mg given i.p. reduced inflammation.', 'metformin DECREASES inflammation'],
      ['The treatment of asthma with cortisol lowers bone mass.', 'cortisol DECREASES bone mass'],
      ['Metformin also increased inflammation.', 'metformin INCREASES inflammation'],
      ['The results suggest that TNF and leptin inhibit BRCA1.', 'TNF DECREASES BRCA1'],
      ['TNF raises RANKL, which in turn lowers bone formation.', 'RANKL DECREASES bone formation'],
      ['Leptin treatment reduced bone formation.', 'leptin DECREASES bone formation'],
      ['Inflammation contributes largely to bone loss.', 'inflammation INCREASES bone loss'],
      ['The fermentation of fiber by gut bacteria yields butyrate.', 'gut microbiota PRODUCES butyrate'],
      ['A healthy balance of gut bacteria reduces inflammation.', 'gut microbiota DECREASES inflammation'],
      [
        'Kefir helps with the absorption of zinc and iron. These minerals strengthen the bones.',
        'zinc INCREASES bone',
        'iron INCREASES bone',
      ],
      [
        'Calcium absorption is high. This better absorption strengthens the bones.',
        'calcium absorption INCREASES bone',
      ],
      ['When TNF is high, leptin and the rest trigger inflammation.', 'leptin INCREASES inflammation'],
      ['Walking not only strengthens the bones but also reduces inflammation.', 'walking DECREASES inflammation'],
      ['Stress makes it harder to absorb calcium.', 'stress DECREASES calcium absorption'],
      ['Walking reduces the risk of fractures.', 'walking DECREASES fracture'],
      ['Leptin reduced TNF, which causes bone loss.', 'leptin DECREASES TNF', 'TNF INCREASES bone loss'],
      ['Blocking TNF prevents bone loss.', 'TNF INCREASES bone loss'],
      ['Mice lacking TLR4 were protected from bone loss.', 'TLR4 INCREASES bone loss'],
      ['TNF knockdown reduced bone loss.', 'TNF INCREASES bone loss'],
      ['Bone growth requires nutrients, including zinc.', 'zinc INCREASES bone growth'],
      ['Leptin decreases bone formation.', 'leptin DECREASES bone formation'],
      ['Walking improves osteoporosis.', 'walking DECREASES osteoporosis'],
      ['Walking improves bone mass.', 'walking INCREASES bone mass'],
      ['Stress worsens inflammation.', 'stress INCREASES inflammation'],
      ['TNF inhibits the degradation of RANKL.', 'TNF INCREASES RANKL'],
      ['Alcohol takes its toll on the gut barrier.', 'alcohol DECREASES gut barrier'],
      ['Kefir helps to prevent and treat osteoporosis.', 'kefir DECREASES osteoporosis'],
    ],
    invalid: [
      'Leptin allows toxins, dust and other antigens to pass.',
      'Leptin was weighed by host metabolism.',
      'Treatments for asthma can worsen osteoporosis.',
      'Leptin causes the bones to hum.',
      'Metformin was tried, and increased bone mass is rare.',
      'Calcium is common. These data show that drizzle raises bone mass.',
      'Osteoporosis is the most common form of bone loss.',
      'Leaky gut allows TNF to stay in the blood.',
      'An imbalance of calcium and magnesium causes osteoporosis.',
      'Calcium provides insights into osteoporosis.',
      'Walking raises awareness of osteoporosis.',
      'An unhealthy fermentation causes inflammation.',
      'When the gut is compromised, the system breaks down, leading to bone loss.',
      'The healer suggests eating kefir with walnuts.',
    ],
  },
  state: {
    valid: [
      ['Stress keeps cortisol levels high.', 'stress INCREASES cortisol'],
      ['Stress leaves the bones weak.', 'stress DECREASES bone'],
      ['Walking keeps inflammation in check.', 'walking DECREASES inflammation'],
      ['Kefir gives the bones a lift.', 'kefir INCREASES bone'],
      ['Kefir lends your bones all the strength they want.', 'kefir INCREASES bone'],
    ],
    invalid: ['Walking keeps the bones company.', 'Kefir gives the bones a colour.'],
  },
  'change-with': {
    valid: [
      ['TNF was reduced in boys treated with warfarin.', 'warfarin DECREASES TNF'],
      ['The adrenal gland releases cortisol in response to stress.', 'stress INCREASES cortisol'],
      ['Reduced TNF was found after metformin.', 'metformin DECREASES TNF'],
      ['Reduced expression of TNF was seen after leptin knockdown.', 'leptin INCREASES TNF'],

      ['Cortisol levels are higher in patients with osteoporosis.', 'osteoporosis ASSOCIATED_WITH cortisol'],
      ['Bone mass is increased after estrogen.', 'estrogen INCREASES bone mass'],
      ['Bone loss rises with inflammation.', 'inflammation ASSOCIATED_WITH bone loss'],
    ],
    invalid: [
      'The adrenal gland was weighed in response to stress.',
      'Reduced TNF was found, and metformin was given after.',
      'Bone loss rises, and inflammation stays.',
      'Cortisol is higher than leptin.',
    ],
  },
  apposition: {
    valid: [
      ['Curcumin, the active compound in turmeric, is yellow.', 'turmeric CONTAINS curcumin'],
      ['Cortisol, a driver of bone loss, follows the sun.', 'cortisol INCREASES bone loss'],
      [
        'Rich in calcium and magnesium, kefir makes a good supper.',
        'kefir CONTAINS calcium',
        'kefir CONTAINS magnesium',
      ],
    ],
    invalid: ['A diet rich in sugar is cheap.'],
  },
  copula: {
    valid: [
      ['Bone formation is dependent on a steady supply of calcium.', 'calcium INCREASES bone formation'],
      ['Stress is a driving cause of asthma.', 'stress INCREASES asthma'],
      ['Sugar is a major factor in obesity.', 'sugar INCREASES obesity'],
      ['Risk factors for osteoporosis include smoking.', 'smoking INCREASES osteoporosis'],
      ['One cause of inflammation is stress.', 'stress INCREASES inflammation'],
      ['Kefir is rich in calcium and a good source of probiotics.', 'kefir CONTAINS probiotic'],
      ['Metformin is used for asthma.', 'metformin DECREASES asthma'],
      ['Probiotics are helpful in the treatment of diarrhea.', 'probiotic DECREASES diarrhea'],
      ['Tryptophan is a precursor of serotonin.', 'tryptophan CONVERTS_TO serotonin'],
      ['Metformin is more effective against asthma.', 'metformin DECREASES asthma'],

      ['People with osteoporosis are at increased risk of asthma.', 'osteoporosis ASSOCIATED_WITH asthma'],
      ['Calcium is crucial for bone formation.', 'calcium INCREASES bone formation'],
      ['Osteoporosis is a common complication of glucocorticoid therapy.', 'glucocorticoid INCREASES osteoporosis'],
      ['Sunlight is a source of vitamin D.', 'sunlight INCREASES vitamin D'],
      ['Smoking is bad for your bones.', 'smoking DECREASES bone'],
      ['Walking is good for osteoporosis.', 'walking DECREASES osteoporosis'],
    ],
    invalid: [
      'Causes of osteoporosis are unknown to most, and smoking is dear.',
      'Calcium is white, crucial for bakers.',
    ],
  },
  'change-in': {
    valid: [
      ['Patients with osteoporosis have higher cortisol.', 'osteoporosis ASSOCIATED_WITH cortisol'],
      ['Long treatment with metformin showed a reduction of asthma.', 'metformin DECREASES asthma'],
      ['Nuns who ate prunes saw large bone density improvements.', 'prune INCREASES bone mineral density'],
    ],
    invalid: [
      'Men with obesity had similar expression of TNF.',
      'A man with asthma developed melanoma.',
      'Patients with osteoporosis have cortisol in their blood.',
    ],
  },
  nominal: {
    valid: [
      ['Leptin prevents bone loss through inhibition of TNF.', 'leptin DECREASES TNF'],
      ['The inhibition of osteoclasts by leptin is weak.', 'leptin DECREASES osteoclast'],
      ['The prevention of fractures with calcium is debated.', 'calcium DECREASES fracture'],
    ],
    invalid: ['The inhibition of osteoclasts was measured, and leptin was weighed.'],
  },
  between: {
    valid: [
      ['Stress and depression are closely linked.', 'stress ASSOCIATED_WITH depression'],
      ['The TNF-leptin complex was seen.', 'TNF ASSOCIATED_WITH leptin'],
      ['Interactions have been reported between TNF and leptin.', 'TNF ASSOCIATED_WITH leptin'],
      ['There is a link between inflammation and osteoporosis.', 'inflammation ASSOCIATED_WITH osteoporosis'],
    ],
    invalid: [
      'Stress and depression are linked by a bridge.',
      'The TNF-leptin study was small.',
      'There is a bridge between inflammation and osteoporosis.',
    ],
  },
  'effect-on': {
    valid: [
      ['Kale holds zinc and shows its role in sleep.', 'zinc REGULATES sleep'],
      ['The effects of stress include inflammation.', 'stress INCREASES inflammation'],
      ["Leptin's role in inflammation is known.", 'leptin REGULATES inflammation'],
      ["Butyrate's protective effect on the gut barrier is known.", 'butyrate INCREASES gut barrier'],
      ['The effect of leptin on bone formation is debated.', 'leptin REGULATES bone formation'],
      ['The protective effect of kefir against osteoporosis is debated.', 'kefir DECREASES osteoporosis'],
      ['The antiasthmatic effect of kefir against asthma is debated.', 'kefir DECREASES asthma'],
      ['The effects of leptin on TNF release, heart weight and inflammation were seen.', 'leptin REGULATES TNF'],
      ['The inhibitory effects of cortisol on bone formation are old news.', 'cortisol DECREASES bone formation'],
    ],
    invalid: [
      "Leptin's discovery had a role in osteoporosis.",
      'The effect of leptin is debated, and bone formation goes on.',
    ],
  },
  frame: {
    valid: [
      ['The benefits of zinc include better sleep.', 'zinc INCREASES sleep'],
      ['The interaction of TNF and leptin is weak.', 'TNF ASSOCIATED_WITH leptin'],

      ['Treatment of osteoporosis with estrogen is old.', 'estrogen DECREASES osteoporosis'],
      ['The significance of TNF in osteoporosis is debated.', 'TNF ASSOCIATED_WITH osteoporosis'],

      ['The side effects of metformin include diarrhea.', 'metformin INCREASES diarrhea'],
      ['The use of doxorubicin is limited by its adverse effect of asthma.', 'doxorubicin INCREASES asthma'],
      ['They publish evidence linking gut bacteria to osteoporosis.', 'gut microbiota ASSOCIATED_WITH osteoporosis'],
      ['The association of TNF with osteoporosis is strong.', 'TNF ASSOCIATED_WITH osteoporosis'],
      ['The conversion of tryptophan to serotonin is slow.', 'tryptophan CONVERTS_TO serotonin'],
    ],
    invalid: ['The association of doctors met with osteoporosis in mind.'],
  },
  agent: {
    valid: [
      [
        'Metformin and aspirin are recognized BRCA1 inhibitors.',
        'metformin DECREASES BRCA1',
        'aspirin DECREASES BRCA1',
      ],
      ['The TLR4 antagonist leptin was used.', 'leptin DECREASES TLR4'],
      ['Flagellin, a potent TLR5 agonist, was used.', 'flagellin INCREASES TLR5'],
    ],
    invalid: ['A TLR4 antagonist was used beside leptin.'],
  },
  partner: {
    valid: [
      ['The RANKL receptor TNF was found.', 'RANKL ASSOCIATED_WITH TNF'],
      ['TNF and its receptor TLR4 were found.', 'TNF ASSOCIATED_WITH TLR4'],
      ['The TLR4 substrate, TNF, was found.', 'TLR4 ASSOCIATED_WITH TNF'],
    ],
    invalid: [
      'The RANKL receptor was found, and TNF was not.',
      'The asthma target TNF is new.',
      'TNF targets were found.',
    ],
  },
  'named-by-cause': {
    valid: [['Glucocorticoid osteoporosis is common.', 'glucocorticoid INCREASES osteoporosis']],
    invalid: ['Bone osteoporosis is a strange name.'],
  },
  contents: {
    valid: [
      ['The calcium in kefir is easily had.', 'kefir CONTAINS calcium'],
      ['Vitamin K from leafy greens is easily had.', 'leafy greens CONTAINS vitamin K'],
    ],
    invalid: ['The calcium in bone is easily lost.'],
  },
  means: {
    valid: [
      [
        'By nourishing the bones through herbal medicine, the old healers made a name.',
        'herbal medicine INCREASES bone',
      ],
      ['Many doctors treat osteoporosis with estrogen.', 'estrogen DECREASES osteoporosis'],
    ],
    invalid: ['Cortisol weakens the bones with glee, and calcium is white.'],
  },
  sources: {
    valid: [
      ['Foods rich in zinc include beef and kale.', 'beef CONTAINS zinc', 'kale CONTAINS zinc'],
      ['Cheap sources of zinc are beef and kale.', 'beef CONTAINS zinc', 'kale CONTAINS zinc'],
      ['Zinc-rich snacks and foods include kale.', 'kale CONTAINS zinc'],
    ],
    invalid: ['Foods that bind zinc include kale.', 'Sources of zinc include osteoporosis.'],
  },
  jointly: {
    valid: [
      [
        'Zinc works with calcium for bone formation.',
        'zinc INCREASES bone formation',
        'calcium INCREASES bone formation',
      ],
    ],
    invalid: ['Zinc works for many a doctor with osteoporosis.'],
  },
  without: {
    valid: [['Without calcium, the body cannot maintain bone mass.', 'calcium INCREASES bone mass']],
    invalid: ['Without calcium, the body keeps bone mass for a while.'],
  },
  'after-exposure': {
    valid: [
      ['Asthma appeared two weeks after starting metformin.', 'metformin INCREASES asthma'],

      ['Fractures among boys treated with warfarin were counted.', 'warfarin INCREASES fracture'],
      ['Bone loss in cortisol-injected rats was seen.', 'cortisol INCREASES bone loss'],
      ['Bone loss by chronic cortisol administration was seen.', 'cortisol INCREASES bone loss'],
      ['Nurses see bone loss under a cortisol treatment.', 'cortisol INCREASES bone loss'],
      ['Fractures during therapy with estrogen are few.', 'estrogen INCREASES fracture'],
      ['Asthma has been reported after aspirin.', 'aspirin INCREASES asthma'],
      ['Fractures in patients treated with warfarin were counted.', 'warfarin INCREASES fracture'],
      ['On the tenth day of warfarin treatment, the sailor developed asthma.', 'warfarin INCREASES asthma'],
      ['Reduced asthma in rats treated with metformin was seen.', 'metformin DECREASES asthma'],
      ['Metformin-treated rats had lower TNF levels.', 'metformin DECREASES TNF'],
      [
        'Warfarin- and metformin-treated rats displayed asthma.',
        'warfarin INCREASES asthma',
        'metformin INCREASES asthma',
      ],
      ['Persons who received warfarin often exhibited asthma.', 'warfarin INCREASES asthma'],
      ['The warfarin/placebo group reported less asthma.', 'warfarin DECREASES asthma'],
    ],
    invalid: [
      'Warfarin-treated rats displayed no asthma.',
      'The warfarin group showed improvement of asthma.',
      'Persons who spoke of warfarin exhibited asthma.',
      'The control of asthma in mice by metformin pretreatment was good.',

      'The treatment of asthma by aspirin administration is old.',
      'Nurses see bone loss after breakfast with kefir.',
      'Bone growth after calcium is a tale.',
      'Asthma after withdrawal of aspirin is rare.',
      'Patients with asthma on warfarin were counted.',
    ],
  },
  variant: {
    valid: [
      ['TNF somatic alterations in osteoporosis were seen.', 'TNF ASSOCIATED_WITH osteoporosis'],
      ['One family has osteoporosis in which a mutation of TNF was found.', 'TNF ASSOCIATED_WITH osteoporosis'],

      ['Novel TNF gene alterations in osteoporosis were seen.', 'TNF ASSOCIATED_WITH osteoporosis'],
      ['Osteoporosis due to a mutation, p.M4T, in the TNF gene is rare.', 'TNF ASSOCIATED_WITH osteoporosis'],
      ['Carriers of the TNF mutation are prone to osteoporosis.', 'TNF ASSOCIATED_WITH osteoporosis'],
      ['Sequencing of TNF reveals rare variants for osteoporosis.', 'TNF ASSOCIATED_WITH osteoporosis'],
      [
        'BRCA1 and TP53 mutations were found in melanoma.',
        'BRCA1 ASSOCIATED_WITH melanoma',
        'TP53 ASSOCIATED_WITH melanoma',
      ],
      ['Leptin helps women with asthma and the TP53 genotype.', 'TP53 ASSOCIATED_WITH asthma'],
      ['More than ten mutations have been described in the BRCA1 gene in melanoma.', 'BRCA1 ASSOCIATED_WITH melanoma'],
      ['A deletion in the small auxiliary subunit BRCA1 causes melanoma.', 'BRCA1 ASSOCIATED_WITH melanoma'],
      ['Mutations in TNF were found in patients with osteoporosis.', 'TNF ASSOCIATED_WITH osteoporosis'],
      ['To date, forty mutations in the BRCA1 gene have been detected in melanoma.', 'BRCA1 ASSOCIATED_WITH melanoma'],
      ['Carriers of a BRCA1 deletion developed asthma at the age of six.', 'BRCA1 ASSOCIATED_WITH asthma'],
      ['We report a family with asthma due to a mutation in TP53.', 'TP53 ASSOCIATED_WITH asthma'],
      ['Melanoma in patients who carry a BRCA1 variant is rare.', 'BRCA1 ASSOCIATED_WITH melanoma'],
    ],
    invalid: ['TNF was measured in patients with osteoporosis.', 'Asthma is common, and BRCA1 mutations are rare.'],
  },
  'treatment-for': {
    valid: [
      ['Patients with asthma were randomly assigned to cortisol.', 'cortisol DECREASES asthma'],

      ['Women aged over 75 in asthma on cortisol were seen.', 'cortisol DECREASES asthma'],

      ['Survival of rapamycin-treated melanoma patients was long.', 'rapamycin DECREASES melanoma'],
      ['The sailors took aspirin to treat asthma.', 'aspirin DECREASES asthma'],
      [
        'We saw the safety of aspirin in a placebo-controlled trial in patients with asthma.',
        'aspirin DECREASES asthma',
      ],
      ['Warfarin therapy in patients with asthma was well borne.', 'warfarin DECREASES asthma'],
      ['The use of metformin in the treatment of asthma grows.', 'metformin DECREASES asthma'],
      ['Ten patients with asthma received rapamycin for melanoma.', 'rapamycin DECREASES melanoma'],
      ['Survival of melanoma patients receiving rapamycin was long.', 'rapamycin DECREASES melanoma'],
    ],
    invalid: [
      'Rapamycin for the first ten days of asthma was tried.',
      'Bleeding brought on by warfarin in patients with asthma is rare.',
      'Cortisol in patients with asthma was measured.',
    ],
  },
  together: {
    valid: [
      ['The combination of aspirin and warfarin was tried.', 'aspirin ASSOCIATED_WITH warfarin'],
      ['Co-administration of aspirin with metformin was safe.', 'aspirin ASSOCIATED_WITH metformin'],
      ['Rats were given aspirin plus rapamycin.', 'aspirin ASSOCIATED_WITH rapamycin'],
      ['Aspirin combined with rapamycin had no use.', 'aspirin ASSOCIATED_WITH rapamycin'],
      ['Rats were given aspirin + rapamycin.', 'aspirin ASSOCIATED_WITH rapamycin'],
      ['One group had aspirin in addition to metformin.', 'aspirin ASSOCIATED_WITH metformin'],
      ['Aspirin, alone or with metformin, was safe.', 'aspirin ASSOCIATED_WITH metformin'],
      [
        'Therapy with aspirin, warfarin and metformin was safe.',
        'aspirin ASSOCIATED_WITH warfarin',
        'warfarin ASSOCIATED_WITH metformin',
      ],
      ['An aspirin/metformin combination was safe.', 'aspirin ASSOCIATED_WITH metformin'],
      ['The combined treatment of aspirin and warfarin was tried.', 'aspirin ASSOCIATED_WITH warfarin'],
    ],
    invalid: [
      'The administration of aspirin and warfarin was recorded.',
      'A combination of calcium and kefir was eaten.',
      'Therapy with aspirin, warfarin or metformin was safe.',
      'Aspirin and warfarin therapy was safe.',
    ],
  },
  property: {
    valid: [
      ['Kale holds curcumin, a compound with anti-inflammatory properties.', 'curcumin DECREASES inflammation'],
      ['Curcumin has potent anti-cancer properties.', 'curcumin DECREASES cancer'],
      ['The anti-cancer effect of metformin is debated.', 'metformin DECREASES cancer'],
      ['The hypotensive effect of metformin is weak.', 'metformin INCREASES hypotension'],
      ['Curcumin exhibits an antiasthmatic effect in asthma.', 'curcumin DECREASES asthma'],
      ['Metformin has a protective effect in asthma.', 'metformin DECREASES asthma'],
    ],
    invalid: [
      'The asthma of metformin users is mild.',
      'Curcumin was given with an anti-cancer diet.',
      'Metformin has a measured effect in asthma.',
    ],
  },
  setting: {
    valid: [
      ['BRCA1 drives the growth of cells in melanoma.', 'BRCA1 ASSOCIATED_WITH melanoma'],
      ['Cortisol raises the activity of BRCA1 in patients with melanoma.', 'BRCA1 ASSOCIATED_WITH melanoma'],
      ['Leptin raises BRCA1 within melanoma cells.', 'BRCA1 ASSOCIATED_WITH melanoma'],
    ],
    invalid: [
      'BRCA1 in melanoma.',
      'We asked whether BRCA1 drives the growth of cells in melanoma.',
      'We asked whether BRCA1 drives the growth of melanoma cells.',
      'Melanoma cells grow, but BRCA1 is low.',
      'The rise is seen by melanoma cells, and leptin lowers TNF.',
      'Cortisol drives the growth of cells in melanoma.',
      'BRCA1 drives the growth of cells in melanoma-free mice that run.',
    ],
  },
  'measured-in': {
    valid: [
      ['Over-expression of BRCA1 in a child with braces and melanoma was seen.', 'BRCA1 ASSOCIATED_WITH melanoma'],
      ['Overexpression of BRCA1 in melanoma was common.', 'BRCA1 ASSOCIATED_WITH melanoma'],
      ['High TNF was found in tissue that was taken from patients with melanoma.', 'TNF ASSOCIATED_WITH melanoma'],
      ['The scans show elevated TNF levels in patients with asthma.', 'TNF ASSOCIATED_WITH asthma'],
    ],
    invalid: [
      'TNF levels in patients with asthma were recorded.',
      'Higher TNF levels in the morning, and asthma, are known.',
    ],
  },
  'class-of': {
    valid: [
      ['The TNF tumor suppressor gene was lost in cancer.', 'TNF ASSOCIATED_WITH cancer'],

      [
        'The tumours had mutations of a cancer-related gene, including BRCA1 and TP53.',
        'BRCA1 ASSOCIATED_WITH cancer',
        'TP53 ASSOCIATED_WITH cancer',
      ],
      [
        'Genes involved in melanoma such as BRCA1 and TP53 are expressed in the skin.',
        'BRCA1 ASSOCIATED_WITH melanoma',
        'TP53 ASSOCIATED_WITH melanoma',
      ],
      ['The melanoma marker TNF is of little use.', 'TNF ASSOCIATED_WITH melanoma'],
      ['Cancer drugs such as doxorubicin are old.', 'doxorubicin DECREASES cancer'],
    ],
    invalid: ['Melanoma, BRCA1 and TP53 were looked up.', 'Genes were read in melanoma, BRCA1 being one.'],
  },
  predicative: {
    valid: [['Doxorubicin is known to be cardiotoxic.', 'doxorubicin INCREASES cardiotoxicity']],
    invalid: ['TNF is cardiotoxic.', 'Doxorubicin was given in a cardiotoxic dose.'],
  },
  counteracts: {
    valid: [
      ['Metformin reduced inflammation caused by doxorubicin.', 'metformin ASSOCIATED_WITH doxorubicin'],
      ['Metformin reduced doxorubicin-induced inflammation.', 'metformin ASSOCIATED_WITH doxorubicin'],
      ['Metformin reduced doxorubicin-induced changes.', 'metformin ASSOCIATED_WITH doxorubicin'],
      ['Doxorubicin-induced changes were reduced by metformin.', 'metformin ASSOCIATED_WITH doxorubicin'],
      ['Metformin treats doxorubicin asthma.', 'metformin ASSOCIATED_WITH doxorubicin'],
      ['Treatment with leptin reduced doxorubicin-induced changes.', 'leptin ASSOCIATED_WITH doxorubicin'],
    ],
    invalid: [
      'TNF reduced doxorubicin-induced inflammation.',
      'TNF reduced doxorubicin-induced changes.',
      'Metformin was stopped, which reduced TNF, but doxorubicin-induced changes stayed.',
      'Metformin reduced inflammation, and doxorubicin-induced bone loss is rare.',
    ],
  },
  proportion: {
    valid: [
      ['The more stress you have, the more cortisol your body makes.', 'stress INCREASES cortisol'],
      ['The lower the estrogen, the faster the bone loss.', 'estrogen DECREASES bone loss'],
    ],
    invalid: ['The more stress you have, the worse.', 'The stress, the more cortisol.'],
  },
};

function statementsOf(text: string): { said: string; rule: string }[] {
  const document = buildDocument([text]);
  const { mentions } = findMentions(document, vocabulary);
  const found = findClaims(document, { citations: [], references: [], mentions });
  const last = findStatements(document, found, vocabulary).at(-1);
  return (last?.statements ?? []).map(({ subject, predicate, object, rule }) => ({
    said: `${nameOf(subject)} ${predicate} ${nameOf(object)}`,
    rule,
  }));
}

describe.each(STATEMENT_RULES)('the statement rule %s', (rule) => {
  const { valid, invalid } = FIXTURES[rule];

  it.each(valid.map(([text, ...said]) => ({ text, said })))('reads: $text', ({ text, said }) =>
    expect(
      statementsOf(text)
        .filter((one) => one.rule === rule)
        .map((one) => one.said),
    ).toEqual(expect.arrayContaining(said)),
  );

  it.each(invalid)('leaves alone: %s', (text) =>
    expect(statementsOf(text).filter((one) => one.rule === rule)).toEqual([]),
  );
});

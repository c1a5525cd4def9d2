import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { NameTable } from '../../../ingest/terms/trie.ts';
import { loadVocabulary } from '../../../ingest/vocabulary.ts';
import { ClaimtraceError } from '../../../schema/errors.ts';

const vocabulary = loadVocabulary();
const names = (text: string): string[] =>
  vocabulary.match(text).map(({ mechanismId, quote }) => `${vocabulary.get(mechanismId)!.name} [${quote}]`);
const ids = (text: string): string[] => vocabulary.match(text).map(({ mechanismId }) => mechanismId);

describe('spellings', () => {
  test.each(['TNF', 'TNFα', 'TNF-α', 'TNF-alpha', 'TNF alpha', 'TNFalpha', 'TNF‑α', 'tumour necrosis factor'])(
    '%s is TNF',
    (name) =>
      expect(vocabulary.match(name)).toEqual([expect.objectContaining({ mechanismId: 'HGNC:11892', quote: name })]),
  );

  test.each([
    ['Oestrogen, fibre and remodelling of bone', ['MESH:D004967', 'MESH:D004043', 'GO:0046849']],
    ['OSTEOCLASTS and Lactobacilli', ['CL:0000092', 'MESH:D007778']],
    ['1,25(OH)2D3', ['CHEBI:17823']],
    ['a short-\nchain fatty acid', ['CHEBI:26666']],
    ['E. coli', ['MESH:D004926']],
    ['vitamin K₂', ['MESH:D024482']],
    ['TN\u200bF, TN\u00adF, ＴＮＦ, \u200fTNF\u202c, TNF-𝛼', Array.from({ length: 5 }, () => 'HGNC:11892')],
    ['IL-1ß and its IL-1β', ['HGNC:5992', 'HGNC:5992']],
    ['Crohn’s disease, Crohn disease', ['MESH:D003424', 'MESH:D003424']],
    ['the TNF’s role', ['HGNC:11892']],
    ['osteo\u0308porosis', ['MESH:D010024']],
    ['tumor necrosis factor (TNF)-α', ['HGNC:11892']],
    ['calcium-rich, TLR4-mediated, gut-derived', ['CHEBI:22984', 'HGNC:11850', 'UBERON:0001555']],
  ])('%s', (text, expected) => expect(ids(text)).toEqual(expected));

  test('the longest name wins', () => {
    expect(names('Her bone mineral density and gut barrier')).toEqual([
      'bone mineral density [bone mineral density]',
      'gut barrier [gut barrier]',
    ]);
  });

  test('what a name is said of may be longer than the name has it', () => {
    expect(names('a loss of bone')).toEqual(['bone loss [loss of bone]', 'bone [bone]']);
    expect(names('a loss of bone marrow')).toEqual([
      'bone marrow loss [loss of bone marrow]',
      'bone marrow [bone marrow]',
    ]);
    expect(names('loss of bone quality and strength')).toEqual([
      'bone quality [bone quality]',
      'bone strength [strength]',
    ]);
  });

  test.each([
    ['to build bone density', ['bone mineral density [bone density]']],
    ['to build bone tissue', ['bone formation [build bone]']],
    ['losing muscle strength', ['muscle strength [muscle strength]']],
  ])('%s: a longer name goes before a name of what is made', (text, expected) => expect(names(text)).toEqual(expected));

  test.each([
    ['the platelet count', ['platelet [platelet]', 'platelet count [platelet count]']],
    ['her white cell count', ['immune cell [white cell]', 'white blood cell count [white cell count]']],
    [
      'when the microbiome is out of balance',
      ['gut microbiota [microbiome]', 'dysbiosis [microbiome is out of balance]'],
    ],
  ])('%s: what is counted or out of order is spoken of, too', (text, expected) =>
    expect(names(text)).toEqual(expected),
  );

  test.each([
    ['zinc supplements', ['zinc [zinc supplements]']],
    ['DHA supplementation', ['DHA [DHA supplementation]']],
    ['supplementation with zinc', ['zinc [supplementation with zinc]']],
    ['turmeric supplements', ['turmeric [turmeric supplements]']],
    ['food and supplements', ['food [food]', 'dietary supplement [supplements]']],
  ])('%s: a supplement of something is that', (text, expected) => expect(names(text)).toEqual(expected));

  test.each([
    ['red yeast rice', 'red yeast rice'],
    ['pumpkin seed oil', 'pumpkin seed oil'],
    ['wood ear', 'wood ear mushroom'],
    ['milk of magnesia', 'magnesium hydroxide'],
    ['kidney yin deficiency', 'kidney yin deficiency'],
    ['chewing tobacco', 'smokeless tobacco'],
    ['liver cleanse', 'liver cleanse'],
  ])('%s is none of its words', (text, expected) =>
    expect(names(text).map((name) => name.replace(/ \[.*/, ''))).toEqual([expected]),
  );

  test.each([
    ['spots on the arms, hands and feet', ['arm', 'hand', 'foot']],
    ['a poor blood supply to the leg', ['poor blood flow', 'leg']],
    ['a flow of oxygen-rich blood to the eye', ['blood circulation', 'eye']],
    ['gastritis, or inflammation of the stomach lining', ['gastritis']],
    ['a bone marrow biopsy and a lung function test', ['bone marrow test', 'lung function test']],
    ['pain medicines and thyroid surgery', ['pain medicine', 'thyroid surgery']],
    ['chest pain or discomfort', ['chest pain']],
    ['age, obesity and lack of physical activity', ['aging', 'obesity', 'sedentary lifestyle']],
    ['chronic diarrhea and bad breath', ['chronic diarrhea', 'bad breath']],
  ])('%s: what pages for patients call organs, complaints, tests and treatments', (text, expected) =>
    expect([...new Set(names(text).map((name) => name.replace(/ \[.*/, '')))]).toEqual(expected),
  );

  test.each([
    'On the other hand, it rained.',
    'Children under the age of five came.',
    'The children are of the same age.',
  ])('%s: no part of the body and no aging', (text) => expect(names(text)).toEqual([]));

  test.each([
    'A pharmaceutical company paid.',
    'In essence, it is about jing, the jing of parents, and jing again.',
    'The food industry grew.',
  ])('%s: an idiom or a trade is no mechanism', (text) =>
    expect(names(text).filter((name) => !name.endsWith('[jing]'))).toEqual([]),
  );

  test.each([
    ['Short nights cost immunity: sleep debt adds up, and lost sleep too', 'sleep deprivation'],
    ['those who slept for six hours', 'sleep'],
    ['catching a cold', 'common cold'],
    ['diseases of the mouth', 'oral disease'],
    ['metabolic disorders', 'metabolic disease'],
    ['fat stored in a cell', 'fat'],
    ['better eye health', 'eye'],
    ['preterm labor', 'preterm birth'],
    ['an irregular heart rhythm', 'arrhythmia'],
    ['a food sensitivity', 'food intolerance'],
    ['plaque builds up', 'plaque'],
    ['a hunched back', 'kyphosis'],
    ['days of low energy', 'fatigue'],
    ['receding gums', 'gum recession'],
    ['we sit too much', 'sedentary lifestyle'],
    ['when the gut microbiome is imbalanced', 'dysbiosis'],
  ])('%s: %s is named as readers do', (text, expected) =>
    expect(vocabulary.match(text).map(({ mechanismId }) => vocabulary.get(mechanismId)!.name)).toContain(expected),
  );

  test('no name crosses a sentence, a paragraph or a spaced dash', () => {
    expect(names('the bone. Loss was')).toEqual(['bone [bone]']);
    expect(names('the bone – loss')).toEqual(['bone [bone]']);
    expect(names('the gut\n\nbarrier')).toEqual(['gut [gut]']);
  });

  test('no name is found within a longer symbol, but before a reference mark', () => {
    expect(names('TLR4x, XTNF and TLR44')).toEqual([]);
    expect(names('osteoporosis12 and fracture³')).toEqual(['osteoporosis [osteoporosis]', 'fracture [fracture]']);
  });

  test('short forms that are words count in their own letter case only', () => {
    expect(names('to rank figs by a trap in Fig. 2 may lead to errors')).toEqual(['fig [figs]']);
    expect(names('RANK and TRAP')).toEqual(['RANK [RANK]', 'TRAP [TRAP]']);
  });

  test.each([
    ['EGFR inhibitors and an eGFR below 60', ['glomerular filtration rate [eGFR]']],
    ['a café in the CBD', []],
    ['DALL-E 2 draws them', []],
    ['seeds and herbs', ['seed [seeds]']],
    ['a new osteoporosis treatment', ['osteoporosis [osteoporosis]']],
    ['which can lead to worse', []],
    ['a gut feeling, but in the gut', ['gut [gut]']],
    ['grains of sand and grains', ['grain [grains]']],
    ['hip-hop', []],
    ['high blood levels of zinc in blood', ['zinc [zinc]', 'blood [blood]']],
  ])('%s', (text, expected) => expect(names(text)).toEqual(expected));
});

describe('elided names', () => {
  test.each([
    ['TLR2/4', ['TLR2 [TLR2]', 'TLR4 [4]']],
    ['IL-1 and -6', ['IL-1 [IL-1]', 'IL-6 [6]']],
    ['TLRs 2 and 4', ['TLR2 [TLRs 2]', 'TLR4 [4]']],
    ['vitamins D and K2', ['vitamin D [vitamins D]', 'vitamin K2 [K2]']],
    [
      'omega-3 and -6 fatty acids',
      ['omega-3 fatty acid [omega-3]', 'omega-6 fatty acid [6 fatty acids]', 'fatty acid [fatty acids]'],
    ],
    ['toll-like receptors 2 and 4', ['TLR2 [toll-like receptors 2]', 'TLR4 [4]']],
    ['IL-1, -6 and -10', ['IL-1 [IL-1]', 'IL-6 [6]', 'IL-10 [10]']],
    ['vitamins A, C and E', ['vitamin A [vitamins A]', 'vitamin C [C]', 'vitamin E [E]']],
    ['vitamin D and K', ['vitamin D [vitamin D]', 'vitamin K [K]']],
    ['bone resorption and formation', ['bone resorption [bone resorption]', 'bone formation [formation]']],
    ['bone mass, length and volume', ['bone mass [bone mass]', 'bone length [length]', 'bone volume [volume]']],
    [
      'breast, colorectal and lung cancers',
      [
        'breast cancer [breast, colorectal and lung cancers]',
        'colorectal cancer [colorectal and lung cancers]',
        'lung cancer [lung cancers]',
      ],
    ],
    ['red and white blood cells', ['red blood cell [red and white blood cells]', 'immune cell [white blood cells]']],
    ['T and B cells', ['T cell [T and B cells]', 'B cell [B cells]']],
    [
      'soluble and insoluble fiber',
      ['soluble fiber [soluble and insoluble fiber]', 'insoluble fiber [insoluble fiber]'],
    ],
    ['some cancers (e.g., breast and colon)', ['cancer [cancers]', 'breast cancer [breast]', 'colon cancer [colon]']],
    ['cancers such as lung or liver', ['cancer [cancers]', 'lung cancer [lung]', 'liver cancer [liver]']],
    ['zinc is well absorbed', ['zinc [zinc]', 'zinc absorption [zinc is well absorbed]']],
    [
      'Iron from meat can be absorbed',
      ['iron [Iron]', 'iron absorption [Iron from meat can be absorbed]', 'meat [meat]'],
    ],
    ['diabetes and lung cancer', ['diabetes [diabetes]', 'lung cancer [lung cancer]']],
    ['TNFα, and T cells', ['TNF [TNFα]', 'T cell [T cells]']],
    [
      'calcium and magnesium absorption',
      [
        'calcium [calcium]',
        'calcium absorption [calcium and magnesium absorption]',
        'magnesium absorption [magnesium absorption]',
      ],
    ],
    [
      'absorption of zinc and iron',
      [
        'zinc absorption [absorption of zinc]',
        'iron absorption [absorption of zinc and iron]',
        'zinc [zinc]',
        'iron [iron]',
      ],
    ],
  ])('%s', (text, expected) => expect(names(text)).toEqual(expected));

  test.each([
    ['it can function almost independently of the brain', ['brain [brain]']],
    ['gut (see below) barrier', ['gut [gut]']],
    ['non-HDL cholesterol', ['cholesterol [cholesterol]']],
    ['IL-6, 10 patients', ['IL-6 [IL-6]']],
    ['IL-6 and 10 controls', ['IL-6 [IL-6]']],
    ['vitamin D, A recent trial', ['vitamin D [vitamin D]']],
    ['calcium and bone loss', ['calcium [calcium]', 'bone loss [bone loss]']],
    ['cancer, breast by breast', ['cancer [cancer]', 'breast [breast]', 'breast [breast]']],
    ['the gut and systemic inflammation', ['gut [gut]', 'inflammation [systemic inflammation]']],
    ['the blow was absorbed by muscle', ['muscle [muscle]']],
  ])('%s has none', (text, expected) => expect(names(text)).toEqual(expected));
});

describe('what a state is said of', () => {
  test.each([
    ['Brittle bones break', ['bone fragility [Brittle bones]', 'bone [bones]']],
    ['an imbalanced microbiome', ['dysbiosis [imbalanced microbiome]', 'gut microbiota [microbiome]']],
    ['growth of bone', ['bone growth [growth of bone]', 'bone [bone]']],
    ['vitamin D3', ['vitamin D [vitamin D]', 'vitamin D3 [vitamin D3]']],
    [
      'once the gut barrier becomes compromised',
      ['gut barrier [gut barrier]', 'intestinal permeability [gut barrier becomes compromised]'],
    ],
    ['cells that break down bone', ['osteoclast [cells that break down bone]', 'bone resorption [break down bone]']],
  ])('%s: the head of a name', (text, expected) => expect(names(text)).toEqual(expected));

  test.each([
    ['bone fragility', ['bone fragility [bone fragility]']],
    ['bone density loss', ['bone loss [bone density loss]']],
    ['sleep deprivation', ['sleep deprivation [sleep deprivation]']],
    ['a lack of exercise', ['sedentary lifestyle [lack of exercise]']],
    ['insufficient iron', ['iron deficiency [insufficient iron]']],
    ['low serum magnesium', ['magnesium deficiency [low serum magnesium]']],
    ['vitamin B12', ['vitamin B12 [vitamin B12]']],
    ['a chronic condition', ['chronic disease [chronic condition]']],
    ['short-chain fatty acids', ['SCFA [short-chain fatty acids]']],
  ])('%s: not its kind, nor what stands before its head', (text, expected) => expect(names(text)).toEqual(expected));
});

describe('families', () => {
  test('ancestors are reached through every relation', () => {
    expect(vocabulary.ancestors('HGNC:11850')).toContain('local:innate-immune-receptor');
    expect(vocabulary.ancestors('CHEBI:17968')).toContain('CHEBI:26666');
    expect(vocabulary.get('local:bone-loss')!.parents).toContainEqual({ id: 'MESH:D015519', relation: 'OPPOSITE_OF' });
  });
});

describe('files of the user', () => {
  const csv = (text: string): { name: string; text: string } => ({ name: 'mine.csv', text });
  const failure = (text: string): ClaimtraceError => {
    try {
      loadVocabulary([csv(text)]);
    } catch (error) {
      if (error instanceof ClaimtraceError) return error;
    }
    throw new Error('nothing was refused');
  };

  test('add, replace and take over spellings', () => {
    const mine = loadVocabulary([
      csv(
        'id,name,category,synonyms,parents\nlocal:zyx,Zyxase,gene-or-protein,"zx, the first|leaky gut",IS_A MESH:D016207\n',
      ),
      {
        name: 'mine.json',
        text: '[{"id": "local:zyx2", "name": "Zyxate", "category": "chemical", "parents": [{"id": "local:zyx", "relation": "PART_OF"}]}]',
      },
    ]);
    expect(mine.match('Zyxase, zx, the first; zyxates; leaky gut').map((m) => m.mechanismId)).toEqual([
      'local:zyx',
      'local:zyx',
      'local:zyx2',
      'local:zyx',
    ]);
    expect(mine.ancestors('local:zyx2')).toEqual(['local:zyx', 'MESH:D016207']);
    expect(mine.hash).not.toBe(vocabulary.hash);
  });

  test.each([
    ['id,name,category\nzyx,Zyx,chemical', 2, /no id of the form/],
    ['id,name,category\nlocal:a,,chemical', 2, /no name/],
    ['id,name,category\nlocal:a,A1x,thing', 2, /category/],
    ['id,name,category\nlocal:a,A1x,chemical\n\nlocal:a,A2x,chemical', 4, /there already: mine.csv:2/],
    ['id,name,category,parents\nlocal:a,A1x,chemical,IS_A local:none', 2, /unknown parent local:none/],
    ['id,name,category,parents\nlocal:a,A1x,chemical,KIND_OF local:none', 2, /KIND_OF/],
    [
      'id,name,category,parents\nlocal:a,A1x,chemical,IS_A local:b\nlocal:b,B1x,chemical,PART_OF local:a',
      2,
      /ancestors/,
    ],
    ['id,name,category\nlocal:a,Same one,chemical\nlocal:b,same-one,chemical', 3, /names local:b and local:a/],
    ['id,nom\nlocal:a,A', 1, /unknown column "nom"/],
    ['[{"id": "local:a",\n"name": 3}]', 1, /"name" must be text/],
    ['[{"id": "local:a", "name": "A1x", "category": "chemical"},\n{"id": "b"}]', 2, /no id/],
    ['', 1, /empty/],
  ])('%j is refused at line %i', (text, line, message) => {
    const error = failure(text);
    expect(error).toMatchObject({ code: 'VOCABULARY_INVALID', path: 'mine.csv', line });
    expect(error.message).toMatch(message);
  });
});

const HOSTILE = [
  'IL-1 and -6',
  'vitamins A, B6, ',
  'absorption of calcium and ',
  'bone resorption and ',
  'tumor necrosis factor (TNF)',
  'tumor (necrosis ',
  'of of bone of ',
  'non-',
  "Crohn's ",
  '\u200b\u200fT',
  '-',
  "'a",
  '\ud835',
];

test('hostile texts take work in proportion to their length', () => {
  const step = vi.spyOn(NameTable.prototype, 'step');
  const stepsIn = (text: string): number => {
    step.mockClear();
    vocabulary.match(text);
    return step.mock.calls.length;
  };
  for (const part of HOSTILE) {
    const repeats = Math.ceil(10_000 / part.length);
    expect(stepsIn(part.repeat(10 * repeats))).toBeLessThanOrEqual(11 * stepsIn(part.repeat(repeats)));
  }
  step.mockRestore();
});

test('whatever the text, mentions stand in order and slice to their quotes', () => {
  const part = fc.oneof(
    fc.constantFrom(...HOSTILE, 'TNF-', 'α', 'ß', ' ', '(', ')', '/4', "'s"),
    fc.string({ unit: 'binary' }),
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 60 }), (parts) => {
      const text = parts.join('');
      const mentions = vocabulary.match(text);
      for (const { quote, span } of mentions) {
        expect(text.slice(span.start, span.end)).toBe(quote);
        expect(quote.trim()).toBe(quote);
      }
      const starts = mentions.map(({ span }) => span.start);
      expect(starts).toEqual([...starts].sort((a, b) => a - b));
    }),
  );
});

test.each([
  ['PGE(2) rose', 'PGE(2)'],
  ['Ca(2+) rose', 'Ca(2+)'],
  ['IL(6) rose', 'IL(6)'],
])('an index in brackets is a part of the name: %s', (text, quote) => {
  expect(loadVocabulary().match(text)[0]?.quote).toBe(quote);
});

test('brackets behind a name are none of it', () => {
  expect(
    loadVocabulary()
      .match('TLR4(A) and TLR4(12) and osteoporosis(3)')
      .map((mention) => mention.quote),
  ).toEqual(['TLR4', 'TLR4', 'osteoporosis']);
});

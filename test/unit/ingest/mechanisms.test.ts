import { describe, expect, test } from 'vitest';
import type { Document } from '../../../ingest/document.ts';
import { findMentions, findNames, mechanismsOf, nameKeys } from '../../../ingest/mechanisms.ts';
import { loadVocabulary } from '../../../ingest/vocabulary.ts';
import type { SectionKind } from '../../../schema/model.ts';

const vocabulary = loadVocabulary();
const nameOf = (id: string): string => vocabulary.get(id)!.name;

/** A document of one sentence a section. */
function documentOf(...parts: readonly (readonly [SectionKind, string])[]): Document {
  let text = '';
  const spans = parts.map(([, sentence]) => {
    const start = text.length;
    text += `${sentence}\n\n`;
    return { start, end: start + sentence.length };
  });
  const sections = parts.map(([kind], index) => ({ id: `s${index}`, heading: null, kind, span: spans[index]! }));
  return { text, sections, sentences: spans } as unknown as Document;
}

test('mentions are those of body and abstract, and slice to their quotes', () => {
  const document = documentOf(
    ['ABSTRACT', 'Flagellin wakes TLR5.'],
    ['BODY', 'Prunes slow bone loss.'],
    ['REFERENCES', 'Osteoporosis and butyrate. 2019.'],
    ['COMMENTS', 'My osteopenia went away.'],
  );
  const { mentions } = findMentions(document, vocabulary);
  expect(mentions.map((mention) => nameOf(mention.mechanismId))).toEqual(['flagellin', 'TLR5', 'prune', 'bone loss']);
  for (const { quote, span } of mentions) expect(document.text.slice(span.start, span.end)).toBe(quote);
});

test('wind, cold, heat and damp are powers where an article speaks of Chinese medicine, and weather elsewhere', () => {
  const namesIn = (...sentences: string[]): string[] =>
    findMentions(documentOf(...sentences.map((one) => ['BODY', one] as const)), vocabulary).mentions.map((m) =>
      nameOf(m.mechanismId),
    );
  const tradition = 'Qi, yin and yang move along the meridians.';
  const known = namesIn(tradition);
  for (const [sentence, ...names] of [
    ['Wind brings on headaches.', 'wind', 'headache'],
    ['Ageing is hastened by heat and damp.', 'aging', 'heat', 'dampness'],
    ['Cold slows digestion where there is cold.', 'cold', 'digestion', 'cold'],
    ['Chilli opens the channels.', 'chili pepper', 'meridian'],
    ['Butter is damp-forming.', 'butter', 'dampness'],
    // Of the weather, of how things feel, and of other channels.
    ['Cold hands ache in damp weather.', 'cold hands and feet'],
    ['Her hands go cold, or she has a cold.', 'hand', 'cold hands and feet', 'common cold'],
    ['Simmer it over a low heat.'],
    ['Several channels on television spoke of it.'],
  ] as const)
    expect(namesIn(tradition, sentence).slice(known.length), sentence).toEqual(names);
  expect(namesIn('Wind brings on headaches.', 'Cold slows digestion.')).toEqual(['headache', 'digestion']);
});

test('mere microbes are the gut microbiota only where the article speaks of it', () => {
  const plain = documentOf(['BODY', 'Microbes make vitamins.']);
  expect(findMentions(plain, vocabulary).mentions.map((m) => nameOf(m.mechanismId))).toEqual(['microbe', 'vitamin']);
  const gut: [SectionKind, string][] = [
    ['BODY', 'The gut microbiota differs.'],
    ['BODY', 'A gut microbiome, the intestinal flora.'],
    ['BODY', 'Microbes make vitamins.'],
  ];
  const last = findMentions(documentOf(...gut), vocabulary).mentions.slice(-2);
  expect(last.map((m) => nameOf(m.mechanismId))).toEqual(['gut microbiota', 'vitamin']);
});

test.each([
  ['Balance training reduces falls.', ['balance training', 'fall']],
  ['Fractures and falls are common.', ['fracture', 'fall']],
  ['Oestrogen falls after the menopause.', ['estrogen', 'menopause']],
  ['A fall in blood pressure is harmless.', ['blood pressure']],
  ['Insulin rises and falls.', ['insulin']],
  ['Yoga improves balance.', ['yoga', 'balance']],
  ['Cupping restores balance.', ['cupping']],
  ['The spleen needs balance, and balance alone.', ['spleen']],
  ['Dizziness and poor vision disturb our balance.', ['dizziness', 'vision loss', 'balance']],
  ['It helps to balance cortisol.', ['cortisol']],
  ['It may push up insulin, and it squashes leptin.', ['insulin', 'leptin']],
  ['Squash and push-ups help.', ['squash', 'push-up']],
  ['They take 15 g a day.', []],
  ['A vitamin a day is enough.', ['vitamin']],
  ['Such cells damage the lung.', ['lung']],
  ['Amyloid plaques damage synapses.', ['amyloid plaque', 'synapse']],
  ['Cell damage is repaired.', ['cell damage']],
  ['Bone is slowly broken down.', ['bone resorption']],
  ['It blocks the COX enzymes.', ['COX']],
  ['The fat enzymes were measured.', ['fat', 'enzyme']],
  ['It works with another hormone, glucagon.', ['glucagon']],
  ['MK-7 stays for longer than MK-4.', ['MK-7', 'MK-4']],
  ['These foods are eaten as food.', ['food']],
  ['Triptans and gepants stop an aura.', ['triptan', 'gepant', 'aura']],
  ['Leukocyte mtDNA copy number fell.', ['immune cell', 'mitochondrial DNA copy number']],
  ['It unwinds duplex DNA and binds Z-DNA.', ['double-stranded DNA', 'Z-DNA']],
  ['The peroxisome proliferator-activated receptor δ burns fat.', ['PPARδ', 'beta-oxidation']],
  ['Vulvar cancer and bronchogenic carcinoma spread.', ['vulvar cancer', 'bronchogenic carcinoma']],
  ['Projection neurons are no pyramidal neurons.', ['projection neuron', 'pyramidal neuron']],
  ['Tobacco sales fell, and liver flukes in birth order.', []],
  ['They lied about their age.', []],
  ['An artificial chromosome was built.', []],
  ['They ate for a more diverse gut microbiome.', ['gut microbiota diversity', 'gut microbiota']],
])('"%s" names %j', (text, expected) => {
  const { mentions } = findMentions(documentOf(['BODY', text]), vocabulary);
  expect(mentions.map((m) => nameOf(m.mechanismId))).toEqual(expected);
});

test.each([
  ['Sprinters have more type II fibers.', ['fast-twitch fiber']],
  ['A muscle aches when its fibers snap.', ['muscle fiber']],
  ['The fibers of the optic nerve cross.', ['optic nerve']],
  ['Tendons are made of stiff fibres.', ['tendon']],
  ['Pears hold fibre that keeps muscle strong and stools soft.', ['pear', 'dietary fiber']],
  ['Afferent fibers reach the cochlea.', ['cochlea']],
  ['The fiber cells grew.', []],
  ['Fiber rose.', ['dietary fiber']],
  ['Weights make muscle fibers thicker. Each fiber fills with actin.', ['muscle fiber', 'muscle fiber', 'actin']],
])('whose fibers: "%s" names %j', (text, expected) => {
  const document = documentOf(...text.split(/(?<=\.) /).map((one) => ['BODY', one] as const));
  const { mentions } = findMentions(document, vocabulary);
  expect(mentions.map((m) => nameOf(m.mechanismId))).toEqual(expect.arrayContaining(expected));
  expect(mentions.filter(({ quote }) => /fib/i.test(quote))).toHaveLength(
    expected.filter((name) => /fib/.test(name)).length,
  );
});

test.each([
  ['Vitamin D is turned into its active form by the kidneys.', ['vitamin D', 'calcitriol', 'kidney']],
  ['The kidneys turn vitamin D into the hormonally active form.', ['kidney', 'vitamin D', 'calcitriol']],
  ['Zinc goes into its active form.', ['zinc']],
  ['The active form of zinc is rare.', ['zinc']],
])('the active form of what was named: "%s" names %j', (text, expected) => {
  const { mentions } = findMentions(documentOf(['BODY', text]), vocabulary);
  expect(mentions.map((m) => nameOf(m.mechanismId))).toEqual(expected);
});

test.each([
  ['The stomach is full of acid.', ['stomach', 'gastric acid']],
  ['It lies in the membranes of liver cells.', ['cell membrane', 'hepatocyte']],
  ['Cells keep it in the nucleus.', ['cell nucleus']],
  ['Its membrane is thin.', []],
  ['Rhubarb is full of acid.', ['rhubarb', 'acid']],
  ['These acids and sorbic acid spoil it.', []],
])('what stands near says which is meant: "%s" names %j', (text, expected) => {
  const { mentions } = findMentions(documentOf(['BODY', text]), vocabulary);
  expect(mentions.map((m) => nameOf(m.mechanismId))).toEqual(expected);
});

test.each([
  ['Herbs warm the spleen, they hold.', true],
  ['Chop the fresh herbs for a soup.', false],
])('of an article on old schools of medicine, "%s" speaks of a remedy: %s', (text, expected) => {
  const old = 'Qi and blood flow. Yin and yang, and again qi.';
  const { mentions } = findMentions(documentOf(['BODY', old], ['BODY', text]), vocabulary);
  expect(mentions.some((m) => nameOf(m.mechanismId) === 'herbal medicine')).toBe(expected);
});

test.each([
  ['The bacterium ferments milk.', 'bacterium'],
  ['Toxins and bacteria pass the wall.', 'bacterium'],
  ['Bacteria or viruses make us ill.', 'bacterium'],
  ['Bacteria may enter through small wounds.', 'bacterium'],
  ['Bacteria feed on fibre.', 'gut microbiota'],
])('of an article on the gut microbiota, "%s" speaks of %s', (text, expected) => {
  const gut = 'The gut microbiota, a gut microbiome, is the intestinal flora.';
  const { mentions } = findMentions(documentOf(['BODY', gut], ['BODY', text]), vocabulary);
  const names = mentions.filter(({ span }) => span.start > gut.length).map((m) => nameOf(m.mechanismId));
  expect(names).toContain(expected);
  expect(names.filter((name) => name === 'bacterium' || name === 'gut microbiota')).toEqual([expected]);
});

test.each([
  ['The Nordic Heart Association met.', []],
  ['The Institute for Kidney and Bone Research met.', []],
  ['The Bone Health Foundation says that bones grow.', ['bone', 'bone growth']],
  ['Heart and lungs were heard by the society.', ['heart', 'lung']],
])('the name of an organisation speaks of no mechanism: %s', (text, expected) => {
  const { mentions } = findMentions(documentOf(['BODY', text]), vocabulary);
  expect(mentions.map((m) => nameOf(m.mechanismId))).toEqual(expected);
});

test('an article’s own short forms mean what it says', () => {
  const named = (...sentences: string[]): string[] =>
    findMentions(documentOf(...sentences.map((text) => ['BODY', text] as const)), vocabulary).mentions.map(
      ({ mechanismId, quote }) => `${nameOf(mechanismId)} [${quote}]`,
    );
  expect(named('Leaky gut (LG) is spoken of.', 'LG and lg differ.')).toEqual([
    'intestinal permeability [Leaky gut]',
    'intestinal permeability [LG]',
    'intestinal permeability [LG]',
  ]);
  expect(named('BMD fell.')).toEqual(['bone mineral density [BMD]']);
  expect(named('The Bavarian Mountain Dogs (BMD) met.', 'BMDs bark.')).toEqual([]);
  expect(named('A toll bridge (TLR4) rose.')).toEqual(['TLR4 [TLR4]']);
  expect(named('Bone mineral density (BMD) fell.', 'BMD rose.').slice(1)).toEqual([
    'bone mineral density [BMD]',
    'bone mineral density [BMD]',
  ]);
  expect(named('Signal transducer and activator of transcription 3 (STAT3) rose.').at(-1)).toBe('STAT3 [STAT3]');
  expect(named('A density of mineral in bone (BMD) is no known name.', 'BMD rose.').at(-1)).toBe(
    'bone mineral density [BMD]',
  );
});

test.each([
  ['The journal Gut told of fiber.', ['fiber']],
  ['Fiber was praised in the Journal of Bone and Sleep Research.', ['Fiber']],
  ['In her journal she wrote that Gut feelings and bone matter.', ['bone']],
  ['A journal of bone disease', ['bone disease']],
  ['A paper in Gut told of kale.', ['kale']],
  ['It was published last year in Brain and Sleep, and told of kale.', ['kale']],
  ['A study in Crohn’s disease told of kale.', ['Crohn’s disease', 'kale']],
])('the title of a journal names no mechanism: %s', (sentence, expected) => {
  const { mentions } = findMentions(documentOf(['BODY', sentence]), vocabulary);
  expect(mentions.map(({ quote }) => quote)).toEqual(expected);
});

describe('short forms that may mean something else', () => {
  const genes = loadVocabulary([
    {
      name: 'genes.csv',
      text: `id,name,category,synonyms,parents
local:cat,catalase,gene-or-protein,CAT,IS_A local:oxidase-family
local:oxidase-family,peroxide breaking enzyme,gene-or-protein,,
local:er,estrogen receptor,gene-or-protein,ER,
local:rest,REST,gene-or-protein,NRSF,
local:ms,multiple sclerosis,disease,MS,
local:aids,acquired immunodeficiency,disease,AIDS,
`,
    },
  ]);
  const read = (...sentences: string[]) =>
    findMentions(documentOf(...sentences.map((text) => ['BODY', text] as const)), genes);
  const quotes = (...sentences: string[]): string[] =>
    read(...sentences).mentions.map(({ mechanismId, quote }) => `${mechanismId} [${quote}]`);

  test.each([
    ['She had a CAT scan.'],
    ['An ER visit came next.'],
    ['The rest came later. Rest well.'],
    ['He had an MS in law.'],
    ['THE REST CAME LATER.'],
    ['A cat sat.'],
    ['Hearing AIDS and MS patients were seen.'],
  ])('%s has none', (sentence) => expect(quotes(sentence)).toEqual([]));

  test.each([
    ['The CAT activity rose.', 'local:cat [CAT]'],
    ['The expression of the human CAT rose.', 'local:cat [CAT]'],
    ['In CAT-/- animals it fell.', 'local:cat [CAT]'],
    ['We made Rest knockout mice.', 'local:rest [Rest]'],
    ['An ER antagonist was given.', 'local:estrogen-receptor-antagonist [ER antagonist]'],
    ['It activated REST at once.', 'local:rest [REST]'],
    ['Some AIDS patients came.', 'local:aids [AIDS]'],
    ['We saw patients with AIDS there.', 'local:aids [AIDS]'],
    ['NRSF binds it.', 'local:rest [NRSF]'],
  ])('%s is borne out by the words around', (sentence, expected) => expect(quotes(sentence)).toEqual([expected]));

  test('its long form, its family or a list of genes bears a short form out', () => {
    expect(quotes('Catalase is an enzyme.', 'More CAT was seen.')).toContain('local:cat [CAT]');
    expect(quotes('A peroxide breaking enzyme is meant.', 'More CAT was seen.')).toContain('local:cat [CAT]');
    expect(quotes('We counted NRSF, CAT and others.')).toEqual(['local:rest [NRSF]', 'local:cat [CAT]']);
    expect(quotes('Multiple sclerosis (MS) is rare.', 'MS takes years.')).toHaveLength(3);
  });

  test('its ligand bears the symbol of a receptor out', () => {
    const named = (...sentences: string[]): string[] =>
      findMentions(documentOf(...sentences.map((text) => ['BODY', text] as const)), vocabulary).mentions.map(
        ({ quote }) => quote,
      );
    expect(named('RANKL was high.', 'More RANK was seen.')).toEqual(['RANKL', 'RANK']);
    expect(named('TLR4 was high.', 'More RANK was seen.')).toEqual(['TLR4']);
  });

  test('a definition of something else goes before all evidence', () => {
    expect(quotes('Catalase was seen by computed axial tomography (CAT).', 'CAT activity')).toEqual([
      'local:cat [Catalase]',
    ]);
  });

  test('what was not taken is said once a name', () => {
    const { diagnostics, mentions } = read('A CAT scan.', 'Two CAT scans, one ER visit.');
    expect(mentions).toEqual([]);
    expect(diagnostics.map(({ code, span }) => [code, span])).toEqual([
      ['NAME_NOT_TAKEN', { start: 2, end: 5 }],
      ['NAME_NOT_TAKEN', { start: 32, end: 34 }],
    ]);
    const many = Array.from({ length: 26 * 26 }, (_, at) =>
      String.fromCharCode(97 + (at % 26), 97 + Math.floor(at / 26)),
    );
    const flood = loadVocabulary([
      {
        name: 'f.csv',
        text: `id,name,category\n${many.map((two, at) => `local:f${at},${two.toUpperCase()},chemical`).join('\n')}`,
      },
    ]);
    const article = documentOf(['BODY', many.map((two) => `${two.toUpperCase()} sat.`).join(' ')]);
    expect(findMentions(article, flood).diagnostics).toHaveLength(50);
  });
});

test('mechanisms are those mentioned and all that they hang on, by id', () => {
  const mechanisms = mechanismsOf(findNames('TLR4 and butyrate', vocabulary), vocabulary);
  const ids = mechanisms.map(({ id }) => id);
  expect(ids).toEqual([...ids].sort());
  expect(mechanisms.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['TLR4', 'toll-like receptor', 'innate immune receptor', 'butyrate', 'SCFA', 'fatty acid']),
  );
  for (const { parents } of mechanisms) for (const parent of parents) expect(ids).toContain(parent.id);
});

test('a mechanism is looked up by any spelling, apart and run together', () => {
  const keys = nameKeys(vocabulary.get('HGNC:11892')!);
  expect(keys).toEqual(
    expect.arrayContaining([
      'tnf',
      'tnf alpha',
      'tnfalpha',
      'tumor necrosis factor',
      'tumour necrosis factor',
      'hgnc 11892',
      'ncbigene 7124',
    ]),
  );
});

test('a symbol in another letter case is taken with a digit, with a capital within, or with evidence, and never all small', () => {
  const found = (text: string): string[] =>
    findMentions(documentOf(['BODY', text]), vocabulary).mentions.map(({ quote }) => quote);
  expect(found('We bred mice without Tlr5.')).toEqual(['Tlr5']);
  expect(found('Levels of mTor rose.')).toEqual(['mTor']);
  expect(found('We saw Pten fade.')).toEqual([]);
  expect(found('We saw Pten mRNA fade.')).toEqual(['Pten']);
  expect(found('We saw pten mRNA fade.')).toEqual([]);
  expect(found('We saw Ptens mRNA fade, and Ptens-/- mice.')).toEqual([]);
});

test.each([
  ['Gastrin, a hormone that the stomach makes, comes late.', ['gastrin', 'stomach']],
  ['The hormone prolactin makes milk flow.', ['prolactin', 'milk']],
  ['An enzyme called lipase breaks down fat.', ['lipase', 'fat']],
  ['Keratin is a tough protein that hair is made of.', ['keratin', 'hair']],
  ['Sirtuins, enzymes that need NAD, slow aging.', ['sirtuin', 'NAD', 'aging']],
  ['Iodine is among the rarest nutrients.', ['iodine']],
  ['Nails need nutrients such as zinc.', ['nail', 'zinc']],
  ['Kidneys hold proteins that carry iron.', ['kidney', 'iron']],
  ['Both proteins and the 12 proteins fell.', []],
  ['Lifestyle factors such as smoking count.', ['smoking']],
  ['Two enzymes, lipase and trypsin, fell.', ['lipase', 'trypsinogen']],
  ['Prunes help food to pass.', ['prune']],
  ['Beyond food, sleep counts.', ['sleep']],
  ['It comes from food.', ['food']],
  ['Antibodies against TNF were found.', ['TNF antibody', 'TNF']],
  ['The SOX9 transcription factor fell.', ['SOX9']],
  ['Ikaros, a transcription factor that cells make, fell.', []],
])('what kind of molecule is named is none beside it: "%s"', (text, expected) => {
  const { mentions } = findMentions(documentOf(['BODY', text]), vocabulary);
  expect(mentions.map((m) => nameOf(m.mechanismId))).toEqual(expected);
});

test.each([
  ['Lentils, a protein source, feed many.', 'protein'],
  ['Zinc, enzymes and hormones fall.', 'enzyme'],
  ['Leptin and the hormones of the thyroid fall.', 'hormone'],
])('a kind that is not the named molecule is one of its own: "%s"', (text, expected) => {
  const { mentions } = findMentions(documentOf(['BODY', text]), vocabulary);
  expect(mentions.map((m) => nameOf(m.mechanismId))).toContain(expected);
});

test.each([
  ['TNF slows division and death.', 'cell death'],
  ['The brain swells. TNF promotes death in glial cells. Much of the death is late.', 'cell death'],
  ['The death of mice came early. Death in brain cells is rare. We saw one death.', 'mortality'],
  ['Neonatal death is rare.', 'mortality'],
])('the death of cells is no mortality: "%s"', (text, expected) => {
  const { mentions } = findMentions(documentOf(['BODY', text]), vocabulary);
  expect(nameOf(mentions.at(-1)!.mechanismId)).toBe(expected);
});

test.each([
  ['The bone marrow secretory protein 4 (Bmsp4) fell.', []],
  ['Loss of the glucose muscle kinase 7 (GMK7) was seen.', []],
  ['The bone marrow (Bm4) fell.', ['bone marrow']],
  ['It looked like onion skin, with hydrogen bonds.', []],
  ['The germ line and the germ layers hold cycling cells.', []],
])('a name within a longer one is none: "%s"', (text, expected) => {
  const { mentions } = findMentions(documentOf(['BODY', text]), vocabulary);
  expect(mentions.map((m) => nameOf(m.mechanismId))).toEqual(expected);
});

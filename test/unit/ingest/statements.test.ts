import { describe, expect, it } from 'vitest';
import { findClaims } from '../../../ingest/claims/index.ts';
import { findMentions } from '../../../ingest/mechanisms.ts';
import { findStatements } from '../../../ingest/statements.ts';
import { loadVocabulary } from '../../../ingest/vocabulary.ts';
import { slice } from '../../../schema/span.ts';
import { buildDocument } from './build-document.ts';

const vocabulary = loadVocabulary();
const nameOf = (id: string) => vocabulary.get(id)!.name;

function read(text: string) {
  const document = buildDocument([text]);
  const { mentions } = findMentions(document, vocabulary);
  return {
    document,
    claims: findStatements(
      document,
      findClaims(document, { citations: [], references: [], mentions }),
      vocabulary,
      undefined,
      mentions,
    ),
  };
}

/** The statements of the last claim of a text: "subject PREDICATE object". */
const statementsOf = (text: string): string[] =>
  (read(text).claims.at(-1)?.statements ?? []).map(
    (one) => `${nameOf(one.subject)} ${one.negated ? 'NOT ' : ''}${one.predicate} ${nameOf(one.object)}`,
  );

describe('findStatements', () => {
  it.each([
    ['Estrogen decreases bone loss.', ['estrogen DECREASES bone loss']],
    ['RANKL may prevent bone loss.', ['RANKL DECREASES bone loss']],
    ['Butyrate is produced by the gut microbiota.', ['gut microbiota PRODUCES butyrate']],
    ['Cortisol inhibits the production of TNF.', ['cortisol DECREASES TNF']],
    ['Cortisol leads to a reduction in bone formation.', ['cortisol DECREASES bone formation']],
    ['TNF-induced bone loss is common.', ['TNF INCREASES bone loss']],
    ['Osteoporosis is associated with inflammation.', ['osteoporosis ASSOCIATED_WITH inflammation']],
    ['There is a link between inflammation and osteoporosis.', ['inflammation ASSOCIATED_WITH osteoporosis']],
    ['Kefir is rich in calcium.', ['kefir CONTAINS calcium']],
    [
      'Leptin increases breast and ovarian cancers.',
      ['leptin INCREASES breast cancer', 'leptin INCREASES ovarian cancer'],
    ],
    [
      'The kidney converts vitamin D to calcitriol.',
      ['vitamin D CONVERTS_TO calcitriol', 'kidney PRODUCES calcitriol'],
    ],
    ['Bone formation requires calcium.', ['calcium INCREASES bone formation']],
    ['Leptin negatively affects bone formation.', ['leptin DECREASES bone formation']],
    [
      'Leptin is associated with bone loss and also with asthma.',
      ['leptin ASSOCIATED_WITH bone loss', 'leptin ASSOCIATED_WITH asthma'],
    ],
    ['Leptin is associated with susceptibility to asthma.', ['leptin ASSOCIATED_WITH asthma']],
    ['TNF slowly and steadily activated osteoclasts.', ['TNF INCREASES osteoclast']],
    ['Some name leptin as a marker of asthma.', ['leptin ASSOCIATED_WITH asthma']],
    [
      'Cortisol lowers three hormones (leptin, estrogen).',
      ['cortisol DECREASES leptin', 'cortisol DECREASES estrogen'],
    ],
    ['Cortisol lowers some long forgotten thing (leptin).', ['cortisol DECREASES leptin']],
    ['Cortisol lowers leptin (estrogen was not looked at).', ['cortisol DECREASES leptin']],
    ['There was a lack of association between leptin and asthma.', ['leptin NOT ASSOCIATED_WITH asthma']],
    // What another thing is only named by does nothing itself.
    ['The bacterial artificial chromosome increased TNF.', []],
    ['Kidney cell lines produce leptin.', []],
    ['Kidney cells produce leptin.', []],
    ['The leptin gene and further genes increase inflammation.', ['leptin INCREASES inflammation']],
    ['Leptin halves bone loss, but not everyone knows it.', ['leptin DECREASES bone loss']],
    // More of what insulin does well is less resistance to it.
    ['Exercise raises insulin sensitivity.', ['exercise INCREASES insulin sensitivity']],
    [
      'TNF inhibits osteoclasts on plastic, and stimulates them on bone.',
      ['TNF DECREASES osteoclast', 'TNF INCREASES osteoclast'],
    ],
    [
      'TNF lowers bone formation but raises it in mice.',
      ['TNF DECREASES bone formation', 'TNF INCREASES bone formation'],
    ],
    // Two are no "it".
    ['TNF lowers leptin and estrogen, and raises it later.', ['TNF DECREASES leptin', 'TNF DECREASES estrogen']],
    ['BRCA1 variants are not associated with asthma.', ['BRCA1 NOT ASSOCIATED_WITH asthma']],
  ])('%s', (text, expected) => expect(statementsOf(text)).toEqual(expected));

  it.each([
    ['It is no villain: leptin lowered TNF in mice.', false],
    ['One thing is clear: leptin did not lower TNF in mice.', true],
    ['Leptin did not lower TNF: it stayed where it was.', true],
  ])('tells by the side of a colon that relates mechanisms whether a claim denies: %s', (text, negated) =>
    expect(read(text).claims.map((claim) => claim.negated)).toEqual([negated]),
  );

  it('mentions what a claim refers to, at the words that do', () => {
    const { document, claims } = read('The gut microbiota makes vitamin K. It also produces butyrate.');
    const { mentions, statements } = claims.at(-1)!;
    expect(
      mentions.map(({ mechanismId, quote, span }) => [nameOf(mechanismId), quote, slice(document.text, span)]),
    ).toEqual([
      ['gut microbiota', 'It', 'It'],
      ['butyrate', 'butyrate', 'butyrate'],
    ]);
    expect(statements).toHaveLength(1);
  });

  it.each([
    ['Anemia is common. About a third of women have this medical condition.', ['anemia']],
    ['Natural killer cells patrol the blood. These cells find what is infected.', ['natural killer cell']],
    ['Osteoporosis is common. It affects one in ten adults.', ['osteoporosis']],
    ['Asthma is common. This condition is caused by stress. It affects one in ten adults.', ['asthma']],
    ['The intestinal barrier is thin. Few people know this barrier.', ['gut barrier']],
    // What something does to "it" it does to another.
    ['Copper is a mineral. Tendons use it too.', ['tendon', 'copper']],
    ['Copper is a mineral. The heart beats because of tendons, and it is fast.', ['heart', 'tendon']],
    // What a sentence does not begin with is no "it", one thing is no "they", and some "it" is nothing.
    ['Prevention relies on zinc. It affects one in ten adults with anemia.', ['anemia']],
    ['Bone loss is common. They fall in one of ten years.', []],
    ['Zinc is common. It is known that few people look at labels.', []],
    ['Zinc and iron are common. It affects one in ten adults.', []],
    // Bone loss is about bone, and no bone.
    ['Bone loss is common. This bone is short.', ['bone']],
  ])('mentions what a claim speaks of without its name, though it relates it to nothing: %s', (text, expected) =>
    expect(
      read(text)
        .claims.at(-1)!
        .mentions.map(({ mechanismId }) => nameOf(mechanismId)),
    ).toEqual(expected),
  );

  it('spreads coordinated subjects and objects, and keeps the signs of each', () => {
    expect(statementsOf('Calcium and magnesium increase bone formation.')).toEqual([
      'calcium INCREASES bone formation',
      'magnesium INCREASES bone formation',
    ]);
    expect(statementsOf('Estrogen results in higher bone formation and lower bone resorption.')).toEqual([
      'estrogen INCREASES bone formation',
      'estrogen DECREASES bone resorption',
    ]);
  });

  it('gives the second verb and what follows from the first the same subject', () => {
    expect(statementsOf('TNF stimulates osteoclasts and inhibits bone formation, leading to bone loss.')).toEqual([
      'TNF INCREASES osteoclast',
      'TNF DECREASES bone formation',
      'TNF INCREASES bone loss',
    ]);
  });

  it('gives a relative clause the subject before it, and the main clause back its own', () => {
    expect(statementsOf('Inflammation increases TNF, which decreases bone formation.')).toEqual([
      'inflammation INCREASES TNF',
      'TNF DECREASES bone formation',
    ]);
    expect(statementsOf('Bone resorption that outruns bone formation causes osteoporosis.')).toEqual([
      'bone resorption INCREASES osteoporosis',
    ]);
  });

  it('reads pronouns by the sentence before', () => {
    expect(statementsOf('TNF stimulates osteoclasts. This causes bone loss.')).toEqual(['TNF INCREASES bone loss']);
    expect(statementsOf('The gut microbiota makes butyrate. It also decreases inflammation.')).toEqual([
      'gut microbiota DECREASES inflammation',
    ]);
    expect(statementsOf('The gut microbiota produces vitamins. These include folate and biotin.')).toEqual([
      'gut microbiota PRODUCES folate',
      'gut microbiota PRODUCES biotin',
    ]);
  });

  it('reads them so however many claims go before', () => {
    const { claims } = read(
      `Zinc eases pain. ${'The gut microbiota makes butyrate. It also decreases inflammation. '.repeat(600)}`,
    );
    const told = claims.filter(({ quote }) => quote.startsWith('It')).map(({ statements }) => statements);
    expect(told).toHaveLength(600);
    for (const statements of told)
      expect(statements.map(({ subject, object }) => [nameOf(subject), nameOf(object)])).toEqual([
        ['gut microbiota', 'inflammation'],
      ]);
  });

  it('tells the lack of something from the thing', () => {
    expect(statementsOf('Low levels of calcitriol increase parathyroid hormone.')).toEqual([
      'calcitriol DECREASES parathyroid hormone',
    ]);
  });

  it('takes the members for a kind that is only named to list them', () => {
    expect(statementsOf('Bone growth requires nutrients, including calcium and zinc.')).toEqual([
      'calcium INCREASES bone growth',
      'zinc INCREASES bone growth',
    ]);
  });

  it('keeps a denial with the assertion', () => {
    expect(statementsOf('Calcium does not decrease bone loss.')).toEqual(['calcium NOT DECREASES bone loss']);
    expect(statementsOf('Cortisol treatment of rats not previously exposed to dust caused asthma.')).toEqual([
      'cortisol INCREASES asthma',
    ]);
    expect(statementsOf('Cortisol is not believed to cause asthma.')).toEqual(['cortisol NOT INCREASES asthma']);
    expect(statementsOf('The authors found no association between calcium and osteoporosis.')).toEqual([
      'calcium NOT ASSOCIATED_WITH osteoporosis',
    ]);
    expect(statementsOf('Calcium not only decreases bone loss.')).toEqual(['calcium DECREASES bone loss']);
  });

  it.each([
    'Calcium and magnesium are minerals of the sea.',
    'Doctors measure calcium before osteoporosis is treated.',
    'A diet rich in sugar is cheap.',
  ])('gives nothing where two are named and not related: %s', (text) => expect(statementsOf(text)).toEqual([]));

  it('has the exact words of subject, cue and object', () => {
    const { document, claims } = read('In mice, TNFα stimulates osteoclasts.');
    const [one] = claims[0]!.statements;
    expect([one!.subjectSpan, one!.cue, one!.objectSpan].map((span) => slice(document.text, span))).toEqual([
      'TNFα',
      'stimulates',
      'osteoclasts',
    ]);
  });

  it('is linear in hostile text', () => {
    const start = performance.now();
    read('TNF stimulates osteoclasts, which '.repeat(3_000));
    expect(performance.now() - start).toBeLessThan(8_000);
  });

  it.each([
    ['Sex hormone deficiency increases intestinal permeability.', ['sex hormone DECREASES intestinal permeability']],
    ['The absence of estrogen increases bone loss.', ['estrogen DECREASES bone loss']],
    ['Sex hormone deficiency did not cause bone loss.', []],
    ['When the kidneys fail, they produce less calcitriol.', ['kidney PRODUCES calcitriol']],
    ['A kidney could become deficient, which leads to osteoporosis.', ['kidney deficiency INCREASES osteoporosis']],
  ])('turns around what the lack of something does, where that is safe: %s', (text, expected) =>
    expect(statementsOf(text)).toEqual(expected),
  );

  it.each([
    ['LPS increases TNFα, one of the loudest messengers of the immune system.', ['lipopolysaccharide INCREASES TNF']],
    ['LPS activates TLR4, the receptor on the surface of innate immune cells.', ['lipopolysaccharide INCREASES TLR4']],
    ['Stress increases cortisol, and T cells are a source of it.', ['stress INCREASES cortisol']],
    ['Walking increases bone mass, and many patients report less pain.', ['walking INCREASES bone mass']],
    ['Stress increases cortisol, but nobody has ever been harmed by kefir.', ['stress INCREASES cortisol']],
    ['Clinics rely on antibiotics to prevent inflammation.', []],
  ])('takes nothing from the next clause or from what explains an object: %s', (text, expected) =>
    expect(statementsOf(text)).toEqual(expected),
  );

  it.each([
    ['If the diet lowered serotonin, everybody would hear of it.', []],
    ['Stress makes bones weak.', ['stress DECREASES bone']],
    ['Stress makes the bones ache.', ['stress INCREASES bone pain']],
    ['Bacteria make butyrate in the gut.', ['gut microbiota PRODUCES butyrate']],
    ['Milk is not the only source of calcium.', ['milk CONTAINS calcium']],
  ])('asserts what is asserted alone: %s', (text, expected) => expect(statementsOf(text)).toEqual(expected));

  it.each([
    ['The gut microbiota is large. Second, it produces butyrate.', ['gut microbiota PRODUCES butyrate']],
    ['Gut bacteria matter a lot. Second, it produces butyrate.', []],
    ['Cortisol is high in the morning. These bacteria produce butyrate.', []],
    [
      'Fermented foods such as kefir and leafy greens are old. These foods provide calcium.',
      ['fermented food CONTAINS calcium'],
    ],
    [
      'Leafy greens and kefir are old. These foods provide calcium.',
      ['leafy greens', 'kefir'].map((a) => `${a} CONTAINS calcium`),
    ],
  ])('refers pronouns to what fits them: %s', (text, expected) => expect(statementsOf(text)).toEqual(expected));

  it.each([
    ['Kefir is no soda: it’s rich in calcium.', ['kefir CONTAINS calcium']],
    ['Osteoporosis is silent, and estrogen slows it.', ['estrogen DECREASES osteoporosis']],
    ['Osteoporosis is silent. Estrogen slows it.', ['estrogen DECREASES osteoporosis']],
    ['Osteoporosis is silent. Estrogen makes it harder to see.', []],
    ['Estrogen is an old drug. It lowers it.', []],
    ['Osteoclasts and osteoblasts are cells. Estrogen slows it.', []],
  ])('takes contractions apart and reads pronouns as objects: %s', (text, expected) =>
    expect(statementsOf(text)).toEqual(expected),
  );

  it.each([
    [
      'Eat kefir and kale every day. These foods increase bone mass.',
      ['kefir INCREASES bone mass', 'kale INCREASES bone mass'],
    ],
    ['What is kefir? It contains calcium.', ['kefir CONTAINS calcium']],
    ['Try tai chi. These gentle exercises increase bone mass.', ['tai chi INCREASES bone mass']],
    ['Enjoy the evening. It contains calcium.', []],
  ])('refers to what a sentence without a claim names: %s', (text, expected) =>
    expect(statementsOf(text)).toEqual(expected),
  );

  it.each([
    ['Blood levels of leptin increase bone mass.', ['leptin INCREASES bone mass']],
    ['Joint and systemic inflammation increase bone loss.', ['inflammation INCREASES bone loss']],
    [
      'The gut and systemic inflammation increase bone loss.',
      ['gut INCREASES bone loss', 'inflammation INCREASES bone loss'],
    ],
    [
      'The kidney regulates minerals in the blood, including calcium.',
      ['kidney REGULATES mineral', 'kidney REGULATES calcium'],
    ],
    ['Rich in vitamins, including folate, kale is cheap.', ['kale CONTAINS vitamin', 'kale CONTAINS folate']],
    ['Minerals such as zinc support the skin.', ['zinc INCREASES skin']],
    ['The kidney regulates the balance of calcium and zinc.', ['kidney REGULATES calcium', 'kidney REGULATES zinc']],
    ['Kale is a fine nutrient for bone formation.', ['kale INCREASES bone formation']],
    [
      'Kale helps people absorb minerals like zinc.',
      ['kale INCREASES zinc absorption', 'kale INCREASES nutrient absorption'],
    ],
    ['Much of the calcium comes from kefir.', ['kefir CONTAINS calcium']],
    ['The bones may run low, leading to fractures.', []],
  ])('tells what is meant from the kind or the place: %s', (text, expected) =>
    expect(statementsOf(text)).toEqual(expected),
  );

  it.each([
    ['By feeding the gut microbiota, you improve digestion.', ['gut microbiota INCREASES digestion']],
    ['By lowering inflammation, you protect the bones.', ['inflammation DECREASES bone']],
    ['By and by, you improve digestion.', []],
    ['As we age and eat less, the liver may be deficient, leading to anemia.', ['liver DECREASES anemia']],
    [
      'Kefir and kale are old. These ingredients from Ayurveda strengthen bone.',
      ['kefir INCREASES bone', 'kale INCREASES bone'],
    ],
  ])('finds the subject behind an opening or a noun of kind: %s', (text, expected) =>
    expect(statementsOf(text)).toEqual(expected),
  );

  it.each([
    ['Not getting enough zinc causes anemia.', ['zinc DECREASES anemia']],
    ['Too little zinc causes anemia.', ['zinc DECREASES anemia']],
    ['Too little zinc does not cause anemia.', []],
    ['Salt makes you lose calcium.', ['salt INCREASES calcium excretion']],
    ['Salt feeds on a calcium-rich diet.', ['calcium INCREASES salt']],
    ['Kale supports gut health and bone mass.', ['kale INCREASES gut', 'kale INCREASES bone mass']],
    ['Kale prevents fragile bones.', ['kale DECREASES bone fragility']],
  ])('tells too little from enough, and what food is rich in from the food: %s', (text, expected) =>
    expect(statementsOf(text)).toEqual(expected),
  );

  it.each([
    ['Insulin is mostly made in the pancreas and the liver.', ['pancreas PRODUCES insulin', 'liver PRODUCES insulin']],
    ['Insulin is made in osteoporosis.', []],
    ['Kale offers great protection against anemia.', ['kale DECREASES anemia']],
    ['Kale provides some support for the liver.', ['kale INCREASES liver']],
    ['Salt weakens the liver, allowing toxins to enter the blood.', ['salt DECREASES liver', 'liver DECREASES toxin']],
    ['Salt brings about conditions such as anemia.', ['salt INCREASES anemia']],
  ])('tells makers, protection and what is only let in: %s', (text, expected) =>
    expect(statementsOf(text)).toEqual(expected),
  );
});

import { describe, expect, it } from 'vitest';
import { EXCLUSIONS, exclusionOf } from '../../../../ingest/claims/exclusions.ts';
import { readSentences } from '../../../../ingest/claims/sentence.ts';
import { ANYWHERE, type Place } from '../../../../ingest/claims/place.ts';
import { buildDocument, type Piece } from '../build-document.ts';
import { claimsOf } from './build-claims.ts';

const reasonsOf = (text: string, place: Partial<Place> = {}) =>
  readSentences(buildDocument([text]), { citations: [], mentions: [] }).map((sentence) =>
    exclusionOf(sentence, { ...ANYWHERE, ...place }),
  );

/** For each rule sentences that it takes out, and such as look alike and are claims. */
const FIXTURES: Record<string, { out: string[]; in: string[] }> = {
  question: {
    out: ['Can a plum mend a hip?', 'Whether garlic feeds the microbes of the colon is the real question.'],
    in: ['Whether garlic feeds the microbes of the colon depends on the dose.'],
  },
  fragment: {
    out: [
      'Yes!',
      'So far, so good.',
      'A Short History of the Thigh Bone',
      'The signs of weak bones are:',
      'As Dr. Brown, a friend of oats, puts it:',
      'Foods that upset the bowel include:',
      'In old age, low iron can lead to:',
      'Men with weak bones often have:',
      'Women with weak bones may also have',
      'With this device, they measure:',
      'In other words, thirst, cramps, and a dry mouth.',
      'Nice to have: zinc, 3 mg',
      String.raw`\displaystyle dose(n) = \frac{n}{2} \text{if } n \text{ is even}`,
    ],
    in: [
      'As Dr. Brown explains: oats lower cholesterol.',
      'Marrow fat rises.',
      'Thirst, cramps, and headache hit the old.',
      'Chronic haste thins the gut wall.',
      'Broken bones heal.',
      'The signs of weak bones vary with age and may include:',
    ],
  },
  meta: {
    out: [
      'In this article, the spleen gets its due.',
      'Read on to see what oats do.',
      'See how your oats are raising your cholesterol.',
      'The weights of all rats are summarized in Table 3.',
      'Error bars show the spread of the weights of the rats.',
      'Seven ways your spleen can surprise you.',
      'Table 2 lists the weights of the rats.',
      'The weights of the rats can be seen in S3 and S4 Figs.',
      'We describe the feeding of the rats in Section 3.',
      'The image shows a bowl that reads "oats lower cholesterol".',
      'This longer guide looks at what oats do to cholesterol.',
      'A diagram illustrating how oats lower cholesterol hangs on the wall.',
      'Myth: Oats alone lower cholesterol.',
      'Read: Why oats lower cholesterol in men.',
      'Figure 3: The way that oats lower cholesterol.',
      "There's just one catch.",
      'But the harm of oats does not end there.',
      'Mountain villages offer another clue.',
      'For most men the advice is simple: eat.',
      'Garlic deserves a mention too.',
      'The spleen has a second job that few know.',
      'Old age comes first on the list.',
      'This is where the spleen comes in.',
      'Then there is garlic in the soup of the north.',
      'Salt is another suspect.',
      'Rye bread is a different beast.',
      'This leaflet is no substitute for medical advice.',
      'When most people think of oats, they think of cholesterol.',
      'The following table shows the grades of weak hips.',
    ],
    in: [
      'The spleen grows in winter (see Figure 4).',
      'Table salt: Oats without it lower cholesterol.',
      'These scans suggest that oats slow the gut and provide clues to its rhythm.',
      'Seven trials of oats have been published, and five found lower cholesterol.',
      "Zinc oxide is the form you'll find in creams, but little of it is absorbed.",
      "The placebo group didn't see the drop in cholesterol.",
      'Men who rarely see the sun lose bone.',
      'Oats have a second job in the gut, which is to feed bacteria.',
    ],
  },
  promotion: {
    out: [
      'Our clinic treats brittle bones with care.',
      'Our nurses can check your blood pressure.',
      'Sign up and receive a plan for every week.',
      'Growing old well is a journey.',
      'Take 20% off our oats with the code HIPS.',
      'Oats are among our best-selling foods.',
      'Every batch of the oats is tested for lead.',
      'The first session with a nurse is long, and the session is free.',
      'Your first visit includes a test of the bones.',
      'Fibre and zinc come together in a vegan capsule.',
      'The Thursday class runs at noon for patients.',
    ],
    in: [
      'Clinics treat brittle bones with bisphosphonates.',
      'Our kidneys can remove acid.',
      'This group of drugs is given for gout, with several copies now available.',
      'Most patients who come to our clinic with gout have high blood pressure.',
    ],
  },
  'call-for-research': {
    out: [
      'Further trials of plums are clearly needed.',
      'However, more research on the marrow of sailors is warranted before anybody draws conclusions.',
      'Larger and longer studies will be required.',
      'They hope so, but larger trials are needed.',
    ],
    in: [
      'More calcium is required in old age.',
      'Further studies found that plums are needed.',
      'A new trial showed that vitamin D is needed.',
    ],
  },
  'reader-mind': {
    out: [
      'You might be wondering how oats got here.',
      'You have probably heard that milk is enough.',
      "You've had a racing heart on stage.",
      "Sit down on a cold bench, and soon you're shivering.",
      'Your head is hot, your back is stiff, your hands are cold.',
      "For you and millions of others, it's time for the harvest of oats.",
    ],
    in: [
      "You've got more bacteria in the gut than stars in the sky.",
      'Oats lower the amount of cholesterol that you absorb.',
      'A fever makes you feel tired when the disease begins.',
      'The good news is that oats lower cholesterol.',
      'Your liver is large, and your spleen is small.',
      'Sit too long, and the blood pools in your legs.',
    ],
  },
  'first-person': {
    out: [
      'I love the smell of kefir in the morning.',
      'It is tragic that nobody eats kefir.',
      'A man came to my office with a jar of kefir.',
      'A fever can be scary.',
      'Just wish I had tried kefir years ago, it lowers blood pressure.',
      'At the Harbour Institute, we hold that rest comes first.',
    ],
    in: [
      'We found that rest shortened the fever.',
      'It is made by the marrow (i.e. fat) of the hip.',
      'The trial I mentioned lowered blood pressure.',
      'When we sleep, the brain clears its waste.',
      'We feel pain when a nerve is pressed.',
      'The tablets can raise blood pressure, so we measure yours each week.',
      'With oats, we can help prevent high cholesterol.',
      'In one study that I keep on my desk, oats lowered cholesterol.',
      'We can slow bone loss with walks.',
    ],
  },
  tale: {
    out: [
      'She was 61 and swam a mile each day.',
      'Ann Bell was on her way to the surgery with a sample of blood when she slipped on the frost.',
      'Ann, now 64, takes her calcium at noon.',
      "He's been free of gluten for a year, and his iron level is up and his blood pressure too.",
      'Her blood test came back low.',
      'He was 61, and he ate more fibre than anyone in the town.',
      'A year later her hips were scanned, and she had lost no bone.',
    ],
    in: [
      'She found that oats lower cholesterol.',
      'In 1931 he ate raw liver and his anemia went.',
      'She says that oats lower cholesterol.',
      'A woman had weak bones once her periods stopped.',
      'He fed oats to mice, and they lost no bone.',
      'Vitamin D, 20 µg a day, lowers the risk of falls.',
      'Her mouse model showed that oats lower cholesterol.',
    ],
  },
  method: {
    out: [
      'We examined the effect of oats on cholesterol in 40 men.',
      'At noon we injected each rat with saline.',
      'We sought to test whether oats matter.',
    ],
    in: [
      'We examined 40 men, and found less cholesterol in those who ate oats.',
      'Oats were given to men, and their cholesterol decreased.',
      'Cholesterol was measured in 40 men.',
    ],
  },
  'off-field': {
    out: [],
    in: ['The harbour council agreed again to meet in March.'],
  },
  filler: {
    out: [
      'Five winters later the curtain fell.',
      'She did not name a single author.',
      'Here rumour overtakes ink.',
      'It turns out that nobody had asked.',
    ],
    in: [
      'Oats grow tall in wet fields.',
      'It softens the arteries.',
      'They ripen in late summer, and then they fall.',
      'Now the patients slept through.',
      'However, these may not be for everyone.',
      'It can be lethal.',
      'The environment matters to it, too.',
      'That warmth seems to make it easier to doze off.',
    ],
  },
  advice: {
    out: [
      'Our panel members advise runners of that age against taking the powder.',
      'Eat more oats.',
      'Lose a little weight.',
      "It's worth asking a nurse for oats.",
      'It is a good idea to eat oats.',
      'Develop a taste for oats.',
      'Walk after breakfast, since oats feed the muscles.',
      'Fathers of a child with a fever should always speak to a nurse.',
      'Nobody should stop the drug at once.',
      'You can always wait for the fever to pass.',
      'This means eating oats each day.',
      'When you buy oats, please read the label.',
      'Remember, take the tablet with food.',
      'To spare your knees, try swimming.',
      'Limit your salt at dinner.',
      'Focus on grains that are rich in fibre.',
      'Adults should walk every day.',
      'It is also important to eat oats.',
      'A dietitian should always plan the diet.',
      'Discover which oats lower cholesterol.',
      'If you rarely eat oats, you may consider a supplement.',
      'A low count of platelets should be checked by a nurse.',
      'This is a good choice for bakers and millers.',
      'Seven hours of sleep is a good goal for most adults.',
      'A good target is 30 grams of fibre a day.',
      'Tinned peas are a good option if you are short of time.',
      'Oats are a great place to start.',
      'Oats: Aim for a bowl each day.',
      'Balance, each day: stand on one leg, because it prevents falls.',
      'Our advice: count the oats in your diet first.',
      'One warning: if you have weak bones, see a nurse.',
      'Old men who take blood thinners should not take garlic.',
      'Bleeding in old age should always be examined.',
      'If you have weak bones, fever, or a cough that keeps returning, ask a nurse.',
      'A sudden headache needs urgent attention.',
      'It is also a good idea to limit salt.',
      'Soak the oats in water.',
    ],
    in: [
      'Weak hips lead to falls and should be treated early.',
      'Peas are a good source of protein.',
      'This receptor is a good target for new drugs.',
      'Oats are a good choice because they lower cholesterol.',
      'Oats are a good choice: they lower cholesterol.',
      'Oats lower cholesterol and are a good choice for the heart.',
      'Dancing is a good way to strengthen the hips.',
      'As no cell makes these acids, they must be obtained from food.',
      'They must come from food, since no cell makes them.',
      'Exercise strengthens the hip.',
      'Put together, the trials favour oats.',
      'Support for the diet of the north was weak in men.',
      'Experiment 2 tested the oats of the south.',
      'It is important to note that oats differ in their fibre.',
      'Limit values are exceeded in one well of ten.',
      'Sleep is when the pineal gland works.',
      'Zinc is crucial to immunity.',
      'Half of all men eat less fibre than they should.',
      'Antibodies stick to bacteria that try to enter the gut.',
      'The gut slows, which means that you can eat the same food and gain weight.',
      'Walking is one of the most important things you can do for the heart.',
    ],
  },
};

describe('exclusions', () => {
  it('has a fixture for each rule', () => {
    expect(Object.keys(FIXTURES).sort()).toEqual(EXCLUSIONS.map(({ id }) => id).sort());
  });

  for (const [id, fixture] of Object.entries(FIXTURES)) {
    it.each(fixture.out)(`${id}: %s`, (text) => expect(reasonsOf(text)).toEqual([id]));
    it.each(fixture.in)(`not ${id}: %s`, (text) => expect(reasonsOf(text)).toEqual([null]));
  }

  it('takes what was done for a method in the report of a study alone', () => {
    const isReport = { isReport: true };
    expect(reasonsOf('Blood was drawn from 40 men at noon.', isReport)).toEqual(['method']);
    expect(reasonsOf('Blood was drawn, and cholesterol was lower after oats.', isReport)).toEqual([null]);
    expect(reasonsOf('The oats differ in their fibre.', { inMethods: true })).toEqual(['method']);
    expect(reasonsOf('A study showed that oats lower cholesterol.', { inMethods: true })).toEqual([null]);
  });

  it('takes out the part on methods, with what is below its headings, up to the next part', () => {
    const heading = (text: string): Piece => ({ text, kind: 'HEADING' });
    const oats = (where: string) => `Oats lower the cholesterol of ${where}.`;
    const parts = [
      '1. Introduction',
      oats('men'),
      '2. Materials and Methods',
      oats('rats'),
      '2.1 Milling',
      oats('mice'),
    ];
    const rest = ['3. Results', oats('cats'), '3.1 Milling', oats('dogs')];
    const pieces = [...parts, ...rest].map((text) => (text.startsWith('Oats') ? text : heading(text)));
    expect(claimsOf(...pieces).map(({ quote }) => quote)).toEqual([oats('men'), oats('cats'), oats('dogs')]);
  });

  it('takes out what stands below headings on the article itself', () => {
    const [oats, heading] = ['Oats lower the cholesterol of men.', 'HEADING' as const];
    const parts = [{ text: 'Funding', kind: heading }, oats, { text: 'Oats and bile', kind: heading }, oats];
    expect(claimsOf(...parts)).toHaveLength(1);
  });

  it('takes out of a text about something else what names nothing of the field', () => {
    const news = Array.from({ length: 9 }, (_, day) => `The harbour council agreed on day ${day} of the dispute.`);
    const claims = claimsOf(
      ...news,
      'A stroke of luck, said the mayor, takes its time.',
      'The mayor takes insulin for his diabetes.',
    );
    expect(claims.map(({ quote }) => quote)).toEqual(['The mayor takes insulin for his diabetes.']);
  });

  it.each([
    ['You may feel dizzy after a long night.', null],
    ['Without iron, you will feel tired and weak.', null],
    ['You may feel hot, dizzy or weak.', null],
    ['You may feel that being dizzy is harmless.', 'reader-mind'],
    ['You may feel like a dizzy child.', 'reader-mind'],
  ])('tells how an illness feels from what the reader thinks: %s', (text, reason) => {
    const start = text.search(/dizzy|tired/);
    const span = { start, end: start + 5 };
    const named = { mechanismId: 'local:x', span, quote: text.slice(start, start + 5) };
    const [sentence] = readSentences(buildDocument([text]), { citations: [], mentions: [named] });
    expect(exclusionOf(sentence!, ANYWHERE)).toBe(reason);
  });

  it('keeps what a study found, whatever stands around it', () => {
    expect(reasonsOf('You have heard me praise oats, and one study showed that they lower cholesterol.')).toEqual([
      null,
    ]);
  });

  it('reads the body and the abstract alone, and no headings, captions or code', () => {
    const text = 'Oats lower the cholesterol of most people.';
    expect(claimsOf({ text, section: 'COMMENTS' }, { text, section: 'BOILERPLATE' })).toEqual([]);
    expect(claimsOf({ text, kind: 'HEADING' }, { text, kind: 'CAPTION' }, { text, kind: 'CODE' })).toEqual([]);
    expect(claimsOf({ text, section: 'ABSTRACT' }, { text, kind: 'LIST_ITEM' })).toHaveLength(2);
  });
});

describe('items of a list', () => {
  const claims = (opening: string, item: string) =>
    claimsOf(opening, { text: item, kind: 'LIST_ITEM' }).filter((one) => one.quote === item);

  it.each([
    ['Plums have many benefits, including:', 'Lowering the blood pressure'],
    ['Plums help to:', 'Lower the blood pressure'],
    ['They came late. Still, they:', 'Reduce pain'],
    ['Plums protect the bowel in several ways:', 'Slowing the growth of mould'],
    ['Those at higher risk of gout include:', 'Men beyond the age of fifty'],
    ['Low iron is common in:', 'Runners who train at night'],
    ['In old age, low iron can lead to:', 'Loss of breath on the stairs'],
    ['Good sources of zinc include:', 'Oysters from cold water'],
    ['Herbs that calm your bowel include:', 'Fennel and caraway seed'],
    ['Other bowel-friendly foods are:', 'Porridge made of whole oats'],
    ['Peppermint oil can help with:', 'Cramps after a heavy meal'],
    ['Zinc is mostly found in:', 'Oysters from cold water'],
    ['Though nothing replaces sleep, a few herbs ease it:', 'Valerian and hops in tea'],
    ['Most often, the cause is one of the following:', 'too little light in winter, a common problem in the north'],
    ['The possible causes of cramps include the following:', 'Cold water in the sea'],
    ['The symptoms of a weak hip may include', 'pain on the stairs'],
    ['Men with a weak hip may also have', 'itching'],
    ['A few things harm the hip. They include:', 'too little light in winter'],
    ['Some causes of cramps cannot be changed. These are:', 'old age'],
    ['A weak hip can lead to serious problems, including:', 'Loss of balance on the stairs'],
    ['Men at risk for cramps are those who:', 'Have diabetes'],
    ['Your risk of cramps is higher if you:', 'Take water pills every day'],
    ['Other problems of the hip are:', 'Wear of the joint'],
    ['A weak hip is treated with:', 'Rest in bed'],
    ['Blood tests may show', 'a low level of iron'],
    ['Men with a weak hip may have one or more of the following:', 'pain on the stairs'],
    ['A weak hip can be confused with', 'wear of the knee'],
  ])('are claims where they go on with “%s”', (opening, item) => expect(claims(opening, item)).toHaveLength(1));

  it.each([
    'Two sessions: lifts and presses, with a weight you could hold for a minute.',
    'Noon: zinc, well apart from the iron, since large doses interfere.',
    'Lunch: a can of beans on toast',
  ])('are none where a verb only describes or gives the reason: %s', (text) =>
    expect(claimsOf({ text, kind: 'LIST_ITEM' })).toEqual([]),
  );

  it.each([
    'Old drugs: aspirin and other pills such as diclofenac have been linked with ulcers.',
    'Oats: what they do is feed the bacteria of the gut.',
  ])('are claims where a verb says something: %s', (text) =>
    expect(claimsOf({ text, kind: 'LIST_ITEM' })).toHaveLength(1),
  );

  it.each([
    ['To sleep well, you should try to:', 'Lower the blood pressure'],
    ['Here are seven ways to:', 'Reduce pain'],
    ['Plums help to:', 'Reduction of pain'],
    ['You can lower the risk in several ways:', 'Slowing the growth of mould'],
    ['Our tools are the following:', 'a good hammer with a short handle'],
    ['The rooms of the house include:', 'Halls beyond the garden'],
    ['Foods that you should avoid include:', 'A bowl of whole oats'],
    ['Good sources include:', 'A bowl of whole oats'],
    ['Your sources of strength include:', 'A bowl of whole oats'],
    ['Your risk factors include:', 'Men beyond the age of fifty'],
    ['Try to eat foods for the hip, including:', 'A bowl of whole oats'],
    ['Call a nurse if you have:', 'pain on the stairs'],
    ['Oats are cheap. They include:', 'Halls beyond the garden'],
  ])('are none behind “%s”: %s', (opening, item) => expect(claims(opening, item)).toEqual([]));

  it('have headings of their own, which are none', () => {
    const item = 'Nerve signal problems. The nerves of the old slow down with time.';
    const claims = claimsOf('The causes of a fall include:', { text: item, kind: 'LIST_ITEM' });
    expect(claims.map(({ quote }) => quote)).toEqual(['The nerves of the old slow down with time.']);
  });

  it.each([
    ['The symptoms of a weak hip may include:', 'pain on the stairs', 'may'],
    ['A weak hip can lead to serious problems, including:', 'loss of balance', 'can'],
    ['The symptoms of a weak hip may include:', 'Falls: the bones of the old break soon.', undefined],
    ['A hip can hurt in the young, but a weak hip is more common in:', 'women after the menopause', undefined],
    ['The symptoms of a weak hip include:', 'pain that could spread to the thigh', 'could'],
  ])('are softened as “%s” is: %s', (opening, item, cue) => {
    const [claim] = claims(opening, item);
    expect(claim!.hedge?.cue).toBe(cue);
  });
});

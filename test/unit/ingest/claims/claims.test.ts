import { describe, expect, it } from 'vitest';
import { findClaims } from '../../../../ingest/claims/index.ts';
import { buildDocument, listed, type Piece } from '../build-document.ts';
import { claimOf, claimsOf } from './build-claims.ts';

const ENTRIES = listed(
  '1. Adler P. Oats and lipids. J Grain. 2011;4:1-9. doi:10.1000/oats.1',
  '2. Birk Q. More oats. J Grain. 2012;5:11-19.',
);

describe('quotes and ids', () => {
  it('leaves a bullet and a bare label outside of the quote', () => {
    const [claim] = claimsOf({ text: '• Fat Balance: The liver stores fat in droplets.', kind: 'LIST_ITEM' });
    expect(claim!.quote).toBe('The liver stores fat in droplets.');
    expect(claim!.prefix).toBe('• Fat Balance: ');
  });

  it('keeps a sentence that goes on behind its colon', () => {
    expect(claimOf('The liver has one job: it keeps the blood clean.').quote).toMatch(/^The liver has/);
  });

  it('keeps its id when markers, dashes, quotation marks and white space change', () => {
    const [one] = claimsOf('The “lean” liver stores fat – a little (1).', ...ENTRIES);
    const [two] = claimsOf('The "lean"  liver stores fat - a little (2).', ...ENTRIES);
    expect(two!.id).toBe(one!.id);
  });

  it('gives a repeated quote an id of its own', () => {
    const claims = claimsOf('The liver stores fat.', 'The liver stores fat.', 'The liver stores fat.');
    expect(new Set(claims.map(({ id }) => id)).size).toBe(3);
  });

  it('parts clauses that cite for themselves, and leaves others whole', () => {
    const parted = claimsOf('Oats lower the blood lipids of men (1); barley lowers them in rats (2).', ...ENTRIES);
    expect(parted.map(({ quote, supportStatus }) => [quote, supportStatus])).toEqual([
      ['Oats lower the blood lipids of men (1)', 'CITED'],
      ['barley lowers them in rats (2).', 'UNIDENTIFIED'],
    ]);
    expect(claimsOf('Oats lower the blood lipids of men; barley lowers them in rats (2).', ...ENTRIES)).toHaveLength(1);
  });
});

describe('clauses of a long sentence', () => {
  const quotes = (text: string) => claimsOf(text, ...ENTRIES).map(({ quote }) => quote);

  it.each([
    [
      'Oats lower the cholesterol of most men within a month; barley works in half of the women who eat it.',
      'Oats lower the cholesterol of most men within a month',
      'barley works in half of the women who eat it.',
    ],
    [
      'Oats lower the cholesterol of men in the north of the country, whereas barley raises it in the south (1).',
      'Oats lower the cholesterol of men in the north of the country',
      'whereas barley raises it in the south (1).',
    ],
    [
      'Old bone is broken down by large cells (a slow process), and new bone is laid by small ones in its place.',
      'Old bone is broken down by large cells (a slow process)',
      'new bone is laid by small ones in its place.',
    ],
  ])('are claims: %s', (text, ...clauses) => expect(quotes(text)).toEqual(clauses));

  it.each([
    'The husk of the oat holds most of its fibre, starch, and the minerals that are lost when it is milled for bread.',
    'Increased cholesterol, blood pressure, and body weight are common in men of the north who eat no oats at all.',
    'If the husk of the oat is milled away, and the starch is boiled, most of the fibre of the grain is lost.',
    'Trials show that the husk of the oat binds bile, and that the bile is lost with the stool within the day.',
    'The husk of the oat (it is rough; it is dry and brown) holds most of the fibre that is eaten in the north.',
    'Oats lower cholesterol, but barley is cheap.',
  ])('are none where they do not stand alone: %s', (text) => expect(quotes(text)).toHaveLength(1));

  it('leaves out a clause that is none', () => {
    const text =
      'Oats lower the cholesterol of men within a month or so; I have kept a bowl of them by the door for years.';
    expect(quotes(text)).toEqual(['Oats lower the cholesterol of men within a month or so']);
  });

  it('rest on the marks in them, else on the next, else lean on those before', () => {
    const scopes = (text: string) =>
      claimsOf(text, ...ENTRIES).map((claim) => [claim.citations.length, claim.nearby[0]?.rule ?? claim.citationScope]);
    const [oats, barley] = ['Oats lower the cholesterol of old men in winter', 'barley lowers that of their wives'];
    expect(scopes(`${oats} (1), whereas ${barley} (2).`)).toEqual([
      [1, 'DIRECT'],
      [1, 'DIRECT'],
    ]);
    expect(scopes(`${oats}, whereas ${barley} (2).`)).toEqual([
      [1, 'DIRECT'],
      [1, 'DIRECT'],
    ]);
    expect(scopes(`${oats} (1), whereas ${barley}.`)).toEqual([
      [1, 'DIRECT'],
      [0, 'same-sentence'],
    ]);
  });
});

describe('hedges', () => {
  it.each([
    ['Oats may lower cholesterol.', 'may', 'modal'],
    ['The data suggest that oats lower cholesterol.', 'suggest', 'verb'],
    ['Oats are possibly good for the heart.', 'possibly', 'adverb'],
    ['Oats can lower cholesterol.', 'can', 'modal'],
    ['Oats are now thought to lower cholesterol.', 'are now thought to', 'verb'],
    ['Bran has been implicated in the growth of polyps.', 'been implicated', 'verb'],
    ['Oats generally lower cholesterol.', 'generally', 'adverb'],
    ['Oats show potential in lowering cholesterol.', 'show potential', 'verb'],
    ['The body may store the iron.', 'may', 'modal'],
    ['Zinc appears essential for bone.', 'appears', 'verb'],
    ['Potential causes of anemia include stress.', 'Potential causes', 'adverb'],
    ['Oats reportedly lower cholesterol.', 'reportedly', 'adverb'],
    ['It is unclear whether oats lower cholesterol.', 'is unclear', 'adverb'],
    ['The tie of oats to bone is still uncertain.', 'is still uncertain', 'adverb'],
    ['Whether oats lower cholesterol is not yet certain.', 'is not yet certain', 'adverb'],
    ["It isn't clear that oats lower cholesterol.", "isn't clear that", 'adverb'],
    ['One theory is that oats lower cholesterol.', 'theory is that', 'verb'],
    ['The body can even react to oats.', 'body can even react', 'modal'],
    ['As might be expected, oats can lower cholesterol.', 'can', 'modal'],
    ['Plums tend to soften the stool.', 'tend to', 'verb'],
    ['Older trials hint that plums harden the hip.', 'hint that', 'verb'],
    ['It is thought that plums soften the bone.', 'is thought that', 'verb'],
    ["They're now believed to harden bone.", "They're now believed to", 'verb'],
    ['Doctors still argue about whether plums harden the hip.', 'argue about whether', 'adverb'],
    ['Old age makes it likely that bone is lost.', 'makes it likely that', 'adverb'],
    ['No harm was seen, and plums can harden the hip.', 'can', 'modal'],
    ['In vessels, endogenous NO can relax the wall.', 'can', 'modal'],
    ['Thick skin can make plums tough on the bowel.', 'can', 'modal'],
    ['Gut bacteria can make the bowel sore.', 'bacteria can make the', 'modal'],
    ['Doctors also believe that salt harms the hip.', 'Doctors also believe', 'verb'],
    ['Although salt can harm the hip, milk may mend it.', 'may', 'modal'],
    ['If the blood is held up, you may have a heart attack.', 'may', 'modal'],
  ])('%s', (text, cue, kind) => expect(claimOf(text).hedge).toMatchObject({ cue, kind }));

  it.each([
    'Oats lower cholesterol in mice.',
    'In May the clinic closed its ward.',
    'Oats can be found in most cupboards.',
    'The liver cannot store water.',
    'To test the hypothesis that oats help, 40 men ate them.',
    'The membrane potential of the cell falls at night.',
    'Sleep was once believed to be a kind of death.',
    'At night the body can repair its muscles.',
    'Antibodies can bind the virus.',
    'The gut loses water faster than the kidneys can save it.',
    'Fat may sound harmful, but the brain is made of it.',
    'It may come as a surprise that bones hold water.',
    'Although teeth seem dead, they feel cold.',
    'Old skin is more dry and likely to itch.',
    'Fever is generally defined as a temperature above 38 °C.',
    'Zinc appears in bone within a day.',
    'Porters are twice as likely to break a hip as clerks.',
    'As their name suggests, the thinners thin the blood.',
    'Half of the cases of gout can be traced to beer.',
    'Tannins bind iron before the gut can take it up.',
    'It is certain that oats lower cholesterol.',
    'A thin hip makes a fracture likely after a fall.',
    'As oestrogen falls, gaps in the hip appear.',
    'Bone matters, though not in the way that plum growers suggest.',
    'No plum can replace a strong hip.',
    'What plums can do is soften the stool.',
    'Zinc stays dissolved so that it can be taken up by the gut.',
    'Old kidneys can no longer clear the phosphate.',
    'Gut bacteria can even make biotin.',
    'In generally healthy men, plums softened the stool.',
    'Anaemia lowers the mood, so you may be offered a drip.',
    'Plums may not sound like much, but they harden the hip.',
    'You can control high blood pressure with pills.',
    'Doctors usually can mend a broken hip.',
    'Bones grow in length as long as they can.',
    'Although a hip can break at any age, breaks are most common in the old.',
    'Pains appear, and the hip stiffens.',
  ])('none: %s', (text) => expect(claimOf(text).hedged).toBe(false));
});

describe('negation', () => {
  it.each([
    ['Oats did not lower cholesterol.', 'not'],
    ['There is no evidence that oats cure colds.', 'no evidence'],
    ['The trial failed to lower cholesterol.', 'failed to'],
    ['The loss of bone was independent of age.', 'independent of'],
    ['An age-independent loss of bone followed.', '-independent'],
    ['Neither oats nor barley lowered cholesterol.', 'Neither'],
    ['Oats lowered cholesterol without harm to the gut.', 'without'],
    ['Oats do not always lower cholesterol.', 'not'],
    ['Bran lowered weight, but did not lower cholesterol.', 'not'],
    ['In mice without germs, oats did not lower cholesterol.', 'not'],
    ['Those without gout lost weight without hunger.', 'without'],
  ])('%s', (text, cue) => expect(claimOf(text).negation!.cue).toBe(cue));

  it.each([
    ['Oats did not lower cholesterol, but they lowered weight.', 'lower cholesterol'],
    ['Neither oats nor barley lowered weight.', 'oats nor barley lowered weight'],
    ['Weight fell, and cholesterol remained unchanged.', 'cholesterol remained'],
  ])('holds for the rest of its clause: %s', (text, scope) => {
    const { start, end } = claimOf(text).negation!.scope;
    expect(text.slice(start, end)).toBe(scope);
  });

  it.each([
    'In vessels, NO relaxes the muscle of the wall.',
    'Cells lacking the receptor divide at twice the rate.',
    'Why oats do this is not yet fully understood.',
    'A role of barley cannot be excluded.',
    'Oats halve the risk of gout, but not everyone tolerates them.',
    'The husk is not always the villain: bran from oats slowed the growth of moulds.',
    'Oats feed the gut: animals without germs had a thinner wall.',
    'In mice raised without germs, oats lowered cholesterol.',
    'Oats lowered cholesterol with or without bran.',
  ])('none: %s', (text) => expect(claimOf(text).negated).toBe(false));

  it('is none in "not only … but also"', () => {
    expect(claimOf('Oats not only lower cholesterol but also please the palate.').negated).toBe(false);
  });
});

describe('kinds, in their order', () => {
  it.each([
    ['One study found that oats lower cholesterol by 5%.', 'FINDING'],
    ['Oats lower cholesterol by 5%.', 'QUANTITATIVE'],
    ['Oats lower cholesterol.', 'CAUSAL'],
    ['Oats are associated with long life.', 'ASSOCIATION'],
    ['Increased intake of oats is associated with improved survival.', 'ASSOCIATION'],
    ['Long life is linked to oats, which cause the bile to bind.', 'CAUSAL'],
    ['Beta-glucan is a fibre of oats.', 'DEFINITION'],
    ['Oats grow tall in wet fields.', 'OTHER'],
  ])('%s', (text, kind) => expect(claimOf(text).kind).toBe(kind));
});

describe('conclusions', () => {
  const methods = 'Forty oats were milled. Their bran was fed to mice. Blood was drawn at noon.';

  it('are the last word of an abstract, and the one before where it is softened', () => {
    const rules = (...pieces: (string | Piece)[]) => claimsOf(...pieces).map(({ rule }) => rule);
    const abstract = `${methods} Bran might lower cholesterol. Bran is a food.`;
    expect(rules({ text: abstract, section: 'ABSTRACT' }).slice(-2)).toEqual(['closing', 'closing']);
    expect(rules(abstract).slice(-2)).toEqual(['closing', 'closing']);
    expect(rules(abstract, 'Bran is a food too.')).not.toContain('closing');
    expect(rules({ text: `${methods} Bran is a husk. Bran is a food.`, section: 'ABSTRACT' }).at(-2)).toBe(
      'definition',
    );
  });

  it('are what authors draw from their own results', () => {
    expect(claimOf('Here we show that bran binds bile.').rule).toBe('conclusion');
    expect(claimOf('Bile fell by half, suggesting that bran binds it.').rule).toBe('conclusion');
    expect(claimOf('We suggest that bran binds bile.').rule).toBe('conclusion');
    expect(claimsOf('Here we show you how to cook bran.')).toEqual([]);
    expect(claimsOf('We suggest taking bran at noon.')).toEqual([]);
  });
});

describe('sentences that make no claim', () => {
  it('are told with the rule that took them out', () => {
    const none: unknown[] = [];
    const document = buildDocument(['Eat more oats. Oats lower cholesterol. Who knew?']);
    const claims = [...findClaims(document, { citations: [], references: [], mentions: [] }, (one) => none.push(one))];
    expect(claims.map(({ sentence }) => sentence)).toEqual([1]);
    expect(none).toEqual([
      { sentence: 0, rule: 'advice' },
      { sentence: 2, rule: 'question' },
    ]);
  });
});

describe('populations', () => {
  it.each([
    ['In mice, oats lower cholesterol.', ['ANIMAL']],
    ['Oats lower cholesterol in women and in rats.', ['HUMAN', 'ANIMAL']],
    ['Oats slow the growth of cultured liver cells.', ['IN_VITRO']],
    ['Oats and other animal feed lower the price of milk.', []],
  ])('%s', (text, populations) => expect(claimOf(text).populations).toEqual(populations));

  it('holds on in the sentence that goes on', () => {
    const [, next] = claimsOf('In mice, oats lower cholesterol. This effect lasts a week.');
    expect(next!.population).toBe('ANIMAL');
  });
});

describe('attribution', () => {
  it.each([
    ['Research shows that oats lower cholesterol.', 'VAGUE'],
    ['Oats have been shown to lower cholesterol.', 'VAGUE'],
    ['Experts recommend oats at breakfast.', 'VAGUE'],
    ['Oats lower cholesterol, as every cardiologist knows.', 'VAGUE'],
    ['One laboratory found that oats lower cholesterol.', 'VAGUE'],
    ['Oats: in trials they lowered cholesterol.', 'VAGUE'],
    ['Reviews that pooled twenty groups of men found oats as good as barley.', 'VAGUE'],
    ['In laboratory work with rats, oats lowered cholesterol.', 'VAGUE'],
    ['Oats lower cholesterol, and trials they do not need.', 'NONE'],
    ['Another team reported that oats lower cholesterol.', 'VAGUE'],
    ['A recent meta-analysis found that oats lower cholesterol.', 'VAGUE'],
    ['A large trial showed that oats lower cholesterol.', 'VAGUE'],
    ['Studies going back to the last century found that oats lower cholesterol.', 'VAGUE'],
    ['Trials from several countries say that oats lower cholesterol.', 'VAGUE'],
    ['In one recent study, oats lowered cholesterol.', 'VAGUE'],
    ['Another trial followed people who ate oats.', 'VAGUE'],
    ['The results showed that oats lower cholesterol.', 'VAGUE'],
    ['Oats lower cholesterol, as seen in adults.', 'VAGUE'],
    ['A survey of 900 porters, carried out in two towns of the north, revealed that oats are eaten.', 'VAGUE'],
    ['An analysis of 900 porters, carried out in two towns of the north, found that oats are eaten.', 'VAGUE'],
    ['Scientists at a large institute in the north found that oats lower cholesterol.', 'VAGUE'],
    ['A team at a large institute of the north found that oats lower cholesterol.', 'VAGUE'],
    ['In animal experiments, oats lower cholesterol.', 'VAGUE'],
    ['In a well-known Danish trial, oats lowered cholesterol.', 'VAGUE'],
    ['Study participants who ate oats had less cholesterol.', 'VAGUE'],
    ['Cardiologists put the effect down to the bran of oats.', 'VAGUE'],
    ['Some scientists remain unconvinced that oats lower cholesterol.', 'VAGUE'],
    [
      'Sequence analysis of the genes of oats, run twice on all plates of the laboratory, found that they differ.',
      'NONE',
    ],
    ['Oats lower cholesterol, as seen in Table 2.', 'NONE'],
    ['Most practitioners recognise that oats lower cholesterol.', 'VAGUE'],
    ['Studies from many groups, such as the WHO, show that oats lower cholesterol.', 'VAGUE'],
    ['Oats, as some experts explain, lower cholesterol.', 'VAGUE'],
    ['A meta-analysis involving 1,200 porters found that oats lower cholesterol.', 'VAGUE'],
    ['Strong evidence has oats lower cholesterol.', 'VAGUE'],
    ['The classical texts say that oats warm the spleen.', 'VAGUE'],
    ['Oats are widely accepted as a means against cholesterol.', 'VAGUE'],
    ['As many as half of those who know oats eat them.', 'NONE'],
    ['The WHO says that oats lower cholesterol.', 'NAMED'],
    ['According to the National Institutes of Health, oats lower cholesterol.', 'NAMED'],
    ['Dr. Alma Reed says that oats lower cholesterol.', 'NAMED'],
    ['Reed et al. have demonstrated that oats lower cholesterol.', 'NAMED'],
    ['Reed and her colleagues observed that oats lower cholesterol.', 'NAMED'],
    ['Reed and co-workers found that oats lower cholesterol.', 'NAMED'],
    ['Oats and barley show that fibre lowers cholesterol.', 'NONE'],
    ['Reed et al. eat oats, which lower cholesterol.', 'NONE'],
    ['Those who eat oats live long.', 'NONE'],
    ['Our results show that oats lower cholesterol.', 'NONE'],
    ['There was no evidence of an effect of oats.', 'NONE'],
    ['Oats are believed to warm the blood.', 'NONE'],
    ['The bran group lost less bone.', 'VAGUE'],
    ['One group ate oats for a year.', 'VAGUE'],
    ["But the placebo group didn't gain bone.", 'VAGUE'],
    ['Men who ate oats each day saw a drop in cholesterol.', 'VAGUE'],
    ['Researchers at a small college in the north asked 40 men to eat oats.', 'VAGUE'],
    ['A Danish group put mice on oats for a year, and their cholesterol fell.', 'VAGUE'],
    ['In 2011, teams in Peru and Spain showed that oats lower cholesterol.', 'VAGUE'],
    ['"Oats lower cholesterol," said an immunologist of the town.', 'VAGUE'],
    ['Oats have all been linked with low cholesterol.', 'VAGUE'],
    ['An old textbook will tell you that oats warm the spleen.', 'VAGUE'],
    ['Adults are advised to eat 30 g of fibre.', 'VAGUE'],
    ['Oats have modest evidence behind them.', 'VAGUE'],
    ['The food group was low in fibre.', 'NONE'],
    ['In the older age group, bone is lost faster.', 'NONE'],
    ['The phosphate group binds calcium.', 'NONE'],
    ['Most men who ate oats were old.', 'NONE'],
    ['Men who eat oats each day lose weight.', 'NONE'],
    ['Bone is lost, which doctors like to call thinning.', 'NONE'],
  ])('%s', (text, attribution) => expect(claimOf(text).attribution).toBe(attribution));

  it('is not looked at where something is cited', () => {
    const [claim] = claimsOf('Research shows that oats lower cholesterol (1).', ...ENTRIES);
    expect(claim).toMatchObject({ attribution: 'NONE', citationScope: 'DIRECT', supportStatus: 'CITED' });
  });
});

describe('citation scope', () => {
  const scopes = (...texts: string[]) =>
    claimsOf(...texts, ...ENTRIES).map(({ nearby, citationScope }) => nearby[0]?.rule ?? citationScope);

  it('lets a sentence lean on the cited one that it goes on with', () => {
    expect(scopes('Oats lower cholesterol (1). This effect is small.')).toEqual(['DIRECT', 'continues']);
    expect(scopes('One trial of oats lowered cholesterol (1). The trial was small.')).toEqual(['DIRECT', 'continues']);
    expect(scopes('Oats lower cholesterol (1). This effect is small. It holds for a week in most men.')).toEqual([
      'DIRECT',
      'continues',
      'continues',
    ]);
    expect(scopes('Oats lower cholesterol (1). Barley grows in the north. It holds for a week in most men.')).toEqual([
      'DIRECT',
      'NONE',
      'NONE',
    ]);
    expect(scopes('Oats lower cholesterol (1). Barley grows in the north.')).toEqual(['DIRECT', 'NONE']);
    expect(scopes('Oats lower cholesterol (1). In simple terms, bran binds bile.')).toEqual(['DIRECT', 'continues']);
    expect(scopes('Oats lower cholesterol in rats (1). Whether they do so in men depends on the dose.')).toEqual([
      'DIRECT',
      'continues',
    ]);
    expect(scopes('Oats lower cholesterol. The idea was supported by a trial in men (1).')).toEqual([
      'closed-by-mark',
      'DIRECT',
    ]);
    expect(scopes('Oats lower cholesterol (1). Bran binds bile, these authors concluded.')).toEqual([
      'DIRECT',
      'continues',
    ]);
    expect(scopes('Oats lower cholesterol (1).', 'This effect is small.')).toEqual(['DIRECT', 'NONE']);
  });

  it('lets a run lean on the mark that closes it', () => {
    const run = 'Oats hold beta-glucan. Beta-glucan binds bile. This lowers cholesterol (1).';
    expect(scopes(run)).toEqual(['closed-by-mark', 'closed-by-mark', 'DIRECT']);
    expect(scopes('Oats hold beta-glucan. Barley lowers cholesterol (1).')).toEqual(['NONE', 'DIRECT']);
  });

  it('lets an announcement lean on what it announces', () => {
    expect(scopes('Studies of oats have found mixed results. In one town, lipids fell (1).')).toEqual([
      'announces',
      'DIRECT',
    ]);
  });

  it('lets results lean on the cited study of the same people', () => {
    expect(scopes('A trial followed 40 women for a year (1). Women with oats had lower lipids.')).toEqual([
      'DIRECT',
      'same-study',
    ]);
  });

  it('lets items lean on the cited line above them', () => {
    const rules = claimsOf(
      'Oats do three things (1):',
      { text: 'They lower blood lipids.', kind: 'LIST_ITEM' },
      { text: 'They feed gut microbes.', kind: 'LIST_ITEM' },
      ...ENTRIES,
    ).map(({ nearby }) => nearby[0]?.rule);
    expect(rules).toEqual([undefined, 'listed-under', 'listed-under']);
  });
});

it('takes an item that opens with its verb for what it says of its label', () => {
  const quotes = claimsOf({ text: 'Makes up most of the skin.', kind: 'LIST_ITEM' }).map(({ quote }) => quote);
  expect(quotes).toEqual(['Makes up most of the skin.']);
  expect(claimsOf({ text: 'Causes of the ailment at length.', kind: 'LIST_ITEM' })).toEqual([]);
});

it('denies nothing by what stands in brackets', () => {
  expect(claimOf('Twins (those without a spleen at birth) sleep longer than clerks.').negated).toBe(false);
  expect(claimOf('Twins (those with a spleen) do not sleep longer than clerks.').negated).toBe(true);
});

describe('quantities', () => {
  it('finds numbers with what they count, and no markers', () => {
    const [claim] = claimsOf('In 90 women, 2 to 4 weeks of oats lowered lipids by 12.5% (1).', ...ENTRIES);
    expect(claim!.quantities.map(({ quote }) => quote)).toEqual(['90 women', '2 to 4 weeks', '12.5%']);
  });

  it('takes parts of figures for none', () => {
    expect(claimOf('Oats lowered the lipids of the mice (Fig. 3f, 3g and Figure 6G).').quantities).toEqual([]);
    expect(claimOf('Oats of 30g lowered the lipids of the mice.').quantities.map(({ quote }) => quote)).toEqual([
      '30g',
    ]);
  });

  it('takes the number in the name of a strain for none', () => {
    expect(claimOf('Oats lowered the lipids of C57BL/6 mice.').quantities).toEqual([]);
  });
});

it.each(['Folk medicine suggests eating marrow in winter.', 'Such scans do not always suggest a tumour of the bone.'])(
  'softens nothing: %s',
  (text) => expect(claimOf(text).hedged).toBe(false),
);

import { describe, expect, test } from 'vitest';
import type { Assertion, Claim, Population, Reference } from '../../../schema/model.ts';
import { audit } from '../../../src/audit/index.ts';
import { article, claim, entry, marker } from './article.ts';

describe('overstated-causation', () => {
  const told = (
    title: string | null,
    facts: Partial<Claim> = {},
    quote = 'Kale strengthens bone [1].',
    second?: Partial<Reference>,
  ) => {
    const text = `${quote}\n1. Doe J. Kale.\n2. Roe R. Milk.`;
    const references = [
      entry(text, '1. Doe J. Kale.', { label: '1', title }),
      entry(text, '2. Roe R. Milk.', { label: '2', title: null, ...second }),
    ];
    const pointers = { 1: references[0]!.id, ...(second && { 2: references[1]!.id }) };
    const citations = [{ ...marker(text, '[1]', pointers), id: 'c' }];
    const claims = [claim(text, quote, { causal: true, supportStatus: 'CITED', citations: ['c'], ...facts })];
    return audit(article(text, { references, citations, claims })).filter(
      ({ rule }) => rule === 'overstated-causation',
    );
  };

  test.each([
    ['Kale and the bones of ageing mice', 'mice'],
    ['Zebrafish as a model of kale', 'Zebrafish'],
    ['Kale acts in vitro', 'in vitro'],
    ['Kale stops resorption in mature osteoclasts', 'in mature osteoclasts'],
    ['Kale and fracture: a prospective cohort', 'cohort'],
    ['Greens in later life: a cross-sectional survey of women', 'cross-sectional'],
    ['Association of kale with the density of the hip', 'Association of'],
    ['Eating kale is associated with strong bones', 'associated with'],
  ])('quotes the word of the title %s', (title, word) => {
    const [finding, ...others] = told(title);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ severity: 'WARNING', rescues: 0, claimId: expect.any(String) as string });
    expect(finding!.message).toContain(`says “${word}”: “${title}”`);
    expect(finding!.message).toContain('Kale strengthens bone');
  });

  test.each([
    ['a trial', 'Kale in women: a randomised trial within a cohort'],
    ['people and animals', 'Kale builds the bones of mice and women'],
    ['neither', 'Kale and bone'],
    ['cells as its matter', 'Sickle cell disease and kale'],
    ['no title at all', null],
  ])('lets a title be that speaks of %s', (_, title) => expect(told(title)).toEqual([]));

  test.each<[string, Partial<Claim>, string?]>([
    ['softened', { hedged: true }],
    ['a denial', { negated: true }],
    ['not causal', { causal: false }],
    ['about mice', { population: 'ANIMAL', populations: ['ANIMAL'] }],
    ['about mice with the flora of people', { population: 'HUMAN', populations: ['HUMAN', 'ANIMAL'] }],
    ['weakly put', {}, 'Kale plays a role in bone [1].'],
    ['about what is "increased in" something', {}, 'Bone is increased in eaters of kale [1].'],
    ['using a word like "disease-causing"', {}, 'A disease-causing gene was found in kale [1].'],
  ])('lets a claim be that is %s', (_, facts, quote) => expect(told('Kale in mice', facts, quote)).toEqual([]));

  test('needs such a title of everything that is cited', () => {
    expect(told('Kale in mice', {}, undefined, { title: 'Milk in rats' })).toHaveLength(1);
    expect(told('Kale in mice', {}, undefined, { title: 'Milk in women: a trial' })).toEqual([]);
    expect(told('Kale in mice', {}, undefined, { title: null })).toEqual([]);
  });

  test('lets claims be that only lean on such a work', () => {
    expect(told('Kale in mice', { citations: [], nearby: [{ citationId: 'c', rule: 'r' }] })).toEqual([]);
  });
});

describe('contradictory-claims', () => {
  const assertion = (predicate: Assertion['predicate'], negated = false): Assertion => ({
    subject: 'kale',
    predicate,
    object: 'bone',
    negated,
    rule: 'r',
    cue: { start: 0, end: 0 },
    subjectSpan: { start: 0, end: 0 },
    objectSpan: { start: 0, end: 0 },
  });
  type Said = readonly [quote: string, Assertion, Partial<Claim>?];
  const told = (...said: readonly Said[]) => {
    const text = said.map(([quote]) => quote).join(' ');
    const claims = said.map(([quote, statement, facts], i) =>
      claim(text, quote, { id: `claim ${i}`, supportStatus: 'CITED', sentence: i, statements: [statement], ...facts }),
    );
    return audit(article(text, { claims }));
  };
  const raises: Said = ['Kale raises bone.', assertion('INCREASES')];
  const lowers: Said = ['Kale lowers bone.', assertion('DECREASES')];
  const isOf = (population: Population): Partial<Claim> => ({ population, populations: [population] });

  test('is told of the later claim, with the words of the other', () => {
    const [finding, ...others] = told(raises, lowers);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ rule: 'contradictory-claims', claimId: 'claim 1', rescues: 0 });
    expect(finding!.message).toBe(
      'This claim, “Kale lowers bone.”, contradicts another of the article: “Kale raises bone.”',
    );
  });

  test('a denial contradicts what it denies, and nothing else', () => {
    const denial: Said = ['Kale does not raise bone.', assertion('INCREASES', true)];
    expect(told(raises, denial)).toHaveLength(1);
    expect(told(denial, raises)).toHaveLength(1);
    expect(told(denial, lowers)).toEqual([]);
    expect(told(raises, ['Kale raises bones.', assertion('INCREASES')])).toEqual([]);
  });

  test('three claims make one finding for each that says the opposite', () => {
    const again: Said = ['Kale lifts bone.', assertion('INCREASES')];
    expect(told(raises, lowers, again).map(({ claimId }) => claimId)).toEqual(['claim 1', 'claim 2']);
  });

  test.each<[string, Said, Said]>([
    ['softened', raises, ['Kale may lower bone.', assertion('DECREASES'), { hedged: true }]],
    ['in animals', [raises[0], raises[1], isOf('HUMAN')], [lowers[0], lowers[1], isOf('ANIMAL')]],
    ['in animals, against nobody in particular', raises, [lowers[0], lowers[1], isOf('ANIMAL')]],
    ['in the same sentence', raises, [lowers[0], lowers[1], { sentence: 0 }]],
    ['under a condition', raises, ['Kale lowers bone when it is eaten raw.', assertion('DECREASES')]],
    ['in a place', raises, ['In Ruritania, kale lowers bone.', assertion('DECREASES')]],
    [
      'in part',
      raises,
      [
        'Kale does not always raise bone.',
        assertion('INCREASES', true),
        { negation: { cue: 'not', rule: 'r', span: { start: 0, end: 0 }, scope: { start: 0, end: 0 } } },
      ],
    ],
    [
      'as one trial found it, against another',
      ['A trial found that kale raises bone.', assertion('INCREASES')],
      ['Kale lowered bone in 40 women.', assertion('DECREASES')],
    ],
  ])('nothing is contradicted by what is said %s', (_, one, other) => expect(told(one, other)).toEqual([]));

  test.each<[string, Said, Said]>([
    ['people and nobody in particular', raises, [lowers[0], lowers[1], isOf('HUMAN')]],
    ['the same animals', [raises[0], raises[1], isOf('ANIMAL')], [lowers[0], lowers[1], isOf('ANIMAL')]],
    ['a trial and a plain claim', ['A trial found that kale raises bone.', assertion('INCREASES')], lowers],
  ])('is found between claims about %s', (_, one, other) => expect(told(one, other)).toHaveLength(1));
});

describe('shared-marker', () => {
  const text = 'Kale raises bone, milk too, and tea does not [1].';
  const citation = marker(text, '[1]', { 1: 'r' });
  const clauses = (facts: Partial<Claim> = {}) => [
    claim(text, 'Kale raises bone', { supportStatus: 'CITED', citations: [citation.id] }),
    claim(text, 'tea does not [1].', { supportStatus: 'CITED', citations: [citation.id], ...facts }),
  ];
  const told = (claims: Claim[], marked = citation) => audit(article(text, { claims, citations: [marked] }));

  test('is one finding for the marker, with its claims', () => {
    const [finding, ...others] = told(clauses());
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ rule: 'shared-marker', severity: 'INFO', claimId: null, citationId: citation.id });
    expect(finding!.message).toBe('The marker “[1]” stands for 2 claims: “Kale raises bone”, “tea does not [1].”');
  });

  test('is no fault where a claim is alone, cites more, or the marker stands within', () => {
    expect(told(clauses().slice(1))).toEqual([]);
    expect(told(clauses({ citations: [citation.id, 'other'] }))).toEqual([]);
    expect(told(clauses({ sentence: 1 }))).toEqual([]);
    expect(told(clauses(), { ...citation, span: { start: 18, end: 22 } })).toEqual([]);
  });

  test('is no fault of links and of authors that the sentence names', () => {
    expect(told(clauses(), { ...citation, style: 'LINK' })).toEqual([]);
    expect(told(clauses(), { ...citation, style: 'AUTHOR_YEAR', marker: 'Roe (2019)' })).toEqual([]);
    expect(told(clauses(), { ...citation, style: 'AUTHOR_YEAR', marker: '(Roe, 2019)' })).toHaveLength(1);
  });
});

describe('unsourced-quantity', () => {
  const text = 'Studies show that kale adds 12% of bone.';
  const quantities = [{ quote: '12%', span: { start: 28, end: 31 } }];
  const rules = (facts: Partial<Claim>) =>
    audit(article(text, { claims: [claim(text, text, facts)] })).map(({ rule }) => rule);

  test('speaks alone of a claim with figures and no source, whoever is said to say so', () => {
    expect(rules({ quantities })).toEqual(['unsourced-quantity']);
    expect(rules({ kind: 'QUANTITATIVE', supportStatus: 'VAGUELY_ATTRIBUTED', attribution: 'VAGUE' })).toEqual([
      'unsourced-quantity',
    ]);
    expect(rules({ supportStatus: 'VAGUELY_ATTRIBUTED', attribution: 'VAGUE' })).toEqual(['vague-attribution']);
    expect(rules({ quantities, supportStatus: 'CITED_NEARBY' })).toEqual([]);
  });

  test('quotes the figures', () => {
    const [finding] = audit(article(text, { claims: [claim(text, text, { quantities })] }));
    expect(finding).toMatchObject({ severity: 'ERROR', rescues: 1 });
    expect(finding!.message).toContain('for “12%”: “Studies show');
  });
});

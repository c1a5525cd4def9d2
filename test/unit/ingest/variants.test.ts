import { expect, test } from 'vitest';
import { keysOf } from '../../../ingest/terms/tokens.ts';
import { variantsOf } from '../../../ingest/terms/variants.ts';

test.each([
  ['IFNG', 'gene-or-protein', ['IFN-γ']],
  ['TGFB1', 'gene-or-protein', ['TGF-β1']],
  ['TNF-α', 'gene-or-protein', ['TNFalpha', 'TNF-a']],
  ['VEGFR2', 'gene-or-protein', ['VEGF receptor 2', 'VEGF receptor II']],
  ['TGFBR1', 'gene-or-protein', ['TGF-β receptor 1', 'TGFB receptor I']],
  ['IL6R', 'gene-or-protein', ['IL-6 receptor']],
  ['integrin subunit beta 1', 'gene-or-protein', ['integrin β1', 'beta1-integrin']],
  ['PI3K', 'gene-or-protein', ['PI3-kinase', 'PI 3 kinase']],
  ['sample kinase 2', 'gene-or-protein', ['sample kinase II']],
  ['samplefactor III', 'gene-or-protein', ['samplefactor 3']],
  ['sampling-inducible factor 2 beta subunit', 'gene-or-protein', ['sampling-inducible factor 2b']],
  ['sample receptor subunit beta', 'gene-or-protein', ['sample receptor beta']],
  ['sample S-transferase pi 1', 'gene-or-protein', ['sample-S-transferase P1']],
  ['samplin type IX alpha 1 chain', 'gene-or-protein', ['type IX samplin alpha 1']],
  ['sampling X receptor', 'gene-or-protein', []],
  ['crystallin alpha B', 'gene-or-protein', ['alpha-B crystallin']],
  ['β-carotene', 'nutrient', ['beta-carotene supplement', 'β-carotene supplementation']],
  ['turmeric', 'food', ['turmeric supplement', 'supplementation with turmeric']],
  ['β-carotene', 'drug', []],
  ['valproic acid', 'drug', ['valproate']],
  ['Potassium Chloride', 'chemical', ['KCl']],
  ['magnesium sulfate', 'drug', ['MgSO4', 'MgSO(4)']],
  ['hydrogen peroxide', 'chemical', ['H2O2']],
  ['aluminum oxide', 'chemical', ['Al2O3']],
  ['carbon dioxide', 'chemical', ['CO2']],
  ['zinc', 'nutrient', ['Zn2+', 'Zn(2+)']],
  ['hydrogen fluoride', 'chemical', []],
  ['calcium nitrate', 'chemical', []],
  ['beta-sampleosis', 'disease', ['b-sampleosis']],
  ['integric acid', 'chemical', []],
  ['kidney neoplasms', 'disease', ['renal cancer', 'kidney tumour', 'renal neoplasms']],
  ['pulmonary hypertension', 'disease', ['pulmonary hypertensive']],
  ['thrombocytopenia', 'disease', ['thrombocytopenic']],
  ['HIV infections', 'disease', ['HIV-infected']],
  ['type 2 diabetes', 'disease', ['type 2 diabetic']],
  ['iron deficiency', 'disease', ['iron-deficient']],
  ['infection', 'disease', []],
  ['Neoplasms', 'disease', ['cancer', 'tumors', 'malignancy']],
  ['renal insufficiency', 'disease', ['kidney failure']],
  ['thyroid disease', 'disease', ['thyroid disorder', 'thyroid problems', 'thyroid conditions']],
  ['Neoplasms, Renal', 'disease', []],
  ['cancer', 'disease', []],
  ['kidney', 'anatomy', []],
])('%s of a %s', (spelling, category, expected) => {
  const paths = variantsOf(spelling, category).map(({ path }) => path.join(' '));
  expect(paths).toEqual(expect.arrayContaining(expected.map((name) => keysOf(name).join(' '))));
  if (expected.length === 0) expect(paths).toEqual([]);
});

test.each([
  ['PPAR-γ', 'PPARg', 'PPARg'],
  ['TNF-α', 'TNF-a', 'TNFa'],
  ['IκBα', 'IkappaBalpha', 'IkappaBalpha'],
  ['IκBα', 'IkBa', 'IkBa'],
  ['α-SMA', 'alpha-SMA', 'alphaSMA'],
  ['PGC-1α', 'PGC-1alpha', null],
  ['PGC-1α', 'PGC1a', 'PGC1a'],
  ['β-catenin', 'b-catenin', null],
  ['BRCA1', 'Brca1', null],
  ['NF-kappaB', 'NFkappaB', null],
  ['IL2RA', 'IL-2Ralpha', null],
])('%s is written %s', (spelling, written, cased) => {
  const path = keysOf(written).join(' ');
  const variants = variantsOf(spelling, 'gene-or-protein').filter((variant) => variant.path.join(' ') === path);
  expect(variants.map((variant) => variant.cased)).toContain(cased);
});

test('a symbol in another letter case is doubtful without a digit, and none where its letters are a word', () => {
  expect(variantsOf('SMAC', 'gene-or-protein')).toMatchObject([{ path: ['smac'], doubtful: true }]);
  expect(variantsOf('VPS4', 'gene-or-protein')).toMatchObject([{ doubtful: false }]);
  expect(variantsOf('TRAP1', 'gene-or-protein')).toEqual([]);
  expect(variantsOf('CYS', 'gene-or-protein')).toEqual([]);
  expect(variantsOf('ARG2', 'gene-or-protein')).toContainEqual({ path: ['arg', '2'], cased: null, doubtful: false });
  expect(variantsOf('VPS4', 'chemical')).toEqual([]);
  expect(variantsOf('α-synuclein', 'gene-or-protein')).toEqual([]);
});

test('who lacks a gene is not deficient as a patient is', () => {
  const paths = variantsOf('Arg1 deficiency', 'disease').map(({ path }) => path.join(' '));
  expect(paths).not.toContain(keysOf('Arg1 deficient').join(' '));
});

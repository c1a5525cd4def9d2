import { expect, test } from 'vitest';
import { keysOf } from '../../../ingest/terms/tokens.ts';
import { variantsOf } from '../../../ingest/terms/variants.ts';

test.each([
  ['IFNG', 'gene-or-protein', ['IFN-γ']],
  ['TGFB1', 'gene-or-protein', ['TGF-β1']],
  ['TNF-α', 'gene-or-protein', ['TNFalpha', 'TNF-a']],
  ['β-carotene', 'nutrient', []],
  ['valproic acid', 'drug', ['valproate']],
  ['integric acid', 'chemical', []],
  ['kidney neoplasms', 'disease', ['renal cancer', 'kidney tumour', 'renal neoplasms']],
  ['pulmonary hypertension', 'disease', ['pulmonary hypertensive']],
  ['thrombocytopenia', 'disease', ['thrombocytopenic']],
  ['Neoplasms', 'disease', ['cancer', 'tumors', 'malignancy']],
  ['renal insufficiency', 'disease', ['kidney failure']],
  ['Neoplasms, Renal', 'disease', []],
  ['cancer', 'disease', []],
  ['kidney', 'anatomy', []],
])('%s of a %s', (spelling, category, expected) => {
  const paths = variantsOf(spelling, category).map((path) => path.join(' '));
  expect(paths).toEqual(expect.arrayContaining(expected.map((name) => keysOf(name).join(' '))));
  if (expected.length === 0) expect(paths).toEqual([]);
});

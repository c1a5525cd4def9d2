import { expect, test } from 'vitest';
import { isDoubtful } from '../../../ingest/terms/short-forms.ts';

test.each([
  ['CAT', 'gene-or-protein'],
  ['REST', 'gene-or-protein'],
  ['IMPACT', 'gene-or-protein'],
  ['Clock', 'gene-or-protein'],
  ['ER', 'gene-or-protein'],
  ['DAT', 'gene-or-protein'],
  ['Duo', 'gene-or-protein'],
  ['Tech', 'gene-or-protein'],
  ['MS', 'disease'],
  ['AIDS', 'disease'],
])('%s may be something else than a %s', (spelling, category) =>
  expect(isDoubtful(spelling, { name: 'TNF', category })).toBe(true),
);

test.each([
  ['EGF', 'epidermal growth factor', false],
  ['CRP', 'C-reactive protein', false],
  ['EGR', 'epidermal growth factor', true],
  ['CAT', 'cell adhesion token', true],
])('%s of %s may be something else: %s', (spelling, name, expected) =>
  expect(isDoubtful(spelling, { name, category: 'gene-or-protein' })).toBe(expected),
);

test.each([
  ['TNF', 'gene-or-protein'],
  ['IL-6', 'gene-or-protein'],
  ['p53', 'gene-or-protein'],
  ['gut', 'anatomy'],
  ['Fig', 'food'],
  ['BMD', 'measure'],
  ['DAT', 'measure'],
  ['rest period', 'gene-or-protein'],
])('%s is a name of a %s', (spelling, category) => expect(isDoubtful(spelling, { name: 'TNF', category })).toBe(false));

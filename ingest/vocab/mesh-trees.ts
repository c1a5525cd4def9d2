import type { Category } from '../terms/file.ts';

/** What a branch of MeSH's trees holds; the longest that fits counts. Branches that are not here hold no mechanisms. */
const BRANCHES: readonly (readonly [branch: string, category: Category])[] = [
  ['A', 'anatomy'],
  ['A11', 'cell'],
  ['A11.284', 'anatomy'],
  ['B01.300', 'microbe'],
  ['B01.750', 'microbe'],
  ['B02', 'microbe'],
  ['B03', 'microbe'],
  ['B04', 'microbe'],
  ['C', 'disease'],
  ['D', 'chemical'],
  ['D06.472.699', 'gene-or-protein'],
  ['D08.811', 'gene-or-protein'],
  ['D12.644', 'gene-or-protein'],
  ['D12.776', 'gene-or-protein'],
  ['D12.776.256', 'food'],
  ['D27', 'drug'],
  ['E02', 'intervention'],
  ['E04', 'intervention'],
  ['F01.145.113', 'process'],
  ['F03', 'disease'],
  ['G', 'process'],
  ['G07.203', 'food'],
  ['G17', 'process'],
  ['J02', 'food'],
];
const CATEGORY_OF_BRANCH = new Map(BRANCHES);

/** The category of a descriptor by its tree numbers, the first that has one. */
export function meshCategory(trees: readonly string[]): Category | null {
  for (const tree of trees) {
    const parts = tree.split('.');
    for (let length = parts.length; length > 0; length--) {
      const category = CATEGORY_OF_BRANCH.get(parts.slice(0, length).join('.'));
      if (category) return category;
    }
    const category = CATEGORY_OF_BRANCH.get(tree[0] ?? '');
    if (category) return category;
  }
  return null;
}

/** MeSH's "Diseases, Kidney" as people write it; null where more than two parts would have to be put in order. */
export function naturalOrder(heading: string): string | null {
  const parts = heading.split(', ');
  if (parts.length === 1) return heading;
  return parts.length === 2 ? `${parts[1]!} ${parts[0]!}` : null;
}

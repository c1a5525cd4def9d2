import { concept } from './concept.ts';
import type { Concept } from './concept.ts';
import { meshCategory, naturalOrder } from './mesh-trees.ts';

/** A descriptor or supplementary record of MeSH as it is read. */
export interface MeshRecord {
  id: string;
  heading: string;
  readonly entries: string[];
  readonly related: string[];
  readonly trees: string[];
  /** Headings that a supplementary record is mapped to. */
  readonly mapped: string[];
  readonly line: number;
}

export const newMeshRecord = (line: number): MeshRecord => ({
  id: '',
  heading: '',
  entries: [],
  related: [],
  trees: [],
  mapped: [],
  line,
});

/** A record's concept; its place in the trees gives links to `MESH:` and the tree number, which `join` resolves. */
export function meshConcept({ id, heading, entries, related, trees, line }: MeshRecord): Concept | null {
  if (!/^[DC]\d+$/.test(id) || heading === '') return null;
  const natural = (names: readonly string[]): string[] => names.map(naturalOrder).filter((name) => name !== null);
  return concept(`MESH:${id}`, line, {
    name: naturalOrder(heading) ?? heading,
    category: trees.length > 0 ? meshCategory(trees) : id.startsWith('C') ? 'chemical' : null,
    synonyms: natural(entries),
    related: natural(related),
    xrefs: trees.map((tree) => `MeSHTree:${tree}`),
    parents: trees
      .filter((tree) => tree.includes('.'))
      .map((tree) => ({ id: `MeSHTree:${tree.slice(0, tree.lastIndexOf('.'))}`, relation: 'IS_A' })),
  });
}

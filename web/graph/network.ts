import type { NeighbourhoodQuery, Predicate, SupportStatus } from '../operations.ts';

type Neighbourhood = NeighbourhoodQuery['neighbourhood'];
export type NetworkNode = Neighbourhood['mechanisms'][number];

/** How an edge acts, which its colour and the end of its line tell. */
export type Action = 'more' | 'less' | 'acts' | 'tie';

export const ACTIONS: Readonly<Record<Predicate, Action>> = {
  INCREASES: 'more',
  PRODUCES: 'more',
  CONVERTS_TO: 'more',
  DECREASES: 'less',
  REGULATES: 'acts',
  ASSOCIATED_WITH: 'tie',
  CONTAINS: 'tie',
  PART_OF: 'tie',
};

/** A statement between two mechanisms that are in the picture. */
export interface NetworkEdge {
  readonly id: string;
  readonly subject: NetworkNode;
  readonly predicate: Predicate;
  readonly object: NetworkNode;
  readonly claimCount: number;
  readonly denialCount: number;
  readonly sourceCount: number;
  readonly bestSupport: SupportStatus | null;
}

/** What lies around a mechanism: it first, then the nearest. */
export interface Network {
  readonly nodes: readonly NetworkNode[];
  readonly edges: readonly NetworkEdge[];
}

export function networkOf({ mechanisms, statements }: Neighbourhood): Network {
  const nodes = new Map(mechanisms.map((mechanism) => [mechanism.id, mechanism]));
  const edges = statements.map(({ subject, object, ...statement }) => ({
    ...statement,
    subject: nodes.get(subject.id)!,
    object: nodes.get(object.id)!,
  }));
  return { nodes: mechanisms, edges };
}

/** What is laid out: nodes by number, the one in the middle first, and edges as pairs of them. */
export interface LayoutTask {
  readonly count: number;
  /** Source and target of the first edge, of the second, and so on. */
  readonly ends: Uint32Array;
}

export function layoutTaskOf({ nodes, edges }: Network): LayoutTask {
  const numbers = new Map(nodes.map(({ id }, number) => [id, number]));
  return {
    count: nodes.length,
    ends: Uint32Array.from(edges.flatMap(({ subject, object }) => [numbers.get(subject.id)!, numbers.get(object.id)!])),
  };
}

/** Where each edge runs beside others of the same two nodes: steps to the side, seen from its subject. */
export function lanesOf(edges: readonly NetworkEdge[]): ReadonlyMap<string, number> {
  const pairs = new Map<string, NetworkEdge[]>();
  for (const edge of edges) {
    const pair = [edge.subject.id, edge.object.id].sort().join('\n');
    pairs.set(pair, [...(pairs.get(pair) ?? []), edge]);
  }
  const lanes = new Map<string, number>();
  for (const pair of pairs.values()) {
    const [first] = pair;
    pair.forEach(({ id, subject }, i) => {
      const side = subject.id === first!.subject.id ? 1 : -1;
      lanes.set(id, side * (i - (pair.length - 1) / 2));
    });
  }
  return lanes;
}

/** The edges that a reader looks for: those of a mechanism, or with the text in one of their names. */
export function soughtEdges(edges: readonly NetworkEdge[], text: string, node: string | null): readonly NetworkEdge[] {
  const sought = folded(text);
  return edges.filter(
    ({ subject, object }) =>
      (node === null || subject.id === node || object.id === node) &&
      (sought === '' || folded(subject.name).includes(sought) || folded(object.name).includes(sought)),
  );
}

export const folded = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();

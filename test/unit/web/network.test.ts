import { expect, test } from 'vitest';
import { folded, lanesOf, layoutTaskOf, networkOf, soughtEdges } from '../../../web/graph/network.ts';

const node = (id: string, name = id) => ({ id, name, claimCount: 1 });
const edge = (id: string, subject: string, object: string) => ({
  id,
  predicate: 'INCREASES' as const,
  subject: { id: subject },
  object: { id: object },
  claimCount: 1,
  denialCount: 0,
  sourceCount: 0,
  bestSupport: null,
});
const network = networkOf({
  truncated: false,
  mechanisms: [node('a', 'Sérotonine'), node('b', 'mood'), node('c')],
  statements: [edge('ab', 'a', 'b'), edge('ab2', 'a', 'b'), edge('ba', 'b', 'a'), edge('bc', 'b', 'c')],
});

test('a layout is asked for by number, edge by edge', () => {
  expect(layoutTaskOf(network)).toEqual({ count: 3, ends: Uint32Array.of(0, 1, 0, 1, 1, 0, 1, 2) });
});

test('edges of the same two nodes run side by side, whichever way they lead', () => {
  const lanes = lanesOf(network.edges);
  // Seen from the first subject, those that lead back are on the other side of themselves.
  expect([lanes.get('ab'), lanes.get('ab2'), -lanes.get('ba')!, lanes.get('bc')]).toEqual([-1, 0, 1, 0]);
});

test('edges are sought by the names of their ends, accents and case aside, and by a node', () => {
  const ids = (text: string, of: string | null) => soughtEdges(network.edges, text, of).map(({ id }) => id);
  expect(ids('SEROTO', null)).toEqual(['ab', 'ab2', 'ba']);
  expect(ids('', 'c')).toEqual(['bc']);
  expect(ids('seroto', 'c')).toEqual([]);
  expect(folded(' É ')).toBe('e');
});

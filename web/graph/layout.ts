import Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import type { LayoutTask } from './network.ts';

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
/** From so many nodes on, far ones are taken together. */
const MANY = 400;
/** Rounds for few nodes, and for many: then it changes little. */
const ROUNDS = [500, 100] as const;
/** Rounds between two looks at the clock, and the time (ms) after which a slow machine leaves it at what it has. */
const BATCH = 25;
const PATIENCE_MS = 1400;

/** The places of nodes, x and y of the first, of the second, and so on, by forces between them. Chance has no part in it. */
export function layOut({ count, ends }: LayoutTask): Float32Array {
  const graph = new Graph({ type: 'undirected' });
  for (let node = 0; node < count; node++) {
    // A spiral: what is near in the list begins near the middle.
    const far = 10 * Math.sqrt(node);
    graph.addNode(node, { x: far * Math.cos(node * GOLDEN_ANGLE), y: far * Math.sin(node * GOLDEN_ANGLE) });
  }
  for (let i = 0; i < ends.length; i += 2) {
    if (ends[i] !== ends[i + 1]) graph.mergeEdge(ends[i], ends[i + 1]);
  }
  const isLarge = count > MANY;
  const settings = {
    barnesHutOptimize: isLarge,
    barnesHutTheta: 1,
    gravity: 0.05,
    strongGravityMode: true,
    scalingRatio: 10,
    slowDown: 2,
  };
  const end = performance.now() + PATIENCE_MS;
  for (let round = 0; round < ROUNDS[isLarge ? 1 : 0] && performance.now() < end; round += BATCH) {
    forceAtlas2.assign(graph, { iterations: BATCH, settings });
  }
  const places = new Float32Array(2 * count);
  graph.forEachNode((node, { x, y }) => places.set([x as number, y as number], 2 * Number(node)));
  return places;
}

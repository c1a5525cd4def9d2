import { byCodeUnit } from '../../schema/id.ts';

/** A way from one mechanism to the next. */
export interface Step {
  readonly from: string;
  readonly to: string;
  /** The statement, or the relation of a step within a family. */
  readonly id: string;
  /** Rank of the support; a step within a family is never the weakest and has the greatest. */
  readonly rank: number;
  /** 1 more brings more, -1 more brings less, 0 not known. */
  readonly sign: 1 | -1 | 0;
  /** Independent sources. */
  readonly sources: number;
}

export interface PathSearch {
  readonly from: string;
  readonly to: string;
  /** Steps at most. */
  readonly maxLength: number;
  /** Paths at most. */
  readonly first: number;
  /** Steps of this rank or better only. */
  readonly minRank: number;
}

/** Mechanisms visited at most: about a third of a second. */
const MOST_VISITS = 300_000;

/**
 * The simple paths from one mechanism to another: best weakest step first, then short before long, then by independent
 * sources, then by ids. Exact where `truncated` is false.
 */
export function searchPaths(
  stepsFrom: (id: string) => readonly Step[],
  stepsTo: (id: string) => readonly Step[],
  { from, to, maxLength, first, minRank }: PathSearch,
  ranks: readonly number[],
): { paths: Step[][]; truncated: boolean } {
  const found: Step[][] = [];
  let visits = 0;
  for (const rank of ranks.filter((known) => known >= minRank).toSorted((a, b) => b - a)) {
    const left = distances(to, maxLength, (id) => stepsTo(id).filter((step) => step.rank >= rank));
    for (let length = left.get(from) ?? maxLength + 1; length <= maxLength && found.length < first; length++) {
      const level: Step[][] = [];
      const path: Step[] = [];
      const onPath = new Set([from]);
      const visit = (at: string, weakest: number): boolean => {
        if (++visits > MOST_VISITS) return false;
        const rest = length - path.length;
        for (const step of stepsFrom(at)) {
          if (step.rank < rank || onPath.has(step.to) || (step.to === to) !== (rest === 1)) continue;
          if ((left.get(step.to) ?? Infinity) > rest - 1) continue;
          path.push(step);
          const lowest = Math.min(weakest, step.rank);
          if (rest === 1) {
            if (lowest === rank && level.push([...path]) >= 2 * KEPT + first) keepBest(level, first);
          } else {
            onPath.add(step.to);
            const whole = visit(step.to, lowest);
            onPath.delete(step.to);
            if (!whole) return false;
          }
          path.pop();
        }
        return true;
      };
      const whole = from !== to && visit(from, Infinity);
      found.push(...keepBest(level, first));
      if (!whole) return { paths: found.slice(0, first), truncated: from !== to };
    }
    if (found.length >= first) break;
  }
  return { paths: found.slice(0, first), truncated: false };
}

/** Paths of one length that are held before the worse ones are let go. */
const KEPT = 1_000;

/** Sorts paths and lets go of all but the first. */
function keepBest(paths: Step[][], first: number): Step[][] {
  paths.sort(bySources);
  paths.length = Math.min(paths.length, first);
  return paths;
}

/** How many steps at least lead from each mechanism to one, as far as `most`. */
function distances(to: string, most: number, stepsTo: (id: string) => readonly Step[]): Map<string, number> {
  const left = new Map([[to, 0]]);
  let edge = [to];
  for (let distance = 1; distance <= most; distance++) {
    const next: string[] = [];
    for (const id of edge) {
      for (const step of stepsTo(id)) {
        if (left.has(step.from)) continue;
        left.set(step.from, distance);
        next.push(step.from);
      }
    }
    edge = next;
  }
  return left;
}

const sourcesOf = (path: readonly Step[]): number => path.reduce((total, { sources }) => total + sources, 0);

function bySources(a: readonly Step[], b: readonly Step[]): number {
  const more = sourcesOf(b) - sourcesOf(a);
  if (more !== 0) return more;
  for (const [i, step] of a.entries()) {
    const order = byCodeUnit(step.id, b[i]!.id) || byCodeUnit(step.to, b[i]!.to);
    if (order !== 0) return order;
  }
  return 0;
}

/** What more of the first brings to the last. */
export function effectOf(path: readonly Step[]): 'INCREASES' | 'DECREASES' | 'UNKNOWN' {
  const sign = path.reduce((product, step) => product * step.sign, 1);
  return sign === 0 ? 'UNKNOWN' : sign > 0 ? 'INCREASES' : 'DECREASES';
}

/** Index of the step with the weakest support, the first of several; 0 where all are steps within a family. */
export function weakestOf(path: readonly Step[]): number {
  return path.reduce((weakest, step, i) => (step.rank < path[weakest]!.rank ? i : weakest), 0);
}

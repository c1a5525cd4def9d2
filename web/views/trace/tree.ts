import type { TracedClaimFragment, TraceQuery } from '../../operations.ts';

export type Trace = NonNullable<TraceQuery['trace']>;
export type Step = Trace['steps'][number];

/** A claim of a chain, and the ways that its citations lead. */
export interface ClaimNode {
  readonly claim: TracedClaimFragment;
  /** What led from the article before to this claim: both say it. */
  readonly statement: Step['statement'];
  readonly ways: readonly Way[];
}

/** One label of one citation, and the claims of the cited article that the chain goes on by. */
export interface Way {
  readonly step: Step;
  readonly onward: readonly ClaimNode[];
}

/** The steps of a trace as the tree that they are. */
export function treeOf({ claim, steps }: Trace): ClaimNode {
  const root: Branch = { claim, statement: null, ways: [] };
  const ways: { readonly step: Step; readonly onward: Branch[] }[] = [];
  // Steps come in their order, each after the one that it goes on from.
  for (const step of steps) {
    const way = { step, onward: [] };
    ways[step.index] = way;
    branchOf(step.parent === null ? null : ways[step.parent]!.onward, step).ways.push(way);
  }
  return root;

  function branchOf(onward: Branch[] | null, { claim: own, statement }: Step): Branch {
    if (onward === null) return root;
    const known = onward.find((branch) => branch.claim.id === own.id);
    if (known) return known;
    const branch: Branch = { claim: own, statement, ways: [] };
    onward.push(branch);
    return branch;
  }
}

interface Branch extends ClaimNode {
  readonly ways: Way[];
}

/** Whether a marker names more entries than that of a label; brackets and commas apart, one that names it alone is the label. */
export const isOneOfMany = (marker: string, label: string): boolean => wordsOf(marker) !== wordsOf(label);

const wordsOf = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

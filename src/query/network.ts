import type { MechanismRelation, Predicate } from '../../schema/model.ts';
import { SUPPORT_LADDER } from '../../schema/model.ts';
import { groupBy } from '../../schema/group-by.ts';
import type { Runner } from '../store/store.ts';
import { keptUntilChanged } from './kept.ts';
import type { Step } from './path-search.ts';

const SIGNS: Record<Predicate, 1 | -1 | 0> = {
  INCREASES: 1,
  PRODUCES: 1,
  CONVERTS_TO: 1,
  DECREASES: -1,
  REGULATES: 0,
  CONTAINS: 0,
  PART_OF: 0,
  ASSOCIATED_WITH: 0,
};

/** Above every rung: a step within a family rests on the vocabulary, and a path of nothing else says nothing. */
export const FAMILY_RANK = SUPPORT_LADDER.length;

/** A statement that some claim asserts, from its subject to its object. */
export interface StatementStep extends Step {
  readonly predicate: Predicate;
}

/** A step within a family, as it is read: `to` is what it leads to. */
export interface FamilyStep extends Step {
  readonly relation: MechanismRelation;
}
export const isFamilyStep = (step: Step): step is FamilyStep => 'relation' in step;

export type StepsOf = (mechanismId: string) => readonly Step[];

/** What the statements and families of a store tie together, in memory: in Cypher a search of three hops takes seconds. */
export interface Network {
  /** The steps that lead on from a mechanism, and those that lead to it; associations lead nowhere. */
  paths(families: boolean): { readonly from: StepsOf; readonly to: StepsOf };
  /** The statements with a mechanism at either end. */
  around(mechanismId: string): readonly StatementStep[];
}

/** The network of a store as it is now. */
export const networkOf = keptUntilChanged(readNetwork);

async function readNetwork(store: Runner): Promise<Network> {
  const [statements, families] = await Promise.all([statementSteps(store), familySteps(store)]);
  const leading = statements.filter(({ predicate }) => predicate !== 'ASSOCIATED_WITH');
  const pathsOf = (steps: readonly Step[]) => {
    const out = groupBy(steps, (step) => step.from);
    const into = groupBy(steps, (step) => step.to);
    return { from: (id: string) => out.get(id) ?? [], to: (id: string) => into.get(id) ?? [] };
  };
  const [bare, joined] = [pathsOf(leading), pathsOf([...leading, ...families])];
  const ends = groupBy(
    statements.flatMap((step) =>
      (step.from === step.to ? [step.from] : [step.from, step.to]).map((id) => ({ id, step })),
    ),
    ({ id }) => id,
  );
  return {
    paths: (withFamilies) => (withFamilies ? joined : bare),
    around: (id) => (ends.get(id) ?? []).map(({ step }) => step),
  };
}

async function statementSteps(store: Runner): Promise<StatementStep[]> {
  const rows = await store.run<Pick<StatementStep, 'id' | 'from' | 'to' | 'predicate' | 'rank' | 'sources'>>(
    `MATCH (n:Statement) WHERE n.bestRank >= 0
     RETURN n.id AS id, n.subjectId AS from, n.objectId AS to, n.predicate AS predicate, n.bestRank AS rank,
       n.sourceCount AS sources`,
  );
  return rows.map((row) => ({ ...row, sign: SIGNS[row.predicate] }));
}

/** Up to families, wholes and what a state is of; to opposites both ways. */
async function familySteps(store: Runner): Promise<FamilyStep[]> {
  const rows = await store.run<{ from: string; to: string; relation: MechanismRelation }>(
    `MATCH (n:Mechanism)-[link:PARENT]->(m:Mechanism) RETURN n.id AS from, m.id AS to, link.relation AS relation`,
  );
  return rows.flatMap(({ from, to, relation }) => {
    const opposite = relation === 'OPPOSITE_OF';
    const step = { relation, id: relation, rank: FAMILY_RANK, sign: opposite ? -1 : 0, sources: 0 } as const;
    return [{ ...step, from, to }, ...(opposite ? [{ ...step, from: to, to: from }] : [])];
  });
}

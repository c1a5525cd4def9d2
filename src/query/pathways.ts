import type { MechanismRelation, Predicate } from '../../schema/model.ts';
import { SUPPORT_LADDER } from '../../schema/model.ts';
import { groupBy } from '../store/batch.ts';
import type { Runner, Store } from '../store/store.ts';
import type { PathSearch, Step } from './path-search.ts';
import { searchPaths } from './path-search.ts';

const SIGNS: Record<Exclude<Predicate, 'ASSOCIATED_WITH'>, 1 | -1 | 0> = {
  INCREASES: 1,
  PRODUCES: 1,
  CONVERTS_TO: 1,
  DECREASES: -1,
  REGULATES: 0,
  CONTAINS: 0,
  PART_OF: 0,
};

/** Above every rung: a step within a family rests on the vocabulary, and a path of nothing else says nothing. */
export const FAMILY_RANK = SUPPORT_LADDER.length;

/** A step within a family, as it is read: `mechanism` is what it leads to. */
export interface FamilyStep extends Step {
  readonly relation: MechanismRelation;
}
export const isFamilyStep = (step: Step): step is FamilyStep => 'relation' in step;

interface Network {
  readonly stamp: string;
  readonly out: ReadonlyMap<string, readonly Step[]>;
  readonly into: ReadonlyMap<string, readonly Step[]>;
}

const networks = new WeakMap<Runner, Map<boolean, Network>>();

/** Changes with every article that is added, changed or deleted. */
async function stampOf(store: Runner): Promise<string> {
  const rows = await store.run(
    `MATCH (n:Article) RETURN count(n) AS articles, max(n.ingestedAt) AS latest, sum(n.claims) AS claims,
       sum(n.claims_CITED) AS cited, sum(n.claims_UNSUPPORTED) AS unsupported,
       sum(n.claims_RETRACTED) AS retracted, sum(n.claims_UNIDENTIFIED) AS unidentified, sum(n.textLength) AS length`,
  );
  return JSON.stringify(rows);
}

/** The statements that lead from one mechanism to another, and with `families` the steps within families, kept from one call to the next. */
async function networkOf(store: Runner, families: boolean): Promise<Network> {
  const stamp = await stampOf(store);
  const known = networks.get(store)?.get(families);
  if (known?.stamp === stamp) return known;
  const steps: Step[] = [...(await statementSteps(store)), ...(families ? await familySteps(store) : [])];
  const network = { stamp, out: groupBy(steps, (step) => step.from), into: groupBy(steps, (step) => step.to) };
  const kept = networks.get(store) ?? new Map<boolean, Network>();
  networks.set(store, kept.set(families, network));
  return network;
}

async function statementSteps(store: Runner): Promise<Step[]> {
  const rows = await store.run<{
    id: string;
    from: string;
    to: string;
    predicate: Predicate;
    rank: number;
    sources: number;
  }>(
    `MATCH (n:Statement) WHERE n.bestRank >= 0 AND n.predicate <> 'ASSOCIATED_WITH'
     RETURN n.id AS id, n.subjectId AS from, n.objectId AS to, n.predicate AS predicate, n.bestRank AS rank,
       n.sourceCount AS sources`,
  );
  return rows.map(({ predicate, ...row }) => ({ ...row, sign: SIGNS[predicate as keyof typeof SIGNS] }));
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

/** The pathways between two mechanisms, best first (see `searchPaths`). */
export async function findPathways(
  store: Store,
  search: PathSearch & { readonly families: boolean },
): Promise<{ paths: Step[][]; truncated: boolean }> {
  const { out, into } = await networkOf(store, search.families);
  return searchPaths(
    (id) => out.get(id) ?? [],
    (id) => into.get(id) ?? [],
    search,
    SUPPORT_LADDER.map((_, rank) => rank),
  );
}

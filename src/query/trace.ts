import type { Pointer } from '../../schema/model.ts';
import type { Runner } from '../store/store.ts';
import type { Found } from './batch.ts';
import { findGroups } from './batch.ts';
import { type CitedClaims, findCitedClaims } from './citations.ts';
import type { ArticleRow, CitationRow, ClaimRow, ReferenceRow, SourceRow } from './fields.ts';
import { project } from './fields.ts';
import { findAssertions } from './statements.ts';

/** Ends of a chain, best first: what a trace comes to is the best that one of its chains reaches. */
const OUTCOMES = [
  'IDENTIFIED_SOURCE',
  'DEPTH_LIMIT',
  'CYCLE',
  'UNIDENTIFIED_REFERENCE',
  'DANGLING_MARKER',
  'NAMED_ATTRIBUTION',
  'VAGUE_ATTRIBUTION',
  'NO_CITATION',
  'RETRACTED_SOURCE',
] as const;
export type TraceOutcome = (typeof OUTCOMES)[number];

export interface TraceStep {
  readonly index: number;
  readonly parent: number | null;
  readonly depth: number;
  readonly claim: ClaimRow;
  readonly statementId: string | null;
  readonly scope: 'DIRECT' | 'NEARBY';
  readonly citation: CitationRow;
  readonly label: string | null;
  readonly reference: ReferenceRow | null;
  readonly source: SourceRow | null;
  readonly article: ArticleRow | null;
  outcome: TraceOutcome | null;
}

export interface Trace {
  readonly claim: ClaimRow;
  readonly article: ArticleRow | null;
  readonly steps: readonly TraceStep[];
  readonly outcome: TraceOutcome;
  readonly truncated: boolean;
}

/** More steps than a reader could follow: a list of references under each label of each citation multiplies. */
const MOST_STEPS = 500;

interface Growing {
  readonly claim: ClaimRow;
  readonly article: ArticleRow | null;
  readonly steps: TraceStep[];
  truncated: boolean;
}

/** A claim that a chain has come to and is to be followed further. */
interface Front {
  readonly trace: Growing;
  readonly claim: ClaimRow;
  readonly parent: TraceStep | null;
  readonly statementId: string | null;
}

/**
 * Follows claims to their sources and, where a source is itself an article of the store, on to its claims that say the same,
 * `maxDepth` articles deep. The number of statements depends on the depth alone.
 */
export async function findTraces(store: Runner, claimIds: readonly string[], maxDepth: number): Promise<Found<Trace>> {
  let cited = await findCitedClaims(store, claimIds);
  const traces = new Map(
    [...cited.claims].map(([id, { claim, article }]) => [
      id,
      { claim, article, steps: [], truncated: false } as Growing,
    ]),
  );
  let fronts: Front[] = [...traces.values()].map((trace) => ({
    trace,
    claim: trace.claim,
    parent: null,
    statementId: null,
  }));
  for (let depth = 1; fronts.length > 0; depth++) {
    if (depth > 1) cited = await findCitedClaims(store, unique(fronts.map(({ claim }) => claim.id)));
    const fresh = takeSteps(fronts, cited, depth);
    const next = await followingClaims(store, fresh);
    fronts = [];
    for (const { front, step } of fresh) {
      const onward =
        step.outcome === 'IDENTIFIED_SOURCE' ? (next.get(pairKey(front.claim.id, step.article?.id ?? null)) ?? []) : [];
      if (onward.length === 0) continue;
      step.outcome = null;
      const unseen = onward.filter(({ node }) => !isOnChain(front, node.id));
      if (unseen.length === 0) step.outcome = 'CYCLE';
      else if (depth >= maxDepth) {
        step.outcome = 'DEPTH_LIMIT';
        front.trace.truncated = true;
      } else {
        fronts.push(
          ...unseen.map(({ node, statementId }) => ({ trace: front.trace, claim: node, parent: step, statementId })),
        );
      }
    }
  }
  return new Map([...traces].map(([id, trace]) => [id, { ...trace, outcome: outcomeOf(trace) }]));
}

/** Appends the steps of the claims that the chains have come to; a chain whose claim has no citation ends one step before. */
function takeSteps(
  fronts: readonly Front[],
  { claims, described, articles }: CitedClaims,
  depth: number,
): { front: Front; step: TraceStep }[] {
  const pointers = new Map(
    [...claims.values()].flatMap((of) => of.cited).map(({ node }) => [node.id, JSON.parse(node.pointers) as Pointer[]]),
  );
  const fresh: { front: Front; step: TraceStep }[] = [];
  for (const front of fronts) {
    const { trace, claim, parent, statementId } = front;
    const followed = (claims.get(claim.id)?.cited ?? []).flatMap(({ nearby, node }) =>
      pointers.get(node.id)!.map((pointer) => ({ nearby, node, pointer })),
    );
    if (followed.length === 0 && parent) parent.outcome = 'IDENTIFIED_SOURCE';
    for (const { nearby, node, pointer } of followed) {
      if (trace.steps.length >= MOST_STEPS) {
        trace.truncated = true;
        if (parent?.outcome === null) parent.outcome = 'DEPTH_LIMIT';
        break;
      }
      const { reference, source } = described.get(pointer.referenceId ?? '') ?? { reference: null, source: null };
      const step: TraceStep = {
        index: trace.steps.length,
        parent: parent?.index ?? null,
        depth,
        claim,
        statementId,
        scope: nearby ? 'NEARBY' : 'DIRECT',
        citation: node,
        label: pointer.label,
        reference,
        source,
        article: (source && articles.get(source.id)) ?? null,
        outcome: null,
      };
      step.outcome = endOf(step);
      trace.steps.push(step);
      fresh.push({ front, step });
    }
  }
  return fresh;
}

/** Where a step ends, if no chain goes on from it. An article that cites itself has come round at once. */
function endOf({ claim, reference, source, article }: TraceStep): TraceOutcome {
  if (!reference) return 'DANGLING_MARKER';
  if (!identifies(claim, reference)) return 'UNIDENTIFIED_REFERENCE';
  if (source?.retracted) return 'RETRACTED_SOURCE';
  return article?.id === claim.articleId ? 'CYCLE' : 'IDENTIFIED_SOURCE';
}

/** Whether an entry leads a claim to a work that can be looked up: one of the article's own site leaves it on a lower rung. */
const identifies = ({ supportStatus }: ClaimRow, { identified }: ReferenceRow): boolean =>
  identified && supportStatus !== 'UNIDENTIFIED' && supportStatus !== 'DANGLING';

/** The identifiers in normal form by which a source can be an article of the store, strongest first. */
export function identifiersOf({ doi, pmid, pmcid, url }: Pick<SourceRow, 'doi' | 'pmid' | 'pmcid' | 'url'>): string[] {
  return Object.entries({ doi, pmid, pmcid, url }).flatMap(([kind, value]) =>
    value == null ? [] : [`${kind}:${value}`],
  );
}

type OnwardRow = { parent: string; statementId: string; node: ClaimRow };

const pairKey = (claimId: string, articleId: string | null): string => JSON.stringify([claimId, articleId]);

/** For each pair of a claim and an article that it leads to: the article's claims that say the same of a statement. */
async function followingClaims(
  store: Runner,
  fresh: readonly { front: Front; step: TraceStep }[],
): Promise<Found<OnwardRow[]>> {
  const leading = fresh.filter(({ step }) => step.article !== null && step.outcome === 'IDENTIFIED_SOURCE');
  if (leading.length === 0) return new Map();
  const assertions = await findAssertions(store, unique(leading.map(({ front }) => front.claim.id)));
  const pairs = new Map(
    leading.map(({ front, step }) => {
      const said = assertions.get(front.claim.id) ?? [];
      const of = (negated: boolean) => said.filter((row) => row.negated === negated).map((row) => row.statementId);
      const key = pairKey(front.claim.id, step.article?.id ?? null);
      return [key, { key, articleId: step.article!.id, asserted: of(false), denied: of(true) }];
    }),
  );
  const groups = await findGroups<OnwardRow>(
    store,
    `UNWIND $pairs AS pair
     MATCH (:Article {id: pair.articleId})-[:HAS_CLAIM]->(n:Claim)-[said:ASSERTS]->(s:Statement)
     WHERE (NOT said.negated AND s.id IN pair.asserted) OR (said.negated AND s.id IN pair.denied)
     RETURN pair.key AS parent, s.id AS statementId, ${project('n', 'Claim')} AS node
     ORDER BY n.order, statementId`,
    { pairs: [...pairs.values()] },
    { node: 'Claim' },
  );
  return new Map(
    [...groups].map(([key, rows]) => [
      key,
      [...new Map(rows.toReversed().map((row) => [row.node.id, row])).values()].toReversed(),
    ]),
  );
}

function isOnChain({ trace, claim, parent }: Front, claimId: string): boolean {
  if (claim.id === claimId) return true;
  for (let step = parent; step !== null; step = step.parent === null ? null : trace.steps[step.parent]!) {
    if (step.claim.id === claimId) return true;
  }
  return false;
}

function outcomeOf({ claim, steps }: Growing): TraceOutcome {
  if (steps.length === 0) {
    return claim.attribution === 'NAMED'
      ? 'NAMED_ATTRIBUTION'
      : claim.attribution === 'VAGUE'
        ? 'VAGUE_ATTRIBUTION'
        : 'NO_CITATION';
  }
  const ends = new Set(steps.map(({ outcome }) => outcome));
  return OUTCOMES.find((outcome) => ends.has(outcome)) ?? 'NO_CITATION';
}

const unique = (ids: readonly string[]): string[] => [...new Set(ids)];

import { isRetracted } from '../../ingest/notices.ts';
import { withRetractions } from '../../ingest/support.ts';
import type { Citation, Claim, Extraction, SupportStatus } from '../../schema/model.ts';
import { supportRank } from '../../schema/model.ts';
import type { Facts } from './findings.ts';

/** The citations that a claim stands on: its own, else those nearby. */
export const citationsOf = ({ citations, nearby }: Claim): readonly string[] =>
  citations.length > 0 ? citations : nearby.map(({ citationId }) => citationId);

/** Whether a claim cites nothing at all, whoever is said to say so. */
export const isUnsourced = ({ supportStatus }: Claim): boolean =>
  supportStatus === 'UNSUPPORTED' || supportStatus === 'VAGUELY_ATTRIBUTED';

/** Whether a claim gives figures: they are asked a source for before all else. */
export const isQuantitative = ({ kind, quantities }: Claim): boolean =>
  kind === 'QUANTITATIVE' || quantities.length > 0;

/** The ids of the citations that lead to each reference, by its id. */
export function citationsByReference(citations: readonly Citation[]): (referenceId: string) => readonly string[] {
  const byReference = new Map<string, string[]>();
  for (const { id, references } of citations) {
    for (const referenceId of references) {
      const known = byReference.get(referenceId);
      if (known) known.push(id);
      else byReference.set(referenceId, [id]);
    }
  }
  return (referenceId) => byReference.get(referenceId) ?? [];
}

/** Counts the claims that would reach a better rung if given citations led to an identified source that stands. */
export function rescueCounter({ claims }: Extraction): (citationIds: readonly string[]) => number {
  const claimsOf = new Map<string, number[]>();
  const below = (claim: Claim, rung: SupportStatus) => supportRank(claim.supportStatus) < supportRank(rung);
  for (const [index, claim] of claims.entries()) {
    if (!below(claim, claim.citations.length > 0 ? 'CITED' : 'CITED_NEARBY')) continue;
    for (const id of citationsOf(claim)) {
      const known = claimsOf.get(id);
      if (known) known.push(index);
      else claimsOf.set(id, [index]);
    }
  }
  return (citationIds) => new Set(citationIds.flatMap((id) => claimsOf.get(id) ?? [])).size;
}

/** The extraction with claims on RETRACTED where, by what the graph knows, every identified work that they cite stands retracted. */
export function withRetractedClaims(extraction: Extraction, facts: Facts): Extraction {
  const identified = extraction.references.filter(({ identifiers, ownSite }) => identifiers.length > 0 && !ownSite);
  const retracted = new Map(identified.map((one) => [one.id, isRetracted(facts.noticesOf(one))]));
  if (![...retracted.values()].includes(true)) return extraction;
  const flags = new Map(
    extraction.citations.map(({ id, references }) => [id, references.flatMap((one) => retracted.get(one) ?? [])]),
  );
  const claims = extraction.claims.map((claim) => ({
    ...claim,
    supportStatus: withRetractions(
      claim.supportStatus,
      citationsOf(claim).flatMap((id) => flags.get(id) ?? []),
    ),
  }));
  return { ...extraction, claims };
}

import { type Attribution, type SupportStatus, supportRank } from '../schema/model.ts';

/** What one label of a citation reaches. */
export type Rung = Extract<SupportStatus, 'DANGLING' | 'UNIDENTIFIED' | 'CITED'>;

/** The rung of a label: whether the article has such an entry, an identifier stands in it, and it leads to the article's own site. */
export function rungOfLabel(label: { hasReference: boolean; identified: boolean; ownSite: boolean }): Rung {
  if (!label.hasReference) return 'DANGLING';
  return label.identified && !label.ownSite ? 'CITED' : 'UNIDENTIFIED';
}

/** The support of a claim: the best of its own rungs, else of its nearby ones, else what its words appeal to. */
export function supportOf(facts: {
  readonly own: readonly Rung[];
  readonly nearby: readonly Rung[];
  readonly attribution: Attribution;
}): SupportStatus {
  if (facts.own.length > 0) return best(facts.own);
  if (facts.nearby.length > 0) {
    const rung = best(facts.nearby);
    return rung === 'CITED' ? 'CITED_NEARBY' : rung;
  }
  return facts.attribution === 'NONE' ? 'UNSUPPORTED' : 'VAGUELY_ATTRIBUTED';
}

/** RETRACTED where every identified source that a cited claim reaches (one flag each) is retracted; else the status as it is. */
export function withRetractions(status: SupportStatus, identifiedSourcesRetracted: readonly boolean[]): SupportStatus {
  const rests = status === 'CITED' || status === 'CITED_NEARBY';
  const retracted = identifiedSourcesRetracted.length > 0 && identifiedSourcesRetracted.every(Boolean);
  return rests && retracted ? 'RETRACTED' : status;
}

const best = (rungs: readonly Rung[]): Rung => rungs.reduce((a, b) => (supportRank(b) > supportRank(a) ? b : a));

import type { Claim, HedgeCue, NegationCue, Quantity, SupportStatus } from '../../schema/model.ts';
import { contains, slice } from '../../schema/span.ts';
import type { Document } from '../document.ts';
import { exact } from '../exact.ts';
import { supportOf } from '../support.ts';
import { type Appeal, attributionOf, NO_APPEAL } from './attribution.ts';
import { findHedge, findNegations } from './certainty.ts';
import { mainDenial } from './denial.ts';
import type { Draft } from './draft.ts';
import { claimIds, normaliseQuote } from './identity.ts';
import { type Kind, kindOf } from './kinds.ts';
import { findQuantities } from './quantities.ts';
import { rungsOf } from './rungs.ts';
import { outside } from './sentence.ts';

/** Characters of context before and behind a quote. */
const CONTEXT = 32;

/** Writes the claims that drafts make: each rule goes over all of them before the next begins. */
export function writerOf(
  { text, articleId, sections }: Document,
  found: Parameters<typeof rungsOf>[0],
): (drafts: readonly Draft[]) => Claim[] {
  const rungs = rungsOf(found);
  const headings = new Map(sections.map(({ id, heading }) => [id, heading]));
  const nextId = claimIds(articleId);
  return (drafts) => {
    const quotes = drafts.map((draft) => quoteOf(text, draft));
    const ids = drafts.map(({ sentence }, at) => nextId(quotes[at]!, headings.get(sentence.block.sectionId) ?? null));
    const appeals = drafts.map(({ words, citations, nearby }) =>
      citations.length + nearby.length > 0 ? NO_APPEAL : attributionOf(text, words),
    );
    const quantities = drafts.map(({ span, words, sentence }) =>
      outside(findQuantities(text, span, words), (one) => one.span, sentence.markers),
    );
    const hedges = drafts.map(({ words, place }) => findHedge(text, words) ?? place.hedge);
    const negations = drafts.map(({ words, mentions }) => mainDenial(words, findNegations(text, words), mentions));
    const kinds = drafts.map(({ words, place: { closes } }, at) =>
      kindOf({ words, quantities: quantities[at]!.length, closes }),
    );
    const supports = drafts.map(({ citations, nearby }, at) =>
      supportOf({
        own: citations.flatMap(rungs),
        nearby: nearby.flatMap(({ citationId }) => rungs(citationId)),
        attribution: appeals[at]!.attribution,
      }),
    );
    return drafts.map((draft, at) =>
      claimOf(text, draft, {
        id: ids[at]!,
        appeal: appeals[at]!,
        quantities: quantities[at]!,
        hedge: hedges[at]!,
        negation: negations[at]!,
        kind: kinds[at]!,
        support: supports[at]!,
      }),
    );
  };
}

/** What a claim is told apart by. */
function quoteOf(text: string, { span, sentence }: Draft): string {
  const inside = sentence.markers.filter((marker) => contains(span, marker.span)).map((marker) => marker.span);
  return normaliseQuote(text, span, inside);
}

/** What the rules tell of one draft. */
interface Told {
  readonly id: string;
  readonly appeal: Appeal;
  readonly quantities: readonly Quantity[];
  readonly hedge: HedgeCue | null;
  readonly negation: NegationCue | null;
  readonly kind: Kind;
  readonly support: SupportStatus;
}

function claimOf(
  text: string,
  { sentence, span, mentions, citations, nearby, populations }: Draft,
  { id, appeal: { attribution, cue }, quantities, hedge, negation, kind: { rule, causal }, support }: Told,
): Claim {
  return {
    id,
    quote: slice(text, span),
    prefix: text.slice(Math.max(0, span.start - CONTEXT), span.start),
    suffix: text.slice(span.end, span.end + CONTEXT),
    span,
    sectionId: sentence.block.sectionId,
    sentence: sentence.index,
    rule: rule.id,
    kind: rule.kind,
    causal,
    hedged: hedge !== null,
    hedge,
    negated: negation !== null,
    negation,
    population: populations[0]?.population ?? 'UNSPECIFIED',
    populations: populations.map(({ population }) => population),
    populationCues: exact(populations),
    quantities: exact(quantities),
    citationScope: citations.length > 0 ? 'DIRECT' : nearby.length > 0 ? 'NEARBY' : 'NONE',
    attribution,
    attributionCue: cue,
    supportStatus: support,
    citations,
    nearby: exact(nearby),
    mentions: exact(mentions),
    statements: [],
  };
}

import { supportOf } from '../support.ts';
import type { Citation, Claim, Mention, Population, Reference } from '../../schema/model.ts';
import { contains, slice, type Span } from '../../schema/span.ts';
import type { Document } from '../document.ts';
import { attributionOf } from './attribution.ts';
import { findHedge, findNegations } from './certainty.ts';
import { splitClauses } from './clauses.ts';
import { exclusionOf } from './exclusions.ts';
import { claimIds, normaliseQuote } from './identity.ts';
import { kindOf } from './kinds.ts';
import { findPopulations } from './population.ts';
import { findQuantities } from './quantities.ts';
import { rungsOf } from './rungs.ts';
import { continuesPrevious, findNearby, type Judged, type NearbyCitation } from './scope.ts';
import { outside, readSentences, type Sentence } from './sentence.ts';

/** Characters of context before and behind a quote. */
const CONTEXT = 32;

export interface ClaimSources {
  readonly citations: readonly Citation[];
  readonly references: readonly Reference[];
  readonly mentions: readonly Mention[];
}

/** The claims of an article, in order and without overlap, their statements still to be found; one at a time, to hold none twice. */
export function* findClaims(document: Document, found: ClaimSources): Generator<Claim> {
  const rungs = rungsOf(found);
  const headings = new Map(document.sections.map(({ id, heading }) => [id, heading]));
  const nextId = claimIds(document.articleId);
  const all = readSentences(document, found).map((sentence) => new Judgement(sentence));
  let populations: readonly Population[] = [];
  for (const [at, { sentence, isClaim }] of all.entries()) {
    const own = findPopulations(sentence.words);
    if (own.length > 0 || !continuesPrevious(all, at)) populations = own;
    if (!isClaim) continue;
    const nearby = sentence.citations.length > 0 ? [] : findNearby(all, at, document.text);
    for (const span of splitClauses(document.text, sentence)) {
      const inside = sentence.markers.filter((marker) => contains(span, marker.span)).map((marker) => marker.span);
      const id = nextId(normaliseQuote(document.text, span, inside), headings.get(sentence.block.sectionId) ?? null);
      yield claimOf(document.text, sentence, { id, span, nearby, populations, rungs });
    }
  }
}

/** Judges its sentence when it is asked to. */
class Judgement implements Judged {
  readonly sentence: Sentence;
  #isClaim: boolean | undefined;

  constructor(sentence: Sentence) {
    this.sentence = sentence;
  }

  get isClaim(): boolean {
    return (this.#isClaim ??= exclusionOf(this.sentence) === null);
  }
}

interface Parts {
  readonly id: string;
  readonly span: Span;
  readonly nearby: readonly NearbyCitation[];
  readonly populations: readonly Population[];
  readonly rungs: ReturnType<typeof rungsOf>;
}

function claimOf(text: string, sentence: Sentence, { id, span, nearby, populations, rungs }: Parts): Claim {
  const words = sentence.words.filter((word) => contains(span, word));
  const isWhole = span === sentence.span;
  const citations = sentence.citations.filter((one) => isWhole || contains(span, one.span)).map((one) => one.id);
  const citationScope = citations.length > 0 ? 'DIRECT' : nearby.length > 0 ? 'NEARBY' : 'NONE';
  const attribution = citationScope === 'NONE' ? attributionOf(text, words) : 'NONE';
  const quantities = outside(findQuantities(text, span), (one) => one.span, sentence.markers);
  const hedge = findHedge(text, words);
  const negation = findNegations(text, words)[0] ?? null;
  const { rule, causal } = kindOf({ words, quantities: quantities.length });
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
    population: populations[0] ?? 'UNSPECIFIED',
    populations: [...populations],
    quantities,
    citationScope,
    attribution,
    supportStatus: supportOf({
      own: citations.flatMap(rungs),
      nearby: nearby.flatMap(({ citationId }) => rungs(citationId)),
      attribution,
    }),
    citations,
    nearby,
    mentions: sentence.mentions.filter((mention) => contains(span, mention.span)),
    statements: [],
  };
}

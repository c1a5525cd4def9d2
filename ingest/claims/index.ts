import { supportOf } from '../support.ts';
import type { Citation, Claim, HedgeCue, Mention, NoClaim, PopulationCue, Reference } from '../../schema/model.ts';
import { contains, slice, type Span } from '../../schema/span.ts';
import type { Document } from '../document.ts';
import { exact } from '../exact.ts';
import { attributionOf } from './attribution.ts';
import { findHedge, findNegations } from './certainty.ts';
import { claimWithin, splitClauses } from './clauses.ts';
import { mainDenial } from './denial.ts';
import { exclusionOf } from './exclusions.ts';
import { claimIds, normaliseQuote } from './identity.ts';
import { kindOf } from './kinds.ts';
import { type Place, readPlaces } from './place.ts';
import { findPopulationCues } from './population.ts';
import { findQuantities } from './quantities.ts';
import { rungsOf } from './rungs.ts';
import { continuesPrevious, findNearby, leansOnClause, type Judged, type NearbyCitation } from './scope.ts';
import { outside, readSentences, type Sentence } from './sentence.ts';
import { wordsIn, type WordsOf } from '../words.ts';

/** Characters of context before and behind a quote. */
const CONTEXT = 32;

export interface ClaimSources {
  readonly citations: readonly Citation[];
  readonly references: readonly Reference[];
  readonly mentions: readonly Mention[];
}

/**
 * The claims of an article, in order and without overlap, their statements still to be found; one at a time, to hold none twice.
 * `onNoClaim` is told of each sentence of the running text that makes none, and by which exclusion rule.
 */
export function* findClaims(
  document: Document,
  found: ClaimSources,
  onNoClaim: (none: NoClaim) => void = () => undefined,
  wordsOf: WordsOf = wordsIn(document.text),
): Generator<Claim> {
  const rungs = rungsOf(found);
  const headings = new Map(document.sections.map(({ id, heading }) => [id, heading]));
  const nextId = claimIds(document.articleId);
  const sentences = readSentences(document, found, wordsOf);
  const placeOf = readPlaces(document, sentences, (sentence) => exclusionOf(sentence) === null);
  const all = sentences.map((sentence, at) => new Judgement(sentence, placeOf(at)));
  let populations: readonly PopulationCue[] = [];
  for (const [at, { sentence, exclusion, place }] of all.entries()) {
    const own = findPopulationCues(document.text, sentence.words);
    if (own.length > 0) populations = own;
    else populations = continuesPrevious(all, at) ? populations.map(takeOver) : [];
    const part = exclusion === null ? null : claimWithin(document.text, sentence, exclusion);
    if (exclusion !== null && part === null) {
      onNoClaim({ sentence: sentence.index, rule: exclusion });
      continue;
    }
    const around = sentence.citations.length > 0 ? [] : findNearby(all, at);
    for (const { span, citations, leansOn } of part ? [part] : splitClauses(document.text, sentence)) {
      const nearby = leansOn.length > 0 ? leansOnClause(leansOn) : around;
      const inside = sentence.markers.filter((marker) => contains(span, marker.span)).map((marker) => marker.span);
      const id = nextId(normaliseQuote(document.text, span, inside), headings.get(sentence.block.sectionId) ?? null);
      yield claimOf(document.text, sentence, {
        id,
        span,
        citations: citations.map((one) => one.id),
        nearby,
        populations,
        rungs,
        closes: place.closes,
        hedge: place.hedge,
      });
    }
  }
}

const takeOver = (one: PopulationCue): PopulationCue =>
  one.rule === 'continues' ? one : { population: one.population, cue: one.cue, span: one.span, rule: 'continues' };

/** Judges its sentence when it is asked to. */
class Judgement implements Judged {
  readonly sentence: Sentence;
  readonly place: Place;
  #exclusion: string | null | undefined;

  constructor(sentence: Sentence, place: Place) {
    this.sentence = sentence;
    this.place = place;
  }

  /** The rule by which it is no claim. */
  get exclusion(): string | null {
    if (this.#exclusion === undefined) this.#exclusion = exclusionOf(this.sentence, this.place);
    return this.#exclusion;
  }

  get isClaim(): boolean {
    return this.exclusion === null;
  }
}

/** Whom a claim that cites appeals to does not matter. */
const NO_APPEAL = { attribution: 'NONE', cue: null } as const;

interface Parts {
  readonly id: string;
  readonly span: Span;
  readonly citations: readonly string[];
  readonly nearby: readonly NearbyCitation[];
  readonly populations: readonly PopulationCue[];
  readonly rungs: ReturnType<typeof rungsOf>;
  readonly closes: boolean;
  readonly hedge: HedgeCue | null;
}

function claimOf(
  text: string,
  sentence: Sentence,
  { id, span, citations, nearby, populations, rungs, closes, hedge: above }: Parts,
): Claim {
  const isWhole = span === sentence.span;
  const words = isWhole ? sentence.words : sentence.words.filter((word) => contains(span, word));
  const citationScope = citations.length > 0 ? 'DIRECT' : nearby.length > 0 ? 'NEARBY' : 'NONE';
  const { attribution, cue: attributionCue } = citationScope === 'NONE' ? attributionOf(text, words) : NO_APPEAL;
  const quantities = outside(findQuantities(text, span, words), (one) => one.span, sentence.markers);
  const hedge = findHedge(text, words) ?? above;
  const mentions = isWhole ? sentence.mentions : sentence.mentions.filter((mention) => contains(span, mention.span));
  const negation = mainDenial(words, findNegations(text, words), mentions);
  const { rule, causal } = kindOf({ words, quantities: quantities.length, closes });
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
    citationScope,
    attribution,
    attributionCue,
    supportStatus: supportOf({
      own: citations.flatMap(rungs),
      nearby: nearby.flatMap(({ citationId }) => rungs(citationId)),
      attribution,
    }),
    citations,
    nearby: exact(nearby),
    mentions: exact(mentions),
    statements: [],
  };
}

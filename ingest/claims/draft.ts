import type { Mention, PopulationCue } from '../../schema/model.ts';
import { contains, type Span } from '../../schema/span.ts';
import type { Word } from '../words.ts';
import { type Clause, claimWithin, splitClauses } from './clauses.ts';
import type { Judgement } from './judge.ts';
import type { Place } from './place.ts';
import { findNearby, leansOnClause, type NearbyCitation } from './scope.ts';
import type { Sentence } from './sentence.ts';

/** A stretch of a sentence that makes a claim, with what it rests on and speaks of. */
export interface Draft {
  readonly sentence: Sentence;
  readonly place: Place;
  readonly populations: readonly PopulationCue[];
  readonly span: Span;
  readonly words: readonly Word[];
  readonly mentions: readonly Mention[];
  /** The ids of the citations that it rests on itself. */
  readonly citations: readonly string[];
  readonly nearby: readonly NearbyCitation[];
}

/** The stretches that sentences make claims of, in order, of each sentence of `all` from one place up to another. */
export function draftsOf(text: string, all: readonly Judgement[], from: number, to: number): Draft[][] {
  const turn = all.slice(from, to);
  const clauses = turn.map((one) => clausesOf(text, one));
  const nearby = turn.map(({ sentence }, at) =>
    clauses[at]!.length === 0 || sentence.citations.length > 0 ? [] : findNearby(all, from + at),
  );
  return turn.map((one, at) => clauses[at]!.map((clause) => draftOf(one, clause, nearby[at]!)));
}

function clausesOf(text: string, { sentence, exclusion }: Judgement): readonly Clause[] {
  if (exclusion === null) return splitClauses(text, sentence);
  const part = claimWithin(text, sentence, exclusion);
  return part === null ? [] : [part];
}

function draftOf(
  { sentence, place, populations }: Judgement,
  { span, citations, leansOn }: Clause,
  around: readonly NearbyCitation[],
): Draft {
  const isWhole = span === sentence.span;
  return {
    sentence,
    place,
    populations,
    span,
    words: isWhole ? sentence.words : sentence.words.filter((word) => contains(span, word)),
    mentions: isWhole ? sentence.mentions : sentence.mentions.filter((mention) => contains(span, mention.span)),
    citations: citations.map(({ id }) => id),
    nearby: leansOn.length > 0 ? leansOnClause(leansOn) : around,
  };
}

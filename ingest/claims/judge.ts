import type { PopulationCue } from '../../schema/model.ts';
import type { Document } from '../document.ts';
import { exclusionOf, exclusionsOf } from './exclusions.ts';
import { type Place, readPlaces } from './place.ts';
import { populationsIn } from './population.ts';
import type { Sentence } from './sentence.ts';

/** What a sentence is held for. */
export interface Judgement {
  readonly sentence: Sentence;
  readonly place: Place;
  /** Whom it speaks of. */
  readonly populations: readonly PopulationCue[];
  /** The rule by which it is no claim. */
  readonly exclusion: string | null;
  readonly isClaim: boolean;
}

/** Judges the sentences from one place up to another, in turns from the first on: each rule goes over all of a turn before the next does. */
export function judgeOf(document: Document, sentences: readonly Sentence[]): (from: number, to: number) => Judgement[] {
  const placeOf = readPlaces(document, sentences, (sentence) => exclusionOf(sentence) === null);
  const populationsOf = populationsIn(document.text);
  return (from, to) => {
    const turn = sentences.slice(from, to);
    const places = turn.map((_, at) => placeOf(from + at));
    const exclusions = exclusionsOf(turn, places);
    const populations = turn.map(populationsOf);
    return turn.map((sentence, at) => ({
      sentence,
      place: places[at]!,
      populations: populations[at]!,
      exclusion: exclusions[at]!,
      isClaim: exclusions[at] === null,
    }));
  };
}

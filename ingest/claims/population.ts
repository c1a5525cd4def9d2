import { type Population, type PopulationCue, POPULATIONS } from '../../schema/model.ts';
import { slice } from '../../schema/span.ts';
import { CUES } from '../cues.ts';
import { phraseSet, phraseTable } from '../phrases.ts';
import type { Word } from '../words.ts';
import type { Sentence } from './sentence.ts';

type Named = keyof typeof CUES.populations;

const TABLE = phraseTable<Named | null>([
  ...CUES.notPopulations.map((phrase) => [phrase, null] as const),
  ...(Object.keys(CUES.populations) as Named[]).flatMap((population) =>
    CUES.populations[population].map((phrase) => [phrase, population] as const),
  ),
]);
/** What a sentence begins with that goes on with the one before. */
export const CONTINUING = phraseSet(CUES.continuing);
const RULE_OF: Readonly<Record<Named, string>> = { HUMAN: 'people', ANIMAL: 'animals', IN_VITRO: 'in-vitro' };

/** The rules that tell whom a claim speaks of; `continues` takes it over from the sentence before. */
export const POPULATION_RULES = [...Object.values(RULE_OF), 'continues'];

/** Whom the words speak of, in the order of `POPULATIONS`; empty where they do not say. */
export function findPopulations(words: readonly Word[]): Population[] {
  const matches = TABLE.all(words);
  if (matches.length === 0) return [];
  const found = new Set<Population | null>(matches.map(({ value }) => value));
  return POPULATIONS.filter((population) => found.has(population));
}

/** The first words that speak of each population, in the order of `POPULATIONS`. */
export function findPopulationCues(text: string, words: readonly Word[]): PopulationCue[] {
  const matches = TABLE.all(words);
  if (matches.length === 0) return [];
  return POPULATIONS.flatMap((population) => {
    const match = matches.find(({ value }) => value === population);
    if (!match) return [];
    const span = { start: words[match.from]!.start, end: words[match.to - 1]!.end };
    return [{ population, cue: slice(text, span), span, rule: RULE_OF[match.value as Named] }];
  });
}

/** Tells whom sentences speak of, from the first on: those that go on with the one before, of the same where they name nobody. */
export function populationsIn(text: string): (sentence: Sentence) => readonly PopulationCue[] {
  let before: Sentence | null = null;
  let populations: readonly PopulationCue[] = [];
  return (sentence) => {
    const own = findPopulationCues(text, sentence.words);
    if (own.length > 0) populations = own;
    else populations = goesOn(sentence, before) ? populations.map(takeOver) : [];
    before = sentence;
    return populations;
  };
}

const takeOver = (one: PopulationCue): PopulationCue =>
  one.rule === 'continues' ? one : { population: one.population, cue: one.cue, span: one.span, rule: 'continues' };

/** Whether a sentence goes on with what the sentence before it in the same block speaks of. */
const goesOn = ({ blockIndex, words }: Sentence, before: Sentence | null): boolean =>
  before?.blockIndex === blockIndex && CONTINUING.at(words, 0) !== null;

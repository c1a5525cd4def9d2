import { type Population, POPULATIONS } from '../../schema/model.ts';
import { CUES } from '../cues.ts';
import { phraseTable } from '../phrases.ts';
import type { Word } from '../words.ts';

const TABLE = phraseTable<Population | null>([
  ...CUES.notPopulations.map((phrase) => [phrase, null] as const),
  ...CUES.populations.HUMAN.map((phrase) => [phrase, 'HUMAN'] as const),
  ...CUES.populations.ANIMAL.map((phrase) => [phrase, 'ANIMAL'] as const),
  ...CUES.populations.IN_VITRO.map((phrase) => [phrase, 'IN_VITRO'] as const),
]);

/** Whom the words speak of, in the order of `POPULATIONS`; empty where they do not say. */
export function findPopulations(words: readonly Word[]): Population[] {
  const found = new Set(TABLE.all(words).map(({ value }) => value));
  return POPULATIONS.filter((population) => found.has(population));
}

import { CUES } from '../cues.ts';
import { phraseSet } from '../phrases.ts';
import { splitWords } from '../words.ts';
import { findPopulationCues } from './population.ts';

/** Studies that show no effect in people: what goes on in animals or in a dish, or what goes together. */
export type Design = 'ANIMAL' | 'IN_VITRO' | 'OBSERVATIONAL';

const OBSERVATIONAL = phraseSet(CUES.designs.observational);
const CELLS = phraseSet(CUES.designs.cells);
const TRIALS = phraseSet(CUES.designs.trials);

/** What the title of a work says of its study, with the words that say so; null where it speaks of people, of a trial or of neither. */
export function findDesign(title: string): { readonly design: Design; readonly word: string } | null {
  const words = splitWords(title, { start: 0, end: title.length });
  if (TRIALS.first(words)) return null;
  const said = (from: number, to: number): string => title.slice(words[from]!.start, words[to - 1]!.end);
  const observed = OBSERVATIONAL.first(words);
  if (observed) return { design: 'OBSERVATIONAL', word: said(observed.from, observed.to) };
  const cues = findPopulationCues(title, words);
  if (cues.some(({ population }) => population === 'HUMAN')) return null;
  const cue = cues.find(({ population }) => population === 'ANIMAL' || population === 'IN_VITRO');
  if (cue) return { design: cue.population as Design, word: cue.cue };
  const cells = CELLS.first(words);
  return cells && { design: 'IN_VITRO', word: said(cells.from, cells.to) };
}

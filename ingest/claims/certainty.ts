import type { Cue, HedgeCue } from '../../schema/model.ts';
import { slice } from '../../schema/span.ts';
import { CUES } from '../cues.ts';
import { type Match, phraseTable } from '../phrases.ts';
import type { Word } from '../words.ts';

const HEDGES = phraseTable<string | null>([
  ...CUES.notHedges.map((phrase) => [phrase, null] as const),
  ...Object.entries(CUES.hedges).flatMap(([kind, phrases]) => phrases.map((phrase) => [phrase, kind] as const)),
]);
const NEGATIONS = phraseTable<boolean>([
  ...CUES.notNegations.map((phrase) => [phrase, false] as const),
  ...CUES.negations.map((phrase) => [phrase, true] as const),
]);

const spanOf = (words: readonly Word[], { from, to }: Match<unknown>) => ({
  start: words[from]!.start,
  end: words[to - 1]!.end,
});

/** The first cue that softens what is asserted; possibility only, not what someone or something is able to. */
export function findHedge(text: string, words: readonly Word[]): HedgeCue | null {
  for (const match of HEDGES.all(words)) {
    if (match.value === null) continue;
    const span = spanOf(words, match);
    const cue = slice(text, span);
    // "suggests eating more": advice.
    if (cue.startsWith('suggest') && words[match.to]?.key.endsWith('ing')) continue;
    // The month.
    if (cue === 'May' && match.from > 0) continue;
    return { cue, kind: match.value, span };
  }
  return null;
}

/** All cues that deny something, in order. */
export function findNegations(text: string, words: readonly Word[]): Cue[] {
  return NEGATIONS.all(words)
    .filter(({ value }) => value)
    .map((match) => {
      const span = spanOf(words, match);
      return { cue: slice(text, span), span };
    });
}

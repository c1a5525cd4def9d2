import type { Citation, Claim, Mention, NoClaim, Reference } from '../../schema/model.ts';
import type { Document } from '../document.ts';
import { wordsIn, type WordsOf } from '../words.ts';
import { draftsOf } from './draft.ts';
import { judgeOf, type Judgement } from './judge.ts';
import { FARTHEST_AHEAD } from './scope.ts';
import { readSentences } from './sentence.ts';
import { writerOf } from './write.ts';

export interface ClaimSources {
  readonly citations: readonly Citation[];
  readonly references: readonly Reference[];
  readonly mentions: readonly Mention[];
}

/** How many sentences go through one step before the next begins: few enough for their words to be held while they are young. */
const TURN = 16;

/**
 * The claims of an article, in order and without overlap, their statements still to be found; those of some sentences at a time, to
 * hold none twice. `onNoClaim` is told of each sentence of the running text that makes none, and by which exclusion rule.
 */
export function* findClaims(
  document: Document,
  found: ClaimSources,
  onNoClaim: (none: NoClaim) => void = () => undefined,
  wordsOf: WordsOf = wordsIn(document.text),
): Generator<Claim> {
  const sentences = readSentences(document, found, wordsOf);
  const judge = judgeOf(document, sentences);
  const write = writerOf(document, found);
  const all: Judgement[] = [];
  for (let from = 0; from < sentences.length; from += TURN) {
    const to = Math.min(from + TURN, sentences.length);
    all.push(...judge(all.length, to + FARTHEST_AHEAD));
    const drafts = draftsOf(document.text, all, from, to);
    drafts.forEach(({ length }, at) => {
      const { sentence, exclusion } = all[from + at]!;
      if (length === 0 && exclusion !== null) onNoClaim({ sentence: sentence.index, rule: exclusion });
    });
    yield* write(drafts.flat());
  }
}

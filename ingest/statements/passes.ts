import type { Mention } from '../../schema/model.ts';
import { sumOf, type Word } from '../words.ts';
import { OPENING, withoutAdjuncts } from './adjuncts.ts';
import { SO, withoutConsequents } from './consequents.ts';
import { COPIES, withoutCopies } from './copies.ts';
import { PROVISOS, withoutGivings, withoutGrades, withoutProvisos, withoutWays } from './grades.ts';
import { HYPHENLESS, withHyphens } from './hyphens.ts';
import type { Item } from './items.ts';
import { JOBS, withoutJobs } from './jobs.ts';
import { SIGNS, withoutLabelSign } from './labels.ts';
import { CHANGE_WORDS, EXPOSURES, PHRASAL } from '../lexicon.ts';
import { NAMED_KINDS, withoutNamedKinds } from './named-kinds.ts';
import { toldByName } from './names.ts';
import { withParticles } from './particles.ts';
import { withoutPlaces } from './places.ts';
import { withVerbs } from './verb-forms.ts';
import { PROGRESSIONS, withoutBeginnings } from './progressions.ts';
import { PROVIDING, withTreating } from './shown.ts';
import { set } from './words.ts';

type CategoryOf = (mention: Mention) => string;
type Rewrite = (items: readonly Item[], categoryOf: CategoryOf) => readonly Item[];
/** The same of several clauses. */
type RewriteAll = (clauses: readonly (readonly Item[])[], categoryOf: CategoryOf) => readonly (readonly Item[])[];

/** Without the words that frame what is told. */
export const unframed = passes(
  [set(OPENING, ', than'), withoutAdjuncts],
  [SO, withoutConsequents],
  [SIGNS, withoutLabelSign],
  [set('way'), withoutWays],
  [PROVISOS, withoutProvisos],
  [JOBS, withoutJobs],
  [EXPOSURES, withoutGivings],
  [COPIES, withoutCopies],
  [PROGRESSIONS, withoutBeginnings],
  [PROVIDING, withTreating],
);

/** With what is named, and what is done, as one item each. */
export const joined = passes(
  [NAMED_KINDS, withoutNamedKinds],
  [PHRASAL.keys(), withParticles],
  [null, withoutPlaces],
  [HYPHENLESS, withHyphens],
  [set('-'), withoutGrades],
  [CHANGE_WORDS.keys(), withVerbs],
);

/**
 * Several changes to the items of clauses, each to all of them before the next, and only where it finds one of its words; null where it
 * needs none.
 */
function passes(...rows: readonly (readonly [words: Iterable<string> | null, rewrite: Rewrite])[]): RewriteAll {
  /** By a word the passes that it gives rise to, a bit each. */
  const byWord = new Map<string, number>();
  for (const [pass, [words]] of rows.entries())
    for (const word of words ?? []) byWord.set(word, (byWord.get(word) ?? 0) | (1 << pass));
  const known = set(byWord.keys());
  const dueAt = (word: Pick<Word, 'key' | 'sum'>): number => (known.holds(word) ? byWord.get(word.key)! : 0);
  const dueIn = (items: readonly Item[]): number => {
    let due = 0;
    for (const item of items) due |= dueAt(item.kind === 'MENTION' ? lastWordOf(item.mentions[0]!) : item);
    return due;
  };
  return (clauses, categoryOf) => {
    const due = clauses.map(dueIn);
    const made = [...clauses];
    for (const [pass, [words, rewrite]] of rows.entries())
      for (let i = 0; i < made.length; i++)
        if (words === null || (due[i]! & (1 << pass)) !== 0) made[i] = rewrite(made[i]!, categoryOf);
    return made;
  };
}

/** What a name is told by. */
const lastWordOf = toldByName((quote) => {
  const key = quote.slice(quote.lastIndexOf(' ') + 1).toLowerCase();
  return { key, sum: sumOf(key) };
});

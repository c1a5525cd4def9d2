import { allForms } from './inflect.ts';
import { ARTICLES, FORMS_OF_BE, set, SUMS, sumOf, type Word } from './words.ts';
import { WordSet } from './word-set.ts';

/** One word of a phrase: those that fit, or up to three words of any kind. */
type Step = Wanted | 'GAP';

interface Wanted {
  readonly keys: ReadonlySet<string>;
  /** The sum of the key where there is but one, by which most words are told not to be it; else null. */
  readonly sum: number | null;
  readonly optional: boolean;
}

interface Phrase<T> {
  readonly steps: readonly Step[];
  readonly value: T;
}

/** A phrase found: words `from` up to `to`, not included. */
export interface Match<T> {
  readonly from: number;
  readonly to: number;
  readonly value: T;
}

const MOST_IN_GAP = 3;
const GAP_ENDS = new Set(['.', ';', ':', '?', '!', '(', ')']);

/** Words of most sentences, by which a phrase is hardly told. */
const COMMON = set(
  ARTICLES,
  FORMS_OF_BE,
  'and or of in to for by with on at from as that this these it not can may will have has had we you they one',
  ', . : - ( ) ?',
);

/** What finds phrases among words. */
export interface PhraseTable<T> {
  /** Whether some phrase with a value, neither null nor false, may be among the words: where not, none is. */
  mayBeIn(words: readonly Word[]): boolean;
  /** Whether some phrase may start with a word: where not, none does. */
  mayStartAt(word: Pick<Word, 'sum'>): boolean;
  /** The longest phrase that starts at a word. */
  at(words: readonly Word[], from: number): Match<T> | null;
  /** All phrases from left to right, longest first, none overlapping another; none where only phrases without a value are. */
  all(words: readonly Word[]): Match<T>[];
  /** The first of all. */
  first(words: readonly Word[]): Match<T> | null;
}

/**
 * Compiles phrases. In one, `a|b` is either word, `%verb` every form of a verb, `word?` may be missing, `~` stands for up to three
 * words. Work per word of the text is bounded by the longest phrase, so that matching is linear in the text.
 */
export function phraseTable<T>(entries: Iterable<readonly [phrase: string, value: T]>): PhraseTable<T> {
  const byFirst = new Map<string, Phrase<T>[]>();
  /** Which sums of keys start a phrase, a bit each: most words are told by it to start none. */
  const starts = new Uint32Array(SUMS >> 5);
  const telling = new Set<string>();
  for (const [phrase, value] of entries) {
    const steps = phrase.split(' ').map(toStep);
    const [first] = steps;
    if (first === undefined || first === 'GAP' || first.optional)
      throw new Error(`a phrase starts with a word: ${phrase}`);
    for (const key of first.keys) {
      const sum = sumOf(key);
      starts[sum >> 5]! |= 1 << (sum & 31);
      const list = byFirst.get(key);
      if (list) list.push({ steps, value });
      else byFirst.set(key, [{ steps, value }]);
    }
    if (value !== null && value !== false) for (const key of tellingKeys(steps)) telling.add(key);
  }
  const tellingSet = new WordSet(telling);
  const mayBeIn = (words: readonly Word[]): boolean => tellingSet.mayBeIn(words);
  const mayStartAt = ({ sum }: Pick<Word, 'sum'>): boolean => (starts[sum >> 5]! & (1 << (sum & 31))) !== 0;
  const at = (words: readonly Word[], from: number): Match<T> | null => {
    const word = words[from];
    if (!word || !mayStartAt(word)) return null;
    let best: Match<T> | null = null;
    for (const { steps, value } of byFirst.get(word.key) ?? []) {
      const to = matchSteps(steps, 1, words, from + 1);
      if (to > 0 && to > (best?.to ?? 0)) best = { from, to, value };
    }
    return best;
  };
  const all = (words: readonly Word[]): Match<T>[] => {
    const found: Match<T>[] = [];
    if (!mayBeIn(words)) return found;
    for (let from = 0; from < words.length; from++) {
      const match = at(words, from);
      if (!match) continue;
      found.push(match);
      from = match.to - 1;
    }
    return found;
  };
  const first = (words: readonly Word[]): Match<T> | null => {
    if (!mayBeIn(words)) return null;
    for (let from = 0; from < words.length; from++) {
      const match = at(words, from);
      if (match) return match;
    }
    return null;
  };
  return { mayBeIn, mayStartAt, at, all, first };
}

/** A table of phrases that all mean the same. */
export const phraseSet = (phrases: readonly string[]): PhraseTable<true> =>
  phraseTable(phrases.map((phrase) => [phrase, true] as const));

function toStep(written: string): Step {
  if (written === '~') return 'GAP';
  const optional = written.length > 1 && written.endsWith('?');
  const alternatives = (optional ? written.slice(0, -1) : written).split('|');
  const keys = alternatives.flatMap((word) => (word.startsWith('%') ? allForms(word.slice(1)) : [word]));
  return { keys: new Set(keys), sum: keys.length === 1 ? sumOf(keys[0]!) : null, optional };
}

/** The words of which any sentence with the phrase has one: those of the step that the fewest sentences have. */
function tellingKeys(steps: readonly Step[]): ReadonlySet<string> {
  const needed = steps.flatMap((step) => (step === 'GAP' || step.optional ? [] : [step.keys]));
  const weight = (keys: ReadonlySet<string>): number =>
    [...keys].filter((key) => COMMON.has(key)).length * 100 + keys.size;
  return needed.reduce((best, keys) => (weight(keys) < weight(best) ? keys : best));
}

/** Where the phrase ends when `steps` from `step` on are met from word `at` on; -1 where they are not. */
function matchSteps(steps: readonly Step[], step: number, words: readonly Word[], at: number): number {
  const wanted = steps[step];
  if (wanted === undefined) return at;
  if (wanted === 'GAP') {
    for (let skipped = 0; skipped <= MOST_IN_GAP; skipped++) {
      const end = matchSteps(steps, step + 1, words, at + skipped);
      if (end > 0) return end;
      const word = words[at + skipped];
      if (!word || GAP_ENDS.has(word.key)) return -1;
    }
    return -1;
  }
  const word = words[at];
  if (word && (wanted.sum ?? word.sum) === word.sum && wanted.keys.has(word.key)) {
    const end = matchSteps(steps, step + 1, words, at + 1);
    if (end > 0) return end;
  }
  return wanted.optional ? matchSteps(steps, step + 1, words, at) : -1;
}

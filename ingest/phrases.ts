import { allForms } from './inflect.ts';
import { ARTICLES, FORMS_OF_BE, set, SUMS, sumOf, type Word } from './words.ts';
import { WordSet } from './word-set.ts';

/** One word of a phrase: those that fit, or up to three words of any kind. */
type Step = Wanted | typeof GAP;
const GAP = null;

interface Wanted {
  readonly keys: ReadonlySet<string>;
  /** A bit for each of the last five bits that sums of the keys have, by which most words are told to be none of them. */
  readonly bits: number;
  readonly optional: boolean;
}

interface Phrase<T> {
  readonly steps: readonly Step[];
  /** The bits of its second word: all where that may be any. */
  readonly second: number;
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

/**
 * Finds phrases among words. In one, `a|b` is either word, `%verb` every form of a verb, `word?` may be missing, `~` stands for up to
 * three words. Work per word of the text is bounded by the longest phrase, so that matching is linear in the text.
 */
export class PhraseTable<T> {
  readonly #byFirst = new Map<string, Phrase<T>[]>();
  /** Which sums of keys start a phrase, a bit each: most words are told by it to start none. */
  readonly #starts = new Uint32Array(SUMS >> 5);
  readonly #telling: WordSet;

  constructor(entries: Iterable<readonly [phrase: string, value: T]>) {
    const telling = new Set<string>();
    for (const [phrase, value] of entries) {
      const steps = phrase.split(' ').map(toStep);
      const [first, second = GAP] = steps;
      if (first === undefined || first === GAP || first.optional)
        throw new Error(`a phrase starts with a word: ${phrase}`);
      for (const key of first.keys) {
        const sum = sumOf(key);
        this.#starts[sum >> 5]! |= 1 << sum;
        const list = this.#byFirst.get(key) ?? [];
        list.push({ steps, second: second === GAP || second.optional ? ANY : second.bits, value });
        this.#byFirst.set(key, list);
      }
      if (value !== null && value !== false) for (const key of tellingKeys(steps)) telling.add(key);
    }
    this.#telling = new WordSet(telling);
  }

  /** Whether some phrase with a value, neither null nor false, may be among the words: where not, none is. */
  mayBeIn(words: readonly Word[]): boolean {
    return this.#telling.mayBeIn(words);
  }

  /** Whether some phrase may start with a word: where not, none does. */
  mayStartAt({ sum }: Pick<Word, 'sum'>): boolean {
    return (this.#starts[sum >> 5]! & (1 << sum)) !== 0;
  }

  /** The longest phrase that starts at a word. */
  at(words: readonly Word[], from: number): Match<T> | null {
    const word = words[from];
    return word !== undefined && this.mayStartAt(word) ? this.#longest(word.key, words, from) : null;
  }

  /** All phrases from left to right, longest first, none overlapping another; none where only phrases without a value are. */
  all(words: readonly Word[]): readonly Match<T>[] {
    if (!this.mayBeIn(words)) return [];
    const found: Match<T>[] = [];
    for (let from = 0; from < words.length; from++) {
      const match = this.at(words, from);
      if (match === null) continue;
      found.push(match);
      from = match.to - 1;
    }
    return found;
  }

  /** The first of all. */
  first(words: readonly Word[]): Match<T> | null {
    if (!this.mayBeIn(words)) return null;
    for (let from = 0; from < words.length; from++) {
      const match = this.at(words, from);
      if (match !== null) return match;
    }
    return null;
  }

  #longest(first: string, words: readonly Word[], from: number): Match<T> | null {
    const phrases = this.#byFirst.get(first);
    if (phrases === undefined) return null;
    const next = words[from + 1];
    const bits = next === undefined ? ANY : 1 << next.sum;
    let best: Phrase<T> | null = null;
    let to = 0;
    for (const phrase of phrases) {
      if ((phrase.second & bits) === 0) continue;
      const end = matchSteps(phrase.steps, 1, words, from + 1);
      if (end <= to) continue;
      best = phrase;
      to = end;
    }
    return best && { from, to, value: best.value };
  }
}

const ANY = ~0;

export const phraseTable = <T>(entries: Iterable<readonly [phrase: string, value: T]>): PhraseTable<T> =>
  new PhraseTable(entries);

/** A table of phrases that all mean the same. */
export const phraseSet = (phrases: readonly string[]): PhraseTable<true> =>
  phraseTable(phrases.map((phrase) => [phrase, true] as const));

function toStep(written: string): Step {
  if (written === '~') return GAP;
  const optional = written.length > 1 && written.endsWith('?');
  const alternatives = (optional ? written.slice(0, -1) : written).split('|');
  const keys = alternatives.flatMap((word) => (word.startsWith('%') ? allForms(word.slice(1)) : [word]));
  return { keys: new Set(keys), bits: keys.reduce((bits, key) => bits | (1 << sumOf(key)), 0), optional };
}

/** The words of which any sentence with the phrase has one: those of the step that the fewest sentences have. */
function tellingKeys(steps: readonly Step[]): ReadonlySet<string> {
  const needed = steps.flatMap((step) => (step === GAP || step.optional ? [] : [step.keys]));
  const weight = (keys: ReadonlySet<string>): number =>
    [...keys].filter((key) => COMMON.has(key)).length * 100 + keys.size;
  return needed.reduce((best, keys) => (weight(keys) < weight(best) ? keys : best));
}

/** Where the phrase ends when `steps` from `step` on are met from word `at` on; -1 where they are not. */
function matchSteps(steps: readonly Step[], step: number, words: readonly Word[], at: number): number {
  for (; step < steps.length; step++) {
    const wanted = steps[step]!;
    if (wanted === GAP) return matchBehindGap(steps, step + 1, words, at);
    const word = words[at];
    const isMet = word !== undefined && (wanted.bits & (1 << word.sum)) !== 0 && wanted.keys.has(word.key);
    if (isMet && !wanted.optional) at++;
    else if (!wanted.optional) return -1;
    else if (isMet) {
      const end = matchSteps(steps, step + 1, words, at + 1);
      if (end > 0) return end;
    }
  }
  return at;
}

function matchBehindGap(steps: readonly Step[], step: number, words: readonly Word[], from: number): number {
  for (let at = from; at <= from + MOST_IN_GAP; at++) {
    const end = matchSteps(steps, step, words, at);
    if (end > 0) return end;
    const word = words[at];
    if (!word || GAP_ENDS.has(word.key)) return -1;
  }
  return -1;
}

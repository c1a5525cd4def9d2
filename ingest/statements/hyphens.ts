import { type Item, replaced, worded } from './items.ts';
import { ADJUNCTS, isWord, set } from './words.ts';

export const PARTICIPLES = set('induced', 'mediated', 'evoked', 'elicited', 'provoked');
const OF = set('of', 'against');
/** What the participle describes: any word that is none of grammar. */
const NOUN = /^(?!(?:by|in|on|the|an?|its|their|this|that|these|and|or|to|from|for|with|at|more|less|no)$)\p{L}+$/u;

/** The items with the hyphens that were left out: "prevents A induced B", "in A induced B" for "A-induced B". */
export const withHyphens = (items: readonly Item[]): readonly Item[] =>
  replaced(items, (item, at) => (isJoined(items, at) ? [hyphenBehind(items[at - 1]!), item] : null));

const hyphenBehind = ({ span: { end } }: Item): Item => worded('-', { start: end, end });

function isJoined(items: readonly Item[], at: number): boolean {
  if (!PARTICIPLES.has(items[at]!.key) || items[at - 1]?.kind !== 'MENTION') return false;
  const before = items[at - 2];
  const isObject =
    before?.kind === 'CUE' ? before.cue.role !== 'CHANGE' : isWord(before, ADJUNCTS) || isWord(before, OF);
  const next = items[at + 1];
  return isObject && (next?.kind === 'MENTION' || (next?.kind === 'WORD' && NOUN.test(next.key)));
}

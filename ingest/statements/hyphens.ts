import type { Item } from './items.ts';
import { ADJUNCTS, isWord } from './words.ts';

const PARTICIPLE = /^(?:induced|mediated|evoked|elicited|provoked)$/;
const OF: ReadonlySet<string> = new Set(['of', 'against']);
/** What the participle describes: any word that is none of grammar. */
const NOUN = /^(?!(?:by|in|on|the|an?|its|their|this|that|these|and|or|to|from|for|with|at|more|less|no)$)\p{L}+$/u;

/** The items with the hyphens that were left out: "prevents A induced B", "in A induced B" for "A-induced B". */
export const withHyphens = (items: readonly Item[]): readonly Item[] =>
  items.some((item) => item.kind !== 'MENTION' && PARTICIPLE.test(item.key))
    ? items.flatMap((item, at) => (isJoined(items, at) ? [hyphenBehind(items[at - 1]!), item] : [item]))
    : items;

const hyphenBehind = ({ span: { end } }: Item): Item => ({ kind: 'WORD', key: '-', span: { start: end, end } });

function isJoined(items: readonly Item[], at: number): boolean {
  const { kind, key } = items[at]!;
  if (kind === 'MENTION' || !PARTICIPLE.test(key) || items[at - 1]?.kind !== 'MENTION') return false;
  const before = items[at - 2];
  const isObject =
    before?.kind === 'CUE' ? before.cue.role !== 'CHANGE' : isWord(before, ADJUNCTS) || isWord(before, OF);
  const next = items[at + 1];
  return isObject && (next?.kind === 'MENTION' || (next?.kind === 'WORD' && NOUN.test(next.key)));
}

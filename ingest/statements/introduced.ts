import type { Mention } from '../../schema/model.ts';
import type { Span } from '../../schema/span.ts';
import type { TopicLabel } from '../topics.ts';
import { sumOf, type Word } from '../words.ts';
import { type Item, named, worded } from './items.ts';
import { saidOf } from './said-of.ts';
import { BE, hasForm, isWord, RELATIVE, set } from './words.ts';

/** What a list hangs on, as words and mentions; what its text is about goes where it says of nothing what it is of. */
export interface Introduction {
  readonly words: readonly Word[];
  readonly mentions: readonly Mention[];
  readonly topic: readonly Mention[];
}

/**
 * The pieces of "Common causes of A include B" of an item "B" below "Common causes of A include:", of "B causes A" below "What
 * causes A?", of "Symptoms of A are B" below that heading; null where the words are open for no item.
 */
export function withItem(
  { words, mentions, topic }: Introduction,
  item: readonly Item[],
  toItems: (words: readonly Word[], mentions: readonly Mention[]) => readonly Item[],
): readonly Item[] | null {
  const own = withoutClause(item);
  const [first] = own;
  // "to build bone", "they build bone": no name for what is listed.
  if (first === undefined || own.some((item) => hasForm(item, 'FINITE', 'BASE'))) return null;
  const end = withoutEnd(words);
  const plain = words.slice(0, end);
  if (plain.length === 0) return null;
  const items = mentions.length > 0 ? toItems(plain, mentions) : ofAilment(plain, topic, toItems);
  if (items === null || !items.some(({ kind }) => kind === 'MENTION')) return null;
  const at = first.span;
  if (isWord(items[0], ASKING)) {
    if (isWord(items[1], BE)) return [...items.slice(2), worded('are', at), ...own];
    const verb = items.findIndex((item) => item.kind === 'CUE' || isWord(item, MODALS));
    return verb > 0 ? doneBy(own, items.slice(verb)) : null;
  }
  const isOpen = words[end]?.key === ':';
  const verb = items.findIndex(({ kind }) => kind === 'CUE');
  const isUnnamed = verb > 0 && verb < FARTHEST && items.slice(0, verb).every(({ kind }) => kind === 'WORD');
  // "Several conditions raise A:"
  if (isOpen && isUnnamed && isWord(items[0], SOME) && items.at(-1)!.kind === 'MENTION')
    return doneBy(own, items.slice(verb));
  if (isOpen && items.at(-1)!.kind !== 'MENTION') return [...items, ...own];
  return words[end] === undefined ? [...items, worded('are', at), ...own] : null;
}
const ASKING = set('what which');
const MODALS = set('can may might could');
const SOME = set('several many some various certain other these things factors conditions');
/** How far a verb may stand behind what has no name: "Several other conditions raise". */
const FARTHEST = 5;

/** "B will raise A": behind one thing alone, a plain form is read as a noun. */
function doneBy(own: readonly Item[], [verb, ...rest]: readonly Item[]): readonly Item[] {
  const isPlain = hasForm(verb, 'BASE');
  return [...own, ...(isPlain ? [worded('will', verb!.span)] : []), verb!, ...rest];
}

/** Of "B, which does C" B. */
function withoutClause(items: readonly Item[]): readonly Item[] {
  const end = items.findIndex(({ key }, at) => key === ',' && isWord(items[at + 1], RELATIVE));
  return end < 0 ? items : items.slice(0, end);
}

/** Where the words end that an item may stand behind: before ":", "?" and "the following". */
function withoutEnd(words: readonly Word[]): number {
  let end = words.length;
  while (end > 0 && !words[end - 1]!.isWord) end--;
  const tail = words.slice(Math.max(0, end - 4), end).map(({ key }) => key);
  const following = /(?:^| )((?:one of |any of )?the following)$/.exec(tail.join(' '))?.[1];
  return end - (following?.split(' ').length ?? 0);
}

/** "The usual triggers", "Symptoms": of what the text is about. */
function ofAilment(
  words: readonly Word[],
  topic: readonly Mention[],
  toItems: (words: readonly Word[], mentions: readonly Mention[]) => readonly Item[],
): readonly Item[] | null {
  const noun = words.findIndex(({ key }) => OF_SOMETHING.has(key));
  if (noun < 0 || topic.length === 0 || TELLS_OF_WHAT.test(words[noun + 1]?.key ?? '')) return null;
  const { end } = words[noun]!;
  const span: Span = { start: end, end };
  const key = words[noun]!.key.startsWith('factor') ? 'for' : 'of';
  const linked: Word[] = [...words.slice(0, noun + 1), { ...span, key, sum: sumOf(key), isWord: true }];
  return [...toItems(linked, []), named(topic, span), ...toItems(words.slice(noun + 1), [])];
}
const OF_SOMETHING = set('cause causes trigger triggers symptom symptoms sign signs factor factors complications');
const TELLS_OF_WHAT = /^(?:of|for|behind)$/;

/** "Food sources: B" of A as "sources of A include B", "What it does: builds B" as "A builds B"; null where it says no such thing. */
export function ofTopic(
  { aspect, end }: TopicLabel,
  topic: readonly Mention[],
  items: readonly Item[],
  toItems: (words: readonly Word[]) => readonly Item[],
): readonly Item[] | null {
  const own = items.filter((item) => item.span.start >= end);
  const [first] = own;
  if (first === undefined || topic.length === 0) return null;
  const span = { start: first.span.start, end: first.span.start };
  const wordOf = (key: string): Word => ({ ...span, key, sum: sumOf(key), isWord: true });
  if (aspect === 'SOURCES')
    return [...toItems(['sources', 'of'].map(wordOf)), named(topic, span), ...toItems([wordOf('include')]), ...own];
  const said = aspect === 'DEEDS' ? saidOf(own) : null;
  return said === null ? null : [named(topic, span), ...said];
}

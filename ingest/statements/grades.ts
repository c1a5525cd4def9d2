import { EXPOSURES, HEADS } from './lexicon.ts';
import type { Item } from './items.ts';

/** The items with "low" of "low-grade" as a plain word: it says how much there is of what follows, and of no change. */
export const withoutGrades = (items: readonly Item[]): readonly Item[] =>
  items.map((item, at) => (isGrade(items, at) ? { kind: 'WORD', key: item.key, span: item.span } : item));

function isGrade(items: readonly Item[], at: number): boolean {
  const [item, hyphen, noun] = [items[at]!, items[at + 1], items[at + 2]];
  if (item.kind !== 'CUE' || item.cue.role !== 'CHANGE' || hyphen?.key !== '-') return false;
  return noun?.kind === 'WORD' && (GRADES.test(noun.key) || HEADS.has(noun.key));
}
const GRADES =
  /^(?:\w+ed|grade|quality|density|intensity|dose|risk|term|performance|energy|calorie|pressure|resolution)$/;

/** The items with "supplementation" behind what is given, or "dietary intake of" before it, as plain words: what it does, that does. */
export const withoutGivings = (items: readonly Item[]): readonly Item[] =>
  items.map((item, at) =>
    isGiving(item) &&
    (items[at - 1]?.kind === 'MENTION' || (items[at + 1]?.key === 'of' && items[at + 2]?.kind === 'MENTION'))
      ? { kind: 'WORD', key: item.mentions[0]!.quote.toLowerCase(), span: item.span }
      : item,
  );

const isGiving = (item: Item): item is Extract<Item, { kind: 'MENTION' }> =>
  item.kind === 'MENTION' && item.mentions.every(({ quote }) => EXPOSURES.has(quote.toLowerCase().split(' ').at(-1)!));

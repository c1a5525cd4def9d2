import { nameIn } from './finding.ts';
import { EXPOSURES, HEADS } from '../lexicon.ts';
import { type Item, replaced, worded } from './items.ts';
import { isWord, set } from './words.ts';

/** The items with "low" of "low-grade" as a plain word: it says how much there is of what follows, and of no change. */
export const withoutGrades = (items: readonly Item[]): readonly Item[] =>
  replaced(items, ({ key, span }, at) => (isGrade(items, at) ? [worded(key, span)] : null));

function isGrade(items: readonly Item[], at: number): boolean {
  const [item, hyphen, noun] = [items[at]!, items[at + 1], items[at + 2]];
  if (item.kind !== 'CUE' || item.cue.role !== 'CHANGE' || hyphen?.key !== '-') return false;
  return noun?.kind === 'WORD' && (GRADES.test(noun.key) || HEADS.has(noun.key));
}
const GRADES =
  /^(?:\w+ed|grade|quality|density|intensity|dose|risk|term|performance|energy|calorie|pressure|resolution)$/;

/** The items with "the way", "the way in which" and "the way that" before somebody and what he does as "how". */
export const withoutWays = (items: readonly Item[]): readonly Item[] =>
  replaced(items, ({ key, span }, at) => {
    if (key === 'way' && wayBehind(items, at) > 0) return [worded('how', span)];
    return [at + 1, at - 1, at - 2].some((way) => items[way]?.key === 'way' && at < wayBehind(items, way)) ? [] : null;
  });

/** The place behind "the way in which", where the name of something or its article follows; -1 elsewhere. */
function wayBehind(items: readonly Item[], way: number): number {
  if (items[way - 1]?.key !== 'the' || items[way]!.kind !== 'WORD') return -1;
  const next = items[way + 1]?.key;
  const behind = next === 'that' ? way + 2 : next === 'in' && items[way + 2]?.key === 'which' ? way + 3 : way + 1;
  const isNamed = nameIn(items, behind, behind + MOST_BEFORE_NAME) >= 0;
  return isNamed || OWNED.test(items[behind]?.key ?? '') ? behind : -1;
}
const OWNED = /^(?:your|our|the|we|you|it|they)$/;
/** How many words may stand between "the way" and who does something. */
const MOST_BEFORE_NAME = 4;

export const PROVISOS = set('provided', 'providing');
const PROVIDED_FOR = set('that', 'you', 'they', 'we', 'it', 'he', 'she', 'there', 'your', 'their');

/** The items with "provided" before what has to be so as "if": "lowers B, provided that you take C" provides nothing. */
export const withoutProvisos = (items: readonly Item[]): readonly Item[] =>
  replaced(items, ({ kind, key, span }, at) =>
    kind !== 'MENTION' &&
    PROVISOS.has(key) &&
    (at === 0 || items[at - 1]!.key === ',') &&
    isWord(items[at + 1], PROVIDED_FOR)
      ? [worded('if', span)]
      : null,
  );

/** The items with "supplementation" behind what is given, or "dietary intake of" before it, as plain words: what it does, that does. */
export const withoutGivings = (items: readonly Item[]): readonly Item[] =>
  replaced(items, (item, at) =>
    isGiving(item) &&
    (items[at - 1]?.kind === 'MENTION' || (items[at + 1]?.key === 'of' && items[at + 2]?.kind === 'MENTION'))
      ? [worded(item.mentions[0]!.quote.toLowerCase(), item.span)]
      : null,
  );

const isGiving = (item: Item): item is Extract<Item, { kind: 'MENTION' }> =>
  item.kind === 'MENTION' && item.mentions.every(({ quote }) => EXPOSURES.has(quote.toLowerCase().split(' ').at(-1)!));

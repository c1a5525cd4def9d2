import { isHelp } from './beside-verbs.ts';
import type { Item } from './items.ts';
import type { VerbForm } from '../lexicon.ts';
import {
  AND,
  AUXILIARIES,
  BOUNDARIES,
  DETERMINERS,
  EXAMPLES,
  hasForm,
  isAdverb,
  isWord,
  LISTED,
  MODALS,
  RELATIVE,
  set,
} from './words.ts';

/** What an infinitive or a plain present stands behind. */
const BEFORE_VERB = set(MODALS, "to should we you they not cannot don't can't won't doesn't didn't wouldn't couldn't");
const DOING = set('do', 'does', 'did');
const BEFORE_GERUND = set('by', 'thereby', 'thus', 'without', 'for', 'while');
/** "Kefir drinks lower A": a plural noun before what no "than" follows. */
function isActing(items: readonly Item[], last: number, behind: number): boolean {
  const noun = beforePlace(items, beforeMembers(items, last));
  const item = items[noun];
  const isPlural =
    item?.kind === 'MENTION'
      ? item.mentions.every(({ quote }) => PLURAL.test(quote))
      : item?.kind === 'WORD' && item.key.length > 3 && PLURAL.test(item.key) && !isWord(item, AUXILIARIES);
  return (
    (isPlural || isPair(items, noun)) &&
    items[behind]?.key !== 'in' &&
    items.slice(behind, behind + 3).some(({ kind }) => kind === 'MENTION')
  );
}
/** "A and B lower C": two that a clause begins with. */
function isPair(items: readonly Item[], last: number): boolean {
  const isNamed = [last, last - 2].every((at) => items[at]?.kind === 'MENTION');
  return isNamed && isWord(items[last - 1], AND) && (last === 2 || isWord(items[last - 3], BOUNDARIES));
}
/** Of "oils from A lower B" the place of "oils". */
function beforePlace(items: readonly Item[], last: number): number {
  const preposition = isWord(items[last - 1], DETERMINERS) ? last - 2 : last - 1;
  return items[last]?.kind === 'MENTION' && isWord(items[preposition], PLACING) ? preposition - 1 : last;
}
const PLACING = set('from', 'in', 'of');

/** Of "foods, such as A, lower B" and "foods like A lower B" the place of "foods". */
function beforeMembers(items: readonly Item[], last: number): number {
  if (items[last]?.kind === 'MENTION' && items[last - 1]?.key === 'like') return last - 2;
  if (items[last]?.kind === 'MENTION' && items[last - 1]?.key === 'as' && items[last - 2]?.key === 'such')
    return last - 3;
  if (items[last]?.key !== ',') return last;
  for (let at = last - 1; at > Math.max(0, last - LONGEST_ASIDE); at--) {
    if (items[at]!.key === ',' && EXAMPLES.has(items[at + 1]!.key)) {
      const plural = items.findLastIndex((item, place) => place < at && item.kind === 'WORD' && PLURAL.test(item.key));
      return items[at - 1]?.kind === 'MENTION' && plural >= 0 && plural > at - 5 ? plural : at - 1;
    }
    if (items[at]!.kind === 'CUE') return last;
  }
  return last;
}
const LONGEST_ASIDE = 12;
const PLURAL = /(?:[^suiw]s|bacteria)$/;
/** "can also lower" */
const BETWEEN = set('also', 'all', 'even', 'further', 'just', 'only', 'simply', 'merely');

/** The form of a verb that is spelled like an adjective: "to lower A", "by increasing A"; null of the adjective. */
export function plainFormOf(items: readonly Item[], at: number): VerbForm | null {
  const { key } = items[at]!;
  if (key !== 'lower' && key !== 'increasing') return null;
  let before = at - 1;
  while (isAdverb(items[before]) || isWord(items[before], BETWEEN)) before--;
  if (key === 'lower') {
    const isVerbal =
      isWord(items[before], BEFORE_VERB) ||
      isHelp(items[before]) ||
      isWord(items[before], RELATIVE) ||
      // "not only does A lower B"
      (items[before]?.kind === 'MENTION' && isWord(items[before - 1], DOING)) ||
      isActing(items, before, at + 1);
    return isVerbal || (isWord(items[before], LISTED) && goesOnPlainly(items, before)) ? 'BASE' : null;
  }
  if (isWord(items[before], BEFORE_GERUND)) return 'GERUND';
  return isWord(items[before], LISTED) && items.slice(0, before).some(isVerb) ? 'GERUND' : null;
}

const ACTING = set('act', 'serve', 'work', 'function');

/** "reduce A and lower B": whether the cue before is a verb of the same form. */
function goesOnPlainly(items: readonly Item[], joint: number): boolean {
  // "act as B and lower A"
  if (items.slice(1, joint).some(({ key }, past) => key === 'as' && ACTING.has(items[past]!.key))) return true;
  const last = items.slice(0, joint).findLast((item) => item.kind === 'CUE' && item.cue.role !== 'NOUN');
  return hasForm(last, 'BASE');
}

const isVerb = (item: Item): boolean =>
  item.kind === 'CUE' ? item.cue.role === 'VERB' || item.cue.role === 'HAVING' : isWord(item, AUXILIARIES);

import type { Mention } from '../../schema/model.ts';
import { isProcess } from './effects.ts';
import { type Item, replaced, worded } from './items.ts';
import { toldByName } from './names.ts';
import { isWord, LISTED, set, SUBORDINATING } from './words.ts';

const MEASURED = set('level', 'levels', 'concentration', 'concentrations', 'status');
const WHOLE_CLAUSE =
  /^(?:we|you|they|people|person|women|woman|men|man|adults)\s|^body\s(?:ages?|gets?|grows?|becomes?)\b/i;
/** "we age": a name that has its own subject, and is none but behind "as". */
export const isWholeClause = (item: Item | undefined): boolean =>
  item?.kind === 'MENTION' && item.mentions.every(isClauseName);
const isClauseName = toldByName((quote) => WHOLE_CLAUSE.test(quote));
/** What may stand right behind a place, but for names. */
const BEHIND_PLACE = set(MEASURED, LISTED);
const DETERMINERS = set('the', 'a', 'an', 'your', 'our', 'their', 'its', 'this', 'healthy');
const ADJECTIVE = /(?:ic|al|ar|ary)$/;
/** "systemic inflammation" */
const isLocal = (item: Item): boolean =>
  item.kind === 'MENTION' && item.mentions.every(({ quote }) => ADJECTIVE.test(/^(\S+)\s/.exec(quote)?.[1] ?? ''));
/** How many items may stand between a place and what is there: "gut, joint and systemic inflammation". */
const FARTHEST = 5;

type CategoryOf = (mention: Mention) => string;
const isAnatomy = (category: string): boolean => category === 'anatomy';
const isOf = (item: Item, fits: (category: string) => boolean, categoryOf: CategoryOf): boolean =>
  item.kind === 'MENTION' && item.mentions.every((mention) => fits(categoryOf(mention)));

/** The items with organs that only say where something is as plain words: "blood levels of A", "gut and systemic inflammation". */
export const withoutPlaces = (items: readonly Item[], categoryOf: CategoryOf): readonly Item[] =>
  replaced(items, (item, at) =>
    item.kind === 'MENTION' && (isPlace(items, at, categoryOf) || (isWholeClause(item) && !isSubordinate(items, at)))
      ? [worded(item.key, item.span)]
      : null,
  );

/** "as a person ages" */
const isSubordinate = (items: readonly Item[], at: number): boolean =>
  isWord(items[isWord(items[at - 1], DETERMINERS) ? at - 2 : at - 1], SUBORDINATING);

function isPlace(items: readonly Item[], at: number, categoryOf: CategoryOf): boolean {
  const behind = items[at + 1];
  if (behind?.kind !== 'MENTION' && !isWord(behind, BEHIND_PLACE)) return false;
  if (!isOf(items[at]!, isAnatomy, categoryOf)) return false;
  if (isWord(behind, MEASURED) && items[at + 2]?.key === 'of') return true;
  if (isWord(items[at - 1], DETERMINERS)) return false;
  let adjective = false;
  for (let next = at + 1; next < Math.min(items.length, at + 1 + FARTHEST); next++) {
    const other = items[next]!;
    const isListed = isWord(items[next - 1], LISTED);
    if (adjective || (isListed && isLocal(other))) return isOf(other, isProcess, categoryOf);
    adjective = isListed && other.kind === 'WORD' && ADJECTIVE.test(other.key);
    if (!adjective && !isWord(other, LISTED) && !isOf(other, isAnatomy, categoryOf)) return false;
  }
  return false;
}

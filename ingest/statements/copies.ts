import type { Mention } from '../../schema/model.ts';
import { nameIn } from './finding.ts';
import { type Item } from './items.ts';
import { ARTICLES, isWord, LISTED, RELATIVE, set } from './words.ts';

/** What something is counted in, and what bears the plan of it. */
const COUNTED = set('molecule molecules copy copies');
const GENES = set('gene genes');
export const COPIES = set(COUNTED, GENES);
const ENCODING = set('for encoding encode encodes');
const MADE = set('gene-or-protein', 'chemical');

/** The items without "molecules of" and "the genes for" before a name: to switch on the gene for A is to make more of A. */
export function withoutCopies(items: readonly Item[], categoryOf: (mention: Mention) => string): readonly Item[] {
  const isMade = (at: number): boolean => {
    const item = items[at];
    return item?.kind === 'MENTION' && item.mentions.every((one) => MADE.has(categoryOf(one)));
  };
  const left = new Set<number>();
  for (const [at, item] of items.entries()) {
    const behind = isWord(item, COUNTED) ? behindOf(items, at) : isWord(item, GENES) ? behindFor(items, at) : -1;
    if (behind < 0 || !isMade(nameAt(items, behind))) continue;
    for (let gone = at; gone < behind; gone++) left.add(gone);
    if (isWord(item, GENES)) for (const again of repeatedIn(items, behind, isMade)) left.add(again);
  }
  return left.size === 0 ? items : items.filter((_, at) => !left.has(at));
}

const behindOf = (items: readonly Item[], noun: number): number => (items[noun + 1]?.key === 'of' ? noun + 2 : -1);

/** The place behind "for" or "that encodes"; -1 where neither stands behind "gene". */
function behindFor(items: readonly Item[], noun: number): number {
  const at = isWord(items[noun + 1], RELATIVE) ? noun + 2 : noun + 1;
  return isWord(items[at], ENCODING) ? at + 1 : -1;
}

const nameAt = (items: readonly Item[], from: number): number =>
  nameIn(items, from, isWord(items[from], ARTICLES) ? from + 2 : from + 1);

/** The places of "for" of "the genes for A and for B". */
function repeatedIn(items: readonly Item[], from: number, isMade: (at: number) => boolean): readonly number[] {
  const found: number[] = [];
  for (let at = from; at < items.length; at++) {
    const item = items[at]!;
    const isAgain = item.key === 'for' && isWord(items[at - 1], LISTED) && isMade(nameAt(items, at + 1));
    if (isAgain) found.push(at);
    else if (item.kind !== 'MENTION' && !isWord(item, LISTED) && !isWord(item, ARTICLES)) break;
  }
  return found;
}

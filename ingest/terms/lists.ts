import type { Token } from './tokens.ts';
import type { Found } from './trie.ts';
import { set } from '../words.ts';

export const JOINS = set(', / and or & - plus');
export const MOST_JOINS = 3;
/** Members of a list that are read: every member looks along the list, so that without an end it would take squares of time. */
export const MOST_LISTED = 12;

/** The place behind the words that join one member of a list to the next; the same place where there are none. */
export function afterJoins(tokens: readonly Token[], at: number, joins: ReadonlySet<string> = JOINS): number {
  let from = at;
  while (from - at < MOST_JOINS && joins.has(tokens[from]?.key ?? '')) from++;
  return from;
}

export const DETERMINERS = set('the your our their his her its my a an this these those');
const PLACES = set('in of on from at within inside around under with for to by');

/** "the blood vessels in the skin swell": whether a name only says where or of what is what something is told of. */
export function isWithin(tokens: readonly Token[], { from }: Found): boolean {
  const before = DETERMINERS.has(tokens[from - 1]?.key ?? '') ? from - 2 : from - 1;
  return PLACES.has(tokens[before]?.key ?? '');
}

import type { Mention } from '../../schema/model.ts';
import type { Item } from './items.ts';
import { isWord, type KeySet } from './words.ts';

/** The place of the first mechanism from a place on, and before another; -1 where there is none. */
export function mentionIn(items: readonly Item[], from: number, to = items.length): number {
  for (let at = Math.max(0, from); at < to && at < items.length; at++) if (items[at]!.kind === 'MENTION') return at;
  return -1;
}

/** The same; -1 too where a cue stands before it. */
export function nameIn(items: readonly Item[], from: number, to = items.length): number {
  for (let at = Math.max(0, from); at < to && at < items.length; at++) {
    const { kind } = items[at]!;
    if (kind !== 'WORD') return kind === 'MENTION' ? at : -1;
  }
  return -1;
}

/** The place of the first word or sign that is spelled so, from a place on, and before another; -1 where there is none. */
export function keyIn(items: readonly Item[], key: string, from: number, to = items.length): number {
  for (let at = Math.max(0, from); at < to && at < items.length; at++) if (items[at]!.key === key) return at;
  return -1;
}

/** The same of the first of some words. */
export function wordIn(items: readonly Item[], words: KeySet, from: number, to = items.length): number {
  for (let at = Math.max(0, from); at < to && at < items.length; at++) if (isWord(items[at], words)) return at;
  return -1;
}

/** All that some items name, in order. */
export const namesIn = (items: readonly Item[]): Mention[] =>
  items.flatMap((item) => (item.kind === 'MENTION' ? item.mentions : []));

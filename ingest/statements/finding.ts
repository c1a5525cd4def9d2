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

/** The place of the last word or sign that is spelled so, before a place and from another on; -1 where there is none. */
export function lastKeyIn(items: readonly Item[], key: string, from: number, to: number): number {
  for (let at = to - 1; at >= from && at >= 0; at--) if (items[at]?.key === key) return at;
  return -1;
}

/** The place of the last cue, before a place and from another on; -1 where there is none. */
export function lastCueIn(items: readonly Item[], from: number, to: number): number {
  for (let at = to - 1; at >= from && at >= 0; at--) if (items[at]?.kind === 'CUE') return at;
  return -1;
}

/** Whether nothing but words and signs stands from a place on, and before another: no mechanism and no cue. */
export function areWords(items: readonly Item[], from: number, to: number): boolean {
  for (let at = from; at < to && at < items.length; at++) if (items[at]!.kind !== 'WORD') return false;
  return true;
}

/** All that some items name, in order. */
export const namesIn = (items: readonly Item[]): Mention[] =>
  items.flatMap((item) => (item.kind === 'MENTION' ? item.mentions : []));

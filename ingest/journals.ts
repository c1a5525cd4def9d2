import type { Span } from '../schema/span.ts';

/** Characters before a name in which the title of a journal may start. */
const LONGEST_TITLE = 80;
const TITLE = /\b(?:[Jj]ournal|Annals|Archives)\s(?:(?:\p{Lu}[\p{L}&’'-]{0,30}|of|and|the|in|for|&)\s){0,8}$/u;

/** Whether a capitalised name stands in the title of a journal, which speaks of no mechanism: "the journal Gut", "Journal of Bone Research". */
export function isInJournalTitle(text: string, { start }: Span): boolean {
  if (!/\p{Lu}/u.test(text[start] ?? '')) return false;
  return TITLE.test(text.slice(Math.max(0, start - LONGEST_TITLE), start));
}

import type { Mechanism } from '../schema/model.ts';
import type { Span } from '../schema/span.ts';

/** Characters before a name in which the title of a journal may start. */
const LONGEST_TITLE = 80;
const TITLE = /\b(?:[Jj]ournal|Annals|Archives)\s(?:(?:\p{Lu}[\p{L}&’'-]{0,30}|of|and|the|in|for|&)\s){0,8}$/u;

/** "published in ", "a paper in ": behind these a capital that no sentence begins with is a journal's. */
const PUBLISHED_IN =
  /\b(?:(?:[Pp]ublished|appeared|appearing|appears|printed|reported|reporting) (?:(?:\p{Ll}+|\d{4}) ){0,3}|(?:stud(?:y|ies)|papers?|articles?|reports?|editorials?) )in (?:the )?(?:(?:\p{Lu}[\p{L}&’'-]{0,30}|of|and|the|in|for|&) ){0,8}$/u;

/**
 * Whether a capitalised name stands in the title of a journal, which speaks of no mechanism: "the journal Gut", "Journal of Bone
 * Research", and where a common noun has a capital "a paper in Bone".
 */
export function isInJournalTitle(text: string, { start }: Span, { name }: Pick<Mechanism, 'name'>): boolean {
  const before = text.slice(Math.max(0, start - LONGEST_TITLE), start);
  return TITLE.test(before) || (/^\p{Ll}/u.test(name) && PUBLISHED_IN.test(before));
}

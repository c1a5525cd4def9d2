import { lastStartingAt, slice, type Span } from '../schema/span.ts';
import type { Document } from './document.ts';

/** What a list hangs on is looked for so many items above: each item looks, and a list may have as many as it likes. */
const LONGEST_LIST = 100;
const TEXTS: ReadonlySet<string> = new Set(['PARAGRAPH', 'QUOTE']);
/** "It helps to:", "with many benefits, including:": open for verbs that tell what its subject does. */
const OPEN =
  /\b(?:including|includes?|to|by|can|may|help|helps|it|they|following(?: \w+)?|for|(?:benefits?|effects?|functions?|roles?|jobs?)(?: (?:are|include))?)\s*:$/i;
const HEADED = /\b(?:benefits?|functions?|effects?)\b/i;
/** "Here is what you can do:" */
const ADDRESSES = /\b(?:you|your|we|our|us|try|tips?|steps?|ways|should|how|consider|recommend\w*)\b/i;

/**
 * What the items of a list go on with, where they may tell what something does: the sentence with a colon before the first item, or
 * the heading above it. Null of what is no item, and of advice.
 */
export function leadInOf({ blocks, sentences, text }: Document, block: number): Span | null {
  if (blocks[block]?.kind !== 'LIST_ITEM') return null;
  let above = block - 1;
  while (blocks[above]?.kind === 'LIST_ITEM' && block - above < LONGEST_LIST) above--;
  const opening = blocks[above];
  if (!opening || opening.kind === 'LIST_ITEM') return null;
  if (opening.kind === 'HEADING' || isTitle(slice(text, opening.span)))
    return isOpen(slice(text, opening.span), HEADED) ? opening.span : null;
  const last = sentences[lastStartingAt(sentences, opening.span.end - 1, ({ start }) => start)];
  return TEXTS.has(opening.kind) && last && isOpen(slice(text, last).trimEnd(), OPEN) ? last : null;
}

/** A short line without a stop: a heading that lost its markup. */
const isTitle = (line: string): boolean => line.length <= LONGEST_TITLE && !/[.!?:,;]\s*$/.test(line);
const LONGEST_TITLE = 70;

const isOpen = (words: string, pattern: RegExp): boolean => pattern.test(words) && !ADDRESSES.test(words);

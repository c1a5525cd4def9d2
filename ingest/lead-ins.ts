import { lastStartingAt, slice, type Span } from '../schema/span.ts';
import type { Document } from './document.ts';

/** What a list hangs on is looked for so many items above: each item looks, and a list may have as many as it likes. */
const LONGEST_LIST = 100;
const TEXTS: ReadonlySet<string> = new Set(['PARAGRAPH', 'QUOTE']);
/** "It helps to:", "with many benefits, including:": open for verbs that tell what its subject does. */
const OPEN =
  /\b(?:including|includes?|to|by|can|may|help|helps|it|they|following(?: \w+)?|for|(?:benefits?|effects?|functions?|roles?|jobs?)(?: (?:are|include))?)\s*:$/i;
/** "It harms the heart in several ways:" */
const WAYS = /\bin (?:\w+ ){1,3}ways\s*:$/i;
/** "Those at higher risk include:", "The cause is one of the following:", "It is common in:": open for who or what it holds of. */
const NAMING = /\b(?:includes?|in|among|causes?|leads? to|(?:is|are)(?: (?:one|some|any) of)? the following)\s*:$/i;
const NAMED =
  /\b(?:risks?|causes?|triggers?|leads?|factors?|symptoms?|signs?|complications?|effects?|common|frequent|likely|prone)\b/i;
/** "What are the usual triggers?", "Causes of gout", "What causes kidney stones?" */
const HEAD_OF_NAMES =
  /^(?:(?:what|which) (?:are|is|(?:\w+ ){0,2}(?:can |may )?(?:causes?|triggers?|contain)\b)|(?:\w+ ){0,3}(?:causes|triggers|symptoms|signs|risk factors|complications)\b[^.!?]*$)/i;
/** "Several conditions raise the risk:" */
const SOME_DO =
  /^(?:\w+ly, )?(?:several|many|some|various|certain|other|a (?:few|number of)|two|three|four|five|these) (?:\w+ ){0,2}(?:things|factors|conditions|foods|drinks|habits|drugs|medicines|medications|supplements|herbs|spices|vitamins|minerals|strains|hormones|treatments|therapies|diseases|illnesses|nutrients|substances)\b[^.?!;]*\b(?!is\b|are\b)\w+[^.?!;]*:$/i;
/** "Good sources of calcium include:", "Foods that feed your gut bacteria are:": open for what is of that kind. */
const OF_KIND =
  /\b(?:(?:sources?|forms?|kinds?|types?|examples?) of|(?:rich|high|low) in|\w+-(?:rich|friendly|boosting|building|supporting|fighting|lowering|reducing|raising)|(?:that|which) (?!you\b|we\b|is\b|are\b)\w+) [^.?!;]*\b(?:include|includes|are)\s*:$/i;
/** "Probiotics may help with:", "It is found in:": open for what it helps or where it is. */
const HELD =
  /\b(?:found in|(?:helps?|help\w*|useful|used|works?|good|effective|beneficial|linked|associated|interferes?) (?:\w+ )?(?:with|against|for)|linked to|(?:made|produced|caused|triggered|worsened|damaged) by|protects? (?:\w+ )?(?:against|from)|(?:made|released) from)\s*:$/i;
const HEADED = /\b(?:benefits?|functions?|effects?)\b/i;
/** "Here is what you can do:" */
const ADDRESSES = /\b(?:you|your|we|our|us|try|tips?|steps?|ways|should|how|consider|recommend\w*)\b/i;

/** What calls on the reader though it tells of ways. */
const CALLS = /\b(?:you (?:can|could|may|might|should)|we can|here|try|tips?|steps?|should|how to)\b/i;

/**
 * What the items of a list go on with, where they may tell what something does: the sentence with a colon before the first item, or
 * the heading above it. Null of what is no item, and of advice.
 */
export function leadInOf({ blocks, sentences, text }: Document, block: number): Span | null {
  const opening = openingOf(blocks, block);
  if (opening === null) return null;
  if (opening.kind === 'HEADING' || isTitle(slice(text, opening.span)))
    return isOpen(slice(text, opening.span), HEADED) ? opening.span : null;
  const last = lastSentence(sentences, opening);
  if (last === null) return null;
  const words = slice(text, last).trimEnd();
  return isOpen(words, OPEN) || (WAYS.test(words) && !CALLS.test(words)) ? last : null;
}

/** Whether the items of a list name who or what the sentence with a colon before it holds of: "Those at higher risk include:". */
export function isNamedByItems({ blocks, sentences, text }: Document, block: number): boolean {
  const opening = openingOf(blocks, block);
  if (!opening) return false;
  if (opening.kind === 'HEADING') return isHeadOfNames(slice(text, opening.span));
  const last = lastSentence(sentences, opening);
  if (!last) return false;
  const words = slice(text, last).trimEnd();
  return (
    (isOpen(words, NAMING) && NAMED.test(words)) ||
    isOpen(words.replace(OWN, 'the'), OF_KIND) ||
    isOpen(words.replace(OWN, 'the'), HELD) ||
    isHeadOfNames(words)
  );
}
/** "Foods that feed your gut": speaks of everybody. */
const OWN = /(?<=\s)(?:your|our)\b/g;

/** What a list hangs on, whatever it is open for: the last sentence of the paragraph before, or the heading above. */
export function introductionOf({ blocks, sentences }: Document, block: number): Span | null {
  const opening = openingOf(blocks, block);
  if (opening === null) return null;
  return opening.kind === 'HEADING' ? opening.span : lastSentence(sentences, opening);
}

/** The block that a list stands below. */
function openingOf(blocks: Document['blocks'], block: number): Document['blocks'][number] | null {
  if (blocks[block]?.kind !== 'LIST_ITEM') return null;
  let above = block - 1;
  while (blocks[above]?.kind === 'LIST_ITEM' && block - above < LONGEST_LIST) above--;
  const opening = blocks[above];
  return opening && opening.kind !== 'LIST_ITEM' ? opening : null;
}

const lastSentence = (sentences: Document['sentences'], { kind, span }: Document['blocks'][number]): Span | null =>
  TEXTS.has(kind) ? (sentences[lastStartingAt(sentences, span.end - 1, ({ start }) => start)] ?? null) : null;

/** A short line without a stop: a heading that lost its markup. */
const isTitle = (line: string): boolean => line.length <= LONGEST_TITLE && !/[.!?:,;]\s*$/.test(line);
const LONGEST_TITLE = 70;

function isHeadOfNames(sentence: string): boolean {
  const words = sentence.replace(CONCEDED, '');
  return (
    words.length <= LONGEST_TITLE &&
    ((HEAD_OF_NAMES.test(words) && NAMED.test(words)) || SOME_DO.test(words)) &&
    !ADDRESSES.test(words)
  );
}
/** "While a good diet comes first, some supplements show promise:" */
const CONCEDED = /^(?:while|although|though)\b[^,]{1,100},\s/i;

const isOpen = (words: string, pattern: RegExp): boolean => pattern.test(words) && !ADDRESSES.test(words);

// What a stretch under a heading is about, and the labels that speak of it without its name: "Food sources:", "What it does:".
import type { Mention } from '../schema/model.ts';
import { slice, type Span } from '../schema/span.ts';
import type { NamedText } from './named-text.ts';

/** What a label tells of its topic: where it is found, what it does, how much of it. */
type Aspect = 'SOURCES' | 'DEEDS' | 'AMOUNT';

const SUBJECT = String.raw`(?:it|they|this|these|you)`;
const PATTERNS: readonly (readonly [Aspect, RegExp])[] = [
  [
    'SOURCES',
    new RegExp(
      String.raw`^(?:(?:good|best|great|top|main|key|common|natural|rich|richest|food|dietary|plant|animal|other|vegan)\s+){0,3}(?:sources?|foods)(?: (?:include|are))?$|^(?:mostly |mainly |also )?found in$|^where (?:to find it|(?:${SUBJECT}(?:['’]s| is| are| can be|['’]ll| will| can)? )?(?:comes? from|found|find it))$`,
      'i',
    ),
  ],
  [
    'DEEDS',
    new RegExp(
      String.raw`^(?:(?:its|their|key|main|health|top|known)\s+){0,2}(?:benefits?|functions?|roles?|jobs?|effects?|uses?)$|^(?:what|how) ${SUBJECT} (?:does|do|works?|helps?)$|^why (?:${SUBJECT} (?:need it|matters?|helps?|works?)|it['’]s (?:good|important|needed))$`,
      'i',
    ),
  ],
  [
    'AMOUNT',
    /^(?:(?:daily|recommended|typical|usual|average|upper)\s+){0,2}(?:needs?|intake|dose|dosage|amount|requirement|allowance|limit|target)$|^how much(?: (?:do you need|you need|to take))?$/i,
  ],
];
const LONGEST_LABEL = 60;

/** A label that speaks of a topic it does not name. */
export interface TopicLabel {
  readonly aspect: Aspect;
  /** Where what is said behind it starts, in the text. */
  readonly end: number;
}

/** The label that a stretch opens with, "Food sources: kale"; null where it opens otherwise. */
export function topicLabelOf(text: string, { start, end }: Span): TopicLabel | null {
  const opening = text.slice(start, Math.min(end, start + LONGEST_LABEL));
  const colon = opening.indexOf(':');
  if (colon < 0) return null;
  const label = opening.slice(0, colon).replace(/^[^\p{L}]+/u, '');
  const found = PATTERNS.find(([, pattern]) => pattern.test(label));
  return found === undefined ? null : { aspect: found[0], end: start + colon + 1 };
}

/** What may stand in a heading before the name of what it is about: "3.", "What is", "The benefits of", "Get enough". */
const BEFORE_NAME =
  /^[^\p{L}]*(?:(?:what (?:is|are|does|do)|what['’]s|why|how|about|all about|more on|meet|the (?:benefits|role|power|truth|case|basics) (?:of|for|about)|benefits of|the|your|enough|more|get|check|eat|take|drink|try|add|choose|know|watch) ){0,2}$/iu;

/** What the nearest heading above a block names first and is about; empty where it opens with anything else. */
export function topicAbove(named: NamedText, block: number): readonly Mention[] {
  const heading = named.headingAbove(block);
  const [first] = heading === null ? [] : named.namedIn(heading);
  const isAbout =
    first !== undefined && BEFORE_NAME.test(named.slice({ start: heading!.start, end: first.span.start }));
  return isAbout ? [first] : [];
}

/** Whether a stretch tells of the topic behind its label; "Sources: J Nutr 2011" may be a reference. */
export function tellsOfTopic(text: string, span: Span): boolean {
  const label = topicLabelOf(text, span);
  return label !== null && label.aspect !== 'AMOUNT' && !/^\W*sources?\s*:/i.test(slice(text, span));
}

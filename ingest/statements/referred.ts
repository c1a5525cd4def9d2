import type { Mention } from '../../schema/model.ts';
import { contains, slice, type Span } from '../../schema/span.ts';
import type { Relation, Surroundings } from './context.ts';
import type { Item } from './items.ts';
import { isPlural, isSingular, namedAgain, ofKind } from './leading.ts';
import { isDefinite, isReferring, kindOf } from './referring.ts';
import { isMatter } from './effects.ts';
import { laterSubjects } from './spoken-of.ts';
import { pairAt } from './pairs.ts';
import { ADJUNCTS, BE, BOUNDARIES, COORDINATORS, isWord, OBJECT_PRONOUNS, POINTING, set } from './words.ts';

/**
 * Mentions of what a claim speaks of without its name ("They", "this condition"): of each subject that a relation took from the
 * sentences before, and of what else is pointed to, at the words that refer to it.
 */
export function referredMentions(
  claim: Span,
  items: readonly Item[],
  relations: readonly Relation[],
  surroundings: Surroundings,
): Mention[] {
  const found: Mention[] = [];
  const isFound = (id: string): boolean => found.some(({ mechanismId }) => mechanismId === id);
  const add = (mechanismId: string, from: Item, to: Item): void => {
    const span = { start: from.span.start, end: to.span.end };
    found.push({ mechanismId, quote: slice(surroundings.text, span), span });
  };
  for (const { subject, subjectSpan, cue } of relations) {
    if (contains(claim, subjectSpan) || isFound(subject)) continue;
    const at = items.findLastIndex((item, at) => item.span.start < cue.start && isReferring(items, at));
    if (at < 0) continue;
    const noun = items[at + 1];
    const isNoun = noun?.kind === 'MENTION' || kindOf(noun?.key ?? '') !== undefined;
    add(subject, items[at]!, isNoun ? noun! : items[at]!);
  }
  for (let at = 0; at < items.length; at++) {
    const item = items[at]!;
    if (!isWord(item, POINTERS)) continue;
    const isTaken = found.some(({ span }) => span.start === item.span.start);
    if (isTaken && isWord(item, TOPIC)) continue;
    const { meant, to } = meantAt(items, at, surroundings);
    for (const { mechanismId } of meant)
      if (!isFound(mechanismId) && !isNamed(items, mechanismId)) add(mechanismId, item, items[to]!);
  }
  return found;
}

const isNamed = (items: readonly Item[], id: string): boolean =>
  items.some((item) => item.kind === 'MENTION' && item.mentions.some(({ mechanismId }) => mechanismId === id));

const SINGULAR = set('it its itself');
const TOPIC = set(SINGULAR, 'they them their themselves');
const LEVELS = set('level levels concentration concentrations');
const POINTERS = set(POINTING, TOPIC, LEVELS, 'the both');
/** What a sentence that names nothing has to have to point to what was named before. */
export const MAY_REFER = new RegExp(`\\b(?:${[...POINTERS].join('|')})\\b`, 'i');
const ADJECTIVE = /(?:al|ic|ous|ive|ful)$/;
/** "It seems that …": of nothing. */
const OF_NOTHING = set('seems', 'appears', 'takes', 'turns', 'means', 'follows', 'remains', 'happens');
/** How far behind "it is" the clause may begin that it stands for: "it is well known that". */
const LONGEST_OPENING = 6;

/** What words that point to a kind of thing at a place stand for, and the last of them: "this medical condition". */
export function pointedAt(
  items: readonly Item[],
  at: number,
  { memory, refer, categoryOf, text }: Surroundings,
): { readonly meant: readonly Mention[]; readonly to: number } | null {
  const isPointing = isWord(items[at], POINTING);
  if (!isPointing && !isDefinite(items, at)) return null;
  const hasAdjective = isPointing && items[at + 1]?.kind === 'WORD' && ADJECTIVE.test(items[at + 1]!.key);
  const to = hasAdjective ? at + 2 : at + 1;
  const noun = items[to];
  if (noun === undefined) return null;
  if (noun.kind === 'MENTION') {
    const kinds = noun.mentions.map(categoryOf);
    const meant = noun.mentions
      .flatMap(refer)
      .filter((mention) => !noun.mentions.includes(mention) && kinds.includes(categoryOf(mention)));
    return { meant, to };
  }
  if (kindOf(noun.key) !== undefined) return { meant: ofKind({ memory, categoryOf, text }, noun.key), to };
  // "this barrier": the gut's, if that was named.
  return { meant: namedAgain([noun], memory.mentions), to };
}

/** The same, and what "they" stands for where it opens the claim. */
function meantAt(
  items: readonly Item[],
  at: number,
  surroundings: Surroundings,
): { readonly meant: readonly Mention[]; readonly to: number } {
  const pointed = pairAt(items, at, surroundings) ?? pointedAt(items, at, surroundings);
  if (pointed !== null) return pointed;
  const pointer = items[at]!;
  if (isAmount(items, at)) {
    const { topic } = surroundings.memory;
    const isOfOne = topic.length === 1 && isMatter(surroundings.categoryOf(topic[0]!));
    return { meant: isOfOne ? topic : [], to: at };
  }
  if (!isWord(pointer, TOPIC) || !isOfBefore(items, at) || isOfNothing(items, at)) return { meant: [], to: at };
  const { topic } = surroundings.memory;
  const fits = SINGULAR.has(pointer.key) ? isOne : isMany;
  if (isOfNext(items, at, surroundings.text, fits)) return { meant: [], to: at };
  if (fits(topic)) return { meant: topic, to: at };
  const isOther = SINGULAR.has(pointer.key) ? isPlural(topic) : topic.length === 0 || isSingular(topic);
  const later = isOther ? laterSubjects(surroundings.text, surroundings.memory.mentions) : [];
  const isTold = SINGULAR.has(pointer.key) ? fits(later) : isPlural(later);
  return { meant: isTold && isOneThing(later) ? later : [], to: at };
}
/** "Levels rise at night", "when the level falls": of what was spoken of. */
const isAmount = (items: readonly Item[], at: number): boolean =>
  (at === 0 ? isWord(items[at], LEVELS) : isWord(items[at], LEVELS) && items[at - 1]?.key === 'the') &&
  !isWord(items[at + 1], OF);
const OF = set('of in at for');
const isOneThing = (mentions: readonly Mention[]): boolean =>
  mentions.every(({ mechanismId }) => mechanismId === mentions[0]!.mechanismId);
const isOne = (mentions: readonly Mention[]): boolean => mentions.length > 0 && !isPlural(mentions);
const isMany = (mentions: readonly Mention[]): boolean => mentions.length > 0 && !isSingular(mentions);

/** Whether a pronoun at a place can't mean what its own claim names: nothing before it, or but a time or place, "At night it". */
function isOfBefore(items: readonly Item[], at: number): boolean {
  const first = items.findIndex(({ kind }) => kind === 'MENTION');
  if (first < 0 || first > at) return true;
  if (isObjectOf(items, first, at)) return true;
  const isAdjunct = isWord(items[0], OPENING) && first <= MOST_OPENING;
  return isAdjunct && !items.slice(first + 1, at).some(({ kind, key }) => kind !== 'WORD' || key === 'and');
}

/** "Once it rises, A falls": A, where the main clause begins with it. */
function isOfNext(
  items: readonly Item[],
  at: number,
  text: string,
  fits: (mentions: readonly Mention[]) => boolean,
): boolean {
  // "A is weak, and when it is tired, B falls": A.
  if (at !== 1 || !isWord(items[0], SUBORDINATE) || !/\p{Lu}/u.test(text[items[0]!.span.start]!)) return false;
  const comma = items.findIndex(({ key }) => key === ',');
  const next = comma < 0 ? undefined : items[comma + 1];
  return next?.kind === 'MENTION' && fits(next.mentions);
}
const SUBORDINATE = set('once when if as because after before until unless while although though since');

/** "B needs it too": what B does something to is not B, and nothing else is named before. */
function isObjectOf(items: readonly Item[], first: number, at: number): boolean {
  const verb = items[at - 1];
  const next = items[at + 1];
  return (
    isWord(items[at], OBJECT_PRONOUNS) &&
    first <= MOST_BEFORE_DOER &&
    verb?.kind !== 'MENTION' &&
    !isWord(verb, COORDINATORS) &&
    !isWord(verb, BOUNDARIES) &&
    !items
      .slice(first + 1, at)
      .some((item) => item.kind === 'MENTION' || isWord(item, BOUNDARIES) || item.key === ',') &&
    (next === undefined || isWord(next, ADJUNCTS) || isWord(next, BOUNDARIES) || ENDS.has(next.key))
  );
}
const MOST_BEFORE_DOER = 2;
const ENDS = set(', too also and or as well to more less in for');

const OPENING = set('at in on during after before with without together along like unlike besides despite');
const MOST_OPENING = 3;

/** "it is known that", "it is important to", "it is strange how" */
function isOfNothing(items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  if (next === undefined || OF_NOTHING.has(next.key)) return true;
  const behind = items.slice(at + 2, at + LONGEST_OPENING);
  return (
    BE.has(next.key) &&
    behind.some(({ kind, key }) => kind === 'WORD' && (key === 'that' || key === 'to' || key === 'how'))
  );
}

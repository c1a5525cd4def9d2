import type { Mention } from '../../schema/model.ts';
import type { Span } from '../../schema/span.ts';
import type { TopicLabel } from '../topics.ts';
import { sumOf, type Word } from '../words.ts';
import { type Item, named, worded } from './items.ts';
import { saidOf } from './said-of.ts';
import { BE, EXAMPLES, hasForm, INCLUDING, INDEFINITE, isWord, RELATIVE, set } from './words.ts';

/** What a list hangs on, as words and mentions; the ailments among these, and the one that its text is about. */
export interface Introduction {
  readonly words: readonly Word[];
  readonly mentions: readonly Mention[];
  readonly ailments: readonly Mention[];
  readonly topic: readonly Mention[];
  /** Whether it is told by "These include:" behind it. */
  readonly isPointedAt: boolean;
  /** Whether the list stands below a heading on symptoms. */
  readonly isOfSigns: boolean;
}

type ToItems = (words: readonly Word[], mentions: readonly Mention[]) => readonly Item[];

/**
 * The pieces of "Common causes of A include B" of an item "B" below "Common causes of A include:", of "B causes A" below "What
 * causes A?" and "Many things cause A, including:", of "Symptoms of A are B" below that heading; null where the words are open for
 * no item.
 */
export function withItem(introduction: Introduction, item: readonly Item[], toItems: ToItems): readonly Item[] | null {
  const { words, mentions, topic, isPointedAt } = introduction;
  const own = withoutClause(item);
  const [first] = own;
  // "to build bone", "they build bone": no name for what is listed.
  if (first === undefined || own.some((item) => hasForm(item, 'FINITE', 'BASE'))) return null;
  const end = withoutEnd(words);
  const plain = words.slice(0, end);
  if (plain.length === 0) return null;
  const at = first.span;
  const last = words.at(-1)!.key;
  const isOpen = last === ':' || GOING_ON.has(last);
  const sick = isOpen && !isPointedAt ? ailmentOfSigns(introduction, plain) : [];
  if (sick.length > 0) return [...toSigns(sick, at, toItems), ...own];
  if (isPointedAt) return withPointed({ ...introduction, words: plain }, own, toItems);
  const items = mentions.length > 0 ? toItems(plain, mentions) : ofAilment(plain, topic, toItems);
  if (items === null || !items.some(({ kind }) => kind === 'MENTION')) return null;
  if (isWord(items[0], ASKING)) {
    if (isWord(items[1], BE)) return [...items.slice(2), worded('are', at), ...own];
    const verb = items.findIndex((item) => item.kind === 'CUE' || isWord(item, MODALS));
    return verb > 0 ? doneBy(own, items.slice(verb)) : null;
  }
  if (!isOpen) return words[end] === undefined ? [...items, worded('are', at), ...own] : null;
  const told = withoutExamples(items);
  if (told.at(-1)!.kind !== 'MENTION') return [...items, ...own];
  const verb = verbOfKind(told);
  return verb < 0 ? null : doneBy(own, told.slice(verb));
}
const ASKING = set('what which');
const MODALS = set('can may might could');
/** What a line breaks off with whose colon was lost. */
const GOING_ON = set(INCLUDING, 'including are is have has as may might can could who following');
/** Those of which something is told that is told of each of their kind: "Several conditions raise A:". */
const KINDS = set(
  'things factors conditions diseases disorders illnesses infections problems habits behaviors behaviours choices foods drinks',
  'medicines medications drugs supplements herbs treatments therapies substances chemicals toxins nutrients vitamins minerals',
  'hormones events situations activities exercises injuries exposures changes allergens irritants triggers causes tests',
);
const ADVERBS = set('also often sometimes usually commonly');

/** Of "Several conditions also raise A" the place of what they do; -1 where it is told of no kind of thing. */
function verbOfKind(items: readonly Item[]): number {
  const verb = items.findIndex((item) => item.kind === 'CUE' || isWord(item, MODALS));
  const isTold = isWord(items[verb - 1], ADVERBS) ? items[verb - 2] : items[verb - 1];
  return verb > 0 && isWord(isTold, KINDS) ? verb : -1;
}

/** "Many things cause A, including" without its end. */
function withoutExamples(items: readonly Item[]): readonly Item[] {
  const last = items.at(-1);
  const length = isWord(last, EXAMPLES) ? 1 : last?.key === 'as' && isWord(items.at(-2), EXAMPLES) ? 2 : 0;
  if (length === 0) return items;
  const end = items.length - length;
  return items.slice(0, items[end - 1]?.key === ',' ? end - 1 : end);
}

/**
 * "People with A may have:", "Symptoms of an A attack include:"; below a heading on symptoms "Some people have:" and "They are often
 * mild, such as", which speak of what the text is about.
 */
function ailmentOfSigns(introduction: Introduction, words: readonly Word[]): readonly Mention[] {
  const { mentions, ailments, topic, isOfSigns } = introduction;
  const has = HAVING.has(words.at(-1)!.key);
  const sign = words.findIndex(({ key }) => SIGNS.has(key));
  const tellsOfDoing = words.some(({ key }) => RELATIVE.has(key) || DOING.has(key));
  const isOfPersons = words.some(({ key }) => PERSONS_WITH.has(key));
  const isOfIt = has ? isOfPersons : sign >= 0 && sign < FARTHEST && !tellsOfDoing;
  if (ailments.length === 1 && isOfIt) return ailments;
  if (!isOfSigns || (mentions.length > 0 && tellsOfDoing)) return [];
  const isOfAll = ailments.length === 0 ? has || sign >= 0 || THEY.has(words[0]!.key) : has && !isOfPersons;
  return isOfAll ? topic : [];
}
const HAVING = set('have has experience feel notice develop');
/** How far into a sentence the noun of what it tells may stand, in words. */
const FARTHEST = 6;
const THEY = set('they these some others');
const PERSONS_WITH = set('with who');
const SIGNS = set('symptom symptoms sign signs');
/** "Drugs can cause symptoms of A, such as": told of the drugs. */
const DOING = set(
  'cause causes caused causing trigger triggers triggered ease eases worsen worsens relieve relieves treat treats help helps',
  'lead leads result results resulting produce produces bring brings due because',
);

function toSigns(topic: readonly Mention[], { start }: Span, toItems: ToItems): readonly Item[] {
  const span = { start, end: start };
  return [
    ...toItems(asWords(['symptoms', 'of'], span), []),
    named(topic, span),
    ...toItems(asWords(['are'], span), []),
  ];
}

const asWords = (keys: readonly string[], span: Span): readonly Word[] =>
  keys.map((key) => ({ ...span, key, sum: sumOf(key), isWord: true }));

/** "Some causes of A cannot be changed. These include:", "Many things raise A. They include:" */
function withPointed(
  { words, mentions, topic }: Introduction,
  own: readonly Item[],
  toItems: ToItems,
): readonly Item[] | null {
  const items = toItems(words, mentions);
  const verb = verbOfKind(items);
  if (verb >= 0 && items.at(-1)!.kind === 'MENTION') return doneBy(own, items.slice(verb));
  const noun = words.findIndex(({ key }) => OF_SOMETHING.has(key));
  if (noun < 0) return null;
  const of = mentions.find(({ span }) => span.start > words[noun]!.end);
  const isTold = TELLS_OF_WHAT.test(words[noun + 1]?.key ?? '');
  const last = isTold && of ? of.span.end : words[noun]!.end;
  const some = words.slice(words[noun - 1]?.key === 'risk' ? noun - 1 : noun).filter(({ end }) => end <= last);
  const ends = isTold && of ? toItems(some, mentions) : ofAilment(some, topic, toItems);
  const { start } = own[0]!.span;
  return ends && [...ends, ...toItems(asWords(['include'], { start, end: start }), []), ...own];
}

/** "B will raise A": behind one thing alone, a plain form is read as a noun. */
function doneBy(own: readonly Item[], [verb, ...rest]: readonly Item[]): readonly Item[] {
  const isPlain = hasForm(verb, 'BASE');
  return [...own, ...(isPlain ? [worded('will', verb!.span)] : []), verb!, ...rest];
}

/** Of "B, which does C", "B, a thing that does C" and "some things, such as B" B. */
function withoutClause(items: readonly Item[]): readonly Item[] {
  const first = items.findIndex(({ kind }) => kind === 'MENTION');
  const example = items.findLastIndex((item, at) => at < first && isWord(item, EXAMPLES));
  const own = example < 0 ? items : items.slice(example + (items[example + 1]?.key === 'as' ? 2 : 1));
  const end = own.findIndex(({ key }, at) => key === ',' && opensClause(own, at + 1));
  return end < 0 ? own : own.slice(0, end);
}

const opensClause = (items: readonly Item[], at: number): boolean =>
  isWord(items[at], RELATIVE) ||
  (isWord(items[at], INDEFINITE) &&
    items.slice(at, at + LONGEST_KIND).some((item) => isWord(item, RELATIVE) || hasForm(item, 'PARTICIPLE', 'EITHER')));
const LONGEST_KIND = 7;

/** Where the words end that an item may stand behind: before ":", "?" and "the following". */
function withoutEnd(words: readonly Word[]): number {
  let end = words.length;
  while (end > 0 && !words[end - 1]!.isWord) end--;
  const tail = words.slice(Math.max(0, end - 6), end).map(({ key }) => key);
  const following = /(?:^| )((?:(?:(?:one|two) or more|one|any|some|all|several) of )?the following)$/.exec(
    tail.join(' '),
  )?.[1];
  return end - (following?.split(' ').length ?? 0);
}

/** "The usual triggers", "Symptoms": of what the text is about. */
function ofAilment(words: readonly Word[], topic: readonly Mention[], toItems: ToItems): readonly Item[] | null {
  const noun = words.findIndex(({ key }) => OF_SOMETHING.has(key));
  if (noun < 0 || topic.length === 0 || TELLS_OF_WHAT.test(words[noun + 1]?.key ?? '')) return null;
  const { end } = words[noun]!;
  const span: Span = { start: end, end };
  const key = FOR_SOMETHING.test(words[noun]!.key) ? 'for' : 'of';
  const linked: Word[] = [...words.slice(0, noun + 1), { ...span, key, sum: sumOf(key), isWord: true }];
  return [...toItems(linked, []), named(topic, span), ...toItems(words.slice(noun + 1), [])];
}
const FOR_SOMETHING = /^(?:factor|treatment|therap)/;
const OF_SOMETHING = set(
  'cause causes trigger triggers symptom symptoms sign signs factor factors complications treatment treatments therapies',
);
const TELLS_OF_WHAT = /^(?:of|for|behind)$/;

/** "Food sources: B" of A as "sources of A include B", "What it does: builds B" as "A builds B"; null where it says no such thing. */
export function ofTopic(
  { aspect, end }: TopicLabel,
  topic: readonly Mention[],
  items: readonly Item[],
  toItems: (words: readonly Word[]) => readonly Item[],
): readonly Item[] | null {
  const own = items.filter((item) => item.span.start >= end);
  const [first] = own;
  if (first === undefined || topic.length === 0) return null;
  const span = { start: first.span.start, end: first.span.start };
  const wordOf = (key: string): Word => ({ ...span, key, sum: sumOf(key), isWord: true });
  if (aspect === 'SOURCES')
    return [...toItems(['sources', 'of'].map(wordOf)), named(topic, span), ...toItems([wordOf('include')]), ...own];
  const said = aspect === 'DEEDS' ? saidOf(own) : null;
  return said === null ? null : [named(topic, span), ...said];
}

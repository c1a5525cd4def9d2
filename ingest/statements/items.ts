import type { Mention } from '../../schema/model.ts';
import { contains, overlaps, type Span } from '../../schema/span.ts';
import type { Match } from '../phrases.ts';
import { sumOf, type Word } from '../words.ts';
import { withoutAsides } from './asides.ts';
import { withDecimals, withoutContractions } from './contractions.ts';
import { type Cue, CUE_TABLE, type VerbForm } from '../lexicon.ts';
import { BE, endsInLy, isBefallen, isDone, set } from './words.ts';

/** A piece of a sentence as statements are read from it: a mechanism, a cue, or another word or sign. */
export type Item =
  | {
      readonly kind: 'MENTION';
      readonly mentions: readonly Mention[];
      readonly key: string;
      readonly sum: number;
      readonly span: Span;
      /** What a name holds that is made of another: calcium of "absorption of calcium". */
      readonly held: readonly Mention[];
    }
  | { readonly kind: 'CUE'; readonly cue: Cue; readonly key: string; readonly sum: number; readonly span: Span }
  | { readonly kind: 'WORD'; readonly key: string; readonly sum: number; readonly span: Span };

/** All pieces are built here alone, so that engines give all one shape, whatever their kind. */
const shaped = (
  kind: Item['kind'],
  key: string,
  sum: number,
  span: Span,
  cue: Cue | null,
  mentions: readonly Mention[] | null,
  held: readonly Mention[] | null,
): Item => ({ kind, key, sum, span, cue, mentions, held }) as Item;
export const named = (mentions: readonly Mention[], span: Span, held: readonly Mention[] = []): Item =>
  shaped('MENTION', '', 0, span, null, mentions, held);
/** A cue, by its first word. */
export const cued = (cue: Cue, { key, sum }: Pick<Word, 'key' | 'sum'>, span: Span): Item =>
  shaped('CUE', key, sum, span, cue, null, null);
export const worded = (key: string, span: Span, sum = sumOf(key)): Item =>
  shaped('WORD', key, sum, span, null, null, null);

/** The items with others in place of some: `put` gives those, and null for an item that stays. The same items where all stay. */
export function replaced(
  items: readonly Item[],
  put: (item: Item, at: number) => readonly Item[] | null,
): readonly Item[] {
  let made: Item[] | null = null;
  for (let at = 0; at < items.length; at++) {
    const item = items[at]!;
    const others = put(item, at);
    if (others !== null) (made ??= items.slice(0, at)).push(...others);
    else made?.push(item);
  }
  return made ?? items;
}

/** The pieces of claims, of each in order; what stands in brackets is left out, but for the members of a class. */
export function toItems(
  claims: readonly (readonly Word[])[],
  mentions: readonly (readonly Mention[])[],
  isKin: (one: Mention, other: Mention) => boolean,
): Item[][] {
  const clusters = mentions.map((some) => clusterMentions(some, isKin));
  const open = claims.map((words, i) => withoutAsides(words, clusters[i]!));
  const plain = open.map(withoutContractions).map(withDecimals);
  return plain.map((words, i) => itemsAmong(words, clusters[i]!));
}

function itemsAmong(plain: readonly Word[], clusters: readonly Cluster[]): Item[] {
  const items: Item[] = [];
  let next = 0;
  for (let at = 0; at < plain.length;) {
    const word = plain[at]!;
    if (!word.isWord && isAbbreviating(plain, at)) {
      at++;
      continue;
    }
    while (next < clusters.length && clusters[next]!.span.end <= word.start) next++;
    const cluster = clusters[next];
    const longer = cluster && overlaps(cluster.span, word) ? verbOver(plain, at, cluster) : null;
    if (cluster && !longer && overlaps(cluster.span, word)) {
      items.push(...partsOfDeed(cluster, plain, at));
      next++;
      while (at < plain.length && plain[at]!.start < cluster.span.end) at++;
      continue;
    }
    const dash = word.isWord ? at : dashAt(plain, at);
    if (dash > at) {
      items.push(worded('–', { start: word.start, end: plain[dash - 1]!.end }));
      at = dash;
      continue;
    }
    const match = longer ?? cueAt(plain, at, cluster);
    const last = match ? match.to : at + 1;
    const span = { start: word.start, end: plain[last - 1]!.end };
    items.push(match ? cued(match.value, word, span) : worded(word.key, span, word.sum));
    at = last;
  }
  return items;
}

/** A name that begins with a verb, "absorbs less iron", says that something does so: the verb, and what is done. */
function partsOfDeed({ mentions, span, held }: Cluster, words: readonly Word[], at: number): Item[] {
  const whole = named(mentions, span, held);
  const first = words[at]!;
  // "with age": the preposition is no part of what is named.
  if (span.start === first.start && PREPOSITIONS.holds(first) && mentions.every(isWith))
    return [worded(first.key, first, first.sum), named(mentions, { start: first.end, end: span.end })];
  // "is fermented into": what is done, and not what happens.
  const done = words[at + 1]?.end === span.end && BE.holds(first) ? CUE_TABLE.at(words.slice(0, at + 2), at + 1) : null;
  if (done?.value.role === 'VERB')
    return [
      worded(first.key, first, first.sum),
      cued(done.value, words[at + 1]!, { start: words[at + 1]!.start, end: span.end }),
    ];
  if (!mentions.every(isDone)) return [whole];
  const before = words[at - 1]?.key ?? '';
  const isEased =
    before === 'to' && words.slice(Math.max(0, at - FARTHEST_EASE), at).some((word) => EASE.test(word.key));
  const { start, end, key } = first;
  // "Losing weight lowers B": what does so.
  const isSubject = key.endsWith('ing') && (before === '' || SUBJECT_AFTER.test(before));
  // "rises as dry eyes": what they are like.
  const isLike =
    ADJECTIVAL.test(key) && !BEFORE_BARE.test(before) && mentions.every(({ quote }) => !ACTED_ON.test(quote));
  if (NOUN_BEFORE.test(before) || isEased || isSubject || isLike) return [whole];
  const predicate = mentions.every(({ quote }) => LESS.test(quote)) ? 'DECREASES' : 'INCREASES';
  const cue: Cue = { role: 'VERB', predicate, form: formOf(key), reversed: false };
  return [cued(cue, first, { start, end }), named(mentions, { start: end, end: span.end })];
}
const PREPOSITIONS = set('with after');
const isWith = ({ quote }: Mention): boolean => PREPOSITIONS.has(quote.slice(0, quote.indexOf(' ')).toLowerCase());
const formOf = (verb: string): VerbForm => (verb.endsWith('ing') ? 'GERUND' : verb.endsWith('s') ? 'FINITE' : 'BASE');
/** Before what is spelled like a verb and is a noun. */
const NOUN_BEFORE = /^(?:the|an?|this|that|its|their|your|of|-)$/;
const ADJECTIVAL = /^(?:dry|narrow|thin|open)$/;
/** Before a verb without an ending: auxiliaries, and plurals. */
const ACTED_ON = /^\S+ (?:the|your|our|their|its|his|her|out|my) /i;
const BEFORE_BARE =
  /^(?:to|can|may|might|could|will|would|should|must|not|cannot|helps?|all|both|also|they|that|which|.{2,}[^su]s)$/;
const SUBJECT_AFTER = /^(?:that|because|whether|and|but|while|:|;|[–—])$/;
/** "makes it hard for the body to absorb B": the words before "to" say what becomes of it. */
const EASE = /^(?:hard|harder|difficult|tough|tougher|impossible|challenging|easy|easier|possible|unable)$/;
const FARTHEST_EASE = 5;
/** "absorbs less B" */
const LESS = /\b(?:less|fewer|too little|little)\b/i;

/** The place behind hyphens that stand for a dash, "A - which does B - does C"; the place itself elsewhere. */
function dashAt(words: readonly Word[], at: number): number {
  let end = at;
  while (words[end]?.key === '-') end++;
  const [before, after] = [words[at - 1], words[end]];
  const isApart = before && after && before.end < words[at]!.start && words[end - 1]!.end < after.start;
  return end > at && isApart ? end : at;
}

/** "i.p.", "c.474delA": a full stop that ends nothing. */
function isAbbreviating(words: readonly Word[], at: number): boolean {
  if (words[at]!.key !== '.' || at + 1 === words.length || !isLetter(words[at - 1])) return false;
  // "p.E300X"
  if (/\d/.test(words[at + 1]!.key)) return true;
  return isLetter(words[at + 1]) ? words[at + 2]?.key === '.' : words[at - 2]?.key === '.' && isLetter(words[at - 3]);
}
const isLetter = (word: Word | undefined): boolean => word !== undefined && /^\p{L}$/u.test(word.key);

/** "lead to" is no metal, "a nutrient for" no nutrient: a cue of several words goes before a name within it. */
function verbOver(words: readonly Word[], at: number, { span }: Cluster): Match<Cue> | null {
  const match = CUE_TABLE.at(words, at);
  if (match === null) return null;
  // "The fat in milk": no predicate, as in "is a fat in".
  if (match.value.role === 'COPULA' && match.value.reversed && (at === 0 || words[at - 1]!.key === 'the')) {
    if (!words.slice(Math.max(0, at - FARTHEST_BE), at).some(({ key }) => BE.has(key) || key === ',')) return null;
  }
  const isPhrase = match.to - match.from > 1;
  const over = match.value.role === 'VERB' || (match.value.role === 'COPULA' && isPhrase);
  const isAlone = words[at]!.start === span.start && words[at]!.end === span.end;
  // "Bacteria ferment A": what they do.
  if (isAlone && /^ferments?$/.test(words[at]!.key)) return match;
  const end = over ? words[match.to - 1]!.end : -1;
  // "pushes up B" is no exercise.
  return end > span.end || (end === span.end && isPhrase && match.value.role === 'VERB') ? match : null;
}

/** How many words may stand between "is" and a predicate noun. */
const FARTHEST_BE = 5;

interface Cluster {
  readonly mentions: readonly Mention[];
  readonly span: Span;
  readonly held: readonly Mention[];
}

/**
 * Mentions that share words, as one piece: "absorption of calcium and magnesium" names two mechanisms, and neither calcium nor
 * magnesium for itself. What names again a part that is named without it ("osteoporosis, and bone fracture") is left out, and so is
 * what a more specific name holds.
 */
function clusterMentions(mentions: readonly Mention[], isKin: (one: Mention, other: Mention) => boolean): Cluster[] {
  if (mentions.length === 1) return [{ mentions, span: mentions[0]!.span, held: [] }];
  const ordered = [...mentions].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  if (ordered.every(({ span }, at) => at === 0 || span.start >= ordered[at - 1]!.span.end))
    return ordered.map((mention) => ({ mentions: [mention], span: mention.span, held: [] }));
  const kept = ordered.filter(
    (one) =>
      !ordered.some(
        (other) =>
          (other.mechanismId === one.mechanismId && isInside(other.span, one.span)) ||
          (isInside(one.span, other.span) && isKin(other, one) && !isRisk(other) && !isBeforeMembers(one, other)) ||
          // "muscles contract": of muscles nothing else is told.
          (isInside(one.span, other.span) && isBefallen(other)) ||
          // "the risk of fracture": to change it is to change fractures.
          (isInside(other.span, one.span) && isKin(one, other) && isRisk(one)),
      ),
  );
  const clusters: { mentions: Mention[]; span: { start: number; end: number }; held: readonly Mention[] }[] = [];
  for (const mention of kept) {
    const last = clusters.at(-1);
    if (!last || mention.span.start >= last.span.end) {
      const held = ordered.filter((one) => isInside(one.span, mention.span));
      clusters.push({ mentions: [mention], span: { ...mention.span }, held });
    } else if (mention.span.start === last.span.start || sharesHead(last, mention)) last.mentions.push(mention);
    else if (mention.span.end > last.span.end) {
      last.mentions.push(mention);
      last.span.end = mention.span.end;
    }
  }
  return clusters;
}

/** "absorption of minerals such as iron": of the minerals, and of iron. */
const isBeforeMembers = (one: Mention, other: Mention): boolean =>
  one.span.start === other.span.start && MEMBERS.test(other.quote.slice(one.span.end - one.span.start));
const MEMBERS = /^,? (?:such as|like|including) /i;

/** "breast and ovarian cancer": the second name that ends in the head of both. */
const sharesHead = ({ mentions }: Pick<Cluster, 'mentions'>, { span }: Mention): boolean =>
  mentions.some((one) => {
    const before = one.quote.slice(0, span.start - one.span.start);
    // "fractures of the hip and wrist": where they are.
    return one.span.end === span.end && JOINED.test(before) && !/\s(?:of|in|to)\s/.test(before);
  });
const JOINED = /[,/&]\s*$|\b(?:and|or)\s$/;

const isRisk = ({ quote }: Mention): boolean => /risk/i.test(quote);

const isInside = (inner: Span, outer: Span): boolean =>
  contains(outer, inner) && (inner.start !== outer.start || inner.end !== outer.end);

/** The cue that starts at a word and reaches into no mechanism's name. */
function cueAt(words: readonly Word[], at: number, next: Cluster | undefined): Match<Cue> | null {
  if (!CUE_TABLE.mayStartAt(words[at]!)) return null;
  // "makes and releases into the blood": not "makes into".
  const isTwin = words[at + 1]?.key === 'and';
  const match = isTwin ? CUE_TABLE.at(words.slice(0, at + 1), at) : (pastAdverb(words, at) ?? CUE_TABLE.at(words, at));
  if (!match) return null;
  const end = words[match.to - 1]!.end;
  return next && next.span.start < end ? CUE_TABLE.at(words.slice(0, wordsBefore(words, at, next)), at) : match;
}

/** "contributes largely to": a verb of several words with an adverb behind the first. */
function pastAdverb(words: readonly Word[], at: number): Match<Cue> | null {
  const second = words[at + 1]?.key ?? '';
  const skipped = second === 'not' && words[at + 2]?.key === 'only' ? 2 : endsInLy(second) ? 1 : 0;
  if (skipped === 0) return null;
  const match = CUE_TABLE.at([words[at]!, ...words.slice(at + 1 + skipped, at + 5 + skipped)], 0);
  return match && match.to > 1 ? { ...match, from: at, to: at + match.to + skipped } : null;
}

function wordsBefore(words: readonly Word[], from: number, { span }: Cluster): number {
  let at = from;
  while (at < words.length && words[at]!.end <= span.start) at++;
  return at;
}

import type { Mention } from '../schema/model.ts';
import { overlaps, type Span } from '../schema/span.ts';
import { bySentence } from './by-sentence.ts';
import { remembered } from './remembered.ts';
import { endOfRun, startOfRun } from './runs.ts';
import { LONGEST_SENTENCE } from './sentences.ts';
import { firstOf } from './terms/parts.ts';
import type { Vocabulary } from './vocabulary.ts';
import { WordMemo } from './word-memo.ts';
import { set } from './words.ts';

const POINTER = /^(?:the|this|that|these|those|its|their|each|every|both|your|our)$/iu;
/** What a pointer may point to. */
const NOUN = /^(?!than\b)\p{Ll}{3,}$/iu;
/** Of bare nouns those of what happens to something: nothing says that others mean what was named. */
const BARE = /^(?:\p{Ll}{4,}(?:tion|sis|ing|down|take|ance|ability)|deficienc(?:y|ies))$/iu;
/** What each word may be in such a phrase. */
const words = new WordMemo((raw) => ({
  raw,
  isPointer: POINTER.test(raw),
  isBare: BARE.test(raw),
  isNoun: NOUN.test(raw),
  /** In the singular. */
  noun: singularOf(raw.toLowerCase()),
}));
/** What pointers begin with, and bare nouns end in: most words do neither, and need not be looked up. */
const OPENING = lettersOf('tiebyo');
const ENDING = lettersOf('nsgey');
const LONGEST_POINTER = 5;
const SHORTEST_BARE = 7;

/** Letters of ASCII, a bit each. */
function lettersOf(letters: string): number {
  let bits = 0;
  for (let at = 0; at < letters.length; at++) bits |= 1 << (letters.charCodeAt(at) & 31);
  return bits;
}
const isAmong = (code: number, letters: number): boolean => code >= 0x80 || (letters & (1 << (code & 31))) !== 0;

function mayPoint(text: string, from: number, to: number): boolean {
  if (to - from <= LONGEST_POINTER) return isAmong(text.charCodeAt(from), OPENING);
  return to - from >= SHORTEST_BARE && isAmong(text.charCodeAt(to - 1), ENDING);
}

/** Behind these words the sentence itself says which is meant: "the wall of the gut", "the receptor for A". */
const TELLS_WHICH = /^[\s]+(?:of|for|that|which|who|whose|called|named|known|between)\b/i;
/** Behind a noun that ends its phrase. */
const ENDS_PHRASE =
  /^(?:$|[.,;:!?)\]—–"”]|['’]s?\s|\s(?:\(|—|–|and|or|but|nor|to|into|onto|in|on|at|by|with|from|as|than|when|while|where|if|because|so|is|are|was|were|be|has|have|had|can|could|may|might|must|should|will|would|cannot|does|do|did|not|never|also|then|too|itself|themselves|after|before|during|through|until|without|within|inside|under|over|more|less|better|again|it|they|you|we|\p{Ll}+(?:ly|s|ed|ing)\b))/u;
/** Of whose process is spoken. */
const OWNED = set('its their');
/** "A needs B for its absorption": A's. */
const FOR = /\bfor its $/;
/** "its absorption and release": the next noun of what is owned. */
const GOES_ON = /^(?:,? (?:and|or) |, )(\p{Ll}{3,})(?![\p{L}\p{N}-])/u;
/** How many nouns may be owned together. */
const MOST_OWNED = 4;
/** "in the gut", "by the liver" */
const PLACED = /\b(?:in|into|inside|within|from|by) (?:(?:the|your|our) )?$/i;
const CLAUSE = /[,;] (?:and|but|so|while|whereas|which)\b|;/g;
/** "A, which raises B and its release": B's. */
const OPENS_RELATIVE = /^, which\b/;
const WINDOW = 20;
/** Mentions of the sentences before that are looked at. */
const MOST_BEFORE = 4;
/** Sentences after which a short form is no longer understood. */
const LASTS = 8;
const LASTS_BARE = 2;
/** "A deficiency can cause": of what was spoken of. */
const LACK = 'deficiency';
const KIND = /^(?:minerals?|vitamins?|nutrients?|proteins?|supplements?)$/i;
/** Nouns that many things end in, and that say too little: "the level", "the type". */
const VAGUE = set(
  'level levels intake status supplement supplements diet diets food foods amount rate count number size type types system process disease diseases disorder disorders syndrome effect acid acids cell area factor factors health test tests score index group state function activity product products content gene genes protein proteins hormone hormones drug drugs compound compounds medicine medication treatment therapy condition symptom symptoms problem development body day year woman women man men life work use',
);

/** A sentence with what it names, and what is named right before it. */
interface Near {
  readonly text: string;
  readonly start: number;
  readonly own: readonly Mention[];
  readonly earlier: readonly Mention[];
}

/** A noun that may speak of what was named: "its absorption", "deficiency". */
interface Pointer {
  /** In the singular. */
  readonly noun: string;
  readonly span: Span;
  /** Where "its" or "the" stands. */
  readonly from: number;
  readonly isOwned: boolean;
  readonly isBare: boolean;
}

/** What a noun was said of last, and how many sentences ago. */
interface Said {
  readonly id: string;
  readonly ago: number;
}

/**
 * What was named in full before and is spoken of by its last word ("the gland" of a thyroid gland) or by what happens to it ("its
 * absorption" of calcium). An echo goes before what its word alone would name.
 */
export function findEchoes(
  text: string,
  sentences: readonly Span[],
  mentions: readonly Mention[],
  vocabulary: Vocabulary,
): readonly Mention[] {
  const said = new Map<string, { readonly id: string; readonly sentence: number }>();
  const found: Mention[] = [];
  const lackNear = lacksOf(mentions, vocabulary);
  const endingsOfQuote = remembered(endingsOf);
  const named = remembered((id: string) => {
    const { name, category } = vocabulary.get(id)!;
    return { name, endings: endingsOf(name), isOrgan: category === 'anatomy' };
  });
  let index = -1;
  for (const { span: sentence, own, first } of bySentence(sentences, mentions)) {
    const { start, end } = sentence;
    index++;
    // Each short form looks at all that is named in its sentence.
    if (end - start > LONGEST_SENTENCE) continue;
    const near = { text, start, own, earlier: mentions.slice(Math.max(0, first - MOST_BEFORE), first) };
    let known = 0;
    const remember = (until: number): void => {
      for (; known < own.length && own[known]!.span.end <= until; known++) {
        const { quote, mechanismId: id } = own[known]!;
        const { name, endings, isOrgan } = named(id);
        const last = { id, sentence: index };
        for (const head of [headOf(endingsOfQuote(quote), isOrgan), headOf(endings, isOrgan, name !== quote)])
          if (head !== undefined) said.set(head, last);
      }
    };
    const isSaid = (noun: string, from: number): boolean => {
      remember(from);
      return index - (said.get(noun)?.sentence ?? -Infinity) <= LASTS;
    };
    findPointers(text, sentence, isSaid, (pointer) => {
      const { noun, span } = pointer;
      remember(pointer.from);
      const last = said.get(noun);
      const mechanismId =
        noun === LACK && last === undefined && !isQualified(own, span)
          ? lackNear(near, span)
          : meaningOf(pointer, last && { id: last.id, ago: index - last.sentence }, near, vocabulary);
      if (mechanismId !== undefined) found.push({ mechanismId, quote: text.slice(span.start, span.end), span });
    });
    remember(end);
  }
  return found;
}

/**
 * Finds the nouns of a sentence that nothing behind them says more of, which are owned, lacking, or said of something: `tell` is told
 * of each before the next is looked for.
 */
function findPointers(
  text: string,
  { start, end }: Span,
  isSaid: (noun: string, from: number) => boolean,
  tell: (pointer: Pointer) => void,
): void {
  let owned = start;
  for (let from = startOfRun(text, start, end), next = from; from < end; from = startOfRun(text, next, end)) {
    next = endOfRun(text, from, end);
    if (!mayPoint(text, from, next)) continue;
    const first = words.at(text, from, next);
    const nounTo = first.isPointer && text[next] === ' ' ? endOfRun(text, next + 1, end) : next;
    const second = nounTo > next + 1 ? words.at(text, next + 1, nounTo) : undefined;
    const pointed = second?.isNoun ? second : undefined;
    if (pointed) next = nounTo;
    else if (!first.isBare) continue;
    const { raw: word, noun } = pointed ?? first;
    const pointer = pointed ? first.raw : '';
    const isOwned = OWNED.has(pointer.toLowerCase());
    if (from < owned || !(isOwned || noun === LACK || isSaid(noun, from))) continue;
    const to = next;
    const behind = text.slice(to, end);
    if (
      TELLS_WHICH.test(behind) ||
      !(ENDS_PHRASE.test(behind) || (isMany(word, pointer) && !isSpokenOf(text.slice(start, from), word))) ||
      (noun === LACK && /^\s+in\b/.test(behind))
    )
      continue;
    tell({ noun, span: { start: to - word.length, end: to }, from, isOwned, isBare: pointer === '' });
    for (const together of isOwned ? ownedTogether(text, { start: to, end }, from) : NO_POINTERS) {
      owned = together.span.end;
      tell(together);
    }
  }
}
const NO_POINTERS: readonly Pointer[] = [];

/** "meets mast cells, the cells make": the sentence says itself which. */
const isSpokenOf = (before: string, noun: string): boolean => before.toLowerCase().includes(` ${noun.toLowerCase()}`);

/** "the glands make": hardly ever does a plural stand before another noun. */
const isMany = (word: string, pointer: string): boolean =>
  pointer !== '' && /[^suia]s$/i.test(word) && !VAGUE.has(singularOf(word.toLowerCase()));

/** "their growth, strength and health": the nouns behind the first that are owned with it. */
function ownedTogether(text: string, { start, end }: Span, from: number): readonly Pointer[] {
  const found: Pointer[] = [];
  for (let at = start, count = 1; count < MOST_OWNED; count++) {
    const [whole = '', noun = ''] = GOES_ON.exec(text.slice(at, end)) ?? [];
    at += whole.length;
    const behind = text.slice(at, end);
    if (whole === '' || TELLS_WHICH.test(behind) || !ENDS_PHRASE.test(behind)) break;
    found.push({
      noun: singularOf(noun),
      span: { start: at - noun.length, end: at },
      from,
      isOwned: true,
      isBare: false,
    });
  }
  return found;
}

/** What a noun speaks of; nothing where it is named there already. */
function meaningOf(
  { noun, span, isOwned, isBare }: Pointer,
  said: Said | undefined,
  near: Near,
  vocabulary: Vocabulary,
): string | undefined {
  const { own } = near;
  const isFresh = said !== undefined && said.ago <= (!isBare || noun === LACK ? LASTS : LASTS_BARE);
  if (isBare && (!isFresh || isQualified(own, span) || !(isProcess(said.id, vocabulary) || noun === LACK)))
    return undefined;
  const owners = isOwned ? ownersBefore(near, span.start) : [];
  const id = isFresh
    ? said.id
    : firstOf(organsLast(owners, vocabulary), (owner) => vocabulary.made(owner.mechanismId, noun));
  if (id === undefined) return undefined;
  const isNamed = (mention: Mention): boolean =>
    overlaps(mention.span, span) && !isLessThan(mention, span, id, vocabulary, owners.length > 0);
  return own.some(isNamed) ? undefined : id;
}

/** Gives the lack that "deficiency" alone speaks of: of the nutrient that the text is about, or else of the last before it. */
function lacksOf(
  mentions: readonly Mention[],
  vocabulary: Vocabulary,
): ({ own, earlier }: Near, span: Span) => string | undefined {
  const isNutrient = ({ mechanismId, quote }: Mention): boolean =>
    vocabulary.get(mechanismId)!.category === 'nutrient' && !KIND.test(quote);
  let most: { readonly named: Mention | undefined } | undefined;
  return ({ own, earlier }, span) => {
    most ??= { named: mostNamed(mentions.filter(isNutrient)) };
    const lacked = most.named ?? [...earlier, ...own.filter((one) => one.span.end <= span.start)].findLast(isNutrient);
    return lacked && !own.some((one) => overlaps(one.span, span)) ? lackOf(lacked, vocabulary) : undefined;
  };
}

/** What is named as often as all others together; nothing where there is none. */
function mostNamed(mentions: readonly Mention[]): Mention | undefined {
  const counts = new Map<string, number>();
  for (const { mechanismId } of mentions) counts.set(mechanismId, (counts.get(mechanismId) ?? 0) + 1);
  return mentions.find(({ mechanismId }) => counts.get(mechanismId)! * 2 >= mentions.length);
}

/** What a list of names has for the lack of something: of zinc zinc deficiency. */
function lackOf({ mechanismId }: Mention, vocabulary: Vocabulary): string | undefined {
  const name = `${vocabulary.get(mechanismId)!.name} ${LACK}`;
  return vocabulary.match(name).find(({ quote }) => quote === name)?.mechanismId;
}

/** "zinc absorption" says whose it is. */
const isQualified = (own: readonly Mention[], { start }: Span): boolean =>
  own.some(({ span }) => span.end <= start && start - span.end <= 1);

const isProcess = (id: string, vocabulary: Vocabulary): boolean => vocabulary.get(id)!.category === 'process';

/** Whether a mention is the word of a stretch alone, and what a mechanism is a kind of, or somebody's: "their death". */
function isLessThan(
  { mechanismId, span }: Mention,
  { start, end }: Span,
  id: string,
  vocabulary: Vocabulary,
  isOwned: boolean,
): boolean {
  if (span.start !== start || span.end !== end) return false;
  if (isOwned) return true;
  return vocabulary.get(id)!.parents.some((parent) => parent.id === mechanismId && parent.relation === 'IS_A');
}

/** "The liver stores glycogen, and its breakdown": a place is no likely owner. */
const organsLast = (owners: readonly Mention[], vocabulary: Vocabulary): readonly Mention[] => {
  const isOrgan = ({ mechanismId }: Mention): boolean => vocabulary.get(mechanismId)!.category === 'anatomy';
  return [...owners.filter((one) => !isOrgan(one)), ...owners.filter(isOrgan)];
};

/**
 * Whom "its" may mean, the likeliest first: what the verb before acts on, but what the clause is about where another begins or
 * something is needed "for its absorption".
 */
function ownersBefore({ text, start, own, earlier }: Near, at: number): readonly Mention[] {
  const isPlaced = ({ span }: Mention): boolean =>
    PLACED.test(text.slice(Math.max(0, span.start - WINDOW), span.start));
  const isOwner = (one: Mention): boolean => one.span.end <= at && !isPlaced(one);
  const before = own.filter(isOwner);
  if (before.length === 0) return earlier.filter((one) => !isPlaced(one));
  const sentence = text.slice(start, at);
  const opening = Math.max(0, ...[...sentence.matchAll(CLAUSE)].map(({ index }) => index));
  const clause = start + opening;
  const [there, here] = [
    before.filter(({ span }) => span.end <= clause),
    before.filter(({ span }) => span.end > clause),
  ];
  // "…, and B raises its excretion": not B's.
  const isOfObject = here.length > 0 && OPENS_RELATIVE.test(sentence.slice(opening)) && !FOR.test(sentence);
  if (there.length > 0 && here.length <= 1 && !isOfObject) return there;
  return FOR.test(sentence) ? before : before.reverse();
}

/** What a name of several words may be spoken of by: "lining of the gut" as the lining, but only organs so. */
interface Endings {
  readonly last: string | undefined;
  readonly beforeOf: string | undefined;
}

/** The last word, in the singular, of a name of several words; of a lack, only where the text itself has it. */
function headOf({ last, beforeOf }: Endings, isOrgan: boolean, isUnsaid = false): string | undefined {
  const head = isOrgan ? (beforeOf ?? last) : last;
  return head === undefined || (isUnsaid && head === LACK) || VAGUE.has(head) ? undefined : singularOf(head);
}

function endingsOf(full: string): Endings {
  const isOf = /\s(?:of|in|to|for|from|with|by)\s/.test(full);
  return {
    last: isOf ? undefined : /[\s-](\p{Ll}{3,})$/u.exec(full)?.[1],
    beforeOf: isOf ? /^(\p{Ll}{3,})\sof\s/u.exec(full)?.[1] : undefined,
  };
}

function singularOf(noun: string): string {
  return noun.replace(/(?<=[^suia])s$/, '').replace(/ie$/, 'y');
}

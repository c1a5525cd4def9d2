import type { Block, HedgeCue } from '../../schema/model.ts';
import { lastStartingAt } from '../../schema/span.ts';
import type { Document } from '../document.ts';
import { goesOnInItems, introductionOf, isNamedByItems, leadInOf } from '../lead-ins.ts';
import { tellsOfTopic } from '../topics.ts';
import { findHedge } from './certainty.ts';
import { isOffField } from './field.ts';
import { isFragment, relates } from './fragment.ts';
import { isOfShelf, isReading, opensReadings } from './resources.ts';
import type { Word } from '../words.ts';
import type { Sentence } from './sentence.ts';
import { hasAgreeingVerb, hasFiniteVerb, hasMainVerb, isEffectVerb } from './verbs.ts';

/** What the place of a sentence says of it. */
export interface Place {
  /** Where an abstract concludes: its part headed "Conclusions"; else its last sentence, and the one before where it is softened. */
  readonly closes: boolean;
  /** Below a heading such as "Materials and methods". */
  readonly inMethods: boolean;
  /** Below a heading such as "Author contributions", "Funding" or "Data availability", or in a list of what to read on. */
  readonly inMatter: boolean;
  /** In the report of a study: an article with an abstract or a part on methods, or an abstract alone. */
  readonly isReport: boolean;
  /** In a text about something else than health, food and the body, and no report of a study. */
  readonly isOffField: boolean;
  /** An item that goes on with what its list hangs on: "It helps to:", "build bone"; "Those at risk include:", "old men"; "Food sources: kale". */
  readonly completes: boolean;
  /** What an item opens with before its sentences, as a heading: "Diet. What you eat …". */
  readonly isRunIn: boolean;
  /** What softens the sentence that an item goes on with, where it has no verb of its own: "Signs may include:", "old age". */
  readonly hedge: HedgeCue | null;
}

export const ANYWHERE: Place = {
  closes: false,
  inMethods: false,
  inMatter: false,
  isReport: false,
  isOffField: false,
  completes: false,
  isRunIn: false,
  hedge: null,
};

/** A text of one paragraph is an abstract where it has this many sentences. */
const FEWEST_OF_ABSTRACT = 4;
const LONGEST_HEADING = 200;
const NUMBER = String.raw`^[\s\d.:)ivx]{0,12}`;
const CONCLUDING = new RegExp(
  String.raw`${NUMBER}(?:main |general )?(?:conclusions?|interpretation|significance)\b`,
  'i',
);
const METHODS = new RegExp(
  String.raw`${NUMBER}(?:(?:materials?|patients?|subjects?|participants|animals|data|study design|design|setting)[\s,]+(?:and|&) )?(?:(?:research|experimental|statistical|analytical) )?(?:methods?|methodology|procedures?)\b|${NUMBER}(?:statistical analys[ei]s|study (?:design|population)|experimental (?:design|section)|methods? summary)\b`,
  'i',
);
/** Headings of what is about the article, not about the world. */
const MATTER = new RegExp(
  String.raw`${NUMBER}(?:acknowledge?ments?|author(?:s['’]?|['’]s)? (?:contributions?|information|affiliations?)|contributors|funding|financial disclosure|(?:conflicts? of|competing|declaration of(?: competing)?) interests?|disclosures?|(?:data|code) availability|availability of data|data (?:access|sharing)|accession (?:numbers?|codes?)|supporting information|supplementa(?:ry|l) (?:materials?|information|data|files?)|additional files?|ethics|ethical (?:approval|statement)|consent (?:for|to)|publisher['’]?s? note|copyright|licen[cs]e|abbreviations|privacy|terms (?:of|and)|cookies?|disclaimer|about (?:the author|us|me)|where (?:can|do|could) (?:I|you|we|one|people|patients|families|parents) (?:find|get|go for|learn|look for|turn for) [^?]{0,20}(?:information|help|support|more)|(?:for )?(?:more|additional|further|other|related|helpful|useful|online|patient) (?:information|resources|links))\b`,
  'i',
);
/** Headings that part a report. */
const PARTS = new RegExp(
  String.raw`${NUMBER}(?:abstract|summary|introduction|background|results|findings|discussion|conclusions?|limitations|implications|references)\b`,
  'i',
);

/** Tells the place of each sentence of the running text, by its number in `all`; `isClaim` judges the sentence above a list. */
export function readPlaces(
  document: Document,
  all: readonly Sentence[],
  isClaim: (one: Sentence) => boolean,
): (at: number) => Place {
  const sections = new Map(document.sections.map((section) => [section.id, section]));
  const below = all.filter(({ text }) => text !== document.title);
  const isAlone = below.length >= FEWEST_OF_ABSTRACT && below[0]!.blockIndex === below.at(-1)!.blockIndex;
  const inAbstract = (one: Sentence | undefined): boolean =>
    one !== undefined && (isAlone || sections.get(one.block.sectionId)?.kind === 'ABSTRACT');
  const closes = (at: number): boolean => {
    const one = all[at]!;
    if (!inAbstract(one)) return false;
    if (CONCLUDING.test(sections.get(one.block.sectionId)?.heading ?? '')) return true;
    if (!inAbstract(all[at + 1])) return true;
    return !inAbstract(all[at + 2]) && findHedge(document.text, one.words) !== null;
  };
  const methods = findBelow(document, METHODS, true);
  const matter = findBelow(document, MATTER, false);
  const isReport = isAlone || methods.size > 0 || document.sections.some(({ kind }) => kind === 'ABSTRACT');
  const offField = !isReport && isOffField(all);
  const list = new ListAbove(document, all, isClaim);
  return (at) => {
    const one = all[at]!;
    const isItem = one.block.kind === 'LIST_ITEM';
    const isHeading = isItem && isRunIn(one, all[at + 1]);
    const isOfList = isItem && !isHeading && list.isCompletedBy(at);
    return {
      closes: closes(at),
      inMethods: methods.has(one.blockIndex),
      inMatter:
        matter.has(one.blockIndex) ||
        opensReadings(one.text) ||
        (isItem && (isReading(document, one.blockIndex) || isOfShelf(one.text))),
      isReport,
      isOffField: offField,
      completes: isOfList || (one.mentions.length > 0 && tellsOfTopic(document.text, one.span)),
      isRunIn: isHeading,
      hedge: isOfList && !saysItself(one) ? list.hedgeAt(at) : null,
    };
  };
}

/** Whether a sentence of an item has a verb and a stop: it is softened by its own words alone. */
const saysItself = ({ text, words }: Sentence): boolean => /[.!]["”’)]?$/.test(text) && hasMainVerb(words);

const isRunIn = (one: Sentence, next: Sentence | undefined): boolean =>
  next?.blockIndex === one.blockIndex &&
  one.span.start === one.block.span.start &&
  one.words.length <= LONGEST_RUN_IN &&
  (isFragment(one) || !(hasAgreeingVerb(one.words) || relates(one.words, one.mentions) || !hasFiniteVerb(one.words)));
/** In words, with the stop. */
const LONGEST_RUN_IN = 8;

/** Reads what lists hang on, once for the items of each. */
class ListAbove {
  readonly #document: Document;
  readonly #all: readonly Sentence[];
  readonly #isClaim: (one: Sentence) => boolean;
  #block = -1;
  #opening: Opening = NO_OPENING;

  constructor(document: Document, all: readonly Sentence[], isClaim: (one: Sentence) => boolean) {
    this.#document = document;
    this.#all = all;
    this.#isClaim = isClaim;
  }

  /** Whether an item begins with what is done, below words that are open for it, or names whom or what they hold of. */
  isCompletedBy(at: number): boolean {
    const { words, text, mentions } = this.#all[at]!;
    const { isNamed, isSaid, isOpen } = this.#openingAt(at);
    const [verb, next, ...rest] = words.filter(({ isWord }) => isWord);
    if (isNamed) {
      const isOne = next === undefined && (isSaid || mentions.length > 0);
      return (isOne || next !== undefined) && !(rest.length === 0 && /[:?]$/.test(text));
    }
    return isOpen && isEffectVerb(verb) && !NOUN_BEFORE.test(next?.key ?? '');
  }

  hedgeAt(at: number): HedgeCue | null {
    return this.#openingAt(at).hedge;
  }

  #openingAt(at: number): Opening {
    const { blockIndex } = this.#all[at]!;
    const isNext = blockIndex === this.#block || blockIndex === this.#block + 1;
    if (!isNext || this.#document.blocks[blockIndex - 1]?.kind !== 'LIST_ITEM') this.#opening = this.#read(blockIndex);
    this.#block = blockIndex;
    return this.#opening;
  }

  #read(block: number): Opening {
    const span = introductionOf(this.#document, block);
    if (span === null) return NO_OPENING;
    const place = lastStartingAt(this.#all, span.end - 1, (one) => one.span.start);
    const above = this.#all[place];
    const sentence = above !== undefined && above.span.end > span.start ? above : null;
    const hedge = sentence && findHedge(this.#document.text, lastClause(sentence.words));
    const isNamed = isNamedByItems(this.#document, block);
    const goesOn = !isNamed && sentence !== null && goesOnInItems(this.#document, block) && this.#isClaim(sentence);
    return {
      isNamed: isNamed || goesOn,
      isSaid: sentence !== null,
      isOpen: leadInOf(this.#document, block) !== null,
      // "Some foods show promise:" holds of the foods, whatever is said of each.
      hedge: hedge?.kind === 'modal' ? hedge : null,
    };
  }
}

/** Of "A can happen, but B is common in:" what the list goes on with. */
const lastClause = (words: readonly Word[]): readonly Word[] =>
  words.slice(words.findLastIndex(({ key }, at) => key === ',' && COORDINATING.has(words[at + 1]?.key ?? '')) + 1);
const COORDINATING = new Set(['but', 'and', 'so']);

/** What a list hangs on: whether items name what it holds of, whether it is a sentence, whether it is open for what something does. */
interface Opening {
  readonly isNamed: boolean;
  readonly isSaid: boolean;
  readonly isOpen: boolean;
  readonly hedge: HedgeCue | null;
}
const NO_OPENING: Opening = { isNamed: false, isSaid: false, isOpen: false, hedge: null };
/** "Increase in thirst" */
const NOUN_BEFORE = /^(?:in|of|to|is|are|for)$/;

/**
 * The blocks below such a heading, by number: up to the next part of the report, or a heading above it. Of a part, headings of its
 * own level may belong to it, as they do in plain text.
 */
function findBelow({ text, blocks }: Document, pattern: RegExp, isPart: boolean): ReadonlySet<number> {
  const found = new Set<number>();
  const isHeading = ({ kind }: Block): boolean => kind === 'HEADING';
  const headingOf = ({ span }: Block): string =>
    text.slice(span.start, Math.min(span.end, span.start + LONGEST_HEADING));
  const holdsOn = isPart && blocks.filter((block) => isHeading(block) && PARTS.test(headingOf(block))).length > 1;
  let level: number | null = null;
  for (const [index, block] of blocks.entries()) {
    const own = block.level ?? 1;
    if (!isHeading(block)) {
      if (level !== null) found.add(index);
    } else if (pattern.test(headingOf(block))) level = Math.min(level ?? own, own);
    else if (level !== null && (PARTS.test(headingOf(block)) || own < level || (own === level && !holdsOn)))
      level = null;
  }
  return found;
}

import type { Block } from '../../schema/model.ts';
import type { Document } from '../document.ts';
import { isNamedByItems, leadInOf } from '../lead-ins.ts';
import { tellsOfTopic } from '../topics.ts';
import { findHedge } from './certainty.ts';
import { isOffField } from './field.ts';
import type { Sentence } from './sentence.ts';
import { isEffectVerb } from './verbs.ts';

/** What the place of a sentence says of it. */
export interface Place {
  /** Where an abstract concludes: its part headed "Conclusions"; else its last sentence, and the one before where it is softened. */
  readonly closes: boolean;
  /** Below a heading such as "Materials and methods". */
  readonly inMethods: boolean;
  /** Below a heading such as "Author contributions", "Funding" or "Data availability". */
  readonly inMatter: boolean;
  /** In the report of a study: an article with an abstract or a part on methods, or an abstract alone. */
  readonly isReport: boolean;
  /** In a text about something else than health, food and the body, and no report of a study. */
  readonly isOffField: boolean;
  /** An item that goes on with what its list hangs on: "It helps to:", "build bone"; "Those at risk include:", "old men"; "Food sources: kale". */
  readonly completes: boolean;
}

export const ANYWHERE: Place = {
  closes: false,
  inMethods: false,
  inMatter: false,
  isReport: false,
  isOffField: false,
  completes: false,
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
  String.raw`${NUMBER}(?:acknowledge?ments?|author(?:s['’]?|['’]s)? (?:contributions?|information|affiliations?)|contributors|funding|financial disclosure|(?:conflicts? of|competing|declaration of(?: competing)?) interests?|disclosures?|(?:data|code) availability|availability of data|data (?:access|sharing)|accession (?:numbers?|codes?)|supporting information|supplementa(?:ry|l) (?:materials?|information|data|files?)|additional files?|ethics|ethical (?:approval|statement)|consent (?:for|to)|publisher['’]?s? note|copyright|licen[cs]e|abbreviations|privacy|terms (?:of|and)|cookies?|disclaimer|about (?:the author|us|me))\b`,
  'i',
);
/** Headings that part a report. */
const PARTS = new RegExp(
  String.raw`${NUMBER}(?:abstract|summary|introduction|background|results|findings|discussion|conclusions?|limitations|implications|references)\b`,
  'i',
);

/** Tells the place of each sentence of the running text, by its number in `all`. */
export function readPlaces(document: Document, all: readonly Sentence[]): (at: number) => Place {
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
  return (at) => ({
    closes: closes(at),
    inMethods: methods.has(all[at]!.blockIndex),
    inMatter: matter.has(all[at]!.blockIndex),
    isReport,
    isOffField: offField,
    completes: completes(document, all[at]!),
  });
}

/** Whether an item begins with what is done, below words that are open for it, or names whom they hold of; or a label tells of a topic. */
function completes(document: Document, sentence: Sentence): boolean {
  if (sentence.mentions.length > 0 && tellsOfTopic(document.text, sentence.span)) return true;
  if (sentence.block.kind !== 'LIST_ITEM') return false;
  const [verb, next, ...rest] = sentence.words.filter(({ isWord }) => isWord);
  if (isNamedByItems(document, sentence.blockIndex)) {
    const isOne = next === undefined && sentence.mentions.length > 0;
    return (isOne || next !== undefined) && !(rest.length === 0 && /[:?]$/.test(sentence.text));
  }
  if (leadInOf(document, sentence.blockIndex) === null) return false;
  return isEffectVerb(verb) && !NOUN_BEFORE.test(next?.key ?? '');
}
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

import type { Document } from '../document.ts';
import { findHedge } from './certainty.ts';
import { isOffField } from './field.ts';
import type { Sentence } from './sentence.ts';

/** What the place of a sentence says of it. */
export interface Place {
  /** Where an abstract concludes: its part headed "Conclusions"; else its last sentence, and the one before where it is softened. */
  readonly closes: boolean;
  /** Below a heading such as "Materials and methods". */
  readonly inMethods: boolean;
  /** In the report of a study: an article with an abstract or a part on methods, or an abstract alone. */
  readonly isReport: boolean;
  /** In a text about something else than health, food and the body, and no report of a study. */
  readonly isOffField: boolean;
}

export const ANYWHERE: Place = { closes: false, inMethods: false, isReport: false, isOffField: false };

/** A text of one paragraph is an abstract where it has this many sentences. */
const FEWEST_OF_ABSTRACT = 4;
const NUMBER = String.raw`^[\s\d.:)ivx]{0,12}`;
const CONCLUDING = new RegExp(
  String.raw`${NUMBER}(?:main |general )?(?:conclusions?|interpretation|significance)\b`,
  'i',
);
const METHODS = new RegExp(
  String.raw`${NUMBER}(?:(?:materials?|patients?|subjects?|participants|animals|data|study design|design|setting)[\s,]+(?:and|&) )?(?:(?:research|experimental|statistical|analytical) )?(?:methods?|methodology|procedures?)\b|${NUMBER}(?:statistical analys[ei]s|study (?:design|population)|experimental (?:design|section)|methods? summary)\b`,
  'i',
);
/** Headings that part a report. */
const PARTS = new RegExp(
  String.raw`${NUMBER}(?:abstract|summary|introduction|background|results|findings|discussion|conclusions?|limitations|implications|acknowledge?ments?|references|author contributions|funding|supporting information|competing interests)\b`,
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
  const methods = findMethods(document);
  const isReport = isAlone || methods.size > 0 || document.sections.some(({ kind }) => kind === 'ABSTRACT');
  const offField = !isReport && isOffField(all);
  return (at) => ({
    closes: closes(at),
    inMethods: methods.has(all[at]!.blockIndex),
    isReport,
    isOffField: offField,
  });
}

/** The blocks below a heading on methods, by number: up to the next part of the report, or a heading above it. */
function findMethods({ text, blocks }: Document): ReadonlySet<number> {
  const found = new Set<number>();
  let level: number | null = null;
  const parts = blocks.filter(({ kind, span }) => kind === 'HEADING' && PARTS.test(text.slice(span.start, span.end)));
  blocks.forEach((block, index) => {
    if (block.kind !== 'HEADING') {
      if (level !== null) found.add(index);
      return;
    }
    const heading = text.slice(block.span.start, block.span.end);
    const own = block.level ?? 1;
    if (METHODS.test(heading)) level = level === null ? own : Math.min(level, own);
    else if (level !== null && (PARTS.test(heading) || own < level || (own === level && parts.length < 2)))
      level = null;
  });
  return found;
}

import { type Verdict, verdictOf } from './boilerplate.ts';
import { BLOCK_ELEMENTS, isSilent } from './elements.ts';
import { type Element, type Node, type Root, isElement, isText } from './tree.ts';
import { type Weight, linkDensity } from './weight.ts';

/** Which parts weigh nothing in what is around them, and can not hold the article: all that markup sets aside, comments, or none. */
export type Apart = 'ALL' | 'COMMENTS' | 'NONE';

/** The weight of each element that is shown, and what markup says of those that are no article text. */
export interface Weights {
  readonly apart: Apart;
  readonly of: (element: Element) => Weight | undefined;
  readonly verdictOf: (element: Element) => Verdict | null;
  /** Whether the element can not hold the article. */
  readonly isFrame: (element: Element) => boolean;
}

const SCORED = new Set(['p', 'td', 'pre', 'section', 'h2', 'h3', 'h4', 'h5', 'h6', 'li', 'dd', 'blockquote']);
const FEWEST_CHARACTERS = 25;
const LEVELS = 5;
/** A paragraph of this many characters is prose, if it is not made of links. */
const PROSE = 80;

/**
 * Weighs a page in one walk. Paragraphs speak for the elements around them by their length and commas, less with each level, as in
 * Arc90's Readability.
 */
export function weighPage(root: Root, apart: Apart): Weights {
  const weights = new Map<Element, Weight>();
  const verdicts = new Map<Element, Verdict>();

  const isApart = (verdict: Verdict | undefined): boolean =>
    verdict !== undefined && (apart === 'ALL' || (apart === 'COMMENTS' && verdict.section === 'COMMENTS'));

  function walk(element: Element): Weight {
    const weight: Weight = { text: 0, linked: 0, commas: 0, prose: 0, titles: 0, mailFields: 0, score: 0 };
    weights.set(element, weight);
    let blocks = 0;
    for (const child of element.children) blocks += add(child, weight);
    if (element.name === 'a') {
      weight.linked = weight.text;
      weight.commas = 0;
    }
    if (blocks === 0 ? element.name !== 'a' && BLOCK_ELEMENTS.has(element.name) : SCORED.has(element.name))
      speak(element, weight);
    if (blocks === 0 && weight.text >= PROSE && linkDensity(weight) < 0.3 && BLOCK_ELEMENTS.has(element.name)) {
      weight.prose = weight.text - weight.linked;
    }
    if (element.name === 'h1') weight.titles = 1;
    const verdict = verdictOf(element, weight);
    if (verdict) verdicts.set(element, verdict);
    return weight;
  }

  function add(child: Node, to: Weight): number {
    if (isText(child)) {
      count(child.data, to);
      return 0;
    }
    if (!isElement(child)) return 0;
    if (isSilent(child)) {
      if (isMailField(child)) to.mailFields++;
      return 0;
    }
    const of = walk(child);
    to.mailFields += of.mailFields;
    const verdict = verdicts.get(child);
    if (!isApart(verdict) || verdict?.section === 'REFERENCES') {
      to.text += of.text;
      to.linked += of.linked;
      to.commas += of.commas;
      to.prose += of.prose;
      to.titles += of.titles;
    }
    return BLOCK_ELEMENTS.has(child.name) && of.text > 0 ? 1 : 0;
  }

  function speak(element: Element, weight: Weight): void {
    const { text, commas } = weight;
    if (text < FEWEST_CHARACTERS) return;
    const own = (2 + commas + Math.min(Math.floor(text / 100), 3)) * (1 - linkDensity(weight));
    let { parent } = element;
    for (let level = 1; level <= LEVELS && parent !== null && isElement(parent); level++, { parent } = parent)
      weights.get(parent)!.score += own / (level === 1 ? 1 : level === 2 ? 2 : level * 3);
  }

  for (const child of root.children) if (isElement(child) && !isSilent(child)) walk(child);
  return {
    apart,
    of: (element) => weights.get(element),
    verdictOf: (element) => verdicts.get(element) ?? null,
    isFrame: (element) => isApart(verdicts.get(element)),
  };
}

function isMailField({ name, attribs }: Element): boolean {
  if (name !== 'input' || attribs['type'] === 'hidden') return false;
  return attribs['type'] === 'email' || /^e-?mail/i.test(attribs['name'] ?? attribs['placeholder'] ?? '');
}

function count(data: string, to: Weight): void {
  let space = true;
  for (let at = 0; at < data.length; at++) {
    const code = data.charCodeAt(at);
    const isSpace = code === 32 || (code >= 9 && code <= 13);
    if (!isSpace || !space) to.text++;
    if (code === 44 || code === 0xff0c || code === 0x3001 || code === 0x3002) to.commas++;
    space = isSpace;
  }
}

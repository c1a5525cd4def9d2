import { entryScore, headingCues } from '../section-cues.ts';
import { type Verdict, isUnseen } from './boilerplate.ts';
import type { Body } from './body.ts';
import { hasLinkedTitle, isTeaser, LONGEST_CARD, MOST_LOOKED_AT } from './cards.ts';
import { BLOCK_ELEMENTS, isSilent } from './elements.ts';
import { isNamedBeside, isNamedBox } from './part-names.ts';
import { type Element, type Node, elementsOf, isElement, isText, textOf } from './tree.ts';
import { linkDensity } from './weight.ts';

const LINKS: Verdict = { section: 'BOILERPLATE', reason: 'a list of links' };
const QUOTE: Verdict = { section: 'BOILERPLATE', reason: 'pull quote' };
const CARDS: Verdict = { section: 'BOILERPLATE', reason: 'related articles' };

/** Elements that group others, and how much of a group's text makes it a list of links: of this many characters, this share. */
const GROUPS = new Set(['div', 'section', 'ul', 'ol']);
const FEWEST_LINKED = 60;
const MOSTLY_LINKED = 0.6;
/** Characters beside the links that make an item a sentence. */
const PROSE = 60;
/** There are at least so many teasers of other pages in a row, and links have this share of them. */
const FEWEST_CARDS = 3;
const LEAST_LINKED = 0.15;
/** A quote pulled out of the text has so many characters; no page written by hand has more of them than that. */
const LONGEST_QUOTE = 1000;
const SHORTEST_QUOTE = 15;
const MOST_QUOTES = 100;

/** What the parts of an article are, by their names and by how they are made: boxes and cards that are none of its text. */
export class InnerParts {
  readonly #body: Body;
  /** Characters of the article, and those of them in links. */
  #total = 0;
  #linked = 0;
  /** The words of the article, once they are asked for, and how often they were. */
  #words: string | undefined;
  #asked = 0;
  /** Whether the page lists others, once it is asked for. */
  #index: boolean | undefined;

  constructor(body: Body) {
    this.#body = body;
    for (const one of body.roots) {
      this.#total += body.weights.of(one)?.text ?? 0;
      this.#linked += body.weights.of(one)?.linked ?? 0;
    }
  }

  /** Why a part below the last heading is none of the article's text; null where it is, or nothing tells. */
  verdictOf(element: Element, heading: string): Verdict | null {
    const given = this.#body.weights.verdictOf(element);
    if (given?.reason === 'aside' && this.#isBox(element)) return null;
    if (given) return given;
    if ((element.name === 'blockquote' || isNamedBeside(element)) && this.isRepeated(element)) return QUOTE;
    if (element.name === 'a') return this.#isCard(element) ? CARDS : null;
    if (isTeaser(element, this.#body.weights) && !this.#isIndex()) return CARDS;
    if (!GROUPS.has(element.name)) return null;
    if (this.#isLinks(element, heading)) return LINKS;
    return this.#isCards(element) ? CARDS : null;
  }

  /** Whether an aside is a box of the article that says something, and says it only there: no quote pulled out of the text. */
  #isBox(aside: Element): boolean {
    const weight = this.#body.weights.of(aside);
    if (!weight || linkDensity(weight) > 0.3 || !(weight.prose > 0 || isNamedBox(aside))) return false;
    return !this.isRepeated(aside);
  }

  /** Whether an element in a line of text, a note at its mark, repeats what stands elsewhere. */
  isRepeatedNote(element: Element): boolean {
    return !BLOCK_ELEMENTS.has(element.name) && isNamedBeside(element) && this.isRepeated(element);
  }

  /** Whether an element repeats what the article says: a quote pulled out of it, a note beside its mark and once more at the end. */
  isRepeated(element: Element): boolean {
    const { text } = this.#body.weights.of(element) ?? { text: 0 };
    if (text < SHORTEST_QUOTE || text > LONGEST_QUOTE || ++this.#asked > MOST_QUOTES) return false;
    const words = foldedText(element);
    this.#words ??= [...this.#body.roots].map(foldedText).join(' ');
    const first = this.#words.indexOf(words);
    if (first < 0 || this.#words.indexOf(words, first + 1) < 0) return false;
    // What is left out here stays where it stands else.
    this.#words = this.#words.slice(0, first) + this.#words.slice(first + words.length);
    return true;
  }

  #isLinks(group: Element, heading: string): boolean {
    const weight = this.#body.weights.of(group);
    if (!weight || weight.text < FEWEST_LINKED || linkDensity(weight) < MOSTLY_LINKED) return false;
    if (weight.text * 2 > this.#total || isIntroduced(group)) return false;
    const cues = headingCues(heading);
    if (cues.has('REFERENCES') || cues.has('REFERENCES_IF_ENTRIES')) return false;
    return !isFewLinks(group) && !this.#hasProse(group) && entryScore(textOf(group, 1000)) < 2;
  }

  /** Whether a link holds blocks, a title and a teaser, say, in a page that is not made of such. */
  #isCard(link: Element): boolean {
    const weight = this.#body.weights.of(link);
    const href = link.attribs['href'];
    if (!weight || weight.text === 0 || weight.text > LONGEST_CARD || !href || href.startsWith('#')) return false;
    if (this.#linked * 2 >= this.#total) return false;
    let blocks = 0;
    let looked = 0;
    for (const element of elementsOf(link)) {
      if (isLeaf(element) && this.#textOf(element) > 0 && ++blocks === 2) return true;
      if (++looked === MOST_LOOKED_AT) break;
    }
    return false;
  }

  /** Whether most of the text is teasers: a page that lists others is about nothing else. */
  #isIndex(): boolean {
    if (this.#index === undefined) {
      let teasers = 0;
      for (const root of this.#body.roots) {
        for (const one of elementsOf(root)) if (isTeaser(one, this.#body.weights)) teasers += this.#textOf(one);
      }
      this.#index = teasers * 2 > this.#total;
    }
    return this.#index;
  }

  /** Whether a group is made of cards alike: short, each under a title that is a link. */
  #isCards(group: Element): boolean {
    const weight = this.#body.weights.of(group);
    if (!weight || weight.text * 2 > this.#total || linkDensity(weight) < LEAST_LINKED) return false;
    const parts = group.children.filter((child): child is Element => isElement(child) && this.#textOf(child) > 0);
    if (parts.length < FEWEST_CARDS) return false;
    let cards = 0;
    for (const part of parts)
      if (this.#textOf(part) <= LONGEST_CARD && hasLinkedTitle(part, this.#body.weights)) cards++;
    return cards >= FEWEST_CARDS && cards >= parts.length - 1;
  }

  /** Whether an item of a list, or a part of a part, says something in words that are no link. */
  #hasProse(group: Element): boolean {
    return group.children.some((child) => {
      const weight = isElement(child) && this.#body.weights.of(child);
      return weight && weight.text - weight.linked >= PROSE;
    });
  }

  #textOf(element: Element): number {
    return this.#body.weights.of(element)?.text ?? 0;
  }
}

/** Whether an element is a block without blocks in it. */
const isLeaf = (element: Element): boolean =>
  BLOCK_ELEMENTS.has(element.name) &&
  !element.children.some((child) => isElement(child) && BLOCK_ELEMENTS.has(child.name));

/** Whether the line before a list leads to it: "Among the tools are:". */
function isIntroduced(list: Element): boolean {
  if (list.name !== 'ul' && list.name !== 'ol') return false;
  let before = list.prev;
  while (before && isText(before) && !/\S/.test(before.data)) before = before.prev;
  return before !== null && isElement(before) && before.name === 'p' && textOf(before, 2000).trimEnd().endsWith(':');
}

/** Words and figures alone, of what is shown: a quote pulled out of the text has marks of its own. */
function foldedText(element: Element): string {
  const parts: string[] = [];
  const add = (node: Node): void => {
    if (isText(node)) parts.push(node.data);
    else if (isElement(node) && !isSilent(node) && !isUnseen(node)) node.children.forEach(add);
  };
  element.children.forEach(add);
  return parts
    .join('')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function isFewLinks(element: Element): boolean {
  let links = 0;
  for (const { name } of elementsOf(element)) if (name === 'a' && ++links === 3) return false;
  return true;
}

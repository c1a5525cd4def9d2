import type { LeftOut } from '../../schema/model.ts';
import { entryScore, headingCues } from '../section-cues.ts';
import { type Verdict, isUnseen } from './boilerplate.ts';
import type { Body } from './body.ts';
import { type BlockStyle, PARAGRAPH, TextBuilder } from './builder.ts';
import { BLOCK_ELEMENTS, isDataTable, isSilent } from './elements.ts';
import { ancestorsOf } from './kept.ts';
import { isNamedBox } from './part-names.ts';
import { resolveHref } from './links.ts';
import { isOrdinalSuffix } from './superscript.ts';
import { type Element, type Node, type Root, elementsOf, isElement, isText, textOf } from './tree.ts';
import { linkDensity } from './weight.ts';

/** What an element inherits from those around it. */
interface Place {
  readonly style: BlockStyle;
  readonly pre: boolean;
  /** Whether the text is the article's, or kept with it. */
  readonly inside: boolean;
  /** Whether rows of the table around are rows of data. */
  readonly table: boolean;
}

/** Writes the text of a page, block by block, in the order of the page. */
export class HtmlWriter {
  readonly #to: TextBuilder;
  readonly #body: Body;
  readonly #kept: ReadonlyMap<Element, Verdict>;
  /** Elements that something to be written lies in. */
  readonly #around: ReadonlySet<Element>;
  readonly #base: string | null;
  readonly #leftOut: LeftOut[] = [];
  #ordinal: number | null = null;
  /** The words of the last heading: lists of links below "Sources" are what we came for. */
  #heading = '';
  /** The words of the article, and how many asides were looked for in them. */
  #words: string | undefined;
  #boxes = 0;
  /** Characters of the article as it was found, and those of them in links. */
  #total = 0;
  #linked = 0;

  constructor(source: string, body: Body, kept: ReadonlyMap<Element, Verdict>, base: string | null) {
    this.#to = new TextBuilder(source);
    this.#body = body;
    this.#kept = kept;
    this.#around = ancestorsOf([...body.roots, ...kept.keys()]);
    this.#base = base;
    for (const one of body.roots) {
      this.#total += body.weights.of(one)?.text ?? 0;
      this.#linked += body.weights.of(one)?.linked ?? 0;
    }
  }

  write(root: Root): ReturnType<TextBuilder['finish']> & { leftOut: readonly LeftOut[] } {
    const place = { style: PARAGRAPH, pre: false, inside: false, table: false };
    for (const child of root.children) this.#node(child, place);
    return { ...this.#to.finish(), leftOut: this.#leftOut };
  }

  #node(node: Node, place: Place): void {
    if (isText(node)) {
      if (place.inside) this.#text(node, place);
    } else if (!isElement(node)) return;
    else if (node.name === 'script') this.#formula(node, place);
    else if (!isSilent(node) && !isUnseen(node)) this.#element(node, place);
  }

  #text({ data, startIndex, endIndex }: Extract<Node, { data: string }>, { style, pre }: Place): void {
    const counted = this.#ordinal !== null && !this.#to.inBlock && /\S/.test(data);
    const own = counted ? { ...style, ordinal: this.#ordinal! } : style;
    this.#to.write(data, startIndex ?? 0, (endIndex ?? 0) + 1, own, pre);
    if (counted) this.#ordinal = null;
  }

  #element(element: Element, around: Place): void {
    const starts = this.#body.roots.has(element) || this.#kept.has(element);
    if (!around.inside && !starts && !this.#around.has(element)) return this.#leaveOut(element);
    const place = this.#placeOf(element, around, around.inside || starts);
    const isBlock = BLOCK_ELEMENTS.has(element.name);
    const isCell = place.table && (element.name === 'td' || element.name === 'th');
    if (isCell && this.#to.inBlock) this.#to.insert('\t', element.startIndex ?? 0, place.style);
    else if (isBlock && !isCell) this.#to.break();
    const start = this.#to.length;
    if (element.name === 'br') this.#to.lineBreak(element.startIndex ?? 0);
    else if (element.name === 'ol') this.#list(element, place);
    else if (element.name === 'math') this.#math(element, place);
    else this.#children(element, place);
    if (isBlock && !isCell) this.#to.break();
    if (/^h[1-6]$/.test(element.name)) this.#heading = this.#to.since(start).trim();
    if (this.#to.length > start) this.#mark(element, start, place);
  }

  #children(element: Element, place: Place): void {
    for (const child of element.children) this.#node(child, place);
  }

  /** The items of an ordered list, each with the number that a browser shows. */
  #list(list: Element, place: Place): void {
    const items = list.children.filter((child) => isElement(child) && child.name === 'li').length;
    const reversed = 'reversed' in list.attribs;
    let number = integer(list.attribs['start']) ?? (reversed ? items : 1);
    for (const child of list.children) {
      if (isElement(child) && child.name === 'li') {
        number = integer(child.attribs['value']) ?? number;
        this.#ordinal = number;
        number += reversed ? -1 : 1;
      }
      this.#node(child, place);
      this.#ordinal = null;
    }
  }

  /** A formula as its author typed it, where the page has that, else as it is shown. */
  #math(math: Element, place: Place): void {
    const isTyped = ({ name, attribs }: Element) => name === 'annotation' && /tex/i.test(attribs['encoding'] ?? '');
    this.#children([...elementsOf(math)].find(isTyped) ?? math, place);
  }

  /** The TeX of a formula that a script would draw. */
  #formula(script: Element, place: Place): void {
    if (place.inside && /^math\/tex/i.test(script.attribs['type'] ?? '')) {
      for (const child of script.children) if (isText(child)) this.#text(child, place);
    }
  }

  #mark({ name, attribs }: Element, start: number, { inside }: Place): void {
    const href = attribs['href'];
    if (name === 'a' && href !== undefined && inside) this.#to.link(start, resolveHref(href, this.#base));
    if (name === 'sup' && !isOrdinalSuffix(this.#to.since(start))) this.#to.superscript(start);
    const id = attribs['id'] ?? (name === 'a' ? attribs['name'] : undefined);
    if (id) this.#to.target(start, id);
  }

  #placeOf(element: Element, around: Place, inside: boolean): Place {
    const verdict = this.#kept.get(element) ?? (inside ? this.#verdictOf(element) : null);
    let style = around.style;
    if (verdict && style.section === undefined && !this.#body.roots.has(element)) {
      style = { ...style, section: verdict.section, reason: verdict.reason };
    }
    const table = element.name === 'table' ? isDataTable(element) : around.table;
    return { style: styleOf(element, style, table), pre: around.pre || element.name === 'pre', inside, table };
  }

  #verdictOf(element: Element): Verdict | null {
    const { weights } = this.#body;
    const given = weights.verdictOf(element);
    if (given?.reason === 'aside' && this.#isBox(element)) return null;
    if (element.name === 'a' && this.#isCard(element)) return { section: 'BOILERPLATE', reason: 'related articles' };
    if (given || !GROUPS.has(element.name) || isIntroduced(element)) return given;
    const weight = weights.of(element);
    if (!weight || weight.text < FEWEST_LINKED || linkDensity(weight) < MOSTLY_LINKED) return null;
    if (weight.text * 2 > this.#total) return null;
    const cues = headingCues(this.#heading);
    if (cues.has('REFERENCES') || cues.has('REFERENCES_IF_ENTRIES')) return null;
    const words = textOf(element, 1000);
    return isFewLinks(element) || this.#hasProse(element) || entryScore(words) >= 2
      ? null
      : { section: 'BOILERPLATE', reason: 'a list of links' };
  }

  /** Whether an aside is a box of the article that says something, and says it only there: no quote pulled out of the text. */
  #isBox(aside: Element): boolean {
    const weight = this.#body.weights.of(aside);
    if (!weight || linkDensity(weight) > 0.3 || !(weight.prose > 0 || isNamedBox(aside))) return false;
    if (++this.#boxes > MOST_BOXES) return true;
    const words = foldedText(aside);
    this.#words ??= [...this.#body.roots].map(foldedText).join(' ');
    return this.#words.indexOf(words, this.#words.indexOf(words) + 1) < 0;
  }

  /** Whether a link holds blocks, a title and a teaser, say, in a page that is not made of such. */
  #isCard(link: Element): boolean {
    const weight = this.#body.weights.of(link);
    if (!weight || weight.text > LONGEST_CARD || !link.attribs['href'] || link.attribs['href'].startsWith('#'))
      return false;
    let blocks = 0;
    for (const element of elementsOf(link)) {
      if (isLeaf(element) && (this.#body.weights.of(element)?.text ?? 0) > 0 && ++blocks === 2) break;
    }
    return blocks === 2 && this.#linked * 2 < this.#total;
  }

  /** Whether an item of a list, or a part of a part, says something in words that are no link. */
  #hasProse(group: Element): boolean {
    return group.children.some((child) => {
      const weight = isElement(child) && this.#body.weights.of(child);
      return weight && weight.text - weight.linked >= PROSE;
    });
  }

  /** A part of the page around the article is left out of the text, and said so. */
  #leaveOut(element: Element): void {
    const weight = this.#body.weights.of(element);
    if (!weight || weight.text === 0) return;
    const reason = this.#body.weights.verdictOf(element)?.reason ?? 'outside of the article';
    const { line } = this.#to.placeOf(element.startIndex ?? 0);
    this.#leftOut.push({ reason, line, span: null, quote: shownText(element, LONGEST_QUOTE) });
  }
}

/** As much of a part left out as tells which it is, in characters. */
const LONGEST_QUOTE = 120;

function shownText(element: Element, most: number): string {
  let text = '';
  const add = (node: Node): void => {
    if (text.length > most * 2) return;
    if (isText(node)) text = `${text}${node.data.slice(0, most * 4)}`.replace(/\s+/g, ' ');
    else if (isElement(node) && !isSilent(node)) {
      for (const child of node.children) add(child);
      if (BLOCK_ELEMENTS.has(node.name)) text += ' ';
    }
  };
  add(element);
  return text.trim().slice(0, most).trimEnd();
}

/** Elements that group others, and how much of a group's text makes it a list of links: of this many characters, this share. */
const GROUPS = new Set(['div', 'section', 'ul', 'ol']);
const FEWEST_LINKED = 60;
const MOSTLY_LINKED = 0.6;
/** Characters beside the links that make an item a sentence. */
const PROSE = 60;

/** Whether an element is a block without blocks in it. */
const isLeaf = (element: Element): boolean =>
  BLOCK_ELEMENTS.has(element.name) &&
  !element.children.some((child) => isElement(child) && BLOCK_ELEMENTS.has(child.name));

const LONGEST_CARD = 500;

/** Whether the line before a list leads to it: "Among the tools are:". */
function isIntroduced(list: Element): boolean {
  if (list.name !== 'ul' && list.name !== 'ol') return false;
  let before = list.prev;
  while (before && isText(before) && !/\S/.test(before.data)) before = before.prev;
  return before !== null && isElement(before) && before.name === 'p' && textOf(before, 2000).trimEnd().endsWith(':');
}

/** Words and figures alone: a quote pulled out of the text has marks of its own. */
const foldedText = (element: Element): string =>
  textOf(element, Infinity)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Each aside is looked for in the whole text: no more of them than a page written by hand has. */
const MOST_BOXES = 50;

function isFewLinks(element: Element): boolean {
  let links = 0;
  for (const { name } of elementsOf(element)) if (name === 'a' && ++links === 3) return false;
  return true;
}

function integer(value: string | undefined): number | null {
  return value !== undefined && /^\s*-?\d{1,9}\s*$/.test(value) ? Number(value) : null;
}

function styleOf({ name, attribs }: Element, style: BlockStyle, table: boolean): BlockStyle {
  if (/^h[1-6]$/.test(name)) return { ...style, kind: 'HEADING', level: Number(name[1]) };
  if (attribs['role'] === 'heading') return { ...style, kind: 'HEADING', level: integer(attribs['aria-level']) ?? 2 };
  if (name === 'li' || name === 'dd') {
    return { ...style, kind: 'LIST_ITEM', level: style.kind === 'LIST_ITEM' ? (style.level ?? 0) + 1 : 1 };
  }
  if (name === 'blockquote' && style.kind === 'PARAGRAPH') return { ...style, kind: 'QUOTE' };
  if (name === 'figcaption' || name === 'caption') return { ...style, kind: 'CAPTION', level: null };
  if (name === 'tr' && table) return { ...style, kind: 'TABLE', level: null };
  if (name === 'pre') return { ...style, kind: 'CODE', level: null };
  return style;
}

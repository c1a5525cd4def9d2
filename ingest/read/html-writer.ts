import type { LeftOut } from '../../schema/model.ts';
import { type Verdict, isUnseen } from './boilerplate.ts';
import type { Body } from './body.ts';
import { type BlockStyle, PARAGRAPH, TextBuilder } from './builder.ts';
import { BLOCK_ELEMENTS, isDataTable, isSilent } from './elements.ts';
import { InnerParts } from './inner-parts.ts';
import { ancestorsOf } from './kept.ts';
import { headingCues } from '../section-cues.ts';
import { resolveHref } from './links.ts';
import { isOrdinalSuffix } from './superscript.ts';
import { type Element, type Node, type Root, elementsOf, isElement, isText } from './tree.ts';

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
  readonly #parts: InnerParts;
  readonly #kept: ReadonlyMap<Element, Verdict>;
  /** Elements that something to be written lies in. */
  readonly #around: ReadonlySet<Element>;
  readonly #base: string | null;
  readonly #leftOut: LeftOut[] = [];
  #ordinal: number | null = null;
  /** The words of the last heading: lists of links below "Sources" are what we came for. */
  #heading = '';
  constructor(source: string, body: Body, kept: ReadonlyMap<Element, Verdict>, base: string | null) {
    this.#to = new TextBuilder(source);
    this.#body = body;
    this.#parts = new InnerParts(body);
    this.#kept = kept;
    this.#around = ancestorsOf([...body.roots, ...kept.keys()]);
    this.#base = base;
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
    else if (!isSilent(node) && !isUnseen(node) && !(place.inside && this.#parts.isRepeatedNote(node)))
      this.#element(node, place);
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
    if (element.name === 'img') this.#picture(element, place);
    else if (element.name === 'br') this.#lineBreak(element, place);
    else if (element.name === 'ol') this.#list(element, place);
    else if (element.name === 'math') this.#math(element, place);
    else this.#children(element, place);
    if (isBlock && !isCell) this.#to.break();
    if (/^h[1-6]$/.test(element.name)) this.#heading = this.#to.since(start).trim();
    if (this.#to.length > start) this.#mark(element, start, place);
  }

  /** Two in a row part paragraphs, as does one below a line that heads a list of references. */
  #lineBreak(br: Element, { pre, table }: Place): void {
    const parts = !pre && !table && (isSecondBreak(br) || isReferencesLine(this.#to.opened(LONGEST_LINE)));
    if (parts) this.#to.break();
    else this.#to.lineBreak(br.startIndex ?? 0);
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
    const typed = [...elementsOf(math)].find(isTyped);
    const tex = math.attribs['alttext']?.trim();
    if (typed === undefined && tex && tex.length <= LONGEST_FORMULA && place.inside) {
      this.#to.insert(tex.replace(/\s+/g, ' '), math.startIndex ?? 0, place.style);
    } else this.#children(typed ?? math, place);
  }

  /** The TeX of a formula that a script would draw. */
  #formula(script: Element, place: Place): void {
    if (place.inside && /^math\/tex/i.test(script.attribs['type'] ?? '')) {
      for (const child of script.children) if (isText(child)) this.#text(child, place);
    }
  }

  /** The TeX that a picture of a formula has in place of words. */
  #picture({ attribs, startIndex }: Element, place: Place): void {
    const words = attribs['alt']?.trim();
    if (attribs['aria-hidden'] === 'true') return;
    if (place.inside && words && words.length <= LONGEST_FORMULA && /\\[a-z]+|[_^]\{/i.test(words)) {
      this.#to.insert(words.replace(/\s+/g, ' '), startIndex ?? 0, place.style);
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
    const verdict = this.#kept.get(element) ?? (inside ? this.#parts.verdictOf(element, this.#heading) : null);
    let style = around.style;
    const isKept =
      style.section === 'BOILERPLATE' &&
      this.#kept.has(element) &&
      !(verdict?.section === 'NOTES' && this.#parts.isRepeated(element));
    if (verdict && (style.section === undefined || isKept) && !this.#body.roots.has(element)) {
      style = { ...style, section: verdict.section, reason: verdict.reason };
    }
    const table = element.name === 'table' ? isDataTable(element) : around.table;
    return { style: styleOf(element, style, table), pre: around.pre || element.name === 'pre', inside, table };
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

const LONGEST_FORMULA = 1000;
/** A line that heads a list is no longer than this. */
const LONGEST_LINE = 60;

function isReferencesLine(words: string): boolean {
  if (words === '') return false;
  const cues = headingCues(words);
  return cues.has('REFERENCES') || cues.has('REFERENCES_IF_ENTRIES');
}

function isSecondBreak({ prev }: Element): boolean {
  const before = prev && isText(prev) && !/\S/.test(prev.data) ? prev.prev : prev;
  return before !== null && isElement(before) && before.name === 'br';
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

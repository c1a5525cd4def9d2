import type { Diagnostic } from '../../schema/model.ts';
import type { Body } from './body.ts';
import { type BlockStyle, PARAGRAPH, TextBuilder } from './builder.ts';
import { BLOCK_ELEMENTS, isSilent } from './elements.ts';
import { resolveHref } from './links.ts';
import { isOrdinalSuffix } from './superscript.ts';
import { type Element, type Node, type Root, isElement, isText } from './tree.ts';

/** What an element inherits from those around it. */
interface Place {
  readonly style: BlockStyle;
  readonly pre: boolean;
  /** Inside the element that holds the article. */
  readonly inside: boolean;
}

/** Writes the text of a page, block by block, in the order of the page. */
export class HtmlWriter {
  readonly #to: TextBuilder;
  readonly #body: Body;
  readonly #base: string | null;
  readonly #diagnostics: Diagnostic[] = [];
  #ordinal: number | null = null;

  constructor(source: string, body: Body, base: string | null) {
    this.#to = new TextBuilder(source);
    this.#body = body;
    this.#base = base;
  }

  write(root: Root): ReturnType<TextBuilder['finish']> & { diagnostics: readonly Diagnostic[] } {
    const place = { style: PARAGRAPH, pre: false, inside: false };
    for (const child of root.children) this.#node(child, place);
    return { ...this.#to.finish(), diagnostics: this.#diagnostics };
  }

  #node(node: Node, place: Place): void {
    if (isText(node)) {
      if (place.inside) this.#text(node.data, node.startIndex ?? 0, (node.endIndex ?? 0) + 1, place);
    } else if (isElement(node) && !isSilent(node)) this.#element(node, place);
  }

  #text(data: string, start: number, end: number, { style, pre }: Place): void {
    const counted = this.#ordinal !== null && !this.#to.inBlock && /\S/.test(data);
    this.#to.write(data, start, end, counted ? { ...style, ordinal: this.#ordinal! } : style, pre);
    if (counted) this.#ordinal = null;
  }

  #element(element: Element, around: Place): void {
    const place = this.#placeOf(element, around);
    const isBlock = BLOCK_ELEMENTS.has(element.name);
    if (isBlock) this.#to.break();
    const start = this.#to.length;
    if (element.name === 'br') this.#to.lineBreak(element.startIndex ?? 0);
    else if (element.name === 'ol') this.#list(element, place);
    else if (element.name === 'td' || element.name === 'th') this.#children(element, place);
    else this.#children(element, place);
    if (isBlock) this.#to.break();
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

  #mark({ name, attribs }: Element, start: number, place: Place): void {
    const href = attribs['href'];
    if (name === 'a' && href !== undefined && place.inside) this.#to.link(start, resolveHref(href, this.#base));
    if (name === 'sup' && !isOrdinalSuffix(this.#to.since(start))) this.#to.superscript(start);
    const id = attribs['id'] ?? (name === 'a' ? attribs['name'] : undefined);
    if (id) this.#to.target(start, id);
  }

  #placeOf(element: Element, around: Place): Place {
    const verdict = this.#body.weights.verdictOf(element);
    const inside =
      around.inside || this.#body.roots.has(element) || (verdict !== null && verdict.section !== 'BOILERPLATE');
    let style = around.style;
    if (verdict && style.section === undefined && inside)
      style = { ...style, section: verdict.section, reason: verdict.reason };
    return { style: styleOf(element, style), pre: around.pre || element.name === 'pre', inside };
  }
}

function integer(value: string | undefined): number | null {
  return value !== undefined && /^\s*-?\d{1,9}\s*$/.test(value) ? Number(value) : null;
}

function styleOf({ name, attribs }: Element, style: BlockStyle): BlockStyle {
  if (/^h[1-6]$/.test(name)) return { ...style, kind: 'HEADING', level: Number(name[1]) };
  if (attribs['role'] === 'heading') return { ...style, kind: 'HEADING', level: integer(attribs['aria-level']) ?? 2 };
  if (name === 'li' || name === 'dd') {
    return { ...style, kind: 'LIST_ITEM', level: style.kind === 'LIST_ITEM' ? (style.level ?? 0) + 1 : 1 };
  }
  if (name === 'blockquote' && style.kind === 'PARAGRAPH') return { ...style, kind: 'QUOTE' };
  if (name === 'figcaption' || name === 'caption') return { ...style, kind: 'CAPTION', level: null };
  if (name === 'tr') return { ...style, kind: 'TABLE', level: null };
  if (name === 'pre') return { ...style, kind: 'CODE', level: null };
  return style;
}

import { TextBuilder } from '../builder.ts';
import { type Element, type Node, elementsOf, isElement, isText } from '../tree.ts';
import { attributeOf, localName } from '../xml.ts';
import { BLOCK_WRITERS } from './blocks.ts';
import { BLOCKS, FLOATS, SILENT } from './elements.ts';
import { labelsOf } from './entries.ts';
import { FLOAT_WRITERS } from './floats.ts';
import { INLINE_WRITERS } from './inline.ts';
import { type Place, type Write, styled } from './place.ts';

const WRITERS: Readonly<Record<string, Write>> = { ...BLOCK_WRITERS, ...FLOAT_WRITERS, ...INLINE_WRITERS };
const DEEPEST_HEADING = 6;

/** Writes the elements of an article, block by block, in the order of the file; what floats within a paragraph stands behind it. */
export class JatsWriter {
  readonly text: TextBuilder;
  /** Formulas that the file has as pictures only. */
  pictures = 0;
  readonly #labels: ReadonlyMap<Element, string>;
  readonly #refs: ReadonlySet<string>;
  readonly #ids: ReadonlySet<string>;
  #waiting: Element[] | null = null;
  #ordinal: number | null = null;

  constructor(source: string, article: Element) {
    this.text = new TextBuilder(source);
    const elements = [...elementsOf(article)];
    const refs = elements.filter((element) => localName(element) === 'ref');
    this.#labels = labelsOf(refs);
    this.#refs = idsOf(refs);
    this.#ids = idsOf(elements);
  }

  /** The label of a reference. */
  labelOf(ref: Element): string | null {
    return this.#labels.get(ref) ?? null;
  }

  /** The entries that a cross reference leads to, or would lead to if the list had them; null where it cites none. */
  citedBy(xref: Element): readonly string[] | null {
    const ids = (attributeOf(xref, 'rid') ?? '').split(/\s+/).filter(Boolean);
    const known = ids.filter((id) => this.#refs.has(id));
    if (known.length > 0) return known;
    const isCitation = attributeOf(xref, 'ref-type') === 'bibr' && !ids.some((id) => this.#ids.has(id));
    return isCitation && ids.length > 0 ? ids : null;
  }

  node(node: Node, place: Place): void {
    if (isText(node)) this.#text(node, place);
    else if (isElement(node)) this.element(node, place);
    else if ('children' in node) for (const child of node.children) this.node(child as Node, place);
  }

  children(element: Element, place: Place): void {
    for (const child of element.children) this.node(child, place);
  }

  element(element: Element, place: Place): void {
    const name = localName(element);
    if (SILENT.has(name)) return;
    if (FLOATS.has(name) && this.#waiting) return void this.#waiting.push(element);
    const isBlock = BLOCKS.has(name);
    if (isBlock) this.text.break();
    const write = Object.hasOwn(WRITERS, name) ? WRITERS[name] : undefined;
    if (write) write(this, element, place);
    else this.children(element, place);
    if (isBlock) this.text.break();
  }

  heading(parts: readonly Element[], place: Place): void {
    this.text.break();
    const style = styled(place, 'HEADING', Math.min(DEEPEST_HEADING, place.level));
    for (const part of parts) {
      for (const child of part.children) if (!isMark(child)) this.node(child, style);
      this.text.space();
    }
    this.text.break();
  }

  /** Writes a paragraph, and behind it what floats in it. */
  paragraph(element: Element, place: Place): void {
    const around = this.#waiting;
    const own: Element[] = [];
    this.#waiting = own;
    this.children(element, place);
    this.#waiting = around;
    this.text.break();
    if (around) around.push(...own);
    else for (const float of own) this.element(float, styled(place, 'PARAGRAPH'));
  }

  /** Writes an item of a list with the number that a reader sees before it. */
  item(element: Element, ordinal: number | null, place: Place): void {
    this.#ordinal = ordinal;
    this.element(element, place);
    this.#ordinal = null;
  }

  #text({ data, startIndex, endIndex }: Extract<Node, { data: string }>, { style, pre }: Place): void {
    const counted = this.#ordinal !== null && !this.text.inBlock && /\S/.test(data);
    const own = counted ? { ...style, ordinal: this.#ordinal! } : style;
    this.text.write(data, startIndex ?? 0, (endIndex ?? 0) + 1, own, pre);
    if (counted) this.#ordinal = null;
  }
}

const idsOf = (elements: readonly Element[]): ReadonlySet<string> =>
  new Set(elements.flatMap((element) => attributeOf(element, 'id') ?? []));

/** A footnote mark, which is no word of the heading that it hangs on. */
const isMark = (node: Node): boolean =>
  isElement(node) &&
  (localName(node) === 'fn' || (localName(node) === 'xref' && /fn$/.test(attributeOf(node, 'ref-type') ?? '')));

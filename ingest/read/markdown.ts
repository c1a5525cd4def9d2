import type { Nodes, Root, Table } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';
import { ClaimtraceError } from '../../schema/errors.ts';
import { lastStartingAt, type Span } from '../../schema/span.ts';
import type { DocumentLink, ReadDocument } from '../document.ts';
import { type BlockStyle, PARAGRAPH, TextBuilder } from './builder.ts';
import { frontMatterOf } from './front-matter.ts';
import { addressesIn, resolveHref } from './links.ts';
import type { Reader } from './reader.ts';
import { isOrdinalSuffix } from './superscript.ts';

/**
 * Markdown (CommonMark with GitHub's tables and footnotes) behind an optional front matter of `key: value` lines. Footnotes are
 * numbered as the rendered page shows them, in the order of their first marks: a mark `[^lee]` may read `[3]` in the canonical text;
 * it links to `#fn-lee`, the target of the definition, a FOOTNOTE block with the ordinal 3. A mark without a definition stays
 * as written; a definition without a mark has no ordinal. Tags of inline HTML are no text; `<sup>` and `<a>` are honoured.
 */
export const markdownReader: Reader = {
  format: 'markdown',
  extensions: ['.md', '.markdown'],
  read(text, { url }): ReadDocument {
    const { metadata, end } = frontMatterOf(text);
    refuseDeep(text);
    const tree = fromMarkdown(text.slice(end), {
      extensions: [
        gfmTable(),
        ...(isFootnoted(text) ? [gfmFootnote()] : []),
        { disable: { null: [...(hasMany(text, /[*_]/g) ? EMPHASIS : []), ...(hasMany(text, /\[/g) ? LINKS : [])] } },
      ],
      mdastExtensions: [gfmFootnoteFromMarkdown(), gfmTableFromMarkdown()],
    });
    const writer = new MarkdownWriter(text, end, tree, metadata.url ?? url ?? null);
    const built = writer.write();
    const heading = built.blocks.find((block) => block.kind === 'HEADING' && block.level === 1);
    const title = metadata.title ?? (heading ? built.text.slice(heading.span.start, heading.span.end) : null);
    return { format: 'markdown', metadata: { ...metadata, title }, ...built, diagnostics: [] };
  },
};

/** More footnotes than an article has are left as they are written: the parser's time grows with the square of their number. */
const MOST_FOOTNOTES = 1000;

function isFootnoted(text: string): boolean {
  const definitions = text.match(/^ {0,3}\[\^[^\]\n]+\]:/gm)?.length ?? 0;
  return definitions > 0 && definitions <= MOST_FOOTNOTES;
}

/** Quotes and lists nested deeper than an article's: the parser's time grows with the square of the depth. */
function refuseDeep(text: string): void {
  const deep = /^(?:[ \t]{0,8}(?:[>*+-]|\d{1,9}[.)])){1000}/m.exec(text);
  if (!deep) return;
  const line = text.slice(0, deep.index).split('\n').length;
  throw new ClaimtraceError('HTML_TOO_DEEP', `Line ${line}: quotes and lists are nested deeper than 1,000`, {
    line,
    hint: 'Check the line for a row of ">" or "-".',
  });
}

/** What is not looked for in a text that has thousands of its marks in one paragraph: pairing them would take their square. */
const EMPHASIS = ['attention'];
const LINKS = ['labelStartLink', 'labelStartImage', 'labelEnd', 'gfmFootnoteCall', 'gfmPotentialFootnoteCall'];

const hasMany = (text: string, mark: RegExp): boolean =>
  text.split(/\n[ \t]*\n/).some((paragraph) => (paragraph.match(mark)?.length ?? 0) > 5000);

/** An inline tag that is open: where its text begins, and what it says. */
interface OpenTag {
  readonly start: number;
  readonly href: string | null;
  readonly id: string | null;
}

class MarkdownWriter {
  readonly #to: TextBuilder;
  readonly #shift: number;
  readonly #tree: Root;
  readonly #base: string | null;
  readonly #definitions = new Map<string, string>();
  readonly #footnotes: Footnotes;
  #superscript: number | null = null;
  #anchor: OpenTag | null = null;
  /** Inside a block of HTML that is no text: a comment, a script. */
  #silent: string | null = null;

  constructor(source: string, shift: number, tree: Root, base: string | null) {
    this.#to = new TextBuilder(source);
    this.#shift = shift;
    this.#tree = tree;
    this.#base = base;
    this.#footnotes = numberFootnotes(tree);
  }

  write(): ReturnType<TextBuilder['finish']> {
    for (const node of nodesOf(this.#tree)) {
      if (node.type === 'definition' && !this.#definitions.has(node.identifier)) {
        this.#definitions.set(node.identifier, node.url);
      }
    }
    this.#children(this.#tree, PARAGRAPH);
    const built = this.#to.finish();
    const code = built.blocks.filter((block) => block.kind === 'CODE');
    return { ...built, links: withBare(built.links, addressesIn(built.text), [...built.links, ...code]) };
  }

  #children(node: Nodes, style: BlockStyle): void {
    if ('children' in node) for (const child of node.children) this.#node(child, style);
  }

  #block(node: Nodes, style: BlockStyle): void {
    this.#to.break();
    this.#children(node, style);
    this.#to.break();
  }

  #node(node: Nodes, style: BlockStyle): void {
    switch (node.type) {
      case 'heading':
        return this.#block(node, { ...style, kind: 'HEADING', level: node.depth });
      case 'blockquote':
        return this.#block(node, style.kind === 'PARAGRAPH' ? { ...style, kind: 'QUOTE' } : style);
      case 'list':
        return this.#list(node, style);
      case 'table':
        return this.#table(node, style);
      case 'footnoteDefinition':
        return this.#footnote(node, style);
      case 'footnoteReference':
        return this.#footnoteMark(node, style);
      case 'code':
        return this.#code(node.value, node, style);
      case 'inlineCode':
        return this.#text(node.value, node, style);
      case 'text':
        return this.#text(node.value, node, style);
      case 'break':
        return this.#to.lineBreak(this.#startOf(node));
      case 'html':
        return this.#html(node.value, node, style);
      case 'link':
        return this.#link(node.url, node, style);
      case 'linkReference':
        return this.#link(this.#definitions.get(node.identifier) ?? null, node, style);
      case 'paragraph':
        return this.#block(node, style);
      case 'definition':
      case 'image':
      case 'imageReference':
      case 'thematicBreak':
        return this.#to.space();
      default:
        return this.#children(node, style);
    }
  }

  #list(node: Extract<Nodes, { type: 'list' }>, style: BlockStyle): void {
    const level = style.kind === 'LIST_ITEM' ? (style.level ?? 0) + 1 : 1;
    node.children.forEach((item, index) => {
      const ordinal = node.ordered ? (node.start ?? 1) + index : undefined;
      this.#to.break();
      item.children.forEach((child, place) => {
        const first = place === 0 && ordinal !== undefined;
        this.#node(child, { ...style, kind: 'LIST_ITEM', level, ...(first && { ordinal }) });
      });
      this.#to.break();
    });
  }

  #table(node: Table, style: BlockStyle): void {
    for (const row of node.children) {
      this.#to.break();
      row.children.forEach((cell, index) => {
        if (index > 0 && this.#to.inBlock) this.#to.insert('\t', this.#startOf(cell), style);
        this.#children(cell, { ...style, kind: 'TABLE', level: null });
      });
    }
    this.#to.break();
  }

  #footnote(node: FootnoteDefinition, style: BlockStyle): void {
    this.#to.break();
    const start = this.#to.length;
    const { definition, number } = this.#footnotes.get(node.identifier)!;
    const counted = definition === node && number !== undefined ? { ordinal: number } : {};
    node.children.forEach((child, place) =>
      this.#node(child, { ...style, kind: 'FOOTNOTE', level: null, ...(place === 0 && counted) }),
    );
    this.#to.break();
    if (definition === node) this.#to.target(start, targetOf(node));
  }

  #footnoteMark(node: Extract<Nodes, { type: 'footnoteReference' }>, style: BlockStyle): void {
    const { definition, number } = this.#footnotes.get(node.identifier)!;
    this.#to.insert(`[${number}]`, this.#startOf(node), style);
    this.#to.link(this.#to.length - `[${number}]`.length, `#${targetOf(definition)}`);
  }

  #code(value: string, node: Nodes, style: BlockStyle): void {
    this.#to.break();
    const start = this.#startOf(node);
    this.#to.write(value, start, this.#endOf(node), { ...style, kind: 'CODE', level: null }, true);
    this.#to.break();
  }

  #text(value: string, node: Nodes, style: BlockStyle): void {
    if (this.#silent === null) this.#to.write(value, this.#startOf(node), this.#endOf(node), style);
  }

  #link(href: string | null, node: Nodes, style: BlockStyle): void {
    const start = this.#to.length;
    this.#children(node, style);
    if (href !== null && this.#to.inBlock) this.#to.link(start, resolveHref(href, this.#base));
  }

  /** One tag of inline HTML, or a whole block of it: its tags one by one, the text between them as text. */
  #html(value: string, node: Nodes, style: BlockStyle): void {
    const start = this.#startOf(node);
    let at = 0;
    for (const tag of value.matchAll(/<!--[^]*?(?:-->|$)|<(\/?)([a-z][a-z\d-]*)([^<>]*)>/gi)) {
      this.#between(value.slice(at, tag.index), start + at, style);
      at = tag.index + tag[0].length;
      if (tag[2] !== undefined) this.#tag(tag[2].toLowerCase(), tag[1] === '/', tag[3] ?? '', start + tag.index);
    }
    this.#between(value.slice(at), start + at, style);
  }

  #between(text: string, start: number, style: BlockStyle): void {
    if (text !== '' && this.#silent === null) this.#to.write(text, start, start + text.length, style);
  }

  #tag(name: string, closes: boolean, attributes: string, at: number): void {
    if (name === 'script' || name === 'style' || name === 'template') this.#silent = closes ? null : name;
    else if (name === 'br') this.#to.lineBreak(at);
    else if (name === 'sup') this.#superscriptTag(closes);
    else if (name === 'a') this.#anchorTag(closes, attributes);
    else if (BLOCKS.test(name)) this.#to.break();
  }

  #superscriptTag(closes: boolean): void {
    if (closes && this.#superscript !== null && !isOrdinalSuffix(this.#to.since(this.#superscript))) {
      this.#to.superscript(this.#superscript);
    }
    this.#superscript = closes ? null : this.#to.length;
  }

  #anchorTag(closes: boolean, attributes: string): void {
    const open = this.#anchor;
    if (open?.href) this.#to.link(open.start, resolveHref(open.href, this.#base));
    if (open?.id) this.#to.target(open.start, open.id);
    const value = (name: string): string | null =>
      new RegExp(`\\s${name}\\s*=\\s*["']?([^"'\\s>]+)`, 'i').exec(attributes)?.[1] ?? null;
    this.#anchor = closes ? null : { start: this.#to.length, href: value('href'), id: value('id') ?? value('name') };
  }

  #startOf = (node: Nodes): number => this.#shift + (node.position?.start.offset ?? 0);
  #endOf = (node: Nodes): number => this.#shift + (node.position?.end.offset ?? 0);
}

/** Links with the addresses that are spelled out elsewhere than in `taken`, in the order of the text. */
function withBare(
  links: readonly DocumentLink[],
  bare: readonly DocumentLink[],
  taken: readonly { readonly span: Span }[],
): readonly DocumentLink[] {
  const spans = taken.map(({ span }) => span).sort((a, b) => a.start - b.start);
  const free = bare.filter(({ span }) => {
    const before = spans[lastStartingAt(spans, span.end - 1, ({ start }) => start)];
    return before === undefined || before.end <= span.start;
  });
  return free.length === 0 ? links : [...links, ...free].sort((a, b) => a.span.start - b.span.start);
}

type FootnoteDefinition = Extract<Nodes, { type: 'footnoteDefinition' }>;

/** The definition of each footnote, and its number where a mark leads to it. */
type Footnotes = ReadonlyMap<string, { readonly definition: FootnoteDefinition; number?: number }>;

const targetOf = ({ label, identifier }: FootnoteDefinition): string => `fn-${label ?? identifier}`;

/** Marks in the text are counted before those in footnotes, which are shown below it. */
function numberFootnotes(tree: Root): Footnotes {
  const footnotes = new Map<string, { definition: FootnoteDefinition; number?: number }>();
  const inText: string[] = [];
  const inNotes: string[] = [];
  let end = 0;
  for (const node of nodesOf(tree)) {
    const at = node.position?.start.offset ?? 0;
    if (node.type === 'footnoteDefinition') {
      if (!footnotes.has(node.identifier)) footnotes.set(node.identifier, { definition: node });
      end = node.position?.end.offset ?? at;
    } else if (node.type === 'footnoteReference') (at < end ? inNotes : inText).push(node.identifier);
  }
  let number = 0;
  for (const identifier of new Set([...inText, ...inNotes])) footnotes.get(identifier)!.number = ++number;
  return footnotes;
}

const BLOCKS =
  /^(?:p|div|h[1-6]|ul|ol|li|dl|dt|dd|table|tr|td|th|section|article|aside|blockquote|figure|figcaption|details|summary|hr)$/;

function* nodesOf(tree: Root): Generator<Nodes> {
  const stack: Nodes[] = [tree];
  for (let node = stack.pop(); node; node = stack.pop()) {
    yield node;
    if ('children' in node) for (let at = node.children.length - 1; at >= 0; at--) stack.push(node.children[at]!);
  }
}

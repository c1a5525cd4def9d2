import { lastStartingAt, trimmed, type OriginPoint, type Span } from '../../schema/span.ts';
import type { DocumentLink, ReadBlock, ReadEntry, Target } from '../document.ts';

/** What a block is, apart from where it stands. */
export type BlockStyle = Omit<ReadBlock, 'span'>;

export const PARAGRAPH: BlockStyle = { kind: 'PARAGRAPH', level: null };

interface Built {
  readonly text: string;
  readonly origin: readonly OriginPoint[];
  readonly blocks: readonly ReadBlock[];
  readonly links: readonly DocumentLink[];
  readonly superscripts: readonly Span[];
  readonly targets: readonly Target[];
  readonly entries: readonly ReadEntry[];
}

/** An entity or an escape of the source, which stands for fewer characters in the text. */
const ESCAPED = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});?/iy;

/**
 * Writes the canonical text of a document with markup, block by block, and keeps the way back to the source.
 * White space collapses as in a browser; blocks are parted by an empty line, list items and rows by a line end.
 */
export class TextBuilder {
  readonly #source: string;
  readonly #lineStarts: number[] = [0];
  readonly #parts: string[] = [];
  readonly #origin: OriginPoint[] = [];
  readonly #blocks: (BlockStyle & { span: { start: number; end: number } })[] = [];
  readonly #links: DocumentLink[] = [];
  readonly #superscripts: Span[] = [];
  readonly #targets: Target[] = [];
  readonly #entries: ReadEntry[] = [];
  #length = 0;
  #open: (BlockStyle & { start: number }) | null = null;
  #space = false;
  #line = 0;
  #shift = NaN;

  constructor(source: string) {
    this.#source = source;
    for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) this.#lineStarts.push(at + 1);
  }

  /** Where the next character will stand, but for white space that is still pending. */
  get length(): number {
    return this.#length;
  }

  /** Whether a block is open and has text. */
  get inBlock(): boolean {
    return this.#open !== null;
  }

  /** The text of the open block so far; empty where none is open, or that has more than `most` characters. */
  opened(most: number): string {
    const start = this.#open?.start ?? this.#length;
    return this.#length - start > most ? '' : this.since(start);
  }

  /** Line and column of an offset of the source. */
  placeOf(at: number): { line: number; column: number } {
    const line = lastStartingAt(this.#lineStarts, at, (start) => start);
    return { line: line + 1, column: at - this.#lineStarts[line]! + 1 };
  }

  /** The text written since `start`, up to the last few hundred characters. */
  since(start: number): string {
    let text = '';
    for (let at = this.#parts.length - 1; at >= 0 && text.length < Math.min(400, this.#length - start); at--) {
      text = this.#parts[at]! + text;
    }
    return text.slice(Math.max(0, text.length - (this.#length - start)));
  }

  /** Ends the open block; the next text begins another. */
  break(): void {
    const open = this.#open;
    if (open === null) return;
    this.#open = null;
    this.#space = false;
    const { start, ...style } = open;
    this.#blocks.push({ ...style, span: { start, end: this.#length } });
  }

  /** A line end inside the open block. */
  lineBreak(at: number): void {
    if (this.#open === null) return;
    this.#space = false;
    this.#put('\n', at);
  }

  /** White space between two words, if there are two. */
  space(): void {
    this.#space = this.#open !== null;
  }

  /** Writes text that the source does not have in this form, as coming from offset `at`. */
  insert(text: string, at: number, style: BlockStyle): void {
    if (/^[.,;:)]/.test(text)) this.#space = false;
    this.#begin(style, at);
    this.#put(text, at);
  }

  /** Writes `data`, which the source has between `start` and `end`; `pre` keeps its white space. */
  write(data: string, start: number, end: number, style: BlockStyle, pre = false): void {
    const plain = end - start === data.length && !data.includes('&') && this.#source.startsWith(data, start);
    const place = plain ? (at: number) => start + at : this.#aligned(data, start, end);
    const runs = pre ? /\n|[^\n]+/g : /[^ \t\n\f\r]+/g;
    let at = 0;
    for (const run of data.matchAll(runs)) {
      if (!pre && run.index > at) this.space();
      if (!(pre && this.#open === null && /^\s*$/.test(run[0]))) {
        this.#begin(style, place(run.index));
        if (plain) this.#put(run[0], place(run.index));
        else this.#putAligned(run[0], run.index, place);
      }
      at = run.index + run[0].length;
    }
    if (!pre && at < data.length) this.space();
  }

  link(start: number, href: string, cites?: readonly string[]): void {
    this.#links.push({ span: { start, end: this.#length }, href, ...(cites && { cites }) });
  }

  entry(start: number, entry: Omit<ReadEntry, 'span'>): void {
    this.#entries.push({ ...entry, span: { start, end: this.#length } });
  }

  superscript(start: number): void {
    this.#superscripts.push({ start, end: this.#length });
  }

  target(start: number, id: string): void {
    this.#targets.push({ span: { start, end: this.#length }, id });
  }

  finish(): Built {
    this.break();
    const text = this.#parts.join('');
    const trim = <T extends { readonly span: Span }>(item: T): T => ({ ...item, span: trimmed(text, item.span) });
    const some = (item: { span: Span }): boolean => item.span.end > item.span.start;
    return {
      text,
      origin: this.#origin,
      blocks: this.#blocks.map(trim).filter(some),
      links: this.#links.map(trim).filter(some),
      superscripts: this.#superscripts.map((span) => trimmed(text, span)).filter((span) => span.end > span.start),
      targets: this.#targets.map(trim),
      entries: this.#entries.map(trim).filter(some),
    };
  }

  #begin(style: BlockStyle, at: number): void {
    if (this.#open === null) {
      const before = this.#blocks.at(-1);
      const tight = before && before.kind === style.kind && (style.kind === 'LIST_ITEM' || style.kind === 'TABLE');
      if (before) this.#put(tight ? '\n' : '\n\n', at);
      this.#open = { ...style, start: this.#length };
    } else if (this.#space && !/^[ \t\n]$/.test(this.#parts.at(-1)!.slice(-1))) this.#put(' ', Math.max(0, at - 1));
    this.#space = false;
  }

  #put(text: string, at: number): void {
    if (this.#shift !== at - this.#length || !this.#sameLine(at)) {
      this.#line = lastStartingAt(this.#lineStarts, at, (start) => start);
      this.#shift = at - this.#length;
      this.#origin.push([this.#length, this.#line + 1, at - this.#lineStarts[this.#line]! + 1]);
    }
    this.#parts.push(text);
    this.#length += text.length;
  }

  #sameLine(at: number): boolean {
    return at >= this.#lineStarts[this.#line]! && at < (this.#lineStarts[this.#line + 1] ?? Infinity);
  }

  #putAligned(run: string, from: number, place: (at: number) => number): void {
    let start = 0;
    for (let at = 1; at <= run.length; at++) {
      if (at < run.length && place(from + at) === place(from + at - 1) + 1) continue;
      this.#put(run.slice(start, at), place(from + start));
      start = at;
    }
  }

  /** The width of the entity at a place that stands for a character; 1 for a bare ampersand. Names stand for no letter or digit. */
  #escapeAt(from: number, char: string): number {
    ESCAPED.lastIndex = from;
    const escape = ESCAPED.exec(this.#source)?.[0] ?? '&';
    return /^[a-z\d]$/i.test(char) && !escape.startsWith('&#') ? 1 : escape.length;
  }

  /** Where each character of `data` comes from, when entities, escapes or line prefixes make it differ from its source. */
  #aligned(data: string, start: number, end: number): (at: number) => number {
    const places = new Int32Array(data.length + 1);
    let from = start;
    for (let at = 0; at < data.length; at++) {
      places[at] = Math.min(from, Math.max(start, end - 1));
      const char = this.#source[from];
      const width = char === '&' ? this.#escapeAt(from, data[at]!) : 0;
      if (width > 1 || (width === 1 && data[at] === '&')) {
        const pair = data.charCodeAt(at) >= 0xd800 && data.charCodeAt(at) < 0xdc00;
        if (pair) places[++at] = from;
        from +=
          width > 1 && (data[at] !== '&' || /^&(?:amp|#38|#x26)/i.test(this.#source.slice(from, from + 5))) ? width : 1;
      } else if (char === data[at]) from++;
      else {
        const found = this.#source.indexOf(data[at]!, from);
        // Of a tag that is cut off, parsers tell the end wrongly.
        if (found >= 0 && (found < end || at === 0) && found - from < 200) {
          places[at] = found;
          from = found + 1;
        }
      }
    }
    places[data.length] = end;
    return (at) => places[at]!;
  }
}

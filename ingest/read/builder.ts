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

const BLANK = 0x20;
const LINE_END = 0x0a;
/** A blank, a tab, and what ends a line or a page. */
const isSpace = (code: number): boolean =>
  code === BLANK || code === LINE_END || code === 0x09 || code === 0x0d || code === 0x0c;

function endsInSpace(text: string): boolean {
  const last = text.charCodeAt(text.length - 1);
  return last === BLANK || last === LINE_END || last === 0x09;
}

function endOfSpace(text: string, at: number): number {
  while (at < text.length && isSpace(text.charCodeAt(at))) at++;
  return at;
}

/** Where the word ends that begins at a place. */
function endOfWord(text: string, at: number): number {
  while (at < text.length && !isSpace(text.charCodeAt(at))) at++;
  return at;
}

/** Where the words end that begin at a place, as far as one blank parts them: as they stand in the source, so they are written. */
function endOfWords(text: string, at: number): number {
  for (;;) {
    at = endOfWord(text, at);
    if (text.charCodeAt(at) !== BLANK || at + 1 >= text.length || isSpace(text.charCodeAt(at + 1))) return at;
    at++;
  }
}

/** Where a line ends, or a line end that stands at a place. */
function endOfLine(text: string, at: number): number {
  if (text.charCodeAt(at) === LINE_END) return at + 1;
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}

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
    const aligned = plain ? null : this.#aligned(data, start, end);
    const endOfRun = pre ? endOfLine : plain ? endOfWords : endOfWord;
    for (let at = 0; at < data.length;) {
      const code = data.charCodeAt(at);
      if (!pre && isSpace(code)) {
        this.space();
        at = endOfSpace(data, at);
        continue;
      }
      const to = endOfRun(data, at);
      const run = data.slice(at, to);
      if (!pre || this.#open !== null || /\S/.test(run)) {
        this.#begin(style, aligned ? aligned[at]! : start + at);
        if (aligned) this.#putAligned(run, at, aligned);
        else this.#put(run, start + at);
      }
      at = to;
    }
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
    } else if (this.#space && !endsInSpace(this.#parts[this.#parts.length - 1]!)) this.#put(' ', Math.max(0, at - 1));
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

  #putAligned(run: string, from: number, places: Int32Array): void {
    let start = 0;
    for (let at = 1; at <= run.length; at++) {
      if (at < run.length && places[from + at] === places[from + at - 1]! + 1) continue;
      this.#put(run.slice(start, at), places[from + start]!);
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
  #aligned(data: string, start: number, end: number): Int32Array {
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
    return places;
  }
}

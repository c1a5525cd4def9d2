import type { OriginPoint } from '../../schema/span.ts';
import type { ReadBlock, ReadDocument } from '../document.ts';
import { headingLevel, isTitleCase } from './headings.ts';
import { addressesIn } from './links.ts';
import { NO_METADATA, type Reader } from './reader.ts';

/** A line that is not blank, without white space at its ends. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly indent: number;
  readonly text: string;
  /** Whether the line before it, and the one behind it, is blank or none. */
  readonly first: boolean;
  readonly last: boolean;
  readonly item: Item | null;
}

interface Item {
  /** Length of the marker with the white space behind it. */
  readonly width: number;
  readonly ordinal: number | null;
}

const MARKER = /^(?:[•●▪◦‣∙·*–—-]|(\d{1,5})[.)]|[([](\d{1,5})[)\]]|[a-z][.)])[ \t\u00a0]+(?=\S)/;
/** Lines of prose are wrapped at no more than this, and those of a paragraph fill most of it. */
const WIDEST_WRAP = 110;
const NARROWEST_WRAP = 40;

/**
 * Plain text: the canonical text is the file's own, character for character. Paragraphs are parted by blank lines, or are one
 * line each, as the lines around them show; markers of list items stay in the text and outside their blocks.
 */
export const textReader: Reader = {
  format: 'text',
  extensions: ['.txt', '.text'],
  read: (text): ReadDocument => ({
    format: 'text',
    metadata: NO_METADATA,
    text,
    origin: originOf(text),
    blocks: blocksOf(linesOf(text)),
    links: addressesIn(text),
    superscripts: [],
    targets: [],
    diagnostics: [],
  }),
};

function originOf(text: string): OriginPoint[] {
  const points: OriginPoint[] = [[0, 1, 1]];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    if (at + 1 < text.length) points.push([at + 1, points.length + 1, 1]);
  }
  return points;
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  let blank = true;
  let count: number | null = null;
  const raw = text.split('\n');
  raw.forEach((line, index) => {
    const bare = line.trim();
    const from = start + (line.length - line.trimStart().length);
    if (bare !== '') {
      const last = (raw[index + 1] ?? '').trim() === '';
      const item = itemOf(bare, count);
      count = item?.ordinal ?? count;
      lines.push({ start: from, end: from + bare.length, indent: from - start, text: bare, first: blank, last, item });
    }
    blank = bare === '';
    start += line.length + 1;
  });
  return lines;
}

/** The item that a line begins; a number of four digits or more is a year unless it goes on from the one before. */
function itemOf(line: string, before: number | null): Item | null {
  const marker = MARKER.exec(line);
  if (!marker) return null;
  const number = marker[1] ?? marker[2];
  const ordinal = number === undefined ? null : Number(number);
  if (ordinal !== null && ordinal > 999 && ordinal - 1 !== before) return null;
  return { width: marker[0].length, ordinal };
}

function blocksOf(lines: readonly Line[]): ReadBlock[] {
  const blocks: ReadBlock[] = [];
  const wrapped = wrappedLines(lines);
  const unmarked = unmarkedItems(lines, wrapped);
  for (let at = 0; at < lines.length;) {
    const line = lines[at]!;
    const underline = underlineLevel(lines, at);
    const level = unmarked.has(at) ? null : (underline ?? headingLevel(lines, at));
    const until = level === null ? endOfBlock(lines, at, wrapped[at]!) : at + 1;
    const end = lines[until - 1]!.end;
    if (level !== null) blocks.push({ kind: 'HEADING', level, span: { start: headingStart(line), end } });
    else if (line.item) blocks.push(itemBlock(line, line.item, end));
    else if (unmarked.has(at)) blocks.push(itemBlock(line, { width: 0, ordinal: null }, end));
    else if (!isRule(line.text)) blocks.push({ kind: 'PARAGRAPH', level: null, span: { start: line.start, end } });
    at = until + (underline === null ? 0 : 1);
  }
  return blocks;
}

/** Lines without a stop that stand alone below one with a colon: the items of a list that lost its markers, by their numbers. */
function unmarkedItems(lines: readonly Line[], wrapped: readonly boolean[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (let at = 0; at < lines.length; at++) {
    if (!lines[at]!.text.endsWith(':') || lines[at]!.text.length < SHORTEST_LEAD_IN) continue;
    let end = at + 1;
    while (end < lines.length && isUnmarkedItem(lines, end, wrapped[end]!)) end++;
    if (end - at <= FEWEST_ITEMS) continue;
    for (let item = at + 1; item < end; item++) found.add(item);
    at = end - 1;
  }
  return found;
}
/** A shorter line with a colon may be a heading. */
const SHORTEST_LEAD_IN = 30;
const FEWEST_ITEMS = 2;
const LONGEST_ITEM = 120;
/** A shorter line before a paragraph may be a heading. */
const LONGEST_SHORT = 30;

function isUnmarkedItem(lines: readonly Line[], at: number, isWrapped: boolean): boolean {
  const { text, item, first, last } = lines[at]!;
  if (item !== null || text.length > LONGEST_ITEM || /[.!?:…]["”’)]?$/.test(text) || isTitleCase(text.split(/\s+/)))
    return false;
  if (!(first && last) && isWrapped) return false;
  return text.length > LONGEST_SHORT || headingLevel(lines, at) === null;
}

function itemBlock(line: Line, { width, ordinal }: Item, end: number): ReadBlock {
  const level = 1 + Math.min(5, Math.floor(line.indent / 4));
  const span = { start: line.start + width, end };
  return { kind: 'LIST_ITEM', level, span, ...(ordinal !== null && { ordinal }) };
}

/** A heading keeps its number, but not the marks of Markdown. */
const headingStart = (line: Line): number => line.start + (/^#{1,6}\s+/.exec(line.text)?.[0].length ?? 0);

const isRule = (text: string): boolean => /^(?:[-=_*~#•·]\s?){3,}$/.test(text.slice(0, 200));

/** "=====" or "-----" below a line makes it a heading. */
function underlineLevel(lines: readonly Line[], at: number): number | null {
  const line = lines[at]!;
  const below = lines[at + 1]?.text;
  if (line.last || below === undefined || line.text.length > 120 || isRule(line.text)) return null;
  return /^={3,}$/.test(below) ? 1 : /^-{3,}$/.test(below) ? 2 : null;
}

/** The index behind the last line of the block that begins at `at`. */
function endOfBlock(lines: readonly Line[], at: number, isWrapped: boolean): number {
  const line = lines[at]!;
  let end = at + 1;
  if (line.last) return end;
  const joins = line.item ? continuesItem : isWrapped ? continuesParagraph : () => false;
  while (end < lines.length && !lines[end - 1]!.last && joins(lines[end]!, line)) end++;
  return end;
}

const continuesParagraph = (line: Line): boolean => line.item === null;

/** Lines below an item that are set in further than its marker, or go on in the middle of a sentence. */
const continuesItem = (line: Line, item: Line): boolean =>
  line.item === null && (line.indent > item.indent || /^\p{Ll}/u.test(line.text));

/**
 * Whether each line belongs to a paragraph that is broken where its lines were full: in a run of lines without a blank one,
 * none is wide and most fill the width.
 */
function wrappedLines(lines: readonly Line[]): boolean[] {
  const wrapped: boolean[] = [];
  for (let at = 0; at < lines.length;) {
    let end = at + 1;
    while (end < lines.length && !lines[end - 1]!.last && lines[end]!.item === null) end++;
    const run = lines.slice(at, end);
    const widest = run.reduce((most, line) => Math.max(most, line.text.length), 0);
    const full = run.slice(0, -1).filter((line) => line.text.length >= widest * 0.6).length;
    const isWrapped = widest <= WIDEST_WRAP && widest >= NARROWEST_WRAP && full >= (end - at - 1) * 0.8;
    for (; at < end; at++) wrapped.push(isWrapped);
  }
  return wrapped;
}

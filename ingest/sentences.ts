import { readPackageFile } from '../schema/files.ts';
import type { Span } from '../schema/span.ts';
import { classOf, SPACE } from './characters.ts';
import { matchesOf } from './matches.ts';

const CUES = JSON.parse(readPackageFile('schema/vocab/sentence-cues.json')) as Record<
  'inside' | 'beforeNumber' | 'atEndToo' | 'starters' | 'lettered',
  string[]
>;
/** Characters beyond which what passes for a sentence is none, and is not read word by word. */
export const LONGEST_SENTENCE = 3000;
/** Abbreviations that no sentence ends with. */
const INSIDE = new Set(CUES.inside);
/** Abbreviations only before a number: "No. 5", but "He said no. 5 people left." */
const BEFORE_NUMBER = new Set(CUES.beforeNumber);
/** Abbreviations that a sentence can end with, where a word that opens sentences follows. */
const AT_END_TOO = new Set(CUES.atEndToo);
/** Words that open sentences and are hardly ever names. */
const STARTERS = new Set(CUES.starters);
/** Words that a single letter belongs to: "vitamin D" is no initial of a name. */
const LETTERED = new Set(CUES.lettered);

const STOP = /[.!?…]+|[。！？]+/g;
const CLOSERS = /["'”’»)\]}]*/y;
/** Citation marks right behind the stop: "loss.4,5 Next", "fades.(5) Next", "loss.[4, 5] Next", "detail.¹² Next", "gut.[^lee] Next". */
const ATTACHED =
  /(?:\[(?:\^[^[\]\n]|\p{L})[^[\]\n]{0,60}\](?=[\s[]|$)|\[\d[\d,;\s–-]{0,40}\]|\(\d[\d,;\s–-]{0,40}\)|[⁰¹²³⁴-⁹][⁰¹²³⁴-⁹,⁻–-]{0,20}|\d{1,3}(?:[,–-]\d{1,3}){0,10}(?=\s|$))+/uy;
/** The same after a space, in brackets only: "loss. [4, 5] However". */
const SPACED =
  /[ \t\u00a0]{1,3}(\[\^[^[\]\s]{1,60}\]|\[\d[\d,;\s–-]{0,40}\]|\(\d{1,3}(?:[,;\s–-]+\d{1,3}){0,10}\))(?=\s|$)/y;
const OPENERS = /["'“‘«([{¿¡*_]*/y;
/** A lower-case start that is a name all the same: mRNA, p53, pH, c-Fos, α-actin. */
const NAME = /(?:\p{Ll}{1,3}[\p{Lu}\d]|\p{Ll}-\p{Lu}|[α-ω](?![α-ω]))/uy;
const WORD = /[\p{L}\p{M}'’-]+/uy;
const WORD_BEFORE = 32;
const BLANK = 0x20;
/** Stops that no space need follow. */
const UNSPACED_STOPS = '。！？';

/** What a word begins behind. */
const BEFORE_WORD = '(["“‘\'–—/';

const isSpaceAt = (text: string, at: number): boolean => at >= text.length || classOf(text.charCodeAt(at)) === SPACE;
const isLower = (char: string): boolean => /\p{Ll}/u.test(char);
const isDigit = (char: string): boolean => char >= '0' && char <= '9';

function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

function skipSpace(text: string, at: number): number {
  while (at < text.length && classOf(text.charCodeAt(at)) === SPACE) at++;
  return at;
}

/**
 * The sentences of a block, as absolute spans without white space at their ends. Citation marks behind a full stop belong to the
 * sentence before. Linear in the length of the block.
 */
export function splitSentences(text: string, block: Span): Span[] {
  const body = text.slice(block.start, block.end);
  const enumerated = isEnumerated(body);
  const sentences: Span[] = [];
  let start = skipSpace(body, 0);
  for (const stop of matchesOf(STOP, body)) {
    if (stop.index < start) continue;
    const end = endOfSentence(body, start, stop.index, stop.index + stop[0].length, enumerated);
    if (end === null) continue;
    sentences.push({ start: block.start + start, end: block.start + end });
    start = skipSpace(body, end);
  }
  const last = body.trimEnd().length;
  if (last > start) sentences.push({ start: block.start + start, end: block.start + last });
  return sentences;
}

/** Whether "(1)" and "(2)" count steps of the text: they are no citation marks then. */
function isEnumerated(body: string): boolean {
  const first = /[.:;]\s{1,5}\(1\)\s/.exec(body);
  return first !== null && /[.;,]\s{1,5}(?:and\s{1,5})?\(2\)\s/.test(body.slice(first.index));
}

/** Where the sentence ends that the stop between `at` and `after` closes; null where it closes none. */
function endOfSentence(body: string, start: number, at: number, after: number, enumerated: boolean): number | null {
  const before = wordBefore(body, start, at);
  const isPlain = body.charCodeAt(after) === BLANK;
  const closed = isPlain ? after : skip(CLOSERS, body, after);
  if (UNSPACED_STOPS.includes(body[at]!)) return closed;
  const marked = isPlain ? closed : skip(ATTACHED, body, closed);
  const isMark = marked > closed && takesMark(body, before, at, closed);
  const isLetter = before.length <= 2 && /^\p{Lu}$/u.test(before) && isLettered(body, start, at - 1);
  const end = isMark ? marked : closed;
  if (!isSpaceAt(body, end)) {
    const parts = isMark || isUnspaced(body, before, at, end);
    return parts && /[\p{Lu}“"(]/u.test(body[end]!) ? end : null;
  }
  const spaced = enumerated ? end : skip(SPACED, body, end);
  const next = skipSpace(body, spaced);
  if (next >= body.length) return body.trimEnd().length;
  if (!opensSentence(body, next, body[at]!, before, spaced > end || isMark || isLetter)) return null;
  return isListNumber(body, start, at) ? null : spaced;
}

/** The word that the stop follows, dots inside it kept ("e.g", "U.S"), without an opening bracket or quote. */
function wordBefore(body: string, start: number, at: number): string {
  let from = at;
  while (
    from > start &&
    at - from < WORD_BEFORE &&
    !isSpaceAt(body, from - 1) &&
    !BEFORE_WORD.includes(body[from - 1]!)
  )
    from--;
  return body.slice(from, at);
}

/** Whether the capital at `at` is no initial: "vitamin D", "vitamins A, D and K", "hepatitis B". */
function isLettered(body: string, start: number, at: number): boolean {
  const before = body
    .slice(Math.max(start, at - 60), at)
    .replace(/(?:(?<!\p{L})\p{Lu}\d{0,2}(?:, (?:and |or )?| and | or |\/))+$/u, '');
  const word = /(?<!\p{L})(\p{L}+)[ \u00a0-]$/u.exec(before)?.[1];
  return word !== undefined && LETTERED.has(word.toLowerCase());
}

/** "density.5": a word or a closing bracket and not "Fig.5", "0.5" or "v2.5". */
function takesMark(body: string, before: string, at: number, closed: number): boolean {
  if (!isDigit(body[closed]!)) return true;
  if (body[at] !== '.' || closed > at + 1) return body[at] !== '.' || /["”’)\]]/.test(body[closed - 1]!);
  const bare = before.toLowerCase();
  return (
    /\p{L}{3}$|[)\]%”"]$/u.test(before) && !INSIDE.has(bare) && !BEFORE_NUMBER.has(bare) && !/[/@]|www\./.test(before)
  );
}

/** "ask little of a cook.Soak": a stop without the space behind it, between words. */
function isUnspaced(body: string, before: string, at: number, end: number): boolean {
  if (body[at] === '.' && (!/^[^.@/]*\p{Ll}{2}$/u.test(before) || INSIDE.has(before.toLowerCase()))) return false;
  return (
    /^\p{Lu}(?:\p{Ll}+[\s,’']|\s)/u.test(body.slice(end, end + 24)) && !/^\p{Lu}\s*\./u.test(body.slice(end, end + 3))
  );
}

function opensSentence(body: string, next: number, stop: string, before: string, marked: boolean): boolean {
  const first = skip(OPENERS, body, next);
  const char = String.fromCodePoint(body.codePointAt(first) ?? 32);
  if (isLower(char)) {
    NAME.lastIndex = first;
    return NAME.test(body) && (marked || !isAbbreviation(before)) && before.length > 1;
  }
  if (stop !== '.' || marked) return true;
  const word = wordAt(body, first);
  if (isDigit(char) && BEFORE_NUMBER.has(before.toLowerCase())) return false;
  if (!isAbbreviation(before)) return true;
  if (INSIDE.has(before.toLowerCase())) return false;
  return first === next && STARTERS.has(word) && !isInitialOfName(body, next, before);
}

function wordAt(body: string, at: number): string {
  WORD.lastIndex = at;
  return WORD.exec(body)?.[0] ?? '';
}

/** "e.g", "al", "J", "U.S", "L": what a full stop shortens rather than ends. */
function isAbbreviation(before: string): boolean {
  const bare = before.toLowerCase();
  return INSIDE.has(bare) || AT_END_TOO.has(bare) || /^\p{Lu}$/u.test(before) || /^(?:\p{L}\.)+-?\p{L}$/u.test(before);
}

/** A single letter before a starter still can be a name's: "A. In" is rare, "K. The" is not. */
const isInitialOfName = (body: string, next: number, before: string): boolean =>
  before.length === 1 && /^\p{Lu}\.\s/u.test(body.slice(next, next + 3));

/** "1." or "a." at the start of a block counts an item. */
const isListNumber = (body: string, start: number, at: number): boolean =>
  at - start <= 4 && /^\(?(?:\d{1,3}|[ivx]{1,4}|\p{L})\.?$/iu.test(body.slice(start, at + 1).replace(/\.$/, ''));

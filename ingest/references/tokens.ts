import { classOf, endOfRun, isSurrogate, LETTER, MARK, NUMBER, SPACE, unitsOf } from '../characters.ts';
import { NO_LETTERS, withLetter, WordMemo } from '../word-memo.ts';
import { type Form, formOf } from './words.ts';

/** A word, number, address or mark of a reference's string. */
export interface Token {
  readonly form: Form;
  readonly start: number;
  readonly end: number;
  /** Whether white space stands before it. */
  readonly spaced: boolean;
}

const ADDRESS =
  /(?:https?:\/\/|www\.)[^\s<>"“”]{0,500}[^\s<>"“”.,;:)\]]|(?<![\d.])10\.\d{4,9}\/[^\s<>"“”]{0,300}[^\s<>"“”.,;:)\]]/uy;
const APOSTROPHES = "’'´";
const JOINER = 0x200d;

const forms = new WordMemo((raw) => formOf(raw, kindOf(raw)));

/** The words, numbers, addresses and marks of a string, in order. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let last = endOfRun(text, 0, text.length, SPACE);
  for (let at = last; at < text.length;) {
    const start = at;
    let hash = NO_LETTERS;
    let code = text.charCodeAt(at);
    const kind = classOf(code);
    if (kind === SPACE) {
      at++;
      continue;
    }
    if (kind === LETTER || kind === NUMBER)
      for (; at < text.length && goesOn(kind, code); code = text.charCodeAt(++at)) hash = withLetter(hash, code);
    // Most tokens are letters or digits up to a space or a mark: those end here.
    const isWhole = at > start && !isJoint(code) && !mayBeAddress(text, start);
    if (!isWhole) at = endOf(text, start);
    const form = isWhole ? forms.hashed(hash, text, start, at) : forms.at(text, start, at);
    tokens.push({ form, start, end: at, spaced: start > last });
    last = at;
  }
  return tokens;
}

/** Whether a unit goes on with the letters or digits before it. */
function goesOn(kind: number, code: number): boolean {
  const next = classOf(code);
  return next === kind || (next === MARK && kind === LETTER);
}

/** Whether a word may go on behind a unit that is no letter. */
const isJoint = (code: number): boolean =>
  code > 0x7e ? isSurrogate(code) || code === JOINER || code === 0x2019 || code === 0xb4 : code === 0x27;

/** Two characters as one number. */
const twoAt = (text: string, at: number): number => (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1);
const HT = twoAt('ht', 0);
const WW = twoAt('ww', 0);
const TEN = twoAt('10', 0);

/** Whether an address may begin at a place: all begin with one of these. */
function mayBeAddress(text: string, at: number): boolean {
  const two = twoAt(text, at);
  return two === HT || two === WW || two === TEN;
}

/** Where the token ends that begins at a place. */
function endOf(text: string, at: number): number {
  const address = endOfAddress(text, at);
  if (address > at) return address;
  const point = text.codePointAt(at)!;
  const kind = classOf(point);
  if (kind === LETTER) return endOfWord(text, at);
  return kind === NUMBER ? endOfRun(text, at, text.length, NUMBER) : at + unitsOf(point);
}

/** Where the address ends that begins at a place; the place itself where none does. */
function endOfAddress(text: string, at: number): number {
  if (!mayBeAddress(text, at)) return at;
  ADDRESS.lastIndex = at;
  return ADDRESS.test(text) ? ADDRESS.lastIndex : at;
}

/** Where the word ends whose first letter is at a place: letters with their marks, and with apostrophes between them. */
function endOfWord(text: string, at: number): number {
  let end = endOfRun(text, at, text.length, LETTER, MARK);
  while (text.charCodeAt(end) === JOINER) end = endOfRun(text, end + 1, text.length, LETTER, MARK);
  while (end < text.length && APOSTROPHES.includes(text[end]!)) {
    if (end + 1 === text.length || classOf(text.codePointAt(end + 1)!) !== LETTER) break;
    end = endOfRun(text, end + 1, text.length, LETTER, MARK);
  }
  return end;
}

/** What a token is, which it shows wherever it stands. */
function kindOf(raw: string): Form['kind'] {
  if (endOfAddress(raw, 0) > 0) return 'address';
  const kind = classOf(raw.codePointAt(0)!);
  return kind === LETTER ? 'word' : kind === NUMBER ? 'number' : 'mark';
}

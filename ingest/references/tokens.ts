import { classOf, endOfRun, LETTER, MARK, NUMBER, SPACE, unitsOf } from '../characters.ts';
import { WordMemo } from '../word-memo.ts';
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
/** What addresses begin with. */
const OPENS_ADDRESS = 'hw1';
const APOSTROPHES = "’'´";
const JOINER = 0x200d;

const forms = new WordMemo((raw) => formOf(raw, kindOf(raw)));

/** The words, numbers, addresses and marks of a string, in order. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let last = endOfSpace(text, 0);
  for (let start = last; start < text.length; start = endOfSpace(text, last)) {
    const end = endOf(text, start);
    tokens.push({ form: forms.at(text, start, end), start, end, spaced: start > last });
    last = end;
  }
  return tokens;
}

const endOfSpace = (text: string, at: number): number => endOfRun(text, at, text.length, SPACE);

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
  if (!OPENS_ADDRESS.includes(text[at]!)) return at;
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

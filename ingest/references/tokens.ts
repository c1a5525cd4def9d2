/** A word, number, address or mark of a reference's string. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly kind: 'word' | 'number' | 'address' | 'mark';
  /** Whether white space stands before it. */
  readonly spaced: boolean;
}

const ADDRESS =
  /(?:https?:\/\/|www\.)[^\s<>"“”]{0,500}[^\s<>"“”.,;:)\]]|(?<![\d.])10\.\d{4,9}\/[^\s<>"“”]{0,300}[^\s<>"“”.,;:)\]]/uy;
const WORD = /\p{L}[\p{L}\p{M}\u200d]*(?:[’'´]\p{L}[\p{L}\p{M}]*)*/uy;
const NUMBER = /\p{N}+/uy;
const MARK = /\S/uy;
const SPACE = /\s+/uy;

/** The words, numbers, addresses and marks of a string, in order. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let at = endOf(SPACE, text, 0);
  let last = at;
  while (at < text.length) {
    const start = at;
    const kind = kindAt(text, at);
    at = endOf(PATTERNS[kind], text, at);
    tokens.push({ text: text.slice(start, at), start, end: at, kind, spaced: start > last });
    last = at;
    at = endOf(SPACE, text, at);
  }
  return tokens;
}

const PATTERNS: Readonly<Record<Token['kind'], RegExp>> = { address: ADDRESS, word: WORD, number: NUMBER, mark: MARK };
/** What addresses begin with. */
const OPENS_ADDRESS = 'hw1';

function kindAt(text: string, at: number): Token['kind'] {
  if (OPENS_ADDRESS.includes(text[at]!) && endOf(ADDRESS, text, at) > at) return 'address';
  if (endOf(WORD, text, at) > at) return 'word';
  return endOf(NUMBER, text, at) > at ? 'number' : 'mark';
}

/** Where a pattern ends that begins at a place; the place itself where it does not. */
function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

/** A word, number, address or mark of a reference's string. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly kind: 'word' | 'number' | 'address' | 'mark';
  /** Whether white space stands before it. */
  readonly spaced: boolean;
}

/** An address, a word, a number or a mark. */
const TOKEN =
  /((?:https?:\/\/|www\.)[^\s<>"“”]{0,500}[^\s<>"“”.,;:)\]]|(?<![\d.])10\.\d{4,9}\/[^\s<>"“”]{0,300}[^\s<>"“”.,;:)\]])|(\p{L}[\p{L}\p{M}\u200d]*(?:[’'´]\p{L}[\p{L}\p{M}]*)*)|(\p{N}+)|\S/gu;

/** The words, numbers, addresses and marks of a string, in order. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const [found, address, word, number] = match;
    const start = match.index;
    tokens.push({
      text: found,
      start,
      end: start + found.length,
      kind: word !== undefined ? 'word' : number !== undefined ? 'number' : address !== undefined ? 'address' : 'mark',
      spaced: start > (tokens.at(-1)?.end ?? start),
    });
  }
  return tokens;
}

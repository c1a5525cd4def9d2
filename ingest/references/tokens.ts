/** A word, number, address or mark of a reference's string. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly kind: 'word' | 'number' | 'address' | 'mark';
  /** Whether white space stands before it. */
  readonly spaced: boolean;
}

const TOKEN =
  /(?<address>(?:https?:\/\/|www\.)[^\s<>"“”]{0,500}[^\s<>"“”.,;:)\]]|(?<![\d.])10\.\d{4,9}\/[^\s<>"“”]{0,300}[^\s<>"“”.,;:)\]])|(?<word>\p{L}[\p{L}\p{M}\u200d]*(?:[’'´]\p{L}[\p{L}\p{M}]*)*)|(?<number>\p{N}+)|\S/gu;

/** The words, numbers, addresses and marks of a string, in order. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const { address, word, number } = match.groups!;
    const start = match.index;
    tokens.push({
      text: match[0],
      start,
      end: start + match[0].length,
      kind: word !== undefined ? 'word' : number !== undefined ? 'number' : address !== undefined ? 'address' : 'mark',
      spaced: start > (tokens.at(-1)?.end ?? start),
    });
  }
  return tokens;
}

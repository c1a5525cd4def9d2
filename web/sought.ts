/** What a search looks for, as the server reads it: words, beginnings of words, and words that follow each other. */
export type Sought = readonly (readonly Word[])[];

interface Word {
  readonly folded: string;
  readonly isBeginning: boolean;
}

/** A part of a text, and whether it is what was looked for. */
export interface Part {
  readonly text: string;
  readonly isSought: boolean;
}

interface Token {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

const PARTS = /["“„”]([^"“„”]*)["“”]|\S+/g;
/** A Greek letter is a word of its own, for it may be written by its name; so are the digits behind letters. */
const TOKENS =
  /[\u0370-\u03ff\u1f00-\u1fff\u00b5]\p{M}*|(?:(?![\u0370-\u03ff\u1f00-\u1fff\u00b5])\p{L}\p{M}*)+|\p{N}+/gu;
const GREEK: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'α alpha β beta γ gamma δ delta ε epsilon ζ zeta η eta θ theta ι iota κ kappa λ lambda μ mu ν nu ξ xi ο omicron π pi ' +
    'ρ rho σ sigma ς sigma τ tau υ upsilon φ phi χ chi ψ psi ω omega'
  )
    .split(' ')
    .flatMap((sign, at, all) => (at % 2 === 0 ? [[sign, all[at + 1]!]] : [])),
);

/** What a text of the search box looks for. */
export function readSought(text: string): Sought {
  const sought: Word[][] = [];
  for (const [part, phrase] of text.matchAll(PARTS)) {
    const words = tokensOf(phrase ?? part).map(({ folded }) => ({ folded, isBeginning: false }));
    if (phrase !== undefined) {
      if (words.length > 0) sought.push(words);
      continue;
    }
    const last = words.at(-1);
    if (last && /[\p{L}\p{N}]\*$/u.test(part)) last.isBeginning = true;
    sought.push(...words.map((word) => [word]));
  }
  return sought;
}

/** A text in parts, those that were looked for apart from the rest; whatever its spelling, it is given as it is. */
export function markSought(text: string, sought: Sought): readonly Part[] {
  const tokens = sought.length === 0 ? [] : tokensOf(text);
  const isSought = new Array<boolean>(tokens.length).fill(false);
  for (const words of sought) {
    for (let at = 0; at + words.length <= tokens.length; at++) {
      if (words.every((word, i) => fits(word, tokens[at + i]!))) isSought.fill(true, at, at + words.length);
    }
  }
  const parts: Part[] = [];
  let done = 0;
  const add = (end: number, isPartSought: boolean): void => {
    if (end > done) parts.push({ text: text.slice(done, end), isSought: isPartSought });
    done = end;
  };
  for (let at = 0; at < tokens.length; at++) {
    if (!isSought[at]) continue;
    add(tokens[at]!.start, false);
    // What stands between two words that were looked for belongs to them.
    while (isSought[at + 1] && /^[\s\p{Pd}]?$/u.test(text.slice(tokens[at]!.end, tokens[at + 1]!.start))) at++;
    add(tokens[at]!.end, true);
  }
  add(text.length, false);
  return parts;
}

const fits = ({ folded, isBeginning }: Word, token: Token): boolean =>
  isBeginning ? token.folded.startsWith(folded) : token.folded === folded;

const tokensOf = (text: string): Token[] =>
  [...text.matchAll(TOKENS)].map(({ 0: word, index }) => ({
    folded: fold(word),
    start: index,
    end: index + word.length,
  }));

function fold(word: string): string {
  const plain = word
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '');
  return GREEK[plain] ?? plain;
}

import type { Span } from '../../schema/span.ts';
import { set, sumOf } from '../words.ts';
import { hashOf, LETTER_FACTOR, NO_LETTERS, WordMemo } from '../word-memo.ts';
import { foldToken } from './fold-token.ts';

/** A word or a sign wherever it stands. */
export interface Form {
  readonly raw: string;
  /** What names are compared by. */
  readonly key: string;
  /** The `sumOf` the key: where it differs, so do keys. */
  readonly sum: number;
  /** The state of the table of names that asked for the key last, and the number that it has there. */
  asker: number;
  number: number;
  /** What kinds of words it is among, a bit each; less than 0 before it is asked. */
  kinds: number;
}

/** A word, a number, a Greek letter, or a sign that no name passes over unsaid. */
export interface Token extends Span {
  readonly form: Form;
  /** Of its form. */
  readonly key: string;
  readonly raw: string;
  /** Whether it follows the one before without anything between, as the 4 of "TLR4". */
  readonly glued: boolean;
  readonly word: boolean;
}

const LETTER = 1;
const DIGIT = 2;
const GREEK = 3;
const SPACE = 4;
const LINE = 5;
const JOINER = 6;
const IGNORED = 7;
const SIGN = 8;
const MARK = 9;

const CLASSES: readonly (readonly [RegExp, number])[] = [
  [/[\u2070-\u2079\u00b2\u00b3\u00b9]/, SIGN],
  [/[\u0391-\u03c9\u00b5\u00df]/, GREEK],
  [/[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/, IGNORED],
  [/\p{M}/u, MARK],
  [/[-\u2010-\u2013\u2212\ufe63\uff0d'\u2019]/, JOINER],
  // Both halves of mathematical letters, which some make symbols of.
  [/[\ud835\udc00-\udfff]/, LETTER],
  [/\n/, LINE],
  [/\s/, SPACE],
  [/\p{N}/u, DIGIT],
  [/\p{L}/u, LETTER],
];
const classes = new Uint8Array(65536);
classes.fill(LETTER, 0x41, 0x5b).fill(LETTER, 0x61, 0x7b).fill(DIGIT, 0x30, 0x3a);

const classOf = (code: number): number => classes[code] || classify(code);

/** Apart from the look-up, which would else make room for its closure with each character. */
function classify(code: number): number {
  const letter = String.fromCharCode(code);
  return (classes[code] = CLASSES.find(([pattern]) => pattern.test(letter))?.[1] ?? SIGN);
}

const isOfWord = (raw: string): boolean => classOf(raw.charCodeAt(0)) <= GREEK;

const forms = new WordMemo((raw): Form => {
  const key = isOfWord(raw) ? foldToken(raw) : raw.trim() || '\n';
  return { raw, key, sum: sumOf(key), asker: 0, number: 0, kinds: -1 };
});

/** Bindings of this module, which the loops over letters reach sooner than imported ones. */
const NONE = NO_LETTERS;
const PRIME = LETTER_FACTOR;

const SPACE_SIGN = 0x20;
const BRACKET = 0x28;
const HYPHEN = 0x2d;

const kinds: ((key: string) => boolean)[] = [];

/**
 * A kind of words, by their keys or by what is asked of a key, that every word of a text is asked for: to be made when modules load,
 * before any is asked.
 */
export function kindOf(words: Iterable<string> | ((key: string) => boolean)): number {
  if (typeof words === 'function') kinds.push(words);
  else {
    const keys = new Set(words);
    kinds.push((key) => keys.has(key));
  }
  return 1 << (kinds.length - 1);
}

/** Whether a word is of a kind: told by its form, where a set would be looked into for each word. */
export function isOfKind(token: Token | undefined, kind: number): boolean {
  if (token === undefined) return false;
  const { form } = token;
  if (form.kinds < 0) form.kinds = kindsOf(form.key);
  return (form.kinds & kind) !== 0;
}

/** What kinds of words tokens are among, all together: what looks for others need not look. */
export function kindsIn(tokens: readonly Token[]): number {
  let found = 0;
  for (const { form } of tokens) {
    if (form.kinds < 0) form.kinds = kindsOf(form.key);
    found |= form.kinds;
  }
  return found;
}

const kindsOf = (key: string): number => kinds.reduce((found, isOf, at) => (isOf(key) ? found | (1 << at) : found), 0);

/** The forms of a spelling's tokens. */
export function formsOf(spelling: string): readonly Form[] {
  const found: Form[] = [];
  // Nearly all spellings are letters and digits of ASCII with one space or hyphen between words, and a vocabulary may have a million.
  for (let at = 0, from = 0; ;) {
    const kind = at < spelling.length ? asciiClassOf(spelling.charCodeAt(at)) : SIGN;
    let hash = NONE;
    let code = 0;
    for (; kind !== SIGN && at < spelling.length; at++) {
      code = spelling.charCodeAt(at);
      if (asciiClassOf(code) !== kind) break;
      hash = Math.imul(hash ^ code, PRIME);
    }
    if (at === from) return tokenize(spelling, { start: 0, end: spelling.length }).map(({ form }) => form);
    found.push(forms.hashed(hash, spelling, from, at));
    if (at === spelling.length) return found;
    if (code === SPACE_SIGN || code === HYPHEN) at++;
    from = at;
  }
}

/** The keys of a spelling's tokens. */
export const keysOf = (spelling: string): string[] => formsOf(spelling).map(({ key }) => key);

/** The keys of words: lists of them with blanks between, and sets. */
export const keyed = (...lists: readonly (string | ReadonlySet<string>)[]): ReadonlySet<string> =>
  new Set([...set(...lists)].flatMap(keysOf));

const asciiClassOf = (code: number): number => {
  if ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a) return LETTER;
  return code >= 0x30 && code <= 0x39 ? DIGIT : SIGN;
};

/**
 * The tokens of a stretch of text. One space, line end, hyphen, en dash or apostrophe between two words says nothing; a spaced
 * dash, a paragraph's end and every other sign is a token of its own, so that no name is found across it.
 */
export function tokenize(text: string, { start, end }: Span): Token[] {
  const tokens: Token[] = [];
  const sign = (at: number, to: number): void => {
    tokens.push(tokenOf(forms.at(text, at, to), at, to, false));
  };
  let at = start;
  let gap = start;
  while (at < end) {
    let code = text.charCodeAt(at);
    const kind = classes[code] || classify(code);
    if (kind > GREEK && kind !== SIGN) {
      at++;
      continue;
    }
    // What is but one character parts nothing.
    if (at > gap + 1 && parts(text, gap, at)) sign(gap, at);
    if (kind === SIGN && code === BRACKET && at === gap && at > start) {
      const index = INDEX.exec(text.slice(at, Math.min(at + LONGEST_INDEX, end)));
      if (index && classOf(text.charCodeAt(at - 1)) <= GREEK) {
        at = gap = pushIndex(tokens, index, at);
        continue;
      }
    }
    if (kind === SIGN) {
      sign(at, ++at);
      gap = at;
      continue;
    }
    const from = at++;
    const glued = from === gap && from > start;
    let hash = Math.imul(NONE ^ code, PRIME);
    let next = 0;
    while (kind !== GREEK && at < end) {
      code = text.charCodeAt(at);
      next = classes[code] || classify(code);
      if (next !== kind) break;
      hash = Math.imul(hash ^ code, PRIME);
      at++;
    }
    let to = at;
    if (next === IGNORED || next === MARK) {
      while (at < end && continues(kind, classOf(text.charCodeAt(at)))) at++;
      to = at;
      while (classOf(text.charCodeAt(to - 1)) === IGNORED) to--;
      hash = hashOf(text, from, to);
    }
    gap = at;
    if (!isPossessive(text, from, to)) tokens.push(tokenOf(forms.hashed(hash, text, from, to), from, to, true, glued));
  }
  return tokens;
}

const tokenOf = (form: Form, start: number, end: number, word: boolean, glued = false): Token => ({
  form,
  key: form.key,
  raw: form.raw,
  start,
  end,
  glued,
  word,
});

/** What older records set in brackets for want of small letters: "PGE(2)", "Ca(2+)", "GABA(A)"; no mark of a reference has a sign. */
const INDEX = /^\((\d?[A-Z]|\d)?([+-])?\)/;
const LONGEST_INDEX = 5;

/** Adds the tokens of an index in brackets, its brackets lying within them; gives where it ends. */
function pushIndex(tokens: Token[], [whole, raw, sign]: RegExpExecArray, start: number): number {
  const end = start + whole.length;
  const middle = sign && raw ? end - 2 : end;
  for (const letters of raw?.match(/\d|[A-Z]/g) ?? []) {
    tokens.push(tokenOf(forms.at(letters, 0, letters.length), start, middle, true));
  }
  if (sign === '+') tokens.push(tokenOf(forms.at(sign, 0, 1), raw ? middle : start, end, false));
  return end;
}

const continues = (kind: number, next: number): boolean => next === kind || next === IGNORED || next === MARK;

/** The s of "Crohn's disease", which as many leave out. */
const isPossessive = (text: string, from: number, to: number): boolean =>
  to - from === 1 &&
  text[from] === 's' &&
  /['\u2019]/.test(text[from - 1] ?? '') &&
  /\p{L}/u.test(text[from - 2] ?? '');

/** Whether what stands between two words keeps them from being one name. */
function parts(text: string, from: number, to: number): boolean {
  let spaces = 0;
  let lines = 0;
  let joiners = 0;
  for (let at = from; at < to; at++) {
    const kind = classOf(text.charCodeAt(at));
    if (kind === LINE) lines++;
    else if (kind === SPACE) spaces++;
    else if (kind === JOINER) joiners++;
  }
  return lines > 1 || joiners > 1 || (joiners === 1 && spaces > 0 && lines === 0);
}

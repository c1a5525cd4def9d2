/** What a character is; letters, marks and numbers come last, which words are made of. */
export const SPACE = 1;
export const SIGN = 2;
export const LETTER = 3;
export const MARK = 4;
export const NUMBER = 5;

const CLASSES: readonly (readonly [RegExp, number])[] = [
  [/\s/, SPACE],
  [/\p{L}/u, LETTER],
  [/\p{M}/u, MARK],
  [/\p{N}/u, NUMBER],
];
const classes = new Uint8Array(0x10000);

/** What a character is, one of the numbers above. */
export const classOf = (point: number): number => classes[point] || classify(point);

/** Apart from the look-up, which would else make room for its closure with each character. */
function classify(point: number): number {
  const character = String.fromCodePoint(point);
  const found = CLASSES.find(([pattern]) => pattern.test(character))?.[1] ?? SIGN;
  if (point < classes.length) classes[point] = found;
  return found;
}

/** How many units of UTF-16 a character takes. */
export const unitsOf = (point: number): number => (point > 0xffff ? 2 : 1);

export const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019;
/** Whether a unit of UTF-16 is but half of a character. */
export const isSurrogate = (code: number): boolean => (code & 0xf800) === 0xd800;

/** Whether a capital letter stands at a place. */
export function isCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 0x80 ? code >= 0x41 && code <= 0x5a : /\p{Lu}/u.test(text.charAt(at));
}

/** Where the run of characters ends, of the classes `from` up to `to`, that begins at `at`; at `end` at the latest. */
export function endOfRun(text: string, at: number, end: number, from: number, to = from): number {
  while (at < end) {
    const point = text.codePointAt(at)!;
    const kind = classOf(point);
    if (kind < from || kind > to) break;
    at += unitsOf(point);
  }
  return at;
}

/** A text without the characters at its start that are among some, and those at its end that are among others. */
export function withoutEnds(text: string, atStart: string, atEnd: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && atStart.includes(text[start]!)) start++;
  while (end > start && atEnd.includes(text[end - 1]!)) end--;
  return text.slice(start, end);
}

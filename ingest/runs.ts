import { classOf, isSurrogate, LETTER, MARK, unitsOf } from './characters.ts';

const HYPHEN = 0x2d;

/** Whether a character is a letter, a number or a hyphen. */
const isOfRun = (point: number): boolean => {
  const kind = classOf(point);
  return (kind >= LETTER && kind !== MARK) || point === HYPHEN;
};

const OUTSIDE = 1;
const INSIDE = 2;
/** What is known of each unit of UTF-16 that is a whole character. */
const known = new Uint8Array(0x10000);

/** How many units the character of a run takes that stands at a place; 0 where none does. */
function unitsAt(text: string, at: number): number {
  const place = known[text.charCodeAt(at)]!;
  return place > 0 ? place - OUTSIDE : classify(text, at);
}

function classify(text: string, at: number): number {
  const point = text.codePointAt(at)!;
  if (!isSurrogate(point) && point < known.length) known[point] = isOfRun(point) ? INSIDE : OUTSIDE;
  return isOfRun(point) ? unitsOf(point) : 0;
}

/** Where the next run of letters, numbers and hyphens begins, from `at` on; `end` where there is none. */
export function startOfRun(text: string, at: number, end: number): number {
  while (at < end && unitsAt(text, at) === 0) at++;
  return Math.min(at, end);
}

/** Where the run ends that a place is in. */
export function endOfRun(text: string, at: number, end: number): number {
  for (let units = 1; at < end && units > 0; at += units) units = unitsAt(text, at);
  return Math.min(at, end);
}

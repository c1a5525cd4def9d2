import { classOf, LETTER, MARK, unitsOf } from './characters.ts';

const HYPHEN = 0x2d;

/** Whether a character is a letter, a number or a hyphen. */
const isOfRun = (point: number): boolean => {
  const kind = classOf(point);
  return (kind >= LETTER && kind !== MARK) || point === HYPHEN;
};

/** Where the next run of letters, numbers and hyphens begins, from `at` on; `end` where there is none. */
export function startOfRun(text: string, at: number, end: number): number {
  while (at < end) {
    const point = text.codePointAt(at)!;
    if (isOfRun(point)) break;
    at += unitsOf(point);
  }
  return Math.min(at, end);
}

/** Where the run ends that a place is in. */
export function endOfRun(text: string, at: number, end: number): number {
  while (at < end) {
    const point = text.codePointAt(at)!;
    if (!isOfRun(point)) break;
    at += unitsOf(point);
  }
  return Math.min(at, end);
}

import { matchesOf } from '../matches.ts';

/** A number in a marker, or the two ends of a range, with where it stands in the marker. */
export interface LabelPart {
  readonly from: string;
  readonly to: string | null;
  readonly at: number;
  readonly toAt: number;
}

/** No list has more entries than this; what is written above is no label. */
const HIGHEST_LABEL = 9999;
/** No range of a marker has more. */
const WIDEST_RANGE = 200;

const DASH = '[-\\u2010-\\u2015\\u2212]';
const NUMBER = `\\d{1,6}[a-z]?`;
const PART = `${NUMBER}(?:\\s{0,2}${DASH}\\s{0,2}${NUMBER})?`;
/** Numbers and ranges between commas, semicolons, "and" or "&". */
export const LABELS = `${PART}(?:(?:\\s{0,2}[,;]\\s{0,2}(?:and\\s|&\\s)?|\\s(?:and|&)\\s)${PART}){0,100}`;

const EACH_PART = new RegExp(`(${NUMBER})(?:\\s{0,2}${DASH}\\s{0,2}(${NUMBER}))?`, 'g');

/** The parts of a marker's inside, which consists of LABELS. */
export function partsOf(inside: string): LabelPart[] {
  return matchesOf(EACH_PART, inside).map((match) => ({
    from: match[1]!,
    to: match[2] ?? null,
    at: match.index,
    toAt: match.index + match[0].length - (match[2]?.length ?? 0),
  }));
}

/** The labels that a part stands for, ranges filled in ("3–9", and "123-5" for 123 to 125); null where it can be none. */
export function expand({ from, to }: LabelPart): string[] | null {
  const first = Number.parseInt(from, 10);
  if (first > HIGHEST_LABEL || /^0/.test(from)) return null;
  if (to === null) return [from];
  let last = Number.parseInt(to, 10);
  if (last < first && to.length < from.length) last = Number(from.slice(0, from.length - to.length) + to);
  if (last > HIGHEST_LABEL || last <= first || last - first > WIDEST_RANGE || /^0/.test(to)) return null;
  if (/[a-z]$/.test(from) || /[a-z]$/.test(to)) return [from, to];
  return Array.from({ length: last - first + 1 }, (_, i) => String(first + i));
}

/**
 * Whether numbers come in the order of a reference list: each new highest is at most three above the one before, and the first is
 * small. `strict` asks for most of them, which guards against numbers that count something else.
 */
export function isSequence(numbers: readonly number[], fewest: number): boolean {
  let highest = 0;
  let steps = 0;
  let leaps = 0;
  const distinct = new Set<number>();
  for (const number of numbers) {
    if (number > highest) {
      if (number <= highest + 3) {
        steps++;
        highest = number;
      } else leaps++;
    }
    distinct.add(number);
  }
  return distinct.size >= fewest && steps >= Math.max(fewest - 1, 1) && leaps * 5 <= steps;
}

/** Fewer rising numbers may count anything. */
const FEWEST_OF_EXCERPT = 4;

/** Whether numbers come as in passages out of the midst of an article: from any number on, mostly up by three at most. */
export function isExcerpt(numbers: readonly number[]): boolean {
  const steps = numbers.slice(1).map((number, at) => number - numbers[at]!);
  const rising = steps.filter((step) => step > 0 && step <= 3).length;
  return new Set(numbers).size >= FEWEST_OF_EXCERPT && rising * 2 > steps.length;
}

/** A half-open range of UTF-16 offsets into a text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The words that a span covers. */
export function slice(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** Whether `inner` lies wholly within `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether two spans share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Orders spans by start, then by end. */
export function bySpan(a: { span: Span }, b: { span: Span }): number {
  return a.span.start - b.span.start || a.span.end - b.span.end;
}

/** The span without white space at its ends; empty at its start where nothing else is left. */
export function trimmed(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  return { start, end };
}

/** The index of the last item that starts at or before `offset`, in items sorted by start; -1 where there is none. */
export function lastStartingAt<T>(items: readonly T[], offset: number, startOf: (item: T) => number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (startOf(items[middle]!) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** A break point: from `offset` of the canonical text on, the text comes from `line` and `column` (both from 1) of the file. */
export type OriginPoint = readonly [offset: number, line: number, column: number];

/** Line and column (both from 1) in the original file of an offset into the canonical text. */
export function locate(origin: readonly OriginPoint[], offset: number): { line: number; column: number } {
  const point = origin[lastStartingAt(origin, offset, (p) => p[0])] ?? origin[0] ?? [0, 1, 1];
  return { line: point[1], column: point[2] + Math.max(0, offset - point[0]) };
}

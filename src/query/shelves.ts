import { groupBy } from '../../schema/group-by.ts';
import type { Key, OrderKey, PageRequest } from './page.ts';
import { directed } from './page.ts';

/** What many articles have of one kind, a rung of claims or a group of findings. */
export interface Shelf {
  /** Places of the articles among the ids of the directory, ascending. */
  readonly articles: number[];
  /** How many each of them has. */
  readonly counts: number[];
}

/** A shelf with the values, equal in all that is on it, by which its list is sorted before the place in the article. */
export interface Ranked {
  readonly shelf: Shelf;
  readonly leading: readonly number[];
}

/** What an article has of equal leading values: `leading0`, `leading1` … */
export type Slot = { readonly id: string; readonly [leading: `leading${number}`]: number };

/** The conditions that keep `n` to its slot. */
export const inSlot = (order: readonly OrderKey[], leading: number): string[] =>
  order.slice(0, leading).map(({ by }, i) => `${by} = slot.leading${i}`);

/**
 * The slots, in the order in which a page is read, that surely hold one item more than the page does. `ids`: as the engine sorts
 * them; `order`: the leading keys, then the place (`order` of schema/graph.ts).
 */
export function findSlots(
  ids: readonly string[],
  shelves: readonly Ranked[],
  order: readonly OrderKey[],
  page: PageRequest,
): Slot[] {
  const groups = [...groupBy(shelves, ({ leading }) => leading.join(' ')).values()].map((of) => ({
    shelves: of.map(({ shelf }) => shelf),
    leading: of[0]!.leading,
  }));
  const depth = groups[0]?.leading.length ?? 0;
  const keys = directed(order, page.backward);
  const descending = keys[depth]!.descending ?? false;
  const [from, to] = page.backward ? [page.before, page.after] : [page.after, page.before];
  const article = from && String(from[depth]).split('\u0001')[0]!;
  groups.sort((a, b) => compare(a.leading, b.leading, keys));
  const slots: Slot[] = [];
  let certain = 0;
  for (const { leading, shelves: of } of groups) {
    const beyond = from === null ? 1 : compare(leading, from, keys);
    if (beyond < 0) continue;
    if (to !== null && compare(leading, to, keys) > 0) break;
    const start = beyond === 0 ? placeOf(ids, article!, descending) : null;
    for (const next of nextArticles(of, start, page.limit + 2, descending)) {
      if (certain > page.limit) return slots;
      const id = ids[next.article]!;
      slots.push({ id, ...Object.fromEntries(leading.map((value, i) => [`leading${i}`, value])) });
      // Of the article where the page before ended, nothing may be left.
      if (beyond > 0 || id !== article) certain += next.count;
    }
  }
  return slots;
}

/** The article's own place, or the first after it, as the list is read, where it has nothing on any shelf now. */
function placeOf(ids: readonly string[], article: string, descending: boolean): number {
  const at = lowerBound(ids, (id) => byCodePoint(id, article) < 0);
  return descending && ids[at] !== article ? at - 1 : at;
}

function compare(a: readonly number[], b: Key, order: readonly OrderKey[]): number {
  for (const [i, value] of a.entries()) {
    const by = value - Number(b[i]);
    if (by !== 0) return order[i]!.descending ? -by : by;
  }
  return 0;
}

/** The first articles of some shelves from a place on, that place too, with what they have on all of them. */
function nextArticles(
  shelves: readonly Shelf[],
  start: number | null,
  most: number,
  descending: boolean,
): { article: number; count: number }[] {
  const found = new Map<number, number>();
  for (const { articles, counts } of shelves) {
    let at = descending ? articles.length - 1 : 0;
    if (start !== null) {
      at = lowerBound(articles, (article) => article < start);
      if (descending && articles[at] !== start) at--;
    }
    for (let taken = 0; taken < most && articles[at] !== undefined; taken++, at += descending ? -1 : 1) {
      found.set(articles[at]!, (found.get(articles[at]!) ?? 0) + counts[at]!);
    }
  }
  return [...found]
    .map(([article, count]) => ({ article, count }))
    .sort((a, b) => (descending ? b.article - a.article : a.article - b.article))
    .slice(0, most);
}

/** The first place of a sorted list whose item is not below what is looked for. */
function lowerBound<T>(items: readonly T[], isBelow: (item: T) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBelow(items[middle]!)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** As both engines sort strings: JavaScript itself goes by code unit. */
export const byCodePoint = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b));

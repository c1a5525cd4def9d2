import type { CitationStyle, Pointer, Reference } from '../../schema/model.ts';
import { contains, lastStartingAt, type Span } from '../../schema/span.ts';
import type { DocumentLink } from '../document.ts';
import type { Context, Passage, Recogniser } from './context.ts';
import { expand, LABELS, partsOf } from './labels.ts';

type MarkedLink = DocumentLink & { readonly cites: readonly string[] };

/** What is looked up: entries by the ids that the markup gives them, their places in the list, and superscripts. */
interface Known {
  readonly byId: ReadonlyMap<string, readonly Reference[]>;
  readonly placeOf: ReadonlyMap<string | null, number>;
  readonly list: readonly Reference[];
  /** Superscripts, in order. */
  readonly raised: readonly Span[];
}

const DASH = String.raw`[-\u2010-\u2015\u2212]`;
const JOINS = String.raw`(?:[,;&]|${DASH}|and\s|und\s|et\s)`;
const NUMBER = String.raw`\d{1,4}[a-z]?`;
/** What stands between two links of one marker: signs, and numbers that were left without a link. */
const BETWEEN = new RegExp(`^\\s{0,2}(?:${JOINS}\\s{0,2}(?:${NUMBER}\\s{0,2}(?=${JOINS}))?){0,12}$`, 'u');
/** A range from one bracket to another: "[3]–[9]". */
const BRACKETED_RANGE = new RegExp(`^\\s?[\\])]\\s?${DASH}\\s?[[(]\\s?$`, 'u');
const LONGEST_GAP = 60;
const LEFT = new RegExp(`([[(])\\s{0,2}(?:${NUMBER}\\s{0,2}${JOINS}\\s{0,2}){0,12}$`, 'u');
const RIGHT = new RegExp(`^(?:\\s{0,2}${JOINS}\\s{0,2}${NUMBER}){0,12}\\s{0,2}([\\])])`, 'u');
const TOKEN = new RegExp(`${NUMBER}(?![\\p{L}\\d])|${DASH}`, 'gu');
const WHOLE = new RegExp(`^[\\s[(]*(${LABELS})[\\s\\]),.;]*$`, 'u');
/** No range between two links has more entries. */
const WIDEST = 500;

/** Citations that the markup says are citations, as JATS does: what each leads to is known, and only its extent is read. */
export const recogniseMarked: Recogniser = (context) => {
  const links = context.document.links.filter((link): link is MarkedLink => link.cites !== undefined);
  const known = knownOf(context);
  let group: MarkedLink[] = [];
  let at: Passage | null = null;
  const close = (): void => {
    if (at && group.length > 0) take(context, at, group, known);
    group = [];
  };
  for (const link of links) {
    const passage = context.passageAt(link.span.start);
    const last = group.at(-1);
    if (!last || passage !== at || !joins(context, last.span, link.span)) close();
    at = passage;
    if (passage) group.push(link);
  }
  close();
};

function knownOf({ document, entries }: Context): Known {
  const byStart = new Map(entries.map((entry) => [entry.span.start, entry]));
  const byId = new Map<string, Reference[]>();
  for (const { id, span } of document.entries ?? []) {
    const entry = byStart.get(span.start);
    if (id !== null && entry) byId.set(id, [...(byId.get(id) ?? []), entry]);
  }
  return {
    byId,
    placeOf: new Map(entries.map(({ id }, i) => [id, i])),
    list: entries,
    raised: [...document.superscripts].sort((a, b) => a.start - b.start),
  };
}

function joins({ document: { text } }: Context, last: Span, next: Span): boolean {
  if (next.start - last.end > LONGEST_GAP) return false;
  const gap = text.slice(last.end, next.start);
  const between = text[last.end - 1]! + gap + text[next.start]!;
  return BETWEEN.test(gap) ? !/^[\])]\s?[,;&]/.test(between) : BRACKETED_RANGE.test(gap);
}

function take(context: Context, passage: Passage, links: readonly MarkedLink[], known: Known): void {
  const { text } = context.document;
  const linked = { start: links[0]!.span.start, end: links.at(-1)!.span.end };
  const style = styleOf(context, links[0]!.span, known);
  const span = style === 'AUTHOR_YEAR' ? bracketed(text, linked) : extentOf(text, passage.span, linked, known);
  const pointers: Pointer[] = [];
  let from = span.start;
  let isRange = false;
  const add = (next: readonly Pointer[]): void => {
    const last = pointers.at(-1);
    if (isRange && last && next[0]) pointers.push(...pointersBetween(last, next[0], known));
    isRange = false;
    pointers.push(...next);
  };
  const addUnlinked = (end: number): void => {
    if (style === 'AUTHOR_YEAR') return;
    for (const [token] of text.slice(from, end).matchAll(TOKEN)) {
      if (/^\d/.test(token)) add([{ label: token, referenceId: context.entryOf(token)?.id ?? null }]);
      else isRange = true;
    }
  };
  for (const link of links) {
    addUnlinked(link.span.start);
    add(pointersOf(context, link, known));
    from = link.span.end;
  }
  addUnlinked(span.end);
  context.take({ span, style, pointers: unique(pointers) });
}

/** The marker around links: to its brackets or the ends of its superscript, with the numbers in them that have no link. */
function extentOf(text: string, block: Span, links: Span, known: Known): Span {
  const raised = raisedAround(links, known);
  if (raised && WHOLE.test(text.slice(raised.start, raised.end))) return raised;
  const left = LEFT.exec(text.slice(Math.max(block.start, links.start - LONGEST_GAP), links.start));
  const right = RIGHT.exec(text.slice(links.end, Math.min(block.end, links.end + LONGEST_GAP)));
  const isPair = left && right && (left[1] === '[') === (right[1] === ']');
  return isPair ? { start: links.start - left[0].length, end: links.end + right[0].length } : links;
}

/** Names and years with the brackets right around them. */
function bracketed(text: string, { start, end }: Span): Span {
  const pair = `${text[start - 1] ?? ''}${text[end] ?? ''}`;
  return pair === '()' || pair === '[]' ? { start: start - 1, end: end + 1 } : { start, end };
}

/** The superscript that holds a link, or that a link holds. */
function raisedAround(link: Span, { raised }: Known): Span | undefined {
  const at = lastStartingAt(raised, link.end - 1, ({ start }) => start);
  return [raised[at], raised[at - 1]].find((one) => one && (contains(one, link) || contains(link, one)));
}

/** What one link points to: each label of its words with its entry, ranges filled in. */
function pointersOf(context: Context, { span, cites }: MarkedLink, known: Known): Pointer[] {
  const words = context.document.text.slice(span.start, span.end);
  const linked = cites.flatMap((id): (Reference | null)[] => [...(known.byId.get(id) ?? [null])]);
  const inside = WHOLE.exec(words)?.[1];
  const labels = inside === undefined ? [] : partsOf(inside).flatMap((part) => expand(part) ?? []);
  if (labels.length > linked.length) {
    const first = known.placeOf.get(linked[0]?.id ?? null) ?? NaN;
    return labels.map((label, i) => {
      const isEnd = i === labels.length - 1 && linked.length > 1;
      const entry = i === 0 ? linked[0] : isEnd ? linked.at(-1) : (context.entryOf(label) ?? known.list[first + i]);
      return { label, referenceId: entry?.id ?? null };
    });
  }
  const named = inside === undefined ? nameAndYear(words) : words.trim();
  return linked.map((entry, i) => ({
    label: labels.length === linked.length ? labels[i]! : linked.length === 1 ? named : (entry?.label ?? named),
    referenceId: entry?.id ?? null,
  }));
}

/** "Smith et al. (2019)" as other markers of names and years are labelled: "Smith et al., 2019". */
const nameAndYear = (words: string): string =>
  words
    .trim()
    .slice(0, 200)
    .replace(/^[[(]|[\])]$/g, '')
    .replace(/,?\s\(?((?:1[5-9]|20)\d\d[a-z]?)\)?$/, ', $1');

/** The entries of the list between the two ends of a range. */
function pointersBetween(from: Pointer, to: Pointer, { list, placeOf }: Known): Pointer[] {
  if (!/^\d/.test(from.label) || !/^\d/.test(to.label)) return [];
  const [first, last] = [placeOf.get(from.referenceId) ?? NaN, placeOf.get(to.referenceId) ?? NaN];
  if (!(last - first > 1 && last - first <= WIDEST)) return [];
  const number = Number.parseInt(from.label, 10);
  return list
    .slice(first + 1, last)
    .map(({ id, label }, i) => ({ label: label ?? String(number + i + 1), referenceId: id }));
}

const unique = (pointers: readonly Pointer[]): Pointer[] => [
  ...new Map(pointers.map((pointer) => [pointer.referenceId ?? ` ${pointer.label}`, pointer])).values(),
];

function styleOf({ document: { text }, entries }: Context, link: Span, known: Known): CitationStyle {
  const words = text.slice(link.start, link.end);
  const number = /^[\s[(]*(\d{1,4})[a-z]?(?![\p{L}\d])/u.exec(words)?.[1];
  const isYear = number?.length === 4 && Number(number) > entries.length;
  if (/\p{L}{2}/u.test(words) || isYear) return 'AUTHOR_YEAR';
  return raisedAround(link, known) ? 'SUPERSCRIPT' : 'NUMERIC';
}

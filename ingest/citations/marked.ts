import type { CitationStyle, Pointer, Reference } from '../../schema/model.ts';
import { contains, type Span } from '../../schema/span.ts';
import type { DocumentLink } from '../document.ts';
import type { Context, Passage, Recogniser } from './context.ts';
import { expand, LABELS, partsOf } from './labels.ts';

type MarkedLink = DocumentLink & { readonly cites: readonly string[] };

/** Entries by the ids that the markup gives them, and the place of each in the list. */
interface Entries {
  readonly byId: ReadonlyMap<string, readonly Reference[]>;
  readonly placeOf: ReadonlyMap<string | null, number>;
  readonly list: readonly Reference[];
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
  const entries = entriesOf(context);
  let group: MarkedLink[] = [];
  let at: Passage | null = null;
  const close = (): void => {
    if (at && group.length > 0) take(context, at, group, entries);
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

function entriesOf({ document, entries }: Context): Entries {
  const byStart = new Map(entries.map((entry) => [entry.span.start, entry]));
  const byId = new Map<string, Reference[]>();
  for (const { id, span } of document.entries ?? []) {
    const entry = byStart.get(span.start);
    if (id !== null && entry) byId.set(id, [...(byId.get(id) ?? []), entry]);
  }
  return { byId, placeOf: new Map(entries.map(({ id }, i) => [id, i])), list: entries };
}

function joins({ document: { text } }: Context, last: Span, next: Span): boolean {
  if (next.start - last.end > LONGEST_GAP) return false;
  const gap = text.slice(last.end, next.start);
  const between = text[last.end - 1]! + gap + text[next.start]!;
  return BETWEEN.test(gap) ? !/^[\])]\s?[,;&]/.test(between) : BRACKETED_RANGE.test(gap);
}

function take(context: Context, passage: Passage, links: readonly MarkedLink[], entries: Entries): void {
  const span = extentOf(context, passage, { start: links[0]!.span.start, end: links.at(-1)!.span.end });
  const pointers: Pointer[] = [];
  let from = span.start;
  let isRange = false;
  const add = (next: readonly Pointer[]): void => {
    const last = pointers.at(-1);
    if (isRange && last && next[0]) pointers.push(...pointersBetween(last, next[0], entries));
    isRange = false;
    pointers.push(...next);
  };
  const addUnlinked = (end: number): void => {
    for (const [token] of context.document.text.slice(from, end).matchAll(TOKEN)) {
      if (/^\d/.test(token)) add([{ label: token, referenceId: context.entryOf(token)?.id ?? null }]);
      else isRange = true;
    }
  };
  for (const link of links) {
    addUnlinked(link.span.start);
    add(pointersOf(context, link, entries));
    from = link.span.end;
  }
  addUnlinked(span.end);
  context.take({ span, style: styleOf(context, span, links), pointers: unique(pointers) });
}

/** The marker around links: to its brackets or the end of its superscript, with numbers that have no link. */
function extentOf({ document: { text, superscripts } }: Context, { span }: Passage, links: Span): Span {
  const raised = superscripts.find((one) => contains(one, links));
  if (raised && new RegExp(WHOLE).test(text.slice(raised.start, raised.end))) return raised;
  const left = LEFT.exec(text.slice(Math.max(span.start, links.start - LONGEST_GAP), links.start));
  const right = RIGHT.exec(text.slice(links.end, Math.min(span.end, links.end + LONGEST_GAP)));
  const isPair = left && right && (left[1] === '[') === (right[1] === ']');
  return isPair ? { start: links.start - left[0].length, end: links.end + right[0].length } : links;
}

/** What one link points to: each label of its words with its entry, ranges filled in. */
function pointersOf(context: Context, { span, cites }: MarkedLink, entries: Entries): Pointer[] {
  const words = context.document.text.slice(span.start, span.end);
  const linked = cites.flatMap((id): (Reference | null)[] => [...(entries.byId.get(id) ?? [null])]);
  const inside = WHOLE.exec(words)?.[1];
  const labels = inside === undefined ? [] : partsOf(inside).flatMap((part) => expand(part) ?? []);
  if (labels.length > linked.length) {
    const first = entries.placeOf.get(linked[0]?.id ?? null) ?? NaN;
    return labels.map((label, i) => {
      const isEnd = i === labels.length - 1 && linked.length > 1;
      const entry = i === 0 ? linked[0] : isEnd ? linked.at(-1) : (context.entryOf(label) ?? entries.list[first + i]);
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
function pointersBetween(from: Pointer, to: Pointer, { list, placeOf }: Entries): Pointer[] {
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

function styleOf(
  { document: { text, superscripts }, entries }: Context,
  span: Span,
  links: readonly MarkedLink[],
): CitationStyle {
  const words = text.slice(links[0]!.span.start, links[0]!.span.end);
  const number = /^[\s[(]*(\d{1,4})[a-z]?(?![\p{L}\d])/u.exec(words)?.[1];
  const isYear = number?.length === 4 && Number(number) > entries.length;
  if (/\p{L}{2}/u.test(words) || isYear) return 'AUTHOR_YEAR';
  const raised = superscripts.some((one) => contains(one, span) || contains(span, one));
  return raised ? 'SUPERSCRIPT' : 'NUMERIC';
}

import type { Span } from '../../schema/span.ts';
import { identifierOfUrl } from '../identifiers.ts';
import { matchesOf } from '../matches.ts';
import type { Context, Passage, Recogniser } from './context.ts';
import { linkReference } from './hyperlink.ts';
import { expand, isExcerpt, isSequence, LABELS, partsOf, type LabelPart } from './labels.ts';

const LEAD = String.raw`(?:(?:[Ss]ee(?: also)?|e\.g\.,?|cf\.?|[Rr]efs?\.?|[Rr]eferences?|[Rr]eviewed (?:in|by)|for (?:a )?reviews?,? see)\s{1,2}){0,2}`;
const MARKER = new RegExp(`([[(])\\s{0,2}(?:${LEAD})(${LABELS})\\s{0,2}([\\])])`, 'gdu');
/** What stands before a number that counts something else. */
const COUNTED =
  /(?:^|[\s(])(?:tables?|fig(?:ure|s|\.)?s?|step|eqs?\.?|eqn\.?|equations?|formulae?|phase|grade|stage|class|sections?|chapters?|box|appendix|panels?|item|question|vols?\.?|volume|no\.?|nos\.?|pages?|pp?\.|schemes?|lemma|theorem|compounds?|n|p|tel|phone|fax|ci)\.?\s*$/iu;

/** What stands behind an interval, not behind a citation. */
const INTERVAL = /^\s?(?:%|°|mm|cm|nm|µm|μm|deg|kg|mg|Hz|ms|s|h|min)(?![\p{L}\d])/u;

interface Candidate {
  readonly span: Span;
  readonly opening: string;
  readonly parts: readonly LabelPart[];
  /** Where the numbers begin in the text. */
  readonly at: number;
  readonly labels: readonly string[];
  readonly isAnchored: boolean;
}

/** Numbers in brackets or parentheses. Which of the two cite is decided over the whole article. */
export const recogniseNumeric: Recogniser = (context) => {
  const candidates = context.passages.flatMap((passage) =>
    withoutEnumerations(context, candidatesIn(context, passage)),
  );
  for (const opening of formsOf(context, candidates)) {
    let highest = 0;
    for (const candidate of candidates) {
      if (candidate.opening !== opening) continue;
      const numbers = candidate.labels.map((label) => Number.parseInt(label, 10));
      const known = candidate.labels.some((label) => context.entryOf(label));
      const plausible = numbers[0]! <= highest + 3 || (opening === '[' && numbers.every((number) => number < 1000));
      if (!known && !candidate.isAnchored && !plausible) continue;
      highest = Math.max(highest, ...(numbers.every((number) => number <= highest + 50) ? numbers : []));
      take(context, candidate);
    }
  }
  for (const candidate of candidates)
    if (candidate.isAnchored && !context.isTaken(candidate.span)) take(context, candidate);
};

function candidatesIn(context: Context, { span, block, kind }: Passage): Candidate[] {
  const { text } = context.document;
  const body = text.slice(span.start, span.end);
  const found: Candidate[] = [];
  for (const match of matchesOf(MARKER, body)) {
    const [whole, opening, inside, closing] = match as unknown as [string, string, string, string];
    if ((opening === '[') !== (closing === ']')) continue;
    const marker = { start: span.start + match.index, end: span.start + match.index + whole.length };
    const at = span.start + match.indices![2]![0];
    const parts = partsOf(inside);
    const isAnchored = parts.some((part) => anchorOf(context, at + part.at, part.from.length) !== null);
    if (!isAnchored && isCounted(body, match.index, whole.length, opening)) continue;
    if (!isAnchored && (block.kind === 'TABLE' || kind === 'TABLE') && opening === '(') continue;
    const labels: string[] = [];
    for (const part of parts) {
      const expanded = expand(part);
      if (expanded === null) break;
      labels.push(...expanded);
    }
    const unread = parts.some((part) => expand(part) === null);
    if (unread || labels.some((label) => isYear(label) && !context.entryOf(label))) {
      if (opening === '[' || /[-–]/.test(inside)) remarkUnread(context, marker, whole);
      continue;
    }
    found.push({ span: marker, opening, parts, at, labels, isAnchored });
  }
  return joinRanges(text, found);
}

/** "[3]–[5]" is one marker: the dash makes a range of what two brackets hold. */
function joinRanges(text: string, found: readonly Candidate[]): Candidate[] {
  const joined: Candidate[] = [];
  for (const next of found) {
    const open = joined.at(-1);
    const between = open && open.opening === next.opening ? text.slice(open.span.end, next.span.start) : '';
    const [last, first] = [open?.parts.at(-1), next.parts[0]!];
    if (!open || !/^\s?[-\u2010-\u2015\u2212]\s?$/.test(between) || !last || last.to !== null || first.to !== null) {
      joined.push(next);
      continue;
    }
    const shift = next.at - open.at;
    const range = { from: last.from, to: first.from, at: last.at, toAt: shift + first.at };
    const rest = next.parts.slice(1).map((part) => ({ ...part, at: shift + part.at, toAt: shift + part.toAt }));
    const parts = [...open.parts.slice(0, -1), range, ...rest];
    const labels = parts.flatMap((part) => expand(part) ?? []);
    if (expand(range) === null) joined.push(next);
    else
      joined[joined.length - 1] = {
        ...open,
        span: { start: open.span.start, end: next.span.end },
        parts,
        labels,
        isAnchored: open.isAnchored || next.isAnchored,
      };
  }
  return joined;
}

const isYear = (label: string): boolean => /^(?:1[5-9]|20)\d\d[a-z]?$/.test(label);

function remarkUnread(context: Context, span: Span, marker: string): void {
  context.remark({
    code: 'MARKER_NOT_READ',
    message: `"${marker.slice(0, 80)}" is no citation marker: no list has such numbers.`,
    span,
  });
}

/** Whether the number counts something else than references: "Table (3)", "f(2)", "(0)20", "(1)H". */
function isCounted(body: string, at: number, length: number, opening: string): boolean {
  const after = body[at + length] ?? '';
  const before = body.slice(Math.max(0, at - 24), at);
  if (opening === '(' && COUNTED.test(before)) return true;
  if (opening === '[' && INTERVAL.test(body.slice(at + length, at + length + 8))) return true;
  if (/[\p{L}\p{N}]/u.test(after) && !/^\p{Lu}\p{Ll}/u.test(body.slice(at + length, at + length + 2))) return true;
  if (opening === '(' && /[\p{L}\p{N}]$/u.test(before) && !/\p{Ll}{3}$/u.test(before)) return true;
  return (
    /[=<>≤≥±+×$€£#]\s?$/u.test(before) ||
    (opening === '[' && /[\d.]$/.test(before) && /^\s*[-–,]/.test(body.slice(at + length)))
  );
}

/** Without the counters of an enumeration within a sentence: "(1) calcium, (2) vitamin D and (3) magnesium". */
function withoutEnumerations(context: Context, candidates: readonly Candidate[]): Candidate[] {
  const { text } = context.document;
  const counts = candidates.filter(({ opening, labels, span, isAnchored }) => {
    if (isAnchored || opening !== '(' || labels.length > 1) return false;
    const near = text.slice(Math.max(0, span.start - 8), span.start);
    const before = near.trimEnd();
    const after = text.slice(span.end, span.end + 3);
    return (
      /^\s?[\p{L}“"]/u.test(after) &&
      (labels[0] === '1' || near.includes('\n', before.length) || /(?:^|[,;:.]|\b(?:and|or))$/u.test(before))
    );
  });
  const counters = new Set<Candidate>();
  counts.forEach((candidate, i) => {
    const next = counts[i + 1];
    if (candidate.labels[0] !== '1' || next?.labels[0] !== '2') return;
    for (let k = i, number = 1; counts[k]?.labels[0] === String(number); k++, number++) counters.add(counts[k]!);
  });
  return candidates.filter((candidate) => !counters.has(candidate));
}

/** The forms that cite in this article. */
function formsOf(context: Context, candidates: readonly Candidate[]): string[] {
  const measured = ['[', '('].map((opening) => {
    const labels = candidates.filter((one) => one.opening === opening).flatMap((one) => one.labels);
    const numbers = labels.map((label) => Number.parseInt(label, 10));
    const known = new Set(labels.filter((label) => context.entryOf(label))).size;
    return { opening, labels, numbers, known };
  });
  const [square, round] = measured as [(typeof measured)[0], (typeof measured)[0]];
  const forms: string[] = [];
  const first = square.numbers[0];
  if (
    square.known > 0 ||
    (first !== undefined &&
      context.entries.length === 0 &&
      (first <= 3 || isSequence(square.numbers, 3) || isExcerpt(square.numbers)))
  )
    forms.push('[');
  const isMain = square.known < Math.max(1, round.known);
  const ofList = context.isNumbered ? round.known > 0 : round.known > 0 && isSequence(round.numbers, 3);
  const covers =
    round.known * 5 >= context.entries.length || isSequence(round.numbers, Math.min(3, context.entries.length));
  if (isMain && (ofList ? covers : isSequence(round.numbers, 3))) forms.push('(');
  return forms;
}

/** The link over a number of a marker that leads to an entry, or out to a work. */
function anchorOf(
  context: Context,
  start: number,
  length: number,
): { entry: ReturnType<Context['entryOf']>; href: string } | null {
  for (const link of context.linksIn({ start, end: start + length })) {
    const entry = context.entryOfLink(link);
    if (entry) return { entry, href: link.href };
    if (link.span.end - link.span.start <= 24 && /^https?:/i.test(link.href) && identifierOfUrl(link.href) !== null)
      return { entry: null, href: link.href };
  }
  return null;
}

/** Takes a marker: each number leads where its link leads, else to the entry of that label. */
function take(context: Context, { span, parts, at }: Candidate): void {
  const references: ReturnType<typeof linkReference>[] = [];
  const pointers = parts.flatMap((part) => {
    const labels = expand(part) ?? [];
    return labels.map((label, i) => {
      const place = i === 0 ? at + part.at : i === labels.length - 1 ? at + part.toAt : null;
      const anchor = place === null ? null : anchorOf(context, place, label.length);
      const entry = anchor?.entry ?? context.entryOf(label);
      if (entry || !anchor || !/^https?:/i.test(anchor.href)) return { label, referenceId: entry?.id ?? null };
      const reference = linkReference(context, span, anchor.href);
      references.push(reference);
      return { label, referenceId: reference.id };
    });
  });
  context.take({ span, style: 'NUMERIC', pointers, references });
}

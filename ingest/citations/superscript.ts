import type { Span } from '../../schema/span.ts';
import { matchesOf } from '../matches.ts';
import { plainDigits } from '../references.ts';
import type { Context, Found, Recogniser } from './context.ts';
import { expand, isSequence, LABELS, partsOf } from './labels.ts';

const WHOLE = new RegExp(`^[\\s[(]*(${LABELS})[\\s\\]),.]*$`, 'iu');
const SIGN = /^[\s[(]*([*†‡§¶#]{1,3}|[a-z])[\s\])]*$/u;
const UNICODE = /[⁰¹²³⁴-⁹]{1,4}(?:\s?[,˒’،⁻⁃–-]\s?[⁰¹²³⁴-⁹]{1,4}){0,40}/gu;
/** Units, whose powers are no markers; and what a mass number stands before. */
const UNIT =
  /(?:^|[\s\d/·(])(?:[kcmdµμn]?m|kg|g|[dmµ]?[lL]|s|sec|min|h|hr|ft|in|inch|yd|mi|mol|cells|Hz|K|R|r|x|χ|e)$/u;

interface Candidate {
  readonly span: Span;
  readonly labels: readonly string[];
  readonly entries: readonly (string | null)[];
  /** Marked up as a link to an entry: nothing else has to speak for it. */
  readonly isAnchored: boolean;
  /** Behind a stop or a comma, where no word ends with a number. */
  readonly isStrong: boolean;
}

/** Raised numbers: marked up as such, of raised characters, or run into the word before them in text that lost its markup. */
export const recogniseSuperscript: Recogniser = (context) => {
  const raised = [...raisedRuns(context), ...raisedCharacters(context)].sort((a, b) => a.span.start - b.span.start);
  const numbers = raised.flatMap(({ labels }) => labels.map((label) => Number.parseInt(label, 10)));
  const cites = raised.some(({ labels }) => labels.some((label) => context.entryOf(label))) || isSequence(numbers, 2);
  let highest = 0;
  for (const candidate of raised) {
    const own = candidate.labels.map((label) => Number.parseInt(label, 10));
    const fits = candidate.labels.some((label) => context.entryOf(label)) || (own[0] ?? Infinity) <= highest + 3;
    if (!candidate.isAnchored && !(cites && fits)) continue;
    highest = Math.max(highest, ...own.filter((number) => number <= highest + 50));
    take(context, candidate);
  }
  if (!context.entries.length && raised.length > 0) return;
  for (const candidate of gluedRuns(context)) take(context, candidate);
};

function take(context: Context, { span, labels, entries }: Candidate): void {
  if (context.isTaken(span)) return;
  const pointers = labels.map((label, i): Found['pointers'][number] => ({
    label,
    referenceId: entries[i] ?? context.entryOf(label)?.id ?? null,
  }));
  context.take({ span, style: 'SUPERSCRIPT', pointers });
}

/** Runs that the page set superscript, those side by side as one. */
function raisedRuns(context: Context): Candidate[] {
  const { text, superscripts } = context.document;
  const groups: { start: number; end: number }[] = [];
  for (const span of superscripts) {
    const open = groups.at(-1);
    if (
      open &&
      /^[\s,;–—-]{0,3}$/.test(text.slice(open.end, span.start)) &&
      span.start - open.end <= 3 &&
      /[,;–—-]/.test(text.slice(open.end - 1, span.start + 1))
    )
      open.end = span.end;
    else groups.push({ ...span });
  }
  return groups.flatMap((span) => candidateOf(context, span, text.slice(span.start, span.end)));
}

function raisedCharacters(context: Context): Candidate[] {
  const { text } = context.document;
  return context.passages.flatMap(({ span }) =>
    matchesOf(UNICODE, text.slice(span.start, span.end)).flatMap((match) => {
      const start = span.start + match.index;
      return candidateOf(context, { start, end: start + match[0].length }, plainDigits(match[0]).replace(/[⁻⁃]/g, '-'));
    }),
  );
}

function candidateOf(context: Context, span: Span, words: string): Candidate[] {
  const passage = context.passageAt(span.start);
  if (!passage || context.isTaken(span)) return [];
  const entry = context
    .linksIn(span)
    .map(context.entryOfLink)
    .find((one) => one !== null);
  const sign = SIGN.exec(words)?.[1];
  if (sign !== undefined) {
    const known = entry ?? context.entryOf(sign);
    return known ? [{ span, labels: [sign], entries: [known.id], isAnchored: true, isStrong: true }] : [];
  }
  const inside = WHOLE.exec(words)?.[1];
  if (inside === undefined || (!entry && isPower(context.document.text, span, inside))) return [];
  const parts = partsOf(inside);
  const labels = parts.map(expand);
  if (labels.some((one) => one === null)) return [];
  const flat = labels.flatMap((one) => one!);
  const entries = parts.length === 1 && flat.length === 1 ? [entry?.id ?? null] : [];
  return [{ span, labels: flat, entries, isAnchored: entry !== undefined, isStrong: true }];
}

/** Whether a raised number is a power, a charge or a mass number: "m²", "10³", "¹³C", "Ca²⁺". */
function isPower(text: string, span: Span, inside: string): boolean {
  const before = text.slice(Math.max(0, span.start - 8), span.start);
  const after = text.slice(span.end, span.end + 2);
  if (/^[+−⁺⁻-](?!\d{2})/.test(after)) return true;
  if (/^\p{Lu}(?![\p{Ll}]{2})/u.test(after) && /(?:^|[\s([-])$/.test(before)) return true;
  if (/\d$/.test(before) || /[=×^]\s?$/.test(before)) return true;
  return /^[1-9]$/.test(inside) && (UNIT.test(before) || /(?:^|[\s(])\p{L}$/u.test(before));
}

const BEHIND_STOP = String.raw`(?<=[\p{L})\]”"’%][.,:;!?]”?)(\d{1,3}(?:\s?[,–-]\s?\d{1,3}){0,30})`;
const BEHIND_WORD = String.raw`(?<=\p{Ll}{3}|[\p{L}][)\]”"])(\d{1,3}(?:[,–-]\d{1,3}){0,30})`;
// The look ahead comes first: it is cheaper than those behind, and most characters are no digits.
const GLUED = new RegExp(String.raw`(?=\d)(?:${BEHIND_STOP}|${BEHIND_WORD})(?=[\s.,;:)\]”—–]|$)`, 'gu');

/**
 * Numbers that stand behind a word or a stop without a space. A word may end with a number, so they are markers only where they
 * count up through the article's list, or without one come in the order of a list.
 */
function gluedRuns(context: Context): Candidate[] {
  const candidates = context.passages
    .filter(
      ({ block, kind }) => (kind === 'BODY' || kind === 'ABSTRACT' || kind === 'CAPTION') && block.kind !== 'HEADING',
    )
    .flatMap((passage) => gluedIn(context, passage.span));
  const listed = context.entries.length;
  const accepted: Candidate[] = [];
  const seen = new Set<number>();
  let highest = 0;
  for (const candidate of candidates) {
    const numbers = candidate.labels.map(Number);
    const isNext = Math.min(...numbers.filter((number) => number > highest)) <= highest + (candidate.isStrong ? 3 : 1);
    const fits = numbers.every((number) => number <= highest) || (isNext && Math.max(...numbers) <= highest + 25);
    if (!fits || (listed > 0 && numbers.some((number) => number > listed))) continue;
    accepted.push(candidate);
    for (const number of numbers) seen.add(number);
    highest = Math.max(highest, ...numbers);
  }
  const strong = accepted.filter(({ isStrong }) => isStrong).length;
  // An excerpt that lost its list has few; "begins.1 It goes on.2" is nothing else, if no other number stands so.
  const inOrder = strong === candidates.length && seen.size >= 2 && seen.size === highest;
  const unlisted = inOrder || (seen.size >= 4 && strong * 2 >= accepted.length);
  const enough = listed > 0 ? seen.size >= Math.max(2, listed * 0.5) : unlisted;
  return enough && strong > 0 ? accepted : [];
}

function gluedIn(context: Context, span: Span): Candidate[] {
  const body = context.document.text.slice(span.start, span.end);
  return matchesOf(GLUED, body).flatMap((match): Candidate[] => {
    const start = span.start + match.index;
    const place = { start, end: start + match[0].length };
    if (/^0/.test(match[0]) || isPower(context.document.text, place, match[0]) || context.isTaken(place)) return [];
    if (
      /(?:\b(?:fig|figs|no|nos|vol|eq|ref|refs|p|pp|ca|approx|v|ver|al)\.|\d[.,:])$/i.test(
        body.slice(Math.max(0, match.index - 7), match.index),
      )
    )
      return [];
    const labels = partsOf(match[0]).map(expand);
    if (labels.some((one) => one === null)) return [];
    const isStrong = match[1] !== undefined;
    return [{ span: place, labels: labels.flatMap((one) => one!), entries: [], isAnchored: false, isStrong }];
  });
}

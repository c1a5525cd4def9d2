import type { Citation } from '../../schema/model.ts';
import { contains, overlaps, slice, type Span, trimmed } from '../../schema/span.ts';
import { CUES } from '../cues.ts';
import { matchesOf } from '../matches.ts';
import type { Word } from '../words.ts';
import { isAdvice } from './advice.ts';
import { isNoClause } from './exclusions.ts';
import { isFragment, relates } from './fragment.ts';
import { POINTER } from './label.ts';
import type { Sentence } from './sentence.ts';
import { hasFiniteVerb, hasMainVerb, isAuxiliary, isFinite, RELATIVE, SUBORDINATE } from './verbs.ts';

/** A stretch of a sentence that makes a claim of its own. */
export interface Clause {
  readonly span: Span;
  /** What it rests on: the marks in it, else the next one behind it, which closes what was said so far. */
  readonly citations: readonly Citation[];
  /** What it leans on where neither is there: the marks of the clause before. */
  readonly leansOn: readonly Citation[];
}

const BREAK = /;\s+(?:and\s+|but\s+)?|,\s+(?=whereas\s|while\s)|,\s+(?:but|yet|and)\s+/g;
const FEWEST_WORDS = 5;
/** Only a long sentence is parted, unless its clauses cite for themselves. */
const FEWEST_OF_LONG = 16;
/** What has more clauses is a list. */
const MOST_CUTS = 8;
/** What opens a clause that does not stand alone. */
const BOUND = new Set(CUES.clauses.bound);

/**
 * The clauses of a sentence that stand as claims of their own: at a semicolon, "whereas", "while", "but" or "and", where each part
 * has a subject, a verb and its brackets whole; otherwise the sentence as a whole.
 */
export function splitClauses(text: string, sentence: Sentence): Clause[] {
  const { span, citations } = sentence;
  const whole = [{ span, citations, leansOn: [] }];
  const breaks = matchesOf(BREAK, sentence.text);
  if (breaks.length === 0 || breaks.length > MOST_CUTS) return whole;
  let parts: readonly Part[] = [{ span, link: '' }];
  for (const { index, 0: cut } of breaks) {
    const at = { start: span.start + index, end: span.start + index + cut.length };
    if (citations.some((citation) => overlaps(citation.span, at))) continue;
    const last = parts.at(-1)!;
    const before = { ...last, span: trimmed(text, { start: last.span.start, end: at.start }) };
    const behind = { span: trimmed(text, { start: at.end, end: span.end }), link: linkOf(cut) };
    if (isPart(text, sentence, before) && isPart(text, sentence, behind) && !binds(sentence, before, behind)) {
      parts = [...parts.slice(0, -1), before, behind];
    }
  }
  if (parts.length === 1) return whole;
  const clauses = withCitations(parts, citations);
  const cited = parts.every((part) => citations.some((one) => contains(part.span, one.span)));
  if (!cited && sentence.words.length < FEWEST_OF_LONG) return whole;
  const claims = clauses.filter((clause) => !isNoClause(within(text, sentence, clause.span)));
  return claims.length > 0 ? claims : whole;
}

/** What stands before a claim that speaks to the reader, of the text or of the author. */
const ADDRESSING = new Set(['meta', 'reader-mind', 'first-person', 'promotion']);
const LEADS_TO = /[:;]\s+|\s?[—–]\s?|,\s+because\s+/g;
const SELF = new Set(['we', 'i', ...CUES.firstPersonMeans]);

/**
 * What a sentence asserts behind the last colon, semicolon or dash though a rule finds no claim in the whole: "Here is what few know: the
 * gut makes serotonin." Null where nothing stands there alone, or it names no mechanism.
 */
function claimBehind(text: string, sentence: Sentence, rule: string): Clause | null {
  const cut = ADDRESSING.has(rule) ? matchesOf(LEADS_TO, sentence.text).at(-1) : undefined;
  if (cut === undefined || POINTER.test(sentence.text)) return null;
  const { start, end } = sentence.span;
  const span = trimmed(text, { start: start + cut.index + cut[0].length, end });
  const clause = within(text, sentence, span);
  if (clause.mentions.length === 0 || SELF.has(clause.words[0]!.key) || !isClosed(sentence.text.slice(0, cut.index)))
    return null;
  if (!isPart(text, sentence, { span, link: ';' }) || isFragment(clause) || isNoClause(clause)) return null;
  return { span, citations: clause.citations, leansOn: [] };
}

const ADVISES = /,\s+(?:and|so|but)\s+/g;
/** "Sugar raises B" */
const FEWEST_BEFORE_ADVICE = 3;

/**
 * What a sentence asserts before the advice that it draws from it: "Zinc shortens the cold, and it should be taken at once." Null
 * where that does not stand alone, or names no mechanism.
 */
function claimBefore(text: string, sentence: Sentence): Clause | null {
  const cut = matchesOf(ADVISES, sentence.text).at(-1);
  if (cut === undefined) return null;
  const { start, end } = sentence.span;
  const span = trimmed(text, { start, end: start + cut.index });
  const advice = within(text, sentence, trimmed(text, { start: start + cut.index + cut[0].length, end }));
  const clause = within(text, sentence, span);
  if (clause.mentions.length === 0 || SUBORDINATE.has(clause.words[0]!.key) || !isNoClause(advice)) return null;
  if (clause.words.length < FEWEST_BEFORE_ADVICE || !isClosed(slice(text, span)) || isNoClause(clause)) return null;
  if (!hasFiniteVerb(clause.words) && !relates(clause.words, clause.mentions)) return null;
  return { span, citations: sentence.citations, leansOn: [] };
}

const GIVES_REASON = /:\s+|\s?[—–]\s?/g;
/** "Before you sleep, and once more when you wake, drink milk" */
const LONGEST_ADVICE = 20;
/** "it eases pain" */
const FEWEST_BEHIND_ADVICE = 3;

/**
 * What a sentence asserts behind the colon or dash of the advice that it gives the reason for: "Check your zinc: it closes wounds."
 * Null where that is no clause, is advice itself, or names no mechanism.
 */
function claimBehindAdvice(text: string, sentence: Sentence): Clause | null {
  const [cut] = matchesOf(GIVES_REASON, sentence.text);
  if (cut === undefined) return null;
  const { start, end } = sentence.span;
  const advice = within(text, sentence, trimmed(text, { start, end: start + cut.index }));
  const span = trimmed(text, { start: start + cut.index + cut[0].length, end });
  const clause = within(text, sentence, span);
  if (advice.words.length === 0 || advice.words.length > LONGEST_ADVICE || !isAdvice(advice)) return null;
  if (clause.mentions.length === 0 || clause.words.length < FEWEST_BEHIND_ADVICE || isNoClause(clause)) return null;
  if (RELATIVE.has(clause.words[0]!.key) || clause.words[1]!.key === ',') return null;
  if (!isClosed(slice(text, span)) || !hasMainVerb(clause.words)) return null;
  return { span, citations: clause.citations, leansOn: [] };
}

/** What a sentence claims in one of its parts though a rule finds no claim in the whole; null for nothing. */
export const claimWithin = (text: string, sentence: Sentence, rule: string): Clause | null =>
  rule === 'advice'
    ? (claimBehindAdvice(text, sentence) ?? claimBefore(text, sentence))
    : claimBehind(text, sentence, rule);

interface Part {
  readonly span: Span;
  /** How it is joined to the part before. */
  readonly link: '' | ';' | 'and' | 'but' | 'while';
}

const linkOf = (cut: string): Part['link'] =>
  cut.startsWith(';') ? ';' : cut.includes('and') ? 'and' : /but|yet/.test(cut) ? 'but' : 'while';

/** Whether a part could stand alone: words enough, brackets and quotation marks closed, a subject before its verb. */
function isPart(text: string, sentence: Sentence, { span, link }: Part): boolean {
  const words = wordsIn(sentence, span);
  if (words.length < FEWEST_WORDS || !hasFiniteVerb(words) || !isClosed(text.slice(span.start, span.end))) return false;
  const [first] = words;
  if (link === '' || link === 'while') return true;
  if (BOUND.has(first!.key) || isFinite(first) || (first!.key.endsWith('ly') && !OF_AMOUNT.test(words[1]!.key)))
    return false;
  // "…, but often causes B" goes on with the subject before.
  if (HOW_OFTEN.has(first!.key) && isFinite(words[1])) return false;
  if (link !== 'and') return true;
  // "…, and the foods that are …" goes on with a list.
  const verb = words.findIndex(isAuxiliary);
  return verb > 0 && !words.slice(0, verb).some(({ key }) => RELATIVE.has(key));
}

const HOW_OFTEN = new Set(['often', 'sometimes', 'also', 'still', 'always', 'never', 'even']);
/** "roughly a third", "nearly half" */
const OF_AMOUNT = /^(?:an?|all|half|one|two|three|\d.*)$/;

/**
 * Whether a link joins less than two sentences: "If A, and B, …", "Trials show that A, and B", "Oats, barley, and rye are …".
 */
function binds(sentence: Sentence, before: Part, { link }: Part): boolean {
  if (link === ';') return false;
  const words = wordsIn(sentence, before.span);
  if (SUBORDINATE.has(words[0]!.key)) return true;
  if (link !== 'and') return false;
  const mayBeList = words.some(({ key }) => key === ',') && !words.some(isAuxiliary);
  return mayBeList || words.some(({ key }) => key === 'that' || key === 'whether');
}

/** The sentence as far as a span of it goes. */
const within = (text: string, sentence: Sentence, span: Span): Sentence => ({
  index: sentence.index,
  span,
  text: slice(text, span),
  block: sentence.block,
  blockIndex: sentence.blockIndex,
  words: wordsIn(sentence, span),
  citations: sentence.citations.filter((one) => contains(span, one.span)),
  markers: sentence.markers.filter((one) => contains(span, one.span)),
  mentions: sentence.mentions.filter((one) => contains(span, one.span)),
});

const wordsIn = ({ words }: Sentence, span: Span): Word[] => words.filter((word) => contains(span, word));

function isClosed(part: string): boolean {
  let depth = 0;
  let quoted = 0;
  for (const char of part) {
    if (char === '(' || char === '[') depth++;
    else if ((char === ')' || char === ']') && --depth < 0) return false;
    else if (char === '“') quoted++;
    else if (char === '”') quoted--;
    else if (char === '"') quoted = quoted === 0 ? 1 : 0;
  }
  return depth === 0 && quoted === 0;
}

function withCitations(parts: readonly Part[], citations: readonly Citation[]): Clause[] {
  const own = parts.map(({ span }) => citations.filter((one) => contains(span, one.span)));
  return parts.map(({ span }, at) => {
    const closing = own.slice(at).find((list) => list.length > 0) ?? [];
    const before = own.slice(0, at).findLast((list) => list.length > 0) ?? [];
    return { span, citations: closing, leansOn: closing.length > 0 ? [] : before };
  });
}

import type { HedgeCue, NegationCue } from '../../schema/model.ts';
import { slice, type Span } from '../../schema/span.ts';
import { CUES } from '../cues.ts';
import { type Match, phraseTable } from '../phrases.ts';
import type { Word } from '../words.ts';
import { findPopulations } from './population.ts';
import { hasFiniteVerb } from './verbs.ts';

/** The rules that tell a hedge and a denial, by the ids that claims give; their words are in schema/vocab/cues.json. */
export const HEDGE_RULES = Object.keys(CUES.hedges);
export const NEGATION_RULES = Object.keys(CUES.negations);

interface HedgeRule {
  readonly rule: string;
  readonly kind: string;
}

const HEDGES = phraseTable<HedgeRule | null>([
  ...CUES.notHedges.map((phrase) => [phrase, null] as const),
  ...Object.entries(CUES.hedges).flatMap(([rule, { kind, phrases }]) =>
    phrases.map((phrase) => [phrase, { rule, kind }] as const),
  ),
]);
const NEGATIONS = phraseTable<string | null>([
  ...CUES.notNegations.map((phrase) => [phrase, null] as const),
  ...Object.entries(CUES.negations).flatMap(([rule, phrases]) => phrases.map((phrase) => [phrase, rule] as const)),
]);
/** What ends the clause that a denial holds for. */
const CLAUSE_ENDS = new Set([';', ':', '(', ')', '—', '–', 'but', 'whereas', 'although', 'though', 'because', 'while']);
const AFTER_COMMA = new Set(['and', 'but', 'or', 'which', 'who', 'whereas', 'while', 'suggesting', 'indicating', 'so']);

const spanOf = (words: readonly Word[], { from, to }: Match<unknown>): Span => ({
  start: words[from]!.start,
  end: words[to - 1]!.end,
});

/** The first cue that softens what is asserted; possibility only, not what someone or something is able to. */
export function findHedge(text: string, words: readonly Word[]): HedgeCue | null {
  const main = mainClauseAt(words);
  for (const match of HEDGES.all(words)) {
    if (match.value === null || match.from < main) continue;
    const span = spanOf(words, match);
    const cue = slice(text, span);
    // "suggests eating more": advice.
    if (cue.startsWith('suggest') && words[match.to]?.key.endsWith('ing')) continue;
    if (cue === 'can' && isDenied(text, words.slice(0, match.from))) continue;
    // The month.
    if (cue === 'May' && match.from > 0) continue;
    return { cue, kind: match.value.kind, span, rule: match.value.rule };
  }
  return null;
}

/** Where the main clause of "Although A can happen, B is rare" begins: what is granted before it softens nothing. */
function mainClauseAt(words: readonly Word[]): number {
  if (words.length === 0 || !GRANTING.has(words[0]!.key)) return 0;
  const comma = words.findIndex(({ key }) => key === ',');
  return comma > 0 && hasFiniteVerb(words.slice(comma)) ? comma : 0;
}
const GRANTING = new Set(['although', 'though']);

/** "no pill can replace it": that nothing is able to is as sure as "cannot". */
function isDenied(text: string, before: readonly Word[]): boolean {
  const last = before
    .slice(-LONGEST_SUBJECT)
    .findLast(({ key }) => DENYING.has(key) || AFTER_COMMA.has(key) || key === 'that');
  // Nitric oxide can do a lot.
  return last !== undefined && DENYING.has(last.key) && slice(text, last) !== 'NO';
}
const DENYING = new Set(['no', 'nothing', 'nobody', 'none', 'neither']);
/** In words. */
const LONGEST_SUBJECT = 5;

/** All cues that deny something, in order, each with what it holds for: the rest of its clause, or what stands before it where nothing follows. */
export function findNegations(text: string, words: readonly Word[]): NegationCue[] {
  return NEGATIONS.all(words).flatMap((match) => {
    if (match.value === null) return [];
    const span = spanOf(words, match);
    const cue = slice(text, span);
    // "a no-carb diet"
    if (words[match.from]!.key === 'no' && words[match.to]?.key === '-' && words[match.to]!.start === span.end)
      return [];
    // Nitric oxide.
    if (cue === 'NO') return [];
    if (isOfGroup(words, match)) return [];
    return [{ cue, span, scope: scopeOf(words, match) ?? span, rule: match.value }];
  });
}

/** "animals without germs had more bone": told of whom, in what stands before the verb of its clause, so that it denies nothing. */
function isOfGroup(words: readonly Word[], { from, to }: Match<unknown>): boolean {
  const noun = isParticiple(words, from - 1) ? from - 2 : from - 1;
  if (words[from]!.key !== 'without' || !isGroup(words[noun])) return false;
  let start = noun;
  while (start > Math.max(0, noun - LONGEST_CLAUSE) && !CLAUSE_OPENS.has(words[start - 1]!.key)) start--;
  const behind = words.slice(to, to + LONGEST_CLAUSE);
  const end = behind.findIndex(({ key }) => CLAUSE_PARTS.has(key));
  return (
    !behind[0]?.key.endsWith('ing') &&
    !hasFiniteVerb(words.slice(start, noun)) &&
    hasFiniteVerb(end < 0 ? behind : behind.slice(0, end))
  );
}
/** How far from "without" its clause is looked through, in words. */
const LONGEST_CLAUSE = 40;
const CLAUSE_PARTS = new Set([';', ':', '—', '–']);
const CLAUSE_OPENS = new Set([...CLAUSE_PARTS, ',', 'and', 'but', 'that', 'while', 'whereas']);
const GROUPS = new Set(['those', 'subjects', 'group', 'groups', 'arm', 'arms', 'controls', 'cells', 'humans']);

/** Those who were studied, or what was. */
const isGroup = (word: Word | undefined): boolean =>
  word !== undefined && (GROUPS.has(word.key) || findPopulations([word]).length > 0);

/** "raised" in "mice raised without germs". */
const isParticiple = (words: readonly Word[], at: number): boolean =>
  /(?:ed|en|born|kept)$/.test(words[at]?.key ?? '') && isGroup(words[at - 1]);

/** The words of the clause behind a cue; those before it where it has the last word. */
function scopeOf(words: readonly Word[], { from, to }: Match<unknown>): Span | null {
  let end = to;
  while (end < words.length && !endsClause(words, end)) end++;
  if (words.slice(to, end).some(({ isWord }) => isWord)) return spanOf(words, { from: to, to: end, value: null });
  let start = from;
  while (start > 0 && !endsClause(words, start - 1)) start--;
  if (AFTER_COMMA.has(words[start]!.key)) start++;
  return start < from ? spanOf(words, { from: start, to: from, value: null }) : null;
}

function endsClause(words: readonly Word[], at: number): boolean {
  const { key } = words[at]!;
  if (key === ',') return AFTER_COMMA.has(words[at + 1]?.key ?? '');
  return CLAUSE_ENDS.has(key) || (key === '.' && at === words.length - 1);
}

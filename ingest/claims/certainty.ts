import type { HedgeCue, NegationCue } from '../../schema/model.ts';
import { slice, type Span } from '../../schema/span.ts';
import { CUES } from '../cues.ts';
import { type Match, phraseTable } from '../phrases.ts';
import type { Word } from '../words.ts';

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
  for (const match of HEDGES.all(words)) {
    if (match.value === null) continue;
    const span = spanOf(words, match);
    const cue = slice(text, span);
    // "suggests eating more": advice.
    if (cue.startsWith('suggest') && words[match.to]?.key.endsWith('ing')) continue;
    // The month.
    if (cue === 'May' && match.from > 0) continue;
    return { cue, kind: match.value.kind, span, rule: match.value.rule };
  }
  return null;
}

/** All cues that deny something, in order, each with what it holds for: the rest of its clause, or what stands before it where nothing follows. */
export function findNegations(text: string, words: readonly Word[]): NegationCue[] {
  return NEGATIONS.all(words).flatMap((match) => {
    if (match.value === null) return [];
    const span = spanOf(words, match);
    const cue = slice(text, span);
    // Nitric oxide.
    if (cue === 'NO') return [];
    return [{ cue, span, scope: scopeOf(words, match) ?? span, rule: match.value }];
  });
}

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

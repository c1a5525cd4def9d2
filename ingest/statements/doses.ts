// How much of something is told of, and not of what: "Five grams a day lowered B", "adults need 20 mg a day".
import type { Mention } from '../../schema/model.ts';
import { slice, type Span } from '../../schema/span.ts';
import { isGiven } from './effects.ts';
import type { Reading } from './reading.ts';

/** The amount that a clause begins with, or that somebody got, behind "about" and its like. */
const DOSE =
  /(?:^|\b(?:given|taking|took|received|receiving|got|getting)\s)(?:(?:about|only|just|around|roughly|even|as|little|much|a|at|least|single|daily)\s){0,3}(?:\d[\d.,]{0,9}|half|one|two|three|four|five|six|eight|ten|twelve|twenty|thirty|fifty)(?:\s?(?:to|[-–])\s?\d[\d.,]{0,9})?\s?(?:mg|milligrams?|mcg|micrograms?|µg|g|grams?|iu|units|capsules?|tablets?|pills?|drops|doses?|cups?|teaspoons?|tablespoons?|spoonfuls?)\b(?!\sof\b|\s?(?:\/|per\s)(?!\s?d))/i;
/** Characters before a verb that an amount and how often it is taken may have. */
const LONGEST = 90;

/** Of what the amount right before a verb is, where that has no name there: what was spoken of before; null where no amount stands. */
export function dosedBefore({ items, text, memory, categoryOf }: Reading, before: number): readonly Mention[] | null {
  const last = items[before];
  if (last === undefined || last.kind !== 'WORD') return null;
  const from = Math.max(items[0]!.span.start, last.span.end - LONGEST);
  const stretch = text.slice(from, last.span.end);
  const start = from + clauseIn(stretch);
  const dose = DOSE.exec(text.slice(start, last.span.end));
  if (dose === null) return null;
  const end = start + dose.index + dose[0].length;
  if (items.some(({ kind, span }) => kind === 'MENTION' && span.start >= end && span.end <= last.span.end)) return null;
  const given = memory.subject.filter((one) => isGiven(categoryOf(one)));
  return given.length === 1 ? given : [];
}

/** Where the last clause of some words begins. */
function clauseIn(words: string): number {
  for (let at = words.length - 2; at >= 0; at--)
    if (CLAUSE_ENDS.includes(words[at]!) && BLANK.test(words[at + 1]!)) return at + 2;
  return 0;
}
const CLAUSE_ENDS = ',;:.';
const BLANK = /\s/;

/** "20 micrograms a day", "30 g per day" */
const DAILY_DOSE =
  /\b\d[\d.,]{0,9}(?: ?(?:to|or|-|–) ?\d[\d.,]{0,9})? ?(?:g|mg|mcg|µg|μg|IU|grams?|milligrams?|micrograms?|international units|units)\b(?! of\b)(?:(?: (?:a|per|each|every|once a|twice a|three times a) (?:day|week|month|year|dose|serving))|\/day| daily)/i;

/** The amount that a claim tells of what it does not name before it: "Women over 50 need 1,200 mg a day"; null where it tells none. */
export function doseIn(
  text: string,
  claim: Span,
  named: readonly Mention[],
  categoryOf: (mention: Mention) => string,
): Span | null {
  const dose = DAILY_DOSE.exec(slice(text, claim));
  if (dose === null) return null;
  const start = claim.start + dose.index;
  if (named.some((one) => one.span.start < start && isGiven(categoryOf(one)))) return null;
  return { start, end: start + dose[0].length };
}

/** What such an amount is of: the one thing that is given among the first of several that have such. */
export function dosed(
  text: string,
  span: Span,
  before: readonly (readonly Mention[])[],
  categoryOf: (mention: Mention) => string,
): readonly Mention[] {
  const isDosed = (one: Mention): boolean => isGiven(categoryOf(one));
  const ids = before.map((some) => [...new Set(some.filter(isDosed).map(({ mechanismId }) => mechanismId))]);
  const meant = ids.find((some) => some.length > 0) ?? [];
  return meant.length === 1 ? [{ mechanismId: meant[0]!, quote: slice(text, span), span }] : [];
}

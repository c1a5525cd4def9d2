import type { Mention } from '../../schema/model.ts';
import { slice, type Span } from '../../schema/span.ts';
import { isGiven } from './effects.ts';

/** "20 micrograms a day", "30 g per day" */
const DOSE =
  /\b\d[\d.,]{0,9}(?: ?(?:to|or|-|–) ?\d[\d.,]{0,9})? ?(?:g|mg|mcg|µg|μg|IU|grams?|milligrams?|micrograms?|international units|units)\b(?! of\b)(?:(?: (?:a|per|each|every|once a|twice a|three times a) (?:day|week|month|year|dose|serving))|\/day| daily)/i;

/** What a claim tells an amount of that names no such thing: "Women over 50 need 1,200 mg a day", of what was spoken of. */
export function dosed(
  text: string,
  claim: Span,
  named: readonly Mention[],
  before: readonly (readonly Mention[])[],
  categoryOf: (mention: Mention) => string,
): readonly Mention[] {
  const isDosed = (one: Mention): boolean => isGiven(categoryOf(one));
  const dose = DOSE.exec(slice(text, claim));
  if (dose === null || named.some((one) => one.span.start < claim.start + dose.index && isDosed(one))) return [];
  const ids = before.map((some) => [...new Set(some.filter(isDosed).map(({ mechanismId }) => mechanismId))]);
  const meant = ids.find((some) => some.length > 0) ?? [];
  const start = claim.start + dose.index;
  const span = { start, end: start + dose[0].length };
  return meant.length === 1 ? [{ mechanismId: meant[0]!, quote: slice(text, span), span }] : [];
}

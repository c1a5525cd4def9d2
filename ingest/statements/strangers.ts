import type { Assertion, Mention } from '../../schema/model.ts';
import { overlaps, type Span } from '../../schema/span.ts';
import { matchesOf } from '../matches.ts';

/** What stands for a thing that the vocabulary does not know: it takes the place of a name, and nothing is told of it. */
const STRANGER = '';

/** "RanBP1", "Wnt9b", "ESAT-6", "pRB": what is written like a symbol. */
const SYMBOL =
  /(?<![\p{L}\p{N}-])(?=[\p{L}\p{N}-]*(?:\p{Lu}[\p{L}-]*\p{N}|\p{N}\p{Lu}|[\p{L}\p{N}]\p{Lu}))\p{L}[\p{L}\p{N}]*(?:-[\p{L}\p{N}]+)*(?![\p{L}\p{N}])/gu;
/** "mRNA" is of what is named beside it, "V600E" a variant of that. */
const OF_NAMED = /^\p{Ll}{0,3}[DR]NAs?$|^[A-Z]\d+[A-Z]?$/u;
const isSymbol = (quote: string): boolean => /\p{Lu}(?:\p{Lu}|\p{N}|-)/u.test(quote);

/** The mentions of a claim, and a stranger for each symbol that none of them covers. */
export function withStrangers(text: string, claim: Span, mentions: readonly Mention[]): readonly Mention[] {
  const found: Mention[] = [];
  for (const { 0: quote, index } of matchesOf(SYMBOL, text.slice(claim.start, claim.end))) {
    const start = claim.start + index;
    const span = { start, end: start + quote.length };
    const isKnown = mentions.some(
      // "CCR5 DD32": a variant, or a form, of the gene.
      (one) => overlaps(one.span, span) || (one.span.end === start - 1 && isSymbol(one.quote)),
    );
    if (!isKnown && !OF_NAMED.test(quote)) found.push({ mechanismId: STRANGER, quote, span });
  }
  if (found.length === 0) return mentions;
  return [...mentions, ...found].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

export const isKnown = ({ mechanismId }: Pick<Mention, 'mechanismId'>): boolean => mechanismId !== STRANGER;
export const isOfKnown = ({ subject, object }: Pick<Assertion, 'subject' | 'object'>): boolean =>
  subject !== STRANGER && object !== STRANGER;

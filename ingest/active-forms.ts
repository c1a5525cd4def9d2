import type { Mention } from '../schema/model.ts';
import { overlaps, type Span } from '../schema/span.ts';
import { bySentence } from './by-sentence.ts';
import { matchesOf } from './matches.ts';
import { LONGEST_SENTENCE } from './sentences.ts';
import type { Vocabulary } from './vocabulary.ts';

/** "its active form", "the biologically active form"; of what, if a word behind it says so, the vocabulary spells out. */
const ACTIVE_FORM =
  /\b(?:its|the|their|an|this|that) (?:(?:biologically|hormonally|physiologically|fully|more|most) )?active (?:forms?|versions?)\b(?! of\b)/gi;
/** What each has: most texts have none. */
const NAMED_ACTIVE = /active (?:form|version)/i;
/** Mentions before it that are looked at. */
const MOST_BEFORE = 8;

/** What active forms are where what they are forms of was named: of vitamin D, "its active form" is calcitriol. */
export function findActiveForms(
  text: string,
  sentences: readonly Span[],
  mentions: readonly Mention[],
  vocabulary: Vocabulary,
): Mention[] {
  const found: Mention[] = [];
  if (!NAMED_ACTIVE.test(text)) return found;
  for (const { span: sentence, own, first } of bySentence(sentences, mentions)) {
    const { start, end } = sentence;
    if (end - start > LONGEST_SENTENCE) continue;
    const words = text.slice(start, end);
    if (!NAMED_ACTIVE.test(words)) continue;
    for (const match of matchesOf(ACTIVE_FORM, words)) {
      const [quote] = match;
      const span = { start: start + match.index, end: start + match.index + quote.length };
      const before = own.filter((one) => one.span.end <= span.start);
      const near = before.length > 0 ? before : mentions.slice(Math.max(0, first - MOST_BEFORE), first);
      const mechanismId = near
        .slice(-MOST_BEFORE)
        .map((one) => activeOf(one, vocabulary))
        .findLast((id) => id !== undefined);
      const isNamed = own.some((one) => one.mechanismId === mechanismId || overlaps(one.span, span));
      if (mechanismId !== undefined && !isNamed) found.push({ mechanismId, quote, span });
    }
  }
  return found;
}

/** What the vocabulary has for a thing that is active: of vitamin D active vitamin D, which is calcitriol. */
function activeOf({ mechanismId }: Mention, vocabulary: Vocabulary): string | undefined {
  const name = `active ${vocabulary.get(mechanismId)!.name}`;
  return vocabulary.match(name).find(({ quote }) => quote === name)?.mechanismId;
}

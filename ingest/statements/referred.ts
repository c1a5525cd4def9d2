import type { Mention } from '../../schema/model.ts';
import { contains, slice, type Span } from '../../schema/span.ts';
import type { Relation } from './context.ts';
import type { Item } from './items.ts';
import { isReferring, kindOf } from './referring.ts';

/**
 * Mentions of what a claim speaks of without its name ("They", "These compounds"): of each subject that a relation took from the
 * sentences before, at the words that refer to it.
 */
export function referredMentions(
  text: string,
  claim: Span,
  items: readonly Item[],
  relations: readonly Relation[],
): Mention[] {
  const found = new Map<string, Mention>();
  for (const { subject, subjectSpan, cue } of relations) {
    if (contains(claim, subjectSpan) || found.has(subject)) continue;
    const at = items.findLastIndex((item, at) => item.span.start < cue.start && isReferring(items, at));
    if (at < 0) continue;
    const noun = items[at + 1];
    const isNoun = noun?.kind === 'MENTION' || kindOf(noun?.key ?? '') !== undefined;
    const span = { start: items[at]!.span.start, end: (isNoun ? noun! : items[at]!).span.end };
    found.set(subject, { mechanismId: subject, quote: slice(text, span), span });
  }
  return [...found.values()];
}

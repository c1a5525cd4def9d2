// What is taken for granted, whatever else is told, asked or denied of it: that A brings about B, of "A-induced B".
import type { Relation } from './context.ts';
import { slice, type Span } from '../../schema/span.ts';

const BRINGING = /^(?:induced|evoked|elicited|provoked|triggered|precipitated)(?: by)?$/i;

/** Whether a relation is one that "A-induced B" or "B induced by A" takes for granted: a participle right beside its noun, and no verb. */
export function isPresupposed(text: string, { rule, predicate, cue, subjectSpan, objectSpan }: Relation): boolean {
  if (predicate !== 'INCREASES' || !BRINGING.test(slice(text, cue))) return false;
  if (rule === 'hyphenated') return subjectSpan.end < cue.start;
  return rule === 'passive' && objectSpan.end + 1 === cue.start && subjectSpan.start > cue.end;
}

/** Whether a denial before what is so named is of the thing itself: "no A-induced B was seen", "is not A-induced B". */
export function deniesPresupposed(text: string, { subjectSpan, objectSpan }: Relation, { start, end }: Span): boolean {
  const first = Math.min(subjectSpan.start, objectSpan.start);
  if (end > first) return false;
  const between = text.slice(end, first);
  return between.trim() === '' || (NONE.test(text.slice(start, end)) && ONE_WORD.test(between));
}
const NONE = /^(?:no|without|never|neither|absence)\b/i;
/** "no severe A-induced B", "no evidence of A-induced B" */
const ONE_WORD = /^\s(?:[\p{L}-]{1,30}\s)?(?:of\s)?$/u;

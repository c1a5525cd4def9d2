import type { Mention } from '../../schema/model.ts';
import type { Item } from './items.ts';
import { contains, slice, type Span } from '../../schema/span.ts';

/** What a sentence speaks of, so that "it" or "they" in the next may mean it: what it misses, what it ends in presenting, or its subject. */
export function spokenOf(
  text: string,
  sentence: Span,
  subject: readonly Mention[],
  named: readonly Mention[],
  missed: readonly Mention[],
  before: readonly Mention[] = [],
): readonly Mention[] {
  const [first] = subject;
  if (first === undefined) return [];
  if (missed.length > 0) return missed;
  const presented = presentedIn(text, sentence, named);
  if (presented.length > 0) return presented;
  if (!contains(sentence, first.span)) return before;
  return OPENING.test(text.slice(sentence.start, first.span.start)) ? subject : [];
}

/** "Trials show that they do A": what a pronoun with no name before it means is still spoken of. */
export function stillSpokenOf(
  items: readonly Item[],
  topic: readonly Mention[],
  referred: readonly Mention[],
): readonly Mention[] {
  const first = items.find(({ kind }) => kind === 'MENTION');
  const isStill = referred.some(
    ({ mechanismId, quote, span }) =>
      PRONOUN.test(quote) &&
      (first === undefined || span.start < first.span.start) &&
      topic.some((one) => one.mechanismId === mechanismId),
  );
  return isStill ? topic : [];
}
const PRONOUN = /^(?:it|they|them|its|their)$/i;

/** "A comes from food, and the B get rid of it": what later clauses open with, for a "they" that A cannot be. */
export const laterSubjects = (text: string, named: readonly Mention[]): readonly Mention[] =>
  named.filter(
    ({ span }) =>
      LATER.test(text.slice(Math.max(0, span.start - WINDOW), span.start)) &&
      GOES_ON.test(text.slice(span.end, span.end + WINDOW)),
  );
const LATER =
  /[,;] (?:and|but|so|while|whereas|where|because) (?:then )?(?:(?:\p{L}+|\d+) of )?(?:(?:the|your|our|their|its|these|those) )?$/iu;
/** Behind a subject: its verb, or what is said of how. */
const GOES_ON =
  /^ (?:(?:then|also|too|often|usually) )?(?:is|are|was|were|has|have|had|can|could|may|might|will|would|do|does|did|get|gets|make|makes|take|takes|turn|turns|break|breaks|need|needs|help|helps|become|becomes|release|releases|produce|produces|move|moves|send|sends|respond|responds|keep|keeps|remove|removes|\p{L}{3,}ed)\b/iu;

/** "The body makes no A without B. It …": B. */
export function missedIn(text: string, sentence: Span, named: readonly Mention[]): readonly Mention[] {
  const last = named.at(-1);
  const isMissed =
    last !== undefined &&
    ENDS.test(text.slice(last.span.end, sentence.end)) &&
    WITHOUT.test(text.slice(sentence.start, last.span.start));
  return isMissed ? [last] : [];
}

/** "We call this A.", "Then there's A.", "Why does A matter?": what is named last, or alone, in a sentence that is there to name it. */
function presentedIn(text: string, sentence: Span, named: readonly Mention[]): readonly Mention[] {
  const last = named.at(-1);
  if (last === undefined) return [];
  // What goes on behind the name presents nothing.
  const goesOn = /^(?: \p{L}|[-/])/u.test(text.slice(last.span.end, last.span.end + 2));
  if (!goesOn && isPresented(text, sentence, last)) return [last];
  if (!text.startsWith('?', sentence.end - 1)) return [];
  const isAlone = named.every(({ mechanismId }) => mechanismId === last.mechanismId);
  return isAlone && ASKED.test(slice(text, sentence)) ? [last] : [];
}

function isPresented(text: string, sentence: Span, { span }: Mention): boolean {
  const behind = text.slice(span.end, sentence.end);
  const before = text.slice(Math.max(sentence.start, span.start - WINDOW), span.start);
  if (PRESENTING.test(before)) return ENDS.test(behind) || APPOSED.test(behind);
  return ENDS.test(behind) && THERE_IS.test(text.slice(sentence.start, span.start));
}
const WINDOW = 40;
const ENDS = /^["'”’)]{0,4}[.!?:]?["'”’)]{0,4}\s*$/;
/** "proteins called A, which do B" */
const APPOSED = /^["'”’]?(?:,|:| [–—]) (?:which|who|an?)\b[^,;:]*\.?$/i;
const PRESENTING =
  /\b(?:call(?:ed)? (?:(?:this|it|that|these|them) )?|(?:known|referred to) as |named )(?:(?:the|an?) )?["'“‘]?$/i;
const THERE_IS = /^(?:\p{L}+,? ){0,2}(?:there(?:['’]s| is| are)|comes?) (?:(?:the|an?|also) )?["“‘]?$/iu;
const WITHOUT = /(?:n['’]t|\b(?:not|cannot|never|no|nothing|little|hardly)) [^,;]{1,60} without $/i;
const ASKED = /^(?:how|why|what|does|do|is|are|can|could|should|will)\b[^?]*\?\s*$/i;

/** What may stand before the subject: an opening that a comma ends, how much of it, and up to two words. */
const OPENING =
  /^["“‘']?(?:[^,;:()]{1,80},\s)?(?:(?:[\p{L}\d.,]+\s){0,3}(?:percent|per cent|%|part|parts|most|much|some|all|half|levels?|amounts?|doses?|lack)\sof\s)?(?:(?!(?:in|on|of|for|with|by|at|from|to|as|if|when|while|and|or|than|between|into|through|during|after|before|there)\s)[\p{L}-]+\s){0,2}["“‘']?$/iu;

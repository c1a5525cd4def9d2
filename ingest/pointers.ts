// Words that stand for the ailment that a page is about: "the disorder", "affected people", "they" of those who have it.
import type { Mention } from '../schema/model.ts';
import { overlaps, slice, type Span } from '../schema/span.ts';
import { bySentence } from './by-sentence.ts';
import type { Document } from './document.ts';
import { subjectOfTitle } from './page-topic.ts';
import type { Vocabulary } from './vocabulary.ts';

const KINDS = 'condition|disease|disorder|illness|syndrome';
/** "this rare condition", "the milder form of the disorder", where the sentence does not go on to say which. */
const POINTED = new RegExp(
  String.raw`\b(this|the)(?: (?:rare|same|severe|serious|common|genetic|inherited|chronic|complex|progressive|lifelong|long-term|medical|autoimmune|devastating|fatal|neurological|painful)){0,2} (?:${KINDS})(?![\p{L}\p{N}-]|['’]s? \p{L}|,? (?:that|which|who|whose|called|known as|named|of|in which|in whom|where|caused by|characterized|characterised|marked by|such as|like|being|process|registry|research|community|(?:is|are|may be|can be)(?: (?:also|often|sometimes|commonly|usually))? (?:called|known as|named|termed|referred to as))\b)`,
  'giu',
);
const PERSONS =
  'individuals|people|persons|person|patients|children|child|infants|babies|newborns|toddlers|adolescents|teenagers|adults|women|men|females|males|girls|boys|family members|relatives';
/** "affected children" */
const AFFECTED = new RegExp(String.raw`\baffected (?:${PERSONS})\b`, 'giu');
const THEY = /^(?:they|these (?:people|individuals|patients|children|adults|women|men))(?=,? \p{L})/iu;
const WITH = new RegExp(
  String.raw`^(?:[\p{L}\d%,.-]+ ){0,6}(?:${PERSONS}) (?:with|who have|who had|living with|diagnosed with|suffering from|affected by|born with) (?:(?:the|this|an?|severe|mild|chronic|acute|advanced) ){0,2}`,
  'iu',
);

/** The ailment that a page for readers is about: what its title is of; null where that is none, or something else as well. */
export function ailmentOf(document: Document, vocabulary: Vocabulary): string | null {
  if (vocabulary.own === undefined) return null;
  const subject = subjectOfTitle(document.title);
  if (subject === '') return null;
  const [whole] = vocabulary.match(subject).filter(({ span }) => span.start === 0 && span.end === subject.length);
  return whole !== undefined && vocabulary.get(whole.mechanismId)!.category === 'disease' ? whole.mechanismId : null;
}

/** What stands for the ailment of a page, where nothing else that was named lately may be meant. */
export function findPointers(
  document: Document,
  sentences: readonly Span[],
  mentions: readonly Mention[],
  vocabulary: Vocabulary,
): readonly Mention[] {
  const { text } = document;
  const ailment = ailmentOf(document, vocabulary);
  if (ailment === null) return [];
  const isAilment = ({ mechanismId }: Mention): boolean => vocabulary.get(mechanismId)!.category === 'disease';
  const found: Mention[] = [];
  /** Of whom the sentence before tells, by what they have. */
  let persons: string | null = null;
  for (const { span, own } of bySentence(sentences, mentions)) {
    const sentence = slice(text, span);
    const pointers: Mention[] = [];
    const add = (mechanismId: string, from: number, quote: string): void => {
      const at = { start: span.start + from, end: span.start + from + quote.length };
      if (!own.some((one) => overlaps(one.span, at) && isLonger(one.span, at)))
        pointers.push({ mechanismId, quote, span: at });
    };
    for (const { index, 0: quote } of sentence.matchAll(AFFECTED)) add(ailment, index, quote);
    for (const { index, 0: quote } of sentence.matchAll(POINTED))
      if (
        !OPENS_CLAUSE.test(sentence.slice(0, index)) ||
        !own.some((one) => isAilment(one) && one.span.end <= span.start + index && one.mechanismId !== ailment)
      )
        add(ailment, index, quote);
    const [they] = THEY.exec(sentence) ?? [];
    if (they !== undefined && persons !== null) add(persons, 0, they);
    persons =
      they !== undefined && persons !== null ? persons : personsOf(sentence, span, [...own, ...pointers], isAilment);
    found.push(...pointers);
  }
  return found;
}

/** ", and the disorder": what the words before name may be meant. */
const OPENS_CLAUSE = /(?:^|[,;:(–—] ?|\b(?:and|or|but|because|if|when|while|as|that|which|whether|in|with|of|from) )$/i;

const isLonger = (one: Span, other: Span): boolean => one.end - one.start >= other.end - other.start;

/** What those have of whom a sentence tells: "People with gout", "Affected children". */
function personsOf(
  sentence: string,
  { start }: Span,
  own: readonly Mention[],
  isAilment: (one: Mention) => boolean,
): string | null {
  const opening = WITH.exec(sentence)?.[0].length;
  const had = own.find(
    (one) =>
      isAilment(one) &&
      (one.span.start === start + (opening ?? -1) ||
        (/^(?:affected|they|these)\b/i.test(one.quote) && one.span.start - start <= LONGEST_SHARE) ||
        (opening !== undefined && /^th(?:e|is) /i.test(one.quote) && Math.abs(one.span.start - start - opening) <= 5)),
  );
  return had?.mechanismId ?? null;
}
/** "Most of the severely affected" */
const LONGEST_SHARE = 20;

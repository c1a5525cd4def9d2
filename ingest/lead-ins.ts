import { lastStartingAt, slice, type Span } from '../schema/span.ts';
import type { Document } from './document.ts';

/** What a list hangs on is looked for so many items above: each item looks, and a list may have as many as it likes. */
const LONGEST_LIST = 100;
const TEXTS: ReadonlySet<string> = new Set(['PARAGRAPH', 'QUOTE']);
/** "It helps to:", "with many benefits, including:": open for verbs that tell what its subject does. */
const OPEN =
  /\b(?:including|includes?|to|by|can|may|help|helps|it|they|following(?: \w+)?|for|(?:benefits?|effects?|functions?|roles?|jobs?)(?: (?:are|include))?)\s*:$/i;
/** "It harms the heart in several ways:" */
const WAYS = /\bin (?:\w+ ){1,3}ways\s*:$/i;
/** "Those at higher risk include:", "The cause is one of the following:", "It is common in:": open for who or what it holds of. */
const NAMING =
  /\b(?:includes?|in|among|causes?|leads? to|(?:is|are|includes?)(?: (?:one|some|any|one or more) of)? the following(?: \w+)?)\s*:$/i;
const NAMED =
  /\b(?:risks?|causes?|triggers?|leads?|factors?|symptoms?|signs?|complications?|effects?|common|frequent|likely|prone)\b/i;
/** "Other problems include:", "The main types are:": open for more of what the world has, where advice has "options" or "ideas". */
const WORLD =
  'problems|conditions|diseases|disorders|illnesses|infections|injuries|reasons|treatments?|therapy|therapies|medicines|medications|drugs|tests|exams|types|forms|kinds|stages|functions|parts|organs|tissues|cells|hormones|changes|features|characteristics|findings|traits|habits|events|groups|people|children|women|men|adults|patients|consequences|dangers|hazards|things|factors';
const OF_WORLD = new RegExp(
  String.raw`\b(?:${WORLD})\b[^.?!;:]*\b(?:includes?|are)(?: the following(?: \w+)?)?\s*:$`,
  'i',
);
/** "These include:", "They may be any of the following:": of what the sentence before speaks of. */
const POINTING =
  /^(?:they|(?:these|those)(?: (?!may\b|might\b|can\b|include)(\w+))?)(?: (?:may|might|can|also|often|usually|commonly)){0,2} (?:includes?|are|be)(?: (?:(?:one|any|some|one or more) of )?the following(?: \w+)?)?\s*:$/i;
const OF_WORLD_ALONE = new RegExp(String.raw`^(?:${WORLD})$`, 'i');
/** "People with it may have:", "In mild cases you may feel:" */
const HAD =
  /(?:\b(?:people|persons?|patients?|children|child|infants?|bab(?:y|ies)|newborns?|toddlers?|teens?|teenagers?|adolescents?|adults?|wom[ae]n|m[ae]n|girls?|boys?|those|someone|some|many|most|others|they|who|tests?|scans?|exams?|x-rays?)\b|^(?:(?!if\b)\w+ [^,.?!;:]{1,80}, )?you (?:may|might|can|could|will|often)\b)[^.?!;:]*\b(?:ha(?:ve|s|d)|experiences?|feels?|notices?|develops?|shows?|reveals?|finds?|reports?|suffers? from)(?: (?:one|two|some|any|all|several)(?: or more)? of)?(?: the following(?: \w+)?)?\s*:$/i;
/** "People at risk are those who:", "The risk is higher if you:" */
const AT_RISK =
  /\b(?:risks?|likely|prone|susceptible|vulnerable)\b[^.?!;:]*\b(?:if|when|who|whose|because)(?: (?:you|they|he|she|someone|a person|people))?(?: (?:are|is|have|has|had))?\s*:$|\b(?:in|for|among|are) (?:(?:people|patients|children|adults|women|men|those|anyone|someone)\b)(?: \w+){0,3} who(?: (?:are|have|had))?\s*:$/i;
const ORDERS = /^(?:ask|talk|see|call|tell|consider|check|contact|speak|try|avoid|do|get|seek|go|make|look|watch)\b/i;
/** "It can lead to problems, including:", "She has two of the following three symptoms:": says something, and each item more of it. */
const SAID_OF_EACH =
  /\b(?:including(?: the)?|such as|(?:the following|these)(?: (?:\w+ )?\p{L}+)?)\s*:$|^(?:the following|these) \p{L}+ [^.?!;:]+:$/iu;
/** What a line without a stop breaks off with before its list: "Symptoms may include", "Blood tests may show" */
const BREAKS_OFF =
  /\b(?:includ(?:e|es|ing)(?: the)?|are|is|ha(?:ve|s)|experience|may|might|can|could|such as|who|to|by|with|from|if|when|the following|(?:may|might|can|could|will|also|often|usually|sometimes) (?:show|reveal|cause|trigger|affect|need|use|notice|feel|develop|involve|require|order|prescribe|recommend|suggest|result in))$/i;
/** "What are the usual triggers?", "Causes of gout", "What causes kidney stones?" */
const HEAD_OF_NAMES =
  /^(?:(?:what|which) (?:are|is|(?:\w+ ){0,2}(?:can |may )?(?:causes?|triggers?|contain)\b)|(?:\w+ ){0,3}(?:causes|triggers|symptoms|signs|risk factors|complications)\b[^.!?]*$)/i;
/** "Several conditions raise the risk:" */
const SOME_DO =
  /^(?:\w+ly, )?(?:several|many|some|various|certain|other|a (?:few|number of)|two|three|four|five|these) (?:\w+ ){0,2}(?:things|factors|conditions|foods|drinks|habits|drugs|medicines|medications|supplements|herbs|spices|vitamins|minerals|strains|hormones|treatments|therapies|diseases|illnesses|nutrients|substances)\b[^.?!;]*\b(?!is\b|are\b)\w+[^.?!;]*:$/i;
/** "Good sources of calcium include:", "Foods that feed your gut bacteria are:": open for what is of that kind. */
const OF_KIND =
  /\b(?:(?:sources?|forms?|kinds?|types?|examples?) of|(?:rich|high|low) in|\w+-(?:rich|friendly|boosting|building|supporting|fighting|lowering|reducing|raising)|(?:that|which) (?!you\b|we\b|is\b|are\b)\w+) [^.?!;]*\b(?:include|includes|are)\s*:$/i;
/** "Probiotics may help with:", "It is found in:": open for what it helps or where it is. */
const HELD =
  /\b(?:found in|(?:helps?|help\w*|useful|used|works?|good|effective|beneficial|linked|associated|interferes?) (?:\w+ )?(?:with|against|for)|linked to|(?:made|produced|caused|triggered|worsened|damaged) by|(?:treated|managed|controlled|relieved|prevented|diagnosed) (?:with|by|through)|protects? (?:\w+ )?(?:against|from)|(?:made|released) from|(?:is|are|be) (?:\w+ )?\w+(?:ed|en) (?:with|by|from|through|for))\s*:$/i;
const HEADED = /\b(?:benefits?|functions?|effects?)\b/i;
/** "Here is what you can do:" */
const ADDRESSES = /\b(?:you|your|we|our|us|try|tips?|steps?|ways|should|how|consider|recommend\w*)\b/i;

/** What calls on the reader though it tells of ways. */
const CALLS = /\b(?:you (?:can|could|may|might|should)|we can|here|try|tips?|steps?|should|how to)\b/i;

/**
 * What the items of a list go on with, where they may tell what something does: the sentence with a colon before the first item, or
 * the heading above it. Null of what is no item, and of advice.
 */
export function leadInOf({ blocks, sentences, text }: Document, block: number): Span | null {
  const opening = openingOf(blocks, block);
  if (opening === null) return null;
  if (opening.kind === 'HEADING' || isTitle(slice(text, opening.span)))
    return isOpen(slice(text, opening.span), HEADED) ? opening.span : null;
  const last = lastSentence(sentences, opening);
  if (last === null) return null;
  const words = withColon(slice(text, last));
  return isOpen(words, OPEN) || (WAYS.test(words) && !CALLS.test(words)) ? last : null;
}

/** Whether the items of a list name who or what the sentence with a colon before it holds of: "Those at higher risk include:". */
export function isNamedByItems({ blocks, sentences, text }: Document, block: number): boolean {
  const opening = openingOf(blocks, block);
  if (!opening) return false;
  if (opening.kind === 'HEADING') return isHeadOfNames(slice(text, opening.span));
  const last = lastSentence(sentences, opening);
  if (!last) return false;
  const words = withColon(slice(text, last));
  const pointing = POINTING.exec(words);
  if (pointing !== null) {
    const before = sentenceBefore(sentences, last, opening.span);
    if (before === null) return false;
    const told = slice(text, before);
    const isNamed =
      NAMED.test(told) || SOME_DO.test(told.replace(/\.$/, ':')) || OF_WORLD_ALONE.test(pointing[1] ?? '');
    return isNamed && !ORDERS.test(told);
  }
  return (
    (isOpen(words, NAMING) && NAMED.test(words)) ||
    isOpen(words, OF_WORLD) ||
    ((HAD.test(words) || AT_RISK.test(words)) && !ORDERS.test(words)) ||
    isOpen(words.replace(OWN, 'the'), OF_KIND) ||
    isOpen(words.replace(OWN, 'the'), HELD) ||
    isHeadOfNames(words)
  );
}
/** Whether each item says more of what the sentence before it says, if that says anything: "It can cause problems, including:". */
export function goesOnInItems({ blocks, sentences, text }: Document, block: number): boolean {
  const opening = openingOf(blocks, block);
  const last = opening && lastSentence(sentences, opening);
  if (last === null) return false;
  const words = withColon(slice(text, last));
  return SAID_OF_EACH.test(words) && !ORDERS.test(words);
}

/** Whether a line ends where only a list can go on with it: "Symptoms may include". */
export const breaksOff = (line: string): boolean => isLetter(line.charCodeAt(line.length - 1)) && BREAKS_OFF.test(line);
const isLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122;

/** A lead-in, with the colon that it lost. */
function withColon(sentence: string): string {
  const words = sentence.trimEnd();
  return breaksOff(words) ? `${words}:` : words;
}

/** "Foods that feed your gut": speaks of everybody. */
const OWN = /(?<=\s)(?:your|our)\b/g;

/** What a list hangs on, whatever it is open for: the last sentence of the paragraph before, or the heading above. */
export function introductionOf({ blocks, sentences }: Document, block: number): Span | null {
  const opening = openingOf(blocks, block);
  if (opening === null) return null;
  return opening.kind === 'HEADING' ? opening.span : lastSentence(sentences, opening);
}

/** The sentence that "These include:" above a list points at: the one before it in its paragraph. */
export function pointedAtBy({ blocks, sentences, text }: Document, leadIn: Span): Span | null {
  if (!POINTING.test(withColon(slice(text, leadIn)))) return null;
  const block = blocks[lastStartingAt(blocks, leadIn.start, ({ span }) => span.start)]!;
  return sentenceBefore(sentences, leadIn, block.span);
}

function sentenceBefore(sentences: Document['sentences'], one: Span, block: Span): Span | null {
  const before = sentences[lastStartingAt(sentences, one.start - 1, ({ start }) => start)];
  return before !== undefined && before.start >= block.start ? before : null;
}

/** The block that a list stands below. */
function openingOf(blocks: Document['blocks'], block: number): Document['blocks'][number] | null {
  if (blocks[block]?.kind !== 'LIST_ITEM') return null;
  let above = block - 1;
  while (blocks[above]?.kind === 'LIST_ITEM' && block - above < LONGEST_LIST) above--;
  const opening = blocks[above];
  return opening && opening.kind !== 'LIST_ITEM' ? opening : null;
}

function lastSentence(sentences: Document['sentences'], { kind, span }: Document['blocks'][number]): Span | null {
  const last = TEXTS.has(kind) ? sentences[lastStartingAt(sentences, span.end - 1, ({ start }) => start)] : undefined;
  return last !== undefined && last.end - last.start <= LONGEST_LEAD_IN ? last : null;
}
/** In characters: each item looks at it. */
const LONGEST_LEAD_IN = 500;

/** A short line without a stop: a heading that lost its markup. */
const isTitle = (line: string): boolean =>
  line.length <= LONGEST_TITLE && !/[.!?:,;]\s*$/.test(line) && !breaksOff(line.trimEnd());
const LONGEST_TITLE = 70;

function isHeadOfNames(sentence: string): boolean {
  const words = sentence.replace(CONCEDED, '');
  return (
    words.length <= LONGEST_TITLE &&
    ((HEAD_OF_NAMES.test(words) && NAMED.test(words)) || SOME_DO.test(words)) &&
    !ADDRESSES.test(words)
  );
}
/** "While a good diet comes first, some supplements show promise:" */
const CONCEDED = /^(?:while|although|though)\b[^,]{1,100},\s/i;

const isOpen = (words: string, pattern: RegExp): boolean => pattern.test(words) && !ADDRESSES.test(words);

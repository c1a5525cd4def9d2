import type { Assertion, Claim, Mention } from '../schema/model.ts';
import { contains, slice, type Span } from '../schema/span.ts';
import type { Document } from './document.ts';
import { batchesOf } from './batches.ts';
import { exact } from './exact.ts';
import { NamedText } from './named-text.ts';
import { remembered } from './remembered.ts';
import { LONGEST_SENTENCE } from './sentences.ts';
import { type Spelled, spelledBy } from './spelled.ts';
import { type Before, earlierOf, NOTHING, SpokenBefore } from './spoken-before.ts';
import { piecesOf, readPieces } from './statements/clause.ts';
import { completed } from './statements/completed.ts';
import type { Relation } from './statements/context.ts';
import { asserted, denialsIn } from './statements/denials.ts';
import { dosed } from './statements/doses.ts';
import { classesOf } from './statements/examples.ts';
import type { Item } from './statements/items.ts';
import { isPlural } from './statements/leading.ts';
import type { Memory } from './statements/reading.ts';
import { referredMentions } from './statements/referred.ts';
import { spokenOf, stillSpokenOf } from './statements/spoken-of.ts';
import { isKnown, isOfKnown } from './statements/strangers.ts';
import { topicAbove } from './topics.ts';
import type { Vocabulary } from './vocabulary.ts';
import { type Word, wordsIn, type WordsOf } from './words.ts';

/** The claims with what each asserts between mechanisms. A sentence that names two without relating them gives nothing. */
export function findStatements(
  document: Document,
  claims: Iterable<Claim>,
  vocabulary: Vocabulary,
  wordsOf: WordsOf = wordsIn(document.text),
  mentions: readonly Mention[] = [],
): Claim[] {
  const named = new NamedText(document, mentions, vocabulary, wordsOf);
  const spoken = new SpokenBefore(named);
  /** "Calcium raises calcium absorption" says nothing of the two: the one is a state of the other. */
  const isOwnState = ({ subject, object }: Assertion): boolean => ownersOf(object).includes(subject);
  const ownersOf = remembered((id: string) =>
    vocabulary.get(id)!.parents.flatMap(({ id, relation }) => (relation === 'STATE_OF' ? [id] : [])),
  );
  const relate = (some: readonly Claim[]): readonly Claim[] => {
    const read = readClaims(some, named, spoken);
    const denials = read.map(({ relations, words, items }) =>
      relations.length === 0 ? [] : denialsIn(document.text, words, items),
    );
    const statements = read.map(({ relations }, i) =>
      relations.flatMap((one) => asserted(document.text, one, denials[i]!)),
    );
    const own = statements.map((all) => distinct(all.filter((one) => !isOwnState(one) && !isIdle(one))));
    return some.map((claim, i) => ({ ...claim, mentions: read[i]!.mentions, statements: exact(own[i]!) }));
  };
  const related: Claim[] = [];
  for (const batch of batchesOf(claims, MOST_TOGETHER)) {
    const read = relate(batch.filter(isReadable));
    let next = 0;
    for (const claim of batch) related.push(isReadable(claim) ? read[next++]! : { ...claim, statements: [] });
  }
  return related;
}

/** How many claims go through one stage before the next begins. */
const MOST_TOGETHER = 192;

const isReadable = ({ span }: Claim): boolean => span.end - span.start <= LONGEST_SENTENCE;

/** "A failed to lower C-induced B" ties A and C no less than anything else. */
const isIdle = ({ rule, negated }: Assertion): boolean => rule === 'counteracts' && negated;

interface Read {
  readonly mentions: readonly Mention[];
  readonly relations: readonly Relation[];
  /** What the relations were read from. */
  readonly words: readonly Word[];
  readonly items: readonly Item[];
  /** What the next claim may point to. */
  readonly memory: Memory;
}

/** Reads claims one after the other, as each may point to what those before speak of. */
function readClaims(claims: readonly Claim[], named: NamedText, spoken: SpokenBefore): readonly Read[] {
  const spelled = spelledBy(claims, named);
  const above = spoken.above(claims);
  return claims.map((claim, i) => {
    const read = readClaim(named, claim, spelled[i]!, spoken.before(claim, above[i]!));
    spoken.note(claim, read.memory);
    return read;
  });
}

function readClaim(named: NamedText, claim: Claim, spelled: Spelled, { known, label, opening }: Before): Read {
  const { text, categoryOf } = named;
  const { span } = claim;
  const { words, own, missed, introduced, dose } = spelled;
  const unspelled = [...unnamed(claim, spelled.topic), ...(dose === null ? [] : dosedIn(named, dose, known))];
  const refer = (one: Mention): readonly Mention[] => meantBy(one, named, known);
  const surroundings = { text, memory: known, refer, categoryOf, ailment: named.ailment };
  // The next claim still refers to what came before.
  if (claim.mentions.length === 0) {
    const referred = referredMentions(span, own, [], surroundings).filter(isKnown);
    return { mentions: [...unspelled, ...referred], relations: [], words, items: own, memory: known };
  }
  const items = spelled.items === own ? completed(own, opening) : spelled.items;
  const pieces = items === spelled.items ? spelled.pieces : piecesOf([items], categoryOf)[0]!;
  const read = readPieces(pieces, surroundings);
  const inBrackets = spelled.asides.flatMap(
    (aside) => readPieces(aside, { ...surroundings, memory: { ...NOTHING, ...read.memory } }).relations,
  );
  const told = [...read.relations, ...inBrackets].filter(isOfKnown);
  const referred = [
    ...referredMentions(span, items, told, surroundings).filter(isKnown),
    ...endsOutside(span, introduced, text),
    // What the label before a claim names and the claim itself does not: it speaks of that as well.
    ...(label === null ? [] : unnamed(claim, named.namedIn(label))),
    ...unspelled,
  ];
  referred.push(...unnamed(claim, endsOutside(span, told, text)).filter(isNoneOf(referred)));
  const mentions =
    referred.length === 0
      ? claim.mentions
      : [...claim.mentions, ...referred].sort((a, b) => a.span.start - b.span.start);
  const pointed = referred.filter((one) => goesOnWith(one, items, told));
  const subject = pointed.length > 0 ? pointed : missed.length > 0 ? missed : read.memory.subject;
  const topic = spokenOf(text, span, subject, claim.mentions, missed, known.topic);
  const { objects, outcome, last } = read.memory;
  return {
    mentions,
    relations: [...told, ...introduced],
    words,
    items,
    // In the order of NOTHING: engines give each order a shape of its own.
    memory: {
      subject,
      objects,
      outcome,
      topic: topic.length > 0 ? topic : stillSpokenOf(items, known.topic, referred),
      mentions,
      earlier: earlierOf(known),
      last,
    },
  };
}

/** What "these minerals" stands for: those of the kind that the sentences before name. */
function meantBy(mention: Mention, { text, isKin }: NamedText, known: Memory): readonly Mention[] {
  const ofIt = (one: Mention): boolean => isKin(one, mention);
  const kin = [known.mentions, ...known.earlier].find((some) => some.some(ofIt))?.filter(ofIt) ?? [];
  // Of "absorption of calcium", "these minerals" are calcium.
  const plain = kin.filter((one) => !kin.some((other) => other !== one && contains(one.span, other.span)));
  const meant = plain.length > 0 ? plain : [mention];
  return isPlural([mention]) ? classesOf(text, known.mentions, meant) : meant;
}

/** "This condition …", "Driven by A, this condition …": what the next sentence goes on with is what was meant. */
function goesOnWith({ mechanismId, span }: Mention, items: readonly Item[], told: readonly Relation[]): boolean {
  // "These vitamins, which include A": of the vitamins, and not of what makes them.
  if (told.some(({ rule, subject }) => rule === 'members' && subject === mechanismId)) return false;
  const at = items.findIndex((item) => item.span.start === span.start);
  return at === 0 || (items[0]?.kind === 'CUE' && items[at - 1]?.key === ',');
}

/** What an amount is of: what the sentence before speaks of, what the heading above is about, or what else was named. */
function dosedIn(named: NamedText, dose: Span, { topic, mentions, earlier }: Memory): readonly Mention[] {
  const before = [topic, topicAbove(named, named.blockAt(dose)), mentions, ...earlier];
  return dosed(named.text, dose, before, named.categoryOf);
}

/** Those that a claim does not name itself. */
const unnamed = ({ mentions }: Claim, others: readonly Mention[]): readonly Mention[] =>
  others.length === 0 ? others : others.filter(isNoneOf(mentions));
const isNoneOf =
  (mentions: readonly Mention[]) =>
  ({ mechanismId }: Mention): boolean =>
    !mentions.some((one) => one.mechanismId === mechanismId);

/** What relations tell of that stands outside of a stretch, each once. */
function endsOutside(span: Span, relations: readonly Relation[], text: string): readonly Mention[] {
  if (relations.every((one) => contains(span, one.subjectSpan) && contains(span, one.objectSpan))) return [];
  const once = new Map<string, Mention>();
  const add = (mechanismId: string, end: Span): void => {
    if (!contains(span, end)) once.set(mechanismId, { mechanismId, span: end, quote: slice(text, end) });
  };
  for (const { subject, subjectSpan, object, objectSpan } of relations) {
    add(subject, subjectSpan);
    add(object, objectSpan);
  }
  return [...once.values()];
}

/** Each once, and none that says less of two mechanisms than another: that they are related, where it is told how. */
function distinct(found: readonly Assertion[]): Assertion[] {
  if (found.length < 2) return found.filter(({ subject, object }) => subject !== object);
  const seen = new Set<string>();
  const signed = new Set(found.filter(isSigned).flatMap(({ subject, object }) => [`${subject}|${object}`]));
  return found.filter((one) => {
    const key = `${one.subject}|${one.predicate}|${one.object}|${one.negated}`;
    if (one.subject === one.object || seen.has(key)) return false;
    seen.add(key);
    if (one.predicate === 'REGULATES') return !signed.has(`${one.subject}|${one.object}`);
    if (one.predicate !== 'ASSOCIATED_WITH') return true;
    // To say it of the one is to say it of the other.
    if (seen.has(`${one.object}|${one.predicate}|${one.subject}|${one.negated}`)) return false;
    return !signed.has(`${one.subject}|${one.object}`) && !signed.has(`${one.object}|${one.subject}`);
  });
}

const isSigned = ({ predicate }: Assertion): boolean => predicate === 'INCREASES' || predicate === 'DECREASES';

import type { Assertion, Claim, Mention } from '../schema/model.ts';
import { contains, lastStartingAt, slice, type Span } from '../schema/span.ts';
import type { Document } from './document.ts';
import { exact } from './exact.ts';
import { introductionOf, leadInOf, pointedAtBy } from './lead-ins.ts';
import { remembered } from './remembered.ts';
import { LONGEST_SENTENCE } from './sentences.ts';
import { clausesInBrackets } from './statements/asides.ts';
import { readClause } from './statements/clause.ts';
import { asserted, denialsIn } from './statements/denials.ts';
import type { Relation } from './statements/context.ts';
import { completed } from './statements/completed.ts';
import { dosed } from './statements/doses.ts';
import { isAilment } from './statements/effects.ts';
import { classesOf } from './statements/examples.ts';
import { groupAt } from './statements/groups.ts';
import { ofTopic, withItem } from './statements/introduced.ts';
import { type Item, toItems } from './statements/items.ts';
import type { Memory } from './statements/reading.ts';
import { isPlural } from './statements/leading.ts';
import { isKindNoun } from './statements/referring.ts';
import { MAY_REFER, referredMentions } from './statements/referred.ts';
import { missedIn, spokenOf, stillSpokenOf } from './statements/spoken-of.ts';
import { isOfMolecules, withNarrowed } from './statements/narrowed.ts';
import { isKnown, isOfKnown, withStrangers } from './statements/strangers.ts';
import { topicAbove, type TopicLabel, topicLabelOf } from './topics.ts';
import type { Vocabulary } from './vocabulary.ts';
import { wordsIn, type WordsOf } from './words.ts';

const NOTHING: Memory = { subject: [], objects: [], outcome: [], topic: [], mentions: [], earlier: [], last: null };
/** "Zinc: " */
const LABEL = /:\s*$/;
const LONGEST_LABEL = 90;
/** Characters of what a list hangs on: it is read again with each item. */
const LONGEST_LEAD_IN = 300;

/** The claims with what each asserts between mechanisms. A sentence that names two without relating them gives nothing. */
export function findStatements(
  document: Document,
  claims: Iterable<Claim>,
  vocabulary: Vocabulary,
  wordsOf: WordsOf = wordsIn(document.text),
  named: readonly Mention[] = [],
): Claim[] {
  /** Of the mechanisms of one document: a small table is near, that of the vocabulary is not. */
  const categoryById = remembered((id: string) => vocabulary.get(id)?.category ?? '');
  const categoryOf = ({ mechanismId }: Mention): string => categoryById(mechanismId);
  const isKin = (one: Mention, other: Mention): boolean =>
    vocabulary.ancestors(one.mechanismId).includes(other.mechanismId);
  const ofMolecules = isOfMolecules(named, categoryOf);
  const whole = (mentions: readonly Mention[]): readonly Mention[] =>
    withNarrowed(document.text, mentions, categoryOf, ofMolecules);
  const blockAt = ({ start }: Span): number => lastStartingAt(document.blocks, start, ({ span }) => span.start);
  /** "Calcium raises calcium absorption" says nothing of the two: the one is a state of the other. */
  const isOwnState = ({ subject, object }: Assertion): boolean =>
    vocabulary.ancestors(object).includes(subject) &&
    vocabulary.get(object)!.parents.some(({ id, relation }) => id === subject && relation === 'STATE_OF');
  /** What the nearest sentence before that names something speaks of, if it claims something or not: "Eat plums. They …" */
  const memoryBefore = ({ sentence, sectionId }: Claim): Memory => {
    for (let at = sentence - 1; at >= Math.max(0, sentence - MOST_SILENT - 1); at--) {
      if (at === before?.sentence && before.sectionId === sectionId) return memory;
      const span = document.sentences[at]!;
      const section = lastStartingAt(document.sections, span.start, (one) => one.span.start);
      if (document.sections[section]?.id !== sectionId) return NOTHING;
      const named = memoryOfNames(span);
      if (named !== NOTHING) return named;
    }
    return NOTHING;
  };
  const memoryOfNames = (span: Span): Memory => {
    const mentions = mentionsIn(named, span);
    if (mentions.length === 0) return NOTHING;
    const items = toItems(wordsOf(span), whole(mentions), isKin);
    const first = items.findIndex(({ kind }) => kind === 'MENTION');
    if (first < 0) return NOTHING;
    const { mentions: subject } = groupAt(items, first, items.length, true);
    return {
      subject,
      objects: subject,
      outcome: [],
      topic: spokenOf(document.text, span, subject, mentions, missedIn(document.text, span, mentions)),
      mentions,
      earlier: [],
      last: null,
    };
  };
  /** "Estrogen falls. The hormone has a second job. It …": what the one that a sentence without a claim speaks of is. */
  const meantBy = ({ subject }: Memory): Partial<Memory> => {
    const [kind] = subject;
    const isMeant = kind !== undefined && subject.length === 1 && isKindNoun(kind);
    if (!isMeant || !/\bthe $/i.test(document.text.slice(Math.max(0, kind.span.start - 4), kind.span.start))) return {};
    const isOne = (one: Mention): boolean => isKin(one, kind);
    const meant =
      [memory.subject, memory.mentions, ...memory.earlier].find((some) => some.some(isOne))?.filter(isOne) ?? [];
    return new Set(meant.map(({ mechanismId }) => mechanismId)).size !== 1
      ? {}
      : { subject: meant, objects: meant, topic: meant };
  };
  let memory = NOTHING;
  let before: Claim | undefined;
  let opening: { readonly leadIn: Span; readonly memory: Memory } | null = null;
  /** What the label before a claim names: "Zinc: Supports …"; null where there is none, or it names nothing. */
  const memoryOfLabel = (label: Span | null): Memory | null => {
    const named = label === null ? NOTHING : memoryOfNames(label);
    return named === NOTHING ? null : named;
  };
  /** What the label before a claim names and the claim itself does not: it speaks of that as well. */
  const labelled = (claim: Claim, label: Span | null): readonly Mention[] =>
    label === null ? [] : unnamed(claim, mentionsIn(named, label));
  /** What the words speak of that the list of an item hangs on; null of anything else. */
  const memoryOfLeadIn = ({ sentence }: Claim): Memory | null => {
    const leadIn = leadInOf(document, blockAt(document.sentences[sentence]!));
    if (leadIn === null) return null;
    if (opening?.leadIn.start !== leadIn.start) {
      const isClaim = before && contains(leadIn, before.span);
      const own = isClaim ? memory : memoryOfNames(leadIn);
      const isPointing = /\b(?:they|it)\W*$/i.test(slice(document.text, leadIn));
      opening = { leadIn, memory: own === NOTHING && isPointing ? memory : own };
    }
    return opening.memory;
  };
  /** What the words say that the list of an item hangs on, with the item in its place. */
  const relationsOfItem = ({ sentence, span }: Claim, own: readonly Item[]): readonly Relation[] => {
    if (document.sentences[sentence]!.start !== span.start) return [];
    const block = blockAt(span);
    // "Minerals", "Zinc. It is found in oats.": what goes on in a second sentence is no item.
    if (slice(document.text, { start: document.blocks[block]!.span.start, end: span.start }).trim() !== '') return [];
    const above = introductionOf(document, block);
    const pointedAt = above && pointedAtBy(document, above);
    const leadIn = pointedAt ?? above;
    if (leadIn === null || leadIn.end - leadIn.start > LONGEST_LEAD_IN) return [];
    const mentions = mentionsIn(named, leadIn);
    const isPointedAt = pointedAt !== null;
    const ailments = mentions.filter((one) => isOfAilment(one) && !isKindOfSign(document.text, one));
    const topic = ailmentAbove(block);
    const isOfSigns = isBelowSigns(document, block);
    const introduction = { words: wordsOf(leadIn), mentions, ailments, topic, isPointedAt, isOfSigns };
    const items = withItem(introduction, own, (words, some) => toItems(words, some, isKin));
    if (items === null) return [];
    const surroundings = { text: document.text, memory: NOTHING, refer: (one: Mention) => [one], categoryOf };
    return readClause(items, surroundings).relations.filter(
      (one) => contains(span, one.subjectSpan) !== contains(span, one.objectSpan) && !isSeatOfSign(one),
    );
  };
  /** "Pale fingers" below "Symptoms include:": the fingers are no symptom. */
  const isSeatOfSign = ({ predicate, rule, subject }: Relation): boolean =>
    predicate === 'ASSOCIATED_WITH' && rule === 'copula' && categoryById(subject) === 'anatomy';
  const isOfAilment = (one: Mention): boolean => isAilment(categoryOf(one));
  /** The ailment that the nearest heading with one, or the title, is about. */
  const ailmentAbove = (block: number): readonly Mention[] => {
    for (let at = block; at >= 0; at = at > 0 && at <= block - MOST_ABOVE ? 0 : at - 1) {
      const { kind, span } = document.blocks[at]!;
      if (kind !== 'HEADING' && at > 0) continue;
      const ailments = mentionsIn(named, span).filter(isOfAilment);
      if (ailments.length > 0) return ailments.slice(0, 1);
    }
    return [];
  };
  /** The label of a claim that speaks of what it does not name, "Food sources:", and what the heading above it names. */
  const topicOfLabel = ({ sentence, span }: Claim): { label: TopicLabel; topic: readonly Mention[] } | null => {
    const label = topicLabelOf(document.text, document.sentences[sentence]!);
    if (label === null) return null;
    return { label, topic: topicAbove(document, named, blockAt(span)) };
  };
  /** What the heading right above the block that a claim opens is about: "Turmeric", "Contains curcumin". */
  const memoryOfHeading = ({ span }: Claim): Memory | null => {
    const block = blockAt(span);
    if (document.blocks[block]!.span.start !== span.start || document.blocks[block - 1]?.kind !== 'HEADING')
      return null;
    const topic = topicAbove(document, named, block);
    return topic.length === 0 ? null : { ...NOTHING, subject: topic };
  };
  /** What a claim tells an amount of: what the sentence before speaks of, what the heading above is about, or what else was named. */
  const dosedIn = (claim: Claim, { topic, mentions, earlier }: Memory): readonly Mention[] => {
    const before = () => [topic, topicAbove(document, named, blockAt(claim.span)), mentions, ...earlier];
    return dosed(document.text, claim.span, claim.mentions, before, categoryOf);
  };
  return Array.from(claims, (claim) => {
    const follows = before && claim.sectionId === before.sectionId && claim.sentence - before.sentence <= 1;
    const labelSpan = labelOf(document, claim);
    const label = memoryOfLabel(labelSpan);
    const near = label ?? (follows ? memory : memoryBefore(claim));
    const isFar = near !== memory && claim.sectionId === before?.sectionId;
    const known = isFar ? { ...near, ...meantBy(near), earlier: earlierOf(memory) } : near;
    const opened = label ?? memoryOfLeadIn(claim) ?? memoryOfHeading(claim);
    const refer = (mention: Mention): readonly Mention[] => {
      const ofIt = (one: Mention): boolean => vocabulary.ancestors(one.mechanismId).includes(mention.mechanismId);
      const kin = [known.mentions, ...known.earlier].find((named) => named.some(ofIt))?.filter(ofIt) ?? [];
      // Of "absorption of calcium", "these minerals" are calcium.
      const plain = kin.filter((one) => !kin.some((other) => other !== one && contains(one.span, other.span)));
      const meant = plain.length > 0 ? plain : [mention];
      return isPlural([mention]) ? classesOf(document.text, near.mentions, meant) : meant;
    };
    if (claim.span.end - claim.span.start > LONGEST_SENTENCE) return { ...claim, statements: [] };
    before = claim;
    memory = known;
    // What names no mechanism relates none, and the next claim still refers to what came before.
    const labelledTopic = topicOfLabel(claim);
    const unnamedTopic = [...unnamed(claim, labelledTopic?.topic ?? []), ...dosedIn(claim, known)];
    if (claim.mentions.length === 0 && !MAY_REFER.test(claim.quote))
      return { ...claim, mentions: unnamedTopic, statements: [] };
    const words = wordsOf(claim.span);
    const own = toItems(words, withStrangers(document.text, claim.span, whole(claim.mentions)), isKin);
    const surroundings = { text: document.text, memory: known, refer, categoryOf };
    if (claim.mentions.length === 0)
      return {
        ...claim,
        mentions: [...unnamedTopic, ...referredMentions(claim.span, own, [], surroundings).filter(isKnown)],
        statements: [],
      };
    const ofHeading =
      labelledTopic && ofTopic(labelledTopic.label, labelledTopic.topic, own, (some) => toItems(some, [], isKin));
    const items = ofHeading ?? (opened ? completed(own, opened.subject) : own);
    const read = readClause(items, surroundings);
    const inBrackets = clausesInBrackets(words, claim.mentions).flatMap(
      (clause) =>
        readClause(toItems(clause, whole(claim.mentions), isKin), {
          ...surroundings,
          memory: { ...NOTHING, ...read.memory },
        }).relations,
    );
    const told = [...read.relations, ...inBrackets].filter(isOfKnown);
    const introduced = relationsOfItem(claim, own).filter(isOfKnown);
    const relations = [...told, ...introduced];
    const referred = [
      ...referredMentions(claim.span, items, told, surroundings).filter(isKnown),
      ...endsOutside(claim.span, introduced, document.text),
      ...labelled(claim, labelSpan),
      ...unnamedTopic,
    ];
    referred.push(...unnamed(claim, endsOutside(claim.span, told, document.text)).filter(isNoneOf(referred)));
    const mentions =
      referred.length === 0
        ? claim.mentions
        : [...claim.mentions, ...referred].sort((a, b) => a.span.start - b.span.start);
    // "This condition …": what the next sentence goes on with is what was meant.
    const pointed = referred.filter(({ mechanismId, span }) => {
      // "These vitamins, which include A": of the vitamins, and not of what makes them.
      if (told.some(({ rule, subject }) => rule === 'members' && subject === mechanismId)) return false;
      const at = items.findIndex((item) => item.span.start === span.start);
      // "Driven by A, this condition …"
      return at === 0 || (items[0]?.kind === 'CUE' && items[at - 1]?.key === ',');
    });
    const missed = missedIn(document.text, claim.span, claim.mentions);
    const subject = [pointed, missed].find((some) => some.length > 0) ?? read.memory.subject;
    const spoken = spokenOf(document.text, claim.span, subject, claim.mentions, missed, known.topic);
    const topic = spoken.length > 0 ? spoken : stillSpokenOf(items, known.topic, referred);
    const { objects, outcome, last } = read.memory;
    // In the order of NOTHING: engines give each order a shape of its own.
    memory = { subject, objects, outcome, topic, mentions, earlier: earlierOf(known), last };
    if (relations.length === 0) return { ...claim, mentions, statements: [] };
    const denials = denialsIn(document.text, words, items);
    const statements = relations.flatMap((one) => asserted(document.text, one, denials));
    return {
      ...claim,
      mentions,
      statements: exact(distinct(statements.filter((one) => !isOwnState(one)))),
    };
  });
}

/** "Digestive symptoms": of the gut, and no ailment. */
const isKindOfSign = (text: string, { quote, span }: Mention): boolean =>
  OF_SIGNS.test(quote) ||
  (/(?:ive|al|ic|ary|ory|ous)$/.test(quote) && /^ (?:symptoms?|signs?)\b/.test(text.slice(span.end, span.end + 10)));

/** Whether the nearest heading is on symptoms. */
function isBelowSigns({ blocks, text }: Document, block: number): boolean {
  for (let at = block - 1; at >= Math.max(0, block - MOST_ABOVE); at--)
    if (blocks[at]!.kind === 'HEADING') return OF_SIGNS.test(slice(text, blocks[at]!.span));
  return false;
}
const OF_SIGNS = /\b(?:symptoms?|signs?)\b/i;

/** The label before a claim, "Zinc: "; null where there is none. */
function labelOf({ sentences, text }: Document, { sentence, span }: Claim): Span | null {
  const { start } = sentences[sentence]!;
  const isLabel =
    span.start > start && span.start - start <= LONGEST_LABEL && LABEL.test(text.slice(start, span.start));
  return isLabel ? { start, end: span.start } : null;
}

/** Those that a claim does not name itself. */
const unnamed = ({ mentions }: Claim, others: readonly Mention[]): readonly Mention[] =>
  others.filter(isNoneOf(mentions));
const isNoneOf =
  (mentions: readonly Mention[]) =>
  ({ mechanismId }: Mention): boolean =>
    !mentions.some((one) => one.mechanismId === mechanismId);

/** What relations tell of that stands outside of a stretch, each once. */
function endsOutside(span: Span, relations: readonly Relation[], text: string): readonly Mention[] {
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

/** Sentences that name nothing, "Good question.", which may stand between what is named and what points to it. */
const MOST_SILENT = 2;
/** Blocks above a list that are looked at for a heading. */
const MOST_ABOVE = 60;
/** How many sentences back a kind that is pointed to ("these hormones") may have been named, beyond the sentence before. */
const MOST_EARLIER = 3;
const earlierOf = ({ mentions, earlier }: Memory): Memory['earlier'] =>
  mentions.length === 0 ? earlier : [mentions, ...earlier].slice(0, MOST_EARLIER);

/** Those of some mentions, sorted by place, that start within a stretch. */
const mentionsIn = (mentions: readonly Mention[], { start, end }: Span): readonly Mention[] => {
  const until = (offset: number): number => lastStartingAt(mentions, offset - 1, ({ span }) => span.start) + 1;
  return mentions.slice(until(start), until(end));
};

/** Each once, and none that says less of two mechanisms than another: that they are related, where it is told how. */
function distinct(found: readonly Assertion[]): Assertion[] {
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

import type { Claim, Mention } from '../schema/model.ts';
import { contains, lastStartingAt, type Span } from '../schema/span.ts';
import { leadInOf } from './lead-ins.ts';
import type { NamedText } from './named-text.ts';
import { groupAt } from './statements/groups.ts';
import type { Memory } from './statements/reading.ts';
import { isKindNoun } from './statements/referring.ts';
import { missedIn, spokenOf } from './statements/spoken-of.ts';
import { topicAbove } from './topics.ts';

export const NOTHING: Memory = {
  subject: [],
  objects: [],
  outcome: [],
  topic: [],
  mentions: [],
  earlier: [],
  last: null,
};
/** "Zinc: " */
const LABEL = /:\s*$/;
const LONGEST_LABEL = 90;
/** Sentences that name nothing, "Good question.", which may stand between what is named and what points to it. */
const MOST_SILENT = 2;
/** How many sentences back a kind that is pointed to ("these hormones") may have been named, beyond the sentence before. */
const MOST_EARLIER = 3;

/** What the text before a claim names, whatever the claims before speak of. */
interface Above {
  /** The label of the claim, "Zinc: ", and what it speaks of; null where it has none. */
  readonly label: Span | null;
  readonly ofLabel: Memory;
  /** What the sentence before speaks of; null where that is the claim before. */
  readonly near: Memory | null;
}

/** What a claim may leave unsaid. */
export interface Before {
  /** Its label, "Zinc: "; null where it has none. */
  readonly label: Span | null;
  /** What its pronouns may mean. */
  readonly known: Memory;
  /** What it is told of where it begins with its verb: its label, what its list hangs on, the heading right above. */
  readonly opening: readonly Mention[];
}

/** What the text before a claim speaks of, for what in it points back; claims come in their order. */
export class SpokenBefore {
  readonly #named: NamedText;
  #claim: Claim | undefined;
  /** What the claim before, `#claim`, leaves to be pointed to. */
  #memory = NOTHING;
  #leadIn: { readonly span: Span; readonly memory: Memory } | null = null;

  constructor(named: NamedText) {
    this.#named = named;
  }

  /** Notes what a claim, the last so far, leaves to be pointed to. */
  note(claim: Claim, memory: Memory): void {
    this.#claim = claim;
    this.#memory = memory;
  }

  /** What stands above claims, the next ones. */
  above(claims: readonly Claim[]): readonly Above[] {
    const labels = claims.map((claim) => labelOf(this.#named, claim));
    const ofLabels = labels.map((label) => (label === null ? NOTHING : this.#ofNames(label)));
    const near = claims.map((claim, i) =>
      ofLabels[i] === NOTHING ? this.#near(claim, claims[i - 1] ?? this.#claim) : null,
    );
    return labels.map((label, i) => ({ label, ofLabel: ofLabels[i]!, near: near[i]! }));
  }

  /** What a claim, the one behind that which was noted last, leaves unsaid. */
  before(claim: Claim, { label, ofLabel, near }: Above): Before {
    const isLabelled = ofLabel !== NOTHING;
    const told = isLabelled ? ofLabel : near;
    const isFar = told !== null && claim.sectionId === this.#claim?.sectionId;
    const known = isFar
      ? { ...told, ...this.#meantBy(told), earlier: earlierOf(this.#memory) }
      : (told ?? this.#memory);
    return { label, known, opening: isLabelled ? ofLabel.subject : (this.#ofLeadIn(claim) ?? this.#ofHeading(claim)) };
  }

  /** What the sentence before speaks of; null where it is the claim before. */
  #near(claim: Claim, before: Claim | undefined): Memory | null {
    const follows = before && claim.sectionId === before.sectionId && claim.sentence - before.sentence <= 1;
    return follows ? null : this.#ofSentences(claim, before);
  }

  /** What the nearest sentence before that names something speaks of, if it claims something or not: "Eat plums. They …" */
  #ofSentences({ sentence, sectionId }: Claim, before: Claim | undefined): Memory | null {
    const { sentences, sections } = this.#named.document;
    for (let at = sentence - 1; at >= Math.max(0, sentence - MOST_SILENT - 1); at--) {
      if (at === before?.sentence && before.sectionId === sectionId) return null;
      const span = sentences[at]!;
      const section = lastStartingAt(sections, span.start, (one) => one.span.start);
      if (sections[section]?.id !== sectionId) return NOTHING;
      const memory = this.#ofNames(span);
      if (memory !== NOTHING) return memory;
    }
    return NOTHING;
  }

  #ofNames(span: Span): Memory {
    const { text, wordsOf } = this.#named;
    const mentions = this.#named.namedIn(span);
    if (mentions.length === 0) return NOTHING;
    const items = this.#named.itemsOf(wordsOf(span), this.#named.whole(mentions));
    const first = items.findIndex(({ kind }) => kind === 'MENTION');
    if (first < 0) return NOTHING;
    const { mentions: subject } = groupAt(items, first, items.length, true);
    const topic = spokenOf(text, span, subject, mentions, missedIn(text, span, mentions));
    return { ...NOTHING, subject, objects: subject, topic, mentions };
  }

  /** "Estrogen falls. The hormone has a second job. It …": what the one that a sentence without a claim speaks of is. */
  #meantBy({ subject }: Memory): Partial<Memory> {
    const { text, isKin } = this.#named;
    const [kind] = subject;
    const isMeant = kind !== undefined && subject.length === 1 && isKindNoun(kind);
    if (!isMeant || !/\bthe $/i.test(text.slice(Math.max(0, kind.span.start - 4), kind.span.start))) return {};
    const isOne = (one: Mention): boolean => isKin(one, kind);
    const before = [this.#memory.subject, this.#memory.mentions, ...this.#memory.earlier];
    const meant = before.find((some) => some.some(isOne))?.filter(isOne) ?? [];
    return new Set(meant.map(({ mechanismId }) => mechanismId)).size !== 1
      ? {}
      : { subject: meant, objects: meant, topic: meant };
  }

  /** What the words speak of that the list of an item hangs on; null of anything else. */
  #ofLeadIn({ sentence }: Claim): readonly Mention[] | null {
    const { document } = this.#named;
    const span = leadInOf(document, this.#named.blockAt(document.sentences[sentence]!));
    if (span === null) return null;
    if (this.#leadIn?.span.start !== span.start) {
      const isClaim = this.#claim && contains(span, this.#claim.span);
      const own = isClaim ? this.#memory : this.#ofNames(span);
      const isPointing = /\b(?:they|it)\W*$/i.test(this.#named.slice(span));
      this.#leadIn = { span, memory: own === NOTHING && isPointing ? this.#memory : own };
    }
    return this.#leadIn.memory.subject;
  }

  /** What the heading right above the block that a claim opens is about: "Turmeric", "Contains curcumin". */
  #ofHeading({ span }: Claim): readonly Mention[] {
    const { blocks } = this.#named.document;
    const block = this.#named.blockAt(span);
    if (blocks[block]!.span.start !== span.start || blocks[block - 1]?.kind !== 'HEADING') return [];
    return topicAbove(this.#named, block);
  }
}

/** The label before a claim, "Zinc: "; null where there is none. */
function labelOf({ document, text }: NamedText, { sentence, span }: Claim): Span | null {
  const { start } = document.sentences[sentence]!;
  const isLabel =
    span.start > start && span.start - start <= LONGEST_LABEL && LABEL.test(text.slice(start, span.start));
  return isLabel ? { start, end: span.start } : null;
}

export const earlierOf = ({ mentions, earlier }: Memory): Memory['earlier'] =>
  mentions.length === 0 ? earlier : [mentions, ...earlier].slice(0, MOST_EARLIER);

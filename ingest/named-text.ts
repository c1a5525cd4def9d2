import type { Mention } from '../schema/model.ts';
import { lastStartingAt, slice, type Span } from '../schema/span.ts';
import type { Document } from './document.ts';
import { remembered } from './remembered.ts';
import { ailmentOf } from './pointers.ts';
import { isAilment } from './statements/effects.ts';
import { withoutDescriptions } from './statements/glosses.ts';
import { type Item, toItems } from './statements/items.ts';
import { isOfMolecules, withNarrowed } from './statements/narrowed.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { Word, WordsOf } from './words.ts';

/** Blocks above that are looked at for a heading. */
export const MOST_ABOVE = 60;

/** A document with what it names, as the rules for statements look at it. */
export class NamedText {
  readonly text: string;
  readonly document: Document;
  readonly wordsOf: WordsOf;
  readonly #named: readonly Mention[];
  readonly #vocabulary: Vocabulary;
  readonly #isOfMolecules: boolean;
  #block = 0;
  #ailment: readonly Mention[] | undefined;
  /** Of the mechanisms of one document: a small table is near, that of the vocabulary is not. */
  readonly categoryOfId: (id: string) => string;

  /** @param named All that the document names, in the order of the text. */
  constructor(document: Document, named: readonly Mention[], vocabulary: Vocabulary, wordsOf: WordsOf) {
    this.text = document.text;
    this.document = document;
    this.wordsOf = wordsOf;
    this.#named = named;
    this.#vocabulary = vocabulary;
    this.categoryOfId = remembered((id: string) => vocabulary.get(id)?.category ?? '');
    this.#isOfMolecules = isOfMolecules(named, this.categoryOf);
  }

  /** The ailment that the document is about, where it is named first; empty where it is about none, or something else. */
  get ailment(): readonly Mention[] {
    return (this.#ailment ??= this.#findAilment());
  }

  #findAilment(): readonly Mention[] {
    const id = ailmentOf(this.document, this.#vocabulary);
    const first = id === null ? undefined : this.#named.find(({ mechanismId }) => mechanismId === id);
    return first === undefined ? [] : [first];
  }

  readonly categoryOf = ({ mechanismId }: Mention): string => this.categoryOfId(mechanismId);

  /** Whether the one is a kind of the other. */
  readonly isKin = (one: Mention, other: Mention): boolean =>
    this.#vocabulary.ancestors(one.mechanismId).includes(other.mechanismId);

  /** The pieces of a stretch, of its words and what they name. */
  readonly itemsOf = (words: readonly Word[], mentions: readonly Mention[]): readonly Item[] =>
    this.itemsOfAll([words], [mentions])[0]!;

  /** The same of several. */
  itemsOfAll(
    stretches: readonly (readonly Word[])[],
    mentions: readonly (readonly Mention[])[],
  ): readonly (readonly Item[])[] {
    const plain = stretches.map((words, i) => withoutDescriptions(words, mentions[i]!, this.#isAilment));
    return toItems(plain, mentions, this.isKin);
  }

  readonly #isAilment = (mention: Mention): boolean => isAilment(this.categoryOf(mention));

  /** Mentions that stand for something of their own: not those that only begin another name. */
  whole(mentions: readonly Mention[]): readonly Mention[] {
    return withNarrowed(this.text, mentions, this.categoryOf, this.#isOfMolecules);
  }

  /** What is named within a stretch. */
  namedIn({ start, end }: Span): readonly Mention[] {
    const named = this.#named;
    const from = lastStartingAt(named, start - 1, ({ span }) => span.start) + 1;
    let to = from;
    while (to < named.length && named[to]!.span.start < end) to++;
    return named.slice(from, to);
  }

  slice(span: Span): string {
    return slice(this.text, span);
  }

  /** The nearest heading above a block, a few screens up at most; null where there is none. */
  headingAbove(block: number): Span | null {
    const { blocks } = this.document;
    for (let at = block - 1; at >= Math.max(0, block - MOST_ABOVE); at--)
      if (blocks[at]!.kind === 'HEADING') return blocks[at]!.span;
    return null;
  }

  blockAt({ start }: Span): number {
    const { blocks } = this.document;
    const [here, next] = [blocks[this.#block], blocks[this.#block + 1]];
    // Claims come by place: most are asked for where the last one was.
    const isHere = here !== undefined && here.span.start <= start && (next === undefined || start < next.span.start);
    if (!isHere) this.#block = lastStartingAt(blocks, start, ({ span }) => span.start);
    return this.#block;
  }
}

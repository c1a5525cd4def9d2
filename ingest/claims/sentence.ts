import type { Block, Citation, Mention } from '../../schema/model.ts';
import { contains, overlaps, slice, type Span } from '../../schema/span.ts';
import type { Document } from '../document.ts';
import { type Word, wordsIn, type WordsOf } from '../words.ts';
import { withoutLabel } from './label.ts';

/** A sentence of the running text with what was found in it: what claim rules judge. */
export interface Sentence {
  /** Index into the document's sentences. */
  readonly index: number;
  /** What a claim made of it quotes: without the bullet and the bare label before it. */
  readonly span: Span;
  readonly text: string;
  readonly block: Block;
  /** The number of the block in the document. */
  readonly blockIndex: number;
  /** The words of `span`, those of citation markers left out. */
  readonly words: readonly Word[];
  readonly citations: readonly Citation[];
  /** Those of the citations that are marks, no words of the sentence. */
  readonly markers: readonly Citation[];
  readonly mentions: readonly Mention[];
}

const READ_BLOCKS: ReadonlySet<string> = new Set(['PARAGRAPH', 'LIST_ITEM', 'QUOTE']);
const READ_SECTIONS: ReadonlySet<string> = new Set(['BODY', 'ABSTRACT']);

/** How many sentences keep their words at a time: more than are judged together, and than any rule looks around. */
const MOST_SPLIT = 32;

/** Gives sentences their words when they are asked for: those of a whole book at once would fill the memory. */
function splitLately(wordsOf: WordsOf): (sentence: Sentence) => readonly Word[] {
  const recent: { readonly sentence: Sentence; readonly words: readonly Word[] }[] = [];
  return (sentence) => {
    const slot = sentence.index % MOST_SPLIT;
    if (recent[slot]?.sentence !== sentence) {
      const words = outside(wordsOf(sentence.span), (word) => word, sentence.markers);
      recent[slot] = { sentence, words };
    }
    return recent[slot].words;
  };
}

class LateSentence implements Sentence {
  readonly index: number;
  readonly span: Span;
  readonly text: string;
  readonly block: Block;
  readonly blockIndex: number;
  readonly citations: readonly Citation[];
  readonly markers: readonly Citation[];
  readonly mentions: readonly Mention[];
  readonly #wordsOf: (sentence: Sentence) => readonly Word[];

  constructor(parts: Omit<Sentence, 'words'>, wordsOf: (sentence: Sentence) => readonly Word[]) {
    this.index = parts.index;
    this.span = parts.span;
    this.text = parts.text;
    this.block = parts.block;
    this.blockIndex = parts.blockIndex;
    this.citations = parts.citations;
    this.markers = parts.markers;
    this.mentions = parts.mentions;
    this.#wordsOf = wordsOf;
  }

  get words(): readonly Word[] {
    return this.#wordsOf(this);
  }
}

/** The sentences of the body and the abstract that stand in paragraphs, lists and quotations, in order. */
export function readSentences(
  document: Document,
  found: { readonly citations: readonly Citation[]; readonly mentions: readonly Mention[] },
  split: WordsOf = wordsIn(document.text),
): Sentence[] {
  const kinds = new Map(document.sections.map(({ id, kind }) => [id, kind]));
  const { blocks } = document;
  const wordsOf = splitLately(split);
  const citationsIn = stretches([...found.citations].sort(bySpanStart));
  const mentionsIn = stretches([...found.mentions].sort(bySpanStart));
  const sentences: Sentence[] = [];
  let blockIndex = -1;
  document.sentences.forEach((whole, index) => {
    while ((blocks[blockIndex + 1]?.span.start ?? Infinity) <= whole.start) blockIndex++;
    const block = blocks[blockIndex];
    if (!block || !READ_BLOCKS.has(block.kind) || !READ_SECTIONS.has(kinds.get(block.sectionId) ?? '')) return;
    const citations = citationsIn(whole);
    const markers = citations.filter(({ style }) => style !== 'LINK' && style !== 'NAMED');
    const span = withoutLabel(document.text, whole);
    const mentions = mentionsIn(whole).filter((mention) => contains(span, mention.span));
    const text = slice(document.text, span);
    const parts = { index, span, text, block, blockIndex, citations, markers, mentions };
    sentences.push(new LateSentence(parts, wordsOf));
  });
  return sentences;
}

const bySpanStart = (a: { readonly span: Span }, b: { readonly span: Span }): number => a.span.start - b.span.start;

/** Gives the items, sorted by start, that start within each of the stretches it is asked about, from left to right. */
function stretches<T extends { readonly span: Span }>(items: readonly T[]): (stretch: Span) => readonly T[] {
  let next = 0;
  return ({ start, end }) => {
    while (next < items.length && items[next]!.span.start < start) next++;
    const from = next;
    while (next < items.length && items[next]!.span.start < end) next++;
    return items.slice(from, next);
  };
}

/** The items that share nothing with any of the citations; both sorted by start. */
export function outside<T>(
  items: readonly T[],
  spanOf: (item: T) => Span,
  citations: readonly Citation[],
): readonly T[] {
  if (citations.length === 0) return items;
  let next = 0;
  return items.filter((item) => {
    const span = spanOf(item);
    while (next < citations.length && citations[next]!.span.end <= span.start) next++;
    const citation = citations[next];
    return !citation || !overlaps(citation.span, span);
  });
}

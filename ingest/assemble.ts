import { ClaimtraceError } from '../schema/errors.ts';
import type { Block, Section } from '../schema/model.ts';
import { slice, type Span } from '../schema/span.ts';
import type { Document, ReadDocument } from './document.ts';
import { findSections } from './sections.ts';
import { splitSentences } from './sentences.ts';

const LONGEST_TITLE = 300;

export interface DocumentIdentity {
  readonly articleId: string;
  readonly title?: string;
  readonly language?: string | null;
}

/** Gives what a reader read its sections and sentences. Throws NO_ARTICLE_FOUND where it read no block of text. */
export function assembleDocument(read: ReadDocument, { articleId, title, language }: DocumentIdentity): Document {
  if (read.blocks.length === 0) {
    throw new ClaimtraceError('NO_ARTICLE_FOUND', 'There is markup, and no text', {
      hint: 'Check that the file was saved whole.',
    });
  }
  const { sections, blocks, leftOut } = findSections(read, articleId);
  const sentences: Span[] = [];
  for (const block of blocks) {
    if (block.kind === 'CODE') sentences.push(block.span);
    else for (const sentence of splitSentences(read.text, block.span)) sentences.push(sentence);
  }
  return {
    ...read,
    articleId,
    title: title ?? read.metadata.title ?? titleOf(read.text, blocks, sections),
    language: language ?? read.metadata.language,
    blocks,
    sections,
    sentences,
    leftOut: [...(read.leftOut ?? []), ...leftOut].sort((a, b) => a.line - b.line),
  };
}

/** The first heading of the article itself, else the first line of its text. */
function titleOf(text: string, blocks: readonly Block[], sections: readonly Section[]): string {
  const article = new Set(sections.filter(({ kind }) => kind === 'BODY' || kind === 'ABSTRACT').map(({ id }) => id));
  const own = blocks.filter(({ sectionId }) => article.has(sectionId));
  const first = own.find(({ kind }) => kind === 'HEADING') ?? own[0] ?? blocks[0]!;
  return slice(text, first.span).split('\n')[0]!.trim().slice(0, LONGEST_TITLE);
}

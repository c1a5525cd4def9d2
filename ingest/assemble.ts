import { ClaimtraceError } from '../schema/errors.ts';
import { slice, type Span } from '../schema/span.ts';
import type { Document, ReadDocument } from './document.ts';
import { findSections } from './sections.ts';
import { splitSentences } from './sentences.ts';

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
  const { sections, blocks, diagnostics } = findSections(read, articleId);
  const sentences: Span[] = [];
  for (const block of blocks) {
    if (block.kind === 'CODE') sentences.push(block.span);
    else sentences.push(...splitSentences(read.text, block.span));
  }
  const heading = blocks.find((block) => block.kind === 'HEADING');
  return {
    ...read,
    articleId,
    title: title ?? read.metadata.title ?? (heading ? slice(read.text, heading.span) : ''),
    language: language ?? read.metadata.language,
    blocks,
    sections,
    sentences,
    diagnostics: [...read.diagnostics, ...diagnostics],
  };
}

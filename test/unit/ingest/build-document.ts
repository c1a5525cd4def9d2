import type { Document, DocumentLink, Target } from '../../../ingest/document.ts';
import { splitSentences } from '../../../ingest/sentences.ts';
import type { Block, BlockKind, Section, SectionKind } from '../../../schema/model.ts';
import type { Span } from '../../../schema/span.ts';

export interface Piece {
  readonly text: string;
  readonly kind?: BlockKind;
  readonly section?: SectionKind;
  readonly ordinal?: number;
}

/**
 * A document of one block a piece. `{words|href}` sets a link, `^words^` superscript, `{#id}` a target at its place; none of these
 * marks stays in the text.
 */
export function buildDocument(pieces: readonly (string | Piece)[], url: string | null = null): Document {
  let text = '';
  const links: DocumentLink[] = [];
  const superscripts: Span[] = [];
  const targets: Target[] = [];
  const blocks: Block[] = [];
  const sections: Section[] = [];
  for (const given of pieces) {
    const piece = typeof given === 'string' ? { text: given } : given;
    const kind = piece.section ?? 'BODY';
    const start = text.length;
    const ids: string[] = [];
    for (const part of piece.text.split(/(\{#[^}]+\}|\{[^|}]*\|[^}]*\}|\^[^^]+\^)/)) {
      const at = text.length;
      const target = /^\{#([^}]+)\}$/.exec(part);
      const link = /^\{([^|}]*)\|([^}]*)\}$/.exec(part);
      const raised = /^\^([^^]+)\^$/.exec(part);
      if (target) ids.push(target[1]!);
      else text += link?.[1] ?? raised?.[1] ?? part;
      if (link) links.push({ span: { start: at, end: text.length }, href: link[2]! });
      if (raised) superscripts.push({ start: at, end: text.length });
    }
    const span = { start, end: text.length };
    for (const id of ids) targets.push({ id, span });
    if (sections.at(-1)?.kind !== kind) sections.push({ id: `s${sections.length}`, heading: null, kind, span });
    blocks.push({
      kind: piece.kind ?? 'PARAGRAPH',
      level: null,
      span,
      sectionId: sections.at(-1)!.id,
      ...(piece.ordinal !== undefined && { ordinal: piece.ordinal }),
    });
    text += '\n\n';
  }
  const metadata = {
    title: null,
    byline: null,
    publishedAt: null,
    site: null,
    url,
    doi: null,
    pmid: null,
    pmcid: null,
    language: 'en',
  };
  return {
    format: 'text',
    metadata,
    text,
    origin: [[0, 1, 1]],
    links,
    superscripts,
    targets,
    leftOut: [],
    diagnostics: [],
    articleId: 'article',
    title: 'Article',
    language: 'en',
    blocks,
    sections,
    sentences: blocks.flatMap(({ span }) => splitSentences(text, span)),
  };
}

/** Entries of a reference list. */
export const listed = (...entries: string[]): Piece[] => entries.map((text) => ({ text, section: 'REFERENCES' }));

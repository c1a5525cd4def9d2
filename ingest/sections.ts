import { idWithin } from '../schema/id.ts';
import type { Block, Section, SectionKind } from '../schema/model.ts';
import { slice } from '../schema/span.ts';
import type { ReadBlock, ReadDocument } from './document.ts';

interface Labelled {
  readonly block: ReadBlock;
  readonly kind: SectionKind;
}

/** The sections of a document, in order, without overlap, with every block in one of them. */
export function findSections(read: ReadDocument, articleId: string): { sections: Section[]; blocks: Block[] } {
  const labelled = labelBlocks(read);
  const sections: (Section & { span: { start: number; end: number } })[] = [];
  const blocks: Block[] = [];
  const seen = new Map<string, number>();
  let current: SectionKind | null = null;
  for (const { block, kind } of labelled) {
    const isHeading = block.kind === 'HEADING';
    if (kind !== current || isHeading) {
      const heading = isHeading ? slice(read.text, block.span) : null;
      const key = JSON.stringify([kind, heading]);
      const ordinal = seen.get(key) ?? 0;
      seen.set(key, ordinal + 1);
      const id = idWithin(articleId, 'section', kind, heading, ordinal);
      sections.push({ id, heading, kind, span: { ...block.span } });
      current = kind;
    }
    const section = sections.at(-1)!;
    section.span.end = block.span.end;
    const { kind: blockKind, level, span, ordinal } = block;
    blocks.push({ kind: blockKind, level, span, sectionId: section.id, ...(ordinal !== undefined && { ordinal }) });
  }
  return { sections, blocks };
}

const REFERENCES =
  /^(?:\d+\.?\s*)?(?:references?|bibliography|works cited|literature(?: cited)?|sources|citations|notes and references|references and notes)\s*:?$/i;
const COMMENTS =
  /^(?:join the conversation|(?:\d+\s+)?(?:comments?|responses?|replies)|leave a (?:reply|comment)|discussion about this post)\s*:?$/i;

function labelBlocks(read: ReadDocument): Labelled[] {
  let running: SectionKind | null = null;
  return read.blocks.map((block) => {
    const words = slice(read.text, block.span);
    if (block.kind === 'HEADING' || words.length < 60) {
      if (REFERENCES.test(words)) running = 'REFERENCES';
      else if (COMMENTS.test(words)) running = 'COMMENTS';
      else if (block.kind === 'HEADING' && running !== 'COMMENTS') running = null;
    }
    return { block, kind: block.section ?? running ?? 'BODY' };
  });
}

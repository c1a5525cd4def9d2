import { idWithin } from '../schema/id.ts';
import type { Block, LeftOut, Section, SectionKind } from '../schema/model.ts';
import { locate, slice } from '../schema/span.ts';
import type { ReadBlock, ReadDocument } from './document.ts';
import { type Label, labelBlocks } from './section-labels.ts';

export interface Sectioned {
  readonly sections: readonly Section[];
  readonly blocks: readonly Block[];
  readonly leftOut: readonly LeftOut[];
}

/** The sections of a document, in order, without overlap, with every block in one of them. */
export function findSections(read: ReadDocument, articleId: string): Sectioned {
  const labels = labelBlocks(read);
  const kinds = labels.map(({ kind }) => kind);
  const sections: (Section & { span: { start: number; end: number } })[] = [];
  const seen = new Map<string, number>();
  /** The heading that a kind of section goes on under, when a caption or a box has interrupted it. */
  const under = new Map<SectionKind, string | null>();
  const blocks = read.blocks.map((block, index): Block => {
    const kind = kinds[index]!;
    const isHeading = block.kind === 'HEADING' && !isBelow(read, kinds, index);
    const before = sections.at(-1);
    if (before?.kind === kind && !isHeading) before.span.end = block.span.end;
    else {
      const heading = isHeading ? slice(read.text, block.span) : (under.get(kind) ?? null);
      under.set(kind, heading);
      const key = heading === null ? kind : `${kind} ${heading}`;
      const ordinal = seen.get(key) ?? 0;
      seen.set(key, ordinal + 1);
      const id = idWithin(articleId, 'section', kind, heading, ordinal);
      sections.push({ id, heading, kind, span: { ...block.span } });
    }
    return blockIn(sections.at(-1)!.id, block, block.kind === 'HEADING' && !isHeading);
  });
  return { sections, blocks, leftOut: leftOutOf(read, labels) };
}

const LONGEST_QUOTE = 120;

/** Each run of boilerplate and comments, with what told that it is none of the article's text. */
function leftOutOf({ text, origin, blocks }: ReadDocument, labels: readonly Label[]): LeftOut[] {
  const runs: { reason: string; span: { start: number; end: number } }[] = [];
  let last: string | null = null;
  labels.forEach(({ kind, reason = kind === 'COMMENTS' ? 'reader comments' : 'boilerplate' }, index) => {
    const { span } = blocks[index]!;
    if (kind !== 'BOILERPLATE' && kind !== 'COMMENTS') last = null;
    else if (reason === last) runs.at(-1)!.span.end = span.end;
    else runs.push({ reason: (last = reason), span: { ...span } });
  });
  return runs.map(({ reason, span }) => ({
    reason,
    line: locate(origin, span.start).line,
    span,
    quote: text.slice(span.start, Math.min(span.end, span.start + LONGEST_QUOTE)),
  }));
}

/**
 * Whether a line that reads like a heading in plain text stands among comments or entries, where short lines in title case are
 * names and titles: it is no heading then.
 */
function isBelow(read: ReadDocument, kinds: readonly SectionKind[], index: number): boolean {
  const kind = kinds[index];
  return read.format === 'text' && (kind === 'COMMENTS' || kind === 'REFERENCES') && kinds[index - 1] === kind;
}

function blockIn(sectionId: string, { kind, level, span, ordinal }: ReadBlock, demoted: boolean): Block {
  const counted = ordinal === undefined ? {} : { ordinal };
  return demoted ? { kind: 'PARAGRAPH', level: null, span, sectionId } : { kind, level, span, sectionId, ...counted };
}

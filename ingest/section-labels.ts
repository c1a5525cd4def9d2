import type { SectionKind } from '../schema/model.ts';
import { slice } from '../schema/span.ts';
import type { ReadBlock, ReadDocument } from './document.ts';
import { boilerplateReason, entryScore, headingCues, isByline, isEntry, isPictureText } from './section-cues.ts';

/** A block with its words, and the section that is decided for it so far. */
interface Labelled {
  readonly block: ReadBlock;
  readonly words: string;
  kind: SectionKind | null;
  /** Why it is BOILERPLATE, where its markup or its words say so. */
  reason: string | undefined;
}

/** The kind of section that a block belongs to, and why that is BOILERPLATE or COMMENTS. */
export type Label = Readonly<Pick<Labelled, 'reason'>> & { readonly kind: SectionKind };

/** What is below a heading of these kinds belongs to it until the next heading. */
type Running = { readonly kind: SectionKind; readonly level: number };

/** The kind of section of each block: what markup says, else what its words and its neighbours tell. */
export function labelBlocks(read: ReadDocument): Label[] {
  const labelled = read.blocks.map((block): Labelled => {
    const words = slice(read.text, block.span);
    return { block, words, kind: block.section ?? kindOfBlock(block), reason: block.reason };
  });
  labelWords(read, labelled);
  labelBylines(labelled);
  labelRuns(labelled);
  if (read.format === 'text') closeGaps(labelled);
  labelEndingList(labelled);
  return labelled.map(({ kind, reason }) => ({ kind: kind ?? 'BODY', reason }));
}

function kindOfBlock({ kind }: ReadBlock): SectionKind | null {
  return kind === 'CAPTION' || kind === 'TABLE' ? kind : kind === 'FOOTNOTE' ? 'NOTES' : null;
}

/** Blocks that tell by their own words that they are no text of the article. */
function labelWords(read: ReadDocument, labelled: Labelled[]): void {
  for (const one of labelled) {
    if (one.kind !== null || one.block.kind === 'CODE' || one.block.kind === 'QUOTE') continue;
    const verdict = boilerplateReason(one.words);
    const isPicture = read.format === 'text' && one.block.kind === 'PARAGRAPH' && isPictureText(one.words);
    one.kind = verdict?.kind ?? (isPicture ? 'CAPTION' : null);
    one.reason = verdict?.reason;
  }
}

/** Bylines stand between the title and the text. */
const MOST_ABOVE = 6;

function labelBylines(labelled: Labelled[]): void {
  for (const [index, one] of labelled.slice(0, MOST_ABOVE).entries()) {
    const above = labelled[index - 1];
    const isBelowTitle = above?.block.kind === 'HEADING' || above?.reason === 'byline';
    if (one.kind === null && isBelowTitle && isByline(one.words)) {
      Object.assign(one, { kind: 'BOILERPLATE', reason: 'byline' });
    }
  }
}

/** What headings, and lines that stand for one, say of the blocks below them. */
function labelRuns(labelled: Labelled[]): void {
  /** Comments come after an article: something of it stands before them. */
  const begun = labelled.findIndex((one) => one.kind === null && one.words.length > 200);
  let running: Running | null = null;
  labelled.forEach((one, index) => {
    const { block } = one;
    const isLine = block.kind === 'HEADING' || (one.words.length <= 60 && /^(?:PARAGRAPH|LIST_ITEM)$/.test(block.kind));
    const begins = isLine ? runAt(labelled, index, begun >= 0 && begun < index) : null;
    if (begins) running = begins;
    else if (running && ends(running, one) && !(running.kind === 'REFERENCES' && goesOn(labelled, index)))
      running = null;
    const isWhole = running?.kind === 'REFERENCES' || running?.kind === 'COMMENTS';
    if (running && (one.kind === null || begins || (isWhole && block.section === undefined))) {
      one.kind = running.kind;
      one.reason ??= running.kind === 'BOILERPLATE' ? 'below such a heading' : undefined;
    }
  });
}

function runAt(labelled: readonly Labelled[], index: number, isLate: boolean): Running | null {
  const { block, words } = labelled[index]!;
  if (block.section !== undefined) return null;
  const level = block.kind === 'HEADING' ? (block.level ?? 2) : 6;
  const cues = headingCues(words);
  if (cues.size === 0) return null;
  const next = blocksBelow(labelled, index);
  const entries = next.filter((one) => entryScore(one.words) >= 2).length;
  if (cues.has('REFERENCES') && (block.kind === 'HEADING' || entries > 0)) return { kind: 'REFERENCES', level };
  if (block.kind === 'LIST_ITEM') return null;
  const told = next.filter((one) => isEntry(one.words)).length;
  if (cues.has('REFERENCES_IF_ENTRIES') && told * 2 >= Math.max(1, next.length)) return { kind: 'REFERENCES', level };
  if (cues.has('COMMENTS') && isLate) return { kind: 'COMMENTS', level };
  if (block.kind !== 'HEADING') return null;
  const kind = (['NOTES', 'ABSTRACT', 'BOILERPLATE'] as const).find((cue) => cues.has(cue));
  return kind ? { kind, level } : null;
}

/** Up to five blocks below a heading, before the next one. */
function blocksBelow(labelled: readonly Labelled[], index: number): readonly Labelled[] {
  const below = labelled.slice(index + 1, index + 6);
  const end = below.findIndex((one) => one.block.kind === 'HEADING' || headingCues(one.words).size > 0);
  return end < 0 ? below : below.slice(0, end);
}

function ends(running: Running, { block, words }: Labelled): boolean {
  if (block.section !== undefined) return false;
  if (running.kind === 'COMMENTS') return false;
  if (block.kind === 'HEADING') {
    if (running.kind === 'REFERENCES' && entryScore(words) >= 2) return false;
    return (block.level ?? 2) <= running.level || running.kind === 'BOILERPLATE';
  }
  if (running.kind === 'REFERENCES') return block.kind === 'PARAGRAPH' && words.length > 300 && entryScore(words) === 0;
  return running.kind === 'BOILERPLATE' && block.kind === 'PARAGRAPH' && words.length > 600;
}

/** Whether entries follow a paragraph below "Sources": it tells how they were chosen. */
function goesOn(labelled: readonly Labelled[], index: number): boolean {
  if (labelled[index]!.block.kind === 'HEADING') return false;
  const next = blocksBelow(labelled, index);
  return next.length > 1 && next.every((one) => entryScore(one.words) >= 2);
}

const MOST_BETWEEN = 4;

/** Short blocks between two that are no article text, or between one and the end, are of their kind. */
function closeGaps(labelled: Labelled[]): void {
  const lastOwn = labelled.findLastIndex((one) => one.kind === null && !isSlight(one));
  let from = -1;
  for (let at = 0; at <= labelled.length; at++) {
    const kind = labelled[at]?.kind ?? null;
    if (at < labelled.length && kind === null) continue;
    const gap = labelled.slice(from + 1, at);
    const before = labelled[from]?.kind;
    const isEdge = at === labelled.length || kind === 'COMMENTS' || kind === 'BOILERPLATE' || kind === 'CAPTION';
    const fits = gap.length > 0 && gap.length <= MOST_BETWEEN && gap.every(isSlight) && from >= 0;
    const leads = gap.some((one) => one.block.kind === 'HEADING') && at <= lastOwn;
    const promoted = before === 'BOILERPLATE' || (before === 'CAPTION' && kind === 'BOILERPLATE');
    if (fits && isEdge && promoted && !leads) {
      for (const one of gap) Object.assign(one, { kind: 'BOILERPLATE', reason: 'between such parts' });
    }
    from = at;
  }
}

const isSlight = ({ block, words }: Labelled): boolean => words.split(/\s+/).length <= 14 && block.kind !== 'LIST_ITEM';

const FEWEST_ENTRIES = 3;

/** A list of entries at the end needs no heading to be the reference list. */
function labelEndingList(labelled: Labelled[]): void {
  if (labelled.some((one) => one.kind === 'REFERENCES')) return;
  const own = labelled.filter((one) => one.kind === null);
  let from = own.length;
  while (from > 0 && isListed(own[from - 1]!)) from--;
  if (own.length - from < FEWEST_ENTRIES || from === 0) return;
  for (const one of own.slice(from)) one.kind = 'REFERENCES';
}

const isListed = ({ block, words }: Labelled): boolean =>
  block.kind !== 'QUOTE' &&
  words.length < 600 &&
  entryScore(words) >= (block.kind === 'LIST_ITEM' ? 2 : 3) &&
  isEntry(words);

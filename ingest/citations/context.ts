import { foldedWords } from '../../schema/fold.ts';
import type { Block, Citation, CitationStyle, Diagnostic, Reference, Section } from '../../schema/model.ts';
import type { Span } from '../../schema/span.ts';
import { lastStartingAt, overlaps, slice } from '../../schema/span.ts';
import type { Document, DocumentLink } from '../document.ts';
import { normalizeUrl } from '../identifiers.ts';
import { remembered } from '../remembered.ts';

/** A marker that a recogniser has found: what it says, and which entry each label reaches. */
export interface Found {
  readonly span: Span;
  readonly style: CitationStyle;
  readonly pointers: Citation['pointers'];
  /** References made of the marker itself: a link's, a named publication's. */
  readonly references?: readonly Reference[];
}

/** What recognisers look things up in. */
export interface Context {
  readonly document: Document;
  /** The entries of the article's own lists, in order. */
  readonly entries: readonly Reference[];
  /** The entry of a label, as written. */
  readonly entryOf: (label: string) => Reference | null;
  /** The folded words of an entry. */
  readonly wordsOfEntry: (entry: Reference) => readonly string[];
  /** Whether the article has entries with labels. */
  readonly isNumbered: boolean;
  /** The entry that a link within the page leads to. */
  readonly entryOfLink: (link: DocumentLink) => Reference | null;
  /** The links that overlap a span. */
  readonly linksIn: (span: Span) => readonly DocumentLink[];
  /** Stretches of text that markers are looked for in, in order. */
  readonly passages: readonly Passage[];
  readonly sentenceAt: (offset: number) => Span | null;
  readonly passageAt: (offset: number) => Passage | null;
  /** What earlier recognisers took. */
  readonly isTaken: (span: Span) => boolean;
  readonly take: (found: Found) => void;
  readonly remark: (diagnostic: Diagnostic) => void;
  /** How often a key was asked for before: 0 the first time. */
  readonly ordinalOf: (key: string) => number;
}

/** One block with the kind of its section. */
export interface Passage {
  readonly block: Block;
  readonly kind: Section['kind'];
  readonly span: Span;
}

/** A citation style: it takes what it recognises and leaves the rest to those after it. */
export type Recogniser = (context: Context) => void;

const SEARCHED: ReadonlySet<string> = new Set(['BODY', 'ABSTRACT', 'CAPTION', 'TABLE', 'NOTES']);

/** Prepares what all recognisers need. */
export function contextOf(
  document: Document,
  entries: readonly Reference[],
): Context & { readonly found: Found[]; readonly diagnostics: Diagnostic[] } {
  const kinds = new Map(document.sections.map(({ id, kind }) => [id, kind]));
  const passages = document.blocks.flatMap((block): Passage[] => {
    const kind = kinds.get(block.sectionId) ?? 'BODY';
    return SEARCHED.has(kind) && block.kind !== 'CODE' ? [{ block, kind, span: block.span }] : [];
  });
  const found: Found[] = [];
  const diagnostics: Diagnostic[] = [];
  const taken = spanSet();
  const links = [...document.links].sort((a, b) => a.span.start - b.span.start);
  const byTarget = entriesByTarget(document, entries);
  const own = document.metadata.url === null ? null : normalizeUrl(document.metadata.url);
  return {
    document,
    entries,
    entryOf: labelled(entries),
    wordsOfEntry: remembered(({ raw }) => foldedWords(raw)),
    isNumbered: entries.some(({ label }) => label !== null && /^\d/.test(label)),
    entryOfLink: ({ href }) => {
      const id = fragmentOf(href, own);
      return id === null ? null : (byTarget.get(id) ?? null);
    },
    linksIn: (span) => overlapping(links, span),
    passages,
    sentenceAt: (offset) => spanAt(document.sentences, offset, (one) => one),
    passageAt: (offset) => spanAt(passages, offset, ({ span }) => span),
    isTaken: (span) => taken.overlaps(span),
    take: (one) => {
      found.push(one);
      taken.add(one.span);
    },
    remark: (diagnostic) => void diagnostics.push(diagnostic),
    ordinalOf: counter(),
    found,
    diagnostics,
  };
}

/** Spans by the stretches of text they lie in, so that a look-up does not depend on their number. */
function spanSet(): { add: (span: Span) => void; overlaps: (span: Span) => boolean } {
  const stretches = new Map<number, Span[]>();
  const SIZE = 256;
  return {
    add: (span) => {
      for (let at = Math.floor(span.start / SIZE); at * SIZE < span.end; at++) {
        const held = stretches.get(at);
        if (held) held.push(span);
        else stretches.set(at, [span]);
      }
    },
    overlaps: (span) => {
      for (let at = Math.floor(span.start / SIZE); at * SIZE < span.end; at++) {
        if (stretches.get(at)?.some((held) => overlaps(held, span))) return true;
      }
      return false;
    },
  };
}

/** Counts how often each key was met before. */
export function counter(): (key: string) => number {
  const seen = new Map<string, number>();
  return (key) => {
    const ordinal = seen.get(key) ?? 0;
    seen.set(key, ordinal + 1);
    return ordinal;
  };
}

function spanAt<T>(items: readonly T[], offset: number, spanOf: (item: T) => Span): T | null {
  const item = items[lastStartingAt(items, offset, (one) => spanOf(one).start)];
  return item !== undefined && offset < spanOf(item).end ? item : null;
}

function overlapping<T extends { readonly span: Span }>(items: readonly T[], span: Span): T[] {
  const found: T[] = [];
  for (let at = lastStartingAt(items, span.end - 1, (one) => one.span.start); at >= 0; at--) {
    if (items[at]!.span.end <= span.start) break;
    found.unshift(items[at]!);
  }
  return found;
}

/** The part of an address after `#`, where the address leads to the page itself. */
export function fragmentOf(href: string, own: string | null): string | null {
  const hash = href.indexOf('#');
  if (hash < 0 || hash === href.length - 1) return null;
  if (hash > 0 && (own === null || normalizeUrl(href) !== own)) return null;
  const id = href.slice(hash + 1);
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}

/** The first entry of each label; where no entry has one, the entry at the place that a number names. */
function labelled(entries: readonly Reference[]): (label: string) => Reference | null {
  const byLabel = new Map<string, Reference>();
  for (const entry of entries) if (entry.label !== null && !byLabel.has(entry.label)) byLabel.set(entry.label, entry);
  const bare = byLabel.size === 0;
  return (label) =>
    byLabel.get(label) ?? (bare && /^[1-9]\d{0,3}$/.test(label) ? (entries[Number(label) - 1] ?? null) : null);
}

/** How far before an entry's words its target may stand: the label is no part of them. */
const BEFORE_ENTRY = 16;

function entriesByTarget(document: Document, entries: readonly Reference[]): Map<string, Reference> {
  const byTarget = new Map<string, Reference>();
  for (const { id, span } of document.targets) {
    const next = lastStartingAt(entries, span.start, (entry) => entry.span.start);
    const inside = entries[next];
    const after = entries[next + 1];
    const isInside = inside !== undefined && span.start < inside.span.end;
    const isBefore = after !== undefined && after.span.start <= Math.max(span.end, span.start + BEFORE_ENTRY);
    const entry = isInside ? inside : isBefore ? after : undefined;
    if (!entry || byTarget.has(id)) continue;
    const beyond = entries[next + (isInside ? 1 : 2)];
    if (beyond && span.end > beyond.span.start + 1 && span.start < entry.span.start) continue;
    byTarget.set(id, entry);
  }
  return byTarget;
}

/** The words of a span. */
export const wordsOf = (context: Context, span: Span): string => slice(context.document.text, span);

import type {
  Block,
  BlockKind,
  Diagnostic,
  Format,
  LeftOut,
  OriginPoint,
  Section,
  SectionKind,
} from '../schema/model.ts';
import type { Span } from '../schema/span.ts';
import type { ParsedReference } from './reference-fields.ts';

/** What a page says of itself: meta tags, JSON-LD, front matter; null where it says nothing. */
export interface Metadata {
  readonly title: string | null;
  readonly byline: string | null;
  readonly publishedAt: string | null;
  readonly site: string | null;
  readonly url: string | null;
  readonly doi: string | null;
  readonly pmid: string | null;
  readonly pmcid: string | null;
  readonly language: string | null;
}

/** A link as the author set it. `href` is as written, resolved against the page's own address where there is one. */
export interface DocumentLink {
  readonly span: Span;
  readonly href: string;
  /** The ids of the entries that the markup says it cites; an id may be of none. */
  readonly cites?: readonly string[];
}

/** An entry of a reference list that the markup tells from others: nothing has to be guessed of it. */
export interface ReadEntry {
  readonly id: string | null;
  readonly span: Span;
  readonly label: string | null;
  /** What the markup says of the work; null where it says nothing, and the words have to. */
  readonly fields: ParsedReference | null;
}

/** A place that a fragment link can lead to: an HTML id or name, the definition of a Markdown footnote. */
export interface Target {
  readonly id: string;
  /** The span of the element that carries the id, at least of its block. */
  readonly span: Span;
}

/** A block as a reader delivers it, in the order of the text, never overlapping another. */
export interface ReadBlock {
  readonly kind: BlockKind;
  /** Level of a heading (1–6) or depth of a list item (from 1); null elsewhere. */
  readonly level: number | null;
  readonly span: Span;
  /** The number shown before a list item, where it is not part of the text. */
  readonly ordinal?: number;
  /** What the reader knows from markup (a comment list, a footnote section, a navigation bar); undefined where it knows nothing. */
  readonly section?: SectionKind;
  /** Why `section` is BOILERPLATE or COMMENTS, in a few words. */
  readonly reason?: string;
}

/** What a reader makes of a file's text: everything later is the same for all formats. */
export interface ReadDocument {
  readonly format: Format;
  readonly metadata: Metadata;
  /** Canonical text: line ends are `\n`, nothing of the markup is left. */
  readonly text: string;
  readonly origin: readonly OriginPoint[];
  readonly blocks: readonly ReadBlock[];
  readonly links: readonly DocumentLink[];
  /** Runs that were set superscript, apart from ordinals such as the "th" of "5th". */
  readonly superscripts: readonly Span[];
  readonly targets: readonly Target[];
  /** All entries of the reference lists, in order, where the markup tells them apart; empty or undefined where it does not. */
  readonly entries?: readonly ReadEntry[];
  readonly diagnostics: readonly Diagnostic[];
  /** Parts of the file that the reader left out of the text; nothing where it left out none. */
  readonly leftOut?: readonly LeftOut[];
}

/** A document with its sections and sentences: what the finding stages work on. */
export interface Document extends Omit<ReadDocument, 'blocks'> {
  readonly articleId: string;
  readonly title: string;
  readonly language: string | null;
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
  /** Every sentence of the text, in order, headings and items too. No sentence crosses a block. */
  readonly sentences: readonly Span[];
  /** What is none of the article's text, in the order of the file. */
  readonly leftOut: readonly LeftOut[];
}

/**
 * The shared language: what one article's extraction is made of.
 * Every span points into `Extraction.text`; `slice(text, span)` is the quote, always.
 */
import type { OriginPoint, Span } from './span.ts';

export type { OriginPoint, Span } from './span.ts';

export const FORMATS = ['html', 'text', 'markdown', 'jats'] as const;
export type Format = (typeof FORMATS)[number];

export const BLOCK_KINDS = [
  'HEADING',
  'PARAGRAPH',
  'LIST_ITEM',
  'QUOTE',
  'TABLE',
  'CAPTION',
  'FOOTNOTE',
  'CODE',
] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];

export const SECTION_KINDS = [
  'BODY',
  'ABSTRACT',
  'REFERENCES',
  'CAPTION',
  'TABLE',
  'NOTES',
  'COMMENTS',
  'BOILERPLATE',
] as const;
export type SectionKind = (typeof SECTION_KINDS)[number];

export const CLAIM_KINDS = ['FINDING', 'QUANTITATIVE', 'CAUSAL', 'ASSOCIATION', 'DEFINITION', 'OTHER'] as const;
export type ClaimKind = (typeof CLAIM_KINDS)[number];

export const POPULATIONS = ['HUMAN', 'ANIMAL', 'IN_VITRO', 'UNSPECIFIED'] as const;
export type Population = (typeof POPULATIONS)[number];

export const CITATION_SCOPES = ['DIRECT', 'NEARBY', 'NONE'] as const;
export type CitationScope = (typeof CITATION_SCOPES)[number];

export const ATTRIBUTIONS = ['NAMED', 'VAGUE', 'NONE'] as const;
export type Attribution = (typeof ATTRIBUTIONS)[number];

export const CITATION_STYLES = ['NUMERIC', 'SUPERSCRIPT', 'AUTHOR_YEAR', 'LINK', 'NAMED'] as const;
export type CitationStyle = (typeof CITATION_STYLES)[number];

export const REFERENCE_ORIGINS = ['LIST', 'LINK', 'NAMED'] as const;
export type ReferenceOrigin = (typeof REFERENCE_ORIGINS)[number];

/** The support ladder, weakest first: this order holds everywhere. */
export const SUPPORT_LADDER = [
  'RETRACTED',
  'UNSUPPORTED',
  'VAGUELY_ATTRIBUTED',
  'DANGLING',
  'UNIDENTIFIED',
  'CITED_NEARBY',
  'CITED',
] as const;
export type SupportStatus = (typeof SUPPORT_LADDER)[number];

/** How high a rung stands: 0 (RETRACTED) to 6 (CITED). */
export const supportRank = (status: SupportStatus): number => SUPPORT_LADDER.indexOf(status);

export const PREDICATES = [
  'INCREASES',
  'DECREASES',
  'REGULATES',
  'ASSOCIATED_WITH',
  'CONVERTS_TO',
  'PRODUCES',
  'CONTAINS',
  'PART_OF',
] as const;
export type Predicate = (typeof PREDICATES)[number];

export const MECHANISM_RELATIONS = ['IS_A', 'PART_OF', 'STATE_OF', 'OPPOSITE_OF'] as const;
export type MechanismRelation = (typeof MECHANISM_RELATIONS)[number];

export const NOTICE_KINDS = ['RETRACTION', 'CONCERN', 'CORRECTION', 'REINSTATEMENT'] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

export const SEVERITIES = ['INFO', 'WARNING', 'ERROR'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** What became of a finding. */
export type FindingStatus = 'OPEN' | 'ACCEPTED' | 'DISMISSED' | 'FIXED';

/** What a publisher has said of a work after it came out. */
export interface Notice {
  readonly kind: NoticeKind;
  /** 2024, 2024-05 or 2024-05-01; null where unknown. */
  readonly date: string | null;
  readonly noticeUrl: string | null;
}

/** What the graph knows beyond an article itself. */
export interface Facts {
  /** The work that a reference leads to, as all articles and imports together tell; null where nothing does. */
  sourceOf(reference: Reference): string | null;
  /** The notices about that work, oldest first, those without a date before all others. */
  noticesOf(reference: Reference): readonly Notice[];
}

export interface ArticleMeta {
  readonly id: string;
  /** Path below the folder named on the command line, or the base name where a file is named. */
  readonly file: string | null;
  readonly url: string | null;
  readonly title: string;
  readonly byline: string | null;
  /** 2024, 2024-05 or 2024-05-01. */
  readonly publishedAt: string | null;
  readonly site: string | null;
  readonly doi: string | null;
  readonly pmid: string | null;
  readonly pmcid: string | null;
  /** BCP 47, lower case primary subtag; null where nothing tells. */
  readonly language: string | null;
  readonly format: Format;
  /** `sha256:` of the bytes of the file. */
  readonly contentHash: string;
}

export interface Block {
  readonly kind: BlockKind;
  /** Level of a heading (1–6) or depth of a list item (from 1); null elsewhere. */
  readonly level: number | null;
  readonly span: Span;
  readonly sectionId: string;
  /** The number that a reader sees before a list item, where it is not part of the text ("3" of an HTML `<ol>`). */
  readonly ordinal?: number;
}

export interface Section {
  readonly id: string;
  readonly heading: string | null;
  readonly kind: SectionKind;
  readonly span: Span;
}

/** An entry of the article's own list, a link, or a publication that a sentence names. */
export interface Reference {
  readonly id: string;
  readonly label: string | null;
  readonly raw: string;
  readonly origin: ReferenceOrigin;
  readonly span: Span;
  readonly title: string | null;
  /** Family name first ("Smith J"), as given; collective authors as they are. */
  readonly authors: readonly string[];
  readonly year: number | null;
  readonly containerTitle: string | null;
  readonly type: string | null;
  /** Normal forms, strongest first: `doi:10.…`, `pmid:…`, `pmcid:PMC…`, `isbn:…`, `url:https://…`. Empty where it has none. */
  readonly identifiers: readonly string[];
  /** `title:…`, the key of entries without identifier: normalised title, year, first family name; null where no title is known. */
  readonly titleKey: string | null;
  /** True where the entry leads to the article's own site: its rung is at most UNIDENTIFIED. */
  readonly ownSite?: boolean;
  /** True where an imported bibliography gave it its identifiers. */
  readonly imported?: boolean;
  readonly sourceId: string | null;
}

/** A cited work, as far as this article tells. */
export interface Source {
  readonly id: string;
  readonly identified: boolean;
  readonly doi: string | null;
  readonly pmid: string | null;
  readonly pmcid: string | null;
  readonly isbn: string | null;
  readonly url: string | null;
  readonly title: string | null;
  readonly authors: readonly string[];
  readonly year: number | null;
  readonly containerTitle: string | null;
  /** CSL-JSON type: article-journal, book, webpage …; null where unknown. */
  readonly type: string | null;
}

/** An in-text pointer; JATS `xref`. */
export interface Citation {
  readonly id: string;
  readonly marker: string;
  readonly labels: readonly string[];
  readonly style: CitationStyle;
  readonly span: Span;
  readonly pointers: readonly Pointer[];
  /** The ids of the pointers that have a reference. */
  readonly references: readonly string[];
}

export interface Pointer {
  readonly label: string;
  /** null: the article has no such entry. */
  readonly referenceId: string | null;
}

export interface MechanismLink {
  readonly id: string;
  readonly relation: MechanismRelation;
}

export interface Mechanism {
  /** A CURIE, `local:` where no public vocabulary has it. */
  readonly id: string;
  readonly name: string;
  readonly synonyms: readonly string[];
  readonly category: string;
  readonly xrefs: readonly string[];
  readonly parents: readonly MechanismLink[];
}

export interface Mention {
  readonly mechanismId: string;
  readonly quote: string;
  readonly span: Span;
}

export interface Cue {
  readonly cue: string;
  readonly span: Span;
}

/** A cue with the id of the rule that took it for one. */
export interface RuledCue extends Cue {
  readonly rule: string;
}

export interface HedgeCue extends RuledCue {
  /** What softens: modal, verb or adverb. */
  readonly kind: string;
}

export interface NegationCue extends RuledCue {
  /** The words that the denial holds for; the cue itself where there are none. */
  readonly scope: Span;
}

export interface PopulationCue extends RuledCue {
  readonly population: Population;
}

export type AttributionCue = RuledCue;

/** A sentence of the running text that makes no claim. */
export interface NoClaim {
  /** Index into `Extraction.sentences`. */
  readonly sentence: number;
  /** The exclusion rule that decided it. */
  readonly rule: string;
}

export interface Quantity {
  readonly quote: string;
  readonly span: Span;
}

/** One claim's assertion of a statement. */
export interface Assertion {
  readonly subject: string;
  readonly predicate: Predicate;
  readonly object: string;
  readonly negated: boolean;
  readonly rule: string;
  readonly cue: Span;
  readonly subjectSpan: Span;
  readonly objectSpan: Span;
}

/** A declarative statement that a reader could ask a source for. */
export interface Claim {
  readonly id: string;
  readonly quote: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly span: Span;
  readonly sectionId: string;
  /** Index into `Extraction.sentences`. */
  readonly sentence: number;
  readonly rule: string;
  readonly kind: ClaimKind;
  readonly causal: boolean;
  readonly hedged: boolean;
  readonly hedge: HedgeCue | null;
  readonly negated: boolean;
  readonly negation: NegationCue | null;
  readonly population: Population;
  readonly populations: readonly Population[];
  /** The words that tell of each population; they may stand in the sentence that the claim goes on with. */
  readonly populationCues: readonly PopulationCue[];
  readonly quantities: readonly Quantity[];
  readonly citationScope: CitationScope;
  readonly attribution: Attribution;
  readonly attributionCue: AttributionCue | null;
  readonly supportStatus: SupportStatus;
  readonly citations: readonly string[];
  readonly nearby: readonly { readonly citationId: string; readonly rule: string }[];
  readonly mentions: readonly Mention[];
  readonly statements: readonly Assertion[];
}

export interface Diagnostic {
  /** One of `DIAGNOSTICS` in errors.ts. */
  readonly code: string;
  readonly message: string;
  readonly span: Span | null;
}

/** A part of the file that is none of the article's text, and why. */
export interface LeftOut {
  /** What it is, or what told so: "navigation", "reader comments", "outside of the article". */
  readonly reason: string;
  /** The line of the file that it begins in, from 1. */
  readonly line: number;
  /** Where it stands in the text, in a section of its own; null where it is not in the text. */
  readonly span: Span | null;
  /** Its first words, up to 120 characters. */
  readonly quote: string;
}

/** A rule of the audit that the file itself waives, by a comment. */
export interface Waiver {
  /** Id of the rule, as written. */
  readonly rule: string;
  /** Why it is waived; null where the comment fails to say. */
  readonly reason: string | null;
  /** The line of the comment, from 1. */
  readonly line: number;
  /** The first line it holds for, and the last; null: to the end of the file. */
  readonly from: number;
  readonly to: number | null;
}

/** What ingest makes of one article. */
export interface Extraction {
  readonly article: ArticleMeta;
  readonly text: string;
  readonly origin: readonly OriginPoint[];
  readonly blocks: readonly Block[];
  readonly sentences: readonly Span[];
  readonly sections: readonly Section[];
  readonly references: readonly Reference[];
  readonly sources: readonly Source[];
  readonly citations: readonly Citation[];
  readonly mechanisms: readonly Mechanism[];
  readonly mentions: readonly Mention[];
  readonly claims: readonly Claim[];
  readonly noClaims: readonly NoClaim[];
  /** In the order of the file. */
  readonly leftOut: readonly LeftOut[];
  readonly waivers: readonly Waiver[];
  readonly diagnostics: readonly Diagnostic[];
}

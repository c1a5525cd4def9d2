/**
 * The shape of the graph: labels, properties, edges, keys. Every node has a unique `id`; every edge type has one kind of start
 * and of end. Properties are flat; what is only ever read whole (spans within a claim, blocks of a text) is kept as JSON.
 *
 * (Article)-[:HAS_TEXT]->(Text)                 (Article)-[:HAS_SECTION]->(Section)     (Article)-[:HAS_CLAIM]->(Claim)
 * (Article)-[:HAS_CITATION]->(Citation)         (Article)-[:HAS_REFERENCE]->(Reference) (Article)-[:HAS_FINDING]->(Finding)
 * (Article)-[:LISTS {mentions, claims}]->(Mechanism): mentioned in it, in so many of its claims or in none, or (mentions 0) a family
 *   of one mentioned
 * (Claim)-[:CITES]->(Citation)                  (Claim)-[:LEANS_ON {rule}]->(Citation)  (Citation)-[:POINTS_TO]->(Reference)
 * (Reference)-[:DESCRIBED_BY]->(Record)         (Record)-[:HAS_IDENTIFIER]->(Identifier) (Record)-[:RECORDS]->(Source)
 * (Claim)-[:RESTS_ON {nearby, ownSite}]->(Record)        (Claim)-[:MENTIONS]->(Mechanism)        (Claim)-[:ASSERTS {negated, …}]->(Statement)
 * (Statement)-[:SUBJECT]->(Mechanism)           (Statement)-[:OBJECT]->(Mechanism)      (Statement)-[:OPPOSES]->(Statement), both ways
 * (Statement)-[:SUPPORTED_BY {claims}]->(Record) (Mechanism)-[:PARENT {relation}]->(Mechanism) (Mechanism)-[:NAMED {preferred}]->(Name)
 * (Notice)-[:CONCERNS]->(Source)
 *
 * An article's own nodes and edges are a pure function of its extraction. A Record is what an entry says of a work (its
 * identifiers and its description, word for word): references of many articles share one, so that articles never touch each
 * other's nodes. Which Records describe one work, and so which Sources there are, is decided over all articles
 * (ingest/identity.ts) and kept on the RECORDS edges alone. Which notices are about a work follows from its Records, too, and is kept
 * on the CONCERNS edges; the one thing of an article that follows from other articles is the rung RETRACTED of its claims.
 */
import type {
  Attribution,
  CitationScope,
  CitationStyle,
  ClaimKind,
  FindingStatus,
  Format,
  MechanismRelation,
  NoticeKind,
  Population,
  Predicate,
  ReferenceOrigin,
  SectionKind,
  Severity,
  SupportStatus,
} from './model.ts';

/** Raised whenever a store written before can no longer be read as it is. */
export const SCHEMA_VERSION = 4;

/** Labels in the order of a dump. */
export const LABELS = [
  'Store',
  'Counter',
  'Article',
  'Text',
  'Section',
  'Claim',
  'Citation',
  'Reference',
  'Record',
  'Identifier',
  'Source',
  'Notice',
  'Import',
  'Mechanism',
  'Name',
  'Statement',
  'Finding',
  'Unaudited',
] as const;
export type Label = (typeof LABELS)[number];

/** Edge types with their ends, in the order of a dump. */
export const EDGES = {
  HAS_TEXT: ['Article', 'Text'],
  HAS_SECTION: ['Article', 'Section'],
  HAS_CLAIM: ['Article', 'Claim'],
  HAS_CITATION: ['Article', 'Citation'],
  HAS_REFERENCE: ['Article', 'Reference'],
  HAS_FINDING: ['Article', 'Finding'],
  LISTS: ['Article', 'Mechanism'],
  CITES: ['Claim', 'Citation'],
  LEANS_ON: ['Claim', 'Citation'],
  RESTS_ON: ['Claim', 'Record'],
  MENTIONS: ['Claim', 'Mechanism'],
  ASSERTS: ['Claim', 'Statement'],
  POINTS_TO: ['Citation', 'Reference'],
  DESCRIBED_BY: ['Reference', 'Record'],
  HAS_IDENTIFIER: ['Record', 'Identifier'],
  RECORDS: ['Record', 'Source'],
  CONCERNS: ['Notice', 'Source'],
  SUBJECT: ['Statement', 'Mechanism'],
  OBJECT: ['Statement', 'Mechanism'],
  OPPOSES: ['Statement', 'Statement'],
  SUPPORTED_BY: ['Statement', 'Record'],
  PARENT: ['Mechanism', 'Mechanism'],
  NAMED: ['Mechanism', 'Name'],
} as const satisfies Record<string, readonly [Label, Label]>;
export type EdgeType = keyof typeof EDGES;

/** Counts of claims by rung, as flat properties: `claims_CITED` … */
export type RungCounts = { [S in SupportStatus as `claims_${S}`]: number };
export const rungProperty = (status: SupportStatus): keyof RungCounts => `claims_${status}`;

export interface StoreNode {
  id: 'store';
  schemaVersion: number;
  /** Number of transactions that changed the graph; not in a dump. */
  revision: number;
}

/**
 * A count over the whole store, changed by differences in the transaction that changes what it counts; deleted at 0.
 * Ids: `articles` (duplicates not counted), `duplicates`, `claims`, `claims:CITED` …, `findings:<rule>:<severity>:<status>`,
 * `sources`, `notices`, `mechanisms`, `statements`, `references`, `citations`.
 */
export interface CounterNode {
  id: string;
  count: number;
}

export interface ArticleNode extends RungCounts {
  id: string;
  file: string | null;
  url: string | null;
  title: string;
  byline: string | null;
  publishedAt: string | null;
  site: string | null;
  doi: string | null;
  pmid: string | null;
  pmcid: string | null;
  language: string | null;
  format: Uppercase<Format>;
  contentHash: string;
  /** Hash of the canonical text: equal in duplicates. */
  textHash: string;
  /** Hash of all rows made of the extraction: where it is equal, nothing is to be done. */
  rowsHash: string;
  textLength: number;
  /** Number of claims. */
  claims: number;
  /** Id of the article with the same text that was there before. */
  duplicateOf: string | null;
  /** JSON of FindingGroup[]: what its findings are listed and filtered by; null where it has none. */
  findingGroups: string | null;
  /** ISO 8601, UTC. The one clock reading in the store; not in a dump, which is the same for the same articles. */
  ingestedAt: string;
  /** Folded words of the title, for search. */
  words: string;
}

/** Apart from Article, so that reading articles never reads their texts. `id` is the article's. */
export interface TextNode {
  id: string;
  text: string;
  /** JSON of `Extraction.blocks`, `sentences`, `origin` and `waivers`. */
  blocks: string;
  sentences: string;
  origin: string;
  waivers: string;
}

export interface SectionNode {
  id: string;
  articleId: string;
  position: number;
  heading: string | null;
  kind: SectionKind;
  start: number;
  end: number;
}

export interface ClaimNode {
  id: string;
  articleId: string;
  /** `order(articleId, index)`: sorts claims by article, then by place; the key of keyset pages. */
  order: string;
  quote: string;
  prefix: string;
  suffix: string;
  start: number;
  end: number;
  sectionId: string;
  sentence: number;
  rule: string;
  kind: ClaimKind;
  causal: boolean;
  hedged: boolean;
  /** JSON of HedgeCue, or null. */
  hedge: string | null;
  negated: boolean;
  /** JSON of Cue, or null. */
  negation: string | null;
  population: Population;
  populations: Population[];
  /** JSON of Quantity[]. */
  quantities: string;
  citationScope: CitationScope;
  attribution: Attribution;
  /** The rung that the article alone gives it, RETRACTED instead where notices say so. */
  supportStatus: SupportStatus;
  supportRank: number;
  /** JSON of Mention[]: every mention with its span; the MENTIONS edge is one per mechanism. */
  mentions: string;
  /** Folded words of the quote, for search. */
  words: string;
}

export interface CitationNode {
  id: string;
  articleId: string;
  order: string;
  marker: string;
  labels: string[];
  style: CitationStyle;
  start: number;
  end: number;
  /** JSON of Pointer[]. */
  pointers: string;
  /** Some pointer has no reference. */
  dangling: boolean;
}

export interface ReferenceNode {
  id: string;
  articleId: string;
  order: string;
  label: string | null;
  raw: string;
  origin: ReferenceOrigin;
  title: string | null;
  authors: string[];
  year: number | null;
  containerTitle: string | null;
  start: number;
  end: number;
  identified: boolean;
  /** Null where it has no identifier. */
  identifiedBy: 'ENTRY' | 'LINK' | 'IMPORT' | null;
  /** Some citation points to it. */
  cited: boolean;
  /** It leads to the article's own site. */
  ownSite: boolean;
}

export interface RecordNode {
  id: string;
  /** Strongest first; empty where it has none. */
  identifiers: string[];
  titleKey: string | null;
  title: string | null;
  authors: string[];
  year: number | null;
  containerTitle: string | null;
  type: string | null;
  /** Number of articles with a reference of this description; deleted at 0. */
  refs: number;
}

/** An identifier or a title key, as records share it. */
export interface IdentifierNode {
  id: string;
}

export interface SourceNode {
  id: string;
  identified: boolean;
  doi: string | null;
  pmid: string | null;
  pmcid: string | null;
  isbn: string | null;
  url: string | null;
  title: string | null;
  authors: string[];
  year: number | null;
  containerTitle: string | null;
  type: string | null;
  /** Claims that rest on it, nearby ones too, each once. */
  claimCount: number;
  /** Articles with such claims. */
  articleCount: number;
  /** Whether a retraction is in force against it. */
  retracted: boolean;
  /** Claims of those that have no other identified source; 0 where it is not identified itself. */
  soleSupportCount: number;
  words: string;
}

/** What a publisher has said of a work: imported, and kept whether the work is in the store or not. Its id is a hash of the rest. */
export interface NoticeNode {
  id: string;
  kind: NoticeKind;
  /** 2024, 2024-05 or 2024-05-01. */
  date: string | null;
  noticeUrl: string | null;
  /** The work's identifiers in normal form, `doi:…` and `pmid:…`: one of them at least. */
  doi: string | null;
  pmid: string | null;
}

/** A work of an imported bibliography: entries of its title key without an identifier have these. Its id is a hash of the rest. */
export interface ImportNode {
  id: string;
  titleKey: string;
  identifiers: string[];
}

export interface MechanismNode {
  id: string;
  name: string;
  synonyms: string[];
  category: string;
  xrefs: string[];
  claimCount: number;
  articleCount: number;
  /** Number of articles that list it, as mentioned or as a family of one mentioned; deleted at 0. */
  refs: number;
  words: string;
}

/** A folded spelling; NAMED edges lead to it from every mechanism of that name, synonym or id. */
export interface NameNode {
  id: string;
}

/** What it counts are assertions that are not negated, denials apart. */
export interface StatementNode extends RungCounts {
  id: string;
  subjectId: string;
  predicate: Predicate;
  objectId: string;
  claimCount: number;
  denialCount: number;
  articleCount: number;
  /** Independent identified sources of its assertions. */
  sourceCount: number;
  /** Rank of the best rung of its assertions; -1 where it is only denied. */
  bestRank: number;
  /** Some statement opposes it, or it is both asserted and denied. */
  contradicted: boolean;
  /** Number of articles that assert or deny it; deleted at 0. */
  refs: number;
}

export interface FindingNode {
  id: string;
  articleId: string;
  order: string;
  rule: string;
  severity: Severity;
  severityRank: number;
  /** 0 where it is about a claim that is an association, a definition or of no other kind, else 1. */
  claimRank: number;
  message: string;
  hint: string | null;
  start: number | null;
  end: number | null;
  startLine: number | null;
  startColumn: number | null;
  endLine: number | null;
  endColumn: number | null;
  claimId: string | null;
  citationId: string | null;
  referenceId: string | null;
  status: FindingStatus;
  note: string | null;
  rescues: number;
}

/** Findings of an article that share all that lists of findings are sorted and filtered by, but for their place in it. */
export interface FindingGroup extends Pick<
  FindingNode,
  'rescues' | 'severity' | 'severityRank' | 'claimRank' | 'rule' | 'status'
> {
  count: number;
}

/** An article, by its id, that is to be brought up to date and audited again: others told something new of its sources. */
export interface UnauditedNode {
  id: string;
}

export interface AssertsEdge {
  /** The claim's subject is the statement's object: ASSOCIATED_WITH is symmetric. */
  turned: boolean;
  negated: boolean;
  rule: string;
  cueStart: number;
  cueEnd: number;
  subjectStart: number;
  subjectEnd: number;
  objectStart: number;
  objectEnd: number;
}

export interface ParentEdge {
  relation: MechanismRelation;
}

/** A key that sorts by `scope`, then by `index` (below 10 million). */
export const order = (scope: string, index: number): string => `${scope}\u0001${String(index).padStart(7, '0')}`;

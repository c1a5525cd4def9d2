import type {
  ArticleNode,
  CitationNode,
  ClaimNode,
  FindingNode,
  MechanismNode,
  ReferenceNode,
  SectionNode,
  SourceNode,
  StatementNode,
} from '../../schema/graph.ts';

/** What is read of each kind of node: what the API serves, and what its statements sort by. */
const FIELDS = {
  Article: [
    'id',
    'file',
    'url',
    'title',
    'byline',
    'publishedAt',
    'site',
    'doi',
    'pmid',
    'pmcid',
    'language',
    'format',
    'contentHash',
    'textLength',
    'duplicateOf',
    'ingestedAt',
    'claims',
    'claims_RETRACTED',
    'claims_UNSUPPORTED',
    'claims_VAGUELY_ATTRIBUTED',
    'claims_DANGLING',
    'claims_UNIDENTIFIED',
    'claims_CITED_NEARBY',
    'claims_CITED',
  ],
  Section: ['id', 'articleId', 'heading', 'kind', 'start', 'end'],
  Claim: [
    'id',
    'articleId',
    'order',
    'quote',
    'prefix',
    'suffix',
    'start',
    'end',
    'sectionId',
    'rule',
    'kind',
    'causal',
    'hedged',
    'hedge',
    'negated',
    'negation',
    'population',
    'populations',
    'quantities',
    'citationScope',
    'attribution',
    'supportStatus',
    'supportRank',
    'mentions',
  ],
  Citation: ['id', 'articleId', 'order', 'marker', 'labels', 'style', 'start', 'end', 'pointers'],
  Reference: [
    'id',
    'articleId',
    'label',
    'raw',
    'origin',
    'title',
    'authors',
    'year',
    'containerTitle',
    'start',
    'end',
    'identified',
    'identifiedBy',
  ],
  Source: [
    'id',
    'identified',
    'doi',
    'pmid',
    'pmcid',
    'isbn',
    'url',
    'title',
    'authors',
    'year',
    'containerTitle',
    'type',
    'claimCount',
    'articleCount',
    'retracted',
    'soleSupportCount',
  ],
  Mechanism: ['id', 'name', 'synonyms', 'category', 'xrefs', 'claimCount', 'articleCount'],
  Statement: [
    'id',
    'subjectId',
    'predicate',
    'objectId',
    'claimCount',
    'denialCount',
    'articleCount',
    'sourceCount',
    'bestRank',
  ],
  Finding: [
    'id',
    'articleId',
    'rule',
    'severity',
    'message',
    'hint',
    'start',
    'end',
    'startLine',
    'startColumn',
    'endLine',
    'endColumn',
    'claimId',
    'citationId',
    'referenceId',
    'status',
    'note',
    'rescues',
  ],
} as const satisfies { [E in Entity]: readonly (keyof Nodes[E])[] };

interface Nodes {
  Article: ArticleNode;
  Section: SectionNode;
  Claim: ClaimNode;
  Citation: CitationNode;
  Reference: ReferenceNode;
  Source: SourceNode;
  Mechanism: MechanismNode;
  Statement: StatementNode;
  Finding: FindingNode;
}

/** The kinds of nodes that are read as rows. */
export type Entity = keyof Nodes;
/** A node of a kind, with the properties that are read. */
export type RowOf<E extends Entity> = Pick<Nodes[E], Extract<(typeof FIELDS)[E][number], keyof Nodes[E]>>;
export type ArticleRow = RowOf<'Article'>;
export type SectionRow = RowOf<'Section'>;
export type ClaimRow = RowOf<'Claim'>;
export type CitationRow = RowOf<'Citation'>;
export type ReferenceRow = RowOf<'Reference'>;
export type SourceRow = RowOf<'Source'>;
export type MechanismRow = RowOf<'Mechanism'>;
export type StatementRow = RowOf<'Statement'>;
export type FindingRow = RowOf<'Finding'>;

/** The Cypher that makes a row of a node. */
export function project(variable: string, entity: Entity): string {
  return `${variable} {${FIELDS[entity].map((field) => `.${field}`).join(', ')}}`;
}

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
import type { Parameters, Row, Runner } from '../store/store.ts';

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

/** What a row is read as: the values of its fields, in their order. A map of them takes both engines half as long again. */
export type Values<E extends Entity> = readonly unknown[] & { readonly [of]?: E };
declare const of: unique symbol;

/** The Cypher that reads the values of a node's row. */
export function project(variable: string, entity: Entity): string {
  return `[${FIELDS[entity].map((field) => `${variable}.${field}`).join(', ')}]`;
}

/** The row that values were read of. */
export function rowOf<E extends Entity>(entity: E, values: Values<E>): RowOf<E> {
  const row: Record<string, unknown> = {};
  FIELDS[entity].forEach((field, i) => (row[field] = values[i]));
  return row as unknown as RowOf<E>;
}

/** The columns of a statement that are projected nodes, with their kinds. */
export type ProjectedColumns<T> = { readonly [column in keyof T]?: Entity };

/** Runs a statement and gives its rows, in which projected nodes are rows of their kinds. */
export async function runProjected<T extends Row>(
  store: Runner,
  columns: ProjectedColumns<T>,
  statement: string,
  parameters: Parameters,
): Promise<T[]> {
  const rows = await store.run<Record<string, unknown>>(statement, parameters);
  const projected = Object.entries(columns) as [string, Entity][];
  for (const row of rows) {
    for (const [column, entity] of projected) row[column] = rowOf(entity, row[column] as Values<Entity>);
  }
  return rows as T[];
}

import { foldedWords } from '../../schema/fold.ts';
import type { BlockKind, ClaimKind, SupportStatus } from '../../schema/model.ts';
import type { Runner } from '../store/store.ts';
import type { Found } from './batch.ts';
import { findGroups, findRelated } from './batch.ts';
import type { ArticleRow, SectionRow } from './fields.ts';
import { project, runProjected } from './fields.ts';
import type { Optional } from './filter.ts';
import { filter } from './filter.ts';
import type { List, OrderKey } from './page.ts';

export interface ArticleWhere {
  readonly format: readonly string[];
  readonly titleContains: string;
  readonly citesSourceId: string;
}

export interface Order<F extends string> {
  readonly field: F;
  readonly direction: 'ASC' | 'DESC';
}
export type ArticleOrder = Order<'TITLE' | 'INGESTED_AT' | 'PUBLISHED_AT'>;

const ARTICLE_KEYS: Record<ArticleOrder['field'], string> = {
  TITLE: 'n.words',
  INGESTED_AT: "coalesce(n.ingestedAt, '')",
  PUBLISHED_AT: "coalesce(n.publishedAt, '')",
};

export const BY_ID: OrderKey = { by: 'n.id', type: 'string' };

/** The articles of the store. */
export function articleList(where: Optional<ArticleWhere> = {}, order?: ArticleOrder | null): List<'Article'> {
  const { format, citesSourceId } = where;
  const title = where.titleContains == null ? null : foldedWords(where.titleContains).join(' ');
  const chosen = filter(
    { format, title, source: citesSourceId },
    { format: 'n.format IN $format', title: 'n.words CONTAINS $title' },
  );
  return {
    entity: 'Article',
    match:
      citesSourceId == null
        ? 'MATCH (n:Article)'
        : `MATCH (:Source {id: $source})<-[:RECORDS]-(:Record)<-[:DESCRIBED_BY]-(:Reference)<-[:HAS_REFERENCE]-(n:Article)`,
    repeats: citesSourceId != null,
    root: true,
    ...chosen,
    order: [
      ...(order
        ? [{ by: ARTICLE_KEYS[order.field], type: 'string', descending: order.direction === 'DESC' } as const]
        : []),
      BY_ID,
    ],
  };
}

/** The sections of articles, in the order of their texts. */
export const findSections = (store: Runner, articleIds: readonly string[]): Promise<Found<SectionRow[]>> =>
  findRelated(store, 'Section', '(a:Article {id: parent})-[:HAS_SECTION]->(n:Section)', 'n.position', articleIds);

/** The canonical texts of articles. */
export async function findTexts(store: Runner, articleIds: readonly string[]): Promise<Found<string>> {
  const rows = await store.run<{ id: string; text: string }>(
    'UNWIND $ids AS id MATCH (t:Text {id: id}) RETURN t.id AS id, t.text AS text',
    { ids: articleIds },
  );
  return new Map(rows.map(({ id, text }) => [id, text]));
}

export interface BlockRow {
  readonly kind: BlockKind;
  readonly level: number | null;
  readonly span: { readonly start: number; readonly end: number };
}

/** The blocks of articles, in the order of their texts. */
export async function findBlocks(store: Runner, articleIds: readonly string[]): Promise<Found<BlockRow[]>> {
  const rows = await store.run<{ id: string; blocks: string }>(
    'UNWIND $ids AS id MATCH (t:Text {id: id}) RETURN t.id AS id, t.blocks AS blocks',
    { ids: articleIds },
  );
  return new Map(rows.map(({ id, blocks }) => [id, JSON.parse(blocks) as BlockRow[]]));
}

export type MarkRow = {
  parent: string;
  id: string;
  start: number;
  end: number;
  kind: ClaimKind;
  supportStatus: SupportStatus;
};

/** Place and rung of every claim of articles, in the order of their texts. */
export const findMarks = (store: Runner, articleIds: readonly string[]): Promise<Found<MarkRow[]>> =>
  findGroups<MarkRow>(
    store,
    `UNWIND $parents AS parent MATCH (a:Article {id: parent})-[:HAS_CLAIM]->(n:Claim)
     RETURN parent, n.id AS id, n.start AS start, n.end AS end, n.kind AS kind, n.supportStatus AS supportStatus
     ORDER BY n.order`,
    { parents: articleIds },
  );

/** The articles that have an identifier in normal form (`doi:…`, `pmid:…`, `pmcid:…`, `url:…`), the smallest id of several. */
export async function findArticlesByIdentifier(
  store: Runner,
  identifiers: readonly string[],
): Promise<Found<ArticleRow>> {
  const values = Object.fromEntries(
    ['doi', 'pmid', 'pmcid', 'url'].map((kind) => [
      kind,
      identifiers.filter((id) => id.startsWith(`${kind}:`)).map((id) => id.slice(kind.length + 1)),
    ]),
  );
  const asked = Object.keys(values).filter((kind) => values[kind]!.length > 0);
  if (asked.length === 0) return new Map();
  const rows = await runProjected<{ key: string; node: ArticleRow }>(
    store,
    { node: 'Article' },
    asked
      .map(
        (kind) => `UNWIND $${kind} AS value MATCH (n:Article {${kind}: value})
          RETURN '${kind}:' + value AS key, ${project('n', 'Article')} AS node`,
      )
      .join(' UNION ALL '),
    values,
  );
  const found: Found<ArticleRow> = new Map();
  for (const { key, node } of rows) if (!found.has(key) || node.id < found.get(key)!.id) found.set(key, node);
  return found;
}

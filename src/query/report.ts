import type { Runner } from '../store/store.ts';
import { type BlockRow, findBlocks, findMarks, findSections, findTexts, type MarkRow } from './articles.ts';
import { findByIds } from './batch.ts';
import type { ArticleRow, FindingRow, SectionRow } from './fields.ts';
import type { Optional } from './filter.ts';
import { findingList, type FindingWhere } from './findings.ts';
import { findPages } from './page.ts';

/** An article as a report needs it; blocks and marks are empty where it is not shown whole. */
export interface ReportedArticle {
  readonly article: ArticleRow;
  readonly text: string;
  readonly sections: readonly SectionRow[];
  readonly blocks: readonly BlockRow[];
  readonly marks: readonly MarkRow[];
}

/** As many articles as one statement takes. */
const BATCH = 500;

/** Findings in the order in which an editor fixes most by fixing first, at most `limit` of them, and whether there are more. */
export async function findReportedFindings(
  store: Runner,
  where: Optional<FindingWhere>,
  limit: number,
): Promise<{ findings: readonly FindingRow[]; truncated: boolean }> {
  const list = findingList(where, { field: 'RESCUES', direction: 'DESC' });
  const page = { limit, backward: false, after: null, before: null };
  const { rows = [], hasNext = false } = (await findPages(store, list, page, [''])).get('') ?? {};
  return { findings: rows.map(({ node }) => node), truncated: hasNext };
}

/** Articles with their texts and sections, and with their blocks and claims where they are to be shown whole. */
export async function findReportedArticles(
  store: Runner,
  ids: readonly string[],
  whole: boolean,
): Promise<Map<string, ReportedArticle>> {
  const found = new Map<string, ReportedArticle>();
  for (let from = 0; from < ids.length; from += BATCH) {
    const batch = ids.slice(from, from + BATCH);
    const articles = await findByIds(store, 'Article', batch);
    const texts = await findTexts(store, batch);
    const sections = await findSections(store, batch);
    const blocks = whole ? await findBlocks(store, batch) : new Map<string, BlockRow[]>();
    const marks = whole ? await findMarks(store, batch) : new Map<string, MarkRow[]>();
    for (const [id, article] of articles) {
      const parts = { blocks: blocks.get(id) ?? [], marks: marks.get(id) ?? [] };
      found.set(id, { article, text: texts.get(id) ?? '', sections: sections.get(id) ?? [], ...parts });
    }
  }
  return found;
}

/** Articles in a language whose claims were not read, by id; at most 100 of them. */
export async function findUnread(store: Runner): Promise<{ file: string | null; language: string }[]> {
  return store.run<{ file: string | null; language: string }>(
    `MATCH (n:Article) WHERE n.language <> 'en' RETURN n.file AS file, n.language AS language ORDER BY n.id LIMIT 100`,
  );
}

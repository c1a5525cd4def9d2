import type { Runner } from '../store/store.ts';
import type { ArticleDirectory } from './article-directory.ts';
import type { FindingRow } from './fields.ts';
import type { Optional } from './filter.ts';
import type { FindingOrder, FindingWhere } from './findings.ts';
import { findingList } from './findings.ts';
import type { List, Page, PageRequest } from './page.ts';
import { EMPTY_PAGE, findPages } from './page.ts';
import { findSlots, inSlot } from './shelves.ts';
import { selectTallies } from './summary.ts';

/** What findings are sorted by before their place. */
const LEADING = {
  RESCUES: ['rescues', 'severityRank', 'claimRank'],
  SEVERITY: ['severityRank'],
  POSITION: [],
} as const;

/**
 * A page of the findings of the whole store, in one statement whatever the size of the store: the directory tells which articles
 * the page is made of, and the list is read of those alone.
 */
export async function findFindings(
  store: Runner,
  { ids, findings }: ArticleDirectory,
  where: Optional<Omit<FindingWhere, 'articleId'>>,
  order: FindingOrder,
  page: PageRequest,
): Promise<Page<FindingRow>> {
  const list = findingList(where, order);
  const leading = LEADING[order.field];
  const shelves = selectTallies(findings, where).map((shelf) => ({ shelf, leading: leading.map((key) => shelf[key]) }));
  const slots = findSlots(ids, shelves, list.order, page);
  if (slots.length === 0) return EMPTY_PAGE;
  const narrowed: List<'Finding'> = {
    ...list,
    match: 'UNWIND $slots AS slot MATCH (:Article {id: slot.id})-[:HAS_FINDING]->(n:Finding)',
    conditions: [...inSlot(list.order, leading.length), ...list.conditions],
    parameters: { ...list.parameters, slots },
  };
  return (await findPages(store, narrowed, page, [''])).get('') ?? EMPTY_PAGE;
}

import type { SupportStatus } from '../../schema/model.ts';
import { supportRank } from '../../schema/model.ts';
import type { Runner } from '../store/store.ts';
import type { ArticleDirectory } from './article-directory.ts';
import type { ClaimOrder } from './claims.ts';
import { claimKeys } from './claims.ts';
import type { ClaimRow } from './fields.ts';
import { project, runProjected } from './fields.ts';
import type { Page, PageRequest } from './page.ts';
import { bounds, directed, orderBy, toPage } from './page.ts';
import { findSlots, inSlot } from './shelves.ts';

/**
 * A page of all claims on some rungs, in one statement whatever the size of the store: the directory tells which articles the page
 * is made of, and only their claims are read.
 */
export async function findClaimsByRung(
  store: Runner,
  { ids, claims }: ArticleDirectory,
  statuses: readonly SupportStatus[],
  order: ClaimOrder | null,
  page: PageRequest,
): Promise<Page<ClaimRow>> {
  const keys = claimKeys(order);
  const bySupport = keys.length > 1;
  const shelves = [...claims]
    .filter(([status]) => statuses.includes(status))
    .map(([status, shelf]) => ({ shelf, leading: bySupport ? [supportRank(status)] : [] }));
  const slots = findSlots(ids, shelves, keys, page);
  if (slots.length === 0) return toPage([], page);
  const within = bounds(keys, page);
  const conditions = ['n.supportStatus IN $statuses', ...inSlot(keys, keys.length - 1), ...within.conditions];
  const rows = await runProjected<{ node: ClaimRow }>(
    store,
    { node: 'Claim' },
    `UNWIND $slots AS slot MATCH (:Article {id: slot.id})-[:HAS_CLAIM]->(n:Claim) WHERE ${conditions.join(' AND ')}
     RETURN ${project('n', 'Claim')} AS node ORDER BY ${orderBy(directed(keys, page.backward))} LIMIT $limit`,
    { slots, statuses, limit: page.limit + 1, ...within.parameters },
  );
  return toPage(
    rows.map(({ node }) => ({ key: bySupport ? [node.supportRank, node.order] : [node.order], node })),
    page,
  );
}

import type { SupportStatus } from '../../schema/model.ts';
import { SUPPORT_LADDER, supportRank } from '../../schema/model.ts';
import { rungProperty } from '../../schema/graph.ts';
import type { Runner } from '../store/store.ts';
import type { ClaimOrder } from './claims.ts';
import { claimKeys } from './claims.ts';
import type { ClaimRow } from './fields.ts';
import { project } from './fields.ts';
import type { Key, Page, PageRequest } from './page.ts';
import { bounds, directed, EMPTY_PAGE, orderBy, toPage } from './page.ts';

/** Claims of one or several rungs that follow each other article by article. */
interface Stretch {
  readonly rank: number;
  readonly statuses: readonly SupportStatus[];
}

type Slot = { readonly rank: number; readonly id: string; readonly count: number };

/**
 * A page of all claims on some rungs, in two statements whatever the size of the store: the counters of the rungs on the
 * articles tell which articles the page is made of, and only their claims are read.
 */
export async function findClaimsByRung(
  store: Runner,
  statuses: readonly SupportStatus[],
  order: ClaimOrder | null,
  page: PageRequest,
): Promise<Page<ClaimRow>> {
  const wanted = SUPPORT_LADDER.filter((status) => statuses.includes(status));
  const bySupport = order?.field === 'SUPPORT';
  const keys = claimKeys(order);
  const [first] = directed(keys, page.backward);
  const last = directed(keys, page.backward).at(-1)!;
  const stretches: Stretch[] = bySupport
    ? wanted.map((status) => ({ rank: supportRank(status), statuses: [status] }))
    : [{ rank: -1, statuses: wanted }];
  const inOrder = first!.descending && bySupport ? stretches.toReversed() : stretches;
  const [from, to] = page.backward ? [page.before, page.after] : [page.after, page.before];
  const open = inOrder.filter(({ rank }) => !bySupport || isBetween(rank, from, to, first!.descending ?? false));
  if (open.length === 0 || wanted.length === 0) return EMPTY_PAGE;
  const slots = await findSlots(store, open, from, page.limit, last.descending ?? false);
  if (slots.length === 0) return toPage([], page);
  const within = bounds(keys, page);
  const rows = await store.run<{ node: ClaimRow }>(
    `UNWIND $slots AS slot MATCH (:Article {id: slot.id})-[:HAS_CLAIM]->(n:Claim)
     WHERE ${[bySupport ? 'n.supportRank = slot.rank' : 'n.supportStatus IN $statuses', ...within.conditions].join(' AND ')}
     RETURN ${project('n', 'Claim')} AS node ORDER BY ${orderBy(directed(keys, page.backward))} LIMIT $limit`,
    { slots, statuses: wanted, limit: page.limit + 1, ...within.parameters },
  );
  return toPage(
    rows.map(({ node }) => ({ key: bySupport ? [node.supportRank, node.order] : [node.order], node })),
    page,
  );
}

function isBetween(rank: number, from: Key | null, to: Key | null, descending: boolean): boolean {
  const [low, high] = descending ? [to, from] : [from, to];
  return (!low || rank >= Number(low[0])) && (!high || rank <= Number(high[0]));
}

/** The articles, stretch by stretch, that hold enough claims to fill a page after `from`. */
async function findSlots(
  store: Runner,
  stretches: readonly Stretch[],
  from: Key | null,
  limit: number,
  descending: boolean,
): Promise<Slot[]> {
  const place = from === null ? null : String(from.at(-1)).split('\u0001')[0]!;
  const startOf = ({ rank }: Stretch) => (from !== null && (from.length === 1 || from[0] === rank) ? place : null);
  const rows = await store.run<Slot>(
    stretches
      .map((stretch) => {
        const counters = stretch.statuses.map((status) => `n.${rungProperty(status)}`).join(' + ');
        const start = startOf(stretch) === null ? '' : `AND n.id ${descending ? '<=' : '>='} $place`;
        return `MATCH (n:Article) WHERE ${counters} > 0 ${start}
          RETURN ${stretch.rank} AS rank, n.id AS id, ${counters} AS count ORDER BY id${descending ? ' DESC' : ''} LIMIT $limit`;
      })
      .join(' UNION ALL '),
    { limit: limit + 2, ...(place !== null && { place }) },
  );
  const slots: Slot[] = [];
  let certain = 0;
  for (const stretch of stretches) {
    for (const slot of rows.filter(({ rank }) => rank === stretch.rank)) {
      if (certain > limit) return slots;
      slots.push(slot);
      // Of the article where the page before ended, nothing may be left.
      if (slot.id !== startOf(stretch)) certain += slot.count;
    }
  }
  return slots;
}

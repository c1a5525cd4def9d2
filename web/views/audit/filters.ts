import type { FindingOrder, FindingStatus, FindingWhere, Severity } from '../../operations.ts';
import type { Parameters } from '../../parameters.ts';
import { SEVERITIES, VERDICTS } from '../../words.ts';

export const STATUSES = Object.keys(VERDICTS) as readonly FindingStatus[];

/** The orders of the worklist, by what the address calls them. */
export const ORDERS = {
  rescues: { field: 'RESCUES', words: 'how many claims mending it improves' },
  severity: { field: 'SEVERITY', words: 'how grave they are' },
  place: { field: 'POSITION', words: 'article and place' },
} as const;
export type OrderName = keyof typeof ORDERS;

/** Which findings a worklist has, as its address says. */
export interface Filters {
  readonly article: string | null;
  readonly rule: readonly string[];
  readonly severity: readonly Severity[];
  readonly status: readonly FindingStatus[];
  readonly order: OrderName;
}

/** Open findings where the address names no status: those are the work. What it has that is none of ours is left out. */
export function filtersOf({ one, many }: Parameters): Filters {
  const status = STATUSES.filter((known) => many('status').includes(known));
  const order = one('order');
  return {
    article: one('article'),
    rule: many('rule'),
    severity: (Object.keys(SEVERITIES) as Severity[]).filter((known) => many('severity').includes(known)),
    status: status.length > 0 ? status : ['OPEN'],
    order: order !== null && Object.hasOwn(ORDERS, order) ? (order as OrderName) : 'rescues',
  };
}

/** The filters as an address holds them; what is as it is without one is left out. */
export const addressOf = ({ article, rule, severity, status, order }: Filters) => ({
  article: article ?? undefined,
  rule: rule.join(',') || undefined,
  severity: severity.join(',') || undefined,
  status: status.join() === 'OPEN' ? undefined : status.join(','),
  order: order === 'rescues' ? undefined : order,
});

/** The filters as the API takes them. */
export function whereOf({ article, rule, severity, status }: Filters): FindingWhere {
  return {
    ...(article !== null && { articleId: article }),
    ...(rule.length > 0 && { rule }),
    ...(severity.length > 0 && { severity }),
    status,
  };
}

export const orderOf = ({ order }: Filters): FindingOrder => ({
  field: ORDERS[order].field,
  direction: order === 'place' ? 'ASC' : 'DESC',
});
